/** Ruled tables of an official paper: fixed columns, the head on every page, no row broken across pages. */
import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlignTable, WidthType } from "docx";
import type { ParagraphChild } from "docx";
import { printable } from "../printable.ts";
import { SIZE, mm } from "./page.ts";
import { BODY_FONT, HEAD_FONT } from "./typefaces.ts";
import type { Typeface } from "./typefaces.ts";

export interface Column {
  readonly head: string;
  /** mm */
  readonly width: number;
  readonly isCentred?: boolean;
}

/** Text of a cell, or runs made elsewhere. */
export type CellContent = string | readonly ParagraphChild[];

export const cellLine = (content: CellContent, font: Typeface, isCentred: boolean): Paragraph =>
  new Paragraph({
    style: "TableText",
    alignment: isCentred ? AlignmentType.CENTER : AlignmentType.BOTH,
    widowControl: false,
    spacing: { line: 360, lineRule: "exact" },
    children: typeof content === "string" ? [new TextRun({ text: printable(content), font, size: SIZE.smallFour })] : [...content],
  });

export const cell = (children: Paragraph[], width: number, verticalMerge?: "restart" | "continue"): TableCell =>
  new TableCell({
    children,
    width: { size: mm(width), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(verticalMerge ? { verticalMerge } : {}),
  });

/** The head row, then the rows given. Its columns together should fill the 版心. */
export const ruledTable = (columns: readonly Column[], rows: readonly TableRow[]): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: mm(columns.reduce((sum, { width }) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => mm(width)),
    alignment: AlignmentType.CENTER,
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ head, width }) => cell([cellLine(head, HEAD_FONT, true)], width)),
      }),
      ...rows,
    ],
  });

/** A table of plain rows, one content for each column. */
export const plainTable = (columns: readonly Column[], rows: readonly (readonly CellContent[])[]): Table =>
  ruledTable(
    columns,
    rows.map(
      (contents) =>
        new TableRow({
          cantSplit: true,
          children: columns.map(({ width, isCentred }, at) => cell([cellLine(contents[at] ?? "", BODY_FONT, isCentred ?? false)], width)),
        }),
    ),
  );
