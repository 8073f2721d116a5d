/** 主要经济指标: what the district released for the year, from the estimate in December to the confirmed value in spring. */
import type { Day } from "@jiannuo/quantity";
import type { DemoStep } from "./step.ts";

interface Released {
  readonly indicator: string;
  readonly issuer: string;
  /** Growth in percent: estimate, flash, confirmed. */
  readonly yoy: readonly [string, string, string];
  readonly rank?: readonly [rank: number, of: number];
}

const statistics = "区统计局";

const years: readonly (readonly [year: number, readonly Released[]])[] = [
  [
    2022,
    [
      { indicator: "fiscal_revenue", issuer: "区财政局", yoy: ["9", "9.4", "9.6"] },
      { indicator: "industrial_va", issuer: statistics, yoy: ["6.5", "6.8", "6.7"] },
    ],
  ],
  [
    2023,
    [
      { indicator: "fiscal_revenue", issuer: "区财政局", yoy: ["13", "13.1", "13.2"] },
      { indicator: "industrial_va", issuer: statistics, yoy: ["7.5", "7.9", "8"], rank: [3, 12] },
      { indicator: "investment", issuer: statistics, yoy: ["10", "10.6", "10.4"] },
      { indicator: "retail", issuer: statistics, yoy: ["9", "9.3", "9.1"] },
      { indicator: "retail_above_quota", issuer: statistics, yoy: ["28", "28.4", "28.6"] },
      { indicator: "urban_income", issuer: "国家统计局区调查队", yoy: ["5", "5.1", "5"] },
      { indicator: "rural_income", issuer: "国家统计局区调查队", yoy: ["8", "7.9", "8"] },
    ],
  ],
];

const releasesOf = (year: number) => [
  { basis: "estimate", on: `${year}-12-20` as Day },
  { basis: "flash", on: `${year + 1}-01-19` as Day },
  { basis: "confirmed", on: `${year + 1}-03-06` as Day },
];

/** Growth of the first quarter of 2024, as a flash. */
const firstQuarter: readonly (readonly [indicator: string, issuer: string, yoy: string])[] = [
  ["fiscal_revenue", "区财政局", "8.4"],
  ["industrial_va", statistics, "7.1"],
  ["investment", statistics, "9.2"],
  ["retail", statistics, "6.8"],
  ["urban_income", "国家统计局区调查队", "4.9"],
  ["rural_income", "国家统计局区调查队", "7.3"],
];

const quarterReleased: Day = "2024-04-22";

const sinceThen = firstQuarter.map(([indicator, issuer, yoy]) => ({
  on: quarterReleased,
  values: { indicator, period_end: "2024-03-31", basis: "flash", yoy, released_on: quarterReleased, issuer },
}));

export const indicatorSteps = (): DemoStep[] =>
  years
    .flatMap(([year, released]) =>
      releasesOf(year).flatMap(({ basis, on }, nth) =>
        released.map(({ indicator, issuer, yoy, rank }) => ({
          on,
          values: {
            indicator,
            period_end: `${year}-12-31`,
            basis,
            yoy: yoy[nth]!,
            released_on: on,
            issuer,
            ...(rank && basis === "confirmed" ? { rank: rank[0], rank_of: rank[1] } : {}),
          },
        })),
      ),
    )
    .concat(sinceThen)
    .map(({ on, values }, at): DemoStep => ({ by: "demo-economy-clerk", act: "record", on, entry: at + 1, values }));
