/** Units and posts as everyone of the town may know them. */
import { type Refusal, type Words, refuse } from "@jiannuo/quantity";
import { type RoleId, roles } from "@jiannuo/township";
import type { Refusals } from "./books.ts";
import { type Room, atDesk, refreshDirectory } from "./desk.ts";
import { type Directory, holderOn, isNameable, pathOn } from "./directory.ts";
import { dayIn } from "./moment.ts";

export interface UnitListed {
  readonly id: string;
  readonly kind: string;
  readonly title: Words;
  /** Where it stands today; null before its first day. */
  readonly path: string | null;
  readonly paths: readonly { readonly path: string; readonly from: string }[];
}

export interface PostListed {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly roleTitle: Words;
  readonly unit: string;
  readonly portfolio: readonly string[];
  readonly from: string;
  readonly to: string | null;
}

export const units = (room: Room, who: string): Promise<{ rows: readonly UnitListed[] } | Refusals> =>
  atDesk(room, who, "read", async ({ directory, today, post }) => ({
    rows: [...directory.units.values()].flatMap(({ id, kind, title, paths }) => {
      const path = pathOn(directory, id, today) ?? null;
      return path === null || isNameable(directory, path, post) ? [{ id, kind, title, paths, path }] : [];
    }),
  }));

export const posts = (room: Room, who: string): Promise<{ rows: readonly PostListed[] } | Refusals> =>
  atDesk(room, who, "read", async ({ directory, today, post }) => ({
    rows: [...directory.posts.values()]
      .filter((held) => isNameable(directory, pathOn(directory, held.unit, today) ?? "", post))
      .map(({ id, holders, role, unit, portfolio, from_day, to_day }) => ({
        id,
        name: holderOn(holders, today).name,
        role,
        roleTitle: roles[role as RoleId]?.title ?? { zh: role, en: role },
        unit,
        portfolio,
        from: from_day,
        to: to_day,
      })),
  }));

/** A unit as people name it: by its id, a path that it has or had, or its title in either language, where only one is called so. */
const findPath = (directory: Directory, name: string, room: Room): string | undefined => {
  const today = dayIn(room.now());
  const own = pathOn(directory, name, today);
  if (own !== undefined) return own;
  const all = [...directory.units.values()];
  if (all.some(({ paths }) => paths.some(({ path }) => path === name))) return name;
  const called = all.filter(({ title }) => title.zh === name || title.en.toLowerCase() === name.toLowerCase());
  return called.length === 1 ? pathOn(directory, called[0]!.id, today) : undefined;
};

/** The path of a unit, looked up again where it may have been set up a moment ago. */
export const unitPath = async (room: Room, name: string): Promise<string | Refusal> => {
  const known = findPath(room.directory, name, room);
  if (known !== undefined) return known;
  await refreshDirectory(room);
  return (
    findPath(room.directory, name, room) ??
    refuse(
      "NO_SUCH_UNIT",
      `没有“${name}”这个单位。请写单位的编号、路径或全称。`,
      `There is no unit “${name}”. Give its id, its path or its full title.`,
    )
  );
};
