/** 接待来访279批，同比下降…: a change behind a level of the same metric is of the register that the level is of. */
import type { Claimed } from "./claim.ts";
import type { Context } from "./context.ts";
import type { Scored } from "./score.ts";

/** What standing in the register of the level before it adds. */
const CARRIED = 0.12;

const registerOf = ({ measure: { id } }: Scored): string => id.slice(0, id.indexOf("."));

/** Candidates of the figure at `at`, for a change those of the level's register moved up. */
export const withLevel = (
  at: number,
  claims: readonly Claimed[],
  contexts: readonly Context[],
  scored: readonly (readonly Scored[])[],
): readonly Scored[] => {
  const own = scored[at]!;
  const claim = claims[at]!;
  if (claim.kind !== "change") return own;
  const before = claims.findLastIndex(
    (one, n) => n < at && one.kind === "level" && one.metric === claim.metric && contexts[n]!.sentence === contexts[at]!.sentence,
  );
  const level = scored[before]?.[0];
  if (!level) return own;
  return own
    .map((one) => (registerOf(one) === registerOf(level) ? { ...one, score: Math.min(1, one.score + CARRIED) } : one))
    .toSorted((a, b) => b.score - a.score);
};
