/** Numerals: reads `二百六十`, `3.2万`, `1,200`, `二〇二三`, `三点五`, and writes whole numbers in Chinese. */
import { type Exact, add, exact, multiply, zero } from "./exact.ts";
import { chineseDigit, isArabic, isZero, smallScale, toHalfWidth } from "./glyphs.ts";

/** A numeral as read: its value, its end (exclusive), and how it was written. */
export interface Numeral {
  readonly value: Exact;
  readonly end: number;
  /** `positional` is 二〇二三; `scale` starts with 百 千 万 亿 without a digit, as 百万 or 亿. */
  readonly writing: "arabic" | "chinese" | "positional" | "scale";
}

const WAN = exact(10_000);
const YI = exact(100_000_000);
/** No report writes longer numbers; the bound keeps a page of digits from becoming one enormous integer. */
const LONGEST = 40;
const ARABIC = /(?:[0-9０-９]{1,3}(?:,[0-9０-９]{3}){1,9}(?![0-9０-９])|[0-9０-９]{1,40})(?:[.．][0-9０-９]{1,40})?/y;

const readArabic = (text: string, at: number): { value: Exact; end: number } | undefined => {
  if (!isArabic(text[at])) return undefined;
  ARABIC.lastIndex = at;
  const [found] = ARABIC.exec(text) ?? [];
  return found === undefined ? undefined : { value: exact(toHalfWidth(found).replaceAll(",", "")), end: at + found.length };
};

/** 百 and 千 belong to the unit in 百分点, 千瓦, 千米: then they do not multiply. */
const scaleAt = (text: string, at: number): number | undefined => {
  const glyph = text[at];
  const next = text[at + 1];
  if (glyph === "千" && next !== undefined && "瓦伏米克卡帕".includes(next)) return undefined;
  if ((glyph === "千" || glyph === "百") && next === "分" && (text[at + 2] === "之" || text[at + 2] === "点")) return undefined;
  return smallScale(glyph);
};

const bigScaleAt = (text: string, at: number, glyph: "万" | "亿"): boolean => text[at] === glyph && !text.startsWith("分之", at + 1);

const positionalEnd = (text: string, at: number): number => {
  let end = at;
  while (end - at < LONGEST && text[end] !== "两" && chineseDigit(text[end]) !== undefined) end += 1;
  const next = text[end];
  const isPartOfMore = smallScale(next) !== undefined || next === "万" || next === "亿";
  return end - at >= 2 && !isPartOfMore ? end : at;
};

const readPositional = (text: string, at: number): Numeral | undefined => {
  const end = positionalEnd(text, at);
  if (end === at) return undefined;
  const digits = Array.from(text.slice(at, end), (glyph) => chineseDigit(glyph)).join("");
  return { value: exact(BigInt(digits)), end, writing: "positional" };
};

interface Group {
  readonly value: Exact;
  readonly end: number;
  readonly isArabic: boolean;
  /** A lone digit: after 万 it may mean thousands (一万二). */
  readonly isLoneDigit: boolean;
}

/** A number below 万: 三千零五, 十二, 5千, 1200.5. Without a digit before it only 十 stands for itself. */
const readGroup = (text: string, start: number): Group | undefined => {
  let [at, sum, last, hasGap] = [start, zero, 10_000, false];
  const arabicGroup = isArabic(text[start]);
  for (;;) {
    if (at > start && isZero(text[at]) && !arabicGroup) {
      [at, hasGap] = [at + 1, true];
      if (chineseDigit(text[at]) === undefined && scaleAt(text, at) !== 10)
        return { value: sum, end: at - 1, isArabic: false, isLoneDigit: false };
    }
    const digit = chineseDigit(text[at]);
    const head = arabicGroup ? readArabic(text, at) : digit === undefined ? undefined : { value: exact(digit), end: at + 1 };
    const scale = scaleAt(text, head?.end ?? at);
    if (head === undefined && (arabicGroup || scale !== 10 || last <= 10)) break;
    if (scale !== undefined && scale < last) {
      sum = add(sum, multiply(head?.value ?? exact(1), exact(scale)));
      [at, last, hasGap] = [(head?.end ?? at) + 1, scale, false];
      continue;
    }
    if (head === undefined || (arabicGroup && at > start)) break;
    const isShort = at > start && last >= 100 && !hasGap;
    const ones = isShort ? multiply(head.value, exact(last / 10)) : head.value;
    return { value: add(sum, ones), end: head.end, isArabic: arabicGroup, isLoneDigit: at === start && !arabicGroup };
  }
  return at === start ? undefined : { value: sum, end: at, isArabic: arabicGroup, isLoneDigit: false };
};

/** 点 and the digits behind it, unless it is a time of day (三点十分). */
const readPointed = (text: string, head: Group): Group => {
  if (head.isArabic || text[head.end] !== "点") return head;
  let end = head.end + 1;
  while (end - head.end < LONGEST && text[end] !== "两" && chineseDigit(text[end]) !== undefined) end += 1;
  if (end === head.end + 1 || smallScale(text[end]) !== undefined) return head;
  const behind = Array.from(text.slice(head.end + 1, end), (glyph) => chineseDigit(glyph)).join("");
  return { ...head, value: add(head.value, exact(`0.${behind}`)), end, isLoneDigit: false };
};

/** What follows 万 or 亿 in the same numeral: 零五, 五千, 5000, and after 亿 also 三千万. */
const readBelow = (text: string, start: number, above: Group, limit: "万" | "亿"): Group | undefined => {
  const at = isZero(text[start]) && !above.isArabic ? start + 1 : start;
  const group = readGroup(text, at);
  if (group === undefined || group.isArabic !== above.isArabic || group.value.scale > 0) return undefined;
  if (limit === "亿" && bigScaleAt(text, group.end, "万")) {
    const rest = readBelow(text, group.end + 1, group, "万");
    return { ...group, value: add(multiply(group.value, WAN), rest?.value ?? zero), end: rest?.end ?? group.end + 1, isLoneDigit: false };
  }
  if (group.isArabic && group.value.digits >= 10_000n) return undefined;
  if (!group.isLoneDigit || at > start) return group;
  return { ...group, value: multiply(group.value, exact(limit === "万" ? 1000 : 10_000_000)) };
};

const withBelow = (text: string, head: Group, limit: "万" | "亿"): Group => {
  const scaled = { ...head, value: multiply(head.value, limit === "万" ? WAN : YI), end: head.end + 1, isLoneDigit: false };
  const isAgain = bigScaleAt(text, scaled.end, "亿");
  const below = isAgain ? undefined : readBelow(text, scaled.end, head, limit);
  return below === undefined ? scaled : { ...scaled, value: add(scaled.value, below.value), end: below.end };
};

/** Like `readNumeral`, and says how the numeral was written. */
export const readWrittenNumeral = (text: string, at = 0): Numeral | undefined => {
  const positional = readPositional(text, at);
  if (positional !== undefined) return positional;
  const isScale = text[at] === "百" || text[at] === "千" || text[at] === "万" || text[at] === "亿";
  const scale = isScale ? scaleAt(text, at) : undefined;
  const first = isScale
    ? { value: exact(scale ?? 1), end: scale === undefined ? at : at + 1, isArabic: false, isLoneDigit: false }
    : readGroup(text, at);
  if (first === undefined) return undefined;
  let group: Group = isScale ? first : readPointed(text, first);
  if (bigScaleAt(text, group.end, "万")) group = withBelow(text, group, "万");
  for (let times = 0; times < 2 && bigScaleAt(text, group.end, "亿"); times += 1) group = withBelow(text, group, "亿");
  if (group.end === at) return undefined;
  return { value: group.value, end: group.end, writing: isScale ? "scale" : group.isArabic ? "arabic" : "chinese" };
};

/**
 * The longest numeral that starts at `at`, magnitudes multiplied out; `end` is exclusive. Undefined where none starts.
 * `一万二` and `三百五` are read as spoken (12000, 350); 半, 成, 余 and units are not part of a numeral.
 */
export const readNumeral = (text: string, at = 0): { value: Exact; end: number } | undefined => {
  const found = readWrittenNumeral(text, at);
  return found === undefined ? undefined : { value: found.value, end: found.end };
};

const DIGITS = "零一二三四五六七八九";

/** 1–9999, a 零 for each gap inside. */
const writeGroup = (n: number): string => {
  let [out, rest] = ["", n];
  for (const [scale, glyph] of [
    [1000, "千"],
    [100, "百"],
    [10, "十"],
    [1, ""],
  ] as const) {
    const digit = Math.floor(rest / scale);
    rest %= scale;
    if (digit > 0) out += `${DIGITS[digit]}${glyph}`;
    else if (out !== "" && rest > 0 && !out.endsWith("零")) out += "零";
  }
  return out;
};

const writeFrom = (n: bigint): string => {
  for (const [scale, glyph, gap] of [
    [100_000_000n, "亿", 10_000_000n],
    [10_000n, "万", 1000n],
  ] as const) {
    if (n < scale) continue;
    const rest = n % scale;
    const zeroGlyph = rest > 0n && rest < gap ? "零" : "";
    return `${writeFrom(n / scale)}${glyph}${zeroGlyph}${rest > 0n ? writeFrom(rest) : ""}`;
  }
  return writeGroup(Number(n));
};

/** A whole number from 0 to 10^16 in Chinese: 260 → 二百六十, 10005 → 一万零五. Throws a RangeError outside. Law: `readNumeral` reads it back. */
export const writeNumeral = (n: bigint | number): string => {
  const whole = BigInt(n);
  if (whole < 0n || whole > 10n ** 16n) throw new RangeError(`no Chinese numeral for ${n}: 0 to 10^16`);
  if (whole === 0n) return "零";
  return writeFrom(whole).replace(/^一十/, "十");
};
