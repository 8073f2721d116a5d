/** What the stages between the raw text and the items hand to one another. Offsets here point into `Clean.text`. */
import type { Level, Part, Section, Span } from "./reading.ts";

/**
 * The text without noise. Page marks, line breaks inside sentences, residue and watermarks are gone, OCR slips are written as meant
 * (as a reading: the source is never edited), full-width digits and ASCII punctuation are made alike.
 * A `\n` in `text` is a true paragraph break.
 */
export interface Clean {
  readonly text: string;
  /** For each character of `text`: where its first source character starts and its last one ends. Never decreasing. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly source: string;
}

/** A paragraph of running text (a heading is no paragraph). All spans point into `Clean.text`. */
export interface Paragraph extends Span {
  readonly part: Part;
  /** Index into `Document.sections` of the innermost section that it stands in; -1 for none. */
  readonly section: number;
  /** Run-in heading or topic sentence at its head (`坚持招商为要。`), which is neither figure nor commitment. */
  readonly lead?: Span;
  /** What kind of passage it is; commitments stand only in `tasks`, targets in `targets` (主要预期目标) and `tasks`. */
  readonly role: "work" | "problems" | "thanks" | "situation" | "requirements" | "targets" | "tasks" | "closing" | "opening" | "glossary";
  readonly sentences: readonly Sentence[];
}

/** Ends with 。！？； or the paragraph; clauses are cut at ，；：。！？ and hold no mark. */
export interface Sentence extends Span {
  readonly clauses: readonly Span[];
}

export interface Document {
  readonly clean: Clean;
  readonly title: string;
  readonly place: string;
  readonly level: Level;
  readonly reviewYear: number;
  readonly planYear: number;
  /** Spans of these sections already point into the source. */
  readonly sections: readonly Section[];
  /** In reading order; nothing of page chrome, glossaries after the report or headings is among them. */
  readonly paragraphs: readonly Paragraph[];
}

/** From a span of the clean text to the span of the source that it came from. */
export const toSource = (clean: Clean, span: Span): Span => ({ start: clean.starts[span.start]!, end: clean.ends[span.end - 1]! });
