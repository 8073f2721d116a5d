/** The figures of a draft beside what the books say now. Nothing here changes the draft: what has moved is told, with what would hold. */
import { type Day, type Words, exact, toText } from "@jiannuo/quantity";
import type { MeasureDefinition, Stretch } from "@jiannuo/registers";
import { holds } from "@jiannuo/writing/draft";
import { sql } from "kysely";
import type { Refusals } from "../books/books.ts";
import type { Desk, Room } from "../books/desk.ts";
import { described } from "../books/listed-measures.ts";
import { findMeasure, isNamed } from "../books/measures.ts";
import { readStretch } from "../books/stretch.ts";
import { type Bound, boundOf } from "./bound.ts";
import { type BaseAsked, type TownFigure, atTown, keyOf } from "./figures-of-town.ts";
import type { BoundFigure, GrowthBase, KeptReport } from "./report.ts";

const noMeasure: Words = {
  zh: "这个指标已不在了，请改挂别的指标或签认不挂。",
  en: "This measure is gone; bind the figure to another, or sign for it.",
};

const redefined = (was: number, is: number): Words => ({
  zh: `口径已改为第 ${is} 版，这里用的是第 ${was} 版，请核对后改挂。`,
  en: `The definition is now version ${is}, this figure is bound to version ${was}: look at it and bind it again.`,
});

const noValue: Words = {
  zh: "台账里取不到这个数：没有登记，或除数为零。",
  en: "The books have no such figure: nothing was entered, or it would be over nothing.",
};

const common = (room: Room, { run: { text, binding } }: Bound) => {
  const measure = described(room, binding.measure);
  return {
    binding: binding.id,
    measure: binding.measure,
    ...("kind" in measure ? { title: measure.title, definition: measure.definition } : {}),
    version: binding.version,
    period: binding.period,
    printed: text,
  };
};

const broken = (room: Room, bound: Bound): BoundFigure => {
  const { measure: id, version } = bound.run.binding;
  const measure = described(room, id);
  const isThere = "kind" in measure;
  return {
    ...common(room, bound),
    value: null,
    unit: isThere ? measure.unit : "",
    state: "broken",
    because: isThere && measure.version !== version ? redefined(version, measure.version) : isThere ? noValue : noMeasure,
    entries: 0,
    declared: false,
    backfilled: 0,
  };
};

const live = (room: Room, bound: Bound, figure: TownFigure, base: GrowthBase | undefined): BoundFigure => {
  const { value, unit, entries, declared, backfilled, of } = figure;
  const rest = { unit, entries, declared, backfilled, ...(of === undefined ? {} : { of }), ...(base ? { base } : {}) };
  if (value === null) return { ...common(room, bound), value: null, state: "broken", because: noValue, ...rest };
  const verdict = holds(value, bound.run.text, unit);
  return {
    ...common(room, bound),
    value: toText(value),
    ...rest,
    ...(verdict.holds
      ? { state: "same" }
      : { state: "moved", because: verdict.because, ...(verdict.proposal === undefined ? {} : { proposal: verdict.proposal }) }),
  };
};

/** Postings of a measure are its own, or those of the measures that it is worked out from. */
const postedBy = (measures: Readonly<Record<string, MeasureDefinition>>, id: string): string[] => {
  const measure = measures[id];
  if (!measure) return [];
  const parts = [
    ...("of" in measure ? [measure.of] : []),
    ...("over" in measure ? [measure.over] : []),
    ...("brokenBy" in measure ? [measure.brokenBy] : []),
  ];
  return parts.length === 0 ? [id] : parts.flatMap((part) => postedBy(measures, part));
};

/** When something that counts in the figure was last recorded after the version was saved. */
const lastMove = async (desk: Desk, full: string, stretch: Stretch, since: string): Promise<string | undefined> => {
  const found = findMeasure(desk.definitions, full);
  if (!isNamed(found)) return undefined;
  const ids = postedBy(found.catalogue.measures, found.id).map((id) => `${found.catalogue.register}.${id}`);
  const from: Day = found.measure.kind === "flow" || found.measure.kind === "distinct" ? stretch.from : "0001-01-01";
  const { rows } = await sql<{ at: Date | null }>`
    select max(at) as at from (
      select max(p.recorded_at) as at from posting p where p.tenant = ${desk.tenant} and p.measure = any(${ids}) and p.day >= ${from}::date and p.day <= ${stretch.to}::date
        and p.recorded_at > ${since}::timestamptz
      union all select max(greatest(b.recorded_at, m.at)) from beside b left join beside_mark m on m.tenant = b.tenant and m.beside = b.id
        where b.tenant = ${desk.tenant} and b.measure = any(${ids}) and greatest(b.recorded_at, m.at) > ${since}::timestamptz) moved`.execute(
    desk.tx,
  );
  return rows[0]?.at?.toISOString();
};

/** What the report of the year before gave for the same measure and days. */
const publishedBase = async ({ tx, tenant }: Desk, town: string, { measure, stretch }: BaseAsked): Promise<string | undefined> => {
  const { rows } = await sql<{ period: string; value: string | null }>`
    select f.period, f.value::text as value from report_figure f join report r on r.tenant = f.tenant and r.id = f.report
    where f.tenant = ${tenant} and f.measure = ${measure} and f.place is null and r.town = ${`${town}/`}`.execute(tx);
  const same = rows.find(({ period }) => {
    const days = readStretch(period);
    return "from" in days && days.from === stretch.from && days.to === stretch.to;
  });
  return same?.value === undefined || same.value === null ? undefined : toText(exact(same.value));
};

const baseOf = async (desk: Desk, town: string, { growthOf }: TownFigure): Promise<GrowthBase | undefined> => {
  if (!growthOf) return undefined;
  const published = await publishedBase(desk, town, growthOf);
  const value = growthOf.value === null ? null : toText(growthOf.value);
  const { from, to } = growthOf.stretch;
  return {
    uses: published !== undefined && published === value ? "published" : "live",
    period: `${from}..${to}`,
    value,
    ...(published === undefined ? {} : { published }),
  };
};

/** @param figures answers of the books, by `keyOf` of the binding */
export const liveFigures = (
  room: Room,
  who: string,
  report: Pick<KeptReport, "draft" | "town" | "at">,
  figures: ReadonlyMap<string, TownFigure>,
): Promise<readonly BoundFigure[] | Refusals> =>
  atTown<readonly BoundFigure[]>(room, who, async (desk) => {
    const told: BoundFigure[] = [];
    for (const bound of boundOf(report.draft)) {
      const { binding } = bound.run;
      const figure = figures.get(keyOf(binding));
      const one = figure ? live(room, bound, figure, await baseOf(desk, report.town, figure)) : broken(room, bound);
      const movedAt = one.state === "moved" && figure ? await lastMove(desk, binding.measure, figure.stretch, report.at) : undefined;
      told.push(movedAt === undefined ? one : { ...one, movedAt });
    }
    return told;
  });
