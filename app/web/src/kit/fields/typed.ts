/** What stands in a control while a person types, and what becomes of it: the value that is sent, or the rule that it breaks. */
import { type Refusal, divide, exact, toHalfWidth, toText } from "@jiannuo/quantity";
import { type Field, type FieldValue, type PlainField, fromShown, readValue } from "@jiannuo/registers";

/** Text for most fields; `true` or `false`; a place; files; the rows of a table. Nothing yet is `undefined` or "". */
export type Typed = unknown;

const NUMBER = /^-?\d{1,15}(?:\.\d{1,6})?$/;

const isEmpty = (typed: Typed): boolean =>
  typed === undefined ||
  typed === null ||
  (typeof typed === "string" && typed.trim() === "") ||
  (Array.isArray(typed) && typed.length === 0) ||
  (typeof typed === "object" && "label" in typed && typed.label === "");

type Row = Readonly<Record<string, Typed>>;

const inputOfRow = (columns: Readonly<Record<string, PlainField>>, row: Row): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).flatMap(([name, cell]) => {
      const column = columns[name];
      const input = column && inputOf(column, cell);
      return input === undefined ? [] : [[name, input]];
    }),
  );

/** What is sent for it: full-width digits made plain, 万元 turned into 元; undefined where nothing was typed. */
export const inputOf = (field: Field, typed: Typed): unknown => {
  if (isEmpty(typed)) return undefined;
  switch (field.type) {
    case "number": {
      const plain = toHalfWidth(String(typed))
        .replace(/[\s,，]/gu, "")
        .replace("−", "-");
      return NUMBER.test(plain) ? fromShown(field, plain) : plain;
    }
    case "day":
    case "time":
    case "phone":
    case "idNumber":
      return toHalfWidth(String(typed)).trim();
    case "rows":
      return (typed as readonly Row[]).map((row) => inputOfRow(field.columns, row)).filter((row) => Object.keys(row).length > 0);
    default:
      return typed;
  }
};

/** The value; the rule that it breaks; or undefined where nothing was typed. */
export const readTyped = (field: Field, typed: Typed): FieldValue | Refusal | undefined => {
  const input = inputOf(field, typed);
  return input === undefined ? undefined : readValue(field, input);
};

/** A value as it is put back into its control: 元 shown in 万元. */
export const typedOf = (field: Field, value: FieldValue): Typed => {
  if (field.type === "number" && field.shownIn && typeof value === "string") return shownNumber(value, field.shownIn.factor);
  if (field.type === "rows" && Array.isArray(value))
    return (value as readonly Readonly<Record<string, FieldValue>>[]).map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, cell]) => [name, field.columns[name] ? typedOf(field.columns[name], cell) : cell]),
      ),
    );
  return value;
};

/** 7500000 in units of 10000 is 750; exact, since factors are powers of ten. */
export const shownNumber = (value: string, factor: string): string => toText(divide(exact(value), exact(factor), { scale: 10 }));
