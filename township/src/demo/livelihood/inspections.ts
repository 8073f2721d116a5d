/** 安全检查: an inspection of a place or a firm, what was told there, and the second look where something was found. */
import { type Day, addDays } from "@jiannuo/quantity";
import { chanceFrom } from "../chance.ts";
import { course } from "../course.ts";
import { after, scatter } from "../days.ts";
import { enterprises, personName, villages } from "../names.ts";
import { demoUnits } from "../people.ts";
import type { DemoStep } from "../step.ts";

const in2023 = 296;
const in2024 = 34;

const places: readonly { area: string; sites: readonly string[]; items: string }[] = [
  { area: "gas", sites: ["老街羊肉馆", "农贸市场小吃摊", "敬老院厨房", "中学食堂"], items: "燃气软管、报警器、瓶组间" },
  { area: "fire", sites: ["集贸市场", "布料仓库", "新河社区出租楼", "文化礼堂"], items: "疏散通道、灭火器、用电线路" },
  { area: "housing", sites: ["沿街自建房", "老粮站宿舍", "村部旧楼"], items: "墙体裂缝、经营性改造" },
  { area: "traffic", sites: ["中学路口", "河堤弯道", "桥头岔路"], items: "标志标线、减速设施、视线遮挡" },
  { area: "school", sites: ["中心小学", "幼儿园", "青禾中学"], items: "食堂、校车、围墙" },
  { area: "construction", sites: ["厂房二期工地", "管网改造工地", "道路改造工地"], items: "临边防护、脚手架、用电" },
];

const titleOf = (unit: string): string => demoUnits.find(({ id }) => id === unit)!.title.zh;

const inspection = (entry: number, on: Day): DemoStep[] => {
  const chance = chanceFrom(29_600 + entry);
  const { area, sites, items } = chance.pick(places);
  const enterprise = entry % 3 === 0 ? chance.pick(enterprises) : undefined;
  const where =
    enterprise === undefined
      ? { site: chance.pick(sites), area, items }
      : { site: titleOf(enterprise), enterprise, area: "industry", items: "机械防护、粉尘、有限空间" };
  const hazards = chance.pick([0, 0, 0, 1, 1, 2]);
  const told = after(on, chance.between(0, 1));
  const again = after(told, chance.between(3, 9));
  const done = {
    village: chance.pick(villages),
    inspected_on: on,
    inspectors: chance.between(2, 4),
    lead_inspector: chance.pick(["方建军", "秦雨桐", "白志刚"]),
    hazards,
  };
  const slip = { told_on: told, receiver: personName(chance), ...(hazards > 0 ? { due_on: addDays(told, 15) } : {}) };
  return course(entry, "demo-emergency-clerk", [
    { act: "record", on, values: { ...where, ...done } },
    { act: "tell", on: told, values: slip },
    hazards === 0
      ? { act: "close", on: told }
      : { act: "recheck", on: again, by: "demo-emergency-clerk-2", values: { rechecked_on: again, recheck_note: "问题已整改" } },
  ]);
};

/** Planned for a day in May 2024 and not carried out; planned for June; called off for rain. */
const planned = (): DemoStep[] => {
  const plan = (entry: number, on: Day, planned_for: Day, site: string): DemoStep[] =>
    course(entry, "demo-emergency-clerk", [{ act: "plan", on, values: { site, area: "fire", planned_for, village: "village-11" } }]);
  return [
    ...plan(3001, "2024-05-06", "2024-05-20", "新河社区出租楼"),
    ...plan(3002, "2024-05-27", "2024-06-12", "集贸市场"),
    ...plan(3003, "2023-07-10", "2023-07-14", "文化礼堂"),
    ...course(3003, "demo-emergency", [{ act: "call_off", on: "2023-07-13", values: { reason: "防汛应急响应，检查改期" } }]),
  ];
};

export const inspectionSteps = (): DemoStep[] => {
  const chance = chanceFrom(in2023);
  return [
    ...scatter(chance, in2023, "2023-01-03", "2023-12-28").flatMap((on, at) => inspection(at + 1, on)),
    ...scatter(chance, in2024, "2024-01-03", "2024-05-30").flatMap((on, at) => inspection(1001 + at, on)),
    ...planned(),
  ];
};
