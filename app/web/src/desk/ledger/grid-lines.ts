/** What is typed into the grid: cell by cell, pasted from a spreadsheet, and made into lines that are sent. */
import { type Refusal, day, isRefusal } from "@jiannuo/quantity";
import type { Field, RegisterDefinition } from "@jiannuo/registers";
import { type Typed, inputOf, readTyped } from "../../kit/fields/typed.ts";

/** Village → field → what stands in the cell. */
export type Sheet = Readonly<Record<string, Readonly<Record<string, Typed>>>>;

export const putCell = (sheet: Sheet, unit: string, field: string, typed: Typed): Sheet => ({
  ...sheet,
  [unit]: { ...sheet[unit], [field]: typed },
});

/** The clipboard of a spreadsheet: rows by line, cells by tab; a quoted cell may hold line ends. */
export const readClipboard = (text: string): string[][] => {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text
    .replace(/\r\n?/g, "\n")
    .replace(/\n$/, "")
    .matchAll(/(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/g)) {
    rows.at(-1)!.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    if (end === "\n") rows.push([]);
    if (end === "") break;
  }
  return rows;
};

/** What was copied, as the control of the field holds it. */
const typedFrom = (field: Field, text: string): Typed => {
  if (field.type === "code")
    return Object.entries(field.codes).find(([key, { zh, en }]) => key === text || zh === text || en === text)?.[0] ?? "";
  if (field.type === "yesNo")
    return text === "是" || text === "有" || text === "√" ? true : text === "否" || text === "无" ? false : undefined;
  if (field.type !== "day") return text;
  const read = day(text);
  return isRefusal(read) ? text : read;
};

interface Village {
  readonly unit: string;
  readonly title: string;
}

export interface Pasted {
  readonly sheet: Sheet;
  readonly cells: number;
  /** Names in the first column that are no village of the grid. */
  readonly unknown: readonly string[];
}

const stem = (name: string): string => name.replace(/[\s\u3000]/g, "").replace(/(?:村民委员会|居民委员会|村委会|居委会|社区|村)$/, "");

/**
 * Pastes at a cell, downwards and to the right; where the first column holds names of villages, each row goes to its village.
 * @param villages those that may be filled in, in the order of the grid
 */
export const paste = (
  sheet: Sheet,
  text: string,
  {
    villages,
    columns,
    definition,
    at,
  }: {
    readonly villages: readonly Village[];
    readonly columns: readonly string[];
    readonly definition: RegisterDefinition;
    readonly at: { readonly unit: string; readonly field: string };
  },
): Pasted => {
  const rows = readClipboard(text);
  const byName = new Map(villages.map((village) => [stem(village.title), village]));
  const isNamed = rows.length > 1 && rows.some(([first = ""]) => byName.has(stem(first)));
  const unknown: string[] = [];
  let out = sheet;
  let cells = 0;
  const from = columns.indexOf(at.field);
  const start = villages.findIndex(({ unit }) => unit === at.unit);
  for (const [down, row] of rows.entries()) {
    const village = isNamed ? byName.get(stem(row[0] ?? "")) : villages[start + down];
    if (!village) {
      if (isNamed && row[0] && !/合计|小计|^村/.test(row[0])) unknown.push(row[0]);
      continue;
    }
    for (const [right, cell] of (isNamed ? row.slice(1) : row).entries()) {
      const name = columns[(isNamed ? 0 : from) + right];
      if (name === undefined || cell === "") continue;
      out = putCell(out, village.unit, name, typedFrom(definition.fields[name]!, cell));
      cells++;
    }
  }
  return { sheet: out, cells, unknown };
};

export const isEmpty = (typed: Typed): boolean => typed === undefined || typed === null || typed === "";

/** Villages into whose row somebody typed something of their own, beyond what stands in the whole column. */
export const touched = (sheet: Sheet, units: readonly string[]): string[] =>
  units.filter((unit) => Object.values(sheet[unit] ?? {}).some((typed) => !isEmpty(typed)));

/** The values of a row as they are sent, or what is wrong in which cell. */
export const lineOf = (
  definition: RegisterDefinition,
  columns: readonly { readonly field: string; readonly isNeeded: boolean }[],
  typed: Readonly<Record<string, Typed>>,
  missing: Refusal,
): { readonly values: Record<string, unknown>; readonly faults: Readonly<Record<string, Refusal>> } => {
  const values: Record<string, unknown> = {};
  const faults: Record<string, Refusal> = {};
  for (const { field, isNeeded } of columns) {
    const own = definition.fields[field]!;
    const read = readTyped(own, typed[field]);
    if (isRefusal(read)) faults[field] = read;
    else if (read === undefined) {
      if (isNeeded) faults[field] = missing;
    } else values[field] = inputOf(own, typed[field]);
  }
  return { values, faults };
};

/** A report that says nothing happened: every number that was told is zero. It is none where nothing was told. */
export const isZeroReport = (
  definition: RegisterDefinition,
  columns: readonly { readonly field: string }[],
  values: Readonly<Record<string, unknown>>,
): boolean => {
  const numbers = columns.flatMap(({ field }) =>
    definition.fields[field]?.type === "number" && values[field] !== undefined ? [values[field]] : [],
  );
  return numbers.length > 0 && numbers.every((value) => value === "0");
};
