/**
 * The notation in which an outline is written, so that a declaration reads aloud like its paragraph:
 * sentence`全年接待来访群众${n("petition_visit.batch_count")}、${n("petition_visit.person_count")}，同比${growth("petition_visit.visit_yoy")}。`
 */
import type { Wording } from "../figure/format.ts";
import type {
  Choice,
  FigureSlot,
  GrowthSlot,
  OutlineParagraph,
  OutlinePeriod,
  Piece,
  PromiseSlot,
  Sentence,
  SimplePiece,
  Statement,
  UnboundSlot,
  YearSlot,
} from "./outline.ts";

type Given<P extends Piece> = readonly (P | string)[];

/** Pieces in order, without empty texts. */
const piecesOf = <P extends Piece>(texts: readonly string[], given: Given<P>): (P | SimplePiece)[] =>
  texts.flatMap((text, at): (P | SimplePiece)[] => {
    const next = given[at];
    const between: (P | SimplePiece)[] = next === undefined ? [] : typeof next === "string" ? [{ kind: "text", text: next }] : [next];
    return text === "" ? between : [{ kind: "text", text }, ...between];
  });

/** A sentence with its figures in it, or several that stand and fall together. */
export const sentence = (texts: TemplateStringsArray, ...given: Given<Piece>): Sentence => ({
  kind: "sentence",
  pieces: piecesOf(texts, given),
});

/** Left out where a figure of it has no value. */
export const sentenceIfKnown = (texts: TemplateStringsArray, ...given: Given<Piece>): Sentence => ({
  ...sentence(texts, ...given),
  isOptional: true,
});

export interface FigureHow extends Partial<Omit<FigureSlot["format"], "wording">> {
  readonly wording?: Wording;
  readonly period?: OutlinePeriod;
  readonly place?: string;
}

/** A figure of the year under review, `register.measure`, printed as the genre prints it unless said otherwise. */
export const n = (measure: string, { period = "year", place, ...format }: FigureHow = {}): FigureSlot => ({
  kind: "figure",
  measure,
  period,
  ...(place === undefined ? {} : { place }),
  format,
});

/** 增长8% or 下降22.28%, by the sign; 与上年持平 at 0. */
export const growth = (
  measure: string,
  { up = "增长", down = "下降", level = "与上年持平", ...how }: FigureHow & Partial<Pick<GrowthSlot, "up" | "down" | "level">> = {},
): GrowthSlot => ({ kind: "growth", figure: n(measure, how), up, down, level });

/** One sentence or another, by the sign of a figure. */
export const byValue = (figure: FigureSlot, cases: Omit<Choice, "kind" | "figure">): Choice => ({ kind: "choice", figure, ...cases });

/** A number that no measure answers for, signed with the reason. */
export const unbound = (text: string, reason: string): UnboundSlot => ({ kind: "unbound", text, reason });

/** `2024年` of the report of 2024. */
export const thisYear: YearSlot = { kind: "year", offset: 0 };
/** `2023年` of the report of 2024. */
export const lastYear: YearSlot = { kind: "year", offset: -1 };

/** A clause that promises works: promise("C004 C005")`加快建设金穗快速通道、纬二路`. */
export const promise =
  (works: string) =>
  (texts: TemplateStringsArray, ...given: Given<SimplePiece>): PromiseSlot => ({
    kind: "promise",
    works: works.split(" "),
    pieces: piecesOf(texts, given),
  });

/** A paragraph with a topic sentence at its head. */
export const headed = (lead: string, ...statements: readonly Statement[]): OutlineParagraph => ({ lead: `${lead}。`, statements });

export const paragraph = (...statements: readonly Statement[]): OutlineParagraph => ({ statements });
