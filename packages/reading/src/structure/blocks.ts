/** The lines of the report as headings and paragraphs of text, in order. */
import type { Span } from "../reading.ts";
import { headingOf, isOrdinal, isTopic, leadLength } from "./heading.ts";
import { linesOf } from "./lines.ts";
import { cutRunning, isRunning } from "./running.ts";

export type Block =
  | ({ readonly kind: "heading"; readonly level: number; readonly number: string; readonly title: string } & Span)
  | ({
      readonly kind: "text";
      /** End of the run-in heading. */ readonly leadEnd?: number;
      readonly number: string;
      readonly title: string;
    } & Span);

export const blocksOf = (text: string, body: Span): Block[] =>
  raised(
    linesOf(text, body).flatMap((line) =>
      isRunning(line.text) ? cutRunning(text, line).flatMap((piece) => read(text, piece, true)) : read(text, line, false),
    ),
  );

/** Lines without a number head the parts of a report that does not count them 一、二、三. */
const raised = (blocks: Block[]): Block[] => {
  if (blocks.some((block) => block.kind === "heading" && block.level === 1 && block.number !== "")) return blocks;
  return blocks.map((block) => (block.kind === "heading" && block.level === 3 && block.number === "" ? { ...block, level: 1 } : block));
};

/** One line: its heading if it opens with one, then its text, cut where “一是……。” opens a new paragraph. */
const read = (text: string, line: Span, running: boolean): Block[] => {
  const words = text.slice(line.start, line.end);
  const bare = running ? /^([一二三四五六七八九十]{1,2})(?=[\u4e00-\u9fff]{2})(?!、)[^。]{12,}。$/.exec(words) : null;
  if (bare && !/^[一二三四五六七八九十]+[年月个是直]/.test(words))
    return [{ kind: "heading", level: 2, number: bare[1]!, title: words.slice(bare[1]!.length, -1), start: line.start, end: line.end }];
  const { heading, rest } = headingOf(words, line.start);
  const blocks: Block[] = heading ? [{ kind: "heading", ...heading }] : [];
  for (const [at, piece] of cutAtOrdinals(text, rest).entries())
    blocks.push(paragraph(text, piece, running || (at === 0 && heading !== undefined)));
  return blocks;
};

const cutAtOrdinals = (text: string, span: Span): Span[] => {
  if (span.end <= span.start) return [];
  const cuts = [span.start];
  const sentence = /[^。！？]*[。！？]?/y;
  for (let at = span.start; at < span.end;) {
    sentence.lastIndex = at;
    const words = sentence.exec(text)![0].slice(0, span.end - at);
    if (words.length === 0) break;
    if (at > span.start && isOrdinal(words) && at + words.length < span.end) cuts.push(at);
    at += words.length;
  }
  return cuts.map((start, i) => ({ start, end: cuts[i + 1] ?? span.end }));
};

/** Behind a heading on the same line, and in running text, only a topic sentence is believed to be a heading again. */
const paragraph = (text: string, span: Span, strict: boolean): Block => {
  const words = text.slice(span.start, span.end);
  const found = leadLength(words);
  const length = strict && !isTopic(words.slice(0, found)) && !isOrdinal(words.slice(0, found)) && words[found - 1] !== "：" ? 0 : found;
  if (length === 0) return { kind: "text", number: "", title: "", ...span };
  const [, number = ""] = /^(?:([一二三四五六七八九十]{1,3})是|第([一二三四五六七八九十]{1,3})[，、])/.exec(words) ?? [];
  const title = words
    .slice(0, length - 1)
    .replace(/^(?:[一二三四五六七八九十]{1,3}是要?|第[一二三四五六七八九十]{1,3}[，、]|[—―─–-]{2,})/, "");
  return { kind: "text", number, title, leadEnd: span.start + length, ...span };
};
