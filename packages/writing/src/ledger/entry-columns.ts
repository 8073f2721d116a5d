/** The columns of a register on a sheet that goes out, so that what comes back is known again: field by field, the id of the entry first. */
import { type Words, divide, exact, toText } from "@jiannuo/quantity";
import type { Field, FieldValue, PlaceValue, RegisterDefinition, Values } from "@jiannuo/registers";
import { isInSheet } from "./read-cell.ts";
import type { UnitIndex } from "./units.ts";
import type { OutCell } from "./write-xlsx.ts";

/** Head of the column that holds the id of the entry. */
export const ENTRY_HEAD = "条目编号";

export interface OutEntry {
  readonly id: string;
  readonly state: string | null;
  readonly values: Values;
  readonly openedOn: string;
}

export interface EntryColumn {
  readonly text: string;
  readonly width: number;
  readonly of: (entry: OutEntry) => OutCell;
}

/** Digits behind the point that a number in its shown unit may need: 0.000001 元 in 万元. */
const SHOWN_SCALE = 10;

/** The head says the unit in which the numbers stand. */
export const headOf = (field: Field): string => {
  if (field.type !== "number") return field.title.zh;
  return `${field.title.zh}（${field.shownIn?.unit ?? field.unit}）`;
};

const outCell = (field: Field, value: FieldValue | undefined, units: UnitIndex): OutCell => {
  if (value === undefined) return null;
  switch (field.type) {
    case "number":
      return {
        number: field.shownIn ? toText(divide(exact(String(value)), exact(field.shownIn.factor), { scale: SHOWN_SCALE })) : String(value),
      };
    case "day":
      return { day: String(value) };
    case "time":
      return { text: String(value).replace("T", " ") };
    case "yesNo":
      return { text: value === true ? "是" : "否" };
    case "code":
      return { text: field.codes[String(value)]?.zh ?? String(value) };
    case "unit":
      return { text: units.titleOf(String(value))?.zh ?? String(value) };
    case "place":
      return { text: (value as PlaceValue).label };
    default:
      return { text: String(value) };
  }
};

const widthOf = (field: Field): number => {
  if (field.type === "text") return field.longest > 200 ? 40 : 24;
  return Math.max(12, field.title.zh.length * 2 + 6);
};

/** Fields that a sheet may hold; personal data does not leave (个人信息保护法): their columns are not written. */
const sheetFields = ({ fields }: RegisterDefinition): [string, Field][] =>
  Object.entries(fields).filter(([, field]) => isInSheet(field) && field.isSensitive !== true);

const STATE: Words = { zh: "现状", en: "State" };
const OPENED: Words = { zh: "登记日", en: "Opened on" };

export const entryColumns = (definition: RegisterDefinition, units: UnitIndex): EntryColumn[] => [
  ...sheetFields(definition).map(([name, field]): EntryColumn => ({
    text: headOf(field),
    width: widthOf(field),
    of: ({ values }) => outCell(field, values[name], units),
  })),
  { text: STATE.zh, width: 10, of: ({ state }) => ({ text: state === null ? "已撤回" : (definition.states[state]?.title.zh ?? state) }) },
  { text: OPENED.zh, width: 12, of: ({ openedOn }) => ({ day: openedOn }) },
  { text: ENTRY_HEAD, width: 38, of: ({ id }) => ({ text: id }) },
];
