/** 校核: a Word file against the books, for the command line and for HTTP alike. */
import { type Refusal, isRefusal } from "@jiannuo/quantity";
import type { Reading } from "@jiannuo/reading";
import type { DocxFinding, OpenDocx } from "@jiannuo/writing/docx-in";
import type { Books, Refusals } from "../books/books.ts";
import { dayIn } from "../books/moment.ts";
import { isRefused } from "../books/refused.ts";
import { answering, knownMeasures } from "./figure-source.ts";

/** How a text is read: on this thread, or on one of its own. */
export type ReadText = (text: string) => Promise<Reading | Refusal>;

export interface CheckedDocx {
  readonly open: OpenDocx;
  readonly findings: readonly DocxFinding[];
}

/** @param year in which the report is given: the year before is under review. */
export const checkDocxFile = async (
  books: Books,
  who: string,
  { bytes, year, read, now }: { readonly bytes: Uint8Array; readonly year: number; readonly read: ReadText; readonly now: Date },
): Promise<CheckedDocx | Refusals> => {
  // Loaded when asked for, as all that reads and writes files.
  const [{ checkDocx, docxText, openDocx }, { setPhrases }] = await Promise.all([
    import("@jiannuo/writing/docx-in"),
    import("@jiannuo/township/report"),
  ]);
  const open = openDocx(bytes);
  if (isRefusal(open)) return [open];
  const reading = await read(docxText(open.paragraphs).text);
  if (isRefusal(reading)) return [reading];
  const matches = await books.reconciling.check(who, reading, year - 1);
  if (isRefused(matches)) return matches;
  const options = { reading, matches, measures: knownMeasures(books), setPhrases: setPhrases(), today: dayIn(now) };
  // In a box: a list of findings looks like a list of refusals.
  return answering<CheckedDocx>(
    (asked) => books.reports.figures(who, asked),
    (source) => ({ open, findings: checkDocx(open, { ...options, source }) }),
  );
};
