/** One quantity in two units: a measure in 万元 printed in 元, in 亩 printed in 公顷. */
import { type Exact, divide, exact, multiply } from "@jiannuo/quantity";

/** Units of one dimension, each with how many of the first it is. */
const DIMENSIONS: readonly Readonly<Record<string, string>>[] = [
  { 元: "1" },
  { 平方米: "1", 平米: "1", "㎡": "1", 公顷: "10000", 平方公里: "1000000", 平方千米: "1000000" },
  { 米: "1", 公里: "1000", 千米: "1000", km: "1000", 里: "500" },
  { 公斤: "1", 千克: "1", kg: "1", 斤: "0.5", 吨: "1000", 克: "0.001" },
  { 千瓦: "1", kW: "1", 兆瓦: "1000", MW: "1000" },
];
/** 15 亩 are a 公顷. 亩 to 平方米 is no finite decimal, so these two stand apart. */
const MU: Readonly<Record<string, string>> = { 亩: "1", 公顷: "15", 平方公里: "1500", 平方千米: "1500" };
const TABLES = [MU, ...DIMENSIONS];
/** Digits kept of what does not come out even. */
const SCALE = 6;

const bare = (unit: string): { readonly unit: string; readonly scale: Exact } => {
  const magnitude = /^[万亿](?=.)/.exec(unit)?.[0] ?? "";
  return { unit: unit.slice(magnitude.length), scale: exact(magnitude === "亿" ? 100_000_000 : magnitude === "万" ? 10_000 : 1) };
};

const measured = (unit: string): boolean => unit === "%" || unit === "‰" || unit === "百分点" || TABLES.some((table) => unit in table);

/**
 * The value in another unit; undefined for units of different dimensions (元 and 亩). Words that only count (家, 个, 户) are taken as one
 * another, and a text that writes no unit as in the measure's.
 */
export const convert = (value: Exact, from: string, to: string): Exact | undefined => {
  const [a, b] = [bare(from), bare(to)];
  const counted = multiply(value, a.scale);
  const wanted = to === "" ? counted : divide(counted, b.scale, { scale: counted.scale + 8 });
  if (to === "" || a.unit === b.unit) return wanted;
  for (const table of TABLES) {
    const [of, by] = [table[a.unit], table[b.unit]];
    if (of !== undefined && by !== undefined) return divide(multiply(wanted, exact(of)), exact(by), { scale: wanted.scale + SCALE });
  }
  return measured(a.unit) || measured(b.unit) ? undefined : wanted;
};
