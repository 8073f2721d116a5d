/** What stands in the text but is not printed on the paper: page marks, line breaks inside a sentence, residue of other formats. */
import type { Span } from "@jiannuo/reading";

const sentenceEnd = /[。！？；：!?;:…”’」』）)】]/u;
/** `\n12、`: number of a page of the office suite that the text was copied from, in mid-sentence or not. */
const pageMark = /(?:^|\n)[ \t\u3000]*(\d{1,3})、/gu;
const residue = /&nbsp;|&#160;|[\u200b\ufeff\r]/gu;

const lastBefore = (text: string, at: number): string => {
  let index = at - 1;
  while (index >= 0 && /\s/u.test(text[index]!)) index--;
  return text[index] ?? "";
};

/** The marks count up by one from the start; one of them at least stands inside a sentence, where no list number can stand. */
const findPageMarks = (text: string): Span[] => {
  const marks: Span[] = [];
  let inSentence = false;
  for (const match of text.matchAll(pageMark)) {
    if (Number(match[1]) !== marks.length + 1) continue;
    marks.push({ start: match.index, end: match.index + match[0].length });
    const before = lastBefore(text, match.index);
    if (before !== "" && !sentenceEnd.test(before)) inSentence = true;
  }
  return inSentence ? marks : [];
};

const startsPart = /^(?:[一二三四五六七八九十]{1,3}[、是]|（[一二三四五六七八九十]{1,3}）|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[.．、])/u;
/** A line as long as this that ends without a stop was broken by a page's width, not by its writer. */
const wrappedLine = 18;

/** Offset of the first character of a line that is neither white space nor residue. */
export const firstWord = (text: string, from: number): number =>
  from + (/^(?:\s|&nbsp;|&#160;|\u200b)*/u.exec(text.slice(from, from + 60))?.[0].length ?? 0);

const breaksParagraph = (text: string, at: number, lineStart: number, starts: ReadonlySet<number>): boolean => {
  const content = firstWord(text, at + 1);
  if (starts.has(content) || startsPart.test(text.slice(content, content + 8))) return true;
  const before = lastBefore(text, at);
  if (before === "" || sentenceEnd.test(before)) return true;
  if (/[，、,]/u.test(before)) return false;
  return text.slice(lineStart, at).trim().length < wrappedLine;
};

export interface Lines {
  /** Sorted, not overlapping: not shown. */
  readonly noise: readonly Span[];
  /** Offsets at which a paragraph of the source begins. */
  readonly breaks: readonly number[];
}

/** Tells line breaks that end a paragraph from those that only end a line. `starts` are places where a section is known to begin. */
export const readLines = (text: string, starts: ReadonlySet<number>): Lines => {
  const noise = findPageMarks(text);
  const hidden = new Set(noise.map((span) => text.indexOf("\n", span.start)));
  const breaks: number[] = [];
  let lineStart = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
    if (!hidden.has(at)) {
      if (breaksParagraph(text, at, lineStart, starts)) breaks.push(at + 1);
      else noise.push({ start: at, end: at + 1 + (/^[ \t\u3000\n]*/u.exec(text.slice(at + 1, at + 20))?.[0].length ?? 0) });
    }
    lineStart = at + 1;
  }
  for (const match of text.matchAll(residue)) noise.push({ start: match.index, end: match.index + match[0].length });
  return { noise: merge(noise.sort((a, b) => a.start - b.start)), breaks };
};

const merge = (spans: readonly Span[]): Span[] => {
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
};
