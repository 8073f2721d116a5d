/** What counts in a figure and may not be seen in detail. The figure is whole within the reader's registers, offices and places; clearance parts it. */
import { type RawBuilder, sql } from "kysely";
import type { Desk } from "./desk.ts";

/** One or two are not counted out: who knows that there is one may know which (有不可见明细). */
export const fewOr = (rows: number): number | "few" => (rows === 1 || rows === 2 ? "few" : rows);

/** Whether this reader may see the row of `posting p` in detail: the wall of entries, over the posting's own columns. */
export const seenHere = ({ lines }: Desk): RawBuilder<boolean> =>
  sql`(${sql.join(
    [
      ...lines.map(({ registers, keepers, places, author, clearance }) => {
        const parts = [
          ...(registers === "all" ? [] : [sql`p.register = any(${[...registers]}::text[])`]),
          ...(keepers.includes("") ? [] : [sql`p.keeper ^@ any(${[...keepers]}::text[])`]),
          ...(places.includes("") ? [] : [sql`p.place ^@ any(${[...places]}::text[])`]),
          ...(author === undefined ? [] : [sql`p.author = ${author}`]),
          sql`p.sensitivity <= ${clearance}::int`,
        ];
        return sql`(${sql.join(parts, sql` and `)})`;
      }),
      sql`false`,
    ],
    sql` or `,
  )})`;

/** Whether every row of this sensitivity that counts for this reader may be seen, every one may not, or some. */
export const seesDetail = ({ lines }: Desk, register: string, sensitivity: number): "all" | "none" | "some" => {
  const concerned = lines.filter(({ registers }) => registers === "all" || registers.includes(register));
  if (concerned.every(({ clearance }) => clearance >= sensitivity)) return "all";
  return concerned.every(({ clearance }) => clearance < sensitivity) ? "none" : "some";
};
