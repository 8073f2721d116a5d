/** A passage cut into sentences; every rule looks at one sentence and the one behind it. */
import type { Words } from "@jiannuo/quantity";
import type { DraftFinding } from "./draft-finding.ts";
import type { Passage, Place, PlacedFigure } from "./passage.ts";

export interface Sentence {
  /** Ends with its 。！？； where it has one. */
  readonly text: string;
  /** Where it begins in the passage. */
  readonly start: number;
  /** Places within `text`. */
  readonly figures: readonly PlacedFigure[];
  readonly signed: readonly Place[];
  readonly isPlan: boolean;
}

/** A finding with its place in the sentence. */
export type Found = Omit<DraftFinding, "block">;

export type Rule = (sentence: Sentence, next: Sentence | undefined) => readonly Found[];

const END = /[。！？；!?;\n]/;

export const sentencesOf = ({ text, figures, signed, isPlan }: Passage): Sentence[] => {
  const sentences: Sentence[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const isEnd = END.test(text.charAt(at)) && !figures.some((figure) => figure.start <= at && at < figure.end);
    if (!isEnd && at < text.length - 1) continue;
    const end = at + 1;
    const within = <P extends Place>(places: readonly P[]): P[] =>
      places
        .filter((place) => place.start >= start && place.end <= end)
        .map((place) => ({ ...place, start: place.start - start, end: place.end - start }));
    sentences.push({ text: text.slice(start, end), start, figures: within(figures), signed: within(signed), isPlan });
    start = end;
  }
  return sentences;
};

/** All places of a pattern, which must be global. */
export const placesOf = (text: string, pattern: RegExp): (Place & { readonly word: string })[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, word: match[0] }));

export const overlaps = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;

export const isSigned = (place: Place, { signed }: Sentence): boolean => signed.some((span) => overlaps(span, place));

/** The finding at a place. */
export const finding = (
  code: Found["code"],
  severity: Found["severity"],
  place: Place,
  because: Words,
  more: Pick<Partial<Found>, "proposal" | "binding"> = {},
): Found => ({
  code,
  severity,
  start: place.start,
  end: place.end,
  because,
  ...(more.proposal === undefined ? {} : { proposal: more.proposal }),
  ...(more.binding === undefined ? {} : { binding: more.binding }),
});

/** With the binding of a figure, where it has one. */
export const boundTo = ({ binding }: PlacedFigure): Pick<Partial<Found>, "binding"> => (binding === undefined ? {} : { binding });
