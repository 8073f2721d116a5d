/** 招商线索: nine firms signed by the end of 2023 and six had an intent; others were given up, or are followed up this spring. */
import type { Day } from "@jiannuo/quantity";
import { chanceFrom } from "../chance.ts";
import { after } from "../days.ts";
import { demoUntil, entryNamed } from "../course.ts";
import { type Told, lives, yuan } from "../lives.ts";
import type { DemoStep } from "../step.ts";

interface Lead {
  readonly company: string;
  readonly city: string;
  readonly source: "fellow" | "chamber" | "enterprise" | "fair";
  readonly industry: string;
  readonly wan: number;
  readonly recorded: Day;
  readonly intent?: Day;
  readonly signed?: Day;
  readonly project?: number;
  readonly dropped?: Day;
}

const lead = (
  [company, city, source, industry, wan]: readonly [string, string, Lead["source"], string, number],
  recorded: Day,
  later: Omit<Lead, "company" | "city" | "source" | "industry" | "wan" | "recorded"> = {},
): Lead => ({ company, city, source, industry, wan, recorded, ...later });

const leads: readonly Lead[] = [
  lead(["金禾牧业", "江州", "enterprise", "饲料", 18_000], "2022-05-16", { intent: "2022-07-11", signed: "2022-10-18", project: 1 }),
  lead(["青禾精工", "沪宁", "fellow", "装备制造", 32_000], "2022-08-22", { intent: "2022-11-07", signed: "2023-02-14", project: 2 }),
  lead(["绿源冷链", "云港", "enterprise", "冷链物流", 15_000], "2022-10-10", { intent: "2022-12-12", signed: "2023-03-02", project: 3 }),
  lead(["禾新材料", "临江", "chamber", "新材料", 21_000], "2022-11-14", { intent: "2023-01-16", signed: "2023-04-12", project: 4 }),
  lead(["清河控股", "沪宁", "fellow", "总部经济", 12_000], "2022-12-12", { intent: "2023-02-20", signed: "2023-06-08", project: 5 }),
  lead(["万象纺织", "锦湖", "fair", "纺织", 11_000], "2023-02-27", { intent: "2023-05-08", signed: "2023-08-22", project: 6 }),
  lead(["南塘新能", "临江", "fair", "光伏支架", 5_200], "2022-10-24", { intent: "2022-12-19", signed: "2023-03-21", project: 8 }),
  lead(["禾木家居", "锦湖", "chamber", "家居", 4_500], "2023-02-06", { intent: "2023-04-17", signed: "2023-07-13", project: 10 }),
  lead(["云水文旅", "东溪", "fellow", "文旅康养", 8_800], "2023-05-15", { intent: "2023-07-17", signed: "2023-10-26", project: 11 }),
  // 年末在谈六家
  lead(["恒穗食品", "临江", "enterprise", "预制菜", 6_500], "2023-06-12", { intent: "2023-09-11", signed: "2024-03-19" }),
  lead(["启晟电控", "沪宁", "fair", "工业控制", 9_200], "2023-07-10", { intent: "2023-10-16", signed: "2024-04-25" }),
  lead(["碧野生物", "云港", "chamber", "生物肥料", 4_800], "2023-08-14", { intent: "2023-11-06" }),
  lead(["锐程模具", "锦湖", "enterprise", "模具", 3_600], "2023-09-04", { intent: "2023-11-20" }),
  lead(["北辰智运", "江州", "fellow", "智慧物流", 7_400], "2023-09-18", { intent: "2023-12-04" }),
  lead(["思源包装", "东溪", "fair", "绿色包装", 2_900], "2023-10-09", { intent: "2023-12-11", dropped: "2024-03-11" }),
  // 放弃的和今年的
  lead(["宏图板材", "江州", "fair", "人造板", 5_000], "2023-03-20", { dropped: "2023-06-19" }),
  lead(["海棠日化", "沪宁", "chamber", "日化", 3_000], "2023-08-28", { dropped: "2023-11-13" }),
  lead(["沐风家电", "锦湖", "enterprise", "小家电", 8_000], "2024-01-08", { intent: "2024-03-18" }),
  lead(["众合农机", "临江", "enterprise", "农机配件", 2_600], "2024-02-26", { intent: "2024-05-13" }),
  lead(["岚山茶业", "东溪", "fellow", "茶饮", 1_800], "2024-03-25"),
  lead(["新垣仪表", "沪宁", "fair", "仪器仪表", 5_600], "2024-04-15"),
  lead(["益田种业", "江州", "chamber", "种业", 2_200], "2024-05-20"),
];

/** Nobody looked at it again since spring. */
const idle: { readonly company: string; readonly since: Day } = { company: "碧野生物", since: "2024-03-04" };

const by = "demo-investment-clerk";
const talks = ["电话沟通用地和厂房条件", "赴企业考察生产线", "企业来镇踏勘", "会商用工和物流成本", "交换合作文本", "核对能耗和环评要求"];

export const leadSteps = (): DemoStep[] => {
  const chance = chanceFrom(45);
  const owners = ["邵文君", "庄启明", "柳亦舟"];
  /** Looked at again and again within the month, up to a day. */
  const followed = (from: Day, to: Day): Told[] => {
    const told: Told[] = [];
    for (let on = after(from, 18); on < to; on = after(on, 18))
      told.push([by, "follow_up", on, { met_on: on, progress: chance.pick(talks), next_on: after(on, 18) }]);
    return told;
  };
  return lives(leads, ({ company, city, source, industry, wan, recorded, intent, signed, project, dropped }, at) => {
    const met = after(recorded, chance.between(4, 12));
    const hasMet = intent !== undefined || dropped !== undefined || at % 2 === 1;
    const ended = signed ?? dropped ?? (company === idle.company ? idle.since : demoUntil);
    return [
      [
        by,
        "record",
        recorded,
        { company, city, source, industry, intent: yuan(wan), owner: owners[at % owners.length]!, park: "青禾产业园" },
      ],
      hasMet ? [by, "contact", met, { met_on: met, progress: chance.pick(talks), next_on: after(met, 18) }] : undefined,
      intent && [by, "negotiate", intent, { intent: yuan(wan), intent_on: intent, next_on: after(intent, 18) }],
      ...(hasMet ? followed(intent ?? met, ended) : []),
      signed && ["demo-investment", "review", signed, { review: "符合园区产业方向，能耗和环评可行" }],
      signed && [by, "sign", signed, { signed_on: signed, ...(project === undefined ? {} : { project: entryNamed(project) }) }],
      dropped && [
        intent ? "demo-investment" : by,
        intent ? "drop_intent" : "drop",
        dropped,
        { reason: intent ? "企业调整投资计划，选址外省" : "用能指标不符合园区要求" },
      ],
    ];
  });
};
