/** What of the books is only looked at: who and what there is, an entry with all about it, what must happen, figures side by side. */
import type { Refusal } from "@jiannuo/quantity";
import type { RegisterDefinition, Stretch } from "@jiannuo/registers";
import type { FigureQuery, ListQuery, Refusals, TitledEntry } from "./books.ts";
import { count } from "./count.ts";
import type { Room } from "./desk.ts";
import { type DutyPage, type DutyQuery, duties } from "./duties.ts";
import { each } from "./each.ts";
import { type MeasureListed, type MeasureSeen, described, measures } from "./listed-measures.ts";
import { type PeriodListed, periods } from "./listed-periods.ts";
import { type KnownEntry, known } from "./known.ts";
import { type EntryView, look } from "./look.ts";
import { type MonthFigures, months } from "./months.ts";
import { type PlaceFigures, places } from "./places.ts";
import { type RegisterListed, type RegisterView, register, registers } from "./registers.ts";
import { type PostListed, type UnitListed, posts, unitPath, units } from "./units.ts";
import { type Verification, openVerifications } from "./verification.ts";

/** `who` is the id of the post through which somebody looks. */
export interface Looking {
  /** The definitions in force: no secret of anybody's. */
  readonly definitions: readonly RegisterDefinition[];
  readonly units: (who: string) => Promise<{ readonly rows: readonly UnitListed[] } | Refusals>;
  readonly posts: (who: string) => Promise<{ readonly rows: readonly PostListed[] } | Refusals>;
  /** @param name id, path or title of a unit */
  readonly unitPath: (name: string) => Promise<string | Refusal>;
  /** Those in which this post sees entries or may open one. */
  readonly registers: (who: string) => Promise<{ readonly rows: readonly RegisterListed[] } | Refusals>;
  readonly register: (who: string, id: string) => Promise<RegisterView | Refusals>;
  /** How many rows a list would have. */
  readonly count: (who: string, register: string, filter?: ListQuery["filter"]) => Promise<{ readonly count: number } | Refusals>;
  /** All rows of a list, one after another, however many. @throws Refused where the list would be refused */
  readonly each: (who: string, register: string, query?: Omit<ListQuery, "after" | "limit">) => AsyncGenerator<TitledEntry>;
  /** Which of these entries, and which bearers of these external numbers, are there already, as far as this post sees. */
  readonly known: (
    who: string,
    register: string,
    asked: { readonly entries: readonly string[]; readonly numbers: readonly string[] },
  ) => Promise<{ readonly rows: readonly KnownEntry[] } | Refusals>;
  /** An entry with what may be done to it, its clocks, what was done and what that counts for. */
  readonly look: (who: string, register: string, id: string) => Promise<EntryView | Refusals>;
  /** What must happen by when, the longest overdue first. */
  readonly duties: (who: string, query: DutyQuery) => Promise<DutyPage | Refusals>;
  /** Of the registers that this post sees into. */
  readonly measures: (who: string) => Promise<{ readonly rows: readonly MeasureSeen[] } | Refusals>;
  /** What a measure is. @param id `register.measure` */
  readonly described: (id: string) => MeasureListed | Refusals;
  readonly months: (who: string, id: string, year: number, query?: FigureQuery) => Promise<MonthFigures | Refusals>;
  /** By the units right below the place, or below the township. */
  readonly places: (who: string, id: string, stretch: Stretch, query?: FigureQuery) => Promise<PlaceFigures | Refusals>;
  /** The months of a year, office by office. */
  readonly periods: (who: string, year: number) => Promise<{ readonly rows: readonly PeriodListed[] } | Refusals>;
  /** What the last verification at somebody's wish found. */
  readonly verification: (who: string) => Promise<Verification | Refusals>;
  /** Verifies, or waits for one that is under way. */
  readonly runVerification: (who: string) => Promise<Verification | Refusals>;
}

export const looking = (room: Room): Looking => {
  const verifications = openVerifications(room);
  return {
    definitions: room.definitions.all.map(({ definition }) => definition),
    units: (who) => units(room, who),
    posts: (who) => posts(room, who),
    unitPath: (name) => unitPath(room, name),
    registers: (who) => registers(room, who),
    register: (who, id) => register(room, who, id),
    count: (who, id, filter) => count(room, who, id, filter),
    each: (who, id, query) => each(room, who, id, query),
    known: (who, id, asked) => known(room, who, id, asked),
    look: (who, id, entry) => look(room, who, id, entry),
    duties: (who, query) => duties(room, who, query),
    measures: (who) => measures(room, who),
    described: (id) => described(room, id),
    months: (who, id, year, query) => months(room, who, id, year, query),
    places: (who, id, stretch, query) => places(room, who, id, stretch, query),
    periods: (who, year) => periods(room, who, year),
    verification: verifications.look,
    runVerification: verifications.run,
  };
};
