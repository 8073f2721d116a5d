/** Parts of a whole and changes told in words: 百分之五, 三分之一, 九成五, 半数, 翻一番, 零增长. */
import { type Exact, add, divide, exact, multiply, subtract } from "./exact.ts";
import { chineseDigit } from "./glyphs.ts";
import { readNumeral, readWrittenNumeral } from "./numeral.ts";
import type { QuantityForm } from "./scanned.ts";

/** What a number expression says, before its qualifiers are looked for. */
export interface Part {
  readonly end: number;
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly value: Exact;
  readonly valueTo?: Exact;
  readonly unit: string;
  readonly form: QuantityForm;
  readonly approx?: "over" | "about";
}

const percent = (end: number, numberStart: number, value: Exact, form: QuantityForm): Part => ({
  end,
  numberStart,
  numberEnd: end,
  value,
  unit: "%",
  form,
});

const HUNDRED = exact(100);
const PER = [
  ["百分之", "%"],
  ["千分之", "‰"],
] as const;

const readPer = (text: string, at: number): Part | undefined => {
  for (const [word, unit] of PER) {
    if (!text.startsWith(word, at)) continue;
    const numeral = readNumeral(text, at + word.length);
    if (numeral === undefined) return undefined;
    const { value, end } = numeral;
    return { end, numberStart: at + word.length, numberEnd: end, value, unit, form: "percent" };
  }
  return text.startsWith("百分百", at) ? percent(at + 3, at, HUNDRED, "percent") : undefined;
};

/** A fraction as a percentage to two places, as offices print it: 三分之一 is 33.33. */
const shareOf = (numerator: Exact, denominator: Exact): Exact => divide(multiply(numerator, HUNDRED), denominator, { scale: 2 });

const readFraction = (text: string, at: number): Part | undefined => {
  const below = readWrittenNumeral(text, at);
  if (below === undefined || below.value.digits === 0n) return undefined;
  const isStroke = below.writing === "arabic" && /[/／]/.test(text.charAt(below.end));
  if (!isStroke && !text.startsWith("分之", below.end)) return undefined;
  const above = readWrittenNumeral(text, below.end + (isStroke ? 1 : 2));
  if (above === undefined) return undefined;
  if (!isStroke) return percent(above.end, at, shareOf(above.value, below.value), "fraction");
  const isProper =
    above.writing === "arabic" && above.value.scale === 0 && below.value.digits < above.value.digits && above.value.digits <= 20n;
  return isProper && below.value.scale === 0 ? percent(above.end, at, shareOf(below.value, above.value), "fraction") : undefined;
};

/** 成立, 成为, 一成不变: there 成 is not a tenth. */
const NOT_TENTHS = /^[立为长效果员功都本熟品交就片套型人绩分形]|^不变/;
const TENTHS = /([0-9０-９]|[一二两三四五六七八九])([一二三四五六七八九])?成([一二三四五六七八九半])?/y;

const readTenths = (text: string, at: number): Part | undefined => {
  TENTHS.lastIndex = at;
  const [whole, first, second, fifth] = TENTHS.exec(text) ?? [];
  if (whole === undefined || first === undefined) return undefined;
  if (NOT_TENTHS.test(text.slice(at + whole.length, at + whole.length + 2))) return undefined;
  const lower = readNumeral(first)?.value;
  if (lower === undefined) return undefined;
  const behind = exact(fifth === "半" ? 5 : (chineseDigit(fifth) ?? 0));
  const tenth = (value: Exact): Exact => add(multiply(value, exact(10)), behind);
  const upper = second === undefined ? undefined : exact(chineseDigit(second) ?? 0);
  const part = percent(at + whole.length, at, tenth(lower), "share");
  return upper === undefined ? part : { ...part, valueTo: tenth(upper), approx: "about" };
};

const HALF = /半数|一半/y;

const readHalf = (text: string, at: number): Part | undefined => {
  HALF.lastIndex = at;
  const [found] = HALF.exec(text) ?? [];
  if (found !== undefined) return percent(at + found.length, at, exact(50), "share");
  const isPast =
    text[at] === "半" && (text[at - 1] === "过" || text[at - 1] === "近") && !/^[年天月小个径路]/.test(text.slice(at + 1, at + 2));
  return isPast ? percent(at + 1, at, exact(50), "share") : undefined;
};

const DOUBLED = /翻了?([一两二三四五六七八九0-9０-９]+)?番/y;

/** 翻n番 is a growth of 2^n − 1 times: 翻番 100 %, 翻两番 300 %. */
const readDoubling = (text: string, at: number): Part | undefined => {
  DOUBLED.lastIndex = at;
  const [found, times] = DOUBLED.exec(text) ?? [];
  if (found === undefined) return undefined;
  const power = times === undefined ? 1n : (readNumeral(times)?.value.digits ?? 1n);
  if (power > 10n) return undefined;
  return percent(at + found.length, at, multiply(subtract(exact(2n ** power), exact(1)), HUNDRED), "change");
};

const readStandstill = (text: string, at: number): Part | undefined => {
  if (!text.startsWith("零增长", at)) return undefined;
  return { end: at + 3, numberStart: at, numberEnd: at + 1, value: exact(0), unit: "", form: "change" };
};

/** The part or the told change that starts at `at`. */
export const readPart = (text: string, at: number): Part | undefined => {
  const glyph = text[at];
  if (glyph === "翻") return readDoubling(text, at);
  if (glyph === "半") return readHalf(text, at);
  return readPer(text, at) ?? readFraction(text, at) ?? readTenths(text, at) ?? readStandstill(text, at) ?? readHalf(text, at);
};
