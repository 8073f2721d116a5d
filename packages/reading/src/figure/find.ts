/** Figures: the quantities that the report states, with what they count, how they are meant and whether they are reached. */
import { type Scanned, scanQuantities, toNumber } from "@jiannuo/quantity";
import { type Document, type Paragraph, type Sentence, toSource } from "../document.ts";
import { quoteOf } from "../quote.ts";
import type { Figure, Span } from "../reading.ts";
import { isFigure, quotesOf } from "./kept.ts";
import { type Kind, approxOf, kindOf } from "./kind.ts";
import { metricsOf } from "./metric.ts";
import type { Placed, Read } from "./placed.ts";
import { statusOf } from "./status.ts";

/** In order of their places. Headings, openings and what stands outside the report hold no figures. */
export const findFigures = (document: Document): Figure[] => {
  const { text } = document.clean;
  const quotes = quotesOf(text);
  const scanned = scanQuantities(text).filter((found) => isFigure(text, found, quotesNear(quotes, found)));
  const figures: Figure[] = [];
  let at = 0;
  for (const paragraph of document.paragraphs) {
    let carried: Read | undefined;
    for (const sentence of paragraph.sentences) {
      while (at < scanned.length && scanned[at]!.start < sentence.start) at++;
      const inside: Scanned[] = [];
      for (; at < scanned.length && scanned[at]!.end <= sentence.end; at++) inside.push(scanned[at]!);
      if (inside.length === 0) {
        if (text[sentence.end - 1] !== "；") carried = undefined;
        continue;
      }
      carried = readSentence(document, paragraph, sentence, inside, carried, figures);
      if (text[sentence.end - 1] !== "；") carried = undefined;
    }
  }
  return figures;
};

/** Appends the figures of one sentence; returns what the next one may carry on. */
const readSentence = (
  document: Document,
  paragraph: Paragraph,
  sentence: Sentence,
  inside: readonly Scanned[],
  carried: Read | undefined,
  figures: Figure[],
): Read | undefined => {
  const { text } = document.clean;
  let at = 0;
  const items: Placed[] = inside.map((found) => {
    while (at < sentence.clauses.length - 1 && sentence.clauses[at]!.end <= found.start) at++;
    return { found, clause: sentence.clauses[at] ?? sentence };
  });
  const metrics = metricsOf(text, items, sentence.clauses, carried);
  let kind: Kind = { kind: "level" };
  for (const [i, { found, clause }] of items.entries()) {
    const previous = items[i - 1];
    const left = previous && previous.clause === clause ? previous.found.end : clause.start;
    const before = text.slice(left, found.start);
    // “分别增长5%、8%”: the second number is what the first one is
    const isListed =
      previous !== undefined &&
      previous.clause === clause &&
      /^[、和及与]?$/.test(before) &&
      found.unit === previous.found.unit &&
      found.form === previous.found.form;
    // “增长7%（年度目标5%以上）”: the past target of the same growth
    const isPastTarget =
      previous !== undefined && found.form === previous.found.form && /^（[^（）]{0,4}(?:目标|计划|任务)[为是]?$/.test(before);
    if (!isListed && !isPastTarget) kind = kindOf(found, before, text.slice(found.end, found.end + 6));
    const status = isPastTarget && paragraph.part === "review" ? "reported" : statusOf(text, paragraph, sentence, clause, found, before);
    // “突破30亿元、40亿元”: past both
    const isOverToo =
      isListed && found.approx === "exact" && previous.found.approx === "over" && /^(?:突破|超过?)/.test(text.slice(previous.found.start));
    const span = toSource(document.clean, found);
    figures.push({
      ...span,
      quote: quoteOf(document.clean.source, span),
      value: toNumber(found.value),
      ...(found.valueTo === undefined ? {} : { valueTo: toNumber(found.valueTo) }),
      unit: found.form === "rank" && !/[位名]/.test(found.unit) ? "" : found.unit,
      approx: isOverToo ? "over" : isPastTarget ? found.approx : approxOf(found, status),
      ...kind,
      status,
      metric: metrics[i]!.metric,
    });
  }
  return metrics.at(-1);
};

/** The quoted names round a quantity; both lists are in order, so the search is by halves. */
const quotesNear = (quotes: readonly Span[], found: Span): readonly Span[] => {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotes[middle]!.end < found.start) low = middle + 1;
    else high = middle;
  }
  return quotes.slice(low, low + 2);
};
