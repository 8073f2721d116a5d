/** 穿透: the postings behind a figure, page by page. What is seen and what is held back add up to the figure. */
import { type Day, add, exact, refuse, subtract, toText, zero } from "@jiannuo/quantity";
import { type MeasureDefinition, type Stretch, type Values, yearBefore, countedSlips, sumOf } from "@jiannuo/registers";
import { sql } from "kysely";
import { chosenPosting } from "./behind.ts";
import { loadBeside } from "./beside.ts";
import type { DrillPage, DrillQuery, DrillRow, Refusals } from "./books.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { type Desk, type Room, atDesk } from "./desk.ts";
import { fromPath } from "./event-row.ts";
import { figureAt, hasTotals, postingsWhere, sumPostings } from "./figure.ts";
import { fewOr, seenHere, seesDetail } from "./held-back.ts";
import { type NamedMeasure, checkDays, checkStretch, findMeasure, isNamed } from "./measures.ts";
import { reachOf } from "./reach.ts";
import { titleOf } from "./title.ts";

interface Row {
  readonly event: string;
  readonly n: number;
  readonly entry: string;
  readonly register: string;
  readonly version: number;
  readonly day: string;
  readonly amount: string;
  readonly subject: string;
  readonly corrects: string | null;
  readonly place: string;
  readonly keeper: string;
  readonly recorded_at: Date;
  readonly backfilled: boolean;
  /** Of the entry, without personal data; null where this reader does not see it. */
  readonly values: Values | null;
}

const shown = (measure: string, row: Row, nameOf: (values: Values) => string): DrillRow => ({
  measure,
  version: row.version,
  day: row.day,
  amount: toText(exact(row.amount)),
  subject: row.subject,
  ...(row.corrects === null ? {} : { corrects: row.corrects }),
  event: row.event,
  register: row.register,
  entry: row.entry,
  place: fromPath(row.place),
  keeper: fromPath(row.keeper),
  recordedAt: row.recorded_at.toISOString(),
  isBackfilled: row.backfilled,
  ...(row.values === null ? {} : { title: nameOf(row.values) }),
});

interface Count {
  readonly rows: number;
  readonly amount: string;
}

/** Rows and amount that this reader sees, and those of everything that counts for this reader. */
interface Counted {
  readonly seen: Count;
  readonly all: Count;
}

interface Ledger {
  readonly id: string;
  readonly measure: MeasureDefinition;
  readonly reach: Stretch;
  readonly query: DrillQuery;
}

const count = async (desk: Desk, { id, reach, query }: Ledger, sensitivity: number): Promise<Counted> => {
  const detail = seesDetail(desk, id.split(".")[0]!, sensitivity);
  if (detail !== "some" && hasTotals(desk, query)) {
    const { amount, rows } = await sumPostings(desk, id, reach, query);
    const all = { rows, amount };
    return { all, seen: detail === "all" ? all : { rows: 0, amount: "0" } };
  }
  const { rows } = await sql<{ all_rows: number; all_amount: string; seen_rows: number; seen_amount: string }>`
    select count(*)::int as all_rows, coalesce(sum(p.amount), 0)::text as all_amount,
      count(*) filter (where ${seenHere(desk)})::int as seen_rows, coalesce(sum(p.amount) filter (where ${seenHere(desk)}), 0)::text as seen_amount
    from posting p where ${postingsWhere(desk.tenant, id, reach, query)}`.execute(desk.tx);
  const row = rows[0]!;
  return { all: { rows: row.all_rows, amount: row.all_amount }, seen: { rows: row.seen_rows, amount: row.seen_amount } };
};

const columns = sql.raw(
  `p.event, p.n, p.entry, p.register, p.version, p.day, p.amount::text as amount, p.subject, p.corrects, p.place, p.keeper, p.recorded_at, p.backfilled`,
);

const values = sql`(select e."values" from entry e where e.tenant = p.tenant and e.register = p.register and e.id = p.entry)`;

/**
 * Rows of a sum: each posting. Days and entries of a page come from the index alone: a village reads past the rows of eleven others to fill its page, and
 * each of them would be a page of the table.
 */
const postedPage = async (
  desk: Desk,
  { id, reach, query }: Ledger,
  cursor: readonly string[] | undefined,
  most: number,
): Promise<Row[]> => {
  const { tx, tenant } = desk;
  const where = sql`${postingsWhere(tenant, id, reach, query)} and ${seenHere(desk)}`;
  const [day, entry, event, n] = cursor ?? [];
  const left = sql`select * from posting p where ${where} and p.day = ${day}::date and p.entry = ${entry} and (p.event, p.n) > (${event}::uuid, ${n}::smallint) union all`;
  const { rows } = await sql<Row>`
    select ${columns}, ${values} as "values" from (
      ${cursor ? left : sql``}
      select p.* from (
        select distinct k.day, k.entry from (
          select p.day, p.entry from posting p where ${where} ${cursor ? sql`and (p.day, p.entry) > (${day}::date, ${entry})` : sql``}
          order by p.day, p.entry limit ${most + 1}) k) k
      cross join lateral (select * from posting p where ${where} and p.day = k.day and p.entry = k.entry offset 0) p
      order by day, entry, event, n limit ${most + 1}) p
    order by p.day, p.entry, p.event, p.n`.execute(tx);
  return rows;
};

const size = (n: number): Count => ({ rows: n, amount: String(n) });

/** Rows of a distinct count: each subject that stands, by its first posting that may be seen. */
const subjectPage = async (desk: Desk, { id, reach, query }: Ledger): Promise<{ rows: Row[]; counted: Counted }> => {
  const { rows } = await sql<Row & { seen: boolean }>`
    select ${columns}, ${values} as "values", p.seen from (
      select distinct on (p.subject) p.* from (select p.*, ${seenHere(desk)} as seen from posting p where ${postingsWhere(desk.tenant, id, reach, query)}) p
      where p.subject in (select p.subject from posting p where ${postingsWhere(desk.tenant, id, reach, query)} group by p.subject having sum(p.amount) > 0)
      order by p.subject, p.seen desc, p.day, p.event, p.n) p
    order by p.day, p.entry, p.event, p.n`.execute(desk.tx);
  const seen = rows.filter((row) => row.seen).map((row) => ({ ...row, amount: "1" }));
  return { rows: seen, counted: { all: size(rows.length), seen: size(seen.length) } };
};

/** The one posting that makes a released value or a rank. */
const releasedPage = async (desk: Desk, named: NamedMeasure, { id, reach, query }: Ledger): Promise<{ rows: Row[]; counted: Counted }> => {
  const { value, subject = "" } = await figureAt(desk, named, reach, query);
  if (value === null) return { rows: [], counted: { all: { rows: 0, amount: "0" }, seen: { rows: 0, amount: "0" } } };
  const { rows } = await sql<Row & { seen: boolean }>`
    select ${columns}, ${values} as "values", ${seenHere(desk)} as seen from posting p
    where ${chosenPosting(postingsWhere(desk.tenant, id, reach, query), subject, toText(value))}`.execute(desk.tx);
  const seen = rows.filter((row) => row.seen);
  const amount = toText(value);
  return { rows: seen, counted: { all: { rows: 1, amount }, seen: seen.length > 0 ? { rows: 1, amount } : { rows: 0, amount: "0" } } };
};

interface Part {
  readonly id: string;
  readonly stretch: Stretch;
}

/** What a figure is made of, down to measures that take postings; the first is the one that is drilled. */
const partsOf = ({ catalogue }: NamedMeasure, id: string, stretch: Stretch): Part[] => {
  const measure = catalogue.measures[id]!;
  switch (measure.kind) {
    case "ratio":
    case "average":
      return [
        { id: measure.of, stretch },
        { id: measure.over, stretch },
      ];
    case "growth":
      return [
        { id: measure.of, stretch },
        { id: measure.of, stretch: yearBefore(stretch) },
      ];
    case "streak":
      return [
        { id: measure.of, stretch },
        { id: measure.brokenBy, stretch },
      ];
    case "flow":
    case "stock":
    case "distinct":
    case "released":
    case "rank":
      return [{ id, stretch }];
  }
};

const drillAt = async (
  desk: Desk,
  named: NamedMeasure,
  stretch: Stretch,
  query: DrillQuery,
  cursor: readonly string[] | undefined,
): Promise<DrillPage> => {
  const parts = partsOf(named, named.id, stretch);
  const first = parts[0]!;
  const { definition } = named.register;
  const measure = definition.measures[first.id]!;
  const ledger: Ledger = { id: `${definition.id}.${first.id}`, measure, reach: reachOf(measure, first.stretch), query };
  const most = Math.min(Math.max(1, Math.trunc(query.limit ?? 50)), 1000);
  const isPosted = measure.kind === "flow" || measure.kind === "stock";
  const whole = isPosted
    ? { rows: await postedPage(desk, ledger, cursor, most), counted: await count(desk, ledger, definition.sensitivity) }
    : measure.kind === "distinct"
      ? await subjectPage(desk, ledger)
      : await releasedPage(desk, { ...named, id: first.id }, ledger);
  const begun = isPosted || !cursor ? 0 : whole.rows.findIndex((row) => row.event === cursor[2] && String(row.n) === cursor[3]) + 1;
  const page = whole.rows.slice(begun, begun + most);
  const last = page.at(-1);
  const { seen, all } = whole.counted;
  const beside =
    measure.kind === "released" || measure.kind === "rank" ? { openings: [], declared: [] } : await loadBeside(desk, ledger.id, query);
  const inside = (rows: readonly { readonly from: Day; readonly to: Day; readonly amount: string }[]): string =>
    toText(
      rows
        .filter(({ from, to }) => ledger.reach.from <= from && to <= ledger.reach.to)
        .reduce((sum, { amount }) => add(sum, exact(amount)), zero),
    );
  return {
    rows: page.map((row) => shown(ledger.id, row, (open) => titleOf(definition, open, desk.directory))),
    heldBack: { rows: fewOr(all.rows - seen.rows), amount: toText(subtract(exact(all.amount), exact(seen.amount))) },
    total: toText(exact(all.amount)),
    count: seen.rows,
    beside: {
      opening: measure.kind === "distinct" ? "0" : inside(beside.openings),
      declared: toText(sumOf(countedSlips(measure, beside.declared, ledger.reach))),
    },
    parts: parts.map((part) => `${definition.id}.${part.id}`),
    ...(whole.rows.length > begun + most && last ? { next: writeCursor([last.day, last.entry, last.event, last.n]) } : {}),
  };
};

export const drill = (room: Room, who: string, full: string, stretch: Stretch, query: DrillQuery = {}): Promise<DrillPage | Refusals> =>
  atDesk(room, who, "read", async (desk) => {
    const found = findMeasure(desk.definitions, full);
    if (!isNamed(found)) return found;
    const cursor = query.after === undefined ? undefined : readCursor(query.after, 4);
    const problems = [
      ...checkStretch(stretch),
      ...checkDays([query.asOf]),
      ...(cursor === null
        ? [refuse("WRONG_CURSOR", "翻页标记不对，请从第一页重新看", "the page mark is wrong; begin again at the first page")]
        : []),
    ];
    if (problems.length > 0 || cursor === null) return problems;
    return drillAt(desk, found, stretch, query, cursor);
  });
