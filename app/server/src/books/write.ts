/** Writes what was decided: entries, events, postings, totals, terms and keys, in one statement, for one act as for a thousand. */
import { randomUUID } from "node:crypto";
import { type Exact, add, exact, toText, zero } from "@jiannuo/quantity";
import type { Entry, Posting } from "@jiannuo/registers";
import { CompiledQuery } from "kysely";
import { storableJson } from "../store/storable.ts";
import type { Tx } from "../store/store.ts";
import { linkFiles } from "./attach.ts";
import type { EntryRow } from "./entry-row.ts";
import { deleteTerms, facetsChanged, insertTermsFrom, toTermBody, waitingOf } from "./entry-terms.ts";
import { type EventRow, toPath } from "./event-row.ts";
import { monthOf } from "./moment.ts";

export interface PostingRow {
  readonly event: string;
  readonly n: number;
  readonly measure: string;
  readonly version: number;
  readonly day: string;
  readonly entry: string;
  readonly register: string;
  readonly keeper: string;
  readonly place: string;
  readonly author: string;
  readonly sensitivity: number;
  readonly amount: string;
  readonly subject: string;
  readonly backfilled: boolean;
  readonly corrects: string | null;
  readonly recorded_at: string;
  /** Its entry has posted to this measure before. Where none of a figure's rows has, they are as many as the entries behind it. */
  readonly again: boolean;
}

/** One entry after the acts of this transaction; `before` as it was stored, undefined where it is new. */
interface Change {
  readonly before: EntryRow | undefined;
  after: EntryRow;
  readonly newKey?: Buffer;
}

export interface Batch {
  readonly changes: Map<string, Change>;
  readonly events: EventRow[];
  readonly postings: PostingRow[];
}

export const emptyBatch = (): Batch => ({ changes: new Map(), events: [], postings: [] });

/** Somebody else was faster on an entry of the batch. */
export class MovedOn extends Error {}

/** @param posted measures that the entry had posted to before */
export const toPostingRows = (postings: readonly Posting[], event: EventRow, entry: Entry, posted: readonly string[]): PostingRow[] =>
  postings.map((posting, n) => ({
    event: event.id,
    n,
    measure: posting.measure,
    version: posting.version,
    day: posting.day,
    entry: posting.entry,
    register: event.register,
    keeper: toPath(posting.keeper),
    place: toPath(posting.place),
    author: entry.author,
    sensitivity: event.sensitivity,
    amount: posting.amount,
    subject: posting.subject,
    backfilled: posting.isBackfilled,
    corrects: posting.corrects ?? null,
    recorded_at: event.recorded_at,
    again: posted.includes(posting.measure) || postings.findIndex(({ measure }) => measure === posting.measure) < n,
  }));

/** Measures that an entry has posted to, with those that it now posts to. */
export const withPosted = (posted: readonly string[], postings: readonly Posting[]): readonly string[] =>
  postings.every(({ measure }) => posted.includes(measure))
    ? posted
    : [...new Set([...posted, ...postings.map(({ measure }) => measure)])].sort();

interface TotalRow {
  measure: string;
  month: number;
  keeper: string;
  place: string;
  register: string;
  version: number;
  delta: string;
  amount: string;
  backfilled: string;
  rows: number;
  again: number;
  corrected: number;
}

/** One delta for each measure, month, office and place that the batch touches: a thousand events write few. */
const totalsOf = (postings: readonly PostingRow[]): TotalRow[] => {
  const totals = new Map<string, { row: PostingRow; amount: Exact; backfilled: Exact; rows: number; again: number; corrected: number }>();
  for (const row of postings) {
    const key = [row.measure, monthOf(row.day), row.keeper, row.place, row.version].join(" ");
    const known = totals.get(key) ?? { row, amount: zero, backfilled: zero, rows: 0, again: 0, corrected: 0 };
    const amount = exact(row.amount);
    totals.set(key, {
      row,
      amount: add(known.amount, amount),
      backfilled: row.backfilled ? add(known.backfilled, amount) : known.backfilled,
      rows: known.rows + 1,
      again: known.again + Number(row.again),
      corrected: known.corrected + Number(row.corrects !== null),
    });
  }
  return [...totals.values()].map(({ row, amount, backfilled, rows, again, corrected }) => ({
    measure: row.measure,
    month: monthOf(row.day),
    keeper: row.keeper,
    place: row.place,
    register: row.register,
    version: row.version,
    delta: randomUUID(),
    amount: toText(amount),
    backfilled: toText(backfilled),
    rows,
    again,
    corrected,
  }));
};

const eventShape = `id uuid, register text, entry text, seq int, kind text, act text, version int, by_person text, by_post text, by_office text, by_instead_of text, keeper text, place text, author text,
  sensitivity smallint, happened_on date, recorded_at timestamptz, "values" jsonb, secret text, backfill jsonb, same_person boolean, reverses uuid, reason text, input_hash text, hash text, hash_alg text`;
const entryShape = `register text, id text, version int, state text, "values" jsonb, secret text, keeper text, place text, author text, sensitivity smallint, opened_on date, last_seq int, done jsonb,
  external_no text, backfilled boolean, words text, posted text[], facets text[]`;
const postingShape = `event uuid, n smallint, measure text, version int, day date, entry text, register text, keeper text, place text, author text, sensitivity smallint, amount numeric, subject text,
  backfilled boolean, corrects text, recorded_at timestamptz, again boolean`;

const from = (part: string, shape: string): string => `jsonb_to_recordset(batch.body->'${part}') as x(${shape})`;

interface Body {
  readonly opened: readonly unknown[];
  readonly changed: readonly unknown[];
  readonly events: readonly unknown[];
  readonly keys: readonly unknown[];
  readonly postings: readonly unknown[];
  readonly totals: readonly unknown[];
  readonly terms: readonly unknown[];
  readonly waiting: readonly unknown[];
}

type Part = readonly [needs: keyof Body, sql: (tenant: number) => string];

/** Every part reads the one JSON document $1; a part with nothing in it is left out, for it would be planned all the same. */
const parts: readonly Part[] = [
  [
    "opened",
    (tenant) => `
    opened as (
      insert into entry (tenant, register, id, version, state, "values", secret, keeper, place, author, sensitivity, opened_on, last_seq, done, external_no, backfilled, words, posted, facets)
      select ${tenant}, x.register, x.id, x.version, x.state, x."values", decode(x.secret, 'hex'), x.keeper, x.place, x.author, x.sensitivity, x.opened_on, x.last_seq, x.done, x.external_no, x.backfilled, x.words, x.posted, x.facets
      from batch, ${from("opened", entryShape)})`,
  ],
  [
    "changed",
    (tenant) => `
    changed as (
      update entry e set version = x.version, state = x.state, "values" = x."values", secret = decode(x.secret, 'hex'), keeper = x.keeper, place = x.place, last_seq = x.last_seq, done = x.done,
        external_no = x.external_no, backfilled = x.backfilled, words = x.words, posted = x.posted, facets = x.facets
      from batch, ${from("changed", `${entryShape}, before int`)}
      where e.tenant = ${tenant} and e.register = x.register and e.id = x.id and e.last_seq = x.before returning 1)`,
  ],
  [
    "events",
    (tenant) => `
    written as (
      insert into event (tenant, id, register, entry, seq, kind, act, version, by_person, by_post, by_office, by_instead_of, keeper, place, author, sensitivity, happened_on, recorded_at, "values", secret,
        backfill, same_person, reverses, reason, input_hash, hash, hash_alg)
      select ${tenant}, x.id, x.register, x.entry, x.seq, x.kind, x.act, x.version, x.by_person, x.by_post, x.by_office, x.by_instead_of, x.keeper, x.place, x.author, x.sensitivity, x.happened_on,
        x.recorded_at, x."values", decode(x.secret, 'hex'), x.backfill, x.same_person, x.reverses, x.reason, decode(x.input_hash, 'hex'), decode(x.hash, 'hex'), x.hash_alg
      from batch, ${from("events", eventShape)})`,
  ],
  [
    "events",
    (tenant) => `
    waiting as (insert into unsealed (tenant, event) select ${tenant}, x.id from batch, ${from("events", "id uuid")})`,
  ],
  [
    "keys",
    (tenant) => `
    keyed as (insert into entry_key (tenant, register, entry, key) select ${tenant}, x.register, x.entry, decode(x.key, 'hex') from batch, ${from("keys", "register text, entry text, key text")})`,
  ],
  [
    "postings",
    (tenant) => `
    posted as (
      insert into posting (tenant, event, n, measure, version, day, entry, register, keeper, place, author, sensitivity, amount, subject, backfilled, corrects, recorded_at, again)
      select ${tenant}, x.* from batch, ${from("postings", postingShape)})`,
  ],
  [
    "totals",
    (tenant) => `
    summed as (
      insert into total (tenant, measure, month, keeper, place, register, version, delta, amount, backfilled, rows, again, corrected, is_folded)
      select ${tenant}, x.*, false from batch, ${from("totals", "measure text, month int, keeper text, place text, register text, version int, delta uuid, amount numeric, backfilled numeric, rows int, again int, corrected int")})`,
  ],
  ["terms", (tenant) => ` faceted as (${insertTermsFrom(tenant, "batch.body->'terms'", "batch,")})`],
  [
    "waiting",
    // Who waits already keeps what stands in the index.
    (tenant) => `
    worded as (
      insert into unindexed (tenant, register, entry, was) select ${tenant}, x.register, x.entry, x.was from batch, ${from("waiting", "register text, entry text, was jsonb")}
      on conflict do nothing)`,
  ],
];

const statement = (tenant: number, body: Body): string => {
  const needed = parts.filter(([needs]) => body[needs].length > 0).map(([, part]) => part(tenant));
  return `with batch as materialized (select $1::jsonb as body), ${needed.join(",")} select ${body.changed.length > 0 ? "(select count(*) from changed)::int" : "0"} as changed`;
};

const run = (tx: Tx, tenant: number, body: Body): Promise<{ rows: { changed: number }[] }> =>
  tx.executeQuery(CompiledQuery.raw(statement(tenant, body), [storableJson(body)]));

/** Entries and postings alone, for a rebuild: what they are derived from stays. */
export const insertDerived = async (
  tx: Tx,
  tenant: number,
  entries: readonly EntryRow[],
  postings: readonly PostingRow[],
): Promise<void> => {
  if (entries.length + postings.length === 0) return;
  await run(tx, tenant, { opened: entries, changed: [], events: [], keys: [], postings, totals: [], terms: [], waiting: [] });
};

/** @throws MovedOn where an entry is no longer as it was read; a unique violation where a number is taken */
export const writeBatch = async (tx: Tx, tenant: number, { changes, events, postings }: Batch): Promise<void> => {
  const all = [...changes.values()];
  const changed = all.flatMap(({ before, after }) => (before ? [{ ...after, before: before.last_seq }] : []));
  const facets = all.map(facetsChanged);
  const body = {
    opened: all.flatMap(({ before, after }) => (before ? [] : [after])),
    changed,
    events,
    keys: all.flatMap(({ after, newKey }) => (newKey ? [{ register: after.register, entry: after.id, key: newKey.toString("hex") }] : [])),
    postings,
    totals: totalsOf(postings),
    terms: toTermBody(facets.map(({ added }) => added)),
    waiting: all.flatMap(waitingOf),
  };
  await deleteTerms(
    tx,
    tenant,
    facets.map(({ gone }) => gone),
  );
  await linkFiles(tx, tenant, all);
  const { rows } = await run(tx, tenant, body);
  if (rows[0]?.changed !== changed.length) throw new MovedOn();
};
