/** The numbers of a Word file for which a measure answers: those that are bound in it, and those whose words say which measure they are. */
import { exact } from "@jiannuo/quantity";
import type { Reading } from "@jiannuo/reading";
import { earlierOf } from "../../contract/earlier.ts";
import type { PlacedFigure } from "../../contract/passage.ts";
import type { FigureSource, KnownMeasure } from "../../figure/figure.ts";
import type { FigureMatch } from "../../match/match.ts";
import { boundIn } from "../bindings-in.ts";
import type { DocxText, Spot } from "../docx-text.ts";
import type { OpenDocx } from "../open-docx.ts";

/** What of a match the check looks at. */
export type Matched = Pick<FigureMatch, "start" | "end" | "quote" | "measure" | "chosenBy" | "doubt" | "period" | "proposals">;

export interface Placed extends PlacedFigure, Spot {
  readonly period: string;
  /** Whether the books bear the printed number out; undefined where the binding itself is to be judged. */
  readonly isHeld?: boolean;
  /** Of a match: whether its words alone say which measure it is. */
  readonly isSure?: boolean;
}

/** A measure is sure where its words are this near, and nearer than those of any other by so much. */
const SURE = 0.5;
const AHEAD = 0.1;

/** A match that needs nobody to confirm it. Its value plays no part: a number must not choose the measure that bears it out. */
export const isSure = ({ measure, chosenBy, doubt, proposals }: Matched): boolean => {
  if (measure === undefined || doubt !== undefined) return false;
  if (chosenBy === "remembered") return true;
  const [best, second] = proposals;
  return chosenBy === "words" && best?.measure === measure && best.score >= SURE && best.score - (second?.score ?? 0) >= AHEAD;
};

const ofBindings = (open: OpenDocx, source: FigureSource, measures: ReadonlyMap<string, KnownMeasure>): readonly Placed[] =>
  boundIn(open).map(({ paragraph, start, end, quote, binding }) => {
    const [measure, known] = [measures.get(binding.measure), source(binding)];
    return {
      paragraph,
      start,
      end,
      text: quote,
      period: binding.period,
      binding: binding.id,
      ...(measure ? { measure } : {}),
      ...(known ? { known } : {}),
      earlier: () => {
        const before = earlierOf(binding);
        return before && source(before);
      },
    };
  });

/** A number is not called wrong where a measure that its words mean nearly as well bears it out: rather silent than unjust. */
const NEAR = 0.15;

const candidatesOf = (match: Matched): Matched["proposals"] => {
  const best = match.proposals[0]?.score ?? 0;
  return match.proposals.filter(
    ({ measure, score }) => measure === match.measure || (match.chosenBy !== "remembered" && best - score < NEAR),
  );
};

const ofMatches = (
  matches: readonly Matched[],
  text: DocxText,
  source: FigureSource,
  measures: ReadonlyMap<string, KnownMeasure>,
): readonly Placed[] =>
  matches.flatMap((match) => {
    const candidates = match.measure === undefined ? [] : candidatesOf(match).filter(({ computed }) => computed !== null);
    const answer = candidates.find(({ holds }) => holds) ?? candidates.find(({ measure }) => measure === match.measure);
    const measure = measures.get(answer?.measure ?? "");
    const spot = text.spotOf(match);
    if (answer?.computed == null || measure === undefined || spot === undefined) return [];
    const asked = { measure: measure.id, version: measure.version, period: match.period };
    return [
      {
        ...spot,
        text: match.quote,
        period: match.period,
        measure,
        known: source(asked) ?? { value: exact(answer.computed), unit: measure.unit, entries: 0, declared: false, backfilled: 0 },
        isHeld: answer.holds,
        isSure: isSure(match),
        earlier: () => {
          const before = earlierOf(asked);
          return before && source(before);
        },
      },
    ];
  });

export const overlap = (a: Spot, b: Spot): boolean => a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;

/** None overlaps another; a binding goes before a match. */
export const placedIn = (
  open: OpenDocx,
  text: DocxText,
  matches: readonly Matched[],
  source: FigureSource,
  measures: ReadonlyMap<string, KnownMeasure>,
): readonly Placed[] => {
  const placed: Placed[] = [];
  for (const one of [...ofBindings(open, source, measures), ...ofMatches(matches, text, source, measures)])
    if (!placed.some((other) => overlap(one, other))) placed.push(one);
  return placed;
};

/** Parts and headings of a reading at the paragraphs of the file. */
export const roleOf = (
  reading: Reading,
  text: DocxText,
  paragraph: number,
  length: number,
): { readonly isHeading: boolean; readonly isPlan: boolean } => {
  const at = text.offsetOf(paragraph, 0);
  const section = reading.sections.findLast(({ start }) => start < at + Math.max(1, length));
  const isHead = section !== undefined && section.start >= at - 8 && section.start <= at + 2;
  return {
    isHeading: isHead && length <= section.title.length + 8,
    isPlan: section?.part === "plan" || section?.part === "governance",
  };
};
