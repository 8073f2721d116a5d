/** The 责任分解表 as a Word file: A4 on its side, margins, type and page numbers by GB/T 9704-2012. */
import { AlignmentType, Document, Packer, Paragraph, TableRow, TextRun, VerticalMergeType } from "docx";
import type { Table } from "docx";
import { LANDSCAPE, SIZE } from "../docx/page.ts";
import { pageNumbers } from "../docx/page-number.ts";
import { SETTINGS, STYLES } from "../docx/styles.ts";
import { cell, cellLine, ruledTable } from "../docx/table.ts";
import { BODY_FONT, FONT_TABLE, TITLE_FONT } from "../docx/typefaces.ts";
import { printable } from "../printable.ts";
import { SPLIT_COLUMNS } from "./row.ts";
import type { SplitRow } from "./row.ts";

const CENTRED: ReadonlySet<string> = new Set(["number", "category", "leader", "units", "helpers", "due"]);

/** The file's bytes. Rows are not broken across pages and the head row stands on every page; equal categories that follow each other are one cell. */
export const splitDocx = async (rows: readonly SplitRow[], { title }: { readonly title: string }): Promise<Uint8Array> => {
  const document = new Document({
    title,
    creator: "践诺",
    sections: [{ properties: LANDSCAPE, footers: pageNumbers(), children: [titleLine(title), splitTable(rows)] }],
  });
  return Packer.pack(document, "uint8array", undefined, [
    { path: "word/fontTable.xml", data: FONT_TABLE },
    { path: "word/styles.xml", data: STYLES },
    { path: "word/settings.xml", data: SETTINGS },
  ]);
};

const titleLine = (title: string): Paragraph =>
  new Paragraph({
    style: "Title",
    alignment: AlignmentType.CENTER,
    widowControl: false,
    spacing: { after: 240, line: 640, lineRule: "exact" },
    children: [new TextRun({ text: printable(title), font: TITLE_FONT, size: SIZE.two })],
  });

/** The table alone, for a page of another paper. */
export const splitTable = (rows: readonly SplitRow[]): Table =>
  ruledTable(
    SPLIT_COLUMNS,
    rows.map((row, i) => bodyRow(row, rows[i - 1]?.category === row.category, rows[i + 1]?.category === row.category)),
  );

const bodyRow = (row: SplitRow, continues: boolean, goesOn: boolean): TableRow =>
  new TableRow({
    cantSplit: true,
    children: SPLIT_COLUMNS.map(({ key, width }) => {
      const merge =
        key !== "category" || (!continues && !goesOn) ? undefined : continues ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART;
      const text = merge === VerticalMergeType.CONTINUE ? "" : String(row[key]);
      return cell([cellLine(text, BODY_FONT, CENTRED.has(key))], width, merge);
    }),
  });
