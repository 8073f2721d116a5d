/** 删除个人信息: destroys the key of an entry's personal data. An event says so; state, figures and chain stay as they are. */
import { randomUUID } from "node:crypto";
import { refuse } from "@jiannuo/quantity";
import { type ErasureEvent, isWithin } from "@jiannuo/registers";
import { sql } from "kysely";
import { noRegister } from "./act.ts";
import type { Refusals } from "./books.ts";
import { type Desk, type Room, Refused, atDesk } from "./desk.ts";
import { toRow } from "./event-row.ts";
import { hashInput } from "./judge.ts";
import { notFound } from "./list.ts";
import { type Known, loadEntries } from "./load-entries.ts";
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
  const event: ErasureEvent = {
    kind: "erasure",
    id: randomUUID(),
    register: registerId,
    entry: id,
    seq: known.entry.lastSeq + 1,
    version: known.entry.version,
    by,
    happenedOn: today,
    recordedAt,
    reason: reason.trim(),
  };
  return { known, event, sensitivity: register.definition.sensitivity };
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
  const { known, event, sensitivity } = order;
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
  try {
    await room.store.asKeeper(room.tenant, async (tx) => {
      await writeBatch(tx, room.tenant, batch);
      await sql`delete from entry_key where tenant = ${room.tenant} and register = ${registerId} and entry = ${id}`.execute(tx);
    });
  } catch (error) {
    if (error instanceof Refused) return error.refusals;
    throw error;
  }
  return { event: event.id };
};
