/** What stands around a figure: its clause, its sentence and the headings above it. */
import type { Reading, Span } from "@jiannuo/reading";

export interface Context {
  /** Of its clause what stands between the figures beside it. */
  readonly beside: string;
  readonly clause: string;
  readonly sentence: string;
  /** Titles of the sections that it stands in, from the widest. */
  readonly headings: string;
}

const CLAUSE = /[，,；;。！!？?\n]/;
const SENTENCE = /[。！!？?\n]/;

const within = (text: string, { start, end }: Span, stop: RegExp): string => {
  let from = start;
  while (from > 0 && !stop.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && !stop.test(text.charAt(to))) to++;
  return text.slice(from, to);
};

const startOf = (text: string, { start }: Span): number => {
  let from = start;
  while (from > 0 && !CLAUSE.test(text.charAt(from - 1))) from--;
  return from;
};

const besideOf = (text: string, span: Span, others: readonly Span[]): string => {
  const from = Math.max(startOf(text, span), ...others.map(({ end }) => (end <= span.start ? end : 0)));
  const next = Math.min(text.length, ...others.map(({ start }) => (start >= span.end ? start : text.length)));
  const behind = text.slice(span.end, next);
  const stop = behind.search(/[、，,；;。！!？?\n]/);
  return text.slice(from, span.start) + " " + (stop < 0 ? behind : behind.slice(0, stop));
};

/** @param others the other figures: words before one of them belong to it */
export const contextOf = ({ text, sections }: Pick<Reading, "text" | "sections">, span: Span, others: readonly Span[]): Context => ({
  beside: besideOf(text, span, others),
  clause: within(text, span, CLAUSE),
  sentence: within(text, span, SENTENCE),
  headings: sections
    .filter(({ start, end }) => start <= span.start && span.end <= end)
    .map(({ title }) => title)
    .join(" "),
});
