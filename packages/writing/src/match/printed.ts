/** A figure's wording as it can be checked: the quote, or what was meant by it where the quote is spoilt (IoOO万元 of a scan). */
import { compare, negate, toText } from "@jiannuo/quantity";
import { readClaim } from "../figure/claim.ts";
import type { Claimed } from "./claim.ts";

const WORDED: Readonly<Record<Claimed["approx"], (number: string) => string>> = {
  exact: (number) => number,
  about: (number) => `约${number}`,
  over: (number) => `超${number}`,
  atLeast: (number) => `${number}以上`,
  atMost: (number) => `不超过${number}`,
  under: (number) => `不足${number}`,
};

/** Without the sign of a decline: the verb says it. */
export const printedOf = (claim: Claimed): string => {
  const { quote, value, valueTo, unit, isDecline, approx } = claim;
  const plain = isDecline ? negate(value) : value;
  const read = readClaim(quote);
  const isAsRead = read !== undefined && compare(read.value, plain.digits < 0n ? negate(plain) : plain) === 0;
  if (isAsRead) return quote;
  const [number, upper] = [toText(plain), valueTo && toText(isDecline ? negate(valueTo) : valueTo)];
  return upper === undefined ? WORDED[approx](`${number}${unit}`) : `${number}至${upper}${unit}`;
};
