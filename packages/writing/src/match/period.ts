/** Which period a figure of a review is of: the year under review unless its own clause names another. */
import { isRefusal, readPeriod } from "@jiannuo/quantity";
import type { Context } from "./context.ts";

const WRITTEN = "(?:[1-9]\\d{3}年(?!来|以来|度?[^\\d]{0,2}规划))";
const NAMED = new RegExp(
  `${WRITTEN}(?:[上下]半年|前三季度|第?[一二三四]季度|\\d{1,2}(?:[-—–~至]\\d{1,2})?月)?|上半年|下半年|前三季度|[一二三四]季度`,
  "g",
);
const SEVERAL = /(?:过去|近|这|最近)?([二两三四五])年(?:来|间|累计)/;
const YEARS: Readonly<Record<string, number>> = { 二: 2, 两: 2, 三: 3, 四: 4, 五: 5 };

/** @param year under review @returns as `readPeriod` reads it: "2023", "2023年上半年", "2019-01-01..2023-12-31" */
export const periodOf = ({ beside }: Context, year: number): string => {
  const several = SEVERAL.exec(beside);
  if (several) return `${year - YEARS[several[1]!]! + 1}-01-01..${year}-12-31`;
  const named = [...beside.matchAll(NAMED)].at(-1)?.[0];
  if (named === undefined) return String(year);
  const whole = /^\d/.test(named) ? named : `${year}年${named}`;
  const period = readPeriod(whole);
  if (isRefusal(period)) return String(year);
  return /^\d{4}年$/.test(whole) ? whole.slice(0, 4) : whole;
};
