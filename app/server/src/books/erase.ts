/** 删除个人信息: destroys the key of an entry's personal data. An event says so; state, figures and chain stay as they are. */
import { randomUUID } from "node:crypto";
import { type Day, refuse } from "@jiannuo/quantity";
import { type ErasureEvent, isWithin } from "@jiannuo/registers";
import { sql } from "kysely";
import { noRegister } from "./act.ts";
import type { Tx } from "../store/store.ts";
import type { Erased, Refusals } from "./books.ts";
import { type Desk, type Room, Refused, atDesk } from "./desk.ts";
import { type EventRow, eventColumns, fromPath, toRow } from "./event-row.ts";
import { hashInput } from "./judge.ts";
import { notFound } from "./list.ts";
import { type Known, loadEntries } from "./load-entries.ts";
import { dayIn } from "./moment.ts";
import { emptyBatch, writeBatch } from "./write.ts";

interface Order {
  readonly known: Known;
  readonly event: ErasureEvent;
  readonly sensitivity: number;
}

const judgeErasure = async (
  { tx, tenant, post, definitions, today, recordedAt }: Desk,
  registerId: string,
  id: string,
  reason: string,
): Promise<Order | Refusals> => {
  const register = definitions.current(registerId);
  if (!register) return noRegister(registerId);
  const known = (await loadEntries(tx, tenant, registerId, [id])).get(id);
  if (!known) return notFound(id);
  if (!post.role.isLead || !post.role.isWriter || !isWithin(known.entry.keeper, post.unit))
    return [refuse("NOT_YOURS", "删除个人信息须由主管办（所）负责人办理", "erasing personal data is for the lead of the keeping office")];
  if (reason.trim() === "") return [refuse("REASON_NEEDED", "删除个人信息须写明理由", "say why it is erased")];
  if (!known.key)
    return [refuse("NOTHING_TO_ERASE", "本条没有个人信息，或已经删除", "this entry holds no personal data, or it was erased already")];
  const by = { person: post.person, post: post.id, office: post.unit };
  return { known, event: erasureOf(known, by, today, recordedAt, reason.trim()), sensitivity: register.definition.sensitivity };
};

const erasureOf = ({ entry }: Known, by: ErasureEvent["by"], today: Day, recordedAt: string, reason: string): ErasureEvent => ({
  kind: "erasure",
  id: randomUUID(),
  register: entry.register,
  entry: entry.id,
  seq: entry.lastSeq + 1,
  version: entry.version,
  by,
  happenedOn: today,
  recordedAt,
  reason,
});

/** Writes the event, takes the key away, and notes it outside before all of that is committed. */
const write = async ({ tenant, noteErased }: Room, tx: Tx, { known, event, sensitivity }: Order): Promise<void> => {
  const { register, entry: id, by, recordedAt: at, reason } = event;
  const { keeper, place, author } = known.entry;
  const row = toRow(
    event,
    { keeper, place, author, sensitivity },
    { open: {}, sensitive: {} },
    undefined,
    hashInput({ erases: id, reason }, undefined),
  );
  const batch = emptyBatch();
  batch.changes.set(id, { before: known.row, after: { ...known.row, last_seq: event.seq } });
  batch.events.push(row);
  await writeBatch(tx, tenant, batch);
  await sql`delete from entry_key where tenant = ${tenant} and register = ${register} and entry = ${id}`.execute(tx);
  await noteErased?.({ tenant, register, entry: id, at, by: { person: by.person, post: by.post, office: by.office } });
};

/** Judged at the desk, done through the keeper's door: nobody else may take a key away. */
export const erase = async (
  room: Room,
  who: string,
  registerId: string,
  id: string,
  reason: string,
): Promise<{ event: string } | Refusals> => {
  const order = await atDesk(room, who, "write", (desk) => judgeErasure(desk, registerId, id, reason));
  if (!("event" in order)) return order;
  try {
    await room.store.asKeeper(room.tenant, (tx) => write(room, tx, order));
  } catch (error) {
    if (error instanceof Refused) return error.refusals;
    throw error;
  }
  return { event: order.event.id };
};

/** As they were noted, from the events. */
export const erasures = ({ store, tenant }: Room): Promise<readonly Erased[]> =>
  store.asKeeper(tenant, async (tx) => {
    const { rows } = await sql<EventRow>`
      select ${eventColumns} from event e where e.tenant = ${tenant} and e.kind = 'erasure' order by e.recorded_at, e.id`.execute(tx);
    return rows.map(({ register, entry, recorded_at, by_person, by_post, by_office }) => ({
      tenant,
      register,
      entry,
      at: recorded_at,
      by: { person: by_person, post: by_post, office: fromPath(by_office) },
    }));
  });

/** For the keeper of the house after a restore: nobody judges it again, whoever ordered it then stands on it. */
export const eraseAgain = async (room: Room, erased: readonly Erased[]): Promise<number> => {
  const { store, tenant, definitions } = room;
  let done = 0;
  for (const { register, entry, at, by } of erased.filter((one) => one.tenant === tenant)) {
    await store.asKeeper(tenant, async (tx) => {
      const known = (await loadEntries(tx, tenant, register, [entry])).get(entry);
      if (!known?.key) return;
      const now = room.now();
      const event = erasureOf(known, by, dayIn(now), now.toISOString(), `恢复备份后重做：原于 ${dayIn(new Date(at))} 删除`);
      await write(room, tx, { known, event, sensitivity: definitions.at(register, known.entry.version).definition.sensitivity });
      done += 1;
    });
  }
  return done;
};
