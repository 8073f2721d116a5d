/** From an outline and the figures of the books to a draft. Nothing is guessed: what the books cannot answer is refused by name. */
import { type Refusal, refuse } from "@jiannuo/quantity";
import type { FigureSource, KnownMeasure } from "../figure/figure.ts";
import { type Block, type Draft, type HeadingBlock, type ParagraphBlock, type PlannedWork, type Run, textOf } from "../report/draft.ts";
import { mergeTexts } from "./merge-texts.ts";
import type { Outline, OutlineParagraph, Sentence } from "./outline.ts";
import { type Composing, type RunSentence, runStatement } from "./run-sentence.ts";

export interface ComposeOptions {
  /** The year of delivery: the report of 2024 reviews 2023. */
  readonly year: number;
  /** Day up to whose end what was recorded counts; all without it. */
  readonly asOf?: string;
}

const NUMERALS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** Where each work is promised, and in which words. */
interface Promised {
  readonly section: string;
  readonly text: string;
}

/**
 * The draft of an outline, every figure bound and every other number signed; the same outline over the same figures gives the same draft.
 * @returns refusals that name the sentence and its measure where a measure is not there (MEASURE_UNKNOWN) or has no figure
 * (FIGURE_WITHOUT_VALUE), a number is unsigned (NUMBER_UNSIGNED), a work is not promised in the text or not in the table of works
 * (WORK_NOT_PROMISED, WORK_UNKNOWN), or a term does not occur (TERM_UNUSED)
 */
export const compose = (
  outline: Outline,
  source: FigureSource,
  measures: ReadonlyMap<string, KnownMeasure>,
  { year, asOf }: ComposeOptions,
): Draft | readonly Refusal[] => {
  const refusals: Refusal[] = [];
  let bindings = 0;
  const composing: Composing = {
    source,
    measures,
    year,
    ...(asOf === undefined ? {} : { asOf }),
    signer: outline.signer,
    nextBinding: () => `f${String(++bindings).padStart(3, "0")}`,
    refused: (refusal) => refusals.push(refusal),
  };
  const blocks: Block[] = [];
  const promised = new Map<string, Promised>();
  const nextId = (): string => `b${String(blocks.length + 1).padStart(3, "0")}`;

  const addHeading = (level: HeadingBlock["level"], runs: readonly Run[]): void => {
    blocks.push({ kind: "heading", id: nextId(), level, runs: mergeTexts(runs) });
  };
  const addParagraph = ({ lead, statements }: OutlineParagraph, section: string): void => {
    const sentences: RunSentence[] = statements.map((statement) => runStatement(statement, composing));
    const commitments = sentences.flatMap(({ promises }) => promises.flatMap(({ works }) => works));
    for (const { works, text } of sentences.flatMap(({ promises }) => promises))
      for (const work of works) if (!promised.has(work)) promised.set(work, { section, text });
    const runs = mergeTexts([...(lead === undefined ? [] : [text(lead)]), ...sentences.flatMap((one) => one.runs)]);
    // Of a paragraph whose every sentence was left out nothing stands, not even its topic sentence.
    if (sentences.every((one) => one.runs.length === 0)) return;
    const block: ParagraphBlock = {
      kind: "paragraph",
      id: nextId(),
      runs,
      ...(lead === undefined ? {} : { lead: lead.length }),
      ...(commitments.length === 0 ? {} : { commitments }),
    };
    blocks.push(block);
  };
  const runsOf = (one: Sentence): readonly Run[] => mergeTexts(runStatement(one, composing).runs);

  const title = textOf({ runs: runsOf(outline.title) });
  const occasion = textOf({ runs: runsOf(outline.occasion) });
  for (const one of outline.opening) addParagraph(one, "");
  for (const [at, part] of outline.parts.entries()) {
    const heading = runsOf(part.title);
    addHeading(1, [text(`${NUMERALS[at]}、`), ...heading]);
    const section = textOf({ runs: heading });
    for (const one of part.opening) addParagraph(one, section);
    for (const [number, theme] of part.themes.entries()) {
      addHeading(2, [text(`（${NUMERALS[number]}）${theme.title}`)]);
      for (const one of theme.paragraphs) addParagraph(one, theme.title);
    }
    for (const one of part.closing) addParagraph(one, section);
  }
  for (const one of outline.closing) addParagraph(one, "");

  const kept = outline.kept.map((one) => ({ promise: one.promise, result: runsOf(one.result), lead: one.lead }));
  const plan = outline.works.flatMap(({ text: own, due, ...work }): PlannedWork[] => {
    const stands = promised.get(work.id);
    if (!stands) return (refusals.push(notPromised(work.id)), []);
    return [{ ...work, section: stands.section, text: own ? textOf({ runs: runsOf(own) }) : stands.text, due: `${year}-${due}` }];
  });
  const known = new Set(outline.works.map(({ id }) => id));
  for (const id of promised.keys()) if (!known.has(id)) refusals.push(unknownWork(id));

  const whole = blocks.map(textOf).join("\n");
  for (const { term } of outline.terms) if (!whole.includes(term)) refusals.push(unusedTerm(term));
  const terms = outline.terms.toSorted((a, b) => whole.indexOf(a.term) - whole.indexOf(b.term));

  return refusals.length > 0 ? refusals : { title, year, occasion, speaker: outline.speaker, blocks, terms, plan, kept };
};

const text = (words: string): Run => ({ kind: "text", text: words });

const notPromised = (id: string): Refusal =>
  refuse("WORK_NOT_PROMISED", `任务 ${id} 在正文里没有写到。`, `The work ${id} is not promised in the text.`);

const unknownWork = (id: string): Refusal =>
  refuse("WORK_UNKNOWN", `正文写到的任务 ${id} 不在责任分解表里。`, `The work ${id} of the text is not in the table of works.`);

const unusedTerm = (term: string): Refusal =>
  refuse("TERM_UNUSED", `名词“${term}”在正文里没有出现。`, `The term “${term}” does not occur in the text.`);
