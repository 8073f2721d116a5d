/** One report with its items in force, as the reading page shows it. */
import type { Refusal } from "@jiannuo/quantity";
import { noReading } from "../commands/not-found.ts";
import { byPlace, foldItem } from "../items/fold.ts";
import type { Section } from "@jiannuo/reading";
import type { ItemInForce } from "../items/item.ts";
import { storedItems } from "../store/rows.ts";
import type { Actor, Store } from "../store/store.ts";
import type { ReadingHead } from "../store/tables.ts";

export interface ReadingFound {
  readonly id: string;
  readonly name: string;
  readonly sample: boolean;
  readonly readAt: string;
  readonly readMs: number;
  readonly revision: number;
  readonly characters: number;
  readonly reading: ReadingHead & { readonly text: string; readonly sections: Section[] };
  readonly items: ItemInForce[];
}

export const findReading = (store: Store, actor: Actor, id: string): Promise<ReadingFound | Refusal> =>
  store.withTenant(actor, async (tx) => {
    const row = await tx
      .selectFrom("reading")
      .where("tenant", "=", actor.tenant)
      .where("id", "=", id)
      .select(["name", "sample", "read_at", "read_ms", "revision", "characters", "head", "text"])
      .executeTakeFirst();
    if (!row) return noReading(id);
    const items = await storedItems(tx, { tenant: actor.tenant, reading: id });
    return {
      id,
      name: row.name,
      sample: row.sample,
      readAt: row.read_at.toISOString(),
      readMs: row.read_ms,
      revision: row.revision,
      characters: row.characters,
      reading: { ...row.head, sections: [...row.head.sections], text: row.text },
      items: items.map((item) => foldItem(item, row.head.sections)).sort(byPlace),
    };
  });
