/** Links what was committed into the chain, a moment later, so that no command waits for another; folds the deltas of totals on the way. */
import { sql } from "kysely";
import type { Tx } from "../store/store.ts";
import { sha256 } from "./canonical.ts";
import type { Room } from "./desk.ts";
import { planAnew } from "./plan-anew.ts";

/** One sealer at a time. */
const SEALING_LOCK = 7303;

/** Short on PGlite, where everybody waits. */
const BLOCK = 1000;

export interface Link {
  readonly id: string;
  readonly hash: string;
}

export const blockHash = (no: number, previous: string, links: readonly Link[]): string =>
  sha256(["jiannuo-block-1", String(no), previous, ...links.map(({ id, hash }) => `${id} ${hash}`)].join("\n"));

export const lastBlock = async (tx: Tx, tenant: number): Promise<{ no: number; hash: string }> => {
  const { rows } = await sql<{
    no: number;
    hash: string;
  }>`select no, hash from block where tenant = ${tenant} order by no desc limit 1`.execute(tx);
  return rows[0] ?? { no: 0, hash: "" };
};

const sealBlock = async (tx: Tx, tenant: number, sealedAt: Date): Promise<{ sealed: number; head: string }> => {
  await planAnew(tx);
  await sql`select pg_advisory_xact_lock(${SEALING_LOCK}, ${tenant})`.execute(tx);
  const { rows: links } = await sql<Link>`
    with taken as (delete from unsealed u where u.tenant = ${tenant} and u.event in (select event from unsealed where tenant = ${tenant} limit ${BLOCK}) returning u.event)
    select e.id, encode(e.hash, 'hex') as hash from event e join taken on taken.event = e.id where e.tenant = ${tenant} order by e.recorded_at, e.id`.execute(
    tx,
  );
  const { no, hash: previous } = await lastBlock(tx, tenant);
  if (links.length === 0) return { sealed: 0, head: previous };
  const head = blockHash(no + 1, previous, links);
  await sql`insert into block (tenant, no, previous, hash, sealed_at, events) values (${tenant}, ${no + 1}, ${previous}, ${head}, ${sealedAt}, ${links.map(({ id }) => id)}::uuid[])`.execute(
    tx,
  );
  return { sealed: links.length, head };
};

/** Deltas and the row that they were folded into before become one row for each key. */
const foldTotals = async (tx: Tx, tenant: number): Promise<void> => {
  await planAnew(tx);
  await sql`
    with deltas as (delete from total where tenant = ${tenant} and not is_folded returning *),
    keys as (select distinct measure, month, keeper, place, version from deltas),
    folded as (delete from total t using keys k where t.tenant = ${tenant} and t.is_folded and t.measure = k.measure and t.month = k.month and t.keeper = k.keeper and t.place = k.place and t.version = k.version returning t.*)
    insert into total (tenant, measure, month, keeper, place, register, version, delta, amount, backfilled, rows, again, corrected, is_folded)
    select ${tenant}::int, measure, month, keeper, place, min(register), version, gen_random_uuid(), sum(amount), sum(backfilled), sum(rows), sum(again), sum(corrected), true from (select * from deltas union all select * from folded) every
    group by measure, month, keeper, place, version`.execute(tx);
};

/** An import writes deltas faster than its end comes: figures would be sums of ever more of them. */
const BLOCKS_BETWEEN_FOLDS = 10;

export const seal = async ({ store, tenant, now }: Room): Promise<{ sealed: number; head: string }> => {
  let all = 0;
  for (let blocks = 1; ; blocks++) {
    const { sealed, head } = await store.asKeeper(tenant, (tx) => sealBlock(tx, tenant, now()));
    all += sealed;
    const isDone = sealed < BLOCK;
    if (isDone || blocks % BLOCKS_BETWEEN_FOLDS === 0) await store.asKeeper(tenant, (tx) => foldTotals(tx, tenant));
    if (isDone) return { sealed: all, head };
  }
};
