/** The days of a slip, in words. */
import { type Day, type Period, firstDay, lastDay, writePeriod } from "@jiannuo/quantity";
import type { Language } from "../../app/settings.ts";

/** A whole year, half, quarter or month is called that; anything else by its two days. */
export const daysText = (from: string, to: string, language: Language): string => {
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  const named: Period[] = [
    { kind: "year", year },
    { kind: "half", year, half: month < 7 ? 1 : 2 },
    { kind: "quarter", year, quarter: Math.ceil(month / 3) as 1 | 2 | 3 | 4 },
    { kind: "month", year, month },
  ];
  const period = named.find((one) => firstDay(one) === from && lastDay(one) === to);
  return writePeriod(period ?? { kind: "range", from: from as Day, to: to as Day }, language);
};
