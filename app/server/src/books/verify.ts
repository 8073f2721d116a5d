/** The trial balance: every event is as it was, the chain holds, and events refold to exactly the stored entries, postings and totals. */
import { sql } from "kysely";
import type { Tx } from "../store/store.ts";
import type { Verified } from "./books.ts";
import { compareRefolded } from "./compare.ts";
import type { Room } from "./desk.ts";
import { checkFiles } from "./verify-files.ts";
import { type EventRow, contentHash, eventColumns } from "./event-row.ts";
import { BEGIN, type Mark, type Refolded, refoldPage } from "./refold.ts";
import { blockHash, lastBlock } from "./seal.ts";

type Difference = NonNullable<Verified["first"]>;

/** One moment for all that a page reads. */
const asOneMoment = async <T>({ store, tenant }: Room, work: (tx: Tx) => Promise<T>): Promise<T> =>
  store.asKeeper(tenant, async (tx) => {
    await sql`set transaction isolation level repeatable read`.execute(tx);
    return work(tx);
  });

const nameOf = ({ id, register, entry, seq }: EventRow): string => `event ${id} (${register} ${entry}, ${seq})`;

const findChanged = (rows: readonly EventRow[]): Difference | undefined => {
  const changed = rows.find((row) => row.hash_alg !== "sha256" || contentHash(row) !== row.hash);
  return changed && { what: "the event is not what was recorded", where: nameOf(changed) };
};

interface Block {
  readonly no: number;
  readonly previous: string;
  readonly hash: string;
  readonly events: readonly string[];
}

const checkBlock = async (
  tx: Tx,
  tenant: number,
  { no, previous, hash, events }: Block,
  before: string,
): Promise<Difference | undefined> => {
  const where = `block ${no}`;
  if (previous !== before) return { what: "the block does not follow the one before it", where };
  const { rows } =
    await sql<EventRow>`select ${eventColumns} from event e where e.tenant = ${tenant} and e.id = any(${[...events]}::uuid[])`.execute(tx);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const missing = events.find((id) => !byId.has(id));
  if (missing !== undefined) return { what: "an event of the chain is gone", where: `event ${missing}, ${where}` };
  const held = events.map((id) => byId.get(id)!);
  return (
    findChanged(held) ??
    (blockHash(no, previous, held) === hash ? undefined : { what: "the hash of the block does not fit its events", where })
  );
};

interface Chain {
  readonly sealed: number;
  readonly head: string;
  readonly first: Difference | undefined;
}

const checkChain = async (room: Room): Promise<Chain> => {
  const { tenant } = room;
  let chain: Chain = { sealed: 0, head: "", first: undefined };
  for (let no = 1; ; no++) {
    const step = await asOneMoment(room, async (tx): Promise<Chain | undefined> => {
      const { rows } = await sql<Block>`select no, previous, hash, events from block where tenant = ${tenant} and no = ${no}`.execute(tx);
      const block = rows[0];
      if (!block)
        return (await lastBlock(tx, tenant)).no >= no ? { ...chain, first: { what: "a block is gone", where: `block ${no}` } } : undefined;
      const first = await checkBlock(tx, tenant, block, chain.head);
      return { sealed: chain.sealed + block.events.length, head: block.hash, first };
    });
    if (!step) return chain;
    chain = step;
    if (chain.first) return chain;
  }
};

const PAGE = 200;

const checkEntries = async (room: Room, onProgress: (line: string) => void): Promise<Difference | undefined> => {
  const { tenant, definitions } = room;
  let mark: Mark | undefined = BEGIN;
  for (let done = 0; mark;) {
    const after: Mark = mark;
    const { page, next }: { page: Refolded[]; next: Mark | undefined } = await asOneMoment(room, (tx) =>
      refoldPage(tx, tenant, definitions, after, PAGE),
    );
    for (const refolded of page) {
      const difference = compareRefolded(refolded);
      if (difference) return difference;
    }
    done += page.length;
    if (done % 20_000 < PAGE && done >= 20_000) onProgress(`已核对 ${done} 条 · ${done} entries checked`);
    mark = next;
  }
  return undefined;
};

const checkTotals = async (room: Room): Promise<Difference | undefined> => {
  const { tenant, definitions } = room;
  const known = definitions.all.flatMap(({ definition }) => Object.keys(definition.measures).map((id) => `${definition.id}.${id}`));
  const kept = await room.store.asKeeper(tenant, (tx) =>
    sql<{ measure: string }>`select distinct measure from total where tenant = ${tenant}`.execute(tx),
  );
  for (const measure of new Set([...known, ...kept.rows.map((row) => row.measure)])) {
    const { rows } = await asOneMoment(room, (tx) =>
      sql<{ month: number; keeper: string; place: string }>`
        select coalesce(t.month, p.month) as month, coalesce(t.keeper, p.keeper) as keeper, coalesce(t.place, p.place) as place from
          (select month, keeper, place, version, sum(amount) as amount, sum(backfilled) as backfilled, sum(rows) as rows, sum(again) as again, sum(corrected) as corrected from total where tenant = ${tenant} and measure = ${measure} group by 1, 2, 3, 4) t
        full join
          (select (extract(year from day) * 100 + extract(month from day))::int as month, keeper, place, version, sum(amount) as amount, coalesce(sum(amount) filter (where backfilled), 0) as backfilled, count(*) as rows, count(*) filter (where again) as again, count(corrects) as corrected
            from posting where tenant = ${tenant} and measure = ${measure} group by 1, 2, 3, 4) p
        on t.month = p.month and t.keeper = p.keeper and t.place = p.place and t.version = p.version
        where (t.amount, t.rows, t.backfilled, t.again, t.corrected) is distinct from (p.amount, p.rows, p.backfilled, p.again, p.corrected) limit 1`.execute(
        tx,
      ),
    );
    const row = rows[0];
    if (row)
      return { what: "the total of a month is not the sum of its postings", where: `${measure} ${row.month} ${row.keeper} ${row.place}` };
  }
  return undefined;
};

interface Counts {
  readonly events: number;
  readonly entries: number;
  readonly postings: number;
  readonly totals: number;
  readonly unsealed: number;
}

const countRows = async (tx: Tx, tenant: number): Promise<Counts> => {
  const { rows } = await sql<Counts>`
    select (select count(*) from event where tenant = ${tenant})::int as events, (select count(*) from entry where tenant = ${tenant})::int as entries,
      (select count(*) from posting where tenant = ${tenant})::int as postings, (select count(*) from total where tenant = ${tenant})::int as totals,
      (select count(*) from unsealed where tenant = ${tenant})::int as unsealed`.execute(tx);
  return rows[0]!;
};

/** Events that no block holds yet, each as it was recorded; and as many events as the chain and its tail count. */
const checkTail = async (tx: Tx, tenant: number, counts: Counts): Promise<Difference | undefined> => {
  const { rows } =
    await sql<EventRow>`select ${eventColumns} from event e join unsealed u on u.tenant = e.tenant and u.event = e.id where e.tenant = ${tenant} order by e.recorded_at, e.id`.execute(
      tx,
    );
  if (rows.length !== counts.unsealed) return { what: "an event that waits for the chain is gone", where: "the unsealed tail" };
  const { rows: sums } = await sql<{
    sealed: number;
  }>`select coalesce(sum(cardinality(events)), 0)::int as sealed from block where tenant = ${tenant}`.execute(tx);
  const counted = sums[0]!.sealed + rows.length;
  if (counted !== counts.events)
    return { what: `the chain and its tail count ${counted} events, the books hold ${counts.events}`, where: "the chain" };
  return findChanged(rows);
};

/** What no event accounts for, and events that no definition accounts for. No foreign key watches over these: each row of the hot tables would pay for it. */
const checkStrays = async (tx: Tx, tenant: number, counts: Counts): Promise<Difference | undefined> => {
  const { rows } = await sql<{ entries: number; posting: string | null; definition: string | null }>`select
      (select count(*)::int from (select distinct register, entry from event where tenant = ${tenant}) one) as entries,
      (select p.event::text from posting p left join event e on e.tenant = p.tenant and e.id = p.event and e.register = p.register and e.entry = p.entry
        where p.tenant = ${tenant} and e.id is null limit 1) as posting,
      (select e.register || ' ' || e.version from (select distinct register, version from event where tenant = ${tenant}) e
        where not exists (select 1 from definition d where d.tenant = ${tenant} and d.register = e.register and d.version = e.version) limit 1) as definition`.execute(
    tx,
  );
  const { entries, posting, definition } = rows[0]!;
  if (definition !== null) return { what: "events were entered under a definition that the books do not hold", where: definition };
  if (posting !== null) return { what: "a posting stands there that no event of its entry made", where: `event ${posting}` };
  return entries === counts.entries
    ? undefined
    : { what: `${counts.entries} entries are stored, the events speak of ${entries}`, where: "entries" };
};

export const verify = async (room: Room, onProgress: (line: string) => void = () => {}): Promise<Verified> => {
  const { tenant } = room;
  const chain = await checkChain(room);
  onProgress(`已核对流水链 ${chain.sealed} 条 · ${chain.sealed} events of the chain checked`);
  const { counts, tail } = await asOneMoment(room, async (tx) => {
    const counted = await countRows(tx, tenant);
    return { counts: counted, tail: (await checkTail(tx, tenant, counted)) ?? (await checkStrays(tx, tenant, counted)) };
  });
  const first = chain.first ?? tail ?? (await checkEntries(room, onProgress)) ?? (await checkTotals(room)) ?? (await checkFiles(room));
  return { ...counts, head: chain.head, ...(first ? { first } : {}) };
};
