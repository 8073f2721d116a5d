/** A block cut into pieces that each print one way: plain or bold, within one figure or in none, with the marks of explained terms between them. */
import type { ParagraphBlock, Run } from "../report/draft.ts";
import type { TermMark } from "./term-marks.ts";

interface Piece {
  readonly text: string;
  readonly isBold: boolean;
}

/** A run with its pieces, and the mark of a term that ends in it or at its end: behind the run where it ends within a figure. */
export interface PrintedRun {
  readonly run: Run;
  readonly parts: readonly (Piece | { readonly mark: string })[];
}

export const isMark = (part: PrintedRun["parts"][number]): part is { readonly mark: string } => "mark" in part;

/** `lead`: number of characters at the head that are bold. */
export const printedRuns = (
  { runs, lead = 0 }: { readonly runs: readonly Run[]; readonly lead?: ParagraphBlock["lead"] | undefined },
  marks: readonly TermMark[],
): readonly PrintedRun[] => {
  let start = 0;
  return runs.map((run): PrintedRun => {
    const end = start + run.text.length;
    const here = marks.filter(({ at }) => at > start && at <= end);
    // A bookmark holds the figure and nothing else.
    const isWhole = run.kind !== "text";
    const cuts = [start, ...(isWhole ? [] : here.map(({ at }) => at)), ...(lead > start && lead < end ? [lead] : []), end];
    const bounds = [...new Set(cuts)].toSorted((a, b) => a - b);
    const parts: (Piece | { mark: string })[] = [];
    for (const [at, to] of bounds.entries()) {
      const from = bounds[at - 1];
      if (from === undefined) continue;
      parts.push({ text: run.text.slice(from - start, to - start), isBold: to <= lead });
      if (!isWhole) parts.push(...here.filter((mark) => mark.at === to).map(({ mark }) => ({ mark })));
    }
    if (isWhole) parts.push(...here.map(({ mark }) => ({ mark })));
    start = end;
    return { run, parts };
  });
};
