/** Every figure of a draft that is bound, wherever it stands: in the text, and in the table of what became of last year's promises. */
import { type Block, type Draft, type FigureRun, type Run, sentenceAt, textOf } from "@jiannuo/writing/draft";

export interface Bound {
  /** Id of the block; `kept:2` for the third line of the table. */
  readonly block: string;
  readonly run: FigureRun;
  /** The sentence that it stands in. */
  readonly sentence: string;
}

const boundIn = (block: string, runs: readonly Run[]): Bound[] => {
  const text = textOf({ runs });
  let at = 0;
  return runs.flatMap((run): Bound[] => {
    const start = at;
    at += run.text.length;
    return run.kind === "figure" ? [{ block, run, sentence: sentenceAt(text, start, at) }] : [];
  });
};

export const boundOf = ({ blocks, kept }: Draft): Bound[] => [
  ...blocks.flatMap(({ id, runs }) => boundIn(id, runs)),
  ...kept.flatMap(({ result }, at) => boundIn(`kept:${at}`, result)),
];

/** The draft with every figure put through `change`; all else stays. */
export const withFigures = (draft: Draft, change: (run: FigureRun) => FigureRun): Draft => {
  const runsOf = (runs: readonly Run[]): Run[] => runs.map((run) => (run.kind === "figure" ? change(run) : run));
  return {
    ...draft,
    blocks: draft.blocks.map((block): Block => ({ ...block, runs: runsOf(block.runs) })),
    kept: draft.kept.map((one) => ({ ...one, result: runsOf(one.result) })),
  };
};
