/** What a person typed into a field, made into a value, or refused with the rule that it breaks. */
import { type Refusal, compare, day as readDay, exact, isRefusal, multiply, refuse, toText } from "@jiannuo/quantity";
import { isIdNumber, isPhone } from "./identity.ts";
import type { Field, NumberField, PlainField, RowsField } from "./field.ts";

/** A place: the point or line in WGS 84 degrees, and what people call it. */
export interface PlaceValue {
  readonly label: string;
  readonly at?: readonly (readonly [longitude: number, latitude: number])[];
}

/** An attachment: its content is stored beside the database under its hash. */
export interface FileValue {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** Numbers are exact decimal text, days `2023-06-01`, codes and units their keys. */
export type PlainValue = string | boolean | PlaceValue | readonly FileValue[];
export type FieldValue = PlainValue | readonly Readonly<Record<string, PlainValue>>[];
export type Values = Readonly<Record<string, FieldValue>>;

type Read<T> = T | Refusal;

const wrong = (field: Field, zh: string, en: string): Refusal =>
  refuse("WRONG_VALUE", `“${field.title.zh}”${zh}`, `“${field.title.en}” ${en}`);

const readText = (field: Field, input: unknown, longest: number): Read<string> => {
  if (typeof input !== "string" || input.trim() === "") return wrong(field, "须填写文字", "needs text");
  const text = input.trim();
  return text.length <= longest
    ? text
    : wrong(field, `最多 ${longest} 字，现有 ${text.length} 字`, `may hold ${longest} characters; there are ${text.length}`);
};

const DECIMAL = /^-?\d{1,15}(?:\.\d{1,6})?$/;

const readNumber = (field: NumberField, input: unknown): Read<string> => {
  const typed = typeof input === "number" ? String(input) : typeof input === "string" ? input.trim().replace(/,/g, "") : "";
  if (!DECIMAL.test(typed)) return wrong(field, `须填数字（单位：${field.unit}）`, `needs a number (in ${field.unit})`);
  const value = exact(typed);
  if (field.isWhole && value.scale > 0) return wrong(field, "须填整数", "needs a whole number");
  if (field.least !== undefined && compare(value, exact(field.least)) < 0)
    return wrong(field, `不能小于 ${field.least}${field.unit}`, `may not be below ${field.least} ${field.unit}`);
  if (field.most !== undefined && compare(value, exact(field.most)) > 0)
    return wrong(field, `不能大于 ${field.most}${field.unit}`, `may not be above ${field.most} ${field.unit}`);
  return toText(value);
};

/** What was typed in the shown unit (750 万元), as text in the field's own unit (7500000 元). */
export const fromShown = (field: NumberField, typed: string): string =>
  field.shownIn ? toText(multiply(exact(typed), exact(field.shownIn.factor))) : typed;

const TIME = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d$/;

const readTime = (field: Field, input: unknown): Read<string> => {
  const match = typeof input === "string" ? TIME.exec(input) : null;
  return match && !isRefusal(readDay(match[1]!))
    ? match[0]
    : wrong(field, "须填日期和时刻，如 2023-06-01T09:30", "needs a day and a time, such as 2023-06-01T09:30");
};

const isPosition = (at: unknown): at is [number, number] =>
  Array.isArray(at) &&
  at.length === 2 &&
  at.every((n) => typeof n === "number" && Number.isFinite(n)) &&
  Math.abs(at[0]) <= 180 &&
  Math.abs(at[1]) <= 90;

const readPlace = (field: Field & { shape: "point" | "line" }, input: unknown): Read<PlaceValue> => {
  const { label, at } = (typeof input === "string" ? { label: input } : (input ?? {})) as { label?: unknown; at?: unknown };
  const name = readText(field, label, 200);
  if (isRefusal(name)) return name;
  if (at === undefined) return { label: name };
  const least = field.shape === "point" ? 1 : 2;
  if (!Array.isArray(at) || !at.every(isPosition) || at.length < least || (field.shape === "point" && at.length > 1))
    return wrong(
      field,
      field.shape === "point" ? "的坐标须是一个经纬度" : "的坐标须是两个以上经纬度",
      field.shape === "point" ? "needs one longitude and latitude" : "needs two or more longitudes and latitudes",
    );
  return { label: name, at };
};

const isFile = (file: unknown): file is FileValue => {
  const { name, sha256, bytes } = (file ?? {}) as Partial<Record<keyof FileValue, unknown>>;
  return typeof name === "string" && typeof sha256 === "string" && /^[0-9a-f]{64}$/.test(sha256) && typeof bytes === "number";
};

const UNIT_ID = /^[\w-]{1,64}$/;

/** A value for one plain field. @returns the value as stored, or a refusal that names the field and its rule. */
const readPlain = (field: PlainField, input: unknown): Read<PlainValue> => {
  switch (field.type) {
    case "text":
      return readText(field, input, field.longest);
    case "number":
      return readNumber(field, input);
    case "yesNo":
      return typeof input === "boolean" ? input : wrong(field, "须选是或否", "needs yes or no");
    case "day": {
      const value = typeof input === "string" ? readDay(input) : undefined;
      return value === undefined || isRefusal(value)
        ? wrong(field, `不是日期：${String(input)}，应如 2023-06-01`, `is no day: ${String(input)}; write 2023-06-01`)
        : value;
    }
    case "time":
      return readTime(field, input);
    case "code":
      return typeof input === "string" && Object.hasOwn(field.codes, input)
        ? input
        : wrong(
            field,
            `须是其中之一：${Object.values(field.codes)
              .map(({ zh }) => zh)
              .join("、")}`,
            `must be one of: ${Object.keys(field.codes).join(", ")}`,
          );
    case "person":
      return readText(field, input, 60);
    case "phone":
      return typeof input === "string" && isPhone(input) ? input : wrong(field, "不是电话号码", "is no telephone number");
    case "idNumber":
      return typeof input === "string" && isIdNumber(input.toUpperCase())
        ? input.toUpperCase()
        : wrong(field, "不是有效的 18 位身份证号（校验位不符或日期不存在）", "is no valid 18-digit identity number (check digit or date)");
    case "unit":
    case "entry":
      return typeof input === "string" && UNIT_ID.test(input) ? input : wrong(field, "须从列表中选择", "must be chosen from the list");
    case "external":
      return readText(field, input, 60);
    case "place":
      return readPlace(field, input);
    case "files":
      return Array.isArray(input) && input.every(isFile) ? input : wrong(field, "的附件不完整", "has an incomplete attachment");
  }
};

const readRows = (field: RowsField, input: unknown): Read<Record<string, PlainValue>[]> => {
  if (!Array.isArray(input) || input.length > field.most)
    return wrong(field, `须是不超过 ${field.most} 行的表`, `needs a table of at most ${field.most} rows`);
  const out: Record<string, PlainValue>[] = [];
  for (const [index, row] of input.entries()) {
    const read: Record<string, PlainValue> = {};
    for (const [key, value] of Object.entries((row ?? {}) as Record<string, unknown>)) {
      const column = field.columns[key];
      const cell = column ? readPlain(column, value) : wrong(field, `没有“${key}”这一栏`, `has no column “${key}”`);
      if (isRefusal(cell)) return refuse(cell.code, `第 ${index + 1} 行：${cell.because.zh}`, `row ${index + 1}: ${cell.because.en}`);
      read[key] = cell;
    }
    out.push(read);
  }
  return out;
};

/** A value for any field. */
export const readValue = (field: Field, input: unknown): Read<FieldValue> =>
  field.type === "rows" ? readRows(field, input) : readPlain(field, input);
