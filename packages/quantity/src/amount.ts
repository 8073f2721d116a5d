/** A number with its 余/多, unit and range: 750余万元, 3至5个, 五六百人, 260万千瓦. */
import { type Exact, add, compare, divide, exact, multiply } from "./exact.ts";
import { chineseDigit, isArabic, smallScale } from "./glyphs.ts";
import { type Numeral, readNumeral, readWrittenNumeral } from "./numeral.ts";
import type { Part } from "./parts.ts";
import type { QuantityForm } from "./scanned.ts";
import { readUnit } from "./units.ts";

export interface Amount extends Part {
  readonly writing: Numeral["writing"];
}

const skipBlanks = (text: string, at: number): number => {
  let end = at;
  while (end - at < 2 && (text[end] === " " || text[end] === "\u3000" || text[end] === "\u00a0")) end += 1;
  return end;
};

interface Count {
  readonly value: Exact;
  readonly valueTo?: Exact;
  readonly end: number;
  /** Behind 余 or 多, or the numeral's own end. */
  readonly countEnd: number;
  readonly approx?: "over" | "about";
  readonly writing: Numeral["writing"];
}

const bigScale = (text: string, at: number): { value: Exact; end: number } | undefined => {
  const glyph = text[at];
  if (glyph !== "万" && glyph !== "亿" && glyph !== "千" && glyph !== "百") return undefined;
  const found = readWrittenNumeral(text, at);
  return found?.writing === "scale" ? found : undefined;
};

/** 余, 多, 几, 来 behind a numeral, and the magnitude that may follow: 750余万, 5000多, 十几, 二十来. */
const withMore = (text: string, count: Count): Count => {
  const glyph = text[count.end];
  const isRound = count.value.scale === 0 && count.value.digits % 10n === 0n && count.value.digits > 0n;
  const isMore =
    glyph === "余" ||
    (glyph === "多" && (isRound || isArabic(text[count.end - 1])) && !/^[样元]化/.test(text.slice(count.end + 1, count.end + 3))) ||
    (glyph === "几" && text[count.end - 1] === "十") ||
    (glyph === "来" && text[count.end - 1] === "十" && readUnit(text, count.end + 1) !== undefined);
  if (!isMore) return count;
  const approx = glyph === "来" ? "about" : "over";
  const scale = bigScale(text, count.end + 1);
  if (scale === undefined) return { ...count, countEnd: count.end + 1, approx };
  return { ...count, value: multiply(count.value, scale.value), end: scale.end, countEnd: scale.end, approx };
};

/** 五六百, 三四十, 七八: two neighbouring digits are a range, and share what follows. */
const readNeighbours = (text: string, at: number): Count | undefined => {
  const [lower, upper] = [chineseDigit(text[at]), chineseDigit(text[at + 1])];
  if (lower === undefined || upper === undefined || lower < 1 || upper !== lower + 1) return undefined;
  const behind = text[at + 2];
  if (smallScale(behind) === undefined && behind !== "万" && behind !== "亿" && readUnit(text, at + 2, false) === undefined)
    return undefined;
  const from = readNumeral(`${text.charAt(at)}${text.slice(at + 2, at + 6)}`);
  const to = readNumeral(text.slice(at + 1, at + 6));
  if (from === undefined || to === undefined) return undefined;
  const end = at + 1 + to.end;
  return { value: from.value, valueTo: to.value, end, countEnd: end, approx: "about", writing: "chinese" };
};

const readCount = (text: string, at: number): Count | undefined => {
  const neighbours = readNeighbours(text, at);
  if (neighbours !== undefined) return neighbours;
  const numeral = readWrittenNumeral(text, at);
  if (numeral === undefined) return undefined;
  const spaced = numeral.writing === "arabic" ? skipBlanks(text, numeral.end) : numeral.end;
  const scale = spaced > numeral.end && text[spaced] !== "百" && text[spaced] !== "千" ? bigScale(text, spaced) : undefined;
  const count: Count =
    scale === undefined
      ? { value: numeral.value, end: numeral.end, countEnd: numeral.end, writing: numeral.writing }
      : { value: multiply(numeral.value, scale.value), end: scale.end, countEnd: scale.end, writing: numeral.writing };
  return withMore(text, count);
};

const unitAt = (text: string, count: Count): { unit: string; end: number } | undefined => {
  const isArabicCount = count.writing === "arabic";
  const at = isArabicCount ? skipBlanks(text, count.countEnd) : count.countEnd;
  return readUnit(text, at, isArabicCount);
};

const DASH = /[-—–―－~～至到]{1,2}/y;
const TRAILING_SCALE = /[百千万亿]+$/;

const dashEnd = (text: string, at: number): number | undefined => {
  DASH.lastIndex = at;
  const [dash] = DASH.exec(text) ?? [];
  return dash === undefined ? undefined : at + dash.length;
};

/** 3-5万 is 30000 to 50000: a lower end without its own magnitude takes the upper's, if it is the smaller number. */
const lowerEnd = (text: string, lower: Count, upper: Count, upperStart: number): Exact => {
  const magnitude = TRAILING_SCALE.exec(text.slice(upperStart, upper.end))?.[0];
  const scale = magnitude === undefined ? undefined : readNumeral(magnitude)?.value;
  if (scale === undefined || TRAILING_SCALE.test(text.charAt(lower.end - 1))) return lower.value;
  const bare = divide(upper.value, scale, { scale: 6 });
  return compare(lower.value, bare) < 0 ? multiply(lower.value, scale) : lower.value;
};

const formOf = (unit: string): QuantityForm => {
  if (unit === "%" || unit === "‰") return "percent";
  if (unit === "百分点") return "points";
  if (unit === "倍") return "multiple";
  return "amount";
};

/** 从5%到8% and 由3个至5个 state two levels, not a range. */
const isFromTo = (text: string, at: number): boolean => /[从由自]/.test(text.charAt(at - 1));

const readUpper = (text: string, at: number, lower: Count, lowerUnit: string | undefined, lowerUnitEnd: number) => {
  if (isFromTo(text, at)) return undefined;
  const upperStart = dashEnd(text, lowerUnit === undefined ? lower.countEnd : lowerUnitEnd);
  if (upperStart === undefined) return undefined;
  const upper = readCount(text, upperStart);
  if (upper === undefined || (lower.writing === "arabic") !== (upper.writing === "arabic")) return undefined;
  const unit = unitAt(text, upper);
  if (unit === undefined || (lowerUnit !== undefined && lowerUnit !== unit.unit)) return undefined;
  const value = lowerEnd(text, lower, upper, upperStart);
  return compare(value, upper.value) < 0 ? { value, valueTo: upper.value, unit, numberEnd: upper.end } : undefined;
};

/** The amount whose numeral starts at `at`. `unit` is "" where none follows; the caller judges whether it counts anything. */
export const readAmount = (text: string, at: number): Amount | undefined => {
  const count = readCount(text, at);
  if (count === undefined) return undefined;
  const found = unitAt(text, count);
  const range = readUpper(text, at, count, found?.unit, found?.end ?? count.countEnd);
  if (range !== undefined) {
    const { value, valueTo, unit, numberEnd } = range;
    return { end: unit.end, numberStart: at, numberEnd, value, valueTo, unit: unit.unit, form: formOf(unit.unit), writing: count.writing };
  }
  // 两年半
  const isHalfMore = found?.unit === "年" && text[found.end] === "半";
  const value = isHalfMore ? add(count.value, exact("0.5")) : count.value;
  return {
    end: (found?.end ?? count.countEnd) + (isHalfMore ? 1 : 0),
    numberStart: at,
    numberEnd: count.end,
    value,
    ...(count.valueTo === undefined ? {} : { valueTo: count.valueTo }),
    unit: found?.unit ?? "",
    form: formOf(found?.unit ?? ""),
    ...(count.approx === undefined ? {} : { approx: count.approx }),
    writing: count.writing,
  };
};
