/** The items of a reading as a workbook: a sheet each for 数据, 目标, 承诺 and 项目. */
import ExcelJS from "exceljs";
import type { ItemKind, ReviewedItem } from "../item.ts";
import { landscape } from "../landscape.ts";
import { linesIn, rowHeight } from "../lines.ts";
import { printable } from "../printable.ts";
import { SHEETS } from "./columns.ts";
import type { Column } from "./columns.ts";
import { shanghaiClock } from "./moment.ts";
import { itemKindWords } from "../words.ts";

const TYPE_SIZE = 11;
/** In the order of the sheets. */
const KINDS: readonly ItemKind[] = ["figure", "target", "commitment", "project"];

/** The file's bytes. Numbers are numbers, instants are dates on the clock of Shanghai, text is text (never a formula); a kind without items has its sheet with the head alone. */
export const itemsXlsx = async (items: readonly ReviewedItem[]): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook();
  for (const kind of KINDS)
    fill(
      book.addWorksheet(itemKindWords[kind].zh, {
        views: [{ state: "frozen", ySplit: 1 }],
        pageSetup: landscape("1:1"),
      }),
      SHEETS[kind],
      items.filter((item) => item.kind === kind),
    );
  return new Uint8Array(await book.xlsx.writeBuffer());
};

const fill = (sheet: ExcelJS.Worksheet, columns: readonly Column[], items: readonly ReviewedItem[]): void => {
  columns.forEach((column, i) => {
    const onSheet = sheet.getColumn(i + 1);
    onSheet.width = column.width;
    onSheet.alignment = { vertical: "top", wrapText: isWrapped(column) };
    if (column.instant) onSheet.numFmt = "yyyy-mm-dd hh:mm";
  });
  sheet.addRow(columns.map(({ head }) => head));
  const head = sheet.getRow(1);
  head.font = { bold: true };
  head.alignment = { vertical: "middle", horizontal: "center" };
  for (const item of items) {
    const row = sheet.addRow(columns.map((column) => typed(column, item)));
    row.height = rowHeight(
      Math.max(...columns.map((column) => (isWrapped(column) ? linesIn(String(column.of(item) ?? ""), column.width, TYPE_SIZE) : 1))),
      TYPE_SIZE,
    );
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1 + items.length, column: columns.length } };
};

/** Numbers and codes stand on one line; only running text is wrapped. */
const isWrapped = ({ width }: Column): boolean => width >= 20;

const typed = ({ of, instant }: Column, item: ReviewedItem): string | number | Date | null => {
  const value = of(item);
  if (value === undefined || value === "") return null;
  if (typeof value === "number") return value;
  return (instant && shanghaiClock(value)) || printable(value);
};
