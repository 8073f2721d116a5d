/** Writes units and posts into the books of a tenant: the demonstration's, or a town's own. What is there already stays. */
import { sql } from "kysely";
import type { Store, Tx } from "../store/store.ts";
import { toPath } from "./event-row.ts";

export interface UnitInput {
  readonly id: string;
  readonly kind: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly under?: string;
  /** Which office of the definitions it is, where its id does not say so: each township of a county has its own. */
  readonly office?: string;
}

export interface PostInput {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly role: string;
  readonly unit: string;
  readonly portfolio: readonly string[];
  readonly until?: string;
}

const ID = /^[\w-]{1,64}$/;

/** Ids become parts of paths and of scopes. @throws RangeError for one that cannot */
const checkId = (id: string): string => {
  if (!ID.test(id)) throw new RangeError(`“${id}” cannot be the id of a unit or a post`);
  return id;
};

const pathOf = (units: ReadonlyMap<string, UnitInput>, { id, under }: UnitInput): string => {
  const above = under === undefined ? undefined : units.get(under);
  return above ? `${pathOf(units, above)}/${checkId(id)}` : checkId(id);
};

/** Whoever keeps units and posts in memory looks again. */
export const touchDirectory = async (tx: Tx, tenant: number): Promise<void> => {
  await sql`insert into directory (tenant, version) values (${tenant}, 1) on conflict (tenant) do update set version = directory.version + 1`.execute(
    tx,
  );
};

/** Units that are not there yet, each with its path, from a day on. */
export const loadUnits = async (
  tx: Tx,
  tenant: number,
  since: string,
  units: readonly (Omit<UnitInput, "under"> & { readonly path: string })[],
): Promise<void> => {
  const rows = JSON.stringify(
    units.map(({ title, path, ...unit }, at) => ({ ...unit, at, zh: title.zh, en: title.en, path: toPath(path) })),
  );
  await sql`insert into unit (tenant, id, kind, title_zh, title_en, office, nth)
    select ${tenant}::int, x.id, x.kind, x.zh, x.en, x.office, x.at + 1 + (select coalesce(max(u.nth), 0) from unit u where u.tenant = ${tenant}) from jsonb_to_recordset(${rows}::jsonb) as x(id text, kind text, zh text, en text, office text, at int) on conflict do nothing`.execute(
    tx,
  );
  await sql`insert into unit_path (tenant, unit, path, from_day)
    select ${tenant}::int, x.id, x.path, ${since}::date from jsonb_to_recordset(${rows}::jsonb) as x(id text, path text) on conflict do nothing`.execute(
    tx,
  );
};

/** @param since first day of posts and paths */
export const loadPeople = async (
  store: Store,
  tenant: number,
  town: { readonly name: string; readonly since: string; readonly units: readonly UnitInput[]; readonly posts: readonly PostInput[] },
): Promise<void> => {
  const byId = new Map(town.units.map((unit) => [unit.id, unit]));
  const units = town.units.map((unit) => ({ ...unit, path: pathOf(byId, unit) }));
  const posts = town.posts.map((post) => ({ ...post, id: checkId(post.id), until: post.until ?? null }));
  await store.asKeeper(tenant, async (tx) => {
    await sql`insert into tenant (id, name) values (${tenant}, ${town.name}) on conflict do nothing`.execute(tx);
    await loadUnits(tx, tenant, town.since, units);
    await sql`insert into post (tenant, id, person, name, role, unit, portfolio, from_day, to_day)
      select ${tenant}::int, x.id, x.person, x.name, x.role, x.unit, array(select jsonb_array_elements_text(x.portfolio)), ${town.since}::date, x.until
      from jsonb_to_recordset(${JSON.stringify(posts)}::jsonb) as x(id text, person text, name text, role text, unit text, portfolio jsonb, until date) on conflict do nothing`.execute(
      tx,
    );
    await touchDirectory(tx, tenant);
  });
};

/** A unit under a new parent from a day on, with all that is below it. What was kept under the old path stays there. */
export const moveUnit = async (
  store: Store,
  tenant: number,
  unit: string,
  newPath: string,
  fromDay: string,
  note: (tx: Tx) => Promise<void> = async () => {},
): Promise<void> =>
  store.asKeeper(tenant, async (tx) => {
    const { rows } = await sql<{
      path: string;
    }>`select path from unit_path where tenant = ${tenant} and unit = ${unit} order by from_day desc limit 1`.execute(tx);
    const before = rows[0]?.path;
    if (before === undefined) throw new RangeError(`there is no unit ${unit}`);
    await sql`insert into unit_path (tenant, unit, path, from_day)
      select tenant, unit, ${toPath(newPath)} || substr(path, ${before.length + 1}::int), ${fromDay}::date
      from (select distinct on (unit) tenant, unit, path from unit_path where tenant = ${tenant} order by unit, from_day desc) latest where path ^@ ${before}`.execute(
      tx,
    );
    await note(tx);
    await touchDirectory(tx, tenant);
  });
