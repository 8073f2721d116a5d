export type { FigureSource, KnownFigure, KnownMeasure } from "../figure/figure.ts";
export { type Claimed, claimsOf } from "./claim.ts";
export {
  type FigureMatch,
  type MatchOptions,
  type MatchProposal,
  type Proposed,
  type Remembered,
  compareWith,
  matchFigures,
  proposeMatches,
  questionsOf,
  settleMatches,
  wordingOf,
} from "./match.ts";
