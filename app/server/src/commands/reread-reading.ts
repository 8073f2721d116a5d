/** Reads a stored report again, with the reader as it is now; what people decided stays. */
import { type Refusal, isRefusal } from "@jiannuo/quantity";
import { itemsOf } from "../items/from-reading.ts";
import { planReread } from "../items/reread.ts";
import type { Reader } from "../reader/reader.ts";
import { insertItems, storedItems } from "../store/rows.ts";
import { storableJson } from "../store/storable.ts";
import type { Actor, Store } from "../store/store.ts";
import { headOf } from "./add-reading.ts";
import { noReading } from "./not-found.ts";

export interface RereadOutcome {
  readonly revision: number;
  readonly readMs: number;
  readonly kept: number;
  readonly found: number;
  readonly added: number;
  readonly removed: number;
}

export const rereadReading = async (store: Store, actor: Actor, reader: Reader, id: string): Promise<RereadOutcome | Refusal> => {
  const { tenant } = actor;
  const source = await store.withTenant(actor, (tx) =>
    tx.selectFrom("reading").where("tenant", "=", tenant).where("id", "=", id).select(["text", "carrier"]).executeTakeFirst(),
  );
  if (!source) return noReading(id);
  const read = await reader.readText(source.text, source.carrier);
  if (isRefusal(read)) return read;
  return store.withTenant(actor, async (tx) => {
    // Reviews take the same row for sharing, so that none falls between the look and the change.
    const locked = await tx
      .selectFrom("reading")
      .where("tenant", "=", tenant)
      .where("id", "=", id)
      .select("revision")
      .forUpdate()
      .executeTakeFirst();
    if (!locked) return noReading(id);
    const plan = planReread(await storedItems(tx, { tenant, reading: id }), itemsOf(read.reading));
    const revision = locked.revision + 1;
    for (let at = 0; at < plan.removed.length; at += 1000) {
      const ids = plan.removed.slice(at, at + 1000);
      await tx.deleteFrom("reading_item").where("tenant", "=", tenant).where("reading", "=", id).where("id", "in", ids).execute();
    }
    await insertItems(tx, { tenant, reading: id, origin: "reader" }, plan.inserted);
    await tx
      .updateTable("reading")
      .set({ head: storableJson(headOf(read.reading)), reader: reader.version, read_at: new Date(), read_ms: read.readMs, revision })
      .where("tenant", "=", tenant)
      .where("id", "=", id)
      .execute();
    const before = new Set(plan.removed);
    const stillThere = plan.inserted.filter((item) => before.has(item.id)).length;
    return {
      revision,
      readMs: read.readMs,
      kept: plan.kept.length,
      found: plan.inserted.length,
      added: plan.inserted.length - stillThere,
      removed: before.size - stillThere,
    };
  });
};
