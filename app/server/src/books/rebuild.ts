/** Works entries, postings, terms and totals out anew from the events, and writes them in place of what is there. */
import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../store/store.ts";
import { canonical } from "./canonical.ts";
import { type Room, refreshDirectory, takeClosingLock } from "./desk.ts";
import { titleIn } from "./directory.ts";
import { BEGIN, type Mark, type Refolded, refoldPage } from "./refold.ts";
import { insertDerived } from "./write.ts";

const PAGE = 500;

const replacePage = async (tx: Tx, tenant: number, page: readonly Refolded[], after: Mark, last: Mark): Promise<void> => {
  const inPage = (column: string) =>
    sql`tenant = ${tenant} and (${sql.raw(`register, ${column}`)}) > (${after[0]}, ${after[1]}) and (${sql.raw(`register, ${column}`)}) <= (${last[0]}, ${last[1]})`;
  await sql`delete from entry where ${inPage("id")}`.execute(tx);
  await sql`delete from posting where tenant = ${tenant} and event = any(${page.flatMap(({ events }) => events.map(({ id }) => id))}::uuid[])`.execute(
    tx,
  );
  await insertDerived(
    tx,
    tenant,
    page.map(({ worked }) => worked.entry),
    page.flatMap(({ worked }) => worked.postings),
  );
};

const rebuildTotals = async (tx: Tx, tenant: number): Promise<void> => {
  await takeClosingLock(tx, tenant);
  await sql`delete from total where tenant = ${tenant}`.execute(tx);
  await sql`insert into total (tenant, measure, month, keeper, place, register, version, delta, amount, backfilled, rows, is_folded)
    select ${tenant}::int, measure, (extract(year from day) * 100 + extract(month from day))::int as month, keeper, place, register, version, gen_random_uuid(), sum(amount),
      coalesce(sum(amount) filter (where backfilled), 0), count(*), true
    from posting where tenant = ${tenant} group by measure, 3, keeper, place, register, version`.execute(tx);
};

export const rebuild = async (room: Room, onProgress: (line: string) => void = () => {}): Promise<{ entries: number; hash: string }> => {
  await refreshDirectory(room);
  const { store, tenant, definitions, directory } = room;
  const hash = createHash("sha256");
  let entries = 0;
  // At once, so that terms which no entry has go too; until its page has come, an entry is not found by searching.
  await store.asKeeper(tenant, (tx) => sql`delete from term where tenant = ${tenant}`.execute(tx));
  for (let mark: Mark | undefined = BEGIN; mark;) {
    const after: Mark = mark;
    mark = await store.asKeeper(tenant, async (tx): Promise<Mark | undefined> => {
      await takeClosingLock(tx, tenant);
      const { page, next } = await refoldPage(tx, tenant, definitions, after, PAGE, titleIn(directory));
      if (!next) return undefined;
      await replacePage(tx, tenant, page, after, next);
      for (const { worked } of page) {
        const { secret: _, ...entry } = worked.entry;
        hash.update(`${canonical(entry)}\n${worked.postings.map(canonical).join("\n")}\n`);
      }
      entries += page.length;
      return next;
    });
    if (mark && entries % 20_000 === 0) onProgress(`已重建 ${entries} 条 · ${entries} entries rebuilt`);
  }
  await store.asKeeper(tenant, (tx) => rebuildTotals(tx, tenant));
  return { entries, hash: hash.digest("hex") };
};
