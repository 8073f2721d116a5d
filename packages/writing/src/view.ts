/**
 * How checks and tables look at a reading: sentence by sentence, with page marks and wrapped lines taken out, and each figure at its place in its sentence.
 * The source is not touched: `at` leads back to it.
 */
import type { Figure, Reading, Span } from "@jiannuo/reading";

/** A place in the text of the report, with what is printed there (page marks and line breaks taken out). */
export interface Place extends Span {
  readonly quote: string;
}

/** A figure at its place in the text of its sentence. */
export interface Seen extends Span {
  readonly figure: Figure;
}

export interface Sentence {
  /** Ends with its 。！？； where it has one. */
  readonly text: string;
  /** In the order of the text; none overlaps another. */
  readonly seen: readonly Seen[];
  /** Where it begins in the report. */
  readonly start: number;
  /** Number of the paragraph that it stands in. */
  readonly paragraph: number;
  /** The place in the report of a span of `text`. */
  readonly at: (span: Span) => Place;
  /** Where in `text` a place of the report stands: of its first character at or after it, `text.length` for one beyond the sentence. */
  readonly find: (place: number) => number;
}

export interface View {
  readonly reading: Reading;
  readonly sentences: readonly Sentence[];
}

/** A page mark stands alone on a line's start (`\n12、`); carriers put it in mid-sentence, even in mid-number. */
const PAGE_MARK = /[\r\n]+\d{1,3}、/y;
const BLANK = /(?:&nbsp;|[^\S\n])+/y;
const ENDS = "。！？!?；;";

/** The characters of the text that carry meaning, each with its place in the source; `\n` only where a paragraph ends. */
const flatten = (reading: Reading): { text: string; places: number[] } => {
  const source = reading.text;
  const whole = withinItems(reading);
  const cuts = headingEdges(reading);
  const places: number[] = [];
  let text = "";
  const put = (char: string, at: number): void => {
    text += char;
    places.push(at);
  };
  for (let i = 0; i < source.length;) {
    // Running text has no line break at its headings: the sentence ends there all the same.
    if (cuts.has(i) && (text.at(-1) ?? "\n") !== "\n") put("\n", i);
    const mark = match(PAGE_MARK, source, i);
    // After a full stop the mark may as well be the number of a list: the paragraph ends there.
    if (mark !== undefined && ENDS.includes(text.at(-1) ?? "") && !whole[i]) put("\n", i);
    const skip = mark ?? match(BLANK, source, i);
    if (skip !== undefined) {
      i += skip;
      continue;
    }
    const isBreak = source[i] === "\n";
    const wraps = isBreak && (whole[i] === 1 || text.endsWith("\n") || isWrapped(text, source[i + 1]));
    if (!wraps) put(source[i]!, i);
    i += 1;
  }
  return { text, places };
};

/** Where a heading begins, and where its title ends. */
const headingEdges = ({ text, sections }: Reading): Set<number> =>
  new Set(
    sections.flatMap(({ start, title }) => {
      const at = text.indexOf(title, start);
      return title !== "" && at >= 0 && at < start + 12 ? [start, at + title.length] : [start];
    }),
  );

/** 1 where an item of the reading runs on: no paragraph ends inside one. */
const withinItems = ({ text, figures, commitments, projects }: Reading): Uint8Array => {
  const whole = new Uint8Array(text.length);
  for (const { start, end } of [...figures, ...commitments, ...projects]) whole.fill(1, start, end - 1);
  return whole;
};

const match = (pattern: RegExp, text: string, at: number): number | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length;
};

/** A line break after a long line without an end mark is the carrier's, not the author's. */
const isWrapped = (before: string, after: string | undefined): boolean => {
  const line = before.length - 1 - before.lastIndexOf("\n");
  const last = before.at(-1) ?? "\n";
  return line >= 20 && !ENDS.includes(last) && !"：:”）)".includes(last) && after !== "\n";
};

/** Cuts a reading into sentences. A figure that overlaps the one before it is left out: it would be counted twice. */
export const view = (reading: Reading): View => {
  const { text, places } = flatten(reading);
  const figures = reading.figures.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let next = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const last = i === text.length - 1;
    if (!ENDS.includes(text[i]!) && text[i] !== "\n" && !last) continue;
    const end = i + 1;
    const seen: Seen[] = [];
    const stop = places[i]! + 1;
    for (; next < figures.length && figures[next]!.start < stop; next++) {
      const figure = figures[next]!;
      const from = lowerBound(places, figure.start);
      const to = lowerBound(places, figure.end);
      const free = seen.at(-1)?.end ?? 0;
      if (from >= start && from - start >= free && to <= end && to > from) seen.push({ figure, start: from - start, end: to - start });
    }
    const from = start;
    const sentence = text.slice(start, end);
    if (sentence.trim() !== "")
      sentences.push({
        text: sentence,
        seen,
        start: places[from]!,
        paragraph,
        at: (span) => ({
          start: places[from + span.start]!,
          end: places[from + span.end - 1]! + 1,
          quote: sentence.slice(span.start, span.end),
        }),
        find: (place) => Math.min(sentence.length, Math.max(0, lowerBound(places, place) - from)),
      });
    if (text[i] === "\n") paragraph += 1;
    start = end;
  }
  return { reading, sentences };
};

const lowerBound = (sorted: readonly number[], value: number): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The sentence that a place of the report stands in; undefined before the first and in what is no text. */
export const sentenceAt = ({ sentences }: View, place: number): Sentence | undefined => sentences.findLast((s) => s.start <= place);

/** The place of a figure as the reading gives it. */
export const placeOf = ({ start, end, quote }: Figure): Place => ({ start, end, quote });
