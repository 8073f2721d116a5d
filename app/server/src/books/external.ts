/** What comes again from the system of record is matched by its number and never doubled. */
import { refuse } from "@jiannuo/quantity";
import { sql } from "kysely";
import type { Refusals } from "./books.ts";
import type { Desk } from "./desk.ts";
import type { EntryRow } from "./entry-row.ts";

/** Which entries, of those that this post may see, bear these external numbers: number → entry. */
export const loadHolders = async ({ tx, tenant }: Desk, register: string, numbers: readonly string[]): Promise<Map<string, string>> => {
  if (numbers.length === 0) return new Map();
  const { rows } = await sql<{ id: string; external_no: string }>`
    select id, external_no from entry where tenant = ${tenant} and register = ${register} and external_no = any(${[...numbers]}::text[])`.execute(
    tx,
  );
  return new Map(rows.map(({ id, external_no }) => [external_no, id]));
};

export const findTaken = (holders: ReadonlyMap<string, string>, { id, external_no }: EntryRow): Refusals | undefined => {
  const other = external_no === null ? undefined : holders.get(external_no);
  if (other === undefined || other === id) return undefined;
  return [
    refuse(
      "EXTERNAL_KNOWN",
      `外部编号“${external_no}”已经登记过，是条目 ${other}`,
      `the external number “${external_no}” has been entered already, as entry ${other}`,
    ),
  ];
};
