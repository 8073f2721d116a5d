/** Lists and opens entries, as far as the reader's walls allow. */
import { type Refusal, isRefusal, refuse } from "@jiannuo/quantity";
import { readValue } from "@jiannuo/registers";
import { type RawBuilder, sql } from "kysely";
import { noRegister } from "./act.ts";
import type { EntrySummary, ListPage, ListQuery, Refusals } from "./books.ts";
import { isSensitive } from "./cipher.ts";
import { type Desk, type Room, atDesk } from "./desk.ts";
import { summaryOf } from "./entry-row.ts";
import { toPath } from "./event-row.ts";
import { fewOr, seenHere } from "./held-back.ts";
import { findMeasure, isNamed, checkDays, checkStretch } from "./measures.ts";
import { type ListedRow, listed, listedColumns } from "./listed.ts";
import { loadEntries } from "./load-entries.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { type Along, alongsOf } from "./along.ts";
import { postingsBehind } from "./behind.ts";
import { facetTerm, hasFacet } from "./terms.ts";
import { textConditions } from "./text-conditions.ts";

export const notFound = (id: string): Refusals => [refuse("NO_ENTRY", `没有条目“${id}”`, `there is no entry “${id}”`)];

type Filter = NonNullable<ListQuery["filter"]>;

export const checkFilter = (desk: Desk, registerId: string, { values = {}, openedFrom, openedTo, behind }: Filter): readonly Refusal[] => {
  const { definition } = desk.definitions.current(registerId)!;
  const wrong = Object.entries(values).flatMap(([name, value]): Refusal[] => {
    const field = Object.hasOwn(definition.fields, name) ? definition.fields[name] : undefined;
    if (!field)
      return [refuse("UNKNOWN_FIELD", `“${definition.title.zh}”没有“${name}”这一栏`, `“${definition.title.en}” has no field “${name}”`)];
    if (isSensitive(field))
      return [
        refuse(
          "FIELD_MASKED",
          `“${field.title.zh}”是个人信息，不能用来筛选`,
          `“${field.title.en}” is personal data and cannot be filtered by`,
        ),
      ];
    const read = readValue(field, value);
    return isRefusal(read) ? [read] : [];
  });
  const measure = behind && findMeasure(desk.definitions, behind.measure);
  return [
    ...wrong,
    ...checkDays([openedFrom, openedTo]),
    ...(measure && !isNamed(measure) ? measure : []),
    ...(behind ? [...checkStretch(behind.stretch), ...checkDays([behind.asOf])] : []),
  ];
};

export const conditions = async (
  desk: Desk,
  { state, place, keeper, openedFrom, openedTo, text, values, behind }: Filter,
): Promise<RawBuilder<unknown>[]> => [
  ...(state === undefined ? [] : [sql`e.state = any(${[state].flat()}::text[])`]),
  ...(place === undefined ? [] : [sql`e.place ^@ ${toPath(place)}`]),
  ...(keeper === undefined ? [] : [sql`e.keeper ^@ ${toPath(keeper)}`]),
  ...(openedFrom === undefined ? [] : [sql`e.opened_on >= ${openedFrom}::date`]),
  ...(openedTo === undefined ? [] : [sql`e.opened_on <= ${openedTo}::date`]),
  ...(text === undefined ? [] : textConditions(desk, text)),
  ...(values === undefined ? [] : [sql`e."values" @> ${JSON.stringify(values)}::jsonb`]),
  ...(behind === undefined
    ? []
    : [sql`e.id in (select p.entry from posting p where ${await postingsBehind(desk, behind)} and ${seenHere(desk)})`]),
];

const heldBackOf = async (desk: Desk, registerId: string, behind: Filter["behind"]): Promise<ListPage["heldBack"]> => {
  if (!behind) return 0;
  const { rows } = await sql<{ hidden: number }>`
    select count(*)::int as hidden from (
      select p.entry, bool_or(${seenHere(desk)}) as seen from posting p where ${await postingsBehind(desk, behind)} group by p.entry) one
    where not seen or not exists (select 1 from entry e where e.tenant = ${desk.tenant} and e.register = ${registerId} and e.id = one.entry)`.execute(
    desk.tx,
  );
  return fewOr(rows[0]!.hidden);
};

interface Reading {
  readonly rest: readonly RawBuilder<unknown>[];
  readonly order: RawBuilder<unknown>;
  readonly most: number;
  readonly isNewest: boolean;
  readonly cursor?: readonly string[];
}

/** The first field of the filter that has terms: its entries are gone through, and no others. */
const facetOf = ({ definitions }: Desk, registerId: string, { values = {} }: Filter): string | undefined => {
  const { fields } = definitions.current(registerId)!.definition;
  const name = Object.keys(values).find((field) => hasFacet(fields[field]));
  return name === undefined ? undefined : facetTerm(registerId, name, String(values[name]));
};

const readFacet = async (
  { tx, tenant }: Desk,
  registerId: string,
  facet: string,
  { openedFrom, openedTo }: Filter,
  { rest, order, most, isNewest, cursor }: Reading,
): Promise<ListedRow[]> => {
  const days = [
    ...(openedFrom === undefined ? [] : [sql`and t.day >= ${openedFrom}::date`]),
    ...(openedTo === undefined ? [] : [sql`and t.day <= ${openedTo}::date`]),
    ...(cursor ? [isNewest ? sql`and t.day <= ${cursor[0]}::date` : sql`and t.day >= ${cursor[0]}::date`] : []),
  ];
  const { rows } = await sql<ListedRow>`
    select ${listedColumns} from (
      select t.day, t.entry from term t where t.tenant = ${tenant} and t.term = ${facet} ${sql.join(days, sql` `)} order by t.day ${order}, t.register ${order}, t.entry ${order} offset 0) t
    cross join lateral (select * from entry e where ${sql.join([sql`e.tenant = ${tenant}`, sql`e.register = ${registerId}`, sql`e.id = t.entry`, ...rest], sql` and `)} offset 0) e
    limit ${most}`.execute(tx);
  return rows;
};

/** Each path by itself in the order of days, and of them the first: what is another's is not read. */
const readAlong = async (
  { tx, tenant }: Desk,
  registerId: string,
  alongs: readonly Along[],
  { rest, order, most }: Reading,
): Promise<ListedRow[]> => {
  const parts = alongs.map(({ column, paths }) => {
    const where = sql.join(
      [sql`e.tenant = ${tenant}`, sql`e.register = ${registerId}`, sql`e.${sql.ref(column)} = path`, ...rest],
      sql` and `,
    );
    return sql`select e.* from unnest(${[...paths]}::text[]) path cross join lateral (select * from entry e where ${where} order by e.opened_on ${order}, e.id ${order} limit ${most}) e`;
  });
  const { rows } = await sql<ListedRow>`
    select distinct on (e.opened_on, e.id) ${listedColumns} from (${sql.join(parts, sql` union all `)}) e order by e.opened_on ${order}, e.id ${order} limit ${most}`.execute(
    tx,
  );
  return rows;
};

const read = async (desk: Desk, registerId: string, filter: Filter, reading: Reading): Promise<ListedRow[]> => {
  const alongs = alongsOf(desk, registerId, filter);
  if (alongs.length === 0) return [];
  const facet = facetOf(desk, registerId, filter);
  if (facet !== undefined) return readFacet(desk, registerId, facet, filter, reading);
  if (alongs !== "everywhere") return readAlong(desk, registerId, alongs, reading);
  const { rest, order, most } = reading;
  const { rows } = await sql<ListedRow>`
    select ${listedColumns} from entry e where ${sql.join([sql`e.tenant = ${desk.tenant}`, sql`e.register = ${registerId}`, ...rest], sql` and `)}
    order by e.opened_on ${order}, e.id ${order} limit ${most}`.execute(desk.tx);
  return rows;
};

export const list = (
  room: Room,
  who: string,
  registerId: string,
  { filter = {}, sort = "newest", after, limit = 50 }: ListQuery = {},
): Promise<ListPage | Refusals> =>
  atDesk(room, who, "read", async (desk) => {
    const { definitions } = desk;
    if (!definitions.current(registerId)) return noRegister(registerId);
    const cursor = after === undefined ? undefined : readCursor(after, 2);
    const problems = [
      ...checkFilter(desk, registerId, filter),
      ...(cursor === null
        ? [refuse("WRONG_CURSOR", "翻页标记不对，请从第一页重新看", "the page mark is wrong; begin again at the first page")]
        : []),
    ];
    if (problems.length > 0) return problems;
    const most = Math.min(Math.max(1, Math.trunc(limit)), 1000);
    const order = sql.raw(sort === "newest" ? "desc" : "asc");
    const beyond = sql.raw(sort === "newest" ? "<" : ">");
    const rest = [
      ...(await conditions(desk, filter)),
      ...(cursor ? [sql`(e.opened_on, e.id) ${beyond} (${cursor[0]}::date, ${cursor[1]})`] : []),
    ];
    const rows = await read(desk, registerId, filter, {
      rest,
      order,
      most: most + 1,
      isNewest: sort === "newest",
      ...(cursor ? { cursor } : {}),
    });
    const page = rows.slice(0, most);
    const last = page.at(-1);
    return {
      rows: page.map((row) => listed(desk, row)),
      ...(rows.length > most && last ? { next: writeCursor([last.opened_on, last.id]) } : {}),
      heldBack: after === undefined ? await heldBackOf(desk, registerId, filter.behind) : 0,
    };
  });

export const get = (room: Room, who: string, registerId: string, id: string): Promise<EntrySummary | Refusals> =>
  atDesk(room, who, "read", async ({ tx, tenant, definitions }) => {
    if (!definitions.current(registerId)) return noRegister(registerId);
    const known = (await loadEntries(tx, tenant, registerId, [id])).get(id);
    return known ? summaryOf(definitions.at(registerId, known.entry.version).definition, known.entry) : notFound(id);
  });
