/** Finds the figures of a report again in its edited text: by their bookmarks, where their paragraph kept them, by the words around them. */
import type { Scanned } from "@jiannuo/quantity";
import type { FigureRun, UnboundRun } from "../../report/draft.ts";
import { alignText } from "./align-text.ts";
import type { BodyParagraph } from "./body.ts";
import { type Range, numbersOf, overlaps, reachBeyond } from "./printed-at.ts";

/** A figure, or a number signed for, where it stood. */
export interface Stood extends Range {
  readonly run: FigureRun | UnboundRun;
  /** Index of its block, and the whole text of that. */
  readonly block: number;
  readonly text: string;
  /** Name of its bookmark; none for a binding that stands there a second time. */
  readonly mark?: string;
}

/** Where it stands now. */
export interface Found extends Range {
  readonly paragraph: number;
}

/** Characters of the words around a figure that must be the same where nothing else says which it is. */
const SAME_AROUND = 4;
const AROUND = 12;
/** Characters between a changed number and what stood beside it that may have changed with it. */
const NEAR = 6;

const endOf = (a: string, b: string): number => {
  let same = 0;
  while (same < AROUND && same < a.length && same < b.length && a.at(-1 - same) === b.at(-1 - same)) same += 1;
  return same;
};
const headOf = (a: string, b: string): number => {
  let same = 0;
  while (same < AROUND && same < a.length && same < b.length && a[same] === b[same]) same += 1;
  return same;
};

const unitOf = (scanned: Scanned | undefined): string => `${scanned?.unit ?? ""} ${scanned?.form === "rank" ? "rank" : ""}`;

/** @param alignment for each paragraph the index of the block that it was */
export const findRuns = (
  stood: readonly Stood[],
  paragraphs: readonly BodyParagraph[],
  alignment: readonly (number | undefined)[],
): ReadonlyMap<Stood, Found> => {
  const scans = new Map<string, readonly Scanned[]>();
  const found = new Map<Stood, Found>();
  const missing = (): readonly Stood[] => stood.filter((one) => !found.has(one));
  const isFree = (place: Found): boolean =>
    place.start < place.end && ![...found.values()].some((other) => other.paragraph === place.paragraph && overlaps(other, place));
  const take = (one: Stood, place: Found | undefined): void => {
    if (place !== undefined && isFree(place)) found.set(one, place);
  };
  const printedIn = (text: string): readonly Scanned[] => numbersOf(text, scans);

  /** A place with the same characters, widened to what is printed there now: a word or a digit set before it changes the figure. */
  const grown = (one: Stood, place: Found): Found => {
    const before = reachBeyond(printedIn(one.text), one);
    const now = reachBeyond(printedIn(paragraphs[place.paragraph]!.text), place);
    return {
      paragraph: place.paragraph,
      start: place.start - Math.max(0, now[0] - before[0]),
      end: place.end + Math.max(0, now[1] - before[1]),
    };
  };

  /** The only number of the same unit in a stretch of a paragraph. */
  const onlyNumber = (one: Stood, { paragraph, start, end }: Found): Found | undefined => {
    const unit = unitOf(printedIn(one.run.text)[0]);
    const likely = printedIn(paragraphs[paragraph]!.text).filter((number) => overlaps(number, { start, end }) && unitOf(number) === unit);
    return likely.length === 1 ? { paragraph, start: likely[0]!.start, end: likely[0]!.end } : undefined;
  };

  const byBookmark = (one: Stood): Found | undefined => {
    for (const [paragraph, { text, bookmarks }] of paragraphs.entries()) {
      const bookmark = bookmarks.find(({ name }) => name === one.mark);
      if (bookmark === undefined) continue;
      const within = text.slice(bookmark.start, bookmark.end).indexOf(one.run.text);
      if (within < 0) return onlyNumber(one, { paragraph, start: bookmark.start, end: bookmark.end });
      const start = bookmark.start + within;
      return grown(one, { paragraph, start, end: start + one.run.text.length });
    }
    return undefined;
  };

  const alignments = new Map<number, readonly number[]>();
  const placesOf = (paragraph: number, was: string): readonly number[] => {
    const known = alignments.get(paragraph) ?? alignText(was, paragraphs[paragraph]!.text);
    alignments.set(paragraph, known);
    return known;
  };

  const inItsPlace = (one: Stood): Found | undefined => {
    const paragraph = alignment.indexOf(one.block);
    if (paragraph < 0) return undefined;
    const places = placesOf(paragraph, one.text);
    const start = places[one.start]!;
    const isWhole = start >= 0 && places.slice(one.start, one.end).every((place, k) => place === start + k);
    return isWhole ? grown(one, { paragraph, start, end: start + one.end - one.start }) : undefined;
  };

  const byItsWords = (one: Stood): Found | undefined => {
    const [before, behind] = [one.text.slice(0, one.start), one.text.slice(one.end)];
    const likely: (Found & { readonly same: number })[] = [];
    for (const [paragraph, { text }] of paragraphs.entries())
      for (let start = text.indexOf(one.run.text); start >= 0; start = text.indexOf(one.run.text, start + 1)) {
        const place = { paragraph, start, end: start + one.run.text.length };
        const same = endOf(before, text.slice(0, start)) + headOf(behind, text.slice(place.end));
        const whole = grown(one, place);
        if (same >= SAME_AROUND && isFree(place) && whole.start === start && whole.end === place.end) likely.push({ ...place, same });
      }
    const [best, second] = likely.toSorted((a, b) => b.same - a.same);
    return best === undefined || best.same === second?.same ? undefined : best;
  };

  const changedInItsPlace = (one: Stood): Found | undefined => {
    const paragraph = alignment.indexOf(one.block);
    if (paragraph < 0) return undefined;
    const places = placesOf(paragraph, one.text);
    const before = places.slice(Math.max(0, one.start - NEAR), one.start).findLast((place) => place >= 0);
    const behind = places.slice(one.end, one.end + NEAR).find((place) => place >= 0);
    const [start, end] = [
      one.start === 0 ? 0 : before === undefined ? undefined : before + 1,
      one.end === one.text.length ? paragraphs[paragraph]!.text.length : behind,
    ];
    return start === undefined || end === undefined || end <= start ? undefined : onlyNumber(one, { paragraph, start, end });
  };

  for (const find of [byBookmark, inItsPlace, byItsWords, changedInItsPlace]) for (const one of missing()) take(one, find(one));
  return found;
};
