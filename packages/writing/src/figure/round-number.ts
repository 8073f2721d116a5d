/** What a round number is round to, and so where 余 and 多 end: 750余 lies below 800, 100余 below 200, 31.5余 below 32. */
import { type Exact, add, exact, multiply } from "@jiannuo/quantity";

const one = exact(1);

const trailingZeros = (digits: bigint): number => {
  let [rest, zeros] = [digits, 0];
  while (rest !== 0n && rest % 10n === 0n) [rest, zeros] = [rest / 10n, zeros + 1];
  return zeros;
};

/** 10 to the power, which may be negative. */
export const powerOfTen = (power: number): Exact => exact(`1e${power}`);

/**
 * The step of a printed number above zero: the place of its last digit that is not zero; a 5 behind another digit is a half,
 * so that 750 is round to fifties (HANDBOOK §6: 750余 is 750 < v < 800), 500 to hundreds, 120 to tens, 31.5 to halves.
 */
export const stepOf = (printed: Exact): Exact => {
  if (printed.digits === 0n) return one;
  const zeros = trailingZeros(printed.digits);
  const place = powerOfTen(zeros - printed.scale);
  const rest = printed.digits / 10n ** BigInt(zeros);
  return rest > 5n && rest % 10n === 5n ? multiply(place, exact(5)) : place;
};

/** The next number that is as round: 750 → 800, 100 → 200. */
export const nextRound = (printed: Exact): Exact => add(printed, stepOf(printed));

/** The place of the `count`-th significant digit: of 812.4 the second is ten. Undefined for zero. */
export const placeOfDigit = (value: Exact, count: number): Exact | undefined => {
  if (value.digits === 0n) return undefined;
  const length = String(value.digits < 0n ? -value.digits : value.digits).length;
  return powerOfTen(length - value.scale - count);
};

/** How many digits of it say something: 2 of 750, 1 of 100, 3 of 31.5. */
export const significantDigits = (value: Exact): number => String(value.digits).length - trailingZeros(value.digits);
