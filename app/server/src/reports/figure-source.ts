/** What writing asks of the books, answered beforehand: the figures of a draft, and what measures there are. */
import type { FigureSource, KnownMeasure } from "@jiannuo/writing/draft";
import { declaredMeasures } from "@jiannuo/township";
import { declaredId } from "@jiannuo/registers";
import type { Books, Refusals } from "../books/books.ts";
import type { Room } from "../books/desk.ts";
import { described } from "../books/listed-measures.ts";
import { isRefused } from "../books/refused.ts";
import { type FigureAsked, type TownFigure, keyOf } from "./figures-of-town.ts";

/** Every measure that there is, by its full id: what a measure is called and means is no secret of any register. */
export const knownMeasures = (books: Pick<Books, "definitions" | "described">): ReadonlyMap<string, KnownMeasure> => {
  const ids = [
    ...books.definitions.flatMap(({ id, measures }) => Object.keys(measures).map((measure) => `${id}.${measure}`)),
    ...Object.keys(declaredMeasures).map((measure) => `${declaredId}.${measure}`),
  ];
  return new Map(
    ids.flatMap((id): [string, KnownMeasure][] => {
      const found = books.described(id);
      if (!("kind" in found)) return [];
      const { title, registerTitle, definition, unit, kind, version, subsetOf, keeper } = found;
      return [[id, { id, title, registerTitle, definition, unit, kind, version, keeper, ...(subsetOf === undefined ? {} : { subsetOf }) }]];
    }),
  );
};

/** The same, for what is done within the room of the books. */
export const measuresIn = (room: Room): ReadonlyMap<string, KnownMeasure> =>
  knownMeasures({ definitions: room.definitions.all.map(({ definition }) => definition), described: (id) => described(room, id) });

/**
 * Answers whatever is asked on the way: `work` is done with what is known so far, what it asked beyond that is looked up, and it is done
 * again, until it asks nothing new (a sentence may ask for the next figure only where the last was not nothing).
 */
export const answering = async <T>(
  ask: (asked: readonly FigureAsked[]) => Promise<ReadonlyMap<string, TownFigure> | Refusals>,
  work: (source: FigureSource) => T,
  known: ReadonlyMap<string, TownFigure> = new Map(),
): Promise<T | Refusals> => {
  const figures = new Map<string, TownFigure | undefined>(known);
  for (;;) {
    const wanted = new Map<string, FigureAsked>();
    const result = work((asked) => {
      const key = keyOf(asked);
      if (!figures.has(key)) wanted.set(key, asked);
      return figures.get(key);
    });
    if (wanted.size === 0) return result;
    const found = await ask([...wanted.values()]);
    if (isRefused(found)) return found;
    for (const key of wanted.keys()) figures.set(key, found.get(key));
  }
};
