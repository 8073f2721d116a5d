/** How a report stands on paper: its text cut into title, by-lines, headings and paragraphs, each with its place in the source. */
import type { Section, Span } from "@jiannuo/reading";
import { firstWord, readLines } from "./noise.ts";

export interface Block extends Span {
  readonly index: number;
  readonly kind: "title" | "byline" | "heading" | "text";
  /** 1–3 for a heading, else 0. */
  readonly level: number;
  /** Run-in heading at the head of a paragraph, set bold. */
  readonly lead?: Span;
  /** `一（三）项目与营商`, or "" before the first heading. */
  readonly section: string;
  /** Which paragraph of its section it is, from 1; 0 for what is no paragraph. */
  readonly number: number;
}

export interface Layout {
  readonly blocks: readonly Block[];
  readonly noise: readonly Span[];
}

interface Printed {
  readonly title: string;
  readonly text: string;
  readonly sections: readonly Section[];
}

const isWord = (letter: string): boolean => /[\p{L}\p{N}]/u.test(letter);

/**
 * The heading of a section as printed: from its mark to the end of its title (the section itself runs on).
 * The reader gives the title tidied, with full-width punctuation: only its words are compared.
 */
const headingEnd = (text: string, section: Section): number => {
  const title = Array.from(section.title.normalize("NFKC")).filter(isWord);
  const limit = Math.min(text.length, section.end, section.start + section.title.length + 60);
  let matched = 0;
  let at = section.start;
  // A mark or a page number may stand before the first word of the title or between two of them.
  for (; matched < title.length && at < limit; at++) if (text.charAt(at).normalize("NFKC") === title[matched]) matched++;
  if (matched === 0 || matched < title.length) return Math.min(section.end, endOfLine(text, section.start));
  while (/[”’」』）)》〉]/u.test(text.charAt(at))) at++;
  return /[。：:；！]/u.test(text.charAt(at)) ? at + 1 : at;
};

const endOfLine = (text: string, from: number): number => {
  const at = text.indexOf("\n", from);
  return at < 0 ? text.length : at;
};

/** A text copied without any line breaks gets its paragraphs from run-in headings; one with line breaks keeps its own. */
const hasOwnParagraphs = (text: string, breaks: readonly number[]): boolean => text.length / (breaks.length + 1) < 700;

interface Heading {
  readonly end: number;
  readonly level: number;
  readonly runIn: boolean;
}

const findHeadings = (
  { text, sections }: Printed,
  breaks: readonly number[],
  lineStarts: ReadonlySet<number>,
  own: boolean,
): Map<number, Heading> => {
  const headings = new Map<number, Heading>();
  for (const section of sections) {
    const end = headingEnd(text, section);
    const followed = text.slice(end, breaks.find((at) => at >= end) ?? text.length).trim() !== "";
    const runIn = followed && (section.level >= 3 || text[end - 1] === "。");
    if (runIn && own && !lineStarts.has(section.start)) continue;
    headings.set(section.start, { end, level: section.level, runIn });
  }
  return headings;
};

const salutation = /各位(?:代表|委员|同志)/u;

/** Where the title is printed, if it is, on one line or several: in the head of the text. */
const findTitle = ({ title, text }: Printed): Span | undefined => {
  const letters = Array.from(title.replace(/\s/gu, "")).map((letter) => letter.replace(/[\\^$.*+?()[\]{}|/-]/gu, "\\$&"));
  const found = letters.length > 0 ? new RegExp(letters.join("\\s*"), "u").exec(text.slice(0, 600)) : null;
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
};

const trim = (text: string, span: Span, noise: readonly Span[]): Span | undefined => {
  let { start, end } = span;
  for (;;) {
    const before = start;
    while (start < end && /\s/u.test(text[start]!)) start++;
    const hidden = noise.find((one) => one.start <= start && start < one.end);
    if (hidden) start = Math.min(end, hidden.end);
    if (start === before) break;
  }
  while (end > start && (/\s/u.test(text[end - 1]!) || noise.some((one) => one.start < end && end <= one.end))) end--;
  return start < end ? { start, end } : undefined;
};

const labelOf = (sections: readonly Section[], at: number): string => {
  let first: Section | undefined;
  let second: Section | undefined;
  for (const section of sections) {
    if (section.start > at) break;
    if (section.level === 1) [first, second] = [section, undefined];
    if (section.level === 2) second = section;
  }
  if (second) return `${first?.number ?? ""}${second.number ? `（${second.number}）` : ""}${second.title}`;
  return first ? `${first.number ? `${first.number}、` : ""}${first.title}` : "";
};

/** Cuts a report into blocks in reading order. Every character stands in one block, or is white space or noise. */
export const layOut = (printed: Printed): Layout => {
  const { text, sections } = printed;
  const { noise, breaks } = readLines(text, new Set(sections.map((section) => section.start)));
  const lineStarts = new Set(breaks.map((at) => firstWord(text, at)));
  const headings = findHeadings(printed, breaks, lineStarts, hasOwnParagraphs(text, breaks));
  const title = findTitle(printed);
  const cuts = new Set([0, text.length, ...breaks]);
  for (const [start, { end, runIn }] of headings) cuts.add(start).add(runIn ? start : end);
  if (title) cuts.add(title.start).add(title.end);

  const opening = Math.max(0, text.slice(0, 1500).search(salutation));
  const edges = [...cuts].sort((a, b) => a - b);
  const blocks: Block[] = [];
  let numberOf = { section: "", number: 0 };
  for (let index = 0; index + 1 < edges.length; index++) {
    const span = trim(text, { start: edges[index]!, end: edges[index + 1]! }, noise);
    if (!span) continue;
    const heading = headings.get(edges[index]!) ?? headings.get(span.start);
    const section = labelOf(sections, span.start);
    const isHeading = heading !== undefined && !heading.runIn;
    const isTitle = title !== undefined && span.start === title.start;
    const isByline = span.end <= opening && span.end - span.start < 80 && !isHeading && !isTitle;
    const kind = isTitle ? "title" : isHeading ? "heading" : isByline ? "byline" : "text";
    if (kind === "text") numberOf = { section, number: numberOf.section === section ? numberOf.number + 1 : 1 };
    blocks.push({
      ...span,
      index: blocks.length,
      kind,
      level: isHeading ? heading.level : 0,
      ...(heading?.runIn ? { lead: { start: span.start, end: heading.end } } : {}),
      section,
      number: kind === "text" ? numberOf.number : 0,
    });
  }
  return { blocks, noise };
};
