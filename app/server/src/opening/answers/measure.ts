/** Figures as a command shows them: numbers in the base unit, percent for ratios and growth, a decline negative. */
import { type Refusal, type Words, isRefusal, refuse } from "@jiannuo/quantity";
import type { Stretch } from "@jiannuo/registers";
import { registers } from "@jiannuo/township";
import type { DrillPage, FigureAnswer, FigureQuery, Refusals } from "../../books/books.ts";
import { readStretch } from "../../books/stretch.ts";
import { declaredOnly } from "../../books/measures.ts";
import type { Ask } from "../asks.ts";
import type { Home } from "../home.ts";

export interface Measured {
  /** null where there is nothing to divide by or nothing was released. */
  readonly value: number | null;
  readonly unit: string;
  readonly entries: number;
  readonly declared: number;
  readonly backfilled: number;
  /** The following stand only where there is something to say. */
  readonly opening?: number;
  readonly corrects?: readonly string[];
  /** For a released value its basis, for a rank of how many. */
  readonly basis?: string;
}

const toMeasured = ({ value, unit, entries, declared, opening, backfilled, corrects, subject }: FigureAnswer): Measured => ({
  value: value === null ? null : Number(value),
  unit,
  entries,
  declared: Number(declared),
  backfilled: Number(backfilled),
  ...(Number(opening) === 0 ? {} : { opening: Number(opening) }),
  ...(corrects.length === 0 ? {} : { corrects }),
  ...(subject ? { basis: subject } : {}),
});

/** Every measure that there is, `register.measure`, with its title. */
export const measureTitles = (): Map<string, Words> =>
  new Map(
    [...registers, declaredOnly.definition].flatMap(({ id, measures }) =>
      Object.entries(measures).map(([measure, { title }]): [string, Words] => [`${id}.${measure}`, title]),
    ),
  );

interface Asked {
  readonly stretch: Stretch;
  readonly query: FigureQuery;
}

const readAsked = async (
  home: Home,
  { period, place, asOf }: Pick<Ask<"measure">, "period" | "place" | "asOf">,
): Promise<Asked | readonly Refusal[]> => {
  const stretch = readStretch(period);
  if (isRefusal(stretch)) return [stretch];
  const path = place === undefined ? undefined : await home.books.unitPath(place);
  if (isRefusal(path)) return [path];
  return {
    stretch,
    query: { ...(path === undefined ? {} : { place: path }), ...(asOf === undefined ? {} : { asOf }) },
  };
};

const noMeasure = (id: string): Refusal =>
  refuse(
    "NO_SUCH_MEASURE",
    `没有“${id}”这个指标。jiannuo measure --period 2023 列出全部指标。`,
    `There is no measure “${id}”. jiannuo measure --period 2023 lists them all.`,
  );

/** Without ids all of them. */
export const answerMeasure = async (home: Home, ask: Ask<"measure">): Promise<Readonly<Record<string, Measured>> | Refusals> => {
  const titles = measureTitles();
  const unknown = ask.ids.filter((id) => !titles.has(id)).map(noMeasure);
  const asked = await readAsked(home, ask);
  if (!("stretch" in asked)) return [...unknown, ...asked];
  if (unknown.length > 0) return unknown;
  const figures: Record<string, Measured> = {};
  for (const id of ask.ids.length > 0 ? ask.ids : titles.keys()) {
    const figure = await home.books.measure(ask.who, id, asked.stretch, asked.query);
    if (!("value" in figure)) return figure;
    figures[id] = toMeasured(figure);
  }
  return figures;
};

/** One page, and the figure that its rows make up. */
export const answerDrill = async (home: Home, ask: Ask<"drill">): Promise<{ figure: Measured; page: DrillPage } | Refusals> => {
  if (!measureTitles().has(ask.id)) return [noMeasure(ask.id)];
  const asked = await readAsked(home, ask);
  if (!("stretch" in asked)) return asked;
  const figure = await home.books.measure(ask.who, ask.id, asked.stretch, asked.query);
  if (!("value" in figure)) return figure;
  const page = await home.books.drill(ask.who, ask.id, asked.stretch, {
    ...asked.query,
    limit: 1000,
    ...(ask.after === undefined ? {} : { after: ask.after }),
  });
  return "rows" in page ? { figure: toMeasured(figure), page } : page;
};
