/** Outlines alone, without the files that a report goes out as: what a town needs to declare its report. */
export type { SetPhrase } from "../contract/set-phrase.ts";
export type { FigureFormat, Wording } from "../figure/format.ts";
export type { FigureSource, KnownFigure, KnownMeasure } from "../figure/figure.ts";
export type { Block, Draft, FigureRun, PlannedWork, PromiseKept, Run, Term, UnboundRun } from "../report/draft.ts";
export { bindingsOf, textOf } from "../report/draft.ts";
export { type ComposeOptions, compose } from "./compose.ts";
export {
  type FigureHow,
  byValue,
  growth,
  headed,
  lastYear,
  n,
  paragraph,
  promise,
  sentence,
  sentenceIfKnown,
  thisYear,
  unbound,
} from "./declare.ts";
export type {
  Outline,
  OutlineKept,
  OutlineParagraph,
  OutlinePart,
  OutlineTerm,
  OutlineTheme,
  OutlineWork,
  Sentence,
  UnboundSlot,
} from "./outline.ts";
