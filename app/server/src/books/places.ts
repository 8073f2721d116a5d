/** A figure by the units right below: the villages of the township. */
import { type Words, equals, subtract, add, toText, zero } from "@jiannuo/quantity";
import type { Stretch } from "@jiannuo/registers";
import type { FigureQuery, Refusals } from "./books.ts";
import { type Desk, type Room, atDesk } from "./desk.ts";
import { pathOn, townOf } from "./directory.ts";
import { figureAt } from "./figure.ts";
import { type NamedMeasure, checkDays, checkStretch, findMeasure, isNamed } from "./measures.ts";
import { reachesPlace } from "./scope-of-post.ts";

interface PlaceFigure {
  readonly unit: string;
  readonly path: string;
  readonly title: Words;
  readonly value: string | null;
}

export interface PlaceFigures {
  readonly measure: string;
  readonly unit: string;
  readonly rows: readonly PlaceFigure[];
}

type Place = Omit<PlaceFigure, "value">;

/** Units right below that an entry may name as its place, as far as this post sees into them. */
const placesBelow = (desk: Desk, { register }: NamedMeasure, above: string): Place[] => {
  const { definition } = register;
  const field = definition.placeField === undefined ? undefined : definition.fields[definition.placeField];
  if (field?.type !== "unit") return [];
  return [...desk.directory.units.values()].flatMap(({ id, kind, title }) => {
    const path = pathOn(desk.directory, id, desk.today);
    const isBelow =
      path !== undefined && path === `${above}/${id}` && (field.kinds.length === 0 || field.kinds.includes(kind) || kind === "township");
    return isBelow && reachesPlace(desk, definition.id, path) ? [{ unit: id, path, title }] : [];
  });
};

/** Only of what adds up is there a rest that belongs to no unit below. */
const isAdditive = ({ measure }: NamedMeasure): boolean => measure.kind === "flow" || measure.kind === "stock";

const placesAt = async (desk: Desk, named: NamedMeasure, stretch: Stretch, query: FigureQuery): Promise<PlaceFigure[]> => {
  const above = query.place ?? townOf(desk.post);
  const rows: PlaceFigure[] = [];
  let rest = zero;
  for (const place of placesBelow(desk, named, above)) {
    const { value } = await figureAt(desk, named, stretch, { ...query, place: place.path });
    rows.push({ ...place, value: value === null ? null : toText(value) });
    rest = add(rest, value ?? zero);
  }
  if (!isAdditive(named)) return rows;
  const { value: whole } = await figureAt(desk, named, stretch, { ...query, place: above });
  const own = subtract(whole ?? zero, rest);
  const id = above.split("/").at(-1)!;
  const title = desk.directory.units.get(id)?.title ?? { zh: id, en: id };
  return equals(own, zero) ? rows : [{ unit: id, path: above, title, value: toText(own) }, ...rows];
};

export const places = (
  room: Room,
  who: string,
  full: string,
  stretch: Stretch,
  query: FigureQuery = {},
): Promise<PlaceFigures | Refusals> =>
  atDesk<PlaceFigures | Refusals>(room, who, "read", async (desk) => {
    const found = findMeasure(desk.definitions, full);
    if (!isNamed(found)) return found;
    const problems = [...checkStretch(stretch), ...checkDays([query.asOf])];
    if (problems.length > 0) return problems;
    return { measure: full, unit: found.measure.unit, rows: await placesAt(desk, found, stretch, query) };
  });
