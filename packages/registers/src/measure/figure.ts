/** Figure: a measure over a period, worked out from postings. This is the law in memory; the database must answer the same. */
import { type Day, type Exact, add, compare, divide, exact, subtract, zero, multiply } from "@jiannuo/quantity";
import type { MeasureDefinition } from "../define/measure.ts";
import { type Posting, sumOf } from "../journal/posting.ts";
import { type Declared, type Opening, countedSlips } from "./beside.ts";

/** From day to day, both counted. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

export interface Figure {
  /** null where there is nothing to divide by, or nothing was released: shown as —, never as 0. */
  readonly value: Exact | null;
  readonly unit: string;
  /** Entries behind it. */
  readonly entries: number;
  /** How much of the value is 报数, 期初数 and 补建. */
  readonly declared: Exact;
  readonly opening: Exact;
  readonly backfilled: Exact;
  /** Closed months that postings in it correct. */
  readonly corrects: readonly string[];
  /** For a released value: its basis. For a rank: of how many. */
  readonly subject?: string;
}

/** What a figure is worked out from, already narrowed to the reader's places and to what was recorded by the day asked for. */
export interface Ledger {
  readonly postings: readonly Posting[];
  readonly openings: readonly Opening[];
  readonly declared: readonly Declared[];
}

/** Measures of one register by id, and the id of the register, so that derived ones find their parts. */
export interface Catalogue {
  readonly register: string;
  readonly measures: Readonly<Record<string, MeasureDefinition>>;
}

const isIn = (row: { readonly day: Day }, { from, to }: Stretch): boolean => from <= row.day && row.day <= to;
const isWithin = (row: Stretch, { from, to }: Stretch): boolean => from <= row.from && row.to <= to;

const entriesOf = (postings: readonly Posting[]): number => new Set(postings.map(({ entry }) => entry)).size;
const correctsOf = (postings: readonly Posting[]): string[] =>
  [...new Set(postings.flatMap(({ corrects }) => (corrects === undefined ? [] : [corrects])))].sort();

const bare = (unit: string, postings: readonly Posting[]): Omit<Figure, "value"> => ({
  unit,
  entries: entriesOf(postings),
  declared: zero,
  opening: zero,
  backfilled: sumOf(postings.filter(({ isBackfilled }) => isBackfilled)),
  corrects: correctsOf(postings),
});

const slipsOf = (measure: MeasureDefinition, id: string, reach: Stretch, { declared }: Ledger): Declared[] =>
  countedSlips(
    measure,
    declared.filter((slip) => slip.measure === id),
    reach,
  );

/** Whether there is nothing to say: a measure that only slips answer for, and none is there. */
export const isUnreported = (measure: MeasureDefinition, slips: readonly Declared[]): boolean =>
  "isBySlips" in measure && measure.isBySlips && slips.length === 0;

const summed = (measure: MeasureDefinition, id: string, stretch: Stretch, ledger: Ledger): Figure => {
  const reach: Stretch = measure.kind === "stock" ? { from: "0001-01-01", to: stretch.to } : stretch;
  const postings = ledger.postings.filter((posting) => posting.measure === id && isIn(posting, reach));
  const opening = sumOf(ledger.openings.filter((row) => row.measure === id && isWithin(row, reach)));
  const slips = slipsOf(measure, id, reach, ledger);
  const declared = sumOf(slips);
  const value = isUnreported(measure, slips) ? null : add(add(sumOf(postings), opening), declared);
  return { ...bare(measure.unit, postings), value, opening, declared };
};

/** The subjects whose net amount is above nothing, each with its entries' postings. */
export const subjectsOf = (postings: readonly Posting[]): Map<string, Posting[]> => {
  const bySubject = new Map<string, Posting[]>();
  for (const posting of postings) bySubject.set(posting.subject, [...(bySubject.get(posting.subject) ?? []), posting]);
  return new Map([...bySubject].filter(([, rows]) => compare(sumOf(rows), zero) > 0));
};

const distinct = (measure: MeasureDefinition, id: string, stretch: Stretch, ledger: Ledger): Figure => {
  const postings = ledger.postings.filter((posting) => posting.measure === id && isIn(posting, stretch));
  const subjects = subjectsOf(postings);
  const backfilled = [...subjects.values()].filter((rows) => rows.every(({ isBackfilled }) => isBackfilled)).length;
  const declared = sumOf(slipsOf(measure, id, stretch, ledger));
  return {
    ...bare(measure.unit, postings),
    value: add(exact(BigInt(subjects.size)), declared),
    declared,
    backfilled: exact(BigInt(backfilled)),
  };
};

/** Postings that still stand: those that no reversal of the same entry and amount has taken back. */
const standing = (postings: readonly Posting[]): Posting[] => {
  const rest = [...postings];
  for (const taken of postings.filter(({ amount }) => amount.startsWith("-"))) {
    const at = rest.findIndex((row) => row.entry === taken.entry && row.subject === taken.subject && `-${row.amount}` === taken.amount);
    if (at < 0) continue;
    rest.splice(at, 1);
    rest.splice(rest.indexOf(taken), 1);
  }
  return rest;
};

/**
 * The latest period end counts: 快报 of January to June says more of the year than 年报核定 of January to March. Of releases for the same end the
 * firmest basis counts, of equals the one recorded last. Ranks have no basis.
 */
const released = (measure: MeasureDefinition, id: string, stretch: Stretch, ledger: Ledger): Figure => {
  const bases = measure.kind === "released" ? measure.bases : [];
  const postings = standing(ledger.postings.filter((posting) => posting.measure === id && isIn(posting, stretch)));
  const isBefore = (a: Posting, b: Posting): boolean =>
    a.day === b.day ? bases.indexOf(a.subject) < bases.indexOf(b.subject) : a.day < b.day;
  const chosen = postings.reduce<Posting | undefined>((best, posting) => (best && isBefore(posting, best) ? best : posting), undefined);
  return chosen
    ? { ...bare(measure.unit, [chosen]), value: exact(chosen.amount), subject: chosen.subject }
    : { ...bare(measure.unit, []), value: null };
};

/** Enough places for any print; rounding is for printing, and nothing is computed from printed values. */
const SCALE = 12;
const hundred = exact(100n);

const derived = (of: Figure, over: Figure, unit: string, value: (of: Exact, over: Exact) => Exact): Figure => ({
  ...of,
  unit,
  entries: of.entries + over.entries,
  value: of.value === null || over.value === null || over.value.digits === 0n ? null : value(of.value, over.value),
});

/** The same days a year earlier; 29 February falls back to the 28th. */
export const yearBefore = ({ from, to }: Stretch): Stretch => {
  const back = (day: Day): Day =>
    `${String(Number(day.slice(0, 4)) - 1).padStart(4, "0")}${day.slice(4) === "-02-29" ? "-02-28" : day.slice(4)}` as Day;
  const isEndOfFebruary = to.slice(5) === "02-28" && (Number(to.slice(0, 4)) - 1) % 4 === 0;
  return { from: back(from), to: isEndOfFebruary ? (`${back(to).slice(0, 8)}29` as Day) : back(to) };
};

const yearOf = (year: number): Stretch => ({ from: `${year}-01-01` as Day, to: `${year}-12-31` as Day });

/** Figure of a measure that takes postings, over a stretch: in memory `baseOf(ledger)`, in the books a query. */
export type Base = (id: string, measure: MeasureDefinition, stretch: Stretch) => Figure;

const streak = (catalogue: Catalogue, measure: MeasureDefinition & { readonly kind: "streak" }, { to }: Stretch, base: Base): Figure => {
  let years = 0;
  let entries = 0;
  for (let year = Number(to.slice(0, 4)); ; year--) {
    const kept = figureFrom(catalogue, measure.of, yearOf(year), base);
    const broken = figureFrom(catalogue, measure.brokenBy, yearOf(year), base);
    const isUnbroken = compare(kept.value ?? zero, exact(BigInt(measure.least))) >= 0 && compare(broken.value ?? zero, zero) === 0;
    if (!isUnbroken) return { ...bare(measure.unit, []), value: exact(BigInt(years)), entries };
    years += 1;
    entries += kept.entries;
  }
};

/** How a figure follows from figures of measures that take postings. @param id of the measure within its register */
export const figureFrom = (catalogue: Catalogue, id: string, stretch: Stretch, base: Base): Figure => {
  const measure = catalogue.measures[id]!;
  switch (measure.kind) {
    case "flow":
    case "stock":
    case "distinct":
    case "released":
    case "rank":
      return base(`${catalogue.register}.${id}`, measure, stretch);
    case "ratio":
      return derived(
        figureFrom(catalogue, measure.of, stretch, base),
        figureFrom(catalogue, measure.over, stretch, base),
        measure.unit,
        (a, b) => divide(multiply(a, hundred), b, { scale: SCALE }),
      );
    case "average":
      return derived(
        figureFrom(catalogue, measure.of, stretch, base),
        figureFrom(catalogue, measure.over, stretch, base),
        measure.unit,
        (a, b) => divide(a, b, { scale: SCALE }),
      );
    case "streak":
      return streak(catalogue, measure, stretch, base);
    case "growth":
      return derived(
        figureFrom(catalogue, measure.of, stretch, base),
        figureFrom(catalogue, measure.of, yearBefore(stretch), base),
        measure.unit,
        (now, before) => divide(multiply(subtract(now, before), hundred), before, { scale: SCALE }),
      );
  }
};

const baseOf =
  (ledger: Ledger): Base =>
  (id, measure, stretch) => {
    if (measure.kind === "distinct") return distinct(measure, id, stretch, ledger);
    return measure.kind === "released" || measure.kind === "rank"
      ? released(measure, id, stretch, ledger)
      : summed(measure, id, stretch, ledger);
  };

/** @param id of the measure within its register */
export const figureOf = (catalogue: Catalogue, id: string, stretch: Stretch, ledger: Ledger): Figure =>
  figureFrom(catalogue, id, stretch, baseOf(ledger));
