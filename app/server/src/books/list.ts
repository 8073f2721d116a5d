/** Lists and opens entries, as far as the reader's walls allow. */
import { type Refusal, isRefusal, refuse } from "@jiannuo/quantity";
import { readValue } from "@jiannuo/registers";
import { type RawBuilder, sql } from "kysely";
import { noRegister } from "./act.ts";
import type { EntrySummary, ListPage, ListQuery, Refusals } from "./books.ts";
import { isSensitive } from "./cipher.ts";
import { type Desk, type Room, atDesk } from "./desk.ts";
import { type EntryRow, entryColumns, summaryOf, toEntry } from "./entry-row.ts";
import { toPath } from "./event-row.ts";
import { postingsWhere } from "./figure.ts";
import { fewOr, seenHere } from "./held-back.ts";
import { findMeasure, isNamed, checkDays, checkStretch } from "./measures.ts";
import { loadEntries } from "./load-entries.ts";
import { reachOf } from "./reach.ts";
import { readCursor, writeCursor } from "./cursor.ts";

export const notFound = (id: string): Refusals => [refuse("NO_ENTRY", `没有条目“${id}”`, `there is no entry “${id}”`)];

type Filter = NonNullable<ListQuery["filter"]>;

const checkFilter = (desk: Desk, registerId: string, { values = {}, openedFrom, openedTo, behind }: Filter): readonly Refusal[] => {
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
    ...(behind ? checkStretch(behind.stretch) : []),
  ];
};

const conditions = (desk: Desk, { state, place, keeper, openedFrom, openedTo, values, behind }: Filter): RawBuilder<unknown>[] => {
  const found = behind && findMeasure(desk.definitions, behind.measure);
  return [
    ...(state === undefined ? [] : [sql`e.state = any(${[state].flat()}::text[])`]),
    ...(place === undefined ? [] : [sql`e.place ^@ ${toPath(place)}`]),
    ...(keeper === undefined ? [] : [sql`e.keeper ^@ ${toPath(keeper)}`]),
    ...(openedFrom === undefined ? [] : [sql`e.opened_on >= ${openedFrom}::date`]),
    ...(openedTo === undefined ? [] : [sql`e.opened_on <= ${openedTo}::date`]),
    ...(values === undefined ? [] : [sql`e."values" @> ${JSON.stringify(values)}::jsonb`]),
    ...(behind && found && isNamed(found)
      ? [
          sql`e.id in (select p.entry from posting p where ${postingsWhere(desk.tenant, behind.measure, reachOf(found.measure, behind.stretch), {})} and ${seenHere(desk)})`,
        ]
      : []),
  ];
};

const heldBackOf = async (desk: Desk, registerId: string, behind: Filter["behind"]): Promise<ListPage["heldBack"]> => {
  const found = behind && findMeasure(desk.definitions, behind.measure);
  if (!behind || !found || !isNamed(found)) return 0;
  const { rows } = await sql<{ hidden: number }>`
    select count(*)::int as hidden from (
      select p.entry, bool_or(${seenHere(desk)}) as seen from posting p where ${postingsWhere(desk.tenant, behind.measure, reachOf(found.measure, behind.stretch), {})} group by p.entry) one
    where not seen or not exists (select 1 from entry e where e.tenant = ${desk.tenant} and e.register = ${registerId} and e.id = one.entry)`.execute(
    desk.tx,
  );
  return fewOr(rows[0]!.hidden);
};

export const list = (
  room: Room,
  who: string,
  registerId: string,
  { filter = {}, sort = "newest", after, limit = 50 }: ListQuery = {},
): Promise<ListPage | Refusals> =>
  atDesk(room, who, "read", async (desk) => {
    const { tx, tenant, definitions } = desk;
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
    const where = [
      sql`e.tenant = ${tenant}`,
      sql`e.register = ${registerId}`,
      ...conditions(desk, filter),
      ...(cursor ? [sql`(e.opened_on, e.id) ${beyond} (${cursor[0]}::date, ${cursor[1]})`] : []),
    ];
    const { rows } = await sql<EntryRow>`
      select ${entryColumns} from entry e where ${sql.join(where, sql` and `)} order by e.opened_on ${order}, e.id ${order} limit ${most + 1}`.execute(
      tx,
    );
    const page = rows.slice(0, most);
    const last = page.at(-1);
    return {
      rows: page.map((row) => shown(desk, row)),
      ...(rows.length > most && last ? { next: writeCursor([last.opened_on, last.id]) } : {}),
      heldBack: after === undefined ? await heldBackOf(desk, registerId, filter.behind) : 0,
    };
  });

/** Names of masked fields come from the definition: the ciphertext is not opened for a list. */
export const shown = ({ definitions }: Desk, row: EntryRow): EntrySummary => {
  const { definition } = definitions.at(row.register, row.version);
  const summary = summaryOf(definition, toEntry({ ...row, secret: null }, undefined));
  return row.secret === null
    ? summary
    : { ...summary, masked: Object.keys(definition.fields).filter((name) => isSensitive(definition.fields[name])) };
};

export const get = (room: Room, who: string, registerId: string, id: string): Promise<EntrySummary | Refusals> =>
  atDesk(room, who, "read", async ({ tx, tenant, definitions }) => {
    if (!definitions.current(registerId)) return noRegister(registerId);
    const known = (await loadEntries(tx, tenant, registerId, [id])).get(id);
    return known ? summaryOf(definitions.at(registerId, known.entry.version).definition, known.entry) : notFound(id);
  });
