/** Works a page of entries out anew from their events: the entries and postings that there must be, beside those that there are. */
import { exact, toText } from "@jiannuo/quantity";
import { type Entry, foldEntry, replay } from "@jiannuo/registers";
import { sql } from "kysely";
import type { Tx } from "../store/store.ts";
import type { Definitions } from "./definitions.ts";
import { type EntryRow, entryColumns, toEntryRow } from "./entry-row.ts";
import { type EventRow, eventColumns, toEvent } from "./event-row.ts";
import { type PostingRow, toPostingRows, withPosted } from "./write.ts";

export interface Refolded {
  readonly register: string;
  readonly id: string;
  readonly events: readonly EventRow[];
  readonly key: Buffer | undefined;
  readonly stored: { readonly entry: EntryRow | undefined; readonly postings: readonly PostingRow[] };
  readonly worked: { readonly entry: EntryRow; readonly full: Entry; readonly postings: readonly PostingRow[] };
}

/** Where a page ends: register and id of its last entry. */
export type Mark = readonly [register: string, id: string];

export const BEGIN: Mark = ["", ""];

const byEntry = <T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
};

/** A reversal in a closed month put its postings on the first open day: which months were closed then is part of the books, not of the events. */
const daysIn =
  (postings: readonly PostingRow[]): Parameters<typeof replay>[2] =>
  (reversal, posting) => {
    const moved = postings.find(
      (row) =>
        row.event === reversal &&
        row.corrects === posting.day.slice(0, 7) &&
        row.measure === posting.measure &&
        row.subject === posting.subject &&
        row.amount === posting.amount,
    );
    return moved?.corrects ? { day: moved.day as typeof posting.day, corrects: moved.corrects } : { day: posting.day };
  };

const refold = (
  definitions: Definitions,
  events: readonly EventRow[],
  key: Buffer | undefined,
  entry: EntryRow | undefined,
  postings: readonly PostingRow[],
): Refolded => {
  const { register: registerId, entry: id, version } = events[0]!;
  const register = definitions.at(registerId, version);
  const past = events.map((row) => toEvent(row, key));
  const full = foldEntry(register.definition, past)!;
  const replayed = replay(register, past, daysIn(postings));
  let posted: readonly string[] = [];
  const worked: PostingRow[] = [];
  for (const row of events) {
    const own = replayed.postings.filter(({ event }) => event === row.id);
    worked.push(...toPostingRows(own, row, full, posted));
    posted = withPosted(posted, own);
  }
  return {
    register: registerId,
    id,
    events,
    key,
    stored: { entry, postings },
    worked: {
      full,
      entry: toEntryRow(register.definition, full, key, {
        posted,
        erased: events.findLast(({ secret }) => secret !== null)?.secret ?? null,
      }),
      postings: worked,
    },
  };
};

const nameOf = ({ register, entry }: { readonly register: string; readonly entry: string }): string => `${register} ${entry}`;

/** Up to `size` entries after the mark, by register and id. @returns the mark of the last; none when there are no more */
export const refoldPage = async (
  tx: Tx,
  tenant: number,
  definitions: Definitions,
  after: Mark,
  size: number,
): Promise<{ page: Refolded[]; next: Mark | undefined }> => {
  const { rows: names } = await sql<{ register: string; entry: string }>`
    select distinct register, entry from event where tenant = ${tenant} and (register, entry) > (${after[0]}, ${after[1]}) order by register, entry limit ${size}`.execute(
    tx,
  );
  const last = names.at(-1);
  if (!last) return { page: [], next: undefined };
  // Named one by one: over a range of two columns the database does not count well, and reads a register from its beginning.
  const named = sql`unnest(${names.map(({ register }) => register)}::text[], ${names.map(({ entry }) => entry)}::text[]) named (register, entry)`;
  const { rows: events } = await sql<EventRow>`
    select ${eventColumns} from ${named} join event e on e.tenant = ${tenant} and e.register = named.register and e.entry = named.entry order by e.register, e.entry, e.seq`.execute(
    tx,
  );
  const { rows: entries } = await sql<EntryRow>`
    select ${entryColumns} from ${named} join entry e on e.tenant = ${tenant} and e.register = named.register and e.id = named.entry`.execute(
    tx,
  );
  const { rows: keys } = await sql<{ register: string; entry: string; key: Buffer }>`
    select k.register, k.entry, k.key from ${named} join entry_key k on k.tenant = ${tenant} and k.register = named.register and k.entry = named.entry`.execute(
    tx,
  );
  const { rows: postings } = await sql<PostingRow>`
    select p.event, p.n, p.measure, p.version, p.day, p.entry, p.register, p.keeper, p.place, p.author, p.sensitivity, p.amount::text as amount, p.subject, p.backfilled, p.corrects, p.again,
      to_char(p.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as recorded_at
    from posting p where p.tenant = ${tenant} and p.event = any(${events.map(({ id }) => id)}::uuid[]) order by p.event, p.n`.execute(tx);
  const [eventsOf, postingsOf] = [
    byEntry(events, nameOf),
    byEntry(
      postings.map((row) => ({ ...row, amount: toText(exact(row.amount)) })),
      nameOf,
    ),
  ];
  const entryOf = new Map(entries.map((row) => [`${row.register} ${row.id}`, row]));
  const keyOf = new Map(keys.map((row) => [nameOf(row), row.key]));
  return {
    page: [...eventsOf].map(([name, rows]) => refold(definitions, rows, keyOf.get(name), entryOf.get(name), postingsOf.get(name) ?? [])),
    next: [last.register, last.entry],
  };
};
