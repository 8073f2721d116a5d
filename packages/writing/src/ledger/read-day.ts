/** Days as ledgers write them: 2023.5.6, 2023年5月6日, 5月6日 under a title that names the year, 20230506, 45052. */
import { type Refusal, day, isRefusal, refuse, toHalfWidth } from "@jiannuo/quantity";
import { type Cell, cellText, dayCellOf, isDayCell } from "./sheet.ts";

/** Serial numbers of days from 1990 to 2079; a smaller number is no day that a ledger would mean. */
const FIRST_SERIAL = 32_874;
const LAST_SERIAL = 65_746;

const notRead = (written: string): Refusal =>
  refuse(
    "DAY_NOT_READ",
    `“${written}”不是日期，请写全年月日，如 2023-05-06`,
    `“${written}” is no day; write year, month and day, such as 2023-05-06`,
  );

const ambiguous = (written: string): Refusal =>
  refuse(
    "DAY_AMBIGUOUS",
    `“${written}”被存成了小数，分不清是 ${written.replace(".", "月")}日还是 ${written.replace(".", "月")}0日，请写全年月日，如 2023-05-06`,
    `“${written}” was kept as a decimal and may be two days; write year, month and day, such as 2023-05-06`,
  );

const withoutYear = (written: string): Refusal =>
  refuse(
    "DAY_WITHOUT_YEAR",
    `“${written}”没有年份，标题里也没有，请写上年份`,
    `“${written}” has no year and neither has the title; write the year`,
  );

/** What may stand behind a day without changing it: 上午, 9:30, 星期三. */
const TAIL = /(?:T|(?<=\d[日号]?))(?:上午|下午|晚上?|早上?|星期.|周.|\d{1,2}[:时点]\d{0,2}分?(?::\d{1,2})?(?:\.\d+)?Z?)*$/;

/** Day and, where one is written, time `09:30`. */
export interface WrittenDay {
  readonly day: string;
  readonly time?: string;
}

const timeIn = (text: string): { time?: string } => {
  const [, hour, minute] = /(?:T|\s|日|午)(\d{1,2})[:时](\d{1,2})/.exec(text) ?? [];
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return {};
  return { time: `${hour.padStart(2, "0")}:${minute.padStart(2, "0")}` };
};

const fromText = (written: string, year: number | undefined): WrittenDay | Refusal => {
  const wide = toHalfWidth(written).replaceAll("。", ".").replaceAll("．", ".");
  const time = timeIn(wide);
  const text = wide
    .replace(/\s+\d{1,2}:\d{2}.*$/, "")
    .replace(/\s/g, "")
    .replace(TAIL, "");
  const digits = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const short = /^(\d{2})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  const bare = /^(\d{1,2})(?:月|[-/.])(\d{1,2})[日号]?$/.exec(text);
  if (bare && year === undefined) return withoutYear(written);
  const whole = digits
    ? `${digits[1]}-${digits[2]}-${digits[3]}`
    : short
      ? `20${short[1]}-${short[2]}-${short[3]}`
      : bare
        ? `${year}-${bare[1]}-${bare[2]}`
        : text.replace(/号$/, "日");
  const read = day(whole);
  return isRefusal(read) ? (read.code === "DAY_NOT_REAL" ? read : notRead(written)) : { day: read, ...time };
};

/**
 * The day in a cell. `year` is that of the title, for days written without one.
 * Example: `readDayCell("5月6日", 2023)` → `{ day: "2023-05-06" }`.
 */
export const readDayCell = (cell: Cell, year?: number): WrittenDay | Refusal => {
  if (isDayCell(cell)) return cell;
  const written = cellText(cell);
  if (typeof cell !== "number") return fromText(written, year);
  if (Number.isInteger(cell) && cell >= 19_000_101 && cell <= 21_001_231) return fromText(String(cell), year);
  if (cell >= FIRST_SERIAL && cell <= LAST_SERIAL) return dayCellOf(cell);
  return /^\d{1,2}\.\d{1,2}$/.test(written) ? ambiguous(written) : notRead(written);
};
