/** Figures from the database, by the law of packages/registers: sums here, everything that follows from sums there. */
import { type Day, add, exact, toText, zero } from "@jiannuo/quantity";
import {
  type Figure,
  type MeasureDefinition,
  type Posting,
  type Stretch,
  countedSlips,
  isUnreported,
  figureFrom,
  figureOf,
  sumOf,
} from "@jiannuo/registers";
import { sql } from "kysely";
import { loadBeside } from "./beside.ts";
import type { FigureAnswer, FigureQuery, Refusals } from "./books.ts";
import { type Desk, type Room, atDesk } from "./desk.ts";
import { toPath } from "./event-row.ts";
import { type NamedMeasure, checkDays, checkStretch, findMeasure, isNamed } from "./measures.ts";
import { endOf } from "./moment.ts";
import { partsOf, reachOf } from "./reach.ts";

/** A condition over `posting p`: these days, this place, recorded by then. */
export const postingsWhere = (tenant: number, measure: string, { from, to }: Stretch, { place, asOf }: FigureQuery) => sql<boolean>`
  p.tenant = ${tenant} and p.measure = ${measure} and p.day >= ${from}::date and p.day <= ${to}::date
  ${place === undefined ? sql`` : sql`and p.place ^@ ${toPath(place)}`}
  ${asOf === undefined ? sql`` : sql`and p.recorded_at < ${endOf(asOf as Day)}::timestamptz`}`;

interface Sums {
  readonly amount: string;
  readonly backfilled: string;
  readonly rows: number;
  /** Rows whose entry had posted to the measure before. */
  readonly again: number;
  /** Rows that correct a closed month. */
  readonly corrected: number;
}

/** Totals know whole months of all authors: not what stood on an earlier day, and not one's own alone. */
export const hasTotals = ({ lines }: Desk, { asOf }: FigureQuery): boolean =>
  asOf === undefined && lines.every(({ author }) => author === undefined);

const sumDays = (tenant: number, measure: string, stretch: Stretch, query: FigureQuery) => sql`
  select sum(p.amount) as amount, sum(p.amount) filter (where p.backfilled) as backfilled, count(*) as rows, count(*) filter (where p.again) as again, count(p.corrects) as corrected
  from posting p where ${postingsWhere(tenant, measure, stretch, query)}`;

const sumMonths = (tenant: number, measure: string, [first, last]: readonly [number, number], { place }: FigureQuery) => sql`
  select sum(amount) as amount, sum(backfilled) as backfilled, sum(rows) as rows, sum(again) as again, sum(corrected) as corrected
  from total where tenant = ${tenant} and measure = ${measure} and month >= ${first} and month <= ${last} ${place === undefined ? sql`` : sql`and place ^@ ${toPath(place)}`}`;

/** Whole months from their totals, the days at the ends from the postings. */
export const sumPostings = async (desk: Desk, measure: string, reach: Stretch, query: FigureQuery): Promise<Sums> => {
  const { tx, tenant } = desk;
  const { months, ragged } = hasTotals(desk, query) ? partsOf(reach) : { months: undefined, ragged: [reach] };
  const parts = [
    ...(months ? [sumMonths(tenant, measure, months, query)] : []),
    ...ragged.map((stretch) => sumDays(tenant, measure, stretch, query)),
  ];
  const { rows } = await sql<Sums>`
    select coalesce(sum(amount), 0)::text as amount, coalesce(sum(backfilled), 0)::text as backfilled, coalesce(sum(rows), 0)::int as rows, coalesce(sum(again), 0)::int as again,
      coalesce(sum(corrected), 0)::int as corrected from (${sql.join(parts, sql` union all `)}) part`.execute(tx);
  const { amount, backfilled, ...counts } = rows[0]!;
  return { amount: toText(exact(amount)), backfilled: toText(exact(backfilled)), ...counts };
};

/** How many entries are behind it: as many as rows where each is its entry's first, else they are told apart. */
export const countEntries = async (
  desk: Desk,
  measure: string,
  reach: Stretch,
  query: FigureQuery,
  { rows, again }: Pick<Sums, "rows" | "again">,
): Promise<number> => {
  if (again === 0) return rows;
  const { rows: counted } = await sql<{ entries: number }>`
    select count(*)::int as entries from (select 1 from posting p where ${postingsWhere(desk.tenant, measure, reach, query)} group by p.entry) one`.execute(
    desk.tx,
  );
  return counted[0]!.entries;
};

/** Which closed months it corrects. */
const readCorrects = async (desk: Desk, measure: string, reach: Stretch, query: FigureQuery, { corrected }: Sums): Promise<string[]> => {
  if (corrected === 0) return [];
  const { rows } = await sql<{ corrects: string }>`
    select distinct p.corrects from posting p where ${postingsWhere(desk.tenant, measure, reach, query)} and p.corrects is not null order by 1`.execute(
    desk.tx,
  );
  return rows.map(({ corrects }) => corrects);
};

const countSubjects = async (
  desk: Desk,
  measure: string,
  stretch: Stretch,
  query: FigureQuery,
): Promise<{ subjects: number; backfilled: number }> => {
  const { rows } = await sql<{ subjects: number; backfilled: number }>`
    select count(*)::int as subjects, count(*) filter (where every)::int as backfilled from (
      select bool_and(p.backfilled) as every from posting p where ${postingsWhere(desk.tenant, measure, stretch, query)} group by p.subject having sum(p.amount) > 0) standing`.execute(
    desk.tx,
  );
  return rows[0]!;
};

const isInside = (row: Stretch, reach: Stretch): boolean => reach.from <= row.from && row.to <= reach.to;

const summed = async (desk: Desk, id: string, measure: MeasureDefinition, stretch: Stretch, query: FigureQuery): Promise<Figure> => {
  const reach = reachOf(measure, stretch);
  const beside = await loadBeside(desk, id, query);
  const slips = countedSlips(measure, beside.declared, reach);
  const declared = sumOf(slips);
  const sums = await sumPostings(desk, id, reach, query);
  const common = {
    unit: measure.unit,
    declared,
    entries: await countEntries(desk, id, reach, query, sums),
    corrects: await readCorrects(desk, id, reach, query, sums),
  };
  if (measure.kind === "distinct") {
    const { subjects, backfilled } = await countSubjects(desk, id, reach, query);
    return { ...common, value: add(exact(BigInt(subjects)), declared), opening: zero, backfilled: exact(BigInt(backfilled)) };
  }
  const opening = sumOf(beside.openings.filter((row) => isInside(row, reach)));
  const value = isUnreported(measure, slips) ? null : add(add(exact(sums.amount), opening), declared);
  return { ...common, value, opening, backfilled: exact(sums.backfilled) };
};

/** All postings of a stretch, in the order in which they were recorded. For measures with few: released values and ranks. */
const readPostings = async (desk: Desk, measure: string, stretch: Stretch, query: FigureQuery): Promise<Posting[]> => {
  const { rows } = await sql<Omit<Posting, "isBackfilled" | "corrects"> & { backfilled: boolean; corrects: string | null }>`
    select p.event, p.entry, p.measure, p.version, p.day, p.place, p.keeper, p.amount::text as amount, p.subject, p.backfilled, p.corrects from posting p
    where ${postingsWhere(desk.tenant, measure, stretch, query)} order by p.recorded_at, p.event, p.n`.execute(desk.tx);
  return rows.map(({ backfilled, corrects, ...row }) => ({
    ...row,
    amount: toText(exact(row.amount)),
    isBackfilled: backfilled,
    ...(corrects === null ? {} : { corrects }),
  }));
};

const baseFigure = async (
  desk: Desk,
  { catalogue }: NamedMeasure,
  id: string,
  measure: MeasureDefinition,
  stretch: Stretch,
  query: FigureQuery,
): Promise<Figure> => {
  if (measure.kind !== "released" && measure.kind !== "rank") return summed(desk, id, measure, stretch, query);
  const postings = await readPostings(desk, id, stretch, query);
  return figureOf(catalogue, id.slice(catalogue.register.length + 1), stretch, { postings, openings: [], declared: [] });
};

class Needed extends Error {
  readonly part: { readonly id: string; readonly measure: MeasureDefinition; readonly stretch: Stretch };
  constructor(part: Needed["part"]) {
    super(part.id);
    this.part = part;
  }
}

const keyOf = (id: string, { from, to }: Stretch): string => `${id} ${from} ${to}`;

/** Asks the law which sums it needs, one after another (how many years a streak has is known only on the way), and then lets it answer. */
export const figureAt = async (desk: Desk, named: NamedMeasure, stretch: Stretch, query: FigureQuery): Promise<Figure> => {
  const known = new Map<string, Figure>();
  for (;;) {
    try {
      return figureFrom(named.catalogue, named.id, stretch, (id, measure, part) => {
        const figure = known.get(keyOf(id, part));
        if (!figure) throw new Needed({ id, measure, stretch: part });
        return figure;
      });
    } catch (error) {
      if (!(error instanceof Needed)) throw error;
      const { id, measure, stretch: part } = error.part;
      known.set(keyOf(id, part), await baseFigure(desk, named, id, measure, part, query));
    }
  }
};

export const measure = (
  room: Room,
  who: string,
  full: string,
  stretch: Stretch,
  query: FigureQuery = {},
): Promise<FigureAnswer | Refusals> =>
  atDesk(room, who, "read", async (desk) => {
    const found = findMeasure(desk.definitions, full);
    if (!isNamed(found)) return found;
    const problems = [...checkStretch(stretch), ...checkDays([query.asOf])];
    if (problems.length > 0) return problems;
    const { value, unit, entries, declared, opening, backfilled, corrects, subject } = await figureAt(desk, found, stretch, query);
    return {
      measure: full,
      value: value === null ? null : toText(value),
      unit,
      entries,
      declared: toText(declared),
      opening: toText(opening),
      backfilled: toText(backfilled),
      corrects,
      ...(subject === undefined ? {} : { subject }),
    };
  });
