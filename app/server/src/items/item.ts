/** An item of a reading as it is kept, and what people decide about it. */
import type { Span } from "@jiannuo/reading";
import type { ItemKind, ReviewedItem } from "@jiannuo/writing";

/** What an item says; which fields there are follows from its kind. */
export type Content = Pick<
  ReviewedItem,
  | "metric"
  | "value"
  | "valueTo"
  | "unit"
  | "approx"
  | "figureKind"
  | "direction"
  | "status"
  | "action"
  | "object"
  | "name"
  | "stage"
  | "amount"
>;

export interface ItemAsRead extends Span, Content {
  readonly kind: ItemKind;
  readonly quote: string;
}

/** The fields that a person changed; null takes a field away. */
export type Change = {
  readonly [K in keyof Content]?: Content[K] | (K extends "valueTo" | "direction" | "amount" ? null : never) | undefined;
} & { readonly kind?: ItemKind | undefined; readonly start?: number | undefined; readonly end?: number | undefined };

/** All changes in force, with the quote that follows from the place; kept with each review, so that the last one says everything. */
export type Correction = Change & { readonly quote?: string };

export type Verdict = "confirm" | "correct" | "reject" | "reset";
export type Origin = "reader" | "person";

export interface Review {
  readonly seq: number;
  readonly verdict: Verdict;
  readonly correction: Correction | null;
  readonly by: string;
  readonly at: Date;
}

export interface StoredItem {
  readonly id: string;
  readonly origin: Origin;
  readonly asRead: ItemAsRead;
  readonly lastReview?: Review | undefined;
}

/** As it is given out: the values in force, and what the next reviewer needs to know. */
export type ItemInForce = ReviewedItem & {
  readonly seq: number;
  readonly origin: Origin;
  readonly asRead?: ItemAsRead;
};
