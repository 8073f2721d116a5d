/** Figures as a report prints them: 750余万元, 超31.5万次, 近三成, 22.28%, 100万元以上, 十一个, 第2位. */
import { type Exact, compare, divide, exact, multiply, roundTo, toText, writeNumeral } from "@jiannuo/quantity";
import { inMagnitude, multipliedOut, readClaim } from "./claim.ts";
import type { FigureFormat, Wording } from "./format.ts";
import { powerOfTen } from "./round-number.ts";
import { satisfies, sizeOf } from "./satisfies.ts";

/** Behind the unit; 余 and 多 stand between the number and its magnitude, the others before. */
const BEHIND = new Set<Wording>(["以上", "左右"]);
const BETWEEN = new Set<Wording>(["余", "多"]);
/** How the number is brought to its step, so that the word can be true. */
const DIRECTION: Record<Wording, "down" | "up" | "nearest"> = {
  "": "nearest",
  达: "nearest",
  约: "nearest",
  左右: "nearest",
  近: "up",
  余: "down",
  多: "down",
  超: "down",
  突破: "down",
  以上: "down",
};

/**
 * The text of a figure. `value` is in the format's unit, magnitudes multiplied out (750余万元 is of 7536000 元).
 * The number is rounded half away from zero, for a wording to the side that makes it true. Where the wording cannot be true with any step
 * of the format (余 and 超 of exactly 7500000), the number is printed as it is, without the word.
 */
export const printFigure = (value: Exact, format: FigureFormat): string => {
  const size = sizeOf(value);
  const sign = value.digits < 0n && !format.isUnsigned && !format.isRank ? "−" : "";
  const isPlain = format.isRank || format.wording === "" || format.wording === "达";
  if (!isPlain)
    for (const step of stepsOf(format)) {
      const text = worded(size, format, step);
      if (text !== undefined && isTrue(size, text)) return withSign(sign, text);
    }
  return withSign(sign, plain(size, format));
};

const WAN = exact(10_000);

const isTrue = (size: Exact, text: string): boolean => {
  const claim = readClaim(text);
  return claim !== undefined && satisfies(size, claim);
};

/** The minus stands at the number: 超−3 is not written. */
const withSign = (sign: string, text: string): string =>
  sign === "" ? text : text.replace(/\d|[一二两三四五六七八九十百千]|百分之/, (first) => sign + first);

/** The step of the format, and finer ones down to the last digit that it prints. */
const stepsOf = ({ step, decimals, numerals }: FigureFormat): Exact[] => {
  if (numerals === "tenths") return [exact(1)];
  const least = powerOfTen(-decimals);
  if (step === undefined) return [least];
  const first = exact(step);
  const steps = [first];
  for (let finer = powerOfTen(String(first.digits).length - 1 - first.scale); compare(finer, least) >= 0;) {
    if (compare(finer, first) < 0) steps.push(finer);
    finer = divide(finer, exact(10), { scale: finer.scale + 1 });
  }
  return steps;
};

const toStep = (number: Exact, step: Exact, direction: "down" | "up" | "nearest"): Exact => {
  const nearest = multiply(divide(number, step, { scale: 0 }), step);
  const off = compare(nearest, number);
  if (direction === "down" && off > 0) return multiply(exact(divide(nearest, step, { scale: 0 }).digits - 1n), step);
  if (direction === "up" && off < 0) return multiply(exact(divide(nearest, step, { scale: 0 }).digits + 1n), step);
  return nearest;
};

const worded = (size: Exact, format: FigureFormat, step: Exact): string | undefined => {
  const { wording, numerals } = format;
  if (numerals === "tenths") return wordedTenths(size, wording);
  const number = toStep(inMagnitude(size, format.magnitude), step, DIRECTION[wording]);
  if (number.digits === 0n) return undefined;
  return assemble(number, toText(number), format);
};

const GLYPHS = "零一两三四五六七八九";

/** 三成多 is not told apart from 三成 when it is read, so more than three tenths are 超三成. */
const wordedTenths = (size: Exact, wording: Wording): string | undefined => {
  const { digits } = toStep(inTenths(size), exact(1), DIRECTION[wording]);
  const glyph = digits >= 1n && digits <= 9n ? GLYPHS[Number(digits)]! : undefined;
  if (glyph === undefined) return undefined;
  return BEHIND.has(wording) ? `${glyph}成${wording}` : `${BETWEEN.has(wording) ? "超" : wording}${glyph}成`;
};

const inTenths = (size: Exact): Exact => divide(size, exact(10), { scale: size.scale + 1 });

const plain = (size: Exact, format: FigureFormat): string => {
  const wording = format.wording === "达" ? "达" : "";
  if (format.numerals === "tenths" && !format.isRank) {
    const text = wordedTenths(size, wording);
    return text ?? `${wording}${toText(roundTo(size, 2))}%`;
  }
  const rounded = roundTo(inMagnitude(size, format.magnitude), format.decimals);
  // Something is never printed as nothing: 300元 is no 0万元.
  const isLost = rounded.digits === 0n && size.digits !== 0n;
  const { magnitude, decimals } = isLost ? { magnitude: "" as const, decimals: size.scale } : format;
  const number = isLost ? size : rounded;
  return assemble(number, padded(number, decimals), { ...format, magnitude, decimals, wording: format.isRank ? "" : wording });
};

/** A precision is printed in full: 13.0% of a growth with one decimal. */
const padded = (number: Exact, decimals: number): string => {
  const [whole = "", behind = ""] = toText(number).split(".");
  return decimals === 0 ? whole : `${whole}.${behind.padEnd(decimals, "0")}`;
};

const assemble = (number: Exact, arabic: string, format: FigureFormat): string => {
  const { wording, numerals, isRank } = format;
  const unit = format.unit === "百分点" ? "个百分点" : format.unit;
  const between = BETWEEN.has(wording) ? wording : "";
  const behind = BEHIND.has(wording) ? wording : "";
  const before = isRank ? "第" : between || behind ? "" : wording;
  if (numerals === "arabic" || isUnreadable(number, arabic.includes(".") || unit === "%"))
    return `${before}${arabic}${withMagnitude(number, format.magnitude, between)}${unit}${behind}`;
  if (unit === "%" && between === "") return `${before}百分之${inChinese(arabic)}${behind}`;
  return `${before}${chineseNumber(number, arabic, format, between)}${unit}${behind}`;
};

/** 750余万元, but 3万余人: a lone digit keeps its magnitude. */
const withMagnitude = (number: Exact, magnitude: string, between: string): string =>
  compare(number, exact(10)) < 0 ? `${magnitude}${between}` : `${between}${magnitude}`;

/** 三百万, 七百五十余万; 两 counts, 二 names a place. */
const chineseNumber = (number: Exact, arabic: string, { magnitude, unit, isRank }: FigureFormat, between: string): string => {
  if (number.scale > 0 || between !== "" || arabic.includes(".")) return `${inChinese(arabic)}${withMagnitude(number, magnitude, between)}`;
  const counts = !isRank && (unit !== "" || magnitude !== "");
  const written = inChinese(toText(multipliedOut(number, magnitude)));
  return counts ? written.replace(/^二(?=$|[万亿千])/, "两") : written;
};

/** Beyond 万 nobody reads a point or 百分之 in Chinese: digits are printed. */
const isUnreadable = (number: Exact, isShort: boolean): boolean => compare(number, isShort ? WAN : exact(10n ** 12n)) >= 0;

const inChinese = (arabic: string): string => {
  const [whole = "0", behind] = arabic.split(".");
  const point = behind === undefined ? "" : `点${Array.from(behind, (digit) => "零一二三四五六七八九"[Number(digit)]).join("")}`;
  return `${writeNumeral(BigInt(whole))}${point}`;
};
