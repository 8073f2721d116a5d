/** The 责任分解表 as a workbook: to be filled in and printed on A4 on its side. No filter: it would hide rows under a merged category. */
import ExcelJS from "exceljs";
import { landscape } from "../landscape.ts";
import { linesIn, rowHeight } from "../lines.ts";
import { printable } from "../printable.ts";
import { SPLIT_COLUMNS } from "./row.ts";
import type { SplitRow } from "./row.ts";

/** Excel counts a column in characters of its standard type, about 1.9 mm each. */
const MM_PER_CHARACTER = 1.9;
const LINE: Partial<ExcelJS.Border> = { style: "thin" };
const BORDER = { top: LINE, left: LINE, bottom: LINE, right: LINE };
const TITLE_ROW = 1;
const HEAD_ROW = 2;
const TYPE_SIZE = 12;
const LAST = SPLIT_COLUMNS.length;

/** The file's bytes. 序号 is a number; equal categories that follow each other are one cell; title and head stay in sight and print on every page. */
export const splitXlsx = async (rows: readonly SplitRow[], { title }: { readonly title: string }): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("责任分解表", {
    views: [{ state: "frozen", ySplit: HEAD_ROW }],
    pageSetup: {
      ...landscape(`${TITLE_ROW}:${HEAD_ROW}`),
      horizontalCentered: true,
      margins: { left: 0.6, right: 0.6, top: 0.8, bottom: 0.8, header: 0.3, footer: 0.4 },
    },
    headerFooter: { oddFooter: "&C— &P —" },
  });
  SPLIT_COLUMNS.forEach(({ width }, i) => (sheet.getColumn(i + 1).width = width / MM_PER_CHARACTER));
  sheet.mergeCells(TITLE_ROW, 1, TITLE_ROW, LAST);
  const head = sheet.getCell(TITLE_ROW, 1);
  head.value = printable(title);
  head.font = { name: "宋体", size: 18, bold: true };
  head.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
  sheet.getRow(TITLE_ROW).height = 36;
  sheet.getRow(HEAD_ROW).values = SPLIT_COLUMNS.map(({ head: name }) => name);
  for (const row of rows) sheet.addRow(SPLIT_COLUMNS.map(({ key }) => (key === "number" ? row[key] : printable(row[key]) || null)));
  dress(sheet, rows);
  mergeCategories(sheet, rows);
  return new Uint8Array(await book.xlsx.writeBuffer());
};

const dress = (sheet: ExcelJS.Worksheet, rows: readonly SplitRow[]): void => {
  for (let r = HEAD_ROW; r <= HEAD_ROW + rows.length; r++)
    SPLIT_COLUMNS.forEach(({ key }, i) => {
      const cell = sheet.getCell(r, i + 1);
      const isHead = r === HEAD_ROW;
      cell.font = { name: isHead ? "黑体" : "仿宋", size: TYPE_SIZE };
      cell.border = BORDER;
      cell.alignment = { vertical: "middle", horizontal: key === "task" && !isHead ? "left" : "center", wrapText: true };
    });
  sheet.getRow(HEAD_ROW).height = 24;
  rows.forEach((row, i) => {
    const alone = rows[i - 1]?.category !== row.category && rows[i + 1]?.category !== row.category;
    const counted = SPLIT_COLUMNS.filter(({ key }) => key !== "category" || alone);
    const lines = counted.map(({ key, width }) => linesIn(String(row[key]), width / MM_PER_CHARACTER, TYPE_SIZE));
    sheet.getRow(HEAD_ROW + 1 + i).height = rowHeight(Math.max(...lines), TYPE_SIZE);
  });
};

const mergeCategories = (sheet: ExcelJS.Worksheet, rows: readonly SplitRow[]): void => {
  const column = SPLIT_COLUMNS.findIndex(({ key }) => key === "category") + 1;
  for (let from = 0; from < rows.length;) {
    let to = from;
    while (rows[to + 1]?.category === rows[from]!.category) to += 1;
    if (to > from) sheet.mergeCells(HEAD_ROW + 1 + from, column, HEAD_ROW + 1 + to, column);
    from = to + 1;
  }
};
