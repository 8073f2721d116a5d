/** The lines of an official paper as paragraphs of a Word file. */
import { AlignmentType, Bookmark, Paragraph, TextRun } from "docx";
import type { ParagraphChild } from "docx";
import { printable } from "../printable.ts";
import type { Block, Run } from "../report/draft.ts";
import { textOf } from "../report/draft.ts";
import { CHARACTER_PITCH } from "./page.ts";
import { isMark, printedRuns } from "./pieces.ts";
import { TERM_MARK_STYLE } from "./styles.ts";
import type { TermMark } from "./term-marks.ts";
import { titleLines } from "./title-lines.ts";

/** One line or paragraph in a style of styles.ts. The direct settings are for programs that pass over those of the styles. */
export const paragraph = (
  style: string,
  children: string | readonly ParagraphChild[],
  more: { pageBreakBefore?: boolean } = {},
): Paragraph =>
  new Paragraph({
    style,
    widowControl: false,
    ...more,
    children: typeof children === "string" ? [new TextRun(printable(children))] : [...children],
  });

export const blankLine = (style = "Normal"): Paragraph => paragraph(style, []);

/** Characters that fit in a line of 2号 (442 pt over 22 pt), and of 3号 with two to spare: some programs set gaps between digits and Han. */
const TITLE_WIDTH = 20;
const SUBTITLE_WIDTH = 26;

/** A title in 2号小标宋, its lines broken by the sense within one paragraph, so that it is still one title to a program. */
export const titleParagraph = (style: "Title" | "AttachmentTitle", title: string, width = TITLE_WIDTH): Paragraph =>
  centredLines(style, titleLines(printable(title), width));

export const subtitleParagraph = (text: string): Paragraph => centredLines("Subtitle", titleLines(printable(text), SUBTITLE_WIDTH));

const centredLines = (style: string, lines: readonly string[]): Paragraph =>
  new Paragraph({
    style,
    alignment: AlignmentType.CENTER,
    widowControl: false,
    children: lines.map((text, at) => new TextRun(at === 0 ? text : { text, break: 1 })),
  });

/** 附件1 at the left edge of a new page, a blank line, the title on line 3 (GB/T 9704-2012, 7.3.7). */
export const attachmentHead = (mark: string, title: string, { isFirstInSection = false, titleWidth = TITLE_WIDTH } = {}): Paragraph[] => [
  paragraph("AttachmentMark", mark, { pageBreakBefore: !isFirstInSection }),
  blankLine(),
  titleParagraph("AttachmentTitle", title, titleWidth),
  blankLine(),
];

/** 附件说明 (7.3.4): one blank line under the body, two characters in, the names one under another, no mark behind them. */
export const attachmentList = (titles: readonly string[]): Paragraph[] => {
  if (titles.length === 0) return [];
  const hanging = 3 * CHARACTER_PITCH;
  return [
    blankLine(),
    ...titles.map(
      (title, at) =>
        new Paragraph({
          style: "Normal",
          widowControl: false,
          alignment: AlignmentType.LEFT,
          indent: at === 0 ? { left: 5 * CHARACTER_PITCH, hanging } : { left: 5 * CHARACTER_PITCH },
          children: [new TextRun(printable(`${at === 0 ? "附件：" : ""}${titles.length === 1 ? "" : `${at + 1}.`}${title}`))],
        }),
    ),
  ];
};

/** 各位代表： stands at the edge; everything else in the body is two characters in. */
export const isSalutation = (text: string): boolean => /^(?:各位|尊敬的|主席团|同志们)[^，。；]{0,20}[：:]$/.test(text);

const STYLE_OF_LEVEL = { 1: "Heading1", 2: "Heading2", 3: "Heading3" } as const;

export const blockParagraph = (block: Block, marks: ReadonlyMap<Run, string>, terms: readonly TermMark[]): Paragraph => {
  const style = block.kind === "heading" ? STYLE_OF_LEVEL[block.level] : isSalutation(textOf(block)) ? "Salutation" : "BodyText";
  return paragraph(style, runsOf(block, marks, terms));
};

/** The runs of a text, figures in their bookmarks. */
export const runsOf = (
  text: { readonly runs: readonly Run[]; readonly lead?: number },
  marks: ReadonlyMap<Run, string>,
  terms: readonly TermMark[] = [],
  font: { readonly size?: number } = {},
): ParagraphChild[] =>
  printedRuns(text, terms).flatMap(({ run, parts }) => {
    const bookmark = marks.get(run);
    const printed = parts.map((part) =>
      isMark(part) ? termMark(part.mark) : new TextRun({ text: printable(part.text), ...(part.isBold ? { bold: true } : {}), ...font }),
    );
    if (bookmark === undefined) return printed;
    // Marks stand behind the figure, outside of its bookmark.
    const figure = parts.findIndex(isMark);
    const end = figure < 0 ? parts.length : figure;
    return [new Bookmark({ id: bookmark, children: printed.slice(0, end) }), ...printed.slice(end)];
  });

const termMark = (mark: string): TextRun => new TextRun({ text: mark, style: TERM_MARK_STYLE, superScript: true });
