/** The state of an item, folded from its last review: nothing about it is stored but what the reader gave and what people decided. */
import type { Section } from "@jiannuo/reading";
import type { ReviewState } from "@jiannuo/writing";
import { shapes } from "./fields.ts";
import type { Correction, ItemAsRead, ItemInForce, StoredItem, Verdict } from "./item.ts";

const stateAfter: Readonly<Record<Verdict, ReviewState>> = {
  confirm: "confirmed",
  correct: "corrected",
  reject: "rejected",
  reset: "pending",
};

/** The item with a correction applied: fields set to null are gone, and so are those that its kind does not have. */
export const applyCorrection = (asRead: ItemAsRead, correction: Correction): ItemAsRead => {
  const merged = { ...asRead, ...correction };
  const kind = correction.kind ?? asRead.kind;
  const kept = shapes[kind].fields
    .filter((field) => merged[field] !== null && merged[field] !== undefined)
    .map((field) => [field, merged[field]]);
  return {
    ...Object.fromEntries(kept),
    kind,
    start: correction.start ?? asRead.start,
    end: correction.end ?? asRead.end,
    quote: correction.quote ?? asRead.quote,
  };
};

/** The innermost section that a place stands in: of those that hold it, the one that starts last. */
const sectionAt = (sections: readonly Section[], start: number): Section | undefined =>
  sections.findLast((section) => section.start <= start && start < section.end);

/** `sections` in reading order, as the reader gives them. */
export const foldItem = ({ id, origin, asRead, lastReview }: StoredItem, sections: readonly Section[]): ItemInForce => {
  const correction = lastReview?.verdict === "reset" ? null : (lastReview?.correction ?? null);
  const inForce = correction ? applyCorrection(asRead, correction) : asRead;
  const section = sectionAt(sections, inForce.start);
  return {
    ...inForce,
    id,
    part: section?.part ?? "other",
    section: section?.title ?? "",
    state: lastReview ? stateAfter[lastReview.verdict] : "pending",
    ...(lastReview ? { by: lastReview.by, at: lastReview.at.toISOString() } : {}),
    seq: lastReview?.seq ?? 0,
    origin,
    ...(correction ? { asRead } : {}),
  };
};

/** In reading order; of two at one place the longer first. */
export const byPlace = (a: ItemInForce, b: ItemInForce): number => a.start - b.start || b.end - a.end || a.id.localeCompare(b.id);
