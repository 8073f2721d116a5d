/** What happens to the items when a report is read again. */
import type { Span } from "@jiannuo/reading";
import type { NewStoredItem } from "./from-reading.ts";
import { shapes } from "./fields.ts";
import { applyCorrection } from "./fold.ts";
import type { ItemAsRead, StoredItem } from "./item.ts";

export interface RereadPlan {
  /** Reviewed at some time, or added by a person: they stay as they are, also when the reader no longer finds them. */
  readonly kept: readonly string[];
  readonly removed: readonly string[];
  readonly inserted: readonly NewStoredItem[];
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** A person who moved an item has judged the old place as well as the new one. */
const placesOf = ({ asRead, lastReview }: StoredItem): ItemAsRead[] =>
  lastReview?.correction ? [asRead, applyCorrection(asRead, lastReview.correction)] : [asRead];

/** Unreviewed items give way to what the reader finds now, except where a kept item of the same kind (figures and targets are one) overlaps. */
export const planReread = (present: readonly StoredItem[], found: readonly NewStoredItem[]): RereadPlan => {
  const stays = present.filter((item) => item.lastReview !== undefined || item.origin === "person");
  const judged = stays.flatMap(placesOf);
  const ids = new Set(stays.map((item) => item.id));
  const isJudged = (item: ItemAsRead): boolean =>
    judged.some((place) => overlap(place, item) && shapes[place.kind].letter === shapes[item.kind].letter);
  return {
    kept: stays.map((item) => item.id),
    removed: present.filter((item) => !ids.has(item.id)).map((item) => item.id),
    inserted: found.filter((item) => !ids.has(item.id) && !isJudged(item.asRead)),
  };
};
