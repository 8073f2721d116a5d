/** What keeps a unit from moving: itself below the new parent, a day that its own history has passed. */
import { type Day, type Refusal, refuse } from "@jiannuo/quantity";
import { isWithin } from "@jiannuo/registers";
import { type Directory, pathOn } from "../books/directory.ts";

interface Move {
  readonly id: string;
  readonly path: string;
  /** Path of the new parent. */
  readonly above: string;
  readonly on: Day;
  readonly today: Day;
}

/** The latest day on which the unit, or one below it, was set up or moved. */
const lastMoved = ({ units }: Directory, path: string): Day =>
  [...units.values()]
    .flatMap(({ paths }) => (paths[0] && isWithin(paths[0].path, path) ? [paths[0].from as Day] : []))
    .toSorted()
    .at(-1)!;

export const checkMove = (directory: Directory, { id, path, above, on, today }: Move): Refusal | undefined => {
  if (!path.includes("/"))
    return refuse("UNIT_IS_TOP", "全镇（全县）本身不能移动。", "The town itself stands above all others and cannot be moved.");
  if (isWithin(above, path)) return refuse("UNIT_WITHIN_ITSELF", "不能移到自己或自己的下级之下。", "A unit cannot be moved below itself.");
  if (path === `${above}/${id}`) return refuse("UNIT_IS_THERE", "它已经在这个单位之下。", "It is below that unit already.");
  const since = lastMoved(directory, directory.units.get(id)!.paths[0]!.path);
  if (on > since && on >= today && pathOn(directory, id, today) === directory.units.get(id)!.paths[0]!.path) return undefined;
  const least = since >= today ? since : today;
  return refuse(
    "MOVED_SINCE",
    `移动日期须是今天或以后，并在 ${since} 之后（它或它的下级 ${since} 才设立或移动过），不能早于 ${least}。`,
    `Choose today or a later day, after ${since}, when it or a unit below it was set up or moved; not before ${least}.`,
  );
};
