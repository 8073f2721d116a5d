/** Clauses that a comma cut inside a quotation or a bracket are one: `坚持“公开为常态，不公开为例外”`. */
import type { Span } from "../reading.ts";

const balance = (text: string): number => {
  let open = 0;
  for (const character of text) {
    if ("“《（【「".includes(character)) open++;
    else if ("”》）】」".includes(character) && open > 0) open--;
  }
  return open;
};

/** How many commas a quotation may hold; a lost closing mark must not swallow the sentence. */
const MOST = 4;

export const mergeQuoted = (text: string, clauses: readonly Span[]): Span[] => {
  const merged: Span[] = [];
  for (let index = 0; index < clauses.length; index++) {
    const { start, end } = clauses[index]!;
    const upTo =
      balance(text.slice(start, end)) === 0
        ? -1
        : clauses.slice(index + 1, index + 1 + MOST).findIndex((later) => balance(text.slice(start, later.end)) === 0);
    merged.push(upTo < 0 ? { start, end } : { start, end: clauses[index + 1 + upTo]!.end });
    if (upTo >= 0) index += upTo + 1;
  }
  return merged;
};
