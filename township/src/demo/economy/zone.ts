/** 功能区重点事项: the list of the zone's first months and that of 2024, with what is late. */
import { type Day, addDays } from "@jiannuo/quantity";
import { after, workedOn } from "../days.ts";
import { entryNamed } from "../course.ts";
import { type Told, lives } from "../lives.ts";
import { leaders } from "../names.ts";
import type { DemoStep } from "../step.ts";

type Item = readonly [item: string, target: string, handler: string, listed: Day, due: Day, done?: Day | undefined, extended?: Day];

const items: readonly Item[] = [
  ["组建功能区服务中心", "挂牌运行", "party_building", "2023-10-16", "2023-11-30", "2023-11-27"],
  ["厂房B区主体封顶", "八栋封顶", "zone_centre", "2023-10-16", "2023-12-29", "2023-12-18"],
  ["园区供水管网接通", "一期厂区通水", "construction", "2023-10-16", "2023-12-29", "2023-12-25"],
  ["园区路灯和标线", "纬一路完成安装", "construction", "2023-10-23", "2024-01-31", "2024-02-26"],
  ["A区厂房交付入驻", "交付六栋", "zone_centre", "2024-02-27", "2024-06-28"],
  ["工业园纬二路通车", "具备通车条件", "construction", "2024-02-27", "2024-09-30"],
  ["污水处理厂开工", "完成施工许可", "environment", "2024-02-27", "2024-04-30", undefined, "2024-06-28"],
  ["二期征迁", "签约过半", "headquarters", "2024-02-27", "2024-05-24"],
  ["零工驿站园区站", "建成开放", "labour", "2024-02-27", "2024-04-30", "2024-04-22"],
  ["签约项目落地", "两个项目开工", "investment", "2024-02-27", "2024-10-31"],
  ["跨省公交加密班次", "高峰半小时一班", "zone_centre", "2024-02-27", "2024-05-31", "2024-05-20"],
  ["企业服务专员制度", "规上企业全覆盖", "economy", "2024-02-27", "2024-03-29", "2024-03-25"],
  ["园区消防站选址", "完成论证", "emergency", "2024-03-18", "2024-07-31"],
  ["东片区路网方案", "完成初步设计", "construction", "2024-03-18", "2024-08-30"],
];

const by = "demo-headquarters-clerk";
const verifier = "demo-headquarters-clerk-2";
const cityPlan = 1;

/** Taken off the list by a meeting. */
const mergedItem = "东片区路网方案";
const mergedOn: Day = "2024-05-13";

const reports = (listed: Day, until: Day): Told[] => {
  const told: Told[] = [];
  for (let at = 1; at <= 4; at++) {
    const on = workedOn(addDays(listed, at * 28));
    if (on >= until) break;
    told.push([
      by,
      "report",
      on,
      { progress: at * 20, situation: ["已排定施工计划", "过半完成，余项在推进", "主体完成，进入收尾", "组织自查和资料归集"][at - 1]! },
    ]);
  }
  return told;
};

export const zoneSteps = (): DemoStep[] =>
  lives(items, ([item, target, handler, listed, due, done, extended], at) => [
    [
      by,
      "list",
      listed,
      {
        item,
        no: `${listed.slice(0, 4)}-${String(at + 1).padStart(2, "0")}`,
        plan: entryNamed(cityPlan),
        target,
        leader: leaders[at % leaders.length]!,
        handler,
        due_on: due,
        nodes: [
          { text: "明确责任人和进度", due_on: addDays(listed, 14) },
          { text: "完成并报验", due_on: due },
        ],
      },
    ],
    ...reports(listed, item === mergedItem ? mergedOn : (done ?? due)),
    extended && ["demo-headquarters", "extend", due, { extended_to: extended, reason: "施工许可材料补正" }],
    done && [by, "submit", done, { done_on: done, situation: "已完成，佐证材料齐全" }],
    done && [verifier, "close", after(done, 3), { verdict: "现场核查属实，同意销号" }],
    item === mergedItem
      ? ["demo-headquarters", "adjust", mergedOn, { decision_no: "功能区会纪〔2024〕5号", reason: "并入全区路网规划统一编制" }]
      : undefined,
  ]);
