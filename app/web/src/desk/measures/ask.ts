/** Which figure a page is about, as it stands in the address; and the same of the year before. */
import { type Period, firstDay, isRefusal, lastDay, readPeriod, sameLastYear, writePeriod } from "@jiannuo/quantity";
import type { FigureAsk } from "../../api/figures.ts";

/** What people choose below the year: the whole of it, or "H1", "Q3", "-06". */
export type Stretch = "" | `H${1 | 2}` | `Q${1 | 2 | 3 | 4}` | `-${string}`;

const textOf = (value: unknown): string | undefined => (typeof value === "string" || typeof value === "number" ? String(value) : undefined);

const isDay = (text: string | undefined): text is string => text !== undefined && /^\d{4}-\d\d-\d\d$/u.test(text);

/** The demonstration's town has been entered for 2023; every other town begins with the year that it is. */
export const yearShown = ({ today, isDemonstration }: { readonly today: string; readonly isDemonstration: boolean }): number =>
  isDemonstration ? 2023 : Number(today.slice(0, 4));

/** A period that cannot be read is the year given. */
export const readAsk = (search: Readonly<Record<string, unknown>>, year: number): FigureAsk => {
  const period = textOf(search["period"]);
  const [place, asOf] = [textOf(search["place"]), textOf(search["asOf"])];
  return {
    period: period !== undefined && !isRefusal(readPeriod(period)) ? period : String(year),
    ...(place === undefined || place === "" ? {} : { place }),
    ...(isDay(asOf) ? { asOf } : {}),
  };
};

export const periodOf = ({ period }: FigureAsk): Period => {
  const read = readPeriod(period);
  if (isRefusal(read)) throw new Error(`no period: ${period}`);
  return read;
};

export const yearOf = (ask: FigureAsk): number => Number(lastDay(periodOf(ask)).slice(0, 4));

export const isWholeYear = (ask: FigureAsk): boolean => periodOf(ask).kind === "year";

/** What is chosen below the year; none for a span of days, which came by an address. */
export const stretchOf = (ask: FigureAsk): Stretch | undefined => {
  const period = periodOf(ask);
  if (period.kind === "year") return "";
  if (period.kind === "half") return `H${period.half}`;
  if (period.kind === "quarter") return `Q${period.quarter}`;
  return period.kind === "month" ? `-${String(period.month).padStart(2, "0")}` : undefined;
};

/** Ends today where the period goes on beyond it: eleven months are not set against twelve. */
export const upToDay = (ask: FigureAsk, today: string): Period => {
  const period = periodOf(ask);
  const [from, to] = [firstDay(period), lastDay(period)];
  return from <= today && today < to ? { kind: "range", from, to: today as typeof to } : period;
};

/** 上年同期, as it stands in the books now. */
export const lastYearOf = (ask: FigureAsk, today: string): FigureAsk => ({
  period: writePeriod(sameLastYear(upToDay(ask, today)), "iso"),
  ...(ask.place === undefined ? {} : { place: ask.place }),
});

/** As an address holds it: a year as a number, which the router writes without quotes. */
export const toSearch = ({ period, ...rest }: FigureAsk): Record<string, string | number> => ({
  period: /^\d{4}$/u.test(period) ? Number(period) : period,
  ...rest,
});
