/** 企业名录: every firm on the list, with what it reported for each year; three of them are no industry. */
import { type Day, addDays } from "@jiannuo/quantity";
import { chanceFrom } from "../chance.ts";
import { workedOn, workingDays } from "../days.ts";
import { demoFirms } from "../firms.ts";
import { type Told, lives, yuan } from "../lives.ts";
import { enterprises, leaders, villages } from "../names.ts";
import type { DemoStep } from "../step.ts";

const by = "demo-economy-clerk";
const notIndustrial = ["绿源果蔬冷链有限公司", "北渡水产合作社", "荷花文旅有限公司"];

/** Industrial firms whose output reaches 三亿, 一亿 and 两千万 in each year. */
const bands: readonly (readonly [year: number, yi3: number, yi1: number, wan2000: number])[] = [
  [2021, 0, 4, 21],
  [2022, 1, 5, 22],
  [2023, 1, 6, 24],
];

/** Of the firms in the band of 两千万 and more, those whose revenue also makes them above scale. */
const aboveScale: Readonly<Record<number, number>> = { 2021: 15, 2022: 17, 2023: 21 };

const industries: readonly (readonly [word: string, industry: string])[] = [
  ["米业", "谷物磨制"],
  ["食品", "方便食品制造"],
  ["农机", "农林牧渔专用机械制造"],
  ["机械", "通用设备制造"],
  ["零部件", "通用零部件制造"],
  ["包装", "塑料包装制品制造"],
  ["塑料", "塑料制品制造"],
  ["建材", "建筑材料制造"],
  ["纺织", "棉纺织"],
  ["服饰", "机织服装制造"],
  ["饲料", "饲料加工"],
  ["家具", "木质家具制造"],
  ["纸", "纸制品制造"],
  ["电子", "电子元件制造"],
  ["金属", "金属制品制造"],
  ["冷链", "低温仓储"],
  ["水产", "水产养殖"],
  ["文旅", "旅游管理服务"],
];

const industryOf = (name: string): string => industries.find(([word]) => name.includes(word))![1];
const isIndustrial = (name: string): boolean => !notIndustrial.includes(name);
const firmsByOutput = demoFirms.map(([name], at) => ({ name, at })).filter(({ name }) => isIndustrial(name));

/** 万元: the largest first; within a band it falls evenly, and each firm differs a little. */
const outputWan = (rank: number, [year, yi3, yi1, wan2000]: (typeof bands)[number]): number => {
  if (rank < yi3) return 30_400 + (year - 2021) * 1_450;
  if (rank < yi1) return 10_300 + (yi1 - rank) * 2_150;
  if (rank < wan2000) return 2_060 + (wan2000 - rank) * 390;
  return 1_940 - (rank - wan2000) * 29 + (year - 2021) * 7;
};

const stated = (year: number, at: number, chance: ReturnType<typeof chanceFrom>): Told => {
  const days = workingDays(`${year + 1}-01-08`, `${year + 1}-01-31`);
  const [name] = demoFirms[at]!;
  const rank = firmsByOutput.findIndex((firm) => firm.at === at);
  const output =
    rank < 0
      ? 260 + at * 31
      : outputWan(
          rank,
          bands.find(([banded]) => banded === year)!,
        );
  return [
    by,
    "state_year",
    chance.pick(days),
    {
      year_end: `${year}-12-31`,
      output: yuan(output),
      revenue: yuan(Math.round(output * 0.96)),
      employees: Math.max(6, Math.round(output / 62)),
      is_above_scale: isIndustrial(name) && rank < aboveScale[year]!,
    },
  ];
};

/** Firms that stood still for a time, or have since. */
const still: Readonly<Record<number, readonly [stopped: Day, reason: string, resumed?: Day]>> = {
  37: ["2023-03-06", "环保设备改造", "2023-06-12"],
  52: ["2023-09-11", "订单不足", "2024-02-26"],
  66: ["2024-04-15", "厂房搬迁"],
};

/** Listed while it was still being built. */
const builtAt = 71;

export const enterpriseSteps = (): DemoStep[] => {
  const chance = chanceFrom(81);
  return lives(enterprises, (enterprise, at) => {
    const [name] = demoFirms[at]!;
    const registered = at === builtAt ? "2021-04-19" : workedOn(addDays("2005-03-01", chance.between(0, 5_600)));
    const base = {
      enterprise,
      uscc: `演示信用代码${String(at + 1).padStart(4, "0")}`,
      is_industrial: isIndustrial(name),
      registered_on: registered,
      village: villages[(at * 7) % villages.length]!,
      industry: industryOf(name),
      leader: leaders[at % leaders.length]!,
    };
    const [stopped, reason, resumed] = still[at] ?? [];
    const years = bands.map(([year]) => stated(year, at, chance));
    const others: (Told | undefined)[] = [
      stopped && [by, "stop", stopped, { stopped_on: stopped, reason }],
      resumed && [by, "resume", resumed, { resumed_on: resumed }],
    ];
    return [
      [by, at === builtAt ? "register_building" : "register", registered, base],
      at === builtAt ? [by, "resume", "2021-12-06", { resumed_on: "2021-12-06" }] : undefined,
      ...[...years, ...others.filter((told) => told !== undefined)].toSorted(([, , a], [, , b]) => (a < b ? -1 : a > b ? 1 : 0)),
    ];
  });
};
