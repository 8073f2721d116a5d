/** 由提纲生成: the first draft of a year, from the town's outline and what the registers say. */
import type { Refusal } from "@jiannuo/quantity";
import type { Draft } from "@jiannuo/writing/draft";
import type { Books, Refusals } from "../books/books.ts";
import { isRefused } from "../books/refused.ts";
import { answering, knownMeasures } from "./figure-source.ts";

/** The draft alone: nothing is stored. @returns refusals by sentence and measure where the registers cannot answer */
const composeDraft = async (books: Books, who: string, year: number): Promise<Draft | Refusals> => {
  // Loaded when asked for: an outline is long, and few commands write a report.
  const [{ compose }, { reportOutline }] = await Promise.all([import("@jiannuo/writing/outline"), import("@jiannuo/township/report")]);
  const measures = knownMeasures(books);
  return answering<Draft | readonly Refusal[]>(
    (asked) => books.reports.figures(who, asked),
    (source) => compose(reportOutline, source, measures, { year }),
  );
};

/** Stored as the report of the year. */
export const composeReport = async (books: Books, who: string, year: number): Promise<{ id: string; version: number } | Refusals> => {
  const draft = await composeDraft(books, who, year);
  return isRefused(draft) ? draft : books.reports.create(who, draft, "composed");
};
