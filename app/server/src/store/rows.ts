/** Rows of items with their last review, as the commands and queries need them. */
import type { StoredItem } from "../items/item.ts";
import type { NewStoredItem } from "../items/from-reading.ts";
import { storableJson } from "./storable.ts";
import type { Tx } from "./store.ts";

/** Items of a reading, or the one of them that is named, each with its last review. */
export const storedItems = async (tx: Tx, where: { tenant: number; reading: string; id?: string }): Promise<StoredItem[]> => {
  let query = tx
    .selectFrom("reading_item as i")
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom("review as r")
          .whereRef("r.tenant", "=", "i.tenant")
          .whereRef("r.reading", "=", "i.reading")
          .whereRef("r.item", "=", "i.id")
          .orderBy("r.seq", "desc")
          .limit(1)
          .select(["r.seq", "r.verdict", "r.correction", "r.by_name", "r.at"])
          .as("last"),
      (join) => join.onTrue(),
    )
    .where("i.tenant", "=", where.tenant)
    .where("i.reading", "=", where.reading)
    .select(["i.id", "i.origin", "i.as_read", "last.seq", "last.verdict", "last.correction", "last.by_name", "last.at"]);
  if (where.id !== undefined) query = query.where("i.id", "=", where.id);
  const rows = await query.execute();
  return rows.map(({ id, origin, as_read, seq, verdict, correction, by_name, at }) => ({
    id,
    origin,
    asRead: as_read,
    ...(seq !== null && verdict !== null && at !== null ? { lastReview: { seq, verdict, correction, by: by_name ?? "", at } } : {}),
  }));
};

/** A thousand rows a command: PostgreSQL takes 65,535 parameters at most. */
const slice = 1000;

export const insertItems = async (
  tx: Tx,
  into: { tenant: number; reading: string; origin: StoredItem["origin"] },
  items: readonly NewStoredItem[],
): Promise<void> => {
  for (let at = 0; at < items.length; at += slice) {
    const rows = items
      .slice(at, at + slice)
      .map(({ id, asRead }) => ({ ...into, id, position: asRead.start, as_read: storableJson(asRead) }));
    await tx.insertInto("reading_item").values(rows).execute();
  }
};
