/** A sheet of a ledger as it came, whatever program wrote it: rows of cells, merged cells filled with what stands in them. */

/** A calendar day that a date cell holds, `2023-05-06`, with the time of day where it holds one. */
export interface DayCell {
  readonly day: string;
  readonly time?: string;
}

export type Cell = string | number | boolean | DayCell | null;

/** Stands in the cell of a formula that nobody has calculated yet; spreadsheets write it themselves while they calculate. */
export const UNCALCULATED = "#CALC!";

/** What a formula leaves in its cell where it failed, or was never calculated. */
export const isFailed = (text: string): boolean =>
  /^#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|CALC!|SPILL!|GETTING_DATA)$/i.test(text);

export interface Row {
  /** As the sheet counts it, from 1. */
  readonly number: number;
  readonly cells: readonly Cell[];
  /** Folded away or left out by a filter: whoever looks at the sheet does not see it. */
  readonly isHidden?: true;
}

export interface Sheet {
  readonly name: string;
  /** Read anew at every call; rows without anything in them may be missing. */
  readonly rows: () => Iterable<Row>;
}

export const isDayCell = (cell: Cell | undefined): cell is DayCell => typeof cell === "object" && cell !== null;

/** What a person sees in a cell, without spaces around it. */
export const cellText = (cell: Cell | undefined): string => {
  if (cell === null || cell === undefined) return "";
  if (isDayCell(cell)) return cell.time === undefined ? cell.day : `${cell.day} ${cell.time}`;
  if (typeof cell === "boolean") return cell ? "是" : "否";
  return String(cell).replace(/^[\s\u3000]+|[\s\u3000]+$/g, "");
};

export const isBlank = (cell: Cell | undefined): boolean => cellText(cell) === "";

const MS_PER_DAY = 86_400_000;
/** Day 0 of spreadsheets; they hold 1900 for a leap year, which only days before March 1900 notice. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAYS_TO_1904 = 1462;

/** A day as spreadsheets count it. @param is1904 the file counts from 1904, as old ones of the Mac do */
export const dayCellOf = (serial: number, is1904 = false): DayCell => {
  const minutes = Math.round((serial + (is1904 ? DAYS_TO_1904 : 0)) * 1440);
  const at = new Date(DAY_ZERO + minutes * 60_000).toISOString();
  const time = at.slice(11, 16);
  return time === "00:00" ? { day: at.slice(0, 10) } : { day: at.slice(0, 10), time };
};

/** The number that spreadsheets keep for a day. */
export const serialOf = (day: string): number => (Date.parse(`${day}T00:00:00Z`) - DAY_ZERO) / MS_PER_DAY;
