/** What the books hold before an act, asked in one question: the event under its name, the entry that it speaks of, and the months that are closed. */
import { sql } from "kysely";
import { type IsClosed, andAbove, closedMonths, isClosedIn } from "./closed.ts";
import type { Desk } from "./desk.ts";
import { type EntryRow, entryColumns, toEntry } from "./entry-row.ts";
import { type EventRow, eventColumns, toPath } from "./event-row.ts";
import { type Known, loadKeys } from "./load-entries.ts";

export interface Before {
  readonly event: EventRow | undefined;
  readonly known: Known | undefined;
  /** For the offices asked about, and those above them. */
  readonly isClosed: IsClosed;
}

interface Row {
  readonly event: EventRow | null;
  readonly entry: EntryRow | null;
  readonly closed: readonly string[] | null;
}

/** @param keeper path of the office that keeps the register */
export const loadBefore = async ({ tx, tenant }: Desk, register: string, entry: string, event: string, keeper: string): Promise<Before> => {
  const { rows } = await sql<Row>`
    select (select to_jsonb(v) from (select ${eventColumns} from event e where e.tenant = ${tenant} and e.id = ${event}::uuid) v) as event,
      (select to_jsonb(n) from (select ${entryColumns} from entry e where e.tenant = ${tenant} and e.register = ${register} and e.id = ${entry}) n) as entry,
      (select array_agg(c.month) from (${closedMonths(tenant, andAbove(keeper).map(toPath))}) c) as closed`.execute(tx);
  const found = rows[0]!;
  const key = found.entry?.secret ? (await loadKeys(tx, tenant, register, [entry])).get(entry) : undefined;
  return {
    event: found.event ?? undefined,
    known: found.entry ? { row: found.entry, entry: toEntry(found.entry, key), key } : undefined,
    isClosed: isClosedIn(found.closed ?? []),
  };
};
