/** 挂职交流 and 人才引育: who serves elsewhere for a time, and who came. Talent is on the books since 2024; before, the number was declared. */
import type { Day } from "@jiannuo/quantity";
import { lives } from "../lives.ts";
import type { DemoStep } from "../step.ts";

const by = "demo-party_building-clerk";

type Secondment = readonly [person: string, isSent: boolean, other: string, selected: Day, from: Day, to: Day, appraised?: Day];

const secondments: readonly Secondment[] = [
  ["苗青野", true, "邻省柳泉镇", "2022-02-14", "2022-03-07", "2023-03-06", "2023-03-27"],
  ["方知夏", true, "江州市云渡街道", "2023-02-13", "2023-03-06", "2024-03-05", "2024-03-25"],
  ["卢远帆", false, "江州市云渡街道", "2023-02-13", "2023-03-06", "2024-03-05", "2024-03-26"],
  // Its end was in April, and nothing was written since: overdue.
  ["姚清禾", true, "邻省柳泉镇", "2023-09-18", "2023-10-16", "2024-04-15"],
  ["齐云舒", true, "江州市云渡街道", "2024-02-19", "2024-03-11", "2025-03-10"],
  ["邹一帆", false, "江州市云渡街道", "2024-05-20", "2024-06-17", "2025-06-16"],
];

export const secondmentSteps = (): DemoStep[] =>
  lives(secondments, ([person, isSent, other, selected, from, to, appraised]) => [
    [
      by,
      "select",
      selected,
      {
        person,
        direction: isSent ? "sent" : "received",
        from_unit: isSent ? "青禾镇" : other,
        to_unit: isSent ? other : "青禾镇",
      },
    ],
    [by, "begin", from, { from_on: from, to_on: to }],
    appraised && [by, "appraise", appraised, { appraised_on: appraised, appraisal: "工作扎实，群众评议较好" }],
  ]);

type Talent = readonly [
  person: string,
  kind: string,
  way: string,
  employer: string,
  arrived: Day,
  recognised?: Day | undefined,
  award?: number | undefined,
  paid?: Day | undefined,
  left?: Day | undefined,
];

const talents: readonly Talent[] = [
  ["闻人静", "leading", "attracted", "青禾精密零部件有限公司", "2024-01-15", "2024-03-18", 50_000, "2024-05-13"],
  ["濮阳洲", "skilled", "trained", "禾丰农机有限公司", "2024-01-22", "2024-03-18", 8_000, "2024-05-13"],
  ["司空禾", "rural", "trained", "荷花村葡萄合作社", "2024-02-26", "2024-04-22"],
  ["令狐远", "graduate", "attracted", "南岗电子科技有限公司", "2024-03-11"],
  ["皇甫晴", "graduate", "attracted", "为民服务中心", "2024-03-18", undefined, undefined, undefined, "2024-05-20"],
  ["端木青", "skilled", "attracted", "麦香食品有限公司", "2024-04-15"],
  ["公孙溪", "rural", "trained", "枣园肉牛合作社", "2024-05-13"],
];

export const talentSteps = (): DemoStep[] =>
  lives(talents, ([person, kind, way, employer, arrived, recognised, award, paid, left], at) => [
    [by, "record", arrived, { person, kind, way, employer, arrived_on: arrived }],
    recognised && [by, "recognise", recognised, { recognised_on: recognised, doc_no: `演示人才〔2024〕${at + 6}号` }],
    paid && [by, "award", paid, { award: award!, paid_on: paid }],
    left && [by, "leave", left, { left_on: left }],
  ]);
