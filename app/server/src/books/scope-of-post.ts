/** What a post may see at all, before any row is read: the same lines that wall the rows. */
import type { Desk } from "./desk.ts";
import { townOf } from "./directory.ts";
import { toPath } from "./event-row.ts";

/** Whether any line of this post's scope reaches into the register. */
export const reaches = ({ lines }: Desk, register: string): boolean =>
  lines.some(({ registers }) => registers === "all" || registers.includes(register));

const begins = (ranges: readonly string[], path: string): boolean => ranges.some((range) => toPath(path).startsWith(range));

/** Whether all entries that this office keeps in this place are seen, whoever entered them. */
export const seesAll = (
  { lines }: Desk,
  where: { readonly register: string; readonly keeper: string; readonly place: string; readonly sensitivity: number },
): boolean =>
  lines.some(
    ({ registers, keepers, places, author, clearance }) =>
      (registers === "all" || registers.includes(where.register)) &&
      begins(keepers, where.keeper) &&
      begins(places, where.place) &&
      author === undefined &&
      clearance >= where.sensitivity,
  );

/** Whether any of this office's work is seen. */
export const seesKeeper = ({ lines }: Desk, keeper: string): boolean =>
  lines.some(({ keepers, author }) => author === undefined && begins(keepers, keeper));

/** 全镇: no office, place or author narrows it. */
export const seesWholeTown = ({ lines, post }: Desk): boolean =>
  lines.some(
    ({ registers, keepers, places, author }) =>
      registers === "all" && begins(keepers, townOf(post)) && begins(places, townOf(post)) && author === undefined,
  );

/** Whether the figures of what this office keeps in the register are those of the whole town: clearance hides detail, and no number. */
export const countsAll = ({ lines, post }: Desk, register: string, keeper: string): boolean =>
  lines.some(
    ({ registers, keepers, places, author }) =>
      (registers === "all" || registers.includes(register)) &&
      begins(keepers, keeper) &&
      begins(places, townOf(post)) &&
      author === undefined,
  );

/** Whether anything of the register in this place, or below it, is seen. */
export const reachesPlace = ({ lines }: Desk, register: string, place: string): boolean =>
  lines.some(({ registers, places }) => (registers === "all" || registers.includes(register)) && begins(places, place));
