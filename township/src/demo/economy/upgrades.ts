/** 技改与增资扩产: one firm did two works in the year and is one firm. */
import type { Day } from "@jiannuo/quantity";
import { lives, yearOf, yuan } from "../lives.ts";
import { enterprises } from "../names.ts";
import type { DemoStep } from "../step.ts";

type Row = readonly [
  firm: number,
  name: string,
  kind: "upgrade" | "expansion",
  wan: number,
  planned: Day,
  filed?: Day,
  started?: Day,
  finished?: Day,
];

const rows: readonly Row[] = [
  [7, "数控加工单元改造", "upgrade", 1_260, "2022-03-14", "2022-05-16", "2022-07-18", "2023-02-20"],
  [0, "精米色选线更新", "upgrade", 480, "2022-11-07", "2023-01-09", "2023-02-13", "2023-06-26"],
  [1, "喷涂线节能改造", "upgrade", 620, "2022-12-12", "2023-02-06", "2023-03-13", "2023-09-18"],
  [3, "破碎筛分线扩建", "expansion", 2_300, "2022-12-19", "2023-02-20", "2023-04-10", "2023-12-11"],
  [8, "速冻面点二线", "expansion", 1_850, "2023-01-16", "2023-03-20", "2023-05-15", "2024-01-22"],
  [13, "热处理炉更新", "upgrade", 740, "2023-02-13", "2023-04-17", "2023-06-05", "2023-11-13"],
  [13, "二号车间增设产线", "expansion", 1_500, "2023-05-22", "2023-07-10", "2023-09-11", "2024-04-15"],
  [5, "裁剪车间数字化改造", "upgrade", 360, "2023-04-10", "2023-06-12", "2023-07-17", "2023-12-18"],
  [10, "贴片线增资扩产", "expansion", 2_680, "2023-05-15", "2023-07-24", "2023-09-25"],
  [21, "锅炉煤改气", "upgrade", 290, "2023-06-12", "2023-08-14", "2023-10-16", "2024-03-11"],
  [33, "木工除尘系统改造", "upgrade", 210, "2023-08-21"],
  [15, "注塑车间扩建", "expansion", 1_120, "2023-12-04", "2024-02-26", "2024-04-08"],
  [24, "织机更新", "upgrade", 530, "2024-01-15", "2024-03-18"],
  [2, "印刷废气治理改造", "upgrade", 260, "2024-05-13"],
];

const by = "demo-economy-clerk";
const dropped: Day = "2023-12-11";

export const upgradeSteps = (): DemoStep[] =>
  lives(rows, ([firm, name, kind, wan, planned, filed, started, finished], at) => [
    [by, "plan", planned, { name, enterprise: enterprises[firm]!, kind, invest: yuan(wan) }],
    filed && [
      by,
      "file",
      filed,
      { filing_no: `演示备案${yearOf(filed)}-${String(at + 1).padStart(3, "0")}`, filed_on: filed, invest: yuan(wan) },
    ],
    started && [by, "start", started, { started_on: started }],
    finished && [by, "finish", finished, { finished_on: finished }],
    name === "木工除尘系统改造" ? [by, "drop", dropped, { reason: "企业并入园区集中喷涂中心，不再单独改造" }] : undefined,
  ]);
