/** A person's verdict on an item. Nothing is changed: one more review is written behind the last. */
import { type Refusal, isRefusal, refuse } from "@jiannuo/quantity";
import type { ReviewState } from "@jiannuo/writing";
import { correct } from "../items/correct.ts";
import { foldItem } from "../items/fold.ts";
import type { Change, Correction, ItemInForce, StoredItem, Verdict } from "../items/item.ts";
import { storedItems } from "../store/rows.ts";
import { storableJson } from "../store/storable.ts";
import type { Actor, Store } from "../store/store.ts";
import { noItem, noReading } from "./not-found.ts";

export interface ReviewAsked {
  readonly reading: string;
  readonly item: string;
  readonly verdict: Verdict;
  readonly correction?: Change | undefined;
  readonly by: string;
  /** Number of the last review that the person saw; left out, the verdict is written whatever happened since. */
  readonly expected?: number | undefined;
}

type Outcome = { readonly item: ItemInForce } | { readonly stale: Refusal; readonly item: ItemInForce };

const stateNames: Readonly<Record<ReviewState, { zh: string; en: string }>> = {
  pending: { zh: "待确认", en: "pending" },
  confirmed: { zh: "已确认", en: "confirmed" },
  corrected: { zh: "已更正", en: "corrected" },
  rejected: { zh: "不采用", en: "rejected" },
};

const staleRefusal = ({ by = "", state }: ItemInForce): Refusal =>
  refuse(
    "REVIEW_STALE",
    `这一条刚被${by || "别人"}办理过，现在是“${stateNames[state].zh}”。请看过现状再定。`,
    `${by || "Somebody"} has just dealt with this item; it is now ${stateNames[state].en}. Look at it, then decide.`,
  );

/** What is kept with the review: the correction that is in force after it. Confirming or rejecting a corrected item leaves the correction standing. */
const correctionAfter = (asked: ReviewAsked, stored: StoredItem, text: string): Correction | null | Refusal => {
  const last = stored.lastReview;
  const standing = last && last.verdict !== "reset" ? last.correction : null;
  if (asked.verdict === "reset") return null;
  if (asked.verdict !== "correct") return standing;
  return correct({ text, asRead: stored.asRead, standing, change: asked.correction ?? {} });
};

const malformed = ({ verdict, correction }: ReviewAsked): Refusal | undefined => {
  const isGiven = correction !== undefined && Object.keys(correction).length > 0;
  if (verdict === "correct" && !isGiven) return refuse("CORRECTION_MISSING", "更正要写明改了什么。", "A correction must say what changes.");
  if (verdict !== "correct" && isGiven)
    return refuse("CORRECTION_UNWANTED", "只有“更正”才能带修改内容。", "Only the verdict correct may carry changes.");
  return undefined;
};

export const reviewItem = async (store: Store, actor: Actor, asked: ReviewAsked): Promise<Outcome | Refusal> => {
  const { tenant } = actor;
  const wrong = malformed(asked);
  if (wrong) return wrong;
  return store.withTenant(actor, async (tx) => {
    const reading = await tx
      .selectFrom("reading")
      .where("tenant", "=", tenant)
      .where("id", "=", asked.reading)
      .select(asked.verdict === "correct" ? ["head", "text"] : ["head"])
      .forShare()
      .executeTakeFirst();
    if (!reading) return noReading(asked.reading);
    const [stored] = await storedItems(tx, { tenant, reading: asked.reading, id: asked.item });
    if (!stored) return noItem(asked.item);
    const { sections } = reading.head;
    const seen = stored.lastReview?.seq ?? 0;
    const present = foldItem(stored, sections);
    if (asked.expected !== undefined && asked.expected !== seen) return { stale: staleRefusal(present), item: present };
    const correction = correctionAfter(asked, stored, reading.text ?? "");
    if (isRefusal(correction)) return correction;
    const review = { seq: seen + 1, verdict: asked.verdict, correction, by: asked.by, at: new Date() };
    await tx
      .insertInto("review")
      .values({
        tenant,
        reading: asked.reading,
        item: asked.item,
        seq: review.seq,
        verdict: review.verdict,
        correction: correction && storableJson(correction),
        by_name: review.by,
        at: review.at,
      })
      .execute();
    return { item: foldItem({ ...stored, lastReview: review }, sections) };
  });
};
