/** 纪委: notices of typical cases, inspections of conduct, totals of cases, and risks of posts. */
import type { Day } from "@jiannuo/quantity";
import { chanceFrom } from "../chance.ts";
import { after, scatter } from "../days.ts";
import { lives } from "../lives.ts";
import { villages } from "../names.ts";
import type { DemoStep } from "../step.ts";

const officer = "demo-discipline";
const clerk = "demo-discipline-clerk";
const lead = "demo-discipline-lead";

/** Cases of each notice: 52 in 2023. */
const notices: readonly (readonly [on: Day, cases: number, isOwn: boolean])[] = [
  ["2023-01-16", 5, false],
  ["2023-02-27", 3, false],
  ["2023-03-27", 4, false],
  ["2023-04-24", 6, false],
  ["2023-05-22", 3, false],
  ["2023-06-19", 5, false],
  ["2023-07-17", 2, true],
  ["2023-08-21", 4, false],
  ["2023-09-25", 6, false],
  ["2023-10-23", 5, false],
  ["2023-11-20", 4, false],
  ["2023-12-18", 5, false],
  ["2024-01-29", 4, false],
  ["2024-03-18", 3, false],
  ["2024-05-06", 5, false],
];

export const noticeSteps = (): DemoStep[] =>
  lives(notices, ([on, cases, isOwn], at) => [
    [
      officer,
      "notify",
      on,
      {
        title: `第${at + 1}期警示教育通报`,
        source: isOwn ? "own" : "above",
        notified_on: on,
        cases,
        audience: "全体机关干部和村（社区）两委",
        people: 96 + (at % 5) * 7,
      },
    ],
  ]);

const inspectionsOfYear = 51;
const inspectionsSince = 18;
const scopes = [
  "工作纪律和在岗情况",
  "会风会纪",
  "公务用车管理",
  "值班值守",
  "窗口服务态度",
  "惠民资金发放",
  "节假日公车封存",
  "村务公开",
  "项目现场管理",
];
const inspected = ["service", "agriculture", "finance", "construction", "emergency", "land", "social_affairs"];

export const inspectionSteps = (): DemoStep[] => {
  const chance = chanceFrom(51);
  const days = [
    ...scatter(chance, inspectionsOfYear, "2023-01-10", "2023-12-27"),
    ...scatter(chance, inspectionsSince, "2024-01-08", "2024-05-29"),
  ];
  return lives(days, (on, at) => {
    const planned = on < "2024-01-01" ? "2023-01-05" : "2024-01-04";
    const problems = Math.max(0, chance.between(-3, 4));
    const notified = after(on, 2);
    const due = after(notified, 10);
    // A village that was told in spring and has answered nothing: late.
    const isForgotten = at === inspectionsOfYear + 12;
    const fixed = after(notified, chance.between(4, 9));
    return [
      [clerk, "plan", planned, { scope: chance.pick(scopes), plan_no: `${on.slice(0, 4)}-${String(at + 1).padStart(2, "0")}` }],
      [
        officer,
        "inspect",
        on,
        {
          inspected_on: on,
          team: "纪委第一督查组",
          unit: chance.pick(at % 3 === 0 ? villages : inspected),
          problems,
          ...(problems === 0 ? {} : { findings: "个别人员外出未报备，台账更新不及时" }),
        },
      ],
      problems === 0
        ? [officer, "close_clean", on]
        : [
            lead,
            "notify",
            notified,
            { findings: "个别人员外出未报备，台账更新不及时", due_on: due, notice_no: `青纪通〔${on.slice(0, 4)}〕${at + 1}号` },
          ],
      problems === 0 || isForgotten ? undefined : [clerk, "fix", fixed, { fixed_on: fixed, fix: "逐项整改并完善请销假制度" }],
    ];
  });
};

/** Totals of each quarter: clues, cases, persons. */
const totals: readonly (readonly [on: Day, end: Day, clues: number, cases: number, persons: number])[] = [
  ["2023-04-06", "2023-03-31", 4, 2, 2],
  ["2023-07-05", "2023-06-30", 6, 3, 3],
  ["2023-10-10", "2023-09-30", 5, 3, 4],
  ["2024-01-05", "2023-12-31", 3, 2, 2],
  ["2024-04-08", "2024-03-31", 4, 1, 1],
];

export const caseTotalSteps = (): DemoStep[] =>
  lives(totals, ([on, end, clues, cases, persons]) => [[lead, "record", on, { period_end: end, clues, cases, persons }]]);

type Risk = readonly [
  risk: string,
  post: string,
  unit: string,
  level: "high" | "middle" | "low",
  control: string,
  found: Day,
  removed?: Day,
];

const risks: readonly Risk[] = [
  ["工程变更签证把关不严", "项目管理岗", "construction", "high", "变更两人会签并报备", "2022-03-14"],
  ["惠民资金名单审核不细", "资金审核岗", "finance", "high", "随机抽查一成并公示", "2022-03-14"],
  ["低保评议人情因素", "民政审核岗", "social_affairs", "high", "入户核查两人以上", "2022-03-15"],
  ["征迁面积测量误差", "征迁岗", "headquarters", "high", "第三方复测", "2023-02-20"],
  ["采购询价流于形式", "采购岗", "party_government", "middle", "三家以上询价并存档", "2022-03-15"],
  ["印章使用登记不全", "文印岗", "party_government", "low", "用印电子登记", "2022-03-16", "2023-05-22"],
  ["招商承诺超越权限", "招商岗", "investment", "middle", "协议合法性审查", "2023-02-20"],
  ["执法自由裁量", "执法岗", "environment", "middle", "裁量基准上墙", "2023-02-21"],
  ["村级资金坐收坐支", "村报账员", "village-3", "middle", "村账镇管按月对账", "2023-02-21"],
  ["宅基地审批插队", "用地审批岗", "land", "middle", "受理编号公开", "2024-02-26"],
  ["助餐补助虚报", "助餐管理岗", "social_affairs", "middle", "刷脸就餐比对", "2024-05-20"],
];

export const riskSteps = (): DemoStep[] =>
  lives(risks, ([risk, post, unit, level, control, found, removed]) => {
    const graded = after(found, 5);
    const controlled = after(graded, 15);
    return [
      [officer, "find", found, { risk, post, unit, found_on: found }],
      [officer, "grade", graded, { level }],
      [officer, "control", controlled, { control, controlled_on: controlled }],
      ...(["2023-03-20", "2024-03-18"] as const).map((on) =>
        on > controlled && (removed === undefined || on < removed)
          ? ([officer, "review", on, { reviewed_on: on, control }] as const)
          : undefined,
      ),
      removed && [officer, "remove", removed, { removed_on: removed, reason: "已改用电子印章，流程留痕" }],
    ];
  });
