/** Numbers in a row that share the last one's unit: 减少10.6万、3.8万、3.3万平方公里; 提高1.2、0.8个百分点. */
import { compare, exact, multiply } from "./exact.ts";
import { isCodeTail, isQuotedName } from "./idioms.ts";
import { readNumeral } from "./numeral.ts";
import type { Scanned } from "./scanned.ts";

const BETWEEN = new Set(["、", "和", "及", "与"]);
const ARABIC = /^[0-9０-９.．]+$/;

const isUnitless = (text: string, scanned: Scanned): boolean => {
  if (scanned.unit !== "" || scanned.start !== scanned.numberStart || scanned.end !== scanned.numberEnd) return false;
  if (scanned.form === "amount") return true;
  const isNumber = scanned.form === "bare" && ARABIC.test(text.slice(scanned.start, scanned.end));
  return isNumber && !isCodeTail(text, scanned.start) && !isQuotedName(text, scanned.start);
};

const MAGNITUDE = /[0-9０-９]([万亿]+)$/;

/** 3.2、4.5万亩: a first number without a magnitude takes it from the last, when it has none and is a number of the same size. */
const inMagnitudeOf = (text: string, scanned: Scanned, last: Scanned): Scanned => {
  const magnitude = MAGNITUDE.exec(text.slice(last.numberStart, last.numberEnd))?.[1];
  const scale = magnitude === undefined ? undefined : readNumeral(magnitude)?.value;
  const isSmall = compare(scanned.value, exact(10_000)) < 0;
  return scale === undefined || !isSmall || scanned.form !== "bare" ? scanned : { ...scanned, value: multiply(scanned.value, scale) };
};

/** Gives each unitless number of a row the unit and form of the measured one that ends it. */
export const shareUnits = (text: string, found: readonly Scanned[]): Scanned[] => {
  const shared = [...found];
  for (let at = shared.length - 2; at >= 0; at -= 1) {
    const [scanned, next] = [shared[at], shared[at + 1]];
    if (scanned === undefined || next === undefined || next.unit === "") continue;
    if (!BETWEEN.has(text.slice(scanned.end, next.start)) || !isUnitless(text, scanned)) continue;
    if (next.form !== "amount" && next.form !== "percent" && next.form !== "points" && next.form !== "multiple") continue;
    shared[at] = { ...inMagnitudeOf(text, scanned, next), unit: next.unit, form: next.form };
  }
  return shared;
};
