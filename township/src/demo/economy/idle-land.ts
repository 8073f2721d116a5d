/** 低效工业用地: nine parcels of 500 mu came back into use in 2023; others are planned, under way or given up. */
import type { Day } from "@jiannuo/quantity";
import { after } from "../days.ts";
import { lives } from "../lives.ts";
import { villages } from "../names.ts";
import type { DemoStep } from "../step.ts";

type Way = "reserve" | "transfer" | "rebuild" | "lease";
type Parcel = readonly [holder: string, mu: string, way: Way, plannedMu: string, surveyed: Day, started?: Day, done?: Day, doneMu?: string];

const parcels: readonly Parcel[] = [
  ["原镇砖瓦厂", "86.4", "reserve", "86.4", "2022-09-05", "2022-11-14", "2023-02-20", "86.4"],
  ["原农具修造厂", "42.5", "transfer", "42.5", "2022-10-17", "2022-12-19", "2023-03-27", "42.5"],
  ["原粮食加工厂", "61.2", "rebuild", "60", "2022-11-07", "2023-02-13", "2023-05-22", "58.6"],
  ["停产水泥预制场", "74", "reserve", "74", "2022-11-21", "2023-03-06", "2023-06-19", "74"],
  ["原棉纺厂东区", "95.8", "rebuild", "95", "2022-12-05", "2023-03-20", "2023-08-14", "93.5"],
  ["闲置仓储地块", "38.3", "lease", "38.3", "2023-01-16", "2023-04-10", "2023-06-26", "38.3"],
  ["原酱菜厂", "29.7", "transfer", "29.7", "2023-02-13", "2023-05-15", "2023-09-18", "29.7"],
  ["停建服装厂地块", "47", "transfer", "47", "2023-03-13", "2023-06-05", "2023-10-23", "45"],
  ["原化肥站货场", "34.2", "reserve", "32", "2023-04-17", "2023-07-10", "2023-12-11", "32"],
  // 2024
  ["原棉纺厂西区", "66.5", "rebuild", "66", "2023-10-16", "2024-01-15", "2024-04-22", "64.8"],
  ["停产铸造厂", "51.4", "transfer", "51.4", "2023-11-20", "2024-03-11"],
  ["原砂石码头", "40.6", "reserve", "40", "2024-03-18"],
];

const by = "demo-land-clerk";

export const idleLandSteps = (): DemoStep[] =>
  lives(parcels, ([holder, area, way, planned, surveyed, started, done, doneMu], at) => {
    const planOn = after(surveyed, 20);
    return [
      [
        by,
        "survey",
        surveyed,
        { parcel_no: `青禾工-${String(at + 1).padStart(2, "0")}`, holder, area, village: villages[(at * 3) % villages.length]! },
      ],
      [by, "plan", planOn, { way, planned_area: planned }],
      started && [by, "start", started, { started_on: started }],
      done && [by, "recognise", done, { done_on: done, done_area: doneMu! }],
    ];
  });
