/** Periods (期间): a year, half, quarter, month or span of days, and how each is read and compared. */
import { type Day, addDays, dayOf, daysBetween, daysInMonth, partsOf } from "./day.ts";

export type Period =
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "half"; readonly year: number; readonly half: 1 | 2 }
  | { readonly kind: "quarter"; readonly year: number; readonly quarter: 1 | 2 | 3 | 4 }
  | { readonly kind: "month"; readonly year: number; readonly month: number }
  /** Both days belong to it; `from` ≤ `to`. */
  | { readonly kind: "range"; readonly from: Day; readonly to: Day };

/** First and last month of a calendar period. */
const monthsOf = (period: Exclude<Period, { kind: "range" }>): { first: number; last: number } => {
  if (period.kind === "half") return { first: period.half * 6 - 5, last: period.half * 6 };
  if (period.kind === "quarter") return { first: period.quarter * 3 - 2, last: period.quarter * 3 };
  return period.kind === "month" ? { first: period.month, last: period.month } : { first: 1, last: 12 };
};

export const firstDay = (period: Period): Day => (period.kind === "range" ? period.from : dayOf(period.year, monthsOf(period).first, 1));

export const lastDay = (period: Period): Day => {
  if (period.kind === "range") return period.to;
  const { last } = monthsOf(period);
  return dayOf(period.year, last, daysInMonth(period.year, last));
};

export const contains = (period: Period, value: Day): boolean => firstDay(period) <= value && value <= lastDay(period);

/** Whether a span of days runs from the first of a month to the last of one: then it is told in months. */
export const isWholeMonths = (from: Day, to: Day): boolean => {
  const end = partsOf(to);
  return partsOf(from).date === 1 && end.date === daysInMonth(end.year, end.month);
};

/** The month `count` months on, counted through the years. */
const shiftMonth = (year: number, month: number, count: number): { year: number; month: number } => {
  const months = year * 12 + month - 1 + count;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
};

const wholeMonths = (first: { year: number; month: number }, last: { year: number; month: number }): Period => ({
  kind: "range",
  from: dayOf(first.year, first.month, 1),
  to: dayOf(last.year, last.month, daysInMonth(last.year, last.month)),
});

const priorRange = (from: Day, to: Day): Period => {
  if (!isWholeMonths(from, to)) {
    const before = addDays(from, -1);
    return { kind: "range", from: addDays(before, -daysBetween(from, to)), to: before };
  }
  const [first, last] = [partsOf(from), partsOf(to)];
  const length = last.year * 12 + last.month - first.year * 12 - first.month + 1;
  return wholeMonths(shiftMonth(first.year, first.month, -length), shiftMonth(last.year, last.month, -length));
};

const QUARTER_BEFORE = { 2: 1, 3: 2, 4: 3 } as const;

const priorQuarter = (year: number, quarter: 1 | 2 | 3 | 4): Period =>
  quarter === 1 ? { kind: "quarter", year: year - 1, quarter: 4 } : { kind: "quarter", year, quarter: QUARTER_BEFORE[quarter] };

/** The period of the same kind and length right before (环比): January → last December, 1—6月 → 7—12月 of the year before. */
export const priorPeriod = (period: Period): Period => {
  if (period.kind === "year") return { kind: "year", year: period.year - 1 };
  if (period.kind === "half") return period.half === 2 ? { ...period, half: 1 } : { kind: "half", year: period.year - 1, half: 2 };
  if (period.kind === "quarter") return priorQuarter(period.year, period.quarter);
  if (period.kind === "month") return { kind: "month", ...shiftMonth(period.year, period.month, -1) };
  return priorRange(period.from, period.to);
};

const yearBefore = (value: Day): Day => {
  const { year, month, date } = partsOf(value);
  return dayOf(year - 1, month, Math.min(date, daysInMonth(year - 1, month)));
};

/** The same period of the year before (上年同期). A range of whole months stays one: a February ends on its own last day. */
export const sameLastYear = (period: Period): Period => {
  if (period.kind !== "range") return { ...period, year: period.year - 1 };
  const [first, last] = [partsOf(period.from), partsOf(period.to)];
  if (!isWholeMonths(period.from, period.to)) return { kind: "range", from: yearBefore(period.from), to: yearBefore(period.to) };
  return wholeMonths({ year: first.year - 1, month: first.month }, { year: last.year - 1, month: last.month });
};
