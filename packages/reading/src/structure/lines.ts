/** Lines of the clean text, as spans. */
import type { Span } from "../reading.ts";

export interface Line extends Span {
  readonly text: string;
}

export const linesOf = (text: string, within: Span = { start: 0, end: text.length }): Line[] => {
  const lines: Line[] = [];
  for (let start = within.start; start < within.end;) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 || stop > within.end ? within.end : stop;
    if (end > start) lines.push({ start, end, text: text.slice(start, end) });
    start = end + 1;
  }
  return lines;
};
