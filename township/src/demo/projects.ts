/** 重大项目: a table of projects and the days on which they took their steps; investment is reported while they are built. */
import { type Day, addDays } from "@jiannuo/quantity";
import { workedOn } from "./days.ts";
import { demoUntil } from "./course.ts";
import type { DemoStep } from "./step.ts";

interface Project {
  readonly name: string;
  readonly kind: "industry" | "infrastructure" | "farming" | "ecology" | "livelihood";
  readonly work: "road" | "plant" | "headquarters" | "pipe" | "other";
  readonly village: string;
  readonly investor?: string;
  /** 万元. */
  readonly totalWan: number;
  readonly planned: Day;
  readonly signed?: Day;
  readonly approved?: Day;
  readonly started?: Day;
  readonly completed?: Day;
  readonly produced?: Day;
}

const projects: readonly Project[] = [
  // 亿元以上
  {
    name: "金禾饲料智能工厂",
    kind: "industry",
    work: "plant",
    village: "village-2",
    investor: "金禾牧业",
    totalWan: 18_000,
    planned: "2022-08-16",
    signed: "2022-10-18",
    approved: "2022-12-05",
    started: "2023-02-20",
  },
  {
    name: "青禾精工装备产业园",
    kind: "industry",
    work: "plant",
    village: "village-1",
    investor: "青禾精工",
    totalWan: 32_000,
    planned: "2022-11-22",
    signed: "2023-02-14",
    approved: "2023-03-10",
    started: "2023-04-18",
  },
  {
    name: "绿源农产品冷链中心",
    kind: "farming",
    work: "other",
    village: "village-4",
    investor: "绿源冷链",
    totalWan: 15_000,
    planned: "2023-01-12",
    signed: "2023-03-02",
    approved: "2023-03-28",
    started: "2023-05-16",
    completed: "2023-11-20",
    produced: "2023-12-08",
  },
  {
    name: "禾新新材料生产线",
    kind: "industry",
    work: "plant",
    village: "village-1",
    investor: "禾新材料",
    totalWan: 21_000,
    planned: "2023-02-08",
    signed: "2023-04-12",
    approved: "2023-05-08",
    started: "2023-06-20",
  },
  {
    name: "清河总部楼宇",
    kind: "industry",
    work: "headquarters",
    village: "village-6",
    investor: "清河控股",
    totalWan: 12_000,
    planned: "2023-03-15",
    signed: "2023-06-08",
    approved: "2023-07-05",
  },
  {
    name: "万象纺织智能车间",
    kind: "industry",
    work: "plant",
    village: "village-7",
    investor: "万象纺织",
    totalWan: 11_000,
    planned: "2023-06-05",
    signed: "2023-08-22",
    approved: "2023-09-15",
    started: "2023-10-12",
  },
  // 亿元以下
  {
    name: "石桥食品加工扩建",
    kind: "industry",
    work: "plant",
    village: "village-3",
    investor: "石桥食品",
    totalWan: 6_800,
    planned: "2022-12-06",
    signed: "2023-01-18",
    approved: "2023-02-10",
    started: "2023-03-02",
    completed: "2023-09-15",
    produced: "2023-10-10",
  },
  {
    name: "南塘光伏支架生产线",
    kind: "industry",
    work: "plant",
    village: "village-5",
    investor: "南塘新能",
    totalWan: 5_200,
    planned: "2023-01-30",
    signed: "2023-03-21",
    approved: "2023-04-20",
    started: "2023-06-06",
  },
  {
    name: "东篱智慧大棚",
    kind: "farming",
    work: "other",
    village: "village-8",
    investor: "东篱农业",
    totalWan: 3_600,
    planned: "2023-03-06",
    signed: "2023-05-17",
    approved: "2023-06-12",
    started: "2023-07-18",
  },
  {
    name: "禾木家具环保改造",
    kind: "industry",
    work: "plant",
    village: "village-9",
    investor: "禾木家居",
    totalWan: 4_500,
    planned: "2023-05-22",
    signed: "2023-07-13",
    approved: "2023-08-10",
    started: "2023-09-05",
  },
  {
    name: "云水康养小镇驿站",
    kind: "livelihood",
    work: "other",
    village: "village-10",
    investor: "云水文旅",
    totalWan: 8_800,
    planned: "2023-08-01",
    signed: "2023-10-26",
    approved: "2023-11-24",
  },
  {
    name: "青禾水厂管网延伸",
    kind: "livelihood",
    work: "pipe",
    village: "village-11",
    totalWan: 2_600,
    planned: "2022-06-14",
    approved: "2022-09-02",
    started: "2022-10-20",
    completed: "2023-06-16",
  },
  // 道路
  {
    name: "青禾大道北段",
    kind: "infrastructure",
    work: "road",
    village: "village-1",
    totalWan: 4_200,
    planned: "2022-03-10",
    approved: "2022-06-08",
    started: "2022-09-06",
    completed: "2023-05-26",
  },
  {
    name: "石桥连接线",
    kind: "infrastructure",
    work: "road",
    village: "village-3",
    totalWan: 1_900,
    planned: "2022-08-09",
    approved: "2022-11-15",
    started: "2023-02-28",
    completed: "2023-08-30",
  },
  {
    name: "南塘环村路",
    kind: "infrastructure",
    work: "road",
    village: "village-5",
    totalWan: 860,
    planned: "2022-12-13",
    approved: "2023-02-21",
    started: "2023-03-30",
    completed: "2023-10-18",
  },
  {
    name: "工业园纬二路",
    kind: "infrastructure",
    work: "road",
    village: "village-2",
    totalWan: 3_300,
    planned: "2023-02-16",
    approved: "2023-05-11",
    started: "2023-08-15",
  },
  {
    name: "河堤防汛道路",
    kind: "infrastructure",
    work: "road",
    village: "village-10",
    totalWan: 2_400,
    planned: "2023-03-23",
    approved: "2023-07-20",
    started: "2023-10-24",
  },
  {
    name: "青禾大道南段",
    kind: "infrastructure",
    work: "road",
    village: "village-6",
    totalWan: 5_100,
    planned: "2023-05-09",
    approved: "2023-10-31",
  },
  { name: "云水景区支路", kind: "infrastructure", work: "road", village: "village-10", totalWan: 1_200, planned: "2023-09-12" },
  // 政府投资的其他工程
  {
    name: "青禾产业园标准厂房",
    kind: "infrastructure",
    work: "plant",
    village: "village-1",
    totalWan: 26_000,
    planned: "2022-03-22",
    approved: "2022-06-16",
    started: "2022-09-05",
  },
  {
    name: "青禾污水处理厂",
    kind: "ecology",
    work: "pipe",
    village: "village-2",
    totalWan: 9_600,
    planned: "2022-11-15",
    approved: "2023-09-19",
  },
  {
    name: "柳河综合治理",
    kind: "ecology",
    work: "pipe",
    village: "village-1",
    totalWan: 7_800,
    planned: "2023-02-21",
  },
  {
    name: "跨省供水一体化镇区段",
    kind: "livelihood",
    work: "pipe",
    village: "village-11",
    totalWan: 6_400,
    planned: "2022-09-13",
    approved: "2023-01-17",
    started: "2023-05-23",
  },
  {
    name: "快速通道燃气管道",
    kind: "infrastructure",
    work: "pipe",
    village: "village-4",
    totalWan: 1_850,
    planned: "2022-10-11",
    approved: "2023-01-10",
    started: "2023-03-14",
    completed: "2023-10-24",
  },
  {
    name: "荷花湖水生态修复",
    kind: "ecology",
    work: "other",
    village: "village-6",
    totalWan: 8_300,
    planned: "2023-03-14",
  },
  {
    name: "新河社区老旧小区改造二期",
    kind: "livelihood",
    work: "other",
    village: "village-11",
    totalWan: 3_200,
    planned: "2022-08-16",
    approved: "2022-11-08",
    started: "2023-02-14",
    completed: "2023-11-14",
  },
  {
    name: "畜产品综合加工中心",
    kind: "farming",
    work: "plant",
    village: "village-3",
    totalWan: 9_400,
    planned: "2022-12-13",
    approved: "2023-04-18",
    started: "2023-07-11",
  },
  {
    name: "枣园村人居环境整治",
    kind: "ecology",
    work: "other",
    village: "village-3",
    totalWan: 1_300,
    planned: "2022-10-18",
    approved: "2023-01-31",
    started: "2023-03-21",
    completed: "2024-01-16",
  },
  {
    name: "万亩良田灌区改造",
    kind: "farming",
    work: "pipe",
    village: "village-8",
    totalWan: 2_900,
    planned: "2023-04-11",
    approved: "2023-08-22",
    started: "2023-11-14",
  },
  // 2024年
  {
    name: "恒穗预制菜工厂",
    kind: "industry",
    work: "plant",
    village: "village-2",
    investor: "恒穗食品",
    totalWan: 6_500,
    planned: "2024-02-20",
    signed: "2024-03-19",
    approved: "2024-04-23",
  },
  {
    name: "启晟工业控制车间",
    kind: "industry",
    work: "plant",
    village: "village-1",
    investor: "启晟电控",
    totalWan: 9_200,
    planned: "2024-03-12",
    signed: "2024-04-25",
  },
  // Signed in January and not filed within three months: overdue.
  {
    name: "清风光伏二期",
    kind: "industry",
    work: "plant",
    village: "village-5",
    investor: "南塘新能",
    totalWan: 4_100,
    planned: "2023-12-12",
    signed: "2024-01-23",
  },
  {
    name: "镇卫生院门诊楼",
    kind: "livelihood",
    work: "other",
    village: "village-11",
    totalWan: 2_800,
    planned: "2024-03-26",
  },
];

const yuan = (wan: number): string => `${wan}0000`;

/** A tenth of the whole every two months from the start to the completion, or to the last day of the demonstration; never more than the whole. */
const invested = (base: Pick<DemoStep, "by" | "entry">, { totalWan, started, completed }: Project): DemoStep[] => {
  const steps: DemoStep[] = [];
  const last = completed ?? demoUntil;
  for (let at = started ? addDays(started, 60) : undefined; at !== undefined && at < last && steps.length < 9; at = addDays(at, 60)) {
    const on = workedOn(at);
    if (on < last) steps.push({ ...base, act: "invest", on, values: { invested: yuan(totalWan / 10) } });
  }
  return steps;
};

const stepsOf = (project: Project, at: number): DemoStep[] => {
  const { name, kind, work, village, investor, totalWan, planned, signed, approved, started, completed, produced } = project;
  const base = { by: "demo-economy-clerk", entry: at + 1 };
  const total = { total_invest: yuan(totalWan) };
  const steps: (DemoStep | undefined)[] = [
    { ...base, act: "plan", on: planned, values: { name, kind, work, village, ...(investor === undefined ? {} : { investor }), ...total } },
    signed && { ...base, act: "sign", on: signed, values: { signed_on: signed } },
    approved && {
      ...base,
      act: "approve",
      on: approved,
      values: { ...total, approved_on: approved, approval_no: `青发改〔${approved.slice(0, 4)}〕${at + 11}号` },
    },
    started && { ...base, act: "start", on: started, values: { started_on: started } },
    started && totalWan >= 500
      ? { ...base, act: "enrol", on: workedOn(addDays(started, 30)), values: { enrolled_on: workedOn(addDays(started, 30)) } }
      : undefined,
    ...invested(base, project),
    completed && { ...base, act: "complete", on: completed, values: { completed_on: completed } },
    produced && { ...base, act: "produce", on: produced, values: { produced_on: produced } },
  ];
  return steps.filter((step) => step !== undefined);
};

export const projectSteps = (): DemoStep[] => projects.flatMap(stepsOf);
