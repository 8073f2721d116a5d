/** Every figure of a draft that is bound, wherever it stands: in the text, and in the table of what became of last year's promises. */
import { type Block, type Draft, type FigureRun, type Run, textOf } from "@jiannuo/writing/draft";

export interface Bound {
  /** Id of the block; `kept:2` for the third line of the table. */
  readonly block: string;
  readonly run: FigureRun;
  /** The sentence that it stands in. */
  readonly sentence: string;
}

const END = /[。！？；\n]/u;

/** The sentence around [start, end) of a text. */
const sentenceAt = (text: string, start: number, end: number): string => {
  let from = start;
  while (from > 0 && !END.test(text[from - 1]!)) from--;
  let to = end;
  while (to < text.length && !END.test(text[to - 1]!)) to++;
  return text.slice(from, to).trim();
};

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
