/** Exact decimals: what a report states and what a person sees is never a binary fraction. 31.5万 is 315000, 0.1 + 0.2 is 0.3. */

/** digits × 10^-scale. Canonical: scale ≥ 0 and no trailing zero behind the point, so equal values are equal records. */
export interface Exact {
  readonly digits: bigint;
  readonly scale: number;
}

/** half-up: 2.5 → 3, -2.5 → -3 (四舍五入); half-even: 2.5 → 2, 3.5 → 4 (四舍六入五成双, GB/T 8170). */
export type Rounding = "half-up" | "half-even";

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

const ten = (power: number): bigint => 10n ** BigInt(power);

const canonical = (digits: bigint, scale: number): Exact => {
  if (scale < 0) return { digits: digits * ten(-scale), scale: 0 };
  let [kept, places] = [digits, scale];
  while (places > 0 && kept % 10n === 0n) [kept, places] = [kept / 10n, places - 1];
  return { digits: kept, scale: places };
};

/**
 * The exact value of plain decimal text (`-6.2`, `1e3`), of an integer, or of a number by its shortest decimal text (0.1 is 0.1).
 * Throws a RangeError for anything else: text from people goes through `readNumeral`.
 */
export const exact = (value: string | bigint | number): Exact => {
  if (typeof value === "bigint") return { digits: value, scale: 0 };
  const parts = DECIMAL.exec(String(value));
  if (parts === null) throw new RangeError(`not a decimal number: ${value}`);
  const [, sign, whole = "", behind = "", power = "0"] = parts;
  const digits = BigInt(whole + behind);
  return canonical(sign === "-" ? -digits : digits, behind.length - Number(power));
};

export const zero: Exact = { digits: 0n, scale: 0 };

const digitsAt = (a: Exact, scale: number): bigint => a.digits * ten(scale - a.scale);

export const add = (a: Exact, b: Exact): Exact => {
  const scale = Math.max(a.scale, b.scale);
  return canonical(digitsAt(a, scale) + digitsAt(b, scale), scale);
};

export const negate = (a: Exact): Exact => ({ digits: -a.digits, scale: a.scale });

export const subtract = (a: Exact, b: Exact): Exact => add(a, negate(b));

export const multiply = (a: Exact, b: Exact): Exact => canonical(a.digits * b.digits, a.scale + b.scale);

/** -1, 0 or 1, as a sort wants it. */
export const compare = (a: Exact, b: Exact): -1 | 0 | 1 => {
  const { digits } = subtract(a, b);
  if (digits === 0n) return 0;
  return digits < 0n ? -1 : 1;
};

export const equals = (a: Exact, b: Exact): boolean => compare(a, b) === 0;

const roundedQuotient = (dividend: bigint, divisor: bigint, rounding: Rounding): bigint => {
  const negative = dividend < 0n !== divisor < 0n;
  const [n, d] = [dividend < 0n ? -dividend : dividend, divisor < 0n ? -divisor : divisor];
  const [whole, rest] = [n / d, (n % d) * 2n];
  const isUp = rest > d || (rest === d && (rounding === "half-up" || whole % 2n === 1n));
  const result = isUp ? whole + 1n : whole;
  return negative ? -result : result;
};

/** a ÷ b to `scale` decimal places. Throws a RangeError for b = 0: whoever divides must have looked. */
export const divide = (a: Exact, b: Exact, to: { scale: number; rounding?: Rounding }): Exact => {
  if (b.digits === 0n) throw new RangeError("division by zero");
  const shift = to.scale + b.scale - a.scale;
  const dividend = shift >= 0 ? a.digits * ten(shift) : a.digits;
  const divisor = shift >= 0 ? b.digits : b.digits * ten(-shift);
  return canonical(roundedQuotient(dividend, divisor, to.rounding ?? "half-up"), to.scale);
};

/** Rounded to `scale` decimal places. */
export const roundTo = (a: Exact, scale: number, rounding: Rounding = "half-up"): Exact =>
  a.scale <= scale ? a : canonical(roundedQuotient(a.digits, ten(a.scale - scale), rounding), scale);

/** Plain decimal text with an ASCII minus and no exponent: `-0.05`. */
export const toText = (a: Exact): string => {
  const sign = a.digits < 0n ? "-" : "";
  const digits = String(a.digits < 0n ? -a.digits : a.digits).padStart(a.scale + 1, "0");
  if (a.scale === 0) return sign + digits;
  return `${sign}${digits.slice(0, -a.scale)}.${digits.slice(-a.scale)}`;
};

/** The nearest double, for JSON and charts; never for adding up. */
export const toNumber = (a: Exact): number => Number(toText(a));
