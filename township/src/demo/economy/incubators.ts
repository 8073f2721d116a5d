/** 众创空间: who moved in, who grew out of it, who left. */
import type { Day } from "@jiannuo/quantity";
import { lives } from "../lives.ts";
import type { DemoStep } from "../step.ts";

type Row = readonly [tenant: string, work: string, jobs: number, came: Day, end?: readonly ["graduate" | "leave", Day]];

const rows: readonly Row[] = [
  ["稻香直播团队", "农产品电商", 6, "2022-03-14", ["graduate", "2023-09-18"]],
  ["微瀚传感", "农业传感器", 9, "2022-05-16", ["graduate", "2024-03-25"]],
  ["小满文创", "文创设计", 4, "2022-09-13", ["leave", "2023-05-22"]],
  ["巧手编织工坊", "手工编织", 12, "2022-11-21"],
  ["田间数据", "测土配方服务", 5, "2023-02-20"],
  ["晨露花艺", "花卉种植", 3, "2023-04-17", ["leave", "2024-01-15"]],
  ["青禾鲜送", "生鲜配送", 8, "2023-06-19"],
  ["智修农机", "农机维修平台", 7, "2023-10-16"],
  ["木作新造", "家具设计", 6, "2024-01-22"],
  ["云窗影像", "短视频制作", 4, "2024-04-15"],
];

const by = "demo-zone_centre-clerk";

export const incubatorSteps = (): DemoStep[] =>
  lives(rows, ([tenant, work, jobs, came, end]) => [
    [by, "admit", came, { tenant, space: "青禾众创空间", field_of_work: work, in_on: came, jobs }],
    end && [by, end[0], end[1], end[0] === "graduate" ? { graduated_on: end[1] } : { out_on: end[1], reason: "团队转往市区发展" }],
  ]);
