/** Works entries, postings, terms and totals out anew from the events, and writes them in place of what is there. */
import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../store/store.ts";
import { canonical } from "./canonical.ts";
import { compareRefolded } from "./compare.ts";
import { type Room, refreshDirectory, takeClosingLock } from "./desk.ts";
import type { EntryRow } from "./entry-row.ts";
import { allTermsOf, insertTerms } from "./entry-terms.ts";
import { BEGIN, type Mark, type Refolded, refoldPage } from "./refold.ts";
import { insertDerived } from "./write.ts";

const PAGE = 500;

/** Rows that are as they must be stay where they are; the others go and are written as the events say. */
const replacePage = async (tx: Tx, tenant: number, page: readonly Refolded[]): Promise<void> => {
  const wrong = page.filter((refolded) => compareRefolded(refolded) !== undefined);
  for (const { register, id, events } of wrong) {
    await sql`delete from entry where tenant = ${tenant} and register = ${register} and id = ${id}`.execute(tx);
    await sql`delete from posting where tenant = ${tenant} and event = any(${events.map((event) => event.id)}::uuid[])`.execute(tx);
  }
  await insertDerived(
    tx,
    tenant,
    wrong.map(({ worked }) => worked.entry),
    wrong.flatMap(({ worked }) => worked.postings),
  );
};

/** Terms are written for many entries at once, in the order of their index: page by page they would touch nearly all of it each time. */
const stretchOf = ({ store }: Room): number => (store.engine === "embedded" ? 1000 : 10_000);

/** At once: terms, so that those go too which no entry has (until its page has come, an entry is not found by searching), and entries of which no event speaks. */
const clear = async (tx: Tx, tenant: number): Promise<void> => {
  await sql`delete from term where tenant = ${tenant}`.execute(tx);
  await sql`delete from unindexed where tenant = ${tenant}`.execute(tx);
  await sql`delete from entry e where e.tenant = ${tenant} and not exists (select 1 from event v where v.tenant = ${tenant} and v.register = e.register and v.entry = e.id)`.execute(
    tx,
  );
};

const rebuildTotals = async (tx: Tx, tenant: number): Promise<void> => {
  await takeClosingLock(tx, tenant);
  await sql`delete from total where tenant = ${tenant}`.execute(tx);
  await sql`insert into total (tenant, measure, month, keeper, place, register, version, delta, amount, backfilled, rows, again, corrected, is_folded)
    select ${tenant}::int, measure, (extract(year from day) * 100 + extract(month from day))::int as month, keeper, place, register, version, gen_random_uuid(), sum(amount),
      coalesce(sum(amount) filter (where backfilled), 0), count(*), count(*) filter (where again), count(corrects), true
    from posting where tenant = ${tenant} group by measure, 3, keeper, place, register, version`.execute(tx);
};

export const rebuild = async (room: Room, onProgress: (line: string) => void = () => {}): Promise<{ entries: number; hash: string }> => {
  await refreshDirectory(room);
  const { store, tenant, definitions } = room;
  const hash = createHash("sha256");
  let entries = 0;
  await store.asKeeper(tenant, (tx) => clear(tx, tenant));
  let mark: Mark | undefined = BEGIN;
  const stretch = async (tx: Tx, from: Mark): Promise<Mark | undefined> => {
    await takeClosingLock(tx, tenant);
    const written: EntryRow[] = [];
    let at: Mark | undefined = from;
    while (at && written.length < stretchOf(room)) {
      const { page, next }: { page: Refolded[]; next: Mark | undefined } = await refoldPage(tx, tenant, definitions, at, PAGE);
      await replacePage(tx, tenant, page);
      for (const { worked } of page) {
        const { secret: _, ...entry } = worked.entry;
        hash.update(`${canonical(entry)}\n${worked.postings.map(canonical).join("\n")}\n`);
        written.push(worked.entry);
      }
      at = next;
    }
    await insertTerms(tx, tenant, written.map(allTermsOf));
    entries += written.length;
    return at;
  };
  while (mark) {
    const from: Mark = mark;
    mark = await store.asKeeper(tenant, (tx) => stretch(tx, from));
    if (mark && entries % 10_000 === 0) onProgress(`已重建 ${entries} 条 · ${entries} entries rebuilt`);
  }
  await store.asKeeper(tenant, (tx) => rebuildTotals(tx, tenant));
  return { entries, hash: hash.digest("hex") };
};
