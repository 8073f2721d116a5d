/** Along which villages or offices a list is to be read: those that a reader's scope and the filter leave, so that nobody reads what is another's. */
import type { Desk } from "./desk.ts";
import { toPath } from "./event-row.ts";

export interface Along {
  readonly column: "place" | "keeper";
  /** As they stand in the database. */
  readonly paths: readonly string[];
}

/** Beyond so many, one pass through the whole register is less work than one for each path. */
const MOST_PATHS = 200;

const everyPath = ({ directory }: Desk): string[] => [
  ...new Set(
    [...directory.units.values()].flatMap(({ kind, paths }) => (kind === "enterprise" ? [] : paths.map(({ path }) => toPath(path)))),
  ),
];

const under = (paths: readonly string[], ranges: readonly string[]): string[] =>
  paths.filter((path) => ranges.some((range) => path.startsWith(range)));

/** @param filter subtrees asked for, as paths without `/` at their end @returns nothing where nothing can be seen */
export const alongsOf = (
  desk: Desk,
  register: string,
  filter: { readonly place?: string; readonly keeper?: string },
): "everywhere" | readonly Along[] => {
  const all = everyPath(desk);
  const narrow = (ranges: readonly string[], asked: string | undefined): string[] | undefined => {
    if (ranges.includes("") && asked === undefined) return undefined;
    const own = ranges.includes("") ? all : under(all, ranges);
    return asked === undefined ? own : under(own, [toPath(asked)]);
  };
  const alongs: Along[] = [];
  for (const { registers, places, keepers } of desk.lines) {
    if (registers !== "all" && !registers.includes(register)) continue;
    const [byPlace, byKeeper] = [narrow(places, filter.place), narrow(keepers, filter.keeper)];
    if (byPlace === undefined && byKeeper === undefined) return "everywhere";
    const along: Along =
      byPlace !== undefined && (byKeeper === undefined || byPlace.length <= byKeeper.length)
        ? { column: "place", paths: byPlace }
        : { column: "keeper", paths: byKeeper! };
    if (along.paths.length > MOST_PATHS) return "everywhere";
    alongs.push(along);
  }
  return (["place", "keeper"] as const).flatMap((column) => {
    const paths = [...new Set(alongs.filter((along) => along.column === column).flatMap((along) => along.paths))];
    return paths.length === 0 ? [] : [{ column, paths }];
  });
};
