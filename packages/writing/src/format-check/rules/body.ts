/** Rules of the body (GB/T 9704-2012, 5.2 and 7.3.3): 3号仿宋, black, two characters in, on a fixed pitch. */
import { isOn, numberOf } from "../formatting.ts";
import type { FormatParagraph, FormatRun } from "../document.ts";
import type { Paper, Role } from "../roles.ts";
import type { Rule } from "../rule.ts";
import { CUSTOM, at, faultsOf, gb, needs, say } from "../rule.ts";
import { isBold, isOfSize, isSetIn, isTwoIn, printedRuns } from "../type-of.ts";

const hasBody = needs((paper) => paper.of("body").length > 0, "没有正文段落", "there is no body");

const TEXT: readonly Role[] = ["body", "salutation", "heading1", "heading2", "heading3", "heading4"];
const ALL: readonly Role[] = [
  ...TEXT,
  "title",
  "underTitle",
  "attachmentNote",
  "attachmentTitle",
  "attachmentBody",
  "cell",
  "date",
  "signature",
  "copies",
];

const inBody = (
  id: string,
  title: readonly [string, string],
  source: string,
  isWrong: (p: FormatParagraph) => boolean,
  zh: string,
  en: string,
  roles: readonly Role[] = ["body"],
): Rule => ({
  id,
  title: say(...title),
  source,
  skips: hasBody,
  look: (paper) => faultsOf(paper.of(...roles), isWrong, zh, en),
});

const some = (isWrong: (run: FormatRun) => boolean) => (paragraph: FormatParagraph) => printedRuns(paragraph).some(isWrong);

/** Bold may stand at the head only: the topic sentence of the paragraph. */
const isBoldWithin = (paragraph: FormatParagraph): boolean => {
  const runs = printedRuns(paragraph);
  const firstPlain = runs.findIndex((run) => !isBold(run));
  return firstPlain < 0 ? runs.some(isBold) && paragraph.text.length > 60 : runs.slice(firstPlain).some(isBold);
};

const length = (p: FormatParagraph, ...keys: readonly string[]): number => Math.max(0, ...keys.map((key) => numberOf(p.format, key) ?? 0));

export const bodyRules: readonly Rule[] = [
  inBody(
    "body-typeface",
    ["正文用仿宋体", "the body is in 仿宋"],
    gb("5.2.2"),
    (p) => !isSetIn(printedRuns(p), ["仿宋"]),
    "正文不是仿宋体",
    "the body is not in 仿宋",
    ["body", "salutation"],
  ),
  inBody(
    "body-size",
    ["正文用3号", "the body is of 3号 (16 pt)"],
    gb("5.2.2"),
    (p) => !isOfSize(printedRuns(p), 32),
    "正文不是3号字（16磅）",
    "the body is not of 3号 (16 pt)",
    ["body", "salutation"],
  ),
  inBody(
    "body-indent",
    ["每个自然段左空二字", "each paragraph is two characters in"],
    gb("7.3.3"),
    (p) => !isTwoIn(p) && !/^[\u3000 ]{2,}/.test(p.text),
    "段首没有左空二字",
    "the paragraph is not two characters in",
  ),
  inBody(
    "typed-blanks",
    ["段首空格用缩进，不用空格键", "indents are set, not typed"],
    CUSTOM,
    (p) => /^[\u3000 ]{2,}\S/.test(p.text),
    "段首用空格键空字，应设首行缩进2字符",
    "blanks are typed at the head; set a first line indent of two characters",
  ),
  inBody(
    "line-pitch",
    ["行距固定，每面22行", "a fixed line pitch of 22 lines a page"],
    gb("5.2.3"),
    (p) => {
      const exact = p.format.get("spacing.lineRule") === "exact" ? numberOf(p.format, "spacing.line") : undefined;
      return exact === undefined ? (numberOf(p.format, "spacing.line") ?? 240) !== 240 : Math.abs(exact - 579) > 21;
    },
    "行距不是固定值28.95磅左右（28—30磅）",
    "the line pitch is not fixed at about 28.95 pt (28 to 30 pt)",
    TEXT,
  ),
  inBody(
    "paragraph-spacing",
    ["段前段后不空行", "no space before or after paragraphs"],
    gb("5.2.3"),
    (p) =>
      length(p, "spacing.before", "spacing.after", "spacing.beforeLines", "spacing.afterLines") > 0 ||
      isOn(p.format, "spacing.beforeAutospacing") ||
      isOn(p.format, "spacing.afterAutospacing"),
    "段前或段后设了间距",
    "space is set before or after the paragraph",
    TEXT,
  ),
  inBody(
    "body-alignment",
    ["正文不居中、不右对齐", "the body is neither centred nor right"],
    gb("7.3.3"),
    (p) => ["center", "right", "end"].includes(p.format.get("jc") ?? ""),
    "正文段落居中或右对齐了",
    "a paragraph of the body is centred or right",
  ),
  inBody(
    "body-edges",
    ["正文回行顶格", "lines of the body go from edge to edge"],
    gb("7.3.3"),
    (p) =>
      length(p, "ind.right", "ind.end", "ind.rightChars") > 60 ||
      (length(p, "ind.left", "ind.start") > 60 && !p.format.has("ind.hanging") && length(p, "ind.firstLine", "ind.firstLineChars") > 0),
    "正文左右设了缩进，回行应顶格",
    "the body is indented at an edge; its lines go from edge to edge",
  ),
  inBody(
    "widow-control",
    ["不设孤行控制", "no widow control"],
    gb("5.2.3"),
    (p) => !p.format.has("widowControl") || isOn(p.format, "widowControl"),
    "设了孤行控制，页末会空出一行，排不满22行",
    "widow control is on: a page may end a line early",
  ),
  inBody(
    "page-break-kept",
    ["段落不设与下段同页、段中不分页", "paragraphs are not kept together"],
    gb("5.2.3"),
    (p) => isOn(p.format, "keepLines") || isOn(p.format, "keepNext"),
    "正文设了段中不分页或与下段同页，页末会空行",
    "the body is kept together, so that a page may end early",
  ),
  inBody(
    "text-colour",
    ["文字为黑色", "text is black"],
    gb("5.2.4"),
    some(({ format }) => !["000000", "auto", undefined].includes(format.get("color"))),
    "文字不是黑色",
    "text is not black",
    ALL,
  ),
  inBody(
    "italic",
    ["不用斜体", "no italics"],
    gb("5.2.2"),
    some(({ format }) => isOn(format, "i")),
    "用了斜体",
    "italics are used",
    ALL,
  ),
  inBody(
    "underline",
    ["不加下划线", "no underlines"],
    gb("5.2.2"),
    some(({ format }) => isOn(format, "u")),
    "加了下划线",
    "text is underlined",
    ALL,
  ),
  inBody(
    "strike",
    ["没有删除线", "nothing is struck through"],
    gb("6.1"),
    some(({ format }) => isOn(format, "strike") || isOn(format, "dstrike")),
    "有删除线",
    "text is struck through",
    ALL,
  ),
  inBody(
    "highlight",
    ["没有突出显示和底纹", "no highlights or shades"],
    gb("5.2.4"),
    some(({ format }) => isOn(format, "highlight") || !["auto", "FFFFFF", undefined].includes(format.get("shd.fill"))),
    "文字有突出显示或底纹，定稿前应去掉",
    "text is highlighted or shaded",
    ALL,
  ),
  inBody(
    "effects",
    ["不用空心、阴影等效果", "no outlines or shadows"],
    gb("5.2.2"),
    some(({ format }) => ["outline", "shadow", "emboss", "imprint"].some((key) => isOn(format, key))),
    "文字用了空心、阴影等效果",
    "text has an effect",
    ALL,
  ),
  inBody(
    "character-width",
    ["字符不缩放", "characters are not stretched"],
    gb("5.2.2"),
    some(({ format }) => !["100", "100%", undefined].includes(format.get("w"))),
    "字符做了缩放",
    "characters are stretched",
    TEXT,
  ),
  inBody(
    "body-bold",
    ["段内只有段首主题句可加粗", "only a topic sentence is bold"],
    CUSTOM,
    isBoldWithin,
    "段中文字加粗；只有段首主题句可以加粗",
    "bold stands within the paragraph; only its topic sentence may be bold",
  ),
  inBody(
    "line-break",
    ["段内不用手动换行", "no line breaks within paragraphs"],
    CUSTOM,
    (p) => p.text.trim().includes("\n"),
    "段内有手动换行符",
    "a line is broken by hand within the paragraph",
  ),
  inBody(
    "tabs",
    ["正文不用制表符", "no tabs in the body"],
    CUSTOM,
    (p) => p.text.includes("\t"),
    "正文里有制表符",
    "there is a tab in the body",
  ),
  {
    id: "blank-lines",
    title: say("段落之间不空行", "no blank lines between paragraphs"),
    source: gb("5.2.3"),
    skips: hasBody,
    look: (paper) => {
      const { paragraphs } = paper.document;
      const isText = (p: FormatParagraph | undefined): boolean => p !== undefined && TEXT.includes(paper.roles.get(p)!);
      return paper
        .of("blank")
        .filter((blank) => {
          const place = paragraphs.indexOf(blank);
          return isText(paragraphs[place - 1]) && isText(paragraphs[place + 1]);
        })
        .map((blank) => ({ where: at(blank), because: say("正文段落之间有空行", "a blank line stands between paragraphs of the body") }));
    },
  },
  {
    id: "revisions",
    title: say("没有未处理的修订和批注", "no revisions or comments are left"),
    source: gb("6.1"),
    look: ({ document: { revisions } }: Paper) =>
      revisions === 0
        ? []
        : [
            {
              where: { part: "document" },
              because: say(`还有${revisions}处修订或批注没有处理`, `${revisions} revisions or comments are left`),
            },
          ],
  },
];
