/** Puts the words of entries that wait into the index, a moment after the act: nobody who enters waits for it, and nobody who searches misses them. */
import { sql } from "kysely";
import type { Tx } from "../store/store.ts";
import type { Room } from "./desk.ts";
import { type EntryRow, entryColumns } from "./entry-row.ts";
import { planAnew } from "./plan-anew.ts";
import { type Waiting, deleteTerms, insertTerms, wordTermsOf } from "./entry-terms.ts";

/** Many at a time come cheaper; on PGlite everybody waits meanwhile. */
const sizeOf = ({ store }: Room): number => (store.engine === "embedded" ? 25 : 2000);

/** Whoever changes one of these entries meanwhile waits until it is done. @returns how many there were */
const indexSome = async (tx: Tx, tenant: number, size: number): Promise<number> => {
  await planAnew(tx);
  const { rows: waiting } = await sql<Waiting>`
    with some_waiting as (select register, entry from unindexed where tenant = ${tenant} limit ${size})
    delete from unindexed u using some_waiting w where u.tenant = ${tenant} and u.register = w.register and u.entry = w.entry returning u.register, u.entry, u.was`.execute(
    tx,
  );
  if (waiting.length === 0) return 0;
  const { rows: entries } = await sql<EntryRow>`
    select ${entryColumns} from unnest(${waiting.map(({ register }) => register)}::text[], ${waiting.map(({ entry }) => entry)}::text[]) named (register, entry)
    join entry e on e.tenant = ${tenant} and e.register = named.register and e.id = named.entry`.execute(tx);
  await deleteTerms(
    tx,
    tenant,
    waiting.flatMap(({ was }) => (was ? [wordTermsOf(was)] : [])),
  );
  await insertTerms(tx, tenant, entries.map(wordTermsOf));
  return waiting.length;
};

/** Gives way to bulks: what they bring is looked through meanwhile. @param forMs when to stop although more waits @returns how many entries were put in */
export const indexWords = async (room: Room, forMs = Infinity): Promise<number> => {
  const size = sizeOf(room);
  const until = performance.now() + forMs;
  let all = 0;
  while (room.importing === 0) {
    const done = await room.store.asKeeper(room.tenant, (tx) => indexSome(tx, room.tenant, size));
    all += done;
    if (done < size || performance.now() >= until) break;
  }
  return all;
};
