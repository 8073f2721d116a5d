/** Commitments (承诺): the clauses of the plan that promise an action, one action each (ANNOTATION.md, Commitments). */
import type { Document, Paragraph, Sentence } from "../document.ts";
import { toSource } from "../document.ts";
import { quoteOf } from "../quote.ts";
import type { Commitment, Span } from "../reading.ts";
import { closesSubject } from "./belief.ts";
import { mergeQuoted } from "./clauses.ts";
import { kindOf } from "./kind.ts";
import { skipOpeners } from "./openers.ts";
import { readPredicate } from "./predicate.ts";
import { findRunInHeadings } from "./run-in.ts";

/** An action in the clean text: from its verb phrase to the end of its last purpose clause. */
interface Promised extends Span {
  /** Its first clause, from which action and object are read. */
  readonly head: Span;
  /** The clause before it that names what is acted on: `对新上项目，…`. */
  readonly topic?: Span;
}

/** No clause that people write is longer; what is (a table, a broken file) promises nothing and must cost no time. */
const LONGEST = 400;
const readable = (span: Span): boolean => span.end > span.start && span.end - span.start <= LONGEST;

/** Index from which on nothing but purpose follows in the sentence. */
const purposeFrom = (words: readonly string[]): number => {
  let index = words.length - 1;
  for (; index > 0; index--) {
    const kind = kindOf(words[index]!, { afterTask: true, last: true, final: false });
    if (kind !== "purpose" && kind !== "rest") break;
  }
  return index;
};

const promisedIn = (text: string, clauses: readonly Span[]): Promised[] => {
  const promised: Promised[] = [];
  const words = clauses.map((clause) => text.slice(clause.start, clause.end));
  const lastFrom = purposeFrom(words);
  const subjectUpTo = words.findLastIndex(closesSubject);
  let open: Promised | undefined;
  let topic: Span | undefined;
  for (const [index, clause] of clauses.entries()) {
    if (index <= subjectUpTo) continue;
    const word = words[index]!;
    const kind = kindOf(word, { afterTask: open !== undefined, last: index >= lastFrom, final: index === words.length - 1 });
    if (kind === "appeal") break;
    if (open && (kind === "purpose" || kind === "rest")) {
      open = { ...open, end: clause.end };
      continue;
    }
    if (open) promised.push(open);
    open = undefined;
    if (kind === "task" || kind === "purpose") {
      const head = { start: clause.start + skipOpeners(word), end: clause.end };
      open = { start: topic?.start ?? head.start, end: clause.end, head, ...(topic && { topic }) };
    }
    // a lead-in may stand between the topic and what is done to it
    if (kind !== "leadIn") topic = kind === "topic" ? clause : undefined;
  }
  if (open) promised.push(open);
  return promised;
};

const withoutLead = (paragraph: Paragraph, sentence: Sentence): Span[] =>
  sentence.clauses.filter(
    (clause) => clause.end > clause.start && !(paragraph.lead && clause.start < paragraph.lead.end && clause.end > paragraph.lead.start),
  );

const promisedInParagraph = (text: string, paragraph: Paragraph): Promised[] => {
  const sentences = paragraph.sentences
    .map((sentence) => mergeQuoted(text, withoutLead(paragraph, sentence)).filter(readable))
    .filter((clauses) => clauses.length > 0);
  const words = sentences.map((clauses) => clauses.map((clause) => text.slice(clause.start, clause.end)));
  const headings = findRunInHeadings(words, paragraph.lead !== undefined);
  return sentences.flatMap((clauses, index) => (headings.has(index) ? [] : promisedIn(text, clauses)));
};

const actionOf = (text: string, { head, topic }: Promised): Pick<Commitment, "action" | "object"> | undefined => {
  const read = readPredicate(text.slice(head.start, head.end));
  if (!read) return undefined;
  const about = topic ? text.slice(topic.start, topic.end).replace(/^(?:对于?|针对)/u, "") : "";
  return { action: read.action, object: read.at > 0 && about ? about : read.object || about };
};

/**
 * The commitments of a report in reading order, without overlap; spans point into the source.
 * Only paragraphs of role `tasks` hold any. Purpose and result clauses belong to the action before them; lead-ins
 * (对标…, 围绕…), headings, creeds, slogans, the situation, indicator targets and the closing appeal are none.
 * A clause in which no verb of doing can be anchored is not returned. Never throws.
 */
export const findCommitments = (document: Document): Commitment[] => {
  const { clean } = document;
  return document.paragraphs
    .filter((paragraph) => paragraph.role === "tasks")
    .flatMap((paragraph) => promisedInParagraph(clean.text, paragraph))
    .flatMap((promised) => {
      const read = actionOf(clean.text, promised);
      if (!read) return [];
      const span = toSource(clean, promised);
      return [{ ...span, quote: quoteOf(clean.source, span), ...read }];
    });
};
