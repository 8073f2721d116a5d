/** 大气管控: alerts of the cold months, which the city orders and lifts, and checks of dusty sites on ordinary days. */
import { type Day, addDays } from "@jiannuo/quantity";
import { chanceFrom } from "../chance.ts";
import { course } from "../course.ts";
import { after, scatter, workedOn } from "../days.ts";
import { villages } from "../names.ts";
import type { DemoStep } from "../step.ts";

const alerts: readonly { level: string; from: Day; days: number }[] = [
  { level: "yellow", from: "2023-01-12", days: 4 },
  { level: "orange", from: "2023-02-20", days: 4 },
  { level: "yellow", from: "2023-11-14", days: 3 },
  { level: "orange", from: "2023-12-04", days: 4 },
  { level: "red", from: "2023-12-26", days: 3 },
  { level: "orange", from: "2024-01-09", days: 3 },
  { level: "yellow", from: "2024-03-12", days: 3 },
];

const firstCheck = 1001;
const sites = ["厂房二期工地", "管网改造工地", "建材堆场", "混凝土搅拌站", "砂石料码头", "道路施工段"];
const ordinary = ["覆盖不严，当场整改", "洒水车正常作业", "出入口冲洗设施停用，限两日修复", "未见扬尘"];

export const airSteps = (): DemoStep[] => {
  const chance = chanceFrom(321);
  const responses = alerts.flatMap(({ level, from, days }, at) => {
    const to = workedOn(addDays(from, days));
    const inspected = after(from, 1);
    return course(at + 1, "demo-environment-clerk", [
      { act: "start", on: from, values: { alert_level: level, order_no: `市重污染办〔${from.slice(0, 4)}〕${at + 3}号`, from } },
      {
        act: "inspect",
        on: inspected,
        by: "demo-environment-clerk-2",
        values: {
          checked_on: inspected,
          sites_checked: chance.between(6, 14),
          problems: chance.between(0, 3),
          handling: "停止土方作业，增加洒水频次",
        },
      },
      { act: "lift", on: to, values: { to } },
    ]);
  });
  const checks = scatter(chance, 46, "2023-01-10", "2024-05-30").flatMap((on, at) => {
    const problems = chance.between(0, 2);
    return course(firstCheck + at, "demo-environment-clerk", [
      {
        act: "check",
        on,
        values: {
          village: chance.pick(villages),
          site: chance.pick(sites),
          checked_on: on,
          sites_checked: 1,
          problems,
          handling: problems === 0 ? ordinary[3]! : chance.pick(ordinary.slice(0, 3)),
        },
      },
    ]);
  });
  return [...responses, ...checks];
};
