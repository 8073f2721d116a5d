/** The lines over a report (title, occasion, speaker) at the head of a returned file. */
import type { Draft } from "../../report/draft.ts";
import { likeness } from "./alike.ts";
import type { BodyParagraph } from "./body.ts";

type Field = "title" | "occasion" | "speaker";
const FIELDS: readonly Field[] = ["title", "occasion", "speaker"];

/** Lines that are looked at: a title may be broken into several paragraphs. */
const MOST_LINES = 6;
const ALIKE = 0.6;

const bare = (text: string): string => text.replaceAll(/\s/g, "").replace(/^——/, "");

export interface TitleBlock {
  /** How many paragraphs of the file it takes. */
  readonly lines: number;
  /** What was rewritten. */
  readonly changed: Partial<Record<Field, string>>;
}

export const readTitleBlock = (body: readonly BodyParagraph[], draft: Draft): TitleBlock => {
  const changed: Partial<Record<Field, string>> = {};
  let lines = 0;
  for (const { text } of body.slice(0, MOST_LINES)) {
    const [best] = FIELDS.map((field) => {
      const isPart = bare(text).length >= 2 && bare(draft[field]).includes(bare(text));
      return { field, isPart, score: isPart ? 1 : likeness(bare(draft[field]), bare(text)) };
    }).toSorted((a, b) => b.score - a.score);
    if (best === undefined || best.score < ALIKE) break;
    if (!best.isPart) changed[best.field] = text.replaceAll("\n", "").trim().replace(/^——/, "");
    lines += 1;
  }
  return { lines, changed };
};
