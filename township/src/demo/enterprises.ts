/** 走访 and 诉求: each enterprise on the list once a quarter or more often, and what enterprises asked for, on such a visit or otherwise. */
import type { Day } from "@jiannuo/quantity";
import { type Chance, chanceFrom } from "./chance.ts";
import { after, scatter, workingDays } from "./days.ts";
import { enterprises, leaders } from "./names.ts";
import type { DemoStep } from "./step.ts";

const year = 2023;
const quarters = [
  ["01-09", "03-31"],
  ["04-03", "06-30"],
  ["07-03", "09-28"],
  ["10-09", "12-15"],
] as const;

const visited = 336;
const fromVisits = 42;
const otherwise = 37;
const satisfied = 60;
const fair = 14;

interface Visit {
  readonly enterprise: string;
  readonly leader: string;
  readonly on: Day;
}

const findings = ["订单平稳，用工略紧", "正在调试新生产线", "原料价格上涨，暂缓扩产", "计划年内改造锅炉", "出口订单回升", "融资需求已登记"];

/** All firms in turn, as often as it takes; each turn has days of its own, so that no firm is visited twice on one day. */
const visits = (): Visit[] => {
  const chance = chanceFrom(visited);
  const turns = visited / enterprises.length / quarters.length;
  return quarters
    .flatMap(([from, to], quarter) => {
      const days = workingDays(`${year}-${from}` as Day, `${year}-${to}` as Day);
      return Array.from({ length: turns }, (_, turn) =>
        days.slice(Math.floor((turn * days.length) / turns), Math.floor(((turn + 1) * days.length) / turns)),
      ).flatMap((own, turn) =>
        enterprises.map((enterprise, at): Visit => ({
          enterprise,
          leader: leaders[(at + turn + quarter) % leaders.length]!,
          on: chance.pick(own),
        })),
      );
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
};

/** Every eighth visit brought an appeal. */
const raisesAppeal = (at: number): boolean => at % 8 === 3;

export const visitSteps = (): DemoStep[] => {
  const chance = chanceFrom(61);
  return visits().map(({ enterprise, leader, on }, at) => ({
    by: "demo-economy-clerk",
    act: "record",
    on,
    entry: at + 1,
    values: { enterprise, visited_on: on, leader, findings: chance.pick(findings), appeals: raisesAppeal(at) ? 1 : 0 },
  }));
};

const asked: Readonly<Record<string, readonly [content: string, answer: string]>> = {
  resources: ["希望协调厂区用电增容", "供电所已现场勘查，增容方案已送达"],
  labour: ["旺季缺一线工人，请帮助招工", "已列入零工驿站招聘会，推荐十余人到厂面试"],
  finance: ["流动资金周转需要贷款支持", "已对接银行，授信正在办理"],
  policy: ["咨询设备更新补助如何申报", "已上门讲解申报条件并代填材料"],
  environment: ["咨询环评变更手续", "已会同生态环保办答复所需材料"],
  land: ["请求加快二期用地手续", "用地预审已受理，进度随时告知"],
  other: ["厂区门前道路破损影响运输", "已修补路面并完成交通标线"],
};

const ratingOf = (at: number): string => (at < satisfied ? "satisfied" : at < satisfied + fair ? "fair" : "none");

const appeal = (chance: Chance, { enterprise, on, source }: { enterprise: string; on: Day; source: string }, at: number): DemoStep[] => {
  const kind = chance.pick(Object.keys(asked));
  const needsOthers = ["resources", "land", "environment"].includes(kind);
  const [content, answer] = asked[kind]!;
  const assigned = after(on, chance.between(0, 1));
  const answered = after(assigned, needsOthers ? chance.between(3, 9) : chance.between(1, 3));
  const rated = after(answered, chance.between(1, 3));
  const base = { by: "demo-economy-clerk", entry: at + 1 };
  return [
    { ...base, act: "receive", on, values: { enterprise, source, kind, content, received_on: on } },
    { ...base, act: "assign", on: assigned, values: { handler: needsOthers ? "construction" : "economy", needs_others: needsOthers } },
    { ...base, act: "answer", on: answered, values: { answer, answered_on: answered } },
    { ...base, act: "rate", on: rated, values: { rating: ratingOf(at) } },
    { ...base, by: "demo-economy", act: "close", on: rated, values: {} },
  ];
};

export const appealSteps = (): DemoStep[] => {
  const chance = chanceFrom(79);
  // What came up too late in December to be closed within the year would not be among those closed.
  const latest = `${year}-12-08`;
  const raised = visits()
    .filter((visit, at) => raisesAppeal(at) && visit.on <= latest)
    .slice(0, fromVisits)
    .map(({ enterprise, on }) => ({ enterprise, on, source: "visit" }));
  const others = scatter(chance, otherwise + fromVisits - raised.length, `${year}-01-09` as Day, latest as Day).map((on) => ({
    enterprise: chance.pick(enterprises),
    on,
    source: chance.pick(["platform", "hotline", "meeting"]),
  }));
  return [...raised, ...others].flatMap((one, at) => appeal(chance, one, at));
};
