/** 页码 (GB/T 9704-2012, 7.5): 4号 half-width 宋体 between dashes (— 3 —), one character in from the edge, odd pages right and even pages left. */
import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from "docx";
import { PAGE_NUMBER_FONT } from "./typefaces.ts";
import { SIZE } from "./page.ts";

const pageNumber = (alignment: "right" | "left"): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: "Footer",
        alignment,
        widowControl: false,
        spacing: { line: SIZE.four * 10, lineRule: "exact" },
        indent: { left: SIZE.four * 10, right: SIZE.four * 10, firstLine: 0 },
        children: [new TextRun({ children: ["— ", PageNumber.CURRENT, " —"], font: PAGE_NUMBER_FONT, size: SIZE.four })],
      }),
    ],
  });

export const pageNumbers = (): { default: Footer; even: Footer } => ({
  default: pageNumber(AlignmentType.RIGHT),
  even: pageNumber(AlignmentType.LEFT),
});
