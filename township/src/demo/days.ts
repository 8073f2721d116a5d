/** Days on which an office works. */
import { type Day, addDays } from "@jiannuo/quantity";
import { addWorkingDays, calendarOf } from "@jiannuo/registers";
import type { Chance } from "./chance.ts";

const calendar = calendarOf();

export const after = (day: Day, workingDays: number): Day => addWorkingDays(calendar, day, workingDays);

/** The day itself, or the next one that is worked. */
export const workedOn = (day: Day): Day => (calendar.isWorkingDay(day) ? day : after(day, 1));

export const workingDays = (from: Day, to: Day): Day[] => {
  const days: Day[] = [];
  for (let at = from; at <= to; at = addDays(at, 1)) if (calendar.isWorkingDay(at)) days.push(at);
  return days;
};

/** So many working days of a stretch in their order; a day may come several times. */
export const scatter = (chance: Chance, count: number, from: Day, to: Day): Day[] => {
  const days = workingDays(from, to);
  return Array.from({ length: count }, () => chance.pick(days)).sort();
};
