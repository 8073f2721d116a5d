/** Rules of dates, numbers and marks in the text (GB/T 9704-2012, 7.3.5.4 and 9; GB/T 15834-2011; GB/T 15835-2011). */
import type { FormatParagraph } from "../document.ts";
import type { Role } from "../roles.ts";
import { DOCUMENT_NUMBER } from "../roles.ts";
import type { Rule } from "../rule.ts";
import { at, gb, say } from "../rule.ts";

const PUNCTUATION = "GB/T 15834-2011";
const NUMERALS = "GB/T 15835-2011";
const TEXT: readonly Role[] = [
  "title",
  "underTitle",
  "salutation",
  "heading1",
  "heading2",
  "heading3",
  "heading4",
  "body",
  "attachmentNote",
  "attachmentTitle",
  "attachmentBody",
  "cell",
  "signature",
  "date",
];

/** Every place where the text says it so, one finding a paragraph, with what it says. */
const wording = (
  id: string,
  title: readonly [string, string],
  source: string,
  pattern: RegExp,
  zh: string,
  en: string,
  isSpared: (p: FormatParagraph) => boolean = () => false,
): Rule => ({
  id,
  title: say(...title),
  source,
  look: (paper) =>
    paper.of(...TEXT).flatMap((paragraph) => {
      const found = isSpared(paragraph) ? null : pattern.exec(paragraph.text);
      return found ? [{ where: at(paragraph), because: say(`“${found[0]}”：${zh}`, `“${found[0]}”: ${en}`) }] : [];
    }),
});

const HAN = "[\\u4e00-\\u9fff]";

export const writingRules: readonly Rule[] = [
  wording(
    "date-zero",
    ["月、日不编虚位", "no zeros before months and days"],
    gb("7.3.5.4"),
    /\d{4}年(?:0\d月(?:\d{1,2}日)?|\d{1,2}月0\d日)/,
    "月、日不编虚位，1不编为01",
    "no zero stands before a month or a day",
  ),
  wording(
    "date-year",
    ["年份标全称", "years in full"],
    gb("7.3.5.4"),
    /(?<!\d)['’]?\d{2}年\d{1,2}月\d{1,2}日/,
    "年份应写四位",
    "the year is written in four digits",
  ),
  wording(
    "date-marks",
    ["日期用年月日", "dates with 年, 月 and 日"],
    gb("7.3.5.4"),
    /(?<![\d.])(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}(?![\d.])/,
    "日期应写作×年×月×日",
    "a date is written with 年, 月 and 日",
  ),
  wording(
    "date-han",
    ["日期中的数字用阿拉伯数字", "Arabic numerals in dates"],
    gb("7.3.5.4"),
    /[二一][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,3}月(?:[一二三四五六七八九十]{1,3}日)?/,
    "成文日期用阿拉伯数字",
    "a date is written in Arabic numerals",
  ),
  wording(
    "cited-number",
    ["引用的发文字号用六角括号", "numbers of papers in 〔〕"],
    gb("7.2.5"),
    new RegExp(`${HAN}(?:发|字|函|办|政|委|党|令)?[［\\[（(【](?:19|20)\\d{2}[］\\])）】]\\s*(?:第)?\\d+号`),
    "年份用六角括号〔〕括入",
    "the year stands in 〔〕",
    (p) => DOCUMENT_NUMBER.test(p.text.trim()),
  ),
  wording(
    "cited-number-zero",
    ["发文字号不编虚位、不加“第”", "numbers of papers without zeros or 第"],
    gb("7.2.5"),
    /〔(?:19|20)\d{2}〕(?:第\d+|0\d*)号/,
    "顺序号不编虚位，不加“第”字",
    "no zero and no 第 stands before the number",
    (p) => DOCUMENT_NUMBER.test(p.text.trim()),
  ),
  wording(
    "full-width-digits",
    ["数字用半角", "half-width digits"],
    NUMERALS,
    /[０-９]+/,
    "阿拉伯数字应为半角",
    "Arabic numerals are half-width",
  ),
  wording("full-width-letters", ["字母用半角", "half-width letters"], NUMERALS, /[Ａ-Ｚａ-ｚ]+/, "字母应为半角", "letters are half-width"),
  wording("percent", ["百分号用半角", "a half-width percent sign"], NUMERALS, /\d％/, "百分号应为半角%", "the percent sign is half-width"),
  wording(
    "percent-range",
    ["百分数范围前后都带百分号", "percent signs on both ends of a range"],
    NUMERALS,
    /(?<![\d.%])\d+(?:\.\d+)?[—～~-]\d+(?:\.\d+)?%/,
    "前一个数也应带百分号",
    "the first number needs its percent sign too",
  ),
  wording(
    "number-split",
    ["数字中间没有空格", "no blanks within numbers"],
    NUMERALS,
    /\d [\d.]+\d|\d+\. \d/,
    "数字中间有空格",
    "a blank stands within a number",
    (p) => /^\d+\. \d/.test(p.text.trim()),
  ),
  wording(
    "half-width-marks",
    ["汉字之间用全角标点", "full-width marks between Han characters"],
    PUNCTUATION,
    new RegExp(`${HAN}[,;:?!]${HAN}|${HAN}[,;]$`),
    "应为全角标点",
    "marks between Han characters are full-width",
  ),
  wording(
    "half-width-brackets",
    ["汉字用全角括号", "full-width brackets"],
    PUNCTUATION,
    new RegExp(`\\(${HAN}[^()]*\\)`),
    "括号应为全角",
    "brackets around Han characters are full-width",
  ),
  wording(
    "half-width-stop",
    ["句末用句号", "a full stop of its own ends a sentence"],
    PUNCTUATION,
    new RegExp(`${HAN}\\.(?:${HAN}|$)`),
    "句末应为“。”",
    "a sentence ends with 。",
  ),
  wording(
    "straight-quotes",
    ["用中文引号", "Chinese quotation marks"],
    PUNCTUATION,
    new RegExp(`"[^"]*${HAN}[^"]*"|'[^']*${HAN}[^']*'`),
    "应为“ ”",
    "quotation marks are “ ”",
  ),
  wording("ellipsis", ["省略号为六点", "six dots"], PUNCTUATION, /\.{3,}|。{2,}|(?<!…)…(?!…)/, "省略号应为“……”", "an ellipsis is ……"),
  wording(
    "dash",
    ["破折号占两字", "a dash of two characters"],
    PUNCTUATION,
    new RegExp(`${HAN}--+${HAN}|${HAN}—${HAN}`),
    "破折号应为“——”；起止用“—”只在数、时、地之间",
    "a dash is ——",
    (p) => new RegExp(`${HAN}{1,6}—${HAN}{1,6}(?:公路|线|段|铁路|高速)`).test(p.text),
  ),
  wording(
    "repeated-marks",
    ["标点不重复", "no doubled marks"],
    PUNCTUATION,
    /[，。；：、][，。；：、]/,
    "标点重复",
    "marks follow each other",
  ),
  wording(
    "title-marks",
    ["书名号之间不用顿号", "no comma between 《》"],
    PUNCTUATION,
    /》、《/,
    "书名号之间不用顿号",
    "no 、 stands between titles in marks",
  ),
  wording(
    "quote-marks",
    ["引号之间不用顿号", "no comma between quotations"],
    PUNCTUATION,
    /”、“/,
    "引号之间不用顿号",
    "no 、 stands between quotations",
  ),
  wording(
    "han-blanks",
    ["汉字之间没有空格", "no blanks between Han characters"],
    PUNCTUATION,
    new RegExp(`${HAN} +${HAN}`),
    "汉字之间有半角空格",
    "a blank stands between Han characters",
    (p) => /(?:镇长|乡长|县长|区长|市长|主任|书记)/.test(p.text) && p.text.length < 40,
  ),
];
