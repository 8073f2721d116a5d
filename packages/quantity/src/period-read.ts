/** How periods are read from text: 2023年1—6月, 今年上半年, 2023Q2. */
import { day, dayOf, daysInMonth } from "./day.ts";
import { toHalfWidth } from "./glyphs.ts";
import { readNumeral } from "./numeral.ts";
import type { Period } from "./period.ts";
import { type Refusal, isRefusal, refuse } from "./refusal.ts";

const YEAR_WORDS: readonly (readonly [RegExp, number])[] = [
  [/^(?:今年|本年度?|当年)/, 0],
  [/^(?:去年|上年度?|上一年度?)/, -1],
  [/^前年/, -2],
  [/^(?:明年|下一?年度?)/, 1],
];
/** A period told without its year: 上半年, 1—6月, 三季度, 全年. */
const YEARLESS = /^(?:上半年|下半年|前三季度|全年|第?[一二三四1-4]季度|\d{1,2}(?:月?[-—–―~至]\d{1,2})?月)/;

const notRead = (text: string): Refusal =>
  refuse(
    "PERIOD_NOT_READ",
    `“${text}”不是期间，请写成 2023年、2023年6月、2023年二季度、2023年上半年或 2023-01-01..2023-06-30`,
    `"${text}" is not a period; write it as 2023, 2023-06, 2023Q2, 2023H1 or 2023-01-01..2023-06-30`,
  );

const monthsRange = (year: number, first: number, toYear: number, last: number): Period | undefined => {
  if (first < 1 || first > 12 || last < 1 || last > 12 || year * 12 + first > toYear * 12 + last) return undefined;
  return { kind: "range", from: dayOf(year, first, 1), to: dayOf(toYear, last, daysInMonth(toYear, last)) };
};

const ofYear = (year: number, rest: string): Period | undefined => {
  if (/^(?:年度?|年?全年)?$/.test(rest)) return { kind: "year", year };
  const half = /^(?:年?(上|下)半年|[Hh]([12]))$/.exec(rest);
  if (half !== null) return { kind: "half", year, half: half[1] === "上" || half[2] === "1" ? 1 : 2 };
  const quarter = /^(?:年?第?([一二三四1-4])季度|-?[Qq]([1-4]))$/.exec(rest);
  const nth = quarter === null ? undefined : Number(readNumeral(quarter[1] ?? quarter[2] ?? "")?.value.digits);
  if (nth === 1 || nth === 2 || nth === 3 || nth === 4) return { kind: "quarter", year, quarter: nth };
  if (/^年?前三季度$/.test(rest)) return monthsRange(year, 1, year, 9);
  const month = Number(/^(?:年(\d{1,2})月份?|-(\d{1,2}))$/.exec(rest)?.slice(1).find(Boolean) ?? 0);
  if (month >= 1 && month <= 12) return { kind: "month", year, month };
  const months = /^年(\d{1,2})月?[-—–―~至](\d{1,2})月份?$/.exec(rest);
  return months === null ? undefined : monthsRange(year, Number(months[1]), year, Number(months[2]));
};

const LONG_RANGE = /^(\d{4})(?:年|-)(\d{1,2})月?(?:[—–―~至]+|\.\.)(\d{4})(?:年|-)(\d{1,2})月?$/;
const SHORT_END = /^(\d{1,2})月(\d{1,2})日?$/;

const readDays = (plain: string): Period | undefined => {
  const [before, behind, more] = plain.split(/\.\.|[—–―~至]+/);
  if (before === undefined || behind === undefined || more !== undefined) return undefined;
  const from = day(before);
  const short = SHORT_END.exec(behind);
  const to = day(short === null ? behind : `${before.slice(0, 4)}-${short[1]}-${short[2]}`);
  return isRefusal(from) || isRefusal(to) || from > to ? undefined : { kind: "range", from, to };
};

const withYear = (plain: string, year: number | undefined): string | undefined => {
  for (const [word, offset] of YEAR_WORDS) {
    if (word.test(plain)) return year === undefined ? undefined : plain.replace(word, `${year + offset}年`);
  }
  if (YEARLESS.test(plain)) return year === undefined ? undefined : `${year}年${plain}`;
  return plain.replace(/^[一二][〇○零一二三四五六七八九]{3}(?=年)/, (digits) => String(readNumeral(digits)?.value.digits ?? digits));
};

/**
 * Reads `2023`, `2023-06`, `2023Q2`, `2023H1`, `2023年1—6月`, `2023-01-01..2023-06-30`, and with a given `year` also 今年上半年, 1—6月, 去年.
 * Refuses what is no period, and a period without its year when none is given.
 */
export const readPeriod = (text: string, given: { year?: number } = {}): Period | Refusal => {
  const plain = withYear(toHalfWidth(text).replace(/\s/g, ""), given.year);
  if (plain === undefined) {
    return refuse("PERIOD_YEAR_UNKNOWN", `“${text}”没有写明年份，请补上，如 2023年`, `"${text}" does not say its year; add it, as in 2023`);
  }
  const long = LONG_RANGE.exec(plain);
  if (long !== null) return monthsRange(Number(long[1]), Number(long[2]), Number(long[3]), Number(long[4])) ?? notRead(text);
  const year = /^\d{4}/.exec(plain)?.[0];
  const read = year === undefined ? undefined : (ofYear(Number(year), plain.slice(4)) ?? readDays(plain));
  return read ?? notRead(text);
};
