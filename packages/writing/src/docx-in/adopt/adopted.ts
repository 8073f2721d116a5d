/** What came of an edited file: the draft that it is now, and what became of each figure. */
import type { Words } from "@jiannuo/quantity";
import type { Binding, Draft } from "../../report/draft.ts";

export interface AdoptedFigure {
  /** Id of its binding. */
  readonly binding: string;
  readonly measure: string;
  readonly period: string;
  readonly text: string;
  /** Id of the block that it stands in now; "" for one in the attachments. */
  readonly block: string;
}

/** What a person changed in the file. */
export interface HandChange {
  /** figure: a bound number; signed: a number that somebody had signed for, and that has to be signed anew; title: a line over the report. */
  readonly kind: "figure" | "signed" | "text" | "added" | "removed" | "moved" | "title";
  /** Id of the block; "" for the lines over the report and the attachments. */
  readonly block: string;
  /** The stretch that differs; "" where nothing stood. */
  readonly was: string;
  readonly now: string;
  /** Id of the binding of a figure: it stays bound, under its new text. */
  readonly binding?: string;
}

export interface NewlyBound extends AdoptedFigure {
  readonly because: Words;
}

export interface LostFigure {
  readonly binding: Binding;
  /** As it stood. */
  readonly text: string;
  readonly block: string;
  readonly because: Words;
}

export interface Adopted {
  readonly draft: Draft;
  /** Figures that stand as they stood, wherever their sentence is now. */
  readonly kept: readonly AdoptedFigure[];
  /** New numbers that were bound because their measure is sure. */
  readonly bound: readonly NewlyBound[];
  readonly changedByHand: readonly HandChange[];
  /** Bindings that no place of the file has any more. */
  readonly lost: readonly LostFigure[];
}
