/**
 * Run-in headings inside a paragraph: `一是夯实基础。新修…`, `坚持招商为先。走访…`. They name what the sentences after them do.
 * Structure marks the one at a paragraph's head (`Paragraph.lead`); reports without paragraph breaks have them in the middle.
 */
import { skipOpeners } from "./openers.ts";

/** A heading is one short clause; counted in the genre, longer ones have a comma or stand on a line of their own. */
const LONGEST = 10;
const SHORT = 8;
const MARKED_LONGEST = 14;
const MARKED =
  /^(?:[一二三四五六七八九十]{1,3}(?:是|要)|[(（][一二三四五六七八九十\d]{1,3}[)）]|第[一二三四五六七八九十]+[，、是]?|\d{1,2}[.．、])/u;

const isMarked = (clauses: readonly string[] | undefined): boolean => MARKED.test(clauses?.[0] ?? "");

const mayBeHeading = (sentences: readonly (readonly string[])[], index: number): boolean => {
  const [only, second] = sentences[index] ?? [];
  const next = sentences[index + 1];
  if (only === undefined || second !== undefined || next === undefined) return false;
  const title = only.slice(skipOpeners(only));
  // （1）…。（2）…。 is a list of things to do, not a row of headings
  if (MARKED.test(only)) return title.length <= MARKED_LONGEST && !isMarked(next) && !isMarked(sentences[index - 1]);
  if (/\d|“|《/u.test(title) || /^(?:要|我们)/u.test(only)) return false;
  return title.length <= LONGEST && (next.length > 1 || (title.length <= SHORT && next.join("").length > 2 * SHORT));
};

/**
 * Which sentences of a paragraph are headings, by index; `sentences` holds the clauses of each. `underLead` tells that the
 * paragraph has one at its head: then a single short sentence in the middle is an action, and only a row of them are headings.
 */
export const findRunInHeadings = (sentences: readonly (readonly string[])[], underLead: boolean): ReadonlySet<number> => {
  const found = sentences.flatMap((_, index) => (mayBeHeading(sentences, index) ? [index] : []));
  return new Set(underLead && found.length < 2 ? found.filter((index) => isMarked(sentences[index])) : found);
};
