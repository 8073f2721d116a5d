/** Days (日): a calendar date in Asia/Shanghai as text, and arithmetic on it that asks no clock. */
import { toHalfWidth } from "./glyphs.ts";
import { type Refusal, refuse } from "./refusal.ts";

/** `YYYY-MM-DD`; made from text with `day`, which checks that the date exists. Sorts as text. */
export type Day = `${string}-${string}-${string}`;

const WRITTEN = /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|年(\d{1,2})月(\d{1,2})日?)$/;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Number of days of a month, 1 to 12. */
export const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

const pad = (n: number, width: number): string => String(n).padStart(width, "0");

/** The day of these numbers, which must exist: for text from people use `day`. */
export const dayOf = (year: number, month: number, date: number): Day => `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;

export const partsOf = (value: Day): { year: number; month: number; date: number } => ({
  year: Number(value.slice(0, 4)),
  month: Number(value.slice(5, 7)),
  date: Number(value.slice(8, 10)),
});

/** Reads `2024-03-05`, `2024/3/5`, `2024.3.5`, `2024年3月5日`, full-width too. Refuses what is not written so or does not exist. */
export const day = (text: string): Day | Refusal => {
  const plain = toHalfWidth(text).replace(/\s/g, "");
  const parts = WRITTEN.exec(plain);
  if (parts === null) {
    return refuse(
      "DAY_NOT_READ",
      `“${text}”不是日期，请写成 2024-03-05 或 2024年3月5日`,
      `"${text}" is not a date; write it as 2024-03-05`,
    );
  }
  const [year, month, date] = [Number(parts[1]), Number(parts[2] ?? parts[4]), Number(parts[3] ?? parts[5])];
  if (year < 1 || month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) {
    return refuse("DAY_NOT_REAL", `没有“${text}”这一天，请核对月份和日期`, `there is no day "${text}"; check the month and the day`);
  }
  return dayOf(year, month, date);
};

/** Days since 0000-03-01 in the Gregorian calendar; years begin in March so that the leap day comes last. */
const serialOf = (value: Day): number => {
  const { year, month, date } = partsOf(value);
  const [y, m] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + date - 1;
};

const DAYS_IN_400_YEARS = 146_097;

const fromSerial = (serial: number): Day => {
  const era = Math.floor(serial / DAYS_IN_400_YEARS);
  const dayOfEra = serial - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return dayOf(year, month, dayOfYear - Math.floor((153 * m + 2) / 5) + 1);
};

/** `count` days later; earlier for a negative count. */
export const addDays = (value: Day, count: number): Day => fromSerial(serialOf(value) + count);

/** How many days `to` lies after `from`: 0 for the same day, negative when it lies before. */
export const daysBetween = (from: Day, to: Day): number => serialOf(to) - serialOf(from);
