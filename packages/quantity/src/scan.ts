/** Finds every quantity of a text in one pass: amounts, percentages, ranks, and the dates and ordinals that are none. */
import { type Amount, readAmount } from "./amount.ts";
import { scanCalendar } from "./calendar.ts";
import { isArabic, isHan } from "./glyphs.ts";
import { COUNTS_ONE, POINTS_AT, VAGUE, isCode, isCodeTail, isListMark, isPlaceName, isQuotedName, isSlogan } from "./idioms.ts";
import { readWrittenNumeral } from "./numeral.ts";
import { type Part, readPart } from "./parts.ts";
import { readQualifierBefore, readQualifierBehind } from "./qualifiers.ts";
import { scanRank } from "./rank.ts";
import type { QuantityForm, Scanned } from "./scanned.ts";
import { shareUnits } from "./series.ts";

const STARTERS = new Set("0123456789０１２３４５６７８９零〇○一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟半翻第前首");
/** Full-width digits stand above the ideographs, so one table over all code units is the quickest test. */
const isStarter = new Uint8Array(65_536);
for (const glyph of STARTERS) isStarter[glyph.charCodeAt(0)] = 1;

/** 十四五, 十三五: the five-year plans. */
const PLAN = /十[一二三四五六七八]?五(?=规划|时期|期间|”|"|以来|末|开局|收官|、|和|计划)|十[一二三四五六]五/y;

const MINUS = new Set("-－−");

const minusStart = (text: string, part: Part, floor: number): number | undefined => {
  const at = part.numberStart - 1;
  if (at < floor || !MINUS.has(text.charAt(at)) || !isArabic(text[part.numberStart])) return undefined;
  const isMeasured = part.form === "percent" || part.form === "points" || part.unit === "℃";
  return isMeasured && !isArabic(text[at - 1]) && !MINUS.has(text.charAt(at - 1)) ? at : undefined;
};

/** A part with the qualifiers before and behind it. `floor` is the end of the quantity before. */
const qualified = (text: string, at: number, part: Part, floor: number): Scanned => {
  const minus = minusStart(text, part, floor);
  const startsWithScale = /[十百千万亿半]/.test(text.charAt(at));
  const before = readQualifierBefore(text, minus ?? at, floor, startsWithScale);
  const behind = readQualifierBehind(text, part.end, part.unit);
  return {
    start: before?.start ?? minus ?? at,
    end: behind?.end ?? part.end,
    numberStart: part.numberStart,
    numberEnd: part.numberEnd,
    value: part.value,
    ...(part.valueTo === undefined ? {} : { valueTo: part.valueTo }),
    unit: part.unit,
    approx: before?.approx ?? behind?.approx ?? part.approx ?? "exact",
    form: part.form,
    ...(minus === undefined ? {} : { negative: true }),
  };
};

/** 百万 and 亿 count only where something makes them count: 近百家, 亿元以上, 百万元; not in 千家万户, 万一. */
const scaleCounts = (text: string, { numberStart, numberEnd, unit }: Amount, isQualified: boolean): boolean => {
  if (VAGUE.has(text.charAt(numberStart - 1))) return false;
  const glyphs = text.slice(numberStart, numberEnd);
  if (isQualified || (unit === "元" && glyphs !== "万" && glyphs !== "千" && glyphs !== "百")) return true;
  return glyphs.length > 1 && unit !== "";
};

/** Whether a Chinese numeral counts: not in 进一步, 一件一件, 几十个, 三家村. */
const chineseCounts = (text: string, amount: Amount): boolean => {
  const { numberStart, numberEnd, unit } = amount;
  const before = text.charAt(numberStart - 1);
  // 两 counts, 二 names: 二次, 二类, 二手.
  const first = text[numberStart];
  if (first === "十" && VAGUE.has(before)) return false;
  if (isPlaceName(text, numberEnd)) return false;
  if (numberEnd - numberStart > 1) return true;
  if (POINTS_AT.has(before) || first === "零") return false;
  if (first !== "一") return first !== "二";
  const word = text.slice(numberStart, amount.end);
  const isRepeated = text.startsWith(word, amount.end) || text.endsWith(word, numberStart);
  return COUNTS_ONE.has(unit) && !isRepeated;
};

/** What a number without a measure word behind it is. */
const formOfBare = (text: string, amount: Amount, isQualified: boolean): QuantityForm | undefined => {
  const { numberStart, numberEnd, writing } = amount;
  if (isCode(text, numberStart, numberEnd) || text[amount.end] === "级") return "bare";
  if (/[万亿]/.test(text.charAt(numberEnd - 1)) || (isQualified && writing === "arabic") || amount.approx !== undefined) return "amount";
  return writing === "chinese" && numberEnd - numberStart === 1 ? undefined : "bare";
};

/** The form of an amount where it stands: bare or ordinal when it counts nothing, undefined when it is only part of a word. */
const formOfAmount = (text: string, amount: Amount, scanned: Scanned): QuantityForm | undefined => {
  const { numberStart, numberEnd, unit, writing } = amount;
  const isQualified = scanned.start < numberStart || scanned.end > amount.end || amount.approx !== undefined;
  if (writing === "scale") return scaleCounts(text, amount, isQualified) ? "amount" : undefined;
  if (isListMark(text, numberStart, numberEnd)) return "ordinal";
  if (amount.form === "percent" || amount.form === "points") return amount.form;
  if (writing === "positional" || isSlogan(text, numberEnd) || isQuotedName(text, numberStart)) return "bare";
  if (unit === "") return formOfBare(text, amount, isQualified);
  if (writing === "arabic") return isCodeTail(text, numberStart) ? "bare" : amount.form;
  if (!chineseCounts(text, amount)) return undefined;
  return unit === "届" || (unit === "期" && !isQualified) ? "ordinal" : amount.form;
};

const scanAmount = (text: string, at: number, floor: number): Scanned | undefined => {
  const amount = readAmount(text, at);
  if (amount === undefined) return undefined;
  const scanned = qualified(text, at, amount, floor);
  const form = formOfAmount(text, amount, scanned);
  if (form === undefined) return undefined;
  if (form === amount.form) return scanned;
  return { ...scanned, form, start: at, end: amount.numberEnd, unit: "" };
};

const scanPlan = (text: string, at: number): Scanned | undefined => {
  PLAN.lastIndex = at;
  const [found] = PLAN.exec(text) ?? [];
  const numeral = found === undefined ? undefined : readWrittenNumeral(text, at);
  if (found === undefined || numeral === undefined) return undefined;
  const end = at + found.length;
  return { start: at, end, numberStart: at, numberEnd: end, value: numeral.value, unit: "", approx: "exact", form: "ordinal" };
};

const scanAt = (text: string, at: number, floor: number): Scanned | undefined => {
  const glyph = text.charAt(at);
  if (glyph === "第" || glyph === "前" || glyph === "首") return scanRank(text, at);
  const calendar = scanCalendar(text, at) ?? scanPlan(text, at);
  if (calendar !== undefined) return calendar;
  const part = readPart(text, at);
  if (part !== undefined) return qualified(text, at, part, floor);
  return glyph === "半" || glyph === "翻" ? undefined : scanAmount(text, at, floor);
};

/** Where the search goes on when nothing countable stands at `at`: behind the whole numeral, so that 几百万 is not read as 百万. */
const behindNumeral = (text: string, at: number): number => {
  if (!isHan(text[at]) && !isArabic(text[at])) return at + 1;
  return Math.max(at + 1, readWrittenNumeral(text, at)?.end ?? 0);
};

/**
 * All quantities of `text` in order, none overlapping. Spans hold the number with its qualifier and unit (`超过60%`, `750余万元`).
 * `以上` is reported as atLeast; that a stated fact means `over` by it is for the reader to say, who knows the sentence.
 */
export const scanQuantities = (text: string): Scanned[] => {
  const found: Scanned[] = [];
  let [at, floor] = [0, 0];
  while (at < text.length) {
    if (isStarter[text.charCodeAt(at)] === 0) {
      at += 1;
      continue;
    }
    const scanned = scanAt(text, at, floor);
    if (scanned === undefined) {
      at = behindNumeral(text, at);
      continue;
    }
    found.push(scanned);
    floor = scanned.end;
    at = scanned.end;
  }
  return shareUnits(text, found);
};
