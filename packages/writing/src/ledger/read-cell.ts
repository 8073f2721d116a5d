/** A cell made into the value of a field, or refused with what is wrong with it. Blank is no value: an empty cell is not zero. */
import { type Refusal, isRefusal, refuse, toHalfWidth } from "@jiannuo/quantity";
import { type Field, type FieldType, type FieldValue, readValue } from "@jiannuo/registers";
import { readDayCell } from "./read-day.ts";
import { readNumberCell } from "./read-number.ts";
import { type Cell, cellText, isDayCell, isFailed } from "./sheet.ts";
import type { UnitIndex } from "./units.ts";

export interface CellContext {
  readonly units: UnitIndex;
  /** Year of the title, for days without one. */
  readonly year?: number;
  /** Unit of the head. */
  readonly unit?: string;
}

/** What people write where there is nothing to write. */
const NOTHING = /^(?:[-—–－/／\\]+|无|空)$/;

const YES = new Set(["是", "有", "√", "✓", "☑", "对", "y", "yes", "true", "1", "已"]);
const NO = new Set(["否", "无", "×", "✗", "x", "不", "没有", "n", "no", "false", "0", "未", "不是"]);

const wrong = (code: string, zh: string, en: string): Refusal => refuse(code, zh, en);

/** Digits that a spreadsheet took for a number: beyond fifteen the last ones are lost for good. */
const digitsOf = (cell: Cell, title: Field["title"]): string | Refusal => {
  if (typeof cell !== "number") return toHalfWidth(cellText(cell)).replace(/^'/, "").trim();
  if (Number.isSafeInteger(cell) && Math.abs(cell) < 1e15) return String(cell);
  return wrong(
    "DIGITS_LOST",
    `“${title.zh}”被表格当成数字，后几位已经丢失；请把这一列设为文本后重填`,
    `“${title.en}” was taken for a number and lost its last digits; make the column text and fill it in again`,
  );
};

const failed = (written: string): Refusal =>
  wrong(
    "FORMULA_FAILED",
    `公式没有算出结果（${written}），请在表格里改好公式，或直接填上数`,
    `the formula has no result (${written}); mend it in the sheet, or fill in the value itself`,
  );

/** Blanks between the characters of a Chinese name (张 三) are for looks. */
const nameOf = (text: string): string => text.replace(/(?<=\p{Script=Han})[\s\u3000]+(?=\p{Script=Han})/gu, "");

const codeOf = (field: Field & { type: "code" }, text: string): string => {
  const plain = toHalfWidth(text).replace(/\s/g, "");
  const codes = Object.entries(field.codes);
  const exactly = codes.find(([key, { zh, en }]) => zh === plain || key === plain || en.toLowerCase() === text.toLowerCase());
  const partly = codes.filter(([, { zh }]) => plain.length >= 2 && (zh.startsWith(plain) || plain.startsWith(zh)));
  return exactly?.[0] ?? (partly.length === 1 ? partly[0]![0] : plain);
};

const unitOf = (field: Field & { type: "unit" }, text: string, units: UnitIndex): string | Refusal => {
  const [found, ...more] = units.find(text, field.kinds);
  if (found === undefined)
    return wrong("NO_SUCH_UNIT", `“${field.title.zh}”里没有“${text.slice(0, 40)}”`, `“${field.title.en}” knows no “${text.slice(0, 40)}”`);
  return more.length === 0
    ? found
    : wrong("UNIT_AMBIGUOUS", `“${text}”不止一个，请写全称`, `there is more than one “${text}”; write the full name`);
};

const timeOf = (cell: Cell, year: number | undefined): string | Refusal => {
  const read = readDayCell(cell, year);
  return isRefusal(read) ? read : `${read.day}T${read.time ?? "00:00"}`;
};

type Reader = (field: Field, cell: Cell, context: CellContext) => unknown;

const asText: Reader = (_, cell) => cellText(cell);

/** How a cell of each kind of field is read before the rule of the field itself looks at it. */
const readers: Readonly<Record<FieldType, Reader>> = {
  text: asText,
  number: (field, cell, { unit }) => readNumberCell(cell, field as Field & { type: "number" }, unit),
  yesNo: (_, cell) => {
    const text = toHalfWidth(cellText(cell)).toLowerCase();
    return YES.has(text) ? true : NO.has(text) ? false : text;
  },
  day: (_, cell, { year }) => {
    const read = readDayCell(cell, year);
    return isRefusal(read) ? read : read.day;
  },
  time: (_, cell, { year }) => timeOf(cell, year),
  code: (field, cell) => codeOf(field as Field & { type: "code" }, cellText(cell)),
  person: (_, cell) => nameOf(cellText(cell)),
  phone: (field, cell) => digitsOf(cell, field.title),
  idNumber: (field, cell) => digitsOf(cell, field.title),
  external: (field, cell) => digitsOf(cell, field.title),
  unit: (field, cell, { units }) => unitOf(field as Field & { type: "unit" }, cellText(cell), units),
  entry: asText,
  place: asText,
  // What is no text cannot stand in a cell; no column leads to such a field.
  files: asText,
  rows: asText,
};

/** Whether a column of a sheet can hold the field. */
export const isInSheet = ({ type }: Field): boolean => type !== "files" && type !== "rows";

/** @returns the value as the register keeps it, undefined for a blank cell, or the refusal */
export const readCell = (field: Field, cell: Cell, context: CellContext): FieldValue | undefined | Refusal => {
  const text = cellText(cell);
  if (text === "" || (field.type !== "text" && field.type !== "yesNo" && NOTHING.test(text) && !isDayCell(cell))) return undefined;
  if (isFailed(text)) return failed(text);
  const read = readers[field.type](field, cell, context);
  return isRefusal(read) ? read : readValue(field, read);
};
