/** The same file with comments in it: what is not a comment stays as it was. */
import { type Refusal, isRefusal } from "@jiannuo/quantity";
import { writeMarks } from "./comment-marks.ts";
import { firstFreeId, writeComments } from "./comments-part.ts";
import { openDocx } from "./open-docx.ts";
import { packParts } from "./parts.ts";

export interface DocxComment {
  /** Number of the paragraph as `openDocx` counts, from 0. */
  readonly paragraph: number;
  /** In its text, end exclusive; law: 0 ≤ start < end ≤ length. */
  readonly start: number;
  readonly end: number;
  /** Lines become paragraphs of the comment. */
  readonly text: string;
  readonly author: string;
  /** Moment, ISO 8601: "2024-01-20T09:00:00Z". */
  readonly at: string;
}

/**
 * Adds comments to a document. Each covers exactly its characters: runs are cut where they must be and look as before; comments that are there stay.
 * Every part but the text, the comments and (for the first comment) the two lists of parts is the same byte for byte. Without comments the bytes come back.
 * Refuses as `openDocx` does. @throws where a comment lies outside of its paragraph
 */
export const withComments = (bytes: Uint8Array, comments: readonly DocxComment[]): Uint8Array | Refusal => {
  const open = openDocx(bytes);
  if (isRefusal(open) || comments.length === 0) return isRefusal(open) ? open : bytes;
  const { parts, main, xml, paragraphs } = open;
  const first = firstFreeId(parts, main);
  const marks = comments.map(({ paragraph, start, end }, i) => {
    const place = paragraphs[paragraph];
    if (place === undefined || start < 0 || start >= end || end > place.text.length)
      throw new RangeError(`no text at ${start}–${end} of paragraph ${paragraph}`);
    return { id: first + i, paragraph: place, start, end };
  });
  const said = comments.map(({ text, author, at }, i) => ({ id: first + i, text, author, at }));
  return packParts(parts, new Map([[main, writeMarks(xml, marks)], ...writeComments(parts, main, said)]));
};
