/** Dates and periods in running text, so that 2023年 and 1—6月 are not taken for amounts. */
import { exact } from "./exact.ts";
import { toHalfWidth } from "./glyphs.ts";
import type { QuantityForm, Scanned } from "./scanned.ts";

const N = "[0-9０-９]";
const CN = "[一二三四五六七八九十]";
const YEAR = `(?:(?:19|20|１９|２０)${N}{2}|(?:一九|二[〇○零])[〇○零一二三四五六七八九]{2})`;
const DASH = "[-—–―－~～至到]{1,2}";

const dates: readonly (readonly [QuantityForm, RegExp])[] = [
  ["period", new RegExp(`${YEAR} ?年?(?:${DASH}${YEAR} ?年|(?:[、，]${YEAR} ?年){1,9})(?:度)?`, "y")],
  ["date", new RegExp(`${YEAR}[-./．]${N}{1,2}[-./．]${N}{1,2}(?!${N})`, "y")],
  ["period", new RegExp(`${YEAR} ?年 ?${N}{1,2} ?月?${DASH} ?${N}{1,2} ?月份?`, "y")],
  [
    "date",
    new RegExp(`${YEAR} ?年 ?(?:${N}{1,2} ?月|[十一二三四五六七八九]{1,2}月)(?: ?${N}{1,2} ?日|[十一二三四五六七八九]{1,3}日)?`, "y"),
  ],
  ["date", new RegExp(`${YEAR} ?年(?:代|度)?`, "y")],
  ["date", new RegExp(`(?:[4-9]0|${CN}十) ?年代`, "y")],
  ["date", new RegExp(`0${N} ?年`, "y")],
  ["period", new RegExp(`${N}{1,2} ?月?${DASH} ?${N}{1,2} ?月份?`, "y")],
  ["date", new RegExp(`(?:${N}{1,2}|${CN}{1,2}) ?月(?!龄)(?:份|(?: ?${N}{1,2}|${CN}{1,3}) ?日(?:${DASH}${N}{1,2} ?日)?|底|末|初)?`, "y")],
  ["date", new RegExp(`(?:${N}{1,2}) ?日(?![均产处报常])`, "y")],
  ["date", new RegExp(`${N}{1,2}[:：]${N}{2}(?!${N})`, "y")],
  ["period", new RegExp(`(?:${N}|${CN}) ?(?:个季度|季度)`, "y")],
  ["period", new RegExp(`(?:${N}{1,3}|${CN}{1,3}) ?(?:周年|世纪|年代)`, "y")],
];

const RELATIVE_BEFORE = /(?:近|过去|今明|今后|未来|往后|前|后|这|最近|上|头|每|首)的?$/;
const RELATIVE = new RegExp(`(?:${N}{1,2}|${CN}{1,2}|两)(?:多|余)?(?:年|个月|天)`, "y");
const BEHIND_RELATIVE = /^(?:以?来|间|规划|行动|计划|攻坚|任务|目标|工作|任期)/;

const scannedAs = (form: QuantityForm, text: string, start: number, end: number): Scanned => {
  const first = /^[0-9]+/.exec(toHalfWidth(text.slice(start, end)))?.[0];
  const value = exact(BigInt(first ?? "0"));
  return { start, end, numberStart: start, numberEnd: start + (first?.length ?? end - start), value, unit: "", approx: "exact", form };
};

/**
 * The date or period that starts at `at`: 2023年8月, 2021—2025年, 8月15日, 1—6月, 三季度, 90年代, 10:30, 过去五年, 三年行动.
 * 10年 and 连续10年 are amounts, not periods. `value` is the first number written, 0 where it is in Chinese; calendars are read with `readPeriod`.
 */
export const scanCalendar = (text: string, at: number): Scanned | undefined => {
  for (const [form, pattern] of dates) {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) return scannedAs(form, text, at, at + found.length);
  }
  RELATIVE.lastIndex = at;
  const [duration] = RELATIVE.exec(text) ?? [];
  if (duration === undefined) return undefined;
  const end = at + duration.length;
  const isRelative = RELATIVE_BEFORE.test(text.slice(Math.max(0, at - 4), at)) || BEHIND_RELATIVE.test(text.slice(end, end + 4));
  const isContinuous = /连续[已了近]?$/.test(text.slice(Math.max(0, at - 4), at));
  const isThisYear = duration === "一年";
  return (isRelative && !isContinuous) || isThisYear ? scannedAs("period", text, at, end) : undefined;
};
