/** What a person has chosen for the columns of a ledger, while it is being chosen. */
import type { Field, RegisterDefinition } from "@jiannuo/registers";
import type { Ledger, LedgerMapping } from "../../api/types.ts";

/** Column → field; a column that is not there is left out. */
export interface SheetChoice {
  readonly isUsed: boolean;
  readonly opening: string;
  readonly fields: Readonly<Record<number, string>>;
  readonly units: Readonly<Record<number, string>>;
}

export type Choice = Readonly<Record<number, SheetChoice>>;

/** As it was found, or as it was agreed before. A single table is used; of several all that have a head. */
export const choiceOf = (ledger: Ledger): Choice =>
  Object.fromEntries(
    ledger.sheets.flatMap(({ table, columns, opening }, sheet) => {
      if (!table || opening === undefined) return [];
      const kept = ledger.mapping?.sheets.find((one) => one.sheet === sheet);
      const chosen = kept?.columns ?? columns.flatMap(({ column, field, unit }) => (field === undefined ? [] : [{ column, field, unit }]));
      const choice: SheetChoice = {
        isUsed: ledger.mapping ? kept !== undefined : true,
        opening: kept?.opening ?? opening,
        fields: Object.fromEntries(chosen.map(({ column, field }) => [column, field])),
        units: Object.fromEntries(chosen.flatMap(({ column, unit }) => (unit === undefined ? [] : [[column, unit]]))),
      };
      return [[sheet, choice]];
    }),
  );

/** A field belongs to one column: whoever chooses it for another takes it from the first. */
export const chooseField = (choice: SheetChoice, column: number, field: string | undefined): SheetChoice => {
  const others = Object.entries(choice.fields).filter(([at, own]) => Number(at) !== column && own !== field);
  return { ...choice, fields: { ...Object.fromEntries(others), ...(field === undefined ? {} : { [column]: field }) } };
};

export const mappingOf = (choice: Choice, isHistory: boolean, leavesHidden: boolean): LedgerMapping => ({
  isHistory,
  leavesHidden,
  sheets: Object.entries(choice).flatMap(([sheet, { isUsed, opening, fields, units }]) => {
    const columns = Object.entries(fields).map(([column, field]) => {
      const unit = units[Number(column)];
      return { column: Number(column), field, ...(unit === undefined ? {} : { unit }) };
    });
    return isUsed && columns.length > 0 ? [{ sheet: Number(sheet), opening, columns }] : [];
  }),
});

/** Fields that a column can hold. */
export const sheetFieldsOf = ({ fields }: RegisterDefinition): [string, Field][] =>
  Object.entries(fields).filter(([, { type }]) => type !== "files" && type !== "rows");

/** Units in which a number may stand: its own, and that in which people type it. */
export const unitsOf = (field: Field | undefined): string[] =>
  field?.type === "number" ? [...new Set([...(field.shownIn ? [field.shownIn.unit] : []), field.unit])] : [];

export const openingsOf = ({ acts }: RegisterDefinition): [string, { zh: string; en: string }][] =>
  Object.entries(acts).flatMap(([id, { from, title }]) => (from === "new" ? [[id, title] as [string, typeof title]] : []));
