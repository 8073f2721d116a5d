/** Figures as a report gives them: whole for whoever works on reports (a report has one number, whoever reads it), within their own walls for everybody else. */
import { type Exact, isRefusal } from "@jiannuo/quantity";
import { type Figure, type MeasureDefinition, type Stretch, yearBefore } from "@jiannuo/registers";
import type { KnownFigure } from "@jiannuo/writing/draft";
import type { Refusals } from "../books/books.ts";
import { type Desk, type Room, atDesk } from "../books/desk.ts";
import { toPath } from "../books/event-row.ts";
import { figureAt } from "../books/figure.ts";
import { type NamedMeasure, checkDays, findMeasure, isNamed } from "../books/measures.ts";
import { isRefused } from "../books/refused.ts";
import { readStretch } from "../books/stretch.ts";
import type { WallLine } from "../store/walls.ts";
import { readsDrafts } from "./rights.ts";

/** What is asked of the books; two bindings that ask the same are one question. */
export interface FigureAsked {
  readonly measure: string;
  readonly version?: number;
  readonly period: string;
  readonly place?: string;
  readonly asOf?: string;
}

/** Of growth: the value of the year before. */
export interface BaseAsked {
  readonly measure: string;
  readonly stretch: Stretch;
  readonly value: Exact | null;
}

export interface TownFigure extends KnownFigure {
  readonly stretch: Stretch;
  readonly growthOf?: BaseAsked;
}

export const keyOf = ({ measure, version, period, place, asOf }: FigureAsked): string =>
  [measure, version ?? "", period, place ?? "", asOf ?? ""].join(" ");

/** PGlite has one connection: a draft's hundred questions are asked so many at a time, and others get their turn between. */
const slice = 12;

const wholeTown = (township: string | undefined): WallLine[] => [
  { registers: "all", keepers: [""], places: [township === undefined ? "" : toPath(township)], clearance: 0 },
];

/** Share of 补建 by amount; where the amounts cancel each other, all of it. */
const shareOf = ({ backfilled, value, entries }: Figure): number => {
  if (backfilled.digits === 0n || entries === 0) return 0;
  if (value === null || value.digits === 0n) return 1;
  const share = Number(backfilled.digits) / 10 ** backfilled.scale / (Number(value.digits) / 10 ** value.scale);
  return Math.min(1, Math.abs(share));
};

const known = ({ kind }: MeasureDefinition, figure: Figure): KnownFigure => {
  const compared = kind === "rank" && figure.subject !== undefined ? Number(figure.subject) : Number.NaN;
  return {
    value: figure.value,
    unit: figure.unit,
    entries: figure.entries,
    declared: figure.declared.digits !== 0n,
    backfilled: shareOf(figure),
    ...(Number.isFinite(compared) ? { of: compared } : {}),
  };
};

const growthOf = async (
  desk: Desk,
  { register, catalogue, measure }: NamedMeasure,
  stretch: Stretch,
  query: Pick<FigureAsked, "place" | "asOf">,
): Promise<BaseAsked | undefined> => {
  if (measure.kind !== "growth") return undefined;
  const of: NamedMeasure = { register, catalogue, id: measure.of, measure: catalogue.measures[measure.of]! };
  const before = yearBefore(stretch);
  const { value } = await figureAt(desk, of, before, query);
  return { measure: `${catalogue.register}.${measure.of}`, stretch: before, value };
};

/** Undefined where there is no such measure, or none of this version of the definition any more. */
const answerOne = async (desk: Desk, asked: FigureAsked): Promise<TownFigure | undefined> => {
  const found = findMeasure(desk.definitions, asked.measure);
  if (!isNamed(found) || (asked.version !== undefined && asked.version !== found.measure.version)) return undefined;
  const stretch = readStretch(asked.period);
  if (isRefusal(stretch) || checkDays([asked.asOf]).length > 0) return undefined;
  const { place, asOf } = asked;
  const query = { ...(place === undefined ? {} : { place }), ...(asOf === undefined ? {} : { asOf }) };
  const base = await growthOf(desk, found, stretch, query);
  return {
    ...known(found.measure, await figureAt(desk, found, stretch, query)),
    stretch,
    ...(base ? { growthOf: base } : {}),
  };
};

/** A desk at which a report's figures are asked: of the whole town for whoever works on reports, else within the post's own walls. */
interface TownDesk {
  readonly own: Desk;
  readonly lines: readonly WallLine[];
}

const townDesk = async (room: Room, who: string): Promise<TownDesk | Refusals> => {
  const own = await atDesk(room, who, "read", async (desk) => desk);
  return isRefused(own) ? own : { own, lines: readsDrafts(own.post) ? wholeTown(own.post.township) : own.lines };
};

const within = <T>(room: Room, { own, lines }: TownDesk, work: (desk: Desk) => Promise<T>): Promise<T> =>
  room.store.withTenant({ tenant: room.tenant, post: own.post.id, lines }, (tx) => work({ ...own, tx, lines }));

/** Does the work as the post `who`, seeing what a report's figures are made of. */
export const atTown = async <T>(room: Room, who: string, work: (desk: Desk) => Promise<T>): Promise<T | Refusals> => {
  const desk = await townDesk(room, who);
  return isRefused(desk) ? desk : within(room, desk, work);
};

/** Asks each different question once. @returns answers by `keyOf` */
export const figuresOfTown = async (
  room: Room,
  who: string,
  asked: readonly FigureAsked[],
): Promise<ReadonlyMap<string, TownFigure> | Refusals> => {
  const questions = [...new Map(asked.map((one) => [keyOf(one), one]))];
  const town = await townDesk(room, who);
  if (isRefused(town)) return town;
  const answers = new Map<string, TownFigure>();
  for (let at = 0; at < questions.length; at += slice) {
    await within(room, town, async (desk) => {
      for (const [key, one] of questions.slice(at, at + slice)) {
        const answer = await answerOne(desk, one);
        if (answer) answers.set(key, answer);
      }
    });
  }
  return answers;
};
