/** The 责任分解表 as a Word file: A4 on its side, margins, type and page numbers by GB/T 9704-2012. */
import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from "docx";
import { BODY_FONT, FONT_TABLE, HEAD_FONT, PAGE_NUMBER_FONT, TITLE_FONT } from "./fonts.ts";
import { printable } from "../printable.ts";
import { SPLIT_COLUMNS } from "./row.ts";
import type { SplitRow } from "./row.ts";

const TWIPS_PER_MM = 1440 / 25.4;
const mm = (length: number): number => Math.round(length * TWIPS_PER_MM);

/** The portrait margins 37/26/35/28 mm turned with the page: its head lies toward the binding edge. Leaves 225 × 156 mm. */
const MARGIN = { top: mm(28), right: mm(37), bottom: mm(26), left: mm(35), footer: mm(15) };
/** Half points: 2号 = 22 pt, 小四 = 12 pt, 4号 = 14 pt. */
const TITLE_SIZE = 44;
const TABLE_SIZE = 24;
const PAGE_NUMBER_SIZE = 28;

const CENTRED: ReadonlySet<string> = new Set(["number", "category", "leader", "units", "helpers", "due"]);

/** The file's bytes. Rows are not broken across pages and the head row stands on every page; equal categories that follow each other are one cell. */
export const splitDocx = async (rows: readonly SplitRow[], { title }: { readonly title: string }): Promise<Uint8Array> => {
  const document = new Document({
    title,
    creator: "践诺",
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { font: BODY_FONT, size: TABLE_SIZE, language: { value: "zh-CN", eastAsia: "zh-CN" } } } } },
    sections: [
      {
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE, width: mm(210), height: mm(297) }, margin: MARGIN } },
        footers: { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) },
        children: [titleLine(title), table(rows)],
      },
    ],
  });
  return Packer.pack(document, "uint8array", undefined, [{ path: "word/fontTable.xml", data: FONT_TABLE }]);
};

const titleLine = (title: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    widowControl: false,
    spacing: { after: 240, line: 640, lineRule: "exact" },
    children: [new TextRun({ text: printable(title), font: TITLE_FONT, size: TITLE_SIZE })],
  });

/** 一字线 on both sides, one character in from the edge (— 3 —). */
const pageNumber = (alignment: "right" | "left"): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment,
        widowControl: false,
        indent: { left: PAGE_NUMBER_SIZE * 10, right: PAGE_NUMBER_SIZE * 10 },
        children: [new TextRun({ children: ["— ", PageNumber.CURRENT, " —"], font: PAGE_NUMBER_FONT, size: PAGE_NUMBER_SIZE })],
      }),
    ],
  });

const table = (rows: readonly SplitRow[]): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: mm(225), type: WidthType.DXA },
    columnWidths: SPLIT_COLUMNS.map(({ width }) => mm(width)),
    alignment: AlignmentType.CENTER,
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    rows: [
      headRow(),
      ...rows.map((row, i) => bodyRow(row, rows[i - 1]?.category === row.category, rows[i + 1]?.category === row.category)),
    ],
  });

const headRow = (): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: SPLIT_COLUMNS.map(({ head, width }) => cell([line(head, HEAD_FONT, true)], width)),
  });

const bodyRow = (row: SplitRow, continues: boolean, goesOn: boolean): TableRow =>
  new TableRow({
    cantSplit: true,
    children: SPLIT_COLUMNS.map(({ key, width }) => {
      const merge =
        key !== "category" || (!continues && !goesOn) ? undefined : continues ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART;
      const text = merge === VerticalMergeType.CONTINUE ? "" : String(row[key]);
      return cell([line(text, BODY_FONT, CENTRED.has(key))], width, merge);
    }),
  });

const cell = (children: Paragraph[], width: number, verticalMerge?: "restart" | "continue"): TableCell =>
  new TableCell({
    children,
    width: { size: mm(width), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(verticalMerge ? { verticalMerge } : {}),
  });

const line = (text: string, font: typeof BODY_FONT, centred: boolean): Paragraph =>
  new Paragraph({
    alignment: centred ? AlignmentType.CENTER : AlignmentType.BOTH,
    widowControl: false,
    spacing: { line: 360, lineRule: "exact" },
    children: [new TextRun({ text: printable(text), font, size: TABLE_SIZE })],
  });
