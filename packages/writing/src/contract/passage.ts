/** What the checks of wording look at: a paragraph as text with its figures at their places, wherever it came from (a draft, a docx, a reading). */
import { textOf } from "../report/draft.ts";
import type { Binding, Block, Draft, Run } from "../report/draft.ts";
import type { FigureSource, KnownFigure, KnownMeasure } from "../figure/figure.ts";
import { earlierOf } from "./earlier.ts";

export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A number of the text for which a measure answers. */
export interface PlacedFigure extends Place {
  /** As printed, with qualifier and unit. */
  readonly text: string;
  readonly binding?: string;
  /** Undefined where nobody knows the measure. */
  readonly measure?: KnownMeasure;
  /** Undefined where the books do not have it. */
  readonly known?: KnownFigure;
  /** The same measure a year before (首次); undefined where the books cannot say. */
  readonly earlier?: () => KnownFigure | undefined;
}

export interface Passage {
  /** Id of the block, or whatever the caller finds it by. */
  readonly block: string;
  readonly text: string;
  /** In the order of the text; none overlaps another. */
  readonly figures: readonly PlacedFigure[];
  /** 签认不挂: spans for which a person answers. */
  readonly signed: readonly Place[];
  readonly isHeading: boolean;
  /** Of the plan: promises are not held against what was done. */
  readonly isPlan: boolean;
}

/** Headings of the first level from which on a report speaks of what is to come. */
const PLAN = /今后|今年|下一步|明年|主要任务|工作安排|工作打算|重点工作|自身建设/;
const REVIEW = /回顾|去年|上年|过去|完成情况/;

const isPlanHeading = (text: string, year: number): boolean => !REVIEW.test(text) && (PLAN.test(text) || text.includes(`${year}年`));

/** Passages of a draft, in order: its blocks, then the results of the table of promises (`kept:0`). */
export const passagesOf = (draft: Draft, source: FigureSource, measures: ReadonlyMap<string, KnownMeasure>): Passage[] => {
  let isPlan = false;
  const passage = (block: Pick<Block, "id" | "runs">, isHeading: boolean): Passage => ({
    block: block.id,
    text: textOf(block),
    ...runsOf(block.runs, source, measures),
    isHeading,
    isPlan,
  });
  const blocks = draft.blocks.map((block) => {
    if (block.kind === "heading" && block.level === 1) isPlan = isPlanHeading(textOf(block), draft.year);
    return passage(block, block.kind === "heading");
  });
  isPlan = false;
  return [...blocks, ...draft.kept.map(({ result }, at) => passage({ id: `kept:${at}`, runs: result }, false))];
};

const runsOf = (
  runs: readonly Run[],
  source: FigureSource,
  measures: ReadonlyMap<string, KnownMeasure>,
): Pick<Passage, "figures" | "signed"> => {
  const figures: PlacedFigure[] = [];
  const signed: Place[] = [];
  let start = 0;
  for (const run of runs) {
    const end = start + run.text.length;
    if (run.kind === "unbound") signed.push({ start, end });
    if (run.kind === "figure") figures.push({ start, end, text: run.text, ...known(run.binding, source, measures) });
    start = end;
  }
  return { figures, signed };
};

const known = (binding: Binding, source: FigureSource, measures: ReadonlyMap<string, KnownMeasure>): Partial<PlacedFigure> => {
  const [measure, figure] = [measures.get(binding.measure), source(binding)];
  return {
    binding: binding.id,
    ...(measure === undefined ? {} : { measure }),
    ...(figure === undefined ? {} : { known: figure }),
    earlier: () => {
      const before = earlierOf(binding);
      return before && source(before);
    },
  };
};
