/** 民意线索: collected from villages, grids and the net, told to an office, and told back. */
import { type Day, addDays } from "@jiannuo/quantity";
import { chanceFrom } from "../chance.ts";
import { type Turn, course } from "../course.ts";
import { after, scatter } from "../days.ts";
import { villages } from "../names.ts";
import type { DemoStep } from "../step.ts";

const circulated = 157;
const setAside = 9;
const in2024 = 20;

const contents: readonly (readonly [content: string, handler: string, result: string])[] = [
  ["村口路灯不亮，老人夜间出行不便", "construction", "更换灯头三盏，已恢复照明"],
  ["垃圾桶满溢清运不及时", "environment", "调整清运频次为每日一次"],
  ["自来水早晚压力不足", "agriculture", "水厂检修增压泵，水压恢复"],
  ["集市日占道经营堵路", "construction", "划定摊位线，安排人员疏导"],
  ["希望增加去区医院的班车", "construction", "已向客运公司反映，试行加开一班"],
  ["健身器材螺丝松动", "culture", "已紧固并排查同类器材"],
  ["河边有人电鱼", "agriculture", "联合巡查查处一起，设警示牌"],
  ["网上有人打听小学学区划分", "social_affairs", "已公布学区范围并电话答复"],
  ["沟边树枝压电线", "emergency", "会同供电所修剪"],
  ["老旧小区充电桩不够", "construction", "新增充电位十二个"],
];

const clue = (entry: number, on: Day, isSetAside = false): DemoStep[] => {
  const chance = chanceFrom(15_700 + entry);
  const [content, handler, result] = chance.pick(contents);
  const told = after(on, chance.between(0, 3));
  const back = after(told, chance.between(2, 9));
  const collect: Turn = {
    act: "collect",
    on,
    values: { collected_on: on, source: chance.pick(["village", "grid", "grid", "media", "box"]), village: chance.pick(villages), content },
  };
  if (isSetAside)
    return course(entry, "demo-stability-clerk", [collect, { act: "set_aside", on: told, values: { reason: "同一问题已在办理" } }]);
  return course(entry, "demo-stability-clerk", [
    collect,
    {
      act: "circulate",
      on: told,
      values: { opinion: "情况属实，请及时办理并反馈", circulated_on: told, handler, due_on: addDays(told, 15) },
    },
    // Told in April 2024 and not told back.
    ...(entry === 2012 ? [] : [{ act: "tell_back", on: back, values: { result, told_on: back } }]),
  ]);
};

export const clueSteps = (): DemoStep[] => {
  const chance = chanceFrom(circulated);
  return [
    ...scatter(chance, circulated, "2023-01-05", "2023-12-22").flatMap((on, at) => clue(at + 1, on)),
    ...scatter(chance, setAside, "2023-02-01", "2023-11-30").flatMap((on, at) => clue(1001 + at, on, true)),
    ...scatter(chance, in2024, "2024-01-05", "2024-05-30").flatMap((on, at) => clue(2001 + at, on)),
  ];
};
