/** The format that the genre would choose for a value. */
import { type Exact, compare, exact, roundTo, toText } from "@jiannuo/quantity";
import { inMagnitude } from "./claim.ts";
import type { FigureFormat, Wording } from "./format.ts";
import { placeOfDigit, powerOfTen, significantDigits } from "./round-number.ts";
import { sizeOf } from "./satisfies.ts";

type Magnitude = FigureFormat["magnitude"];

/** Magnitudes with the digits behind the point that a report bears in them before it writes the number out: 31.5万, 3.15亿. */
const MAGNITUDES: readonly { readonly magnitude: Magnitude; readonly from: Exact; readonly decimals: number }[] = [
  { magnitude: "亿", from: exact(100_000_000), decimals: 2 },
  { magnitude: "万", from: exact(10_000), decimals: 2 },
];
/** Below it a number that is not round is written out to the last one: 22565元. */
const WRITTEN_OUT = exact(1_000_000);
/** 余, 超, 近 and 约 go with a number of two digits, of fewer than the value itself has: 750余万, 超31万, of 99 近100. */
const roundDigits = (size: Exact): number => Math.max(1, Math.min(2, significantDigits(size) - 1));

const isRatio = (unit: string): boolean => unit === "%" || unit === "‰" || unit === "百分点" || unit === "倍";

/**
 * `value` is in `measureUnit`. Percentages with up to two digits keep them, longer ones are rounded to one (HANDBOOK §6); amounts stand in 万
 * or 亿 where they come out round; a worded number is round to two digits. A decline is printed without sign, its verb says it.
 */
export const formatFor = (measureUnit: string, value: Exact, wording: Wording = ""): FigureFormat => {
  const size = sizeOf(value);
  const isWorded = wording !== "" && wording !== "达";
  const magnitude = isRatio(measureUnit) || measureUnit === "位" ? "" : isWorded ? sizeMagnitude(size) : exactMagnitude(size);
  const number = inMagnitude(size, magnitude);
  const step = isWorded ? placeOfDigit(number, roundDigits(size)) : undefined;
  const decimals = step === undefined ? decimalsOf(number, magnitude, measureUnit) : step.scale;
  const hasStep = step !== undefined && compare(step, powerOfTen(-decimals)) !== 0;
  return {
    unit: measureUnit,
    magnitude,
    decimals,
    wording,
    numerals: "arabic",
    ...(hasStep ? { step: toText(step) } : {}),
    ...(value.digits < 0n ? { isUnsigned: true as const } : {}),
    ...(measureUnit === "位" ? { isRank: true as const } : {}),
  };
};

const sizeMagnitude = (size: Exact): Magnitude => MAGNITUDES.find(({ from }) => compare(size, from) >= 0)?.magnitude ?? "";

const exactMagnitude = (size: Exact): Magnitude => {
  const round = MAGNITUDES.find(
    ({ magnitude, from, decimals }) => compare(size, from) >= 0 && inMagnitude(size, magnitude).scale <= decimals,
  );
  return round?.magnitude ?? (compare(size, WRITTEN_OUT) < 0 ? "" : sizeMagnitude(size));
};

const decimalsOf = (number: Exact, magnitude: Magnitude, unit: string): number => {
  if (number.scale <= 2) return number.scale;
  if (magnitude !== "") return roundTo(number, 2).scale;
  return isRatio(unit) ? roundTo(number, 1).scale : roundTo(number, 2).scale;
};
