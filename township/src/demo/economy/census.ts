/** 普查: totals of the stages of the economic census. */
import type { Day } from "@jiannuo/quantity";
import { lives } from "../lives.ts";
import type { DemoStep } from "../step.ts";

type Row = readonly [name: string, stage: string, on: Day, periodEnd: Day, units: number, found?: number];

const rows: readonly Row[] = [
  ["第四次经济普查", "check", "2018-12-28", "2018-12-28", 391, 47],
  ["第四次经济普查", "registration", "2019-04-29", "2019-04-29", 402],
  ["第五次经济普查", "check", "2023-12-27", "2023-12-31", 538, 82],
  ["第五次经济普查", "registration", "2024-04-29", "2024-04-30", 551],
  ["第五次经济普查", "sample", "2024-05-27", "2024-05-31", 27],
];

export const censusSteps = (): DemoStep[] =>
  lives(rows, ([name, stage, on, periodEnd, units, found]) => [
    [
      "demo-economy-clerk",
      "record",
      on,
      { name, stage, period_end: periodEnd, areas: 14, units, ...(found === undefined ? {} : { found }) },
    ],
  ]);
