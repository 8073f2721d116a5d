/** What format and value a printed figure has: the way back of `printFigure`. */
import { type Exact, equals, negate, toText } from "@jiannuo/quantity";
import { type Claim, readClaim } from "./claim.ts";
import type { FigureFormat } from "./format.ts";
import { powerOfTen, stepOf } from "./round-number.ts";

/**
 * Reads the text of a figure, with its qualifier and unit and nothing else (`750余万元`, `近三成`, `第2位`). `value` is the printed number
 * with its magnitude multiplied out, of 三成 30, of a range the lower end. Undefined for what is no figure, and for words that no format
 * prints (不足30个, 前三). Law: the format prints the value that was printed as the same text.
 */
export const readPrinted = (text: string): { format: FigureFormat; value: Exact; valueTo?: Exact } | undefined => {
  const claim = readClaim(text);
  const format = claim && formatOf(claim);
  if (!claim || !format) return undefined;
  const value = claim.isNegative ? negate(claim.value) : claim.value;
  return { format, value, ...(claim.valueTo === undefined ? {} : { valueTo: claim.valueTo }) };
};

/** The format that a claim was printed in; undefined where its word is none of a format. */
export const formatOf = (claim: Claim): FigureFormat | undefined => {
  const { unit, magnitude, decimals, wording, numerals } = claim;
  if (wording === undefined) return undefined;
  const step = wording === "" || wording === "达" || numerals === "tenths" ? undefined : stepOf(claim.number);
  const isLastDigit = step !== undefined && equals(step, powerOfTen(-decimals));
  return {
    unit,
    magnitude,
    decimals,
    wording,
    numerals,
    ...(step === undefined || isLastDigit ? {} : { step: toText(step) }),
    ...(claim.isRank ? { isRank: true as const } : {}),
  };
};
