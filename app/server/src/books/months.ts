/** A figure month by month. */
import { type Day, addDays, add, exact, toText } from "@jiannuo/quantity";
import { type MeasureDefinition, type Stretch, countedSlips, isUnreported, sumOf } from "@jiannuo/registers";
import { sql } from "kysely";
import { loadBeside } from "./beside.ts";
import type { FigureQuery, Refusals } from "./books.ts";
import { type Desk, type Room, atDesk } from "./desk.ts";
import { toPath } from "./event-row.ts";
import { countEntries, figureAt, hasTotals, postingsWhere } from "./figure.ts";
import { type NamedMeasure, checkDays, findMeasure, isNamed } from "./measures.ts";
import { monthOf } from "./moment.ts";

export interface MonthFigures {
  readonly measure: string;
  readonly unit: string;
  readonly rows: readonly MonthFigure[];
}

interface MonthFigure {
  readonly month: string;
  /** null for a month that has not begun, or for which nothing was reported. */
  readonly value: string | null;
  /** Entries behind it; slips have none. */
  readonly entries: number;
}

type Valued = Omit<MonthFigure, "month">;

interface MonthSum {
  readonly amount: string;
  readonly rows: number;
  readonly again: number;
}

const stretchesOf = (year: number): Stretch[] =>
  Array.from({ length: 12 }, (_, at) => {
    const from = `${year}-${String(at + 1).padStart(2, "0")}-01` as Day;
    const next = `${addDays(from, 31).slice(0, 7)}-01` as Day;
    return { from, to: addDays(next, -1) };
  });

/** All months of a sum in one question. */
const sumByMonth = async (desk: Desk, full: string, year: number, query: FigureQuery): Promise<Map<number, MonthSum>> => {
  const { tx, tenant } = desk;
  const { rows } = hasTotals(desk, query)
    ? await sql<MonthSum & { month: number }>`
        select month, sum(amount)::text as amount, sum(rows)::int as rows, sum(again)::int as again from total
        where tenant = ${tenant} and measure = ${full} and month >= ${year * 100 + 1} and month <= ${year * 100 + 12}
        ${query.place === undefined ? sql`` : sql`and place ^@ ${toPath(query.place)}`} group by month`.execute(tx)
    : await sql<MonthSum & { month: number }>`
        select to_char(p.day, 'YYYYMM')::int as month, sum(p.amount)::text as amount, count(*)::int as rows, count(*) filter (where p.again)::int as again from posting p
        where ${postingsWhere(tenant, full, { from: `${year}-01-01`, to: `${year}-12-31` }, query)} group by 1`.execute(tx);
  return new Map(rows.map(({ month, ...sum }) => [month, sum]));
};

const flowValues = async (
  desk: Desk,
  full: string,
  measure: MeasureDefinition,
  year: number,
  stretches: readonly Stretch[],
  query: FigureQuery,
): Promise<Valued[]> => {
  const sums = await sumByMonth(desk, full, year, query);
  const { openings, declared } = await loadBeside(desk, full, query);
  const values: Valued[] = [];
  for (const stretch of stretches) {
    const sum = sums.get(monthOf(stretch.from)) ?? { amount: "0", rows: 0, again: 0 };
    const slips = countedSlips(measure, declared, stretch);
    const inside = openings.filter(({ from, to }) => stretch.from <= from && to <= stretch.to);
    values.push({
      value: isUnreported(measure, slips) ? null : toText(add(exact(sum.amount), sumOf([...slips, ...inside]))),
      entries: await countEntries(desk, full, stretch, query, sum),
    });
  }
  return values;
};

const otherValues = async (desk: Desk, named: NamedMeasure, stretches: readonly Stretch[], query: FigureQuery): Promise<Valued[]> => {
  const values: Valued[] = [];
  for (const stretch of stretches) {
    const { value, entries } = await figureAt(desk, named, stretch, query);
    values.push({ value: value === null ? null : toText(value), entries });
  }
  return values;
};

export const months = (room: Room, who: string, full: string, year: number, query: FigureQuery = {}): Promise<MonthFigures | Refusals> =>
  atDesk<MonthFigures | Refusals>(room, who, "read", async (desk) => {
    const found = findMeasure(desk.definitions, full);
    if (!isNamed(found)) return found;
    const wrong = checkDays([query.asOf]);
    if (wrong.length > 0) return wrong;
    const all = stretchesOf(year);
    const begun = all.filter(({ from }) => from <= desk.today);
    const values =
      found.measure.kind === "flow"
        ? await flowValues(desk, full, found.measure, year, begun, query)
        : await otherValues(desk, found, begun, query);
    return {
      measure: full,
      unit: found.measure.unit,
      rows: all.map(({ from }, at) => ({ month: from.slice(0, 7), ...(values[at] ?? { value: null, entries: 0 }) })),
    };
  });
