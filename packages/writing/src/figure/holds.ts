/** Whether a value keeps what is printed of it, and what could be printed instead. */
import { type Exact, type Words, equals, roundTo, toText } from "@jiannuo/quantity";
import { type Claim, inMagnitude, readClaim, roundsTo } from "./claim.ts";
import { convert } from "./convert.ts";
import type { FigureFormat, Wording } from "./format.ts";
import { printFigure } from "./print.ts";
import { formatOf } from "./read-printed.ts";
import { nextRound, placeOfDigit, powerOfTen, significantDigits, stepOf } from "./round-number.ts";
import { satisfies, sizeOf } from "./satisfies.ts";

export type Verdict = { readonly holds: true } | { readonly holds: false; readonly because: Words; readonly proposal?: string };

/**
 * `holds(314860, "超31.5万次")` is false and proposes 近31.5万次. `value` is in `unit`, the measure's (元 if the text says 万元), in the unit of
 * the text without one; 元 and 万元, 亩 and 公顷, 公里 and 米 are converted. Without a minus in the text signs are not compared: the verb before
 * it says the sign. A proposal always holds; there is none where nothing printed in this form could.
 */
export const holds = (value: Exact, text: string, unit?: string): Verdict => {
  const claim = readClaim(text);
  if (claim === undefined)
    return { holds: false, because: { zh: `“${text}”不是一个数，无法核对。`, en: `"${text}" is no figure that could be checked.` } };
  const meant = unit === undefined ? value : convert(value, unit, claim.unit);
  if (meant === undefined)
    return {
      holds: false,
      because: {
        zh: `指标单位是“${unit}”，“${text}”的单位不同，不能换算。`,
        en: `The measure counts in ${unit}; "${text}" cannot be converted.`,
      },
    };
  if (satisfies(meant, claim)) return { holds: true };
  const proposal = proposalFor(meant, claim);
  return { holds: false, because: reason(meant, claim, text), ...(proposal === undefined ? {} : { proposal }) };
};

/**
 * 超120万元 of 2300000 is true and says little: the same word with a number of as many digits (超230万元), for 超 and 突破 whose value has
 * reached the next round number. Undefined where the text says as much as it can, or does not hold.
 */
export const couldSayMore = (value: Exact, text: string, unit?: string): string | undefined => {
  const claim = readClaim(text);
  const meant = claim && (unit === undefined ? value : convert(value, unit, claim.unit));
  const format = claim && formatOf(claim);
  if (!claim || !meant || !format || claim.meaning !== "over" || !satisfies(meant, claim)) return undefined;
  if (satisfies(meant, { ...claim, meaning: "more" })) return undefined;
  const more = printFigure(meant, withDigits(sizeOf(meant), claim, format));
  return more === text ? undefined : more;
};

/**
 * The nearest wording that holds: the same number with another word where the value is that number rounded (超31.5万次 → 近31.5万次), else the
 * same word with a number of as many digits (750余万元 → 810余万元), else another word, else the number itself.
 */
const proposalFor = (value: Exact, claim: Claim): string | undefined => {
  const format = formatOf(claim);
  const size = sizeOf(value);
  const unsigned: FigureFormat | undefined = format && (claim.isNegative ? format : { ...format, isUnsigned: true });
  // 不足30个, 前三: the number itself is all that can be proposed.
  const base: FigureFormat = unsigned ?? {
    ...formatOf({ ...claim, wording: "" })!,
    ...(claim.meaning === "within" ? { isRank: true } : {}),
    isUnsigned: true,
  };
  const isWorded = base.wording !== "" && base.wording !== "达";
  const candidates = [
    ...(isWorded && roundsTo(size, claim) ? sameNumber(size, claim, base) : []),
    withDigits(size, claim, base),
    ...(isWorded ? OTHERS.map((wording) => withDigits(size, claim, { ...base, wording })) : []),
    { ...base, wording: "" as const },
    inFull(size, base),
    { ...base, wording: "" as const, magnitude: "" as const, decimals: size.scale },
  ];
  for (const candidate of candidates) {
    const printed = printFigure(value, candidate);
    const again = readClaim(printed);
    // Where a word cannot be true the number is printed alone; that is the last proposal, not the first.
    const isAsked = candidate.wording === "" || again?.wording === candidate.wording;
    if (again !== undefined && isAsked && satisfies(value, again)) return printed;
  }
  return undefined;
};

const OTHERS: readonly Wording[] = ["近", "超"];

/** The printed number with the word of the side on which the value lies; the number alone if it is exactly that. */
const sameNumber = (size: Exact, claim: Claim, format: FigureFormat): FigureFormat[] => {
  if (equals(size, claim.value)) return [{ ...format, wording: "" }];
  const step = { step: toText(stepOf(claim.number)) };
  return (["近", "超"] as const).map((wording) => ({ ...format, ...(claim.numerals === "tenths" ? {} : step), wording }));
};

/** As many digits as the printed number has: 812.4万 told like 750余万 is 810余万. */
const withDigits = (size: Exact, claim: Claim, format: FigureFormat): FigureFormat => {
  if (format.wording === "" || format.wording === "达" || claim.numerals === "tenths") return format;
  const number = inMagnitude(size, format.magnitude);
  const place = placeOfDigit(number, significantDigits(claim.number));
  if (place === undefined) return format;
  const decimals = Math.max(format.decimals, place.scale);
  const { step: _step, ...rest } = format;
  return equals(place, powerOfTen(-decimals)) ? { ...rest, decimals } : { ...rest, decimals, step: toText(place) };
};

/** 0.3万 told without a digit behind the point is nothing: as many digits as the value has, two at most. */
const inFull = (size: Exact, format: FigureFormat): FigureFormat => {
  const decimals = roundTo(inMagnitude(size, format.magnitude), 2).scale;
  return { ...format, wording: "", numerals: format.numerals === "tenths" ? "arabic" : format.numerals, decimals };
};

/** The value as a person compares it with what is printed: in full, in the unit and magnitude of the text. */
const told = (value: Exact, { unit, magnitude }: Claim): string =>
  `${toText(roundTo(inMagnitude(value, magnitude), 6)).replace("-", "−")}${magnitude}${unit}`;

const limit = ({ number, numerals, magnitude, unit, value }: Claim): string =>
  numerals === "tenths" ? `${toText(value)}%` : `${toText(number)}${magnitude}${unit}`;

const reason = (value: Exact, claim: Claim, text: string): Words => {
  const [now, printed] = [told(value, claim), limit(claim)];
  const end = `${toText(nextRound(claim.number))}${claim.magnitude}${claim.unit}`;
  const zh: Record<Claim["meaning"], string> = {
    exact: claim.valueTo === undefined ? `与“${text}”不符` : `不在“${text}”之内`,
    more: `“${text}”须大于${printed}、小于${end}`,
    over: `“${text}”须大于${printed}`,
    atLeast: `“${text}”须不小于${printed}`,
    near: `“${text}”须略小于${printed}（不低于其九成）`,
    about: `“${text}”须与${printed}相差不超过5%`,
    under: `“${text}”须小于${printed}`,
    atMost: `“${text}”须不大于${printed}`,
    within: `“${text}”须在第${toText(claim.value)}位以内`,
  };
  const en: Record<Claim["meaning"], string> = {
    exact: `is not what "${text}" says`,
    more: `must be above ${printed} and below ${end} for "${text}"`,
    over: `must be above ${printed} for "${text}"`,
    atLeast: `must be at least ${printed} for "${text}"`,
    near: `must be a little below ${printed} (not below nine tenths of it) for "${text}"`,
    about: `must be within 5 % of ${printed} for "${text}"`,
    under: `must be below ${printed} for "${text}"`,
    atMost: `must be at most ${printed} for "${text}"`,
    within: `must be a place within the first ${toText(claim.value)} for "${text}"`,
  };
  return { zh: `现值${now}，${zh[claim.meaning]}。`, en: `The value is ${now}; it ${en[claim.meaning]}.` };
};
