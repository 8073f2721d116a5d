/** Entries as the rules need them: with their personal data, as far as the reader's walls and the keys allow. */
import type { Entry, RegisterEvent } from "@jiannuo/registers";
import { sql } from "kysely";
import type { Tx } from "../store/store.ts";
import { type EntryRow, entryColumns, toEntry } from "./entry-row.ts";
import { type EventRow, eventColumns, toEvent } from "./event-row.ts";

export interface Known {
  readonly row: EntryRow;
  readonly entry: Entry;
  readonly key: Buffer | undefined;
}

export const loadKeys = async (tx: Tx, tenant: number, register: string, ids: readonly string[]): Promise<Map<string, Buffer>> => {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{
    entry: string;
    key: Buffer;
  }>`select entry, key from entry_key where tenant = ${tenant} and register = ${register} and entry = any(${[...ids]}::text[])`.execute(tx);
  return new Map(rows.map(({ entry, key }) => [entry, key]));
};

/** Entries of a register by id; those that are not there or not seen are left out. */
export const loadEntries = async (tx: Tx, tenant: number, register: string, ids: readonly string[]): Promise<Map<string, Known>> => {
  const { rows } =
    await sql<EntryRow>`select ${entryColumns} from entry e where e.tenant = ${tenant} and e.register = ${register} and e.id = any(${[...ids]}::text[])`.execute(
      tx,
    );
  const keys = await loadKeys(
    tx,
    tenant,
    register,
    rows.flatMap(({ id, secret }) => (secret === null ? [] : [id])),
  );
  return new Map(
    rows.map((row) => {
      const key = keys.get(row.id);
      return [row.id, { row, entry: toEntry(row, key), key }];
    }),
  );
};

/** All that was done to an entry, in order. */
export const loadEvents = async (
  tx: Tx,
  tenant: number,
  register: string,
  entry: string,
  key: Buffer | undefined,
): Promise<RegisterEvent[]> => {
  const { rows } =
    await sql<EventRow>`select ${eventColumns} from event e where e.tenant = ${tenant} and e.register = ${register} and e.entry = ${entry} order by e.seq`.execute(
      tx,
    );
  return rows.map((row) => toEvent(row, key));
};
