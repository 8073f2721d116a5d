/** Rows that are derived from events in a way of their time: what an older version of this program left is worked out anew when the books are opened. */
import { sql } from "kysely";
import type { Room } from "./desk.ts";
import { rebuild } from "./rebuild.ts";

/** Goes up by one where entries, postings, totals or terms are derived otherwise than before. */
const derivedVersion = 2;

interface Standing {
  readonly version: number | null;
  readonly hasEvents: boolean;
}

export const bringUpToDate = async (room: Room): Promise<void> => {
  const { store, tenant } = room;
  const { version, hasEvents } = await store.asKeeper(tenant, async (tx) => {
    const { rows } = await sql<Standing>`
      select (select version from derived where tenant = ${tenant}) as version, exists (select 1 from event where tenant = ${tenant}) as "hasEvents"`.execute(
      tx,
    );
    return rows[0]!;
  });
  if (version === derivedVersion) return;
  if (hasEvents) await rebuild(room);
  await store.asKeeper(tenant, (tx) =>
    sql`insert into derived (tenant, version) values (${tenant}, ${derivedVersion}) on conflict (tenant) do update set version = excluded.version`.execute(
      tx,
    ),
  );
};
