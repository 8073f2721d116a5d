/** 名词序号: explained terms carry a raised number where they first stand in the text. Circled, so that nobody reads them as part of a figure. */
import type { Draft } from "../report/draft.ts";
import { textOf } from "../report/draft.ts";

/** ① to ㊿ as the characters that there are; beyond them in brackets. */
export const circled = (number: number): string => {
  if (number <= 20) return String.fromCodePoint(0x2460 + number - 1);
  if (number <= 35) return String.fromCodePoint(0x3251 + number - 21);
  return number <= 50 ? String.fromCodePoint(0x32b1 + number - 36) : `〔${number}〕`;
};

export interface TermMark {
  /** Offset in the text of the block, behind the term. */
  readonly at: number;
  readonly mark: string;
}

/** Of each block (by id) the marks in it, in the order of its text. A term stands first in a paragraph rather than in a heading; one that the text does not say has no mark. */
export const termMarks = ({ blocks, terms }: Draft): ReadonlyMap<string, readonly TermMark[]> => {
  const marks = new Map<string, TermMark[]>();
  const inOrder = [...blocks.filter(({ kind }) => kind === "paragraph"), ...blocks.filter(({ kind }) => kind === "heading")];
  for (const [index, { term }] of terms.entries()) {
    const block = inOrder.find((b) => term !== "" && textOf(b).includes(term));
    if (!block) continue;
    const at = textOf(block).indexOf(term) + term.length;
    marks.set(
      block.id,
      [...(marks.get(block.id) ?? []), { at, mark: circled(index + 1) }].toSorted((a, b) => a.at - b.at),
    );
  }
  return marks;
};
