/** Where the postings of a figure lie: which days, and which of them in whole months, whose totals are kept. */
import { type Day, addDays } from "@jiannuo/quantity";
import type { MeasureDefinition, Stretch } from "@jiannuo/registers";
import { monthOf } from "./moment.ts";

const FIRST = "0001-01-01" as Day;

export const reachOf = (measure: MeasureDefinition, stretch: Stretch): Stretch =>
  measure.kind === "stock" ? { from: FIRST, to: stretch.to } : stretch;

const isMonthEnd = (day: Day): boolean => addDays(day, 1).endsWith("-01");

/** The last day of the month before. */
const endOfPrior = (day: Day): Day => addDays(`${day.slice(0, 7)}-01` as Day, -1);

const startOfNext = (day: Day): Day =>
  addDays(`${day.slice(0, 7)}-28` as Day, 4)
    .slice(0, 7)
    .concat("-01") as Day;

export interface Parts {
  /** 202301 to 202312, both counted; none where no whole month lies inside. */
  readonly months: readonly [first: number, last: number] | undefined;
  /** Days at either end that are no whole month. */
  readonly ragged: readonly Stretch[];
}

export const partsOf = ({ from, to }: Stretch): Parts => {
  const first = from.endsWith("-01") ? from : startOfNext(from);
  const last = isMonthEnd(to) ? to : endOfPrior(to);
  if (last < first) return { months: undefined, ragged: [{ from, to }] };
  return {
    months: [monthOf(first), monthOf(last)],
    ragged: [...(from < first ? [{ from, to: addDays(first, -1) }] : []), ...(last < to ? [{ from: addDays(last, 1), to }] : [])],
  };
};
