/** 争取资金: fifteen key projects applied in 2023, one of them to two funds; what was granted came in and was spent by instalments. */
import type { Day } from "@jiannuo/quantity";
import { after } from "../days.ts";
import { entryNamed } from "../course.ts";
import { type Told, lives, yearOf, yuan } from "../lives.ts";
import type { DemoStep } from "../step.ts";

type Fund = "central_budget" | "special_bond" | "policy_finance" | "bridging" | "provincial";

interface Application {
  readonly name: string;
  readonly project: number;
  readonly fund: Fund;
  readonly wan: number;
  readonly reserved: Day;
  readonly windowEnds: Day;
  readonly applied?: Day;
  readonly approved?: Day;
  readonly failed?: Day;
  readonly reviewed?: Day;
}

const to = (
  [name, project, fund, wan]: readonly [string, number, Fund, number],
  [reserved, windowEnds, applied, approved, reviewed]: readonly [Day, Day, Day?, Day?, Day?],
  failed?: Day,
): Application => ({
  name,
  project,
  fund,
  wan,
  reserved,
  windowEnds,
  ...(applied ? { applied } : {}),
  ...(approved ? { approved } : {}),
  ...(reviewed ? { reviewed } : {}),
  ...(failed ? { failed } : {}),
});

const applications: readonly Application[] = [
  to(["青禾水厂管网延伸", 12, "special_bond", 900], ["2022-02-14", "2022-04-29", "2022-04-18", "2022-08-15", "2023-09-18"]),
  // 2023
  to(["新河社区老旧小区改造二期", 26, "central_budget", 1_400], ["2022-11-21", "2023-02-28", "2023-02-14", "2023-04-24", "2024-03-18"]),
  to(["青禾产业园标准厂房", 20, "special_bond", 9_000], ["2022-12-05", "2023-03-31", "2023-03-13", "2023-06-19"]),
  to(["青禾污水处理厂", 21, "special_bond", 5_200], ["2022-12-12", "2023-03-31", "2023-03-14", "2023-09-11"]),
  to(["跨省供水一体化镇区段", 23, "special_bond", 3_800], ["2022-12-12", "2023-03-31", "2023-03-15", "2023-06-19"]),
  to(["快速通道燃气管道", 24, "special_bond", 1_000], ["2022-12-19", "2023-03-31", "2023-03-20"], "2023-07-17"),
  to(["工业园纬二路", 16, "special_bond", 1_900], ["2023-02-20", "2023-06-30", "2023-05-22", "2023-09-11"]),
  to(["青禾大道南段", 18, "special_bond", 2_700], ["2023-05-15", "2023-09-28", "2023-08-14"]),
  to(["绿源农产品冷链中心", 3, "special_bond", 4_000], ["2023-03-27", "2023-06-30", "2023-06-05"], "2023-11-13"),
  to(["云水康养小镇驿站", 11, "special_bond", 2_600], ["2023-08-14", "2023-10-31", "2023-10-16"]),
  to(["柳河综合治理", 22, "special_bond", 4_100], ["2023-03-06", "2023-10-31", "2023-10-23"]),
  to(["畜产品综合加工中心", 27, "policy_finance", 3_000], ["2023-01-30", "2023-05-31", "2023-05-08", "2023-08-21"]),
  to(["万亩良田灌区改造", 29, "bridging", 860], ["2023-04-17", "2023-06-30", "2023-06-12", "2023-10-16"]),
  to(["枣园村人居环境整治", 28, "bridging", 420], ["2022-12-05", "2023-02-28", "2023-02-20", "2023-05-15", "2024-02-26"]),
  to(["荷花湖水生态修复", 25, "provincial", 2_200], ["2023-03-20", "2023-08-31", "2023-08-21"]),
  to(["河堤防汛道路", 17, "provincial", 700], ["2023-04-03", "2023-08-31", "2023-08-28", "2023-12-11"]),
  to(["青禾污水处理厂配套管网", 21, "provincial", 600], ["2023-04-10", "2023-08-31", "2023-08-24"], "2023-12-18"),
  // 2024
  to(["柳河综合治理二段", 22, "special_bond", 2_600], ["2024-01-22", "2024-03-29", "2024-03-18"]),
  to(["镇卫生院门诊楼", 33, "central_budget", 1_500], ["2024-03-26", "2024-06-28"]),
  // The window closed and nobody applied: overdue.
  to(["云水景区支路", 19, "provincial", 480], ["2024-02-26", "2024-05-17"]),
];

const by = "demo-economy-clerk";
/** Pays for the books of other offices. */
const cashier = "demo-leader-finance";

/** Half comes within a month and is spent in the months after, the rest the other way round. */
const money = (approved: Day, wan: number): Told[] =>
  [
    { received: after(approved, 18), spent: after(approved, 52) },
    { received: after(approved, 70), spent: after(approved, 98) },
  ].flatMap(({ received, spent }): Told[] => [
    [cashier, "receive", received, { received_on: received, received: `${wan * 5_000}` }],
    [cashier, "spend", spent, { spent_on: spent, spent: `${wan * 4_500}` }],
  ]);

export const fundingSteps = (): DemoStep[] =>
  lives(applications, ({ name, project, fund, wan, reserved, windowEnds, applied, approved, reviewed, failed }, at) => {
    const listed = applied && fund === "special_bond" ? after(applied, 15) : undefined;
    return [
      [by, "reserve", reserved, { name, project: entryNamed(project), fund, amount: yuan(wan), window_ends_on: windowEnds }],
      applied && [by, "apply", applied, { amount: yuan(wan), applied_on: applied }],
      listed && [by, "list", listed, { listed_on: listed }],
      approved && [
        by,
        "approve",
        approved,
        { approved_on: approved, approved_amount: yuan(wan), doc_no: `演示发改投〔${yearOf(approved)}〕${at + 41}号` },
      ],
      ...(approved ? money(approved, wan) : []),
      reviewed && [cashier, "review", reviewed, { reviewed_on: reviewed, review: "目标基本实现，资金使用规范" }],
      failed && [by, "fail", failed, { reason: "上级评审未列入本批" }],
    ];
  });
