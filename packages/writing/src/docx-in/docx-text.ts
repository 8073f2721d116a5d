/** The text of an opened document as one string, for those who read whole texts, with the way back to its paragraphs. */
import type { DocxParagraph } from "./paragraph.ts";

export interface Spot {
  /** Number of the paragraph, from 0. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

export interface DocxText {
  /** A line for each paragraph, with its automatic number; the cells of a row stand beside each other with a tab between. */
  readonly text: string;
  /** Where a span of `text` stands, cut to the paragraph that it begins in; undefined where it covers nothing but a number that Word counts. */
  readonly spotOf: (span: { readonly start: number; readonly end: number }) => Spot | undefined;
  /** Where in `text` a place of a paragraph stands. */
  readonly offsetOf: (paragraph: number, at: number) => number;
}

export const docxText = (paragraphs: readonly DocxParagraph[]): DocxText => {
  let text = "";
  const begins = paragraphs.map(({ label, text: own, cell }, i) => {
    const before = paragraphs[i - 1];
    const isBeside = cell !== undefined && cell.row === before?.cell?.row && cell.cell !== before.cell.cell;
    if (before) text += isBeside ? "\t" : "\n";
    const begin = text.length + label.length;
    text += label + own;
    return begin;
  });
  return {
    text,
    offsetOf: (paragraph, at) => begins[paragraph]! + at,
    spotOf: ({ start, end }) => {
      const paragraph = Math.max(
        0,
        begins.findLastIndex((begin, i) => begin - paragraphs[i]!.label.length <= start),
      );
      const [begin, { text: own } = { text: "" }] = [begins[paragraph] ?? 0, paragraphs[paragraph]];
      const spot = { paragraph, start: Math.max(0, start - begin), end: Math.min(own.length, end - begin) };
      return spot.start < spot.end ? spot : undefined;
    },
  };
};
