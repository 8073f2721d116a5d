/** 仍用原文并说明: what a person answered to a finding, and whether it still holds for the words as they stand. */
import { type Block, type Draft, type Explained, type Run, textOf } from "./draft.ts";
import { sentenceAt } from "./sentence.ts";

type Paper = Pick<Draft, "blocks" | "kept">;

/** Where a finding stands: a block, or `kept:0`, and the place in its text. */
interface Place {
  readonly block: string;
  readonly start: number;
  readonly end: number;
}

/** Runs of a paragraph, or of a result in the table of what was promised (`kept:0`), which does not stand on the paper. */
export const runsAt = ({ blocks, kept }: Paper, block: string): { readonly runs: readonly Run[] } | undefined => {
  const line = /^kept:(\d+)$/u.exec(block)?.[1];
  if (line === undefined) return blocks.find(({ id }: Block) => id === block);
  const promise = kept[Number(line)];
  return promise && { runs: promise.result };
};

/** The words that a finding is about; "" where its block is gone. */
export const quoteAt = (paper: Paper, { block, start, end }: Place): string => {
  const found = runsAt(paper, block);
  return found ? textOf(found).slice(start, end) : "";
};

/** What a person answered to this very finding; undefined where nobody did, or the words have changed since. */
export const answerTo = (draft: Draft, finding: Place & { readonly code: string }): Explained | undefined =>
  draft.explained?.find(({ code, block, quote }) => code === finding.code && block === finding.block && quote === quoteAt(draft, finding));

/** Answers whose words still stand, with every sentence of the block that holds them: an answer is good for all of these. */
export const standingAnswers = (draft: Draft): readonly (Explained & { readonly sentence: string })[] =>
  (draft.explained ?? []).flatMap((one) => {
    const found = runsAt(draft, one.block);
    if (!found || one.quote === "") return [];
    const text = textOf(found);
    const sentences = new Set<string>();
    for (let at = text.indexOf(one.quote); at >= 0; at = text.indexOf(one.quote, at + one.quote.length))
      sentences.add(sentenceAt(text, at, at + one.quote.length));
    return [...sentences].map((sentence) => ({ ...one, sentence }));
  });
