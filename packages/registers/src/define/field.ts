/** Field (栏目): one box on the form of a register. A field is plain data; what a value of it looks like is in `value.ts`. */
import type { Words } from "@jiannuo/quantity";

interface FieldBase {
  readonly title: Words;
  /** What to write here, where the title does not say it. */
  readonly hint?: Words;
  /** Personal data (个人信息保护法 art. 28): masked, opened with a reason, stored under the entry's own key. */
  readonly isSensitive?: true;
}

export interface TextField extends FieldBase {
  readonly type: "text";
  readonly longest: number;
}

/** A count or a measure in one unit; money is an amount in 元. Values are exact decimals. */
export interface NumberField extends FieldBase {
  readonly type: "number";
  readonly unit: string;
  /** The unit that people type and read, where it is another: 万元 for 元. */
  readonly shownIn?: { readonly unit: string; readonly factor: string };
  readonly isWhole?: true;
  readonly least?: string;
  readonly most?: string;
}

export interface CodeField extends FieldBase {
  readonly type: "code";
  readonly codes: Readonly<Record<string, Words>>;
}

export interface UnitField extends FieldBase {
  readonly type: "unit";
  /** Kinds of unit that may stand here (village, office, enterprise …); empty means any. */
  readonly kinds: readonly string[];
}

export interface EntryField extends FieldBase {
  readonly type: "entry";
  readonly register: string;
}

export interface PlaceField extends FieldBase {
  readonly type: "place";
  readonly shape: "point" | "line";
}

export interface RowsField extends FieldBase {
  readonly type: "rows";
  readonly columns: Readonly<Record<string, PlainField>>;
  readonly most: number;
}

export interface ExternalField extends FieldBase {
  readonly type: "external";
  /** The system that gave the number and where the truth lies (国家信访信息系统 …). */
  readonly system: Words;
}

export interface BareField extends FieldBase {
  readonly type: "yesNo" | "day" | "time" | "person" | "phone" | "idNumber" | "files";
}

export type PlainField = TextField | NumberField | CodeField | UnitField | EntryField | PlaceField | ExternalField | BareField;
export type Field = PlainField | RowsField;
export type FieldType = Field["type"];

const titled = (zh: string, en: string): { title: Words } => ({ title: { zh, en } });

export const text = (zh: string, en: string, longest = 200): TextField => ({ type: "text", ...titled(zh, en), longest });
/** How many: whole, not below zero unless said. */
export const count = (zh: string, en: string, unit: string, limits: { least?: string; most?: string } = {}): NumberField => ({
  type: "number",
  ...titled(zh, en),
  unit,
  isWhole: true,
  least: limits.least ?? "0",
  ...(limits.most === undefined ? {} : { most: limits.most }),
});
export const number = (zh: string, en: string, unit: string, limits: { least?: string; most?: string } = {}): NumberField => ({
  type: "number",
  ...titled(zh, en),
  unit,
  ...limits,
});
/** Money, kept in 元, typed and read in 万元. */
export const money = (zh: string, en: string): NumberField => ({
  type: "number",
  ...titled(zh, en),
  unit: "元",
  shownIn: { unit: "万元", factor: "10000" },
  least: "0",
});
export const yesNo = (zh: string, en: string): BareField => ({ type: "yesNo", ...titled(zh, en) });
export const day = (zh: string, en: string): BareField => ({ type: "day", ...titled(zh, en) });
export const time = (zh: string, en: string): BareField => ({ type: "time", ...titled(zh, en) });
export const person = (zh: string, en: string): BareField => ({ type: "person", ...titled(zh, en) });
export const phone = (zh: string, en: string): BareField => ({ type: "phone", ...titled(zh, en), isSensitive: true });
export const idNumber = (zh: string, en: string): BareField => ({ type: "idNumber", ...titled(zh, en), isSensitive: true });
export const files = (zh: string, en: string): BareField => ({ type: "files", ...titled(zh, en) });
export const unit = (zh: string, en: string, ...kinds: string[]): UnitField => ({ type: "unit", ...titled(zh, en), kinds });
export const entryOf = (register: string, zh: string, en: string): EntryField => ({ type: "entry", ...titled(zh, en), register });
export const point = (zh: string, en: string): PlaceField => ({ type: "place", ...titled(zh, en), shape: "point" });
export const line = (zh: string, en: string): PlaceField => ({ type: "place", ...titled(zh, en), shape: "line" });
export const external = (zh: string, en: string, system: Words): ExternalField => ({ type: "external", ...titled(zh, en), system });
export const rows = (zh: string, en: string, columns: Record<string, PlainField>, most = 200): RowsField => ({
  type: "rows",
  ...titled(zh, en),
  columns,
  most,
});
/** A choice of one; the key is what is stored and compared: `code("等级", "Grade", { general: ["一般", "General"], major: ["重大", "Major"] })`. */
export const code = <const K extends string>(zh: string, en: string, codes: Record<K, readonly [zh: string, en: string]>): CodeField => ({
  type: "code",
  ...titled(zh, en),
  codes: Object.fromEntries(
    Object.entries<readonly [string, string]>(codes).map(([key, [title, english]]) => [key, { zh: title, en: english }]),
  ),
});
/** Marks a field as personal data. */
export const sensitive = <F extends Field>(field: F): F & { isSensitive: true } => ({ ...field, isSensitive: true });
