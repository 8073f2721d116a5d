/** 一页纸: what a leader must know on one page of A4: three numbers, what is behind and why, what to decide. It always is one page. */
import { AlignmentType, Paragraph, TextRun } from "docx";
import type { FileChild } from "docx";
import { printable } from "../printable.ts";
import { packDocument } from "./package.ts";
import { CHARACTERS_PER_LINE, LINES_PER_PAGE, PORTRAIT } from "./page.ts";
import { pageNumbers } from "./page-number.ts";
import { paragraph, subtitleParagraph, titleParagraph } from "./paragraphs.ts";
import { titleLines, widthOf } from "./title-lines.ts";

export interface LeadersPage {
  readonly title: string;
  /** As printed: 2026年6月30日. */
  readonly date: string;
  /** Most urgent first. */
  readonly behind: readonly { readonly what: string; readonly why: string; readonly lead: string; readonly due: string }[];
  readonly decide: readonly string[];
  /** Three; more are not shown. `text` with its unit: 750余万元. */
  readonly numbers: readonly { readonly label: string; readonly text: string; readonly note: string }[];
}

interface Written {
  readonly shown: readonly string[];
  readonly left: number;
}

/** The lines of the page in order, with the style of each: what the file holds, and what tests count. */
export const leadersLines = (
  page: LeadersPage,
): readonly { readonly style: "Heading1" | "BodyText"; readonly text: string; readonly lead: number }[] => {
  const numbers = page.numbers.slice(0, 3).map(({ label, text, note }) => cut(`${label}：${text}${note === "" ? "" : `（${note}）`}`, 1));
  const title = Math.min(titleLines(page.title, TITLE_WIDTH).length, 2);
  // Title, date, three headings, one line to spare: programs break lines a little earlier than the sum.
  const free = LINES_PER_PAGE - title - 1 - 3 - numbers.length - 1;
  const decisions = fit(
    page.decide.map((text, at) => cut(`${at + 1}.${text}`, 2)),
    Math.max(2, Math.floor(free * 0.4)),
  );
  const behind = fit(
    page.behind.map(({ what, why, lead, due }, at) => cut(`${at + 1}.${what}（${lead}，${due}）：${why}`, 3)),
    free - linesOf(decisions),
  );
  const line = (text: string) => ({ style: "BodyText", text, lead: 0 }) as const;
  return [
    { style: "Heading1", text: "一、三个数", lead: 0 },
    ...(numbers.length === 0 ? [line("没有。")] : numbers.map((text) => ({ ...line(text), lead: text.indexOf("：") + 1 }))),
    { style: "Heading1", text: "二、进度滞后及原因", lead: 0 },
    ...withRest(behind).map(line),
    { style: "Heading1", text: "三、请决定的事项", lead: 0 },
    ...withRest(decisions).map(line),
  ];
};

/** The file's bytes. What does not fit is counted (另 3 项), never printed smaller. */
export const leadersPageDocx = async (page: LeadersPage): Promise<Uint8Array> => {
  const children: FileChild[] = [
    titleParagraph("Title", cutTitle(page.title)),
    subtitleParagraph(page.date),
    ...leadersLines(page).map(({ style, text, lead }) =>
      lead === 0
        ? paragraph(style, text)
        : new Paragraph({
            style,
            widowControl: false,
            alignment: AlignmentType.BOTH,
            children: [new TextRun({ text: printable(text.slice(0, lead)), bold: true }), new TextRun(printable(text.slice(lead)))],
          }),
    ),
  ];
  return packDocument({ title: page.title, sections: [{ properties: PORTRAIT, footers: pageNumbers(), children }] });
};

const TITLE_WIDTH = 20;

/** Two lines of a title and no more. */
const cutTitle = (title: string): string => (widthOf(title) <= 2 * TITLE_WIDTH - 6 ? title : `${clip(title, 2 * TITLE_WIDTH - 8)}…`);

/** Characters of a line that are counted on: kinsoku and digits take one or two. */
const USED = CHARACTERS_PER_LINE - 2;

/** A paragraph is two characters in. */
const lines = (text: string): number => Math.max(1, Math.ceil((widthOf(text) + 2) / USED));

const clip = (text: string, width: number): string => {
  let kept = "";
  for (const char of text) {
    if (widthOf(kept + char) > width) return kept;
    kept += char;
  }
  return kept;
};

/** A paragraph of at most so many lines. */
const cut = (text: string, most: number): string => {
  const flat = text.replace(/\s+/g, " ").trim();
  return lines(flat) <= most ? flat : `${clip(flat, most * USED - 4)}…`;
};

/** As many items from the first on as go into the room, with a line for the rest where there is one. */
const fit = (items: readonly string[], room: number): Written => {
  const shown: string[] = [];
  let used = 0;
  for (const [at, item] of items.entries()) {
    const needed = lines(item) + (at === items.length - 1 ? 0 : 1);
    if (used + needed > room) break;
    shown.push(item);
    used += lines(item);
  }
  return { shown, left: items.length - shown.length };
};

const withRest = ({ shown, left }: Written): readonly string[] => {
  if (shown.length === 0 && left === 0) return ["没有。"];
  return left === 0 ? shown : [...shown, `另 ${left} 项。`];
};

const linesOf = (written: Written): number => withRest(written).reduce((sum, text) => sum + lines(text), 0);
