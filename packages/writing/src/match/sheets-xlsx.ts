/** Tables as a workbook: heads frozen, numbers as numbers, text as text (never a formula), printed on A4 on its side. */
import ExcelJS from "exceljs";
import { landscape } from "../landscape.ts";
import { linesIn, rowHeight } from "../lines.ts";
import { printable } from "../printable.ts";

interface SheetColumn {
  readonly head: string;
  /** In characters of the standard type; from 20 on the text is wrapped. */
  readonly width: number;
}

export interface SheetTable {
  /** At most 31 characters, without : \ / ? * [ ]. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly (string | number | undefined)[])[];
}

const TYPE_SIZE = 11;
const isWrapped = ({ width }: SheetColumn): boolean => width >= 20;

const fill = (sheet: ExcelJS.Worksheet, { columns, rows }: SheetTable): void => {
  columns.forEach((column, at) => {
    const onSheet = sheet.getColumn(at + 1);
    onSheet.width = column.width;
    onSheet.alignment = { vertical: "top", wrapText: isWrapped(column) };
  });
  const head = sheet.addRow(columns.map((column) => column.head));
  head.font = { bold: true };
  head.alignment = { vertical: "middle", horizontal: "center" };
  for (const cells of rows) {
    const row = sheet.addRow(cells.map((cell) => (typeof cell === "string" ? printable(cell) : (cell ?? null))));
    const lines = columns.map((column, at) => (isWrapped(column) ? linesIn(String(cells[at] ?? ""), column.width, TYPE_SIZE) : 1));
    row.height = rowHeight(Math.max(1, ...lines), TYPE_SIZE);
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1 + rows.length, column: columns.length } };
};

/** @returns the file's bytes */
export const sheetsXlsx = async (tables: readonly SheetTable[]): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook();
  for (const table of tables)
    fill(book.addWorksheet(table.name, { views: [{ state: "frozen", ySplit: 1 }], pageSetup: landscape("1:1") }), table);
  return new Uint8Array(await book.xlsx.writeBuffer());
};
