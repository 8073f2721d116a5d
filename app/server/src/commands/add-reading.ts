/** Takes a report in: reads it, then stores text, items and how long it took. */
import { createHash } from "node:crypto";
import { type Refusal, isRefusal } from "@jiannuo/quantity";
import type { Reading } from "@jiannuo/reading";
import { itemsOf } from "../items/from-reading.ts";
import type { Reader } from "../reader/reader.ts";
import { insertItems } from "../store/rows.ts";
import { storable, storableJson } from "../store/storable.ts";
import type { Actor, Store, Tx } from "../store/store.ts";
import type { ReadingHead } from "../store/tables.ts";

export const headOf = ({ title, place, level, reviewYear, planYear, sections }: Reading): ReadingHead => ({
  title,
  place,
  level,
  reviewYear,
  planYear,
  sections,
});

interface Added {
  readonly id: string;
  /** False where these very bytes were taken in before: then nothing was changed. */
  readonly isNew: boolean;
}

/** Reads outside the transaction, so that a large report keeps nobody waiting; the same bytes lead to the reading that is there. */
export const addReading = async (
  store: Store,
  { tenant }: Actor,
  reader: Reader,
  file: { readonly bytes: Uint8Array; readonly name: string; readonly sample: boolean },
): Promise<Added | Refusal> => {
  const hash = createHash("sha256").update(file.bytes).digest("hex");
  const present = (tx: Tx) =>
    tx.selectFrom("reading").where("tenant", "=", tenant).where("hash", "=", hash).select("id").executeTakeFirst();
  const before = await store.withTenant({ tenant }, present);
  if (before) return { id: before.id, isNew: false };
  const read = await reader.readBytes(file.bytes, file.name);
  if (isRefusal(read)) return read;
  const { reading, carrier, readMs } = read;
  const id = hash.slice(0, 16);
  return store.withTenant({ tenant }, async (tx) => {
    const stored = await tx
      .insertInto("reading")
      .values({
        tenant,
        id,
        hash,
        name: storable(file.name),
        sample: file.sample,
        carrier,
        text: storable(reading.text),
        characters: reading.text.length,
        head: storableJson(headOf(reading)),
        reader: reader.version,
        read_at: new Date(),
        read_ms: readMs,
        revision: 1,
      })
      // Two people may drop the same file at once.
      .onConflict((conflict) => conflict.columns(["tenant", "hash"]).doNothing())
      .executeTakeFirst();
    if (stored.numInsertedOrUpdatedRows === 0n) return { id, isNew: false };
    await insertItems(tx, { tenant, reading: id, origin: "reader" }, itemsOf(reading));
    return { id, isNew: true };
  });
};
