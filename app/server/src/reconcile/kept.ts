/** Reconciliations in the database: begun, what was said of their figures, and what the town remembers of it. Nothing is changed; the last word counts. */
import { randomUUID } from "node:crypto";
import { type Refusal, exact, toText } from "@jiannuo/quantity";
import type { Reading } from "@jiannuo/reading";
import type { Remembered } from "@jiannuo/writing/match";
import { sql } from "kysely";
import type { Desk } from "../books/desk.ts";
import { townOf } from "../books/directory.ts";
import { toPath } from "../books/event-row.ts";
import { lastBlock } from "../books/seal.ts";
import { storable, storableJson } from "../store/storable.ts";
import type { Confirmed } from "./judge-figure.ts";
import { type Adjustment, type AdjustmentKind, type ReconciliationListed, noReconciliation } from "./reconciliation.ts";

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

export interface KeptReconciliation extends ReconciliationListed {
  readonly reading: Reading;
  /** The last block of the chain when it began. */
  readonly block: number;
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  readonly by: string;
  readonly at: Date;
}

const listedOf = ({ at, ...row }: Row): ReconciliationListed => ({ ...row, at: at.toISOString() });

const townPath = ({ post }: Desk): string => toPath(townOf(post));

export const listReconciliations = async (desk: Desk): Promise<ReconciliationListed[]> => {
  const { rows } = await sql<Row>`
    select id, name, year, by_name as by, at from reconciliation where tenant = ${desk.tenant} and town ^@ ${townPath(desk)} order by at desc, id`.execute(
    desk.tx,
  );
  return rows.map(listedOf);
};

export const loadReconciliation = async (desk: Desk, id: string): Promise<KeptReconciliation | Refusal> => {
  if (!UUID.test(id)) return noReconciliation(id);
  const { rows } = await sql<Row & { reading: Reading; block: number }>`
    select id, name, year, by_name as by, at, reading, block from reconciliation
    where tenant = ${desk.tenant} and id = ${id}::uuid and town ^@ ${townPath(desk)}`.execute(desk.tx);
  const row = rows[0];
  if (!row) return noReconciliation(id);
  const { reading, block, ...listed } = row;
  return { ...listedOf(listed), reading, block };
};

/** Everything must be sealed: what is in no block yet would count as entered after the beginning. */
export const insertReconciliation = async (
  { tx, tenant, post, recordedAt }: Desk,
  { name, year, reading }: { readonly name: string; readonly year: number; readonly reading: Reading },
): Promise<string> => {
  const id = randomUUID();
  const { no } = await lastBlock(tx, tenant);
  await sql`insert into reconciliation (tenant, id, town, name, year, reading, block, by_post, by_person, by_name, at)
    values (${tenant}, ${id}, ${toPath(townOf(post))}, ${storable(name)}, ${year}, ${storableJson(reading)}::jsonb, ${no}, ${post.id}, ${post.person}, ${post.name}, ${recordedAt})`.execute(
    tx,
  );
  return id;
};

/** The last word on each figure, by where it begins. */
export const loadConfirmed = async ({ tx, tenant }: Desk, id: string): Promise<ReadonlyMap<number, Confirmed>> => {
  const { rows } = await sql<{ figure: number; measure: string | null; by: string; at: Date }>`
    select distinct on (figure) figure, measure, by_name as by, at from reconciliation_match
    where tenant = ${tenant} and reconciliation = ${id}::uuid order by figure, n desc`.execute(tx);
  return new Map(rows.map(({ figure, at, ...row }) => [figure, { ...row, at: at.toISOString() }]));
};

/** Those that stand: a word taken back takes back all that was signed for the figure before it. */
export const loadAdjustments = async ({ tx, tenant }: Desk, id: string): Promise<ReadonlyMap<number, readonly Adjustment[]>> => {
  const { rows } = await sql<{
    figure: number;
    kind: AdjustmentKind | "back";
    amount: string | null;
    reason: string;
    by: string;
    at: Date;
  }>`
    select figure, kind, amount::text as amount, reason, by_name as by, at from reconciliation_adjustment
    where tenant = ${tenant} and reconciliation = ${id}::uuid order by figure, n`.execute(tx);
  const standing = new Map<number, Adjustment[]>();
  for (const { figure, kind, amount, at, ...row } of rows) {
    if (kind === "back") standing.delete(figure);
    else
      standing.set(figure, [
        ...(standing.get(figure) ?? []),
        { kind, ...row, at: at.toISOString(), ...(amount === null ? {} : { amount: toText(exact(amount)) }) },
      ]);
  }
  return standing;
};

/** What this town has confirmed, report after report. */
export const loadRemembered = async (desk: Desk): Promise<Remembered> => {
  const { rows } = await sql<{ wording: string; measure: string | null }>`
    select distinct on (wording) wording, measure from remembered_match where tenant = ${desk.tenant} and town = ${townPath(desk)} order by wording, n desc`.execute(
    desk.tx,
  );
  return new Map(rows.map(({ wording, measure }) => [wording, measure]));
};

/** First key of the advisory lock under which numbers of what was said are given. */
const sayingLock = 7305;

const takeTurn = async ({ tx }: Desk, id: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(${sayingLock}, hashtext(${id}))`.execute(tx);
};

export const insertMatch = async (
  desk: Desk,
  id: string,
  { figure, wording, measure }: { readonly figure: number; readonly wording: string; readonly measure: string | null },
): Promise<void> => {
  const { tx, tenant, post, recordedAt } = desk;
  await takeTurn(desk, id);
  await sql`insert into reconciliation_match (tenant, reconciliation, figure, n, measure, by_post, by_person, by_name, at)
    select ${tenant}::int, ${id}::uuid, ${figure}::int, coalesce(max(n), 0) + 1, ${measure}, ${post.id}, ${post.person}, ${post.name}, ${recordedAt}::timestamptz
    from reconciliation_match where tenant = ${tenant} and reconciliation = ${id}::uuid and figure = ${figure}`.execute(tx);
  await takeTurn(desk, townPath(desk));
  await sql`insert into remembered_match (tenant, town, wording, n, measure, by_post, by_person, by_name, at)
    select ${tenant}::int, ${townPath(desk)}, ${storable(wording)}, coalesce(max(n), 0) + 1, ${measure}, ${post.id}, ${post.person}, ${post.name}, ${recordedAt}::timestamptz
    from remembered_match where tenant = ${tenant} and town = ${townPath(desk)} and wording = ${storable(wording)}`.execute(tx);
};

export const insertAdjustment = async (
  desk: Desk,
  id: string,
  {
    figure,
    kind,
    amount,
    reason,
  }: { readonly figure: number; readonly kind: AdjustmentKind | "back"; readonly amount?: string | undefined; readonly reason: string },
): Promise<void> => {
  const { tx, tenant, post, recordedAt } = desk;
  await takeTurn(desk, id);
  await sql`insert into reconciliation_adjustment (tenant, reconciliation, figure, n, kind, amount, reason, by_post, by_person, by_name, at)
    select ${tenant}::int, ${id}::uuid, ${figure}::int, coalesce(max(n), 0) + 1, ${kind}, ${amount ?? null}::numeric, ${storable(reason)}, ${post.id}, ${post.person}, ${post.name}, ${recordedAt}::timestamptz
    from reconciliation_adjustment where tenant = ${tenant} and reconciliation = ${id}::uuid and figure = ${figure}`.execute(tx);
};
