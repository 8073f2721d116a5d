/** Lists of 期初数 and 报数 as they were entered, with what became of each. */
import { type Day, refuse } from "@jiannuo/quantity";
import { type RawBuilder, sql } from "kysely";
import type { DeclaredSlip, OpeningSlip, SlipQuery } from "./at-the-desk.ts";
import type { Refusals } from "./books.ts";
import { type Desk, type Room, atDesk } from "./desk.ts";
import { personNamed } from "./directory.ts";
import { fromPath } from "./event-row.ts";

interface Row {
  readonly id: string;
  readonly measure: string;
  readonly from_day: Day;
  readonly to_day: Day;
  readonly place: string;
  readonly keeper: string;
  readonly amount: string;
  readonly note: string;
  readonly supplier: string;
  readonly slip_sha256: string | null;
  readonly recorded_at: Date;
  readonly reviewer: string | null;
  readonly reviewed_at: Date | null;
  readonly replaced_at: Date | null;
}

const wrongYear = (year: number): Refusals => [refuse("WRONG_YEAR", `“${year}”不是年份`, `“${year}” is no year`)];

const conditions = ({ measure, year }: SlipQuery): RawBuilder<unknown>[] => [
  ...(measure === undefined ? [] : [sql`b.measure = ${measure}`]),
  ...(year === undefined ? [] : [sql`b.from_day <= ${`${year}-12-31`}::date and b.to_day >= ${`${year}-01-01`}::date`]),
];

const load = async ({ tx, tenant }: Desk, kind: "opening" | "declared", query: SlipQuery): Promise<Row[]> => {
  const where = [sql`b.tenant = ${tenant}`, sql`b.kind = ${kind}`, ...conditions(query)];
  const { rows } = await sql<Row>`
    select b.id, b.measure, b.from_day, b.to_day, b.place, b.keeper, b.amount::text as amount, b.note, b.supplier, b.slip_sha256, b.recorded_at,
      r.by_person as reviewer, r.at as reviewed_at, g.at as replaced_at from beside b
    left join beside_mark r on r.tenant = b.tenant and r.beside = b.id and r.kind = 'reviewed'
    left join beside_mark g on g.tenant = b.tenant and g.beside = b.id and g.kind = 'replaced'
    where ${sql.join(where, sql` and `)} order by b.measure, b.from_day, b.recorded_at, b.id`.execute(tx);
  return rows;
};

const slipOf = ({ directory }: Desk, { id, measure, from_day, to_day, place, keeper, amount, supplier, recorded_at }: Row) => ({
  id,
  measure,
  from: from_day,
  to: to_day,
  place: fromPath(place),
  keeper: fromPath(keeper),
  amount,
  recordedAt: recorded_at.toISOString(),
  by: personNamed(directory, supplier) ?? supplier,
});

const isYear = (year: number | undefined): boolean => year === undefined || (Number.isInteger(year) && year >= 1 && year <= 9999);

export const openings = (room: Room, who: string, query: SlipQuery = {}): Promise<readonly OpeningSlip[] | Refusals> =>
  atDesk(room, who, "read", async (desk) =>
    isYear(query.year)
      ? (await load(desk, "opening", query)).map((row) => ({ ...slipOf(desk, row), document: row.note }))
      : wrongYear(query.year!),
  );

const declaredOf = (desk: Desk, row: Row): DeclaredSlip => ({
  ...slipOf(desk, row),
  definition: row.note,
  state: row.replaced_at ? "replaced" : row.reviewed_at ? "counted" : "waiting",
  ...(row.slip_sha256 === null ? {} : { slipSha256: row.slip_sha256 }),
  ...(row.reviewer !== null && row.reviewed_at
    ? { reviewedBy: personNamed(desk.directory, row.reviewer) ?? row.reviewer, reviewedAt: row.reviewed_at.toISOString() }
    : {}),
  ...(row.replaced_at ? { replacedAt: row.replaced_at.toISOString() } : {}),
});

export const declared = (room: Room, who: string, query: SlipQuery = {}): Promise<readonly DeclaredSlip[] | Refusals> =>
  atDesk(room, who, "read", async (desk) =>
    isYear(query.year) ? (await load(desk, "declared", query)).map((row) => declaredOf(desk, row)) : wrongYear(query.year!),
  );
