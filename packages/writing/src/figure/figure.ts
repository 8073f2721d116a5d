/** What writing asks of the books: a measure and its value over a period. The books answer; nothing here reads them. */
import type { Exact, Words } from "@jiannuo/quantity";
import type { Binding } from "../report/draft.ts";

/** A measure as writing knows it. */
export interface KnownMeasure {
  /** `register.measure` */
  readonly id: string;
  readonly title: Words;
  readonly registerTitle: Words;
  readonly definition: Words;
  readonly unit: string;
  readonly kind: string;
  readonly version: number;
  /** 其中: full id of the measure that holds this one. */
  readonly subsetOf?: string;
  readonly keeper: string;
}

export interface KnownFigure {
  /** In `unit` of the measure, percent for ratios and growth, a decline negative; null where there is no figure (over nothing, not reported). */
  readonly value: Exact | null;
  readonly unit: string;
  /** Entries that it is made of. */
  readonly entries: number;
  readonly declared: boolean;
  /** Share of 补建 in it, 0 to 1. */
  readonly backfilled: number;
  /** A rank's number of those compared; an asked-and-answered figure's sample. */
  readonly of?: number;
}

/** What the books say of a binding; undefined for a measure that is not there. */
export type FigureSource = (binding: Pick<Binding, "measure" | "version" | "period" | "place" | "asOf">) => KnownFigure | undefined;
