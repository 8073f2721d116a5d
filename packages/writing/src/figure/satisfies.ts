/** Whether a value keeps what a printed figure claims (HANDBOOK §6, wording and data). */
import { type Exact, compare, exact, multiply, negate, subtract } from "@jiannuo/quantity";
import { type Claim, multipliedOut, roundsTo } from "./claim.ts";
import { nextRound } from "./round-number.ts";

/** 近 lies below the printed number, and not below nine tenths of it. */
const NEAR = exact("0.9");
/** 约 and 左右 lie within a twentieth of it, to either side. */
const ABOUT = exact("0.05");

export const sizeOf = (value: Exact): Exact => (value.digits < 0n ? negate(value) : value);

/** Upper end of 余 and 多, which is not reached: the next number that is as round. */
const endOfMore = ({ number, magnitude, numerals }: Claim): Exact =>
  numerals === "tenths" ? multiply(nextRound(number), exact(10)) : multipliedOut(nextRound(number), magnitude);

/** Rounding to the last printed digit is no breach of 约 and 近 either: 约3万 may be 2.6万. */
const RULES: Record<Claim["meaning"], (size: Exact, claim: Claim) => boolean> = {
  exact: (size, claim) =>
    // Nothing is nothing: 0.3 is not 零.
    claim.value.digits === 0n
      ? size.digits === 0n
      : claim.valueTo === undefined
        ? roundsTo(size, claim)
        : compare(size, claim.value) >= 0 && compare(size, claim.valueTo) <= 0,
  more: (size, claim) => compare(size, claim.value) > 0 && compare(size, endOfMore(claim)) < 0,
  over: (size, { value }) => compare(size, value) > 0,
  atLeast: (size, { value }) => compare(size, value) >= 0,
  near: (size, claim) => compare(size, claim.value) < 0 && (compare(size, multiply(claim.value, NEAR)) >= 0 || roundsTo(size, claim)),
  about: (size, claim) => compare(sizeOf(subtract(size, claim.value)), multiply(claim.value, ABOUT)) <= 0 || roundsTo(size, claim),
  under: (size, { value }) => compare(size, value) < 0,
  atMost: (size, { value, valueTo }) => compare(size, valueTo ?? value) <= 0,
  within: (size, { value }) => compare(size, value) <= 0 && size.digits > 0n,
};

/**
 * A figure without a minus is compared without sign, since the word before it says the sign (下降22.28%); one with a minus needs a
 * negative value.
 */
export const satisfies = (value: Exact, claim: Claim): boolean => {
  if (claim.isNegative && value.digits >= 0n && claim.value.digits !== 0n) return false;
  return RULES[claim.meaning](sizeOf(value), claim);
};
