/** Who holds which post, where units stand, and what a post may therefore see. Kept in memory; `version` says when to look again. */
import type { Day, Words } from "@jiannuo/quantity";
import { type Post, type ScopeLine, isWithin, scopeOf } from "@jiannuo/registers";
import { type RoleId, offices, roles } from "@jiannuo/township";
import { sql } from "kysely";
import type { Tx } from "../store/store.ts";
import type { WallLine } from "../store/walls.ts";
import { fromPath, toPath } from "./event-row.ts";

interface Unit {
  readonly id: string;
  readonly kind: string;
  /** Which office of the definitions it is: its own id where only one township is kept here. */
  readonly office: string;
  readonly title: Words;
  /** Paths with the first day of each, newest first. */
  readonly paths: readonly { readonly path: string; readonly from: string }[];
}

interface Holder {
  readonly person: string;
  readonly name: string;
  /** First day in the post. */
  readonly from: Day;
}

interface HeldPost {
  readonly id: string;
  /** Who holds it and who did before, newest first. */
  readonly holders: readonly Holder[];
  readonly role: string;
  readonly unit: string;
  readonly portfolio: readonly string[];
  readonly from_day: Day;
  readonly to_day: Day | null;
}

export interface Directory {
  readonly version: number;
  readonly units: ReadonlyMap<string, Unit>;
  /** Units by the office that they are. */
  readonly offices: ReadonlyMap<string, readonly Unit[]>;
  readonly posts: ReadonlyMap<string, HeldPost>;
}

const rank = Object.fromEntries(Object.keys(offices).map((id, at) => [id, at]));
const byName = new Intl.Collator("en", { numeric: true });

/** Offices as the township names them, everything else by its id, the tenth village after the second. */
const inOfficialOrder = (a: { readonly id: string }, b: { readonly id: string }): number =>
  (rank[a.id] ?? Infinity) === (rank[b.id] ?? Infinity) ? byName.compare(a.id, b.id) : (rank[a.id] ?? Infinity) - (rank[b.id] ?? Infinity);

export const readDirectory = async (tx: Tx, tenant: number): Promise<Directory> => {
  const { rows: versions } = await sql<{ version: number }>`select version from directory where tenant = ${tenant}`.execute(tx);
  const { rows: units } = await sql<{
    id: string;
    kind: string;
    title_zh: string;
    title_en: string;
    office: string | null;
  }>`select id, kind, title_zh, title_en, office from unit where tenant = ${tenant} order by nth, id`.execute(tx);
  const { rows: paths } = await sql<{
    unit: string;
    path: string;
    from_day: string;
  }>`select unit, path, from_day from unit_path where tenant = ${tenant} order by from_day desc`.execute(tx);
  const { rows: posts } = await sql<
    Omit<HeldPost, "holders"> & { person: string; name: string }
  >`select id, person, name, role, unit, portfolio, from_day, to_day from post where tenant = ${tenant} order by id`.execute(tx);
  const { rows: handed } = await sql<Holder & { post: string }>`
    select post, to_person as person, to_name as name, on_day as "from" from hand_over where tenant = ${tenant} order by on_day desc`.execute(
    tx,
  );
  const byUnit = new Map<string, { path: string; from: string }[]>();
  for (const { unit, path, from_day } of paths) byUnit.set(unit, [...(byUnit.get(unit) ?? []), { path: fromPath(path), from: from_day }]);
  const later = new Map<string, Holder[]>();
  for (const { post, ...holder } of handed) later.set(post, [...(later.get(post) ?? []), holder]);
  const all = units.toSorted(inOfficialOrder).map(({ id, kind, title_zh, title_en, office }): Unit => ({
    id,
    kind,
    office: office ?? id,
    title: { zh: title_zh, en: title_en },
    paths: byUnit.get(id) ?? [],
  }));
  const byOffice = new Map<string, Unit[]>();
  for (const unit of all) byOffice.set(unit.office, [...(byOffice.get(unit.office) ?? []), unit]);
  return {
    version: versions[0]?.version ?? 0,
    units: new Map(all.map((unit) => [unit.id, unit])),
    offices: byOffice,
    posts: new Map(
      posts.map(({ person, name, ...post }) => [
        post.id,
        { ...post, holders: [...(later.get(post.id) ?? []), { person, name, from: post.from_day }] },
      ]),
    ),
  };
};

/** Where a unit stands on a day. */
export const pathOn = ({ units }: Directory, unit: string, day: Day): string | undefined =>
  units.get(unit)?.paths.find(({ from }) => from <= day)?.path;

/** The township that a path lies in, where several keep their books together. A lone township, and what a county has above its own, lie in none. */
export const townshipIn = ({ units }: Directory, path: string): string | undefined => {
  const ids = path.split("/");
  const at = ids.findLastIndex((id) => units.get(id)?.kind === "township");
  return at > 0 ? ids.slice(0, at + 1).join("/") : undefined;
};

/** Where a post's work lies: its township, or all that is kept here. */
export const townOf = ({ township, unit }: Post): string => township ?? unit.split("/")[0]!;

/** Where an office of the definitions stands on a day: each township has its own. */
export const officeOn = (directory: Directory, office: string, township: string | undefined, day: Day): string | undefined =>
  (directory.offices.get(office) ?? [])
    .map(({ id }) => pathOn(directory, id, day))
    .find((path) => path !== undefined && townshipIn(directory, path) === township);

/** Whether a township may name this unit: its own, or one that belongs to no other. */
export const isNameable = (directory: Directory, path: string, { township }: Post): boolean => {
  const its = townshipIn(directory, path);
  return township === undefined || its === undefined || isWithin(its, township);
};

export const titleIn =
  ({ units }: Directory) =>
  (unit: string): string | undefined =>
    units.get(unit)?.title.zh;

/** Who holds a post on a day; before its first day whoever held it first. */
export const holderOn = (holders: readonly Holder[], day: Day): Holder => holders.find(({ from }) => from <= day) ?? holders.at(-1)!;

/** Name of a person as it stands on what they did, also where they have left. */
export const personNamed = ({ posts }: Directory, person: string): string | undefined => {
  for (const { holders } of posts.values()) {
    const holder = holders.find((one) => one.person === person);
    if (holder) return holder.name;
  }
  return undefined;
};

export const postOn = (directory: Directory, id: string, today: Day): Post | undefined => {
  const held = directory.posts.get(id);
  const unit = held && pathOn(directory, held.unit, today);
  if (!held || unit === undefined || !Object.hasOwn(roles, held.role)) return undefined;
  const { person, name } = holderOn(held.holders, today);
  const township = townshipIn(directory, unit);
  const { office } = directory.units.get(held.unit)!;
  return {
    id,
    person,
    name,
    role: roles[held.role as RoleId],
    unit,
    ...(township === undefined ? {} : { township }),
    ...(office === held.unit ? {} : { office }),
    from: held.from_day,
    ...(held.to_day === null ? {} : { to: held.to_day }),
  };
};

/** A unit sees what it kept under its earlier paths too. */
const everyPath = ({ units }: Directory, path: string): string[] => [
  ...new Set([path, ...(units.get(path.split("/").at(-1)!)?.paths.map((dated) => dated.path) ?? [])]),
];

/** A leader in charge of nothing: no path begins so. */
const NOWHERE = ["-"];

const rangesOf = (directory: Directory, units: ScopeLine["keepers"]): string[] =>
  units === "all" ? [""] : units.length === 0 ? NOWHERE : [...new Set(units.flatMap((unit) => everyPath(directory, unit)))].map(toPath);

/** @param named registers in which the post's office is named for a later act */
export const linesOf = (directory: Directory, post: Post, today: Day, named: readonly string[]): WallLine[] => {
  const portfolio = (directory.posts.get(post.id)?.portfolio ?? []).flatMap((unit) => pathOn(directory, unit, today) ?? []);
  const scope = scopeOf(roles[post.role.id as RoleId].scopes, post, portfolio, post.role.isWriter ? named : []);
  return scope.map(({ registers, keepers, places, author, clearance }) => ({
    registers,
    keepers: rangesOf(directory, keepers),
    places: rangesOf(directory, places),
    ...(author === undefined ? {} : { author }),
    clearance,
  }));
};
