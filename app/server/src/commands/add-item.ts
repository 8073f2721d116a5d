/** An item that the reader missed, put in by a person: kept like one that was read, and confirmed by that person at once. */
import { type Refusal, isRefusal, refuse } from "@jiannuo/quantity";
import { compose } from "../items/correct.ts";
import { foldItem } from "../items/fold.ts";
import { itemId } from "../items/from-reading.ts";
import type { Change, ItemAsRead, ItemInForce } from "../items/item.ts";
import { insertItems, storedItems } from "../store/rows.ts";
import type { Actor, Store } from "../store/store.ts";
import { noReading } from "./not-found.ts";

type ItemAsked = Change & {
  readonly reading: string;
  readonly by: string;
  readonly kind: ItemAsRead["kind"];
  readonly start: number;
  readonly end: number;
};

const exists = (item: ItemInForce): Refusal =>
  refuse(
    "ITEM_EXISTS",
    `这个地方已有同类条目（${item.quote}），请直接更正或确认它。`,
    `There is an item of this kind at this place already (${item.quote}); correct or confirm that one.`,
  );

export const addItem = (store: Store, actor: Actor, { reading: id, by, ...change }: ItemAsked): Promise<ItemInForce | Refusal> =>
  store.withTenant(actor, async (tx) => {
    const { tenant } = actor;
    const reading = await tx
      .selectFrom("reading")
      .where("tenant", "=", tenant)
      .where("id", "=", id)
      .select(["head", "text"])
      .forShare()
      .executeTakeFirst();
    if (!reading) return noReading(id);
    const asRead = compose(reading.text, change);
    if (isRefusal(asRead)) return asRead;
    const { sections } = reading.head;
    const added = { id: itemId(asRead), asRead };
    const [present] = await storedItems(tx, { tenant, reading: id, id: added.id });
    if (present) return exists(foldItem(present, sections));
    await insertItems(tx, { tenant, reading: id, origin: "person" }, [added]);
    const at = new Date();
    await tx
      .insertInto("review")
      .values({ tenant, reading: id, item: added.id, seq: 1, verdict: "confirm", correction: null, by_name: by, at })
      .execute();
    return foldItem({ ...added, origin: "person", lastReview: { seq: 1, verdict: "confirm", correction: null, by, at } }, sections);
  });
