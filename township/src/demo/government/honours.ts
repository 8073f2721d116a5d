/** 荣誉 and 上级考评: what the town was given and where others placed it. */
import type { Day } from "@jiannuo/quantity";
import { after } from "../days.ts";
import { lives } from "../lives.ts";
import type { DemoStep } from "../step.ts";

type Level = "national" | "provincial" | "city" | "district";
type Honour = readonly [title: string, level: Level, holder: string, issuer: string, granted: Day, applied?: Day, revoked?: Day];

const honours: readonly Honour[] = [
  ["基层调解先进集体", "national", "青禾镇人民调解委员会", "全国性表彰机关", "2023-11-20", "2023-04-17"],
  ["区域协作先进单位", "provincial", "青禾镇", "演示省人民政府", "2023-08-21", "2023-03-13"],
  ["平安建设示范乡镇", "provincial", "青禾镇", "演示省平安办", "2023-12-11", "2023-06-12"],
  ["征兵工作先进单位", "city", "青禾镇武装部", "演示市征兵办", "2023-10-23"],
  ["防汛工作先进集体", "district", "青禾镇应急管理办", "演示区委", "2023-02-13"],
  ["文明村", "district", "荷花村", "演示区文明办", "2023-05-15", "2022-11-14"],
  ["卫生村", "city", "石坝村", "演示市爱卫会", "2021-09-13", "2021-03-15", "2024-03-18"],
  ["最美党群服务中心", "district", "新河社区", "演示区委组织部", "2024-04-22"],
];

const by = "demo-office-clerk";

const pending: readonly (readonly [title: string, applied: Day, publicised: Day])[] = [
  ["乡村治理示范镇", "2024-03-11", "2024-05-20"],
  ["绿色乡镇", "2024-05-13", "2024-07-15"],
];

export const honourSteps = (): DemoStep[] => [
  ...lives(honours, ([title, level, holder, issuer, granted, applied, revoked], at) => {
    const paper = { granted_on: granted, issuer, doc_no: `演示表彰〔${granted.slice(0, 4)}〕${at + 12}号` };
    const publicised = applied && after(applied, 25);
    return [
      applied && [by, "apply", applied, { title, level, holder, applied_on: applied }],
      publicised && [by, "publicise", publicised, { publicised_on: publicised }],
      applied ? [by, "grant", granted, paper] : [by, "record", granted, { title, level, holder, ...paper }],
      revoked && [by, "revoke", revoked, { revoked_on: revoked, reason: "复审未达标" }],
    ];
  }),
  ...lives(
    pending,
    ([title, applied, publicised]) => [
      [by, "apply", applied, { title, level: "provincial", holder: "青禾镇", applied_on: applied }],
      [by, "publicise", publicised, { publicised_on: publicised }],
    ],
    101,
  ),
];

type Result = readonly [name: string, kind: string, level: "city" | "district", end: Day, rank: number, of: number, notified: Day];

const results: readonly Result[] = [
  ["上年度综合考核", "yearly", "district", "2022-12-31", 3, 12, "2023-03-20"],
  ["班长比拼", "leaders", "city", "2022-12-31", 4, 32, "2023-02-27"],
  ["安全生产单项考核", "single", "district", "2023-06-30", 2, 12, "2023-07-24"],
  ["招商引资单项考核", "single", "district", "2023-09-30", 1, 12, "2023-10-23"],
  ["班长比拼", "leaders", "city", "2023-12-31", 1, 32, "2024-01-22"],
  ["年度综合考核", "yearly", "district", "2023-12-31", 2, 12, "2024-03-18"],
  ["人居环境单项考核", "single", "district", "2024-03-31", 5, 12, "2024-04-22"],
];

export const evaluationSteps = (): DemoStep[] =>
  lives(results, ([name, kind, level, end, rank, of, notified], at) => [
    [
      by,
      "record",
      notified,
      {
        name,
        kind,
        level,
        period_end: end,
        rank,
        rank_of: of,
        issuer: level === "city" ? "演示市考核办" : "演示区考核办",
        notified_on: notified,
        doc_no: `演示考〔${notified.slice(0, 4)}〕${at + 3}号`,
      },
    ],
  ]);
