/** Rules of the page number (GB/T 9704-2012, 7.5): — 3 — in 4号 half-width 宋体, odd pages right, even pages left, 7 mm under the type area. */
import type { FormatParagraph, FormatSection } from "../document.ts";
import { isOn, numberOf } from "../formatting.ts";
import type { Paper } from "../roles.ts";
import type { Fault, Rule } from "../rule.ts";
import { gb, needs, say } from "../rule.ts";
import { familyOf } from "../typeface.ts";

const SOURCE = gb("7.5");

interface Number {
  readonly section: number;
  readonly side: string;
  readonly line: FormatParagraph;
  readonly of: FormatSection;
}

const numbersIn = ({ document: { sections } }: Paper): readonly Number[] =>
  sections.flatMap((of, section) =>
    ["default", "even"].flatMap((side) =>
      (of.footers.get(side) ?? []).filter(({ text }) => text.includes("#")).map((line): Number => ({ section, side, line, of })),
    ),
  );

const hasNumber = needs((paper) => numbersIn(paper).length > 0, "没有页码", "there is no page number");

const each = (
  id: string,
  title: readonly [string, string],
  isRight: (number: Number) => boolean,
  zh: string,
  en: string,
  side?: string,
): Rule => ({
  id,
  title: say(...title),
  source: SOURCE,
  skips: hasNumber,
  look: (paper): readonly Fault[] =>
    numbersIn(paper)
      .filter((number) => (side === undefined || number.side === side) && !isRight(number))
      .map(({ section, line }) => ({
        where: { part: `section ${section + 1}, footer`, quote: line.text.trim().replace("#", "1") },
        because: say(zh, en),
      })),
});

const alignment = ({ format }: FormatParagraph): string => format.get("framePr.xAlign") ?? format.get("jc") ?? "left";
const isRight = (line: FormatParagraph): boolean => ["right", "end", "outside"].includes(alignment(line));
const isLeft = (line: FormatParagraph): boolean => ["left", "start", "both", "outside"].includes(alignment(line));

/** Twips in from the edge: an indent, or a blank character on that side. */
const inset = ({ format, text }: FormatParagraph, edge: "left" | "right"): number => {
  const blank = edge === "right" ? /[\u3000 ]+$/.exec(text)?.[0] : /^[\u3000 ]+/.exec(text)?.[0];
  const counted = numberOf(format, `ind.${edge}Chars`) ?? numberOf(format, `ind.${edge === "right" ? "end" : "start"}Chars`);
  if (counted !== undefined && counted > 0) return counted * 2.8;
  const first = edge === "left" ? Math.max(0, numberOf(format, "ind.firstLine") ?? 0) : 0;
  const own = numberOf(format, `ind.${edge}`) ?? numberOf(format, `ind.${edge === "right" ? "end" : "start"}`) ?? 0;
  return own + first + (blank ? Array.from(blank).reduce((sum, char) => sum + (char === " " ? 140 : 280), 0) : 0);
};

export const pageNumberRules: readonly Rule[] = [
  {
    id: "page-number",
    title: say("有页码", "pages are numbered"),
    source: SOURCE,
    look: (paper) =>
      numbersIn(paper).length > 0
        ? []
        : [{ where: { part: "footer" }, because: say("没有页码，应在版心下边缘之下编页码", "pages are not numbered") }],
  },
  {
    id: "page-number-sides",
    title: say("单双页页码分设", "odd and even pages have their own footers"),
    source: SOURCE,
    skips: hasNumber,
    look: (paper) =>
      isOn(paper.document.settings, "evenAndOddHeaders") && numbersIn(paper).some(({ side }) => side === "even")
        ? []
        : [
            {
              where: { part: "settings" },
              because: say(
                "单双页页码没有分设；单页码居右空一字，双页码居左空一字",
                "odd and even pages have the same footer; odd numbers stand right, even ones left",
              ),
            },
          ],
  },
  each(
    "page-number-odd",
    ["单页码居右", "odd numbers stand right"],
    ({ line }) => isRight(line),
    "单页码没有居右",
    "the number of odd pages does not stand right",
    "default",
  ),
  each(
    "page-number-even",
    ["双页码居左", "even numbers stand left"],
    ({ line }) => isLeft(line),
    "双页码没有居左",
    "the number of even pages does not stand left",
    "even",
  ),
  each(
    "page-number-inset",
    ["页码距版心边空一字", "one character in from the edge"],
    ({ line, side }) => Math.abs(inset(line, side === "even" ? "left" : "right") - 280) <= 120,
    "页码没有空一字",
    "the page number is not one character in from the edge",
  ),
  each(
    "page-number-size",
    ["页码为4号", "the page number is of 4号 (14 pt)"],
    ({ line }) => line.runs.filter(({ text }) => text.trim() !== "").every(({ format }) => numberOf(format, "sz") === 28),
    "页码不是4号字",
    "the page number is not of 4号 (14 pt)",
  ),
  each(
    "page-number-typeface",
    ["页码为宋体", "the page number is in 宋体"],
    ({ line }) =>
      line.runs
        .filter(({ text }) => text.trim() !== "")
        .every(({ latin, typeface }) => familyOf(latin) === "宋体" || (latin === "" && familyOf(typeface) === "宋体")),
    "页码不是半角宋体阿拉伯数字",
    "the page number is not in half-width 宋体",
  ),
  each(
    "page-number-dashes",
    ["页码左右各一条一字线", "a dash on each side of the number"],
    ({ line }) => /^[—－–-][ \u3000]?#[ \u3000]?[—－–-]$/.test(line.text.trim()) && line.text.includes("—"),
    "页码左右没有各放一条一字线（— 1 —）",
    "the page number has no dashes on both sides (— 1 —)",
  ),
  each(
    "page-number-numerals",
    ["页码用阿拉伯数字", "Arabic numerals"],
    ({ of }) => ["decimal", "numberInDash", ""].includes(of.format.get("pgNumType.fmt") ?? ""),
    "页码不是阿拉伯数字",
    "the page number is not in Arabic numerals",
  ),
  each(
    "page-number-place",
    ["一字线距版心下边缘7毫米", "dashes 7 mm under the type area"],
    ({ of, line }) => {
      const bottom = numberOf(of.format, "pgMar.bottom") ?? 0;
      const footer = numberOf(of.format, "pgMar.footer") ?? 0;
      const height = line.format.get("spacing.lineRule") === "exact" ? (numberOf(line.format, "spacing.line") ?? 280) : 320;
      return Math.abs((bottom - footer - height / 2) / (1440 / 25.4) - 7) <= 2.5;
    },
    "页码的一字线不在版心下边缘之下7毫米处",
    "the dashes of the page number do not lie 7 mm under the type area",
  ),
  each(
    "page-number-colour",
    ["页码为黑色", "the page number is black"],
    ({ line }) => line.runs.every(({ format }) => ["000000", "auto", undefined].includes(format.get("color"))),
    "页码不是黑色",
    "the page number is not black",
  ),
  {
    id: "page-number-continues",
    title: say("附件与正文连续编页码", "attachments go on counting"),
    source: SOURCE,
    skips: needs(({ document }) => document.sections.length > 1, "只有一节", "there is one section"),
    look: ({ document: { sections } }) =>
      sections.flatMap(({ format }, index) =>
        index > 0 && format.has("pgNumType.start")
          ? [
              {
                where: { part: `section ${index + 1}` },
                because: say(
                  "页码重新起编；附件与正文一起装订时页码应连续",
                  "pages count anew; attachments that are bound with the paper go on counting",
                ),
              },
            ]
          : [],
      ),
  },
  {
    id: "page-number-first",
    title: say("首页也有页码", "the first page is numbered"),
    source: SOURCE,
    skips: hasNumber,
    look: ({ document: { sections } }) =>
      sections.flatMap(({ format, footers }, index) =>
        isOn(format, "titlePg") && !(footers.get("first") ?? []).some(({ text }) => text.includes("#"))
          ? [
              {
                where: { part: `section ${index + 1}` },
                because: say("首页不同而没有编页码", "the first page has a footer of its own without a number"),
              },
            ]
          : [],
      ),
  },
];
