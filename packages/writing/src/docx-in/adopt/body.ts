/** What of a returned file is the report itself: its paragraphs between the lines of the title and the attachments, without the raised numbers of terms. */
import { TRACE_MARK } from "../../docx/trace.ts";
import type { Bookmark, DocxParagraph, Piece } from "../paragraph.ts";

export interface BodyParagraph {
  readonly text: string;
  readonly bookmarks: readonly Bookmark[];
}

/** 附件：1.名词解释 under the text, 附件1 at the head of a page. */
const ATTACHMENT = /^附\s*件\s*(?:[：:]|\d*\s*$)/;

/** Raised numbers that stand behind an explained term: `①`, `〔51〕`, and plain ones that a program made of them. */
const TERM_MARK = /^(?:[\u2460-\u2473\u3251-\u325f\u32b1-\u32bf]|〔\d+〕|\d{1,3})$/;

const isTermMark = ({ text }: DocxParagraph, { start, end, run }: Piece): boolean =>
  /vertAlign\b[^>]*superscript/.test(run.properties) && TERM_MARK.test(text.slice(start, end));

const withoutTermMarks = (paragraph: DocxParagraph): BodyParagraph => {
  const { text, label, pieces, bookmarks } = paragraph;
  const out = pieces.filter((piece) => isTermMark(paragraph, piece));
  // Indents that somebody typed as blanks are no part of the text.
  const indent = label === "" ? text.length - text.trimStart().length : 0;
  const moved = (at: number): number =>
    Math.max(0, label.length - indent + at - out.reduce((sum, { start, end }) => sum + Math.min(end, Math.max(start, at)) - start, 0));
  const kept = out.toReversed().reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  return {
    text: (label + kept).slice(indent).trimEnd(),
    bookmarks: bookmarks.map(({ name, start, end }) => ({ name, start: moved(start), end: moved(end) })),
  };
};

/** The paragraphs outside of tables that say something, up to the attachments; those of tables, for what is bound in the attachments, beside them. */
export const bodyOf = (
  paragraphs: readonly DocxParagraph[],
): { readonly body: readonly BodyParagraph[]; readonly tables: readonly BodyParagraph[] } => {
  const running = paragraphs.filter(({ cell }) => cell === undefined).map(withoutTermMarks);
  const end = running.findIndex(({ text }) => ATTACHMENT.test(text.trim()) || text.trim() === TRACE_MARK);
  const body = (end < 0 ? running : running.slice(0, end)).filter(({ text }) => text.trim() !== "");
  return { body, tables: paragraphs.filter(({ cell }) => cell !== undefined).map(withoutTermMarks) };
};
