/** The light part of writing, without files and formats: what a page needs that shows or edits a draft. */
export { bindingsOf, textOf } from "./draft.ts";
export { answerTo, quoteAt, runsAt, standingAnswers } from "./explained.ts";
export { sentenceAt } from "./sentence.ts";
export type {
  Binding,
  Block,
  Draft,
  Explained,
  FigureRun,
  HeadingBlock,
  ParagraphBlock,
  PlannedWork,
  PromiseKept,
  Run,
  Term,
  TextRun,
  UnboundRun,
} from "./draft.ts";
export type { FigureFormat, Wording } from "../figure/format.ts";
export type { FigureSource, KnownFigure, KnownMeasure } from "../figure/figure.ts";
export { type Verdict, holds } from "../figure/holds.ts";
export { formatFor } from "../figure/format-for.ts";
export { printFigure } from "../figure/print.ts";
export { readPrinted } from "../figure/read-printed.ts";
