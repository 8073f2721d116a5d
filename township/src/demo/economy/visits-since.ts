/** 走访 and 诉求 of 2024: every firm in the first quarter, part of them in the second; the last appeals are open, one of them late. */
import type { Day } from "@jiannuo/quantity";
import { type Chance, chanceFrom } from "../chance.ts";
import { after, scatter, workingDays } from "../days.ts";
import { type Told, lives } from "../lives.ts";
import { enterprises, leaders } from "../names.ts";
import type { DemoStep } from "../step.ts";

const by = "demo-economy-clerk";
const firstEntry = 1_001;
const visitedSinceApril = 46;

const findings = [
  "节后复工顺利，订单排到下季",
  "新设备已进场调试",
  "急需技术工人",
  "计划申报技改补助",
  "用电负荷接近上限",
  "物流费用有所下降",
];

const visit = (chance: Chance, enterprise: string, on: Day, nth: number): readonly Told[] => [
  [by, "record", on, { enterprise, visited_on: on, leader: leaders[nth % leaders.length]!, findings: chance.pick(findings), appeals: 0 }],
];

export const laterVisitSteps = (): DemoStep[] => {
  const chance = chanceFrom(2024);
  const first = workingDays("2024-01-08", "2024-03-29");
  const second = workingDays("2024-04-08", "2024-05-30");
  const visits = [
    ...enterprises.map((enterprise) => ({ enterprise, on: chance.pick(first) })),
    ...enterprises.slice(0, visitedSinceApril).map((enterprise) => ({ enterprise, on: chance.pick(second) })),
  ];
  return lives(visits, ({ enterprise, on }, at) => visit(chance, enterprise, on, at), firstEntry);
};

const appeals = [
  { kind: "labour", content: "春季订单增加，请求协助招工", answer: "已推送岗位并组织专场招聘", handler: "labour" },
  { kind: "resources", content: "请求提前安排夏季用电保障", answer: "已与供电所商定保障方案", handler: "economy" },
  { kind: "policy", content: "咨询免申即享政策范围", answer: "已逐条对照说明并登记意愿", handler: "economy" },
  { kind: "other", content: "厂区外排水沟堵塞", answer: "已清淤并加装格栅", handler: "construction" },
];

/** The last but one was assigned and not answered within its five days. */
const lateOn: Day = "2024-05-14";

export const laterAppealSteps = (): DemoStep[] => {
  const chance = chanceFrom(2025);
  const received = [...scatter(chance, 14, "2024-01-15", "2024-04-26"), lateOn, "2024-05-29" as const];
  return lives(
    received,
    (on, nth) => {
      const { kind, content, answer, handler } = appeals[nth % appeals.length]!;
      const assigned = after(on, 1);
      const answered = after(assigned, chance.between(1, 3));
      const rated = after(answered, chance.between(1, 3));
      const isAnswered = on < lateOn;
      return [
        [by, "receive", on, { enterprise: chance.pick(enterprises), source: "platform", kind, content, received_on: on }],
        [by, "assign", assigned, { handler, needs_others: false }],
        isAnswered ? [by, "answer", answered, { answer, answered_on: answered }] : undefined,
        isAnswered ? [by, "rate", rated, { rating: nth % 5 === 3 ? "fair" : "satisfied" }] : undefined,
        isAnswered ? ["demo-economy", "close", rated, {}] : undefined,
      ];
    },
    firstEntry,
  );
};
