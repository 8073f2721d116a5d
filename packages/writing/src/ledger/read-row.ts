/** A row of data read by the mapping that a person agreed to: values, and every problem with its column. */
import { type Refusal, isRefusal, refuse } from "@jiannuo/quantity";
import type { FieldValue, RegisterDefinition, Values } from "@jiannuo/registers";
import { type CellContext, readCell } from "./read-cell.ts";
import type { Row } from "./sheet.ts";

export interface MappedColumn {
  readonly column: number;
  readonly field: string;
  readonly unit?: string;
}

export interface Problem {
  /** 0 where it concerns the row as a whole. */
  readonly column: number;
  readonly refusal: Refusal;
}

export interface ReadRow {
  readonly values: Values;
  readonly problems: readonly Problem[];
}

/** @param opening the act by which a new entry is opened: its needs must be filled in */
export const readRow = (
  definition: RegisterDefinition,
  { cells }: Row,
  mapping: readonly MappedColumn[],
  { units, year }: Omit<CellContext, "unit">,
  opening: string,
): ReadRow => {
  const values: Record<string, FieldValue> = {};
  const problems: Problem[] = [];
  for (const { column, field, unit } of mapping) {
    const own = definition.fields[field]!;
    const value = readCell(own, cells[column - 1] ?? null, {
      units,
      ...(year === undefined ? {} : { year }),
      ...(unit === undefined ? {} : { unit }),
    });
    if (isRefusal(value)) problems.push({ column, refusal: value });
    else if (value !== undefined) values[field] = value;
  }
  const failed = new Set(problems.map(({ column }) => mapping.find((one) => one.column === column)!.field));
  for (const name of definition.acts[opening]?.needs ?? []) {
    if (values[name] !== undefined || failed.has(name)) continue;
    const { title } = definition.fields[name]!;
    const column = mapping.find(({ field }) => field === name)?.column ?? 0;
    problems.push({ column, refusal: refuse("FIELD_NEEDED", `“${title.zh}”必须填写`, `“${title.en}” must be filled in`) });
  }
  return { values, problems };
};
