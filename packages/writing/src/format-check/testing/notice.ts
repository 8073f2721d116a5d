/** A 通知 made by hand: one of everything that a paper which is sent has, from the mark of its office to the 版记 under its attachment. */
import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";
import { packDocument } from "../../docx/package.ts";
import { PORTRAIT, SIZE, mm } from "../../docx/page.ts";
import { pageNumbers } from "../../docx/page-number.ts";
import { attachmentHead, attachmentList, blankLine, paragraph, titleParagraph } from "../../docx/paragraphs.ts";
import { TITLE_FONT } from "../../docx/typefaces.ts";

const RED = "FF0000";
const TITLE = "青禾镇人民政府关于做好果园冬季管护的通知";
const ATTACHMENT = "果园冬季管护任务";

/** 发文机关标志, red in 小标宋, larger than the title. */
const mark = new Paragraph({
  style: "Normal",
  alignment: AlignmentType.CENTER,
  widowControl: false,
  children: [new TextRun({ text: "青禾镇人民政府文件", font: TITLE_FONT, size: 60, color: RED })],
});

/** The number of the paper with the red line under it. */
const number = new Paragraph({
  style: "Normal",
  alignment: AlignmentType.CENTER,
  widowControl: false,
  border: { bottom: { style: BorderStyle.SINGLE, color: RED, size: 12, space: 11 } },
  children: [new TextRun("青政〔2024〕1号")],
});

/** Characters of 3号 in from the right edge. */
const rightOf = (text: string, characters: number): Paragraph =>
  new Paragraph({
    style: "Normal",
    alignment: AlignmentType.RIGHT,
    widowControl: false,
    indent: { right: characters * SIZE.three * 10 },
    children: [new TextRun(text)],
  });

/** 版记, drawn as a table of two rows, as offices do. */
const closing = new Table({
  width: { size: mm(156), type: WidthType.DXA },
  columnWidths: [mm(156)],
  rows: ["抄送：市农业农村局，区农业农村局。", "青禾镇党政办公室　　2024年1月8日印发"].map(
    (text) =>
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({
            children: [new Paragraph({ style: "Normal", widowControl: false, children: [new TextRun({ text, size: SIZE.four })] })],
          }),
        ],
      }),
  ),
});

export const noticeDocx = async (): Promise<Uint8Array> =>
  packDocument({
    title: TITLE,
    sections: [
      {
        properties: PORTRAIT,
        footers: pageNumbers(),
        children: [
          mark,
          blankLine(),
          number,
          blankLine(),
          titleParagraph("Title", TITLE),
          blankLine(),
          paragraph("Salutation", "各村（社区），镇直各单位："),
          paragraph("BodyText", "为保障果树安全越冬，现就有关事项通知如下。"),
          paragraph("Heading1", "一、抓紧修剪清园"),
          paragraph("BodyText", "各村组织果农修剪枝条、清理落叶，集中运出园外处理。"),
          paragraph("Heading1", "二、备足防寒物资"),
          paragraph("BodyText", "农业办统一采购草帘和涂白剂，按园发放，登记到户。"),
          ...attachmentList([ATTACHMENT]),
          blankLine(),
          rightOf("青禾镇人民政府", 3),
          rightOf("2024年1月8日", 4),
          ...attachmentHead("附件", ATTACHMENT),
          paragraph("BodyText", "柳塘村负责东园，石桥村负责西园，荷花村负责南园。"),
          closing,
        ],
      },
    ],
  });
