/** 各类项目15个，申报专项债项目9个、…: the figure before its parts is the measure that holds them (其中), though its own words say little. */
import type { Claimed } from "./claim.ts";
import type { Context } from "./context.ts";
import type { Scored } from "./score.ts";

/** What two parts behind it add to the measure that holds them. */
const HELD = 0.15;
const LEAST = 2;

/** Candidates of the figure at `at`, the measure of the figures behind it in the sentence moved up. */
export const withParts = (
  at: number,
  claims: readonly Claimed[],
  contexts: readonly Context[],
  scored: readonly (readonly Scored[])[],
): readonly Scored[] => {
  const held = new Map<string, number>();
  for (let next = at + 1; next < claims.length && contexts[next]!.sentence === contexts[at]!.sentence; next++) {
    const whole = scored[next]![0]?.measure.subsetOf;
    if (whole !== undefined && claims[next]!.unit === claims[at]!.unit) held.set(whole, (held.get(whole) ?? 0) + 1);
  }
  const own = scored[at]!;
  if (![...held.values()].some((parts) => parts >= LEAST)) return own;
  return own
    .map((one) => ((held.get(one.measure.id) ?? 0) >= LEAST ? { ...one, score: Math.min(1, one.score + HELD) } : one))
    .toSorted((a, b) => b.score - a.score);
};
