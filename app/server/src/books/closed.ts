/** Which months are closed for an office: by itself, or by a unit above it. */
import type { Day } from "@jiannuo/quantity";
import { sql } from "kysely";
import type { Tx } from "../store/store.ts";
import { toPath } from "./event-row.ts";
import { monthOf } from "./moment.ts";

const andAbove = (path: string): string[] => path.split("/").map((_, at, ids) => ids.slice(0, at + 1).join("/"));

/** @param keepers paths of the offices that will be asked about */
export const loadClosed = async (tx: Tx, tenant: number, keepers: Iterable<string>): Promise<(keeper: string, day: Day) => boolean> => {
  const asked = [...new Set([...keepers].flatMap(andAbove))];
  const { rows } = await sql<{ keeper: string; month: number }>`
    select keeper, month from (
      select distinct on (keeper, month) keeper, month, kind from closing where tenant = ${tenant} and keeper = any(${asked.map(toPath)}::text[]) order by keeper, month, seq desc
    ) last where kind = 'close'`.execute(tx);
  const closed = new Set(rows.map(({ keeper, month }) => `${keeper} ${month}`));
  if (closed.size === 0) return () => false;
  return (keeper, day) => andAbove(keeper).some((path) => closed.has(`${toPath(path)} ${monthOf(day)}`));
};
