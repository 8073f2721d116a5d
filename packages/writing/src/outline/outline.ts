/** 提纲: a report as declared, before any figure is in it. Parts, themes and paragraphs in their order, for the order is content. Plain, serialisable data. */
import type { FigureFormat } from "../figure/format.ts";

/** A stretch of time told from the year of the report: the report of 2024 reviews 2023. */
export type OutlinePeriod =
  /** The year under review; of a stock, as it stands at its end. */
  | "year"
  | "yearBefore"
  /** So many years up to the end of the year under review: 近三年 is 3. */
  | { readonly recentYears: number }
  /** Months and days of the year under review, both counted: `{from: "01-01", to: "06-30"}`. */
  | { readonly from: string; readonly to: string };

/** Where a figure goes. */
export interface FigureSlot {
  readonly kind: "figure";
  /** `register.measure` */
  readonly measure: string;
  readonly period: OutlinePeriod;
  /** Path of a unit; the whole town without it. */
  readonly place?: string;
  /** What differs from what the genre would choose for the value. */
  readonly format: Partial<FigureFormat>;
}

/** Growth: the verb says the sign and the number is printed without it. */
export interface GrowthSlot {
  readonly kind: "growth";
  readonly figure: FigureSlot;
  readonly up: string;
  readonly down: string;
  /** In place of verb and number where nothing moved. */
  readonly level: string;
}

/** The year of the report and what stands before and behind it, by so many years: -1 is the year under review. */
export interface YearSlot {
  readonly kind: "year";
  readonly offset: number;
}

/** 签认不挂: a number that no measure answers for, and why. */
export interface UnboundSlot {
  readonly kind: "unbound";
  readonly text: string;
  readonly reason: string;
}

/** A clause that promises works of the plan, by their ids. */
export interface PromiseSlot {
  readonly kind: "promise";
  readonly works: readonly string[];
  readonly pieces: readonly SimplePiece[];
}

interface TextPiece {
  readonly kind: "text";
  readonly text: string;
}

export type SimplePiece = TextPiece | FigureSlot | GrowthSlot | YearSlot | UnboundSlot;
export type Piece = SimplePiece | PromiseSlot;

export interface Sentence {
  readonly kind: "sentence";
  readonly pieces: readonly Piece[];
  /** Left out, not refused, where one of its figures has no value. */
  readonly isOptional?: true;
}

/** One of several sentences, by the sign of a figure. */
export interface Choice {
  readonly kind: "choice";
  readonly figure: FigureSlot;
  /** Where it is 0, below 0, or has no value; `otherwise` stands for what is not said. */
  readonly zero?: Sentence;
  readonly negative?: Sentence;
  readonly none?: Sentence;
  readonly otherwise: Sentence;
}

export type Statement = Sentence | Choice;

export interface OutlineParagraph {
  /** Topic sentence at its head, with its full stop. */
  readonly lead?: string;
  readonly statements: readonly Statement[];
}

export interface OutlineTheme {
  /** Without its mark: （一） is set when it is composed. */
  readonly title: string;
  readonly paragraphs: readonly OutlineParagraph[];
}

export interface OutlinePart {
  /** Without its mark 一、. */
  readonly title: Sentence;
  /** Before the first theme. */
  readonly opening: readonly OutlineParagraph[];
  readonly themes: readonly OutlineTheme[];
  /** Behind the last theme. */
  readonly closing: readonly OutlineParagraph[];
}

/** A work of the plan: who does it by when. Its section is where the promise stands in the text. */
export interface OutlineWork {
  readonly id: string;
  /** The clause that promises it where it is not said otherwise. */
  readonly text?: Sentence;
  readonly lead: string;
  readonly helpers: readonly string[];
  /** Month and day in the year of the report, "12-31". */
  readonly due: string;
  readonly measure?: string;
  readonly isLivelihood?: true;
}

export interface OutlineTerm {
  readonly term: string;
  readonly explanation: string;
}

/** A promise of last year and the sentence that answers it. */
export interface OutlineKept {
  readonly promise: string;
  readonly result: Sentence;
  readonly lead: string;
}

export interface Outline {
  readonly title: Sentence;
  readonly occasion: Sentence;
  readonly speaker: string;
  /** Who signs for the numbers that no measure answers for. */
  readonly signer: string;
  readonly opening: readonly OutlineParagraph[];
  readonly parts: readonly OutlinePart[];
  readonly closing: readonly OutlineParagraph[];
  readonly terms: readonly OutlineTerm[];
  readonly works: readonly OutlineWork[];
  readonly kept: readonly OutlineKept[];
}
