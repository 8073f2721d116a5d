/** Projects (项目): the named works of a report, each at the stage that its clause puts it at. */
import { toSource } from "../document.ts";
import type { Clean, Document, Paragraph, Sentence } from "../document.ts";
import { quoteOf } from "../quote.ts";
import type { Project } from "../reading.ts";
import { segment } from "../segment.ts";
import { amountOf } from "./amount.ts";
import { worksOf } from "./group.ts";
import { mayName } from "./lexicon/heads.ts";
import { parseClause } from "./parse.ts";
import { readStage } from "./stage.ts";

/** No clause of a report is as long; noise is, and lists in it would cost their square. */
const LONGEST_CLAUSE = 2000;
/** How many clauses before and after may say the stage of a work. */
const NEAR = 6;

/** Footnote marks (`[3]`) and line ends may stand in the quote of a name, not in the name. */
const asName = (quote: string): string => quote.replaceAll(/\s|\[\d+\]/g, "");

const inClause = (clean: Clean, sentence: Sentence, clauses: readonly string[], n: number): Project[] => {
  const text = clauses[n]!;
  if (text.length > LONGEST_CLAUSE || !mayName(text)) return [];
  const offset = sentence.clauses[n]!.start;
  const words = segment(text);
  const found: Project[] = [];
  for (const group of parseClause(text, words)) {
    const works = worksOf(text, words, group);
    const stage =
      works.length === 0
        ? undefined
        : readStage({
            lead: group.lead?.stage,
            verbs: group.lead?.verbs ?? "",
            kind: group.kind,
            tail: group.tail,
            before: clauses.slice(Math.max(0, n - NEAR), n).reverse(),
            after: clauses.slice(n + 1, n + 1 + NEAR),
          });
    if (stage === undefined) continue;
    const prefixes = group.mentions.map((m) => m.paid + m.prefix);
    for (const work of works) {
      const span = toSource(clean, { start: offset + work.start, end: offset + work.end });
      const quote = quoteOf(clean.source, span);
      const amount = amountOf({ prefixes, tail: group.tail, next: clauses[n + 1] }, group.mentions.indexOf(work));
      found.push({ ...span, quote, name: asName(quote), stage, ...(amount === undefined ? {} : { amount }) });
    }
  }
  return found;
};

const namesWorks = ({ role }: Paragraph): boolean =>
  role !== "glossary" && role !== "thanks" && role !== "closing" && role !== "opening" && role !== "requirements";

/**
 * The projects of a report in reading order, not overlapping; spans point into the source.
 * A name stands without 项目 where the rest still names it; the same project at two places is two entries. Rules: ANNOTATION, «Projects».
 */
export const findProjects = (document: Document): Project[] => {
  const { clean } = document;
  const found = document.paragraphs.filter(namesWorks).flatMap((paragraph) =>
    paragraph.sentences.flatMap((sentence) => {
      const clauses = sentence.clauses.map((c) => clean.text.slice(c.start, c.end));
      return clauses.flatMap((_, n) => inClause(clean, sentence, clauses, n));
    }),
  );
  let end = -1;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((project) => {
      if (project.start < end) return false;
      end = project.end;
      return true;
    });
};
