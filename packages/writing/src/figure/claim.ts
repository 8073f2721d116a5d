/** What a printed figure claims: `750余万元` is more than 7500000 元 and less than 8000000. Read from its text alone, without a sentence around it. */
import { type Exact, divide, equals, exact, multiply, readNumeral, readUnit, scanQuantities, toHalfWidth } from "@jiannuo/quantity";
import type { FigureFormat, Wording } from "./format.ts";
import { powerOfTen } from "./round-number.ts";

/** more: 余 and 多, up to the next round number. exact: as printed, rounding aside. within: a place among the first so many (前三). */
type Meaning = "exact" | "more" | "over" | "atLeast" | "near" | "about" | "under" | "atMost" | "within";

export interface Claim {
  readonly meaning: Meaning;
  /** The word that a format prints for it; undefined where no format has it (不足, 不超过, 前三). */
  readonly wording?: Wording;
  /** As printed, in its magnitude: 750 of `750余万元`; 3 of 三成. */
  readonly number: Exact;
  /** Multiplied out, in `unit`: 7500000; 30 of 三成. Without sign. */
  readonly value: Exact;
  /** Upper end of a range. */
  readonly valueTo?: Exact;
  /** Value of one unit of the last printed digit: what lies within half of it is the same number rounded. */
  readonly digit: Exact;
  readonly decimals: number;
  readonly magnitude: FigureFormat["magnitude"];
  readonly unit: string;
  readonly numerals: FigureFormat["numerals"];
  readonly isNegative: boolean;
  readonly isRank: boolean;
}

interface Word {
  readonly word: string;
  readonly meaning: Meaning;
  readonly wording?: Wording;
}

const said = (words: string, meaning: Meaning, wording?: Wording): Word[] =>
  words.split(" ").map((word) => ({ word, meaning, ...(wording === undefined ? {} : { wording }) }));
// Also runs in the browser on the desk, down to Chrome 109, which has no `toSorted`.
const longestFirst = (words: readonly Word[]): Word[] => [...words].sort((a, b) => b.word.length - a.word.length);

const BEFORE = longestFirst([
  ...said("超 超过 超出 再超 逾 多于 高于 过 上", "over", "超"),
  ...said("突破 再次突破 再破 破", "over", "突破"),
  ...said("不低于 不少于 不小于 至少", "atLeast", "以上"),
  ...said("达 达到 已达", "exact", "达"),
  ...said("近 接近 将近", "near", "近"),
  ...said("约 大约 大概", "about", "约"),
  ...said("不足 不到 未到 低于 少于 小于", "under"),
  ...said("不超过 不高于 不多于 不大于 至多", "atMost"),
]);
const BEHIND = longestFirst([
  ...said("左右 上下", "about", "左右"),
  ...said("以上 之上", "atLeast", "以上"),
  ...said("以内 之内 以下", "atMost"),
  ...said("有余 余", "more", "余"),
  ...said("多", "more", "多"),
]);

/** The number, what is said between it and its magnitude, and where it ends. */
interface Numeric extends Pick<Claim, "number" | "value" | "digit" | "decimals" | "magnitude" | "numerals"> {
  readonly end: number;
  readonly more?: Word;
  readonly unit?: string;
}

const WAN = exact(10_000);
const YI = exact(100_000_000);
const ten = exact(10);
const scaleOf = (magnitude: Claim["magnitude"]): Exact => (magnitude === "亿" ? YI : magnitude === "万" ? WAN : exact(1));
/** Exact: dividing by a power of ten only moves the point. */
export const inMagnitude = (value: Exact, magnitude: Claim["magnitude"]): Exact =>
  divide(value, scaleOf(magnitude), { scale: value.scale + 8 });
/** The value of a number that is printed in a magnitude: 750 in 万 is 7500000. */
export const multipliedOut = (number: Exact, magnitude: Claim["magnitude"]): Exact => multiply(number, scaleOf(magnitude));

const TENTHS = /^([1-9一二两三四五六七八九])成(?:(半)|([一二三四五六七八九]))?/;
const HALF = /^(?:(?:半数|一半)(?=$|以上|左右)|半$)/;

/** 三成, 三成五, 半数: of a percentage. */
const readTenths = (text: string): Numeric | undefined => {
  const [whole, first, half, ones] = TENTHS.exec(text) ?? [];
  const tenths = whole === undefined ? (HALF.test(text) ? exact(5) : undefined) : readNumeral(first!)?.value;
  if (tenths === undefined) return undefined;
  const rest = half ? exact(5) : (readNumeral(ones ?? "")?.value ?? exact(0));
  const number = divide(exact(tenths.digits * 10n + rest.digits), ten, { scale: 1 });
  return {
    number,
    value: multiply(number, ten),
    digit: exact(number.scale === 0 ? 10 : 5),
    decimals: 0,
    magnitude: "",
    numerals: "tenths",
    unit: "%",
    end: (whole ?? HALF.exec(text)?.[0] ?? "").length,
  };
};

const PER = /^(百分之|千分之)/;
const FIRST_OF_KIND = /^首(?=.)/;
const ARABIC = /^(\d{1,3}(?:,\d{3})+|\d{1,40})(?:\.(\d{1,20}))?/;
/** Between a number and its magnitude or its unit: 750余万, 3万余人, 5000多; 十几 and 二十来 are of tens alone. */
const MORE = [...said("余", "more", "余"), ...said("多 几", "more", "多"), ...said("来", "about", "左右")];
const SCALE = /^(?:[百千](?![分瓦米克伏卡帕])|[万亿])+/;

/** In the magnitudes of a format: 5百万 is 500 in 万. */
const numericOf = (value: Exact, last: Exact, numerals: Numeric["numerals"], glyphs: string, end: number, more?: Word): Numeric => {
  const magnitude = glyphs.includes("亿") ? "亿" : glyphs.includes("万") ? "万" : "";
  const number = inMagnitude(value, magnitude);
  const digit = inMagnitude(last, magnitude);
  return { number, value, digit: last, decimals: digit.scale, magnitude, numerals, end, ...(more === undefined ? {} : { more }) };
};

const moreOf = (text: string, at: number): Word | undefined => {
  const isOfTens = /[几来]/.test(text.charAt(at)) && text[at - 1] === "十";
  return /[余多]/.test(text.charAt(at)) || isOfTens ? MORE.find(({ word }) => word === text[at]) : undefined;
};

const readArabic = (text: string): Numeric | undefined => {
  const [whole, , behind = ""] = ARABIC.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const before = moreOf(text, whole.length);
  const at = whole.length + (before?.word.length ?? 0);
  const [glyphs = ""] = SCALE.exec(text.slice(at)) ?? [];
  const more = before ?? (glyphs === "" ? undefined : moreOf(text, at + glyphs.length));
  const scale = glyphs === "" ? exact(1) : readNumeral(glyphs)!.value;
  const value = multiply(exact(whole.replaceAll(",", "")), scale);
  return numericOf(
    value,
    multiply(powerOfTen(-behind.length), scale),
    "arabic",
    glyphs,
    at + glyphs.length + (before ? 0 : (more?.word.length ?? 0)),
    more,
  );
};

const POINT = /点([零〇一二三四五六七八九]+)/;

const readChinese = (text: string): Numeric | undefined => {
  const numeral = readNumeral(text);
  if (numeral === undefined) return undefined;
  const own = text.slice(0, numeral.end);
  const more = moreOf(text, numeral.end);
  const at = numeral.end + (more?.word.length ?? 0);
  const [glyphs = ""] = more === undefined ? [] : (SCALE.exec(text.slice(at)) ?? []);
  const scale = glyphs === "" ? exact(1) : readNumeral(glyphs)!.value;
  const last = /[万亿]$/.exec(own)?.[0] ?? "";
  const decimals = POINT.exec(own)?.[1]?.length ?? 0;
  const digit = multiply(multiply(powerOfTen(-decimals), scaleOf(last as Claim["magnitude"])), scale);
  return numericOf(multiply(numeral.value, scale), digit, "chinese", glyphs || last, at + glyphs.length, more);
};

const readPer = (text: string): Numeric | undefined => {
  const [per] = PER.exec(text) ?? [];
  if (per === undefined) return undefined;
  const number = readArabic(text.slice(per.length)) ?? readChinese(text.slice(per.length));
  return number && { ...number, numerals: "chinese", unit: per === "百分之" ? "%" : "‰", end: per.length + number.end };
};

const readFirst = (text: string): Numeric | undefined =>
  FIRST_OF_KIND.test(text) && text.length > 1 && readUnit(text, 1) !== undefined ? { ...readChinese("一")!, end: 1 } : undefined;

/** Units that print with a measure word before them, or in full-width. */
const plainUnit = (unit: string): string => (unit === "个百分点" || unit === "个点" ? "百分点" : unit === "％" ? "%" : unit);

const NO_UNIT = /[\d\s，,。；;：:、！!？?（）()]/;
/** What goes on a numeral is no unit: 六百人 of 五六百人, 增长 of 零增长. */
const GOES_ON = /^(?:[一二两三四五六七八九十余多几来]|增长)/;
/** `台（套）`, `元/人`: what may stand in a unit all the same. */
const isUnit = (text: string): boolean =>
  !GOES_ON.test(text) && text.length <= 8 && (!NO_UNIT.test(text) || readUnit(text, 0)?.end === text.length);

/** Ranges (3至5个) and fractions (三分之一), 翻番: as the scan of a sentence has them. No format prints them. */
const scanned = (text: string, word: Word | undefined): Claim | undefined => {
  const [found, ...others] = scanQuantities(`有${text}`);
  if (found === undefined || others.length > 0 || found.start !== 1 || found.end !== text.length + 1) return undefined;
  if (found.valueTo === undefined && found.form !== "fraction" && found.form !== "change") return undefined;
  return {
    meaning: word?.meaning ?? (found.approx === "exact" || found.valueTo !== undefined ? "exact" : "about"),
    number: found.value,
    value: found.value,
    ...(found.valueTo === undefined ? {} : { valueTo: found.valueTo }),
    digit: exact(1),
    decimals: 0,
    magnitude: "",
    unit: found.unit,
    numerals: "chinese",
    isNegative: false,
    isRank: false,
  };
};

/** The claim of a figure's text with its qualifier and unit and nothing else; undefined for what is no figure. */
export const readClaim = (printed: string): Claim | undefined => {
  const text = toHalfWidth(printed).replace(/\s/g, "");
  const before = BEFORE.find(({ word }) => text.startsWith(word) && text.length > word.length);
  let rest = text.slice(before?.word.length ?? 0);
  const isNegative = /^[-−－]/.test(rest);
  if (isNegative) rest = rest.slice(1);
  const [place = ""] = /^[第前](?=.)/.exec(rest) ?? [];
  rest = rest.slice(place.length);
  const numeric = readTenths(rest) ?? readPer(rest) ?? readArabic(rest) ?? readFirst(rest) ?? readChinese(rest);
  if (numeric === undefined || rest.startsWith("分之", numeric.end)) return scanned(text, before);
  const tail = rest.slice(numeric.end);
  const behind = numeric.more ?? BEHIND.find(({ word }) => tail.endsWith(word));
  const unit = numeric.more === undefined && behind !== undefined ? tail.slice(0, -behind.word.length) : tail;
  if (!isUnit(unit) || (numeric.unit !== undefined && unit !== "") || /^[至到~～—–-]/.test(unit)) return scanned(text, before);
  const isRank = place !== "" || (rest.startsWith("首") && unit === "位");
  // 达2000万元以上 is at least; 约30万左右 is about.
  const word = behind ?? before;
  const { end: _end, more: _more, unit: own, ...number } = numeric;
  return {
    ...number,
    meaning: place === "前" ? "within" : (word?.meaning ?? "exact"),
    ...(place === "前" ? {} : word === undefined ? { wording: "" as const } : word.wording === undefined ? {} : { wording: word.wording }),
    unit: own ?? plainUnit(unit),
    isNegative,
    isRank,
  };
};

/** Whether a value, rounded half away from zero to the last printed digit, is the printed one. */
export const roundsTo = (value: Exact, claim: Pick<Claim, "value" | "digit">): boolean => {
  const steps = divide(value, claim.digit, { scale: 0 });
  return equals(multiply(steps, claim.digit), claim.value);
};
