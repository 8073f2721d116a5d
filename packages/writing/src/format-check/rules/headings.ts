/** Rules of headings (GB/T 9704-2012, 7.3.3): 一、 黑体, （一） 楷体, 1. 仿宋, （1） 仿宋, all of 3号. */
import { readNumeral, toNumber } from "@jiannuo/quantity";
import type { FormatParagraph } from "../document.ts";
import type { Paper } from "../roles.ts";
import { HEADING_MARKS } from "../roles.ts";
import type { Fault, Rule } from "../rule.ts";
import { CUSTOM, at, faultsOf, gb, needs, say } from "../rule.ts";
import { isOfSize, isSetIn, isTwoIn, runsUpTo } from "../type-of.ts";
import type { Family } from "../typeface.ts";

const SOURCE = gb("7.3.3");

type Level = keyof typeof HEADING_MARKS;
const LEVELS = Object.keys(HEADING_MARKS) as readonly Level[];

const has = (...levels: readonly Level[]) =>
  needs((paper) => paper.of(...levels).length > 0, "没有这一层标题", "there is no heading of this level");

/** Up to its full stop where a heading runs into its paragraph. */
const headOf = (paragraph: FormatParagraph) => {
  const stop = paragraph.text.indexOf("。");
  return runsUpTo(paragraph, stop < 0 ? paragraph.text.length : stop);
};

const typeface = (level: Level, zh: string, en: string, families: readonly Family[]): Rule => ({
  id: `${level}-typeface`,
  title: say(`${zh}标题用${families[0]}`, `headings ${en} are in ${families[0]}`),
  source: SOURCE,
  skips: has(level),
  look: (paper) =>
    faultsOf(paper.of(level), (p) => !isSetIn(headOf(p), families), `${zh}标题不是${families[0]}`, `the heading is not in ${families[0]}`),
});

const mark = (level: Level, isRight: RegExp, zh: string, en: string): Rule => ({
  id: `${level}-mark`,
  title: say(zh, en),
  source: SOURCE,
  skips: has(level),
  look: (paper) =>
    faultsOf(paper.of(level), ({ text }) => !isRight.test(text.trim()), `序号写法不对：${zh}`, `the number is not written right: ${en}`),
});

/** Of a heading that its mark was recognised by. */
const numberOf = (text: string): number => {
  const digits = /^[（(]?([一二三四五六七八九十百]+|\d+)/.exec(text.trim())?.[1] ?? "";
  if (/^\d/.test(digits)) return Number(digits);
  const numeral = readNumeral(digits);
  return numeral ? toNumber(numeral.value) : 0;
};

/** Numbers go on by one within the heading above, and begin with one. */
const orderFaults = (paper: Paper): readonly Fault[] => {
  const counts = new Map<Level, number>();
  const faults: Fault[] = [];
  for (const paragraph of paper.of(...LEVELS)) {
    const level = paper.roles.get(paragraph) as Level;
    const expected = (counts.get(level) ?? 0) + 1;
    const is = numberOf(paragraph.text);
    if (is !== expected)
      faults.push({
        where: at(paragraph),
        because: say(`序号不连续：这里应是第${expected}个`, `the numbers do not follow: this should be number ${expected}`),
      });
    counts.set(level, is);
    for (const lower of LEVELS.slice(LEVELS.indexOf(level) + 1)) counts.delete(lower);
  }
  return faults;
};

/** 一、 may go straight to 1. where there are two levels only; never upward of what stands above. */
const skipFaults = (paper: Paper): readonly Fault[] => {
  const used = LEVELS.filter((level) => paper.of(level).length > 0);
  const first = paper.of(...LEVELS)[0];
  return first && used[0] && paper.roles.get(first) !== used[0]
    ? [
        {
          where: at(first),
          because: say("结构层次颠倒：低一层的标题在高一层之前", "a lower heading stands before the first of the level above"),
        },
      ]
    : [];
};

export const headingRules: readonly Rule[] = [
  typeface("heading1", "第一层", "of the first level", ["黑体"]),
  typeface("heading2", "第二层", "of the second level", ["楷体"]),
  typeface("heading3", "第三层", "of the third level", ["仿宋"]),
  typeface("heading4", "第四层", "of the fourth level", ["仿宋"]),
  mark("heading1", /^[一二三四五六七八九十百]+、/, "第一层用“一、”", "the first level is 一、"),
  mark(
    "heading2",
    /^（[一二三四五六七八九十百]+）(?![、.．，])/,
    "第二层用“（一）”，全角括号，后面不加顿号",
    "the second level is （一） in full-width brackets, with no mark behind it",
  ),
  mark("heading3", /^\d+[.．]/, "第三层用“1.”，不用“1、”", "the third level is 1. and not 1、"),
  mark(
    "heading4",
    /^（\d+）(?![、.．，])/,
    "第四层用“（1）”，全角括号，后面不加顿号",
    "the fourth level is （1） in full-width brackets, with no mark behind it",
  ),
  {
    id: "heading-size",
    title: say("各层标题用3号", "headings are of 3号 (16 pt)"),
    source: gb("5.2.2"),
    skips: has(...LEVELS),
    look: (paper) =>
      faultsOf(paper.of(...LEVELS), (p) => !isOfSize(headOf(p), 32), "标题不是3号字（16磅）", "the heading is not of 3号 (16 pt)"),
  },
  {
    id: "heading-indent",
    title: say("各层标题左空二字", "headings are two characters in"),
    source: SOURCE,
    skips: has(...LEVELS),
    look: (paper) =>
      faultsOf(
        paper.of(...LEVELS),
        (p) => p.format.get("jc") !== "center" && !isTwoIn(p) && !/^[\u3000 ]{2,}/.test(p.text),
        "标题没有左空二字",
        "the heading is not two characters in",
      ),
  },
  {
    id: "heading-end",
    title: say("独立成行的标题末尾不用句号", "no full stop ends a heading on its own line"),
    source: CUSTOM,
    skips: has("heading1", "heading2"),
    look: (paper) =>
      faultsOf(
        paper.of("heading1", "heading2"),
        ({ text }) => /[^。]{1,30}。$/.test(text.trim()) && text.indexOf("。") === text.trim().length - 1,
        "独立成行的标题末尾有句号",
        "a full stop ends the heading",
      ),
  },
  { id: "heading-order", title: say("序号连续", "numbers follow each other"), source: SOURCE, skips: has(...LEVELS), look: orderFaults },
  {
    id: "heading-levels",
    title: say("层次不颠倒", "levels stand in their order"),
    source: SOURCE,
    skips: has(...LEVELS),
    look: skipFaults,
  },
];
