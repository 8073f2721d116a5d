/** Figures as people read them, and what one is beside another. All sums are exact; rounding is for the eye. */
import { type Exact, add, compare, divide, exact, multiply, negate, roundTo, subtract, toNumber, toText, zero } from "@jiannuo/quantity";
import type { MeasureFigure, Target } from "../../api/types.ts";
import type { Language } from "../../app/settings.ts";
import { reportNumber } from "../../words/format.ts";

export type Kind = MeasureFigure["kind"];

/** Not ours: another body released it. */
export const isReleased = (kind: Kind): boolean => kind === "released" || kind === "rank";

/** Worked out by a division: more than one place after the point says more than is known. */
const isDivided = (kind: Kind): boolean => kind === "ratio" || kind === "average" || kind === "growth";

/** A share or a growth: the difference of two of them is in points. */
export const isInPoints = (unit: string): boolean => unit === "%";

const rounded = (value: Exact, kind: Kind): Exact => (isDivided(kind) ? roundTo(value, 1) : value);

/** — where there is no figure: never 0. */
export const figureText = (value: string | null, kind: Kind, language: Language): string =>
  value === null ? "—" : reportNumber(toNumber(rounded(exact(value), kind)), language);

export const withUnit = (
  value: string | null,
  { unit, kind }: { readonly unit: string; readonly kind: Kind },
  language: Language,
): string => {
  if (value === null) return "—";
  const number = figureText(value, kind, language);
  return language === "zh" || unit === "%" ? `${number}${unit}` : `${number} ${unit}`;
};

const magnitude = (value: Exact): Exact => (compare(value, zero) < 0 ? negate(value) : value);

const signed = (value: Exact, text: string): string => (compare(value, zero) > 0 ? `+${text}` : text);

/** +13, −2, 0; — where one of them is not there. */
export const differenceText = (now: string | null, before: string | null, kind: Kind, language: Language): string => {
  if (now === null || before === null) return "—";
  const difference = subtract(rounded(exact(now), kind), rounded(exact(before), kind));
  return signed(difference, figureText(toText(difference), "flow", language));
};

/** +8.7%; none over nothing. */
export const growthText = (now: string, before: string): string | undefined => {
  const base = exact(before);
  if (compare(base, zero) <= 0) return undefined;
  const growth = roundTo(divide(multiply(subtract(exact(now), base), exact(100n)), base, { scale: 6 }), 1);
  return `${signed(growth, toText(growth).replace("-", "−"))}%`;
};

/** How much of a figure a part of it is, in percent; none over nothing. */
export const shareText = (part: string, whole: string | null): string | undefined => {
  if (whole === null || compare(exact(whole), zero) <= 0) return undefined;
  return toText(roundTo(divide(multiply(exact(part), exact(100n)), exact(whole), { scale: 6 }), 1));
};

export const isNothing = (value: string): boolean => compare(exact(value), zero) === 0;

/** How a figure stands to its target; a target said as 左右 is neither reached nor missed. */
export interface Distance {
  readonly kind: "reached" | "within" | "short" | "over" | "above" | "below" | "same";
  /** Exact, above 0; none where there is nothing to say. */
  readonly by?: string;
}

export const distanceTo = (value: string, { value: aim, comparison }: Pick<Target, "value" | "comparison">): Distance => {
  const gap = subtract(exact(value), exact(aim));
  const [side, by] = [compare(gap, zero), toText(magnitude(gap))];
  switch (comparison) {
    case "atLeast":
      return side >= 0 ? { kind: "reached" } : { kind: "short", by };
    case "over":
      return side > 0 ? { kind: "reached" } : { kind: "short", by };
    case "atMost":
      return side <= 0 ? { kind: "within" } : { kind: "over", by };
    case "under":
      return side < 0 ? { kind: "within" } : { kind: "over", by };
    case "exact":
    case "about":
      return side === 0 ? { kind: "same" } : { kind: side > 0 ? "above" : "below", by };
  }
};

export const sumText = (values: readonly string[]): string => toText(values.reduce((sum, value) => add(sum, exact(value)), zero));

export const isSame = (a: string, b: string): boolean => compare(exact(a), exact(b)) === 0;
