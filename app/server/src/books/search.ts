/** Finds entries by what is written in them and by the units that they speak of: by terms, newest first, then on the text itself. */
import { refuse } from "@jiannuo/quantity";
import { type RawBuilder, sql } from "kysely";
import type { Refusals, TitledEntry } from "./books.ts";
import { type Part, facetsOfUnits, holds, partOf } from "./asked-parts.ts";
import { type Desk, type Room, atDesk } from "./desk.ts";
import { type ListedRow, listed, listedColumns } from "./listed.ts";
import { askedTerms } from "./terms.ts";

/** A term in more entries than this is read last: another of the question is rarer. */
const COMMON = 1000;

/** The rarest first: its entries are gone through, the others are looked up. */
const byRarity = async ({ tx, tenant }: Desk, terms: readonly string[]): Promise<string[]> => {
  if (terms.length === 1) return [...terms];
  const { rows } = await sql<{ term: string }>`
    select a.term from unnest(${[...terms]}::text[]) a (term), lateral (select count(*) as many from (select 1 from term t where t.tenant = ${tenant} and t.term = a.term limit ${COMMON}) t) c
    order by c.many`.execute(tx);
  return rows.map(({ term }) => term);
};

const newestEntries = ({ tenant }: Desk, term: RawBuilder<unknown>, conditions: readonly RawBuilder<unknown>[], most: number) => sql`
  select e.* from (select t.day, t.register, t.entry from term t where t.tenant = ${tenant} and ${term} order by t.day desc, t.register desc, t.entry desc offset 0) t
  cross join lateral (select * from entry e where ${sql.join([sql`e.tenant = ${tenant}`, sql`e.register = t.register`, sql`e.id = t.entry`, ...conditions], sql` and `)} offset 0) e
  limit ${most}`;

const byTerms = async (
  desk: Desk,
  terms: readonly string[],
  conditions: readonly RawBuilder<unknown>[],
  most: number,
): Promise<ListedRow[]> => {
  const { tx, tenant } = desk;
  const [rarest, ...others] = await byRarity(desk, terms);
  const also = others.map(
    (term) => sql`
    exists (select 1 from term o where o.tenant = ${tenant} and o.term = ${term} and o.day = t.day and o.register = t.register and o.entry = t.entry)`,
  );
  const term = sql.join([sql`t.term = ${rarest!}`, ...also], sql` and `);
  const { rows } = await sql<ListedRow>`select ${listedColumns} from (${newestEntries(desk, term, conditions, most)}) e`.execute(tx);
  return rows;
};

const byUnits = async (desk: Desk, { units }: Part, conditions: readonly RawBuilder<unknown>[], most: number): Promise<ListedRow[]> => {
  if (units.length === 0) return [];
  const { terms } = facetsOfUnits(desk, units);
  const { rows } = await sql<ListedRow>`
    select ${listedColumns} from unnest(${terms}::text[]) facet (term) cross join lateral (${newestEntries(desk, sql`t.term = facet.term`, conditions, most)}) e
    order by e.opened_on desc, e.register desc, e.id desc limit ${most}`.execute(desk.tx);
  return rows;
};

/** What was entered a moment ago and waits for the index. */
const amongWaiting = async ({ tx, tenant }: Desk, conditions: readonly RawBuilder<unknown>[], most: number): Promise<ListedRow[]> => {
  const { rows } = await sql<ListedRow>`
    select ${listedColumns} from unindexed u join entry e on e.tenant = ${tenant} and e.register = u.register and e.id = u.entry
    where u.tenant = ${tenant} and ${sql.join(conditions, sql` and `)} order by e.opened_on desc limit ${most}`.execute(tx);
  return rows;
};

const newestFirst = (rows: readonly ListedRow[]): ListedRow[] =>
  [...new Map(rows.map((row) => [`${row.register} ${row.id}`, row])).values()].sort((a, b) => (a.opened_on < b.opened_on ? 1 : -1));

const found = async (desk: Desk, parts: readonly Part[], most: number): Promise<ListedRow[]> => {
  const [first, ...others] = parts;
  const conditions = others.map((part) => holds(desk, part));
  const rows = await amongWaiting(desk, [holds(desk, first!), ...conditions], most);
  rows.push(...(await byUnits(desk, first!, conditions, most)));
  const written = [sql`position(${first!.text} in e.words) > 0`, ...conditions];
  for (const terms of first!.written) rows.push(...(await byTerms(desk, terms, written, most)));
  return newestFirst(rows).slice(0, most);
};

/** @param text at least two characters of what is written or of a unit's name, or first letters of a name; all parts between spaces must be there */
export const search = (room: Room, who: string, text: string, limit = 20): Promise<readonly TitledEntry[] | Refusals> =>
  atDesk(room, who, "read", async (desk) => {
    const asked = text.trim().toLowerCase().slice(0, 200);
    if (asked === "") return [refuse("NOTHING_ASKED", "请输入要找的文字", "write what to look for")];
    const texts = asked.split(/\s+/).slice(0, 6);
    if (texts.every((part) => askedTerms(part).length === 0))
      return [refuse("ASKED_TOO_LITTLE", "请至少输入两个字", "write at least two characters")];
    // What is written is rarer than a unit, and what is longer is rarer still.
    const parts = texts.map((part) => partOf(desk, part)).sort((a, b) => a.units.length - b.units.length || b.text.length - a.text.length);
    const rows = await found(desk, parts, Math.min(Math.max(1, Math.trunc(limit)), 200));
    return rows.map((row) => listed(desk, row));
  });
