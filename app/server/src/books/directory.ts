/** Who holds which post, where units stand, and what a post may therefore see. Kept in memory; `version` says when to look again. */
import type { Day, Words } from "@jiannuo/quantity";
import { type Post, type ScopeLine, scopeOf } from "@jiannuo/registers";
import { type RoleId, roles } from "@jiannuo/township";
import { sql } from "kysely";
import type { Tx } from "../store/store.ts";
import type { WallLine } from "../store/walls.ts";
import { fromPath, toPath } from "./event-row.ts";

interface Unit {
  readonly id: string;
  readonly kind: string;
  readonly title: Words;
  /** Paths with the first day of each, newest first. */
  readonly paths: readonly { readonly path: string; readonly from: string }[];
}

interface HeldPost {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly role: string;
  readonly unit: string;
  readonly portfolio: readonly string[];
  readonly from_day: Day;
  readonly to_day: Day | null;
}

export interface Directory {
  readonly version: number;
  readonly units: ReadonlyMap<string, Unit>;
  readonly posts: ReadonlyMap<string, HeldPost>;
}

export const readDirectory = async (tx: Tx, tenant: number): Promise<Directory> => {
  const { rows: versions } = await sql<{ version: number }>`select version from directory where tenant = ${tenant}`.execute(tx);
  const { rows: units } = await sql<{
    id: string;
    kind: string;
    title_zh: string;
    title_en: string;
  }>`select id, kind, title_zh, title_en from unit where tenant = ${tenant}`.execute(tx);
  const { rows: paths } = await sql<{
    unit: string;
    path: string;
    from_day: string;
  }>`select unit, path, from_day from unit_path where tenant = ${tenant} order by from_day desc`.execute(tx);
  const { rows: posts } =
    await sql<HeldPost>`select id, person, name, role, unit, portfolio, from_day, to_day from post where tenant = ${tenant} order by id`.execute(
      tx,
    );
  const byUnit = new Map<string, { path: string; from: string }[]>();
  for (const { unit, path, from_day } of paths) byUnit.set(unit, [...(byUnit.get(unit) ?? []), { path: fromPath(path), from: from_day }]);
  return {
    version: versions[0]?.version ?? 0,
    units: new Map(
      units.map(({ id, kind, title_zh, title_en }) => [
        id,
        { id, kind, title: { zh: title_zh, en: title_en }, paths: byUnit.get(id) ?? [] },
      ]),
    ),
    posts: new Map(posts.map((post) => [post.id, post])),
  };
};

/** Where a unit stands on a day. */
export const pathOn = ({ units }: Directory, unit: string, day: Day): string | undefined =>
  units.get(unit)?.paths.find(({ from }) => from <= day)?.path;

export const titleIn =
  ({ units }: Directory) =>
  (unit: string): string | undefined =>
    units.get(unit)?.title.zh;

export const postOn = (directory: Directory, id: string, today: Day): Post | undefined => {
  const held = directory.posts.get(id);
  const unit = held && pathOn(directory, held.unit, today);
  if (!held || unit === undefined || !Object.hasOwn(roles, held.role)) return undefined;
  return {
    id,
    person: held.person,
    name: held.name,
    role: roles[held.role as RoleId],
    unit,
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

export const linesOf = (directory: Directory, post: Post, today: Day): WallLine[] => {
  const portfolio = (directory.posts.get(post.id)?.portfolio ?? []).flatMap((unit) => pathOn(directory, unit, today) ?? []);
  const scope = scopeOf(roles[post.role.id as RoleId].scopes, post, portfolio);
  return scope.map(({ registers, keepers, places, author, clearance }) => ({
    registers,
    keepers: rangesOf(directory, keepers),
    places: rangesOf(directory, places),
    ...(author === undefined ? {} : { author }),
    clearance,
  }));
};
