/** Which days are worked: the state's holidays and make-up days (国务院办公厅 each autumn), with days that a town sets itself. */
import { type Day, addDays } from "@jiannuo/quantity";
// CommonJS: its names are not seen by Node's own import.
import chineseDays from "chinese-days";

export interface Calendar {
  readonly isWorkingDay: (day: Day) => boolean;
}

/** @param overrides days that the library has wrong or not yet: true for a working day. Beyond the years that it knows, weekends alone are free. */
export const calendarOf = (overrides: Readonly<Record<Day, boolean>> = {}): Calendar => {
  const known = new Map<Day, boolean>(Object.entries(overrides) as [Day, boolean][]);
  return {
    isWorkingDay: (day) => {
      const answer = known.get(day) ?? chineseDays.isWorkday(day);
      known.set(day, answer);
      return answer;
    },
  };
};

/** The day that is `n` working days after `day`; the day itself does not count (民法典 art. 201). */
export const addWorkingDays = (calendar: Calendar, day: Day, n: number): Day => {
  let at = day;
  for (let left = n; left > 0;) {
    at = addDays(at, 1);
    if (calendar.isWorkingDay(at)) left -= 1;
  }
  return at;
};

/** Working days after `from` up to and with `to`; negative when `to` lies before. */
export const workingDaysBetween = (calendar: Calendar, from: Day, to: Day): number => {
  if (to < from) return -workingDaysBetween(calendar, to, from);
  let days = 0;
  for (let at = from; at < to;) {
    at = addDays(at, 1);
    if (calendar.isWorkingDay(at)) days += 1;
  }
  return days;
};
