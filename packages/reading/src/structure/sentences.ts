/** Sentences and clauses of a paragraph, as spans. */
import type { Sentence } from "../document.ts";
import type { Span } from "../reading.ts";

const clauseEnd = new Set("，；：。！？");
const sentenceEnd = new Set("。！？；");
const closer = new Set("”’）】》」』");

/** A sentence ends with 。！？； and the closing marks behind it; its clauses are cut at ，；：。！？ and hold no mark. */
export const sentencesOf = (text: string, within: Span): Sentence[] => {
  const sentences: Sentence[] = [];
  let start = within.start;
  let clauseStart = start;
  let clauses: Span[] = [];
  const close = (end: number): void => {
    if (end > clauseStart) clauses.push({ start: clauseStart, end });
  };
  const finish = (end: number): void => {
    if (end > start && clauses.length > 0) sentences.push({ start, end, clauses });
    start = end;
    clauseStart = end;
    clauses = [];
  };
  for (let at = within.start; at < within.end; at++) {
    const char = text[at]!;
    if (!clauseEnd.has(char)) continue;
    close(at);
    clauseStart = at + 1;
    if (!sentenceEnd.has(char)) continue;
    let end = at + 1;
    while (end < within.end && (closer.has(text[end]!) || sentenceEnd.has(text[end]!))) end++;
    finish(end);
    at = end - 1;
  }
  close(within.end);
  finish(within.end);
  return sentences;
};
