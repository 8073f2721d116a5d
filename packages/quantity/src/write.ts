/** Quantities as people read them: 31.5万次, 750万元, 16亿元, −6.2%. Nothing is rounded here; round first where it is meant. */
import { type Exact, compare, divide, exact, negate, toText } from "./exact.ts";

/** plain: 315,000次, for tables. wan: 31.5万次, one magnitude throughout. genre: as a report would say it, 750万元, 16亿元, 22565元. */
export type QuantityStyle = "plain" | "wan" | "genre";

const WAN = exact(10_000);
const YI = exact(100_000_000);

/** The magnitudes a report would choose, and how many decimals it bears before it writes the number out. */
const MAGNITUDES = [
  { glyph: "亿", scale: YI, decimals: 4 },
  { glyph: "万", scale: WAN, decimals: 2 },
] as const;

const withCommas = (text: string): string => {
  const [whole = "", behind] = text.split(".");
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, ",") : whole;
  return behind === undefined ? grouped : `${grouped}.${behind}`;
};

/** Exact, since a power of ten only moves the point. */
const scaledDown = (value: Exact, scale: Exact): Exact => divide(value, scale, { scale: value.scale + 8 });

const writeMagnitude = (value: Exact, style: QuantityStyle): string => {
  if (style === "plain") return withCommas(toText(value));
  if (style === "wan") return compare(value, WAN) < 0 ? toText(value) : `${toText(scaledDown(value, WAN))}万`;
  for (const { glyph, scale, decimals } of MAGNITUDES) {
    if (compare(value, scale) < 0) continue;
    const scaled = scaledDown(value, scale);
    if (scaled.scale <= decimals) return `${toText(scaled)}${glyph}`;
  }
  return toText(value);
};

/** Differences of percentages are counted with 个. */
const written = (unit: string): string => (unit === "百分点" ? "个百分点" : unit);

/** Parts and ratios are never told in 万. */
const isRatio = (unit: string): boolean => unit === "%" || unit === "‰" || unit === "百分点" || unit === "倍";

/** The quantity with its unit, no space between, a real minus (U+2212) before. Law: `scanQuantities` reads value and unit back. */
export const writeQuantity = (quantity: { value: Exact; unit: string }, options: { style: QuantityStyle }): string => {
  const { value, unit } = quantity;
  const isNegative = value.digits < 0n;
  const size = isNegative ? negate(value) : value;
  const digits = isRatio(unit) ? withCommas(toText(size)) : writeMagnitude(size, options.style);
  return `${isNegative ? "−" : ""}${digits}${written(unit)}`;
};
