/** Finds entries by what is written in them: by pairs of characters first, then on the text itself. */
import { refuse } from "@jiannuo/quantity";
import { sql } from "kysely";
import type { EntrySummary, Refusals } from "./books.ts";
import { type Room, atDesk } from "./desk.ts";
import { type EntryRow, entryColumns } from "./entry-row.ts";
import { shown } from "./list.ts";
import { askedTerms } from "./terms.ts";

/** So many candidates are looked at; a question that fits more is too wide to be answered by reading on. */
const MOST_CANDIDATES = 2000;

export const search = (room: Room, who: string, text: string, limit = 20): Promise<readonly EntrySummary[] | Refusals> =>
  atDesk(room, who, "read", async (desk) => {
    const question = text.trim().toLowerCase();
    const terms = askedTerms(question).slice(0, 12);
    if (terms.length === 0) return [refuse("NOTHING_ASKED", "请输入要找的文字", "write what to look for")];
    const asked = terms.map(({ term, isBeginning }, at) => {
      const name = sql.ref(`t${at}`);
      const match = isBeginning ? sql`${name}.term ^@ ${term}` : sql`${name}.term = ${term}`;
      return at === 0
        ? sql`${name}.tenant = ${desk.tenant} and ${match}`
        : sql`exists (select 1 from term ${name} where ${name}.tenant = t0.tenant and ${match} and ${name}.register = t0.register and ${name}.entry = t0.entry)`;
    });
    const { rows } = await sql<EntryRow>`
      with found as materialized (select distinct register, entry from (select t0.register, t0.entry from term t0 where ${sql.join(asked, sql` and `)} limit ${MOST_CANDIDATES}) c)
      select ${entryColumns} from found f join entry e on e.tenant = ${desk.tenant} and e.register = f.register and e.id = f.entry
      where position(${question} in e.words) > 0 order by e.opened_on desc, e.id limit ${Math.min(Math.max(1, Math.trunc(limit)), 200)}`.execute(
      desk.tx,
    );
    return rows.map((row) => shown(desk, row));
  });
