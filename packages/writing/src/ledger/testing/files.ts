/** For tests: ledger files of every kind, made here. */
import ExcelJS from "exceljs";
import { utils, write } from "@e965/xlsx";

type Formula = { readonly formula: string; readonly result?: string | { readonly error: "#N/A" | "#DIV/0!" } };
export type Written = string | number | boolean | Date | Formula | null;

interface Made {
  readonly name?: string;
  readonly rows: readonly (readonly Written[])[];
  readonly merges?: readonly string[];
  /** Format of a column, by its letter. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Numbers of the rows that a filter leaves out. */
  readonly hidden?: readonly number[];
}

/** Made by the sheet writer that the house uses. */
export const xlsxFile = async (...sheets: readonly Made[]): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook();
  for (const [at, { name = `Sheet${at + 1}`, rows, merges = [], formats = {}, hidden = [] }] of sheets.entries()) {
    const sheet = book.addWorksheet(name);
    for (const row of rows) sheet.addRow([...row]);
    for (const range of merges) sheet.mergeCells(range);
    for (const [letter, format] of Object.entries(formats)) sheet.getColumn(letter).numFmt = format;
    for (const row of hidden) sheet.getRow(row).hidden = true;
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
};

/** The old binary format, or another that the library writes. */
export const xlsFile = (
  { name = "Sheet1", rows, merges = [], formats = {}, hidden = [] }: Made,
  bookType: "biff8" | "html" | "xlml" = "biff8",
): Uint8Array => {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet(
    rows.map((row) => [...row]),
    { cellDates: false },
  );
  for (const [address, cell] of Object.entries(sheet) as [string, { t: string; z?: string }][]) {
    const format = formats[address.replace(/\d+$/, "")];
    if (format !== undefined && cell.t === "n") cell.z = format;
  }
  for (const row of hidden) (sheet["!rows"] ??= [])[row - 1] = { hidden: true };
  sheet["!merges"] = merges.map((range) => utils.decode_range(range));
  utils.book_append_sheet(book, sheet, name);
  return new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
};

export const csvFile = (text: string): Uint8Array => new TextEncoder().encode(text);
