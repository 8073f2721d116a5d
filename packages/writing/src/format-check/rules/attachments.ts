/** Rules of the note of attachments (GB/T 9704-2012, 7.3.4), of attachments (7.3.7) and of tables (8). */
import type { FormatParagraph } from "../document.ts";
import { numberOf } from "../formatting.ts";
import type { Paper } from "../roles.ts";
import type { Rule } from "../rule.ts";
import { at, faultsOf, gb, needs, say } from "../rule.ts";
import { firstLineIn, isCentred, isOfSize, isSetIn, printedRuns } from "../type-of.ts";

const NOTE = gb("7.3.4");
const ATTACHMENT = gb("7.3.7");
const hasNote = needs((paper) => paper.of("attachmentNote").length > 0, "没有附件说明", "there is no note of attachments");
const hasMark = needs((paper) => paper.of("attachmentMark").length > 0, "没有附件", "there is no attachment");
const hasBoth = needs(
  (paper) => paper.of("attachmentNote").length > 0 && paper.of("attachmentMark").length > 0,
  "没有附件说明或附件",
  "there is no note or no attachment",
);
const hasTable = needs(({ document }) => document.tables.length > 0, "没有表格", "there is no table");

/** 附件：1.名词解释 → 名词解释; a mark behind the name is a fault of its own. */
const named = ({ text }: FormatParagraph): string =>
  text
    .trim()
    .replace(/^附件\s*[：:]\s*/, "")
    .replace(/^\d+\s*[.．、]\s*/, "")
    .replace(/[。；，、;,.]$/, "");
const squeezed = (text: string): string => text.replace(/[\s《》]/g, "");

/** The lines between a mark and the end of its attachment's head. */
const behind = (paper: Paper, mark: FormatParagraph): readonly FormatParagraph[] => {
  const { paragraphs } = paper.document;
  return paragraphs.slice(paragraphs.indexOf(mark) + 1, paragraphs.indexOf(mark) + 4);
};

/** The title of each attachment, its lines joined. */
const titlesOf = (paper: Paper): readonly string[] =>
  paper.of("attachmentMark").map((mark) => {
    const { paragraphs } = paper.document;
    const from = paragraphs.indexOf(mark) + 1;
    const next = paragraphs.findIndex((p, index) => index >= from && paper.roles.get(p) === "attachmentMark");
    return squeezed(
      paragraphs
        .slice(from, next < 0 ? undefined : next)
        .filter((p) => paper.roles.get(p) === "attachmentTitle")
        .map(({ text }) => text)
        .join(""),
    );
  });

/** Not printed with the paper, so not in its note. */
const isKept = ({ text }: FormatParagraph): boolean => /不印发/.test(text);

export const attachmentRules: readonly Rule[] = [
  {
    id: "note-indent",
    title: say("附件说明左空二字", "the note of attachments is two characters in"),
    source: NOTE,
    skips: hasNote,
    look: (paper) =>
      faultsOf(
        paper.of("attachmentNote").slice(0, 1),
        (p) => Math.abs(firstLineIn(p) - 2) > 0.25,
        "附件说明没有左空二字",
        "the note is not two characters in",
      ),
  },
  {
    id: "note-blank-line",
    title: say("附件说明在正文下空一行", "a blank line stands above the note"),
    source: NOTE,
    skips: hasNote,
    look: (paper) =>
      faultsOf(
        paper.of("attachmentNote").slice(0, 1),
        (p) => {
          const before = paper.before(p);
          return before === undefined || paper.roles.get(before) !== "blank";
        },
        "附件说明与正文之间没有空一行",
        "no blank line stands above the note",
      ),
  },
  {
    id: "note-typeface",
    title: say("附件说明用3号仿宋", "the note is in 3号仿宋"),
    source: NOTE,
    skips: hasNote,
    look: (paper) =>
      faultsOf(
        paper.of("attachmentNote"),
        (p) => !isSetIn(printedRuns(p), ["仿宋"]) || !isOfSize(printedRuns(p), 32),
        "附件说明不是3号仿宋",
        "the note is not in 3号仿宋",
      ),
  },
  {
    id: "note-end",
    title: say("附件名称后不加标点", "no mark behind the names of attachments"),
    source: NOTE,
    skips: hasNote,
    look: (paper) =>
      faultsOf(
        paper.of("attachmentNote"),
        ({ text }) => /[。；，、;,.]$/.test(text.trim()),
        "附件名称后有标点",
        "a mark stands behind the name",
      ),
  },
  {
    id: "note-numbers",
    title: say("多个附件用阿拉伯数字编号", "several attachments are numbered 1., 2."),
    source: NOTE,
    skips: hasNote,
    look: (paper) => {
      const notes = paper.of("attachmentNote");
      return faultsOf(
        notes,
        (p) => {
          const number = /^(?:附件\s*[：:]\s*)?(\d+)\s*[.．]/.exec(p.text.trim())?.[1];
          return notes.length === 1 ? number !== undefined : Number(number) !== notes.indexOf(p) + 1;
        },
        notes.length === 1 ? "只有一个附件，不编序号" : "附件顺序号应为“1.”“2.”，依次编排",
        notes.length === 1 ? "a single attachment has no number" : "attachments are numbered 1., 2. in their order",
      );
    },
  },
  {
    id: "note-colon",
    title: say("“附件”后用全角冒号", "a full-width colon behind 附件"),
    source: NOTE,
    skips: hasNote,
    look: (paper) =>
      faultsOf(
        paper.of("attachmentNote").slice(0, 1),
        ({ text }) => !text.trim().startsWith("附件："),
        "“附件”后应为全角冒号",
        "a full-width colon stands behind 附件",
      ),
  },
  {
    id: "attachment-count",
    title: say("附件说明与附件一致", "the note names the attachments that there are"),
    source: ATTACHMENT,
    skips: hasBoth,
    look: (paper) => {
      const notes = paper.of("attachmentNote").map((p) => squeezed(named(p)));
      const marks = paper.of("attachmentMark").filter((p) => !isKept(p));
      const titles = titlesOf(paper);
      return marks.flatMap((mark, index) =>
        notes[index] === undefined || (titles[index] !== "" && titles[index] !== notes[index])
          ? [
              {
                where: at(mark),
                because: say("附件的标题或顺序与附件说明不一致", "the attachment's title or place is not that of the note"),
              },
            ]
          : [],
      );
    },
  },
  {
    id: "attachment-page",
    title: say("附件另面编排", "each attachment begins a page"),
    source: ATTACHMENT,
    skips: hasMark,
    look: (paper) => faultsOf(paper.of("attachmentMark"), (p) => !p.startsPage, "附件没有另面编排", "the attachment does not begin a page"),
  },
  {
    id: "attachment-mark-typeface",
    title: say("“附件”用3号黑体", "附件 is in 3号黑体"),
    source: ATTACHMENT,
    skips: hasMark,
    look: (paper) =>
      faultsOf(
        paper.of("attachmentMark"),
        (p) => !isSetIn(printedRuns(p), ["黑体"]) || !isOfSize(printedRuns(p), 32),
        "“附件”不是3号黑体",
        "附件 is not in 3号黑体",
      ),
  },
  {
    id: "attachment-mark-edge",
    title: say("“附件”顶格", "附件 stands at the left edge"),
    source: ATTACHMENT,
    skips: hasMark,
    look: (paper) =>
      faultsOf(
        paper.of("attachmentMark"),
        (p) => Math.abs(firstLineIn(p)) > 0.1 || ["center", "right", "end"].includes(p.format.get("jc") ?? "") || /^[\u3000 ]/.test(p.text),
        "“附件”没有在版心左上角顶格",
        "附件 does not stand at the left edge",
      ),
  },
  {
    id: "attachment-mark-colon",
    title: say("“附件1”后不加冒号", "no colon behind 附件1"),
    source: ATTACHMENT,
    skips: hasMark,
    look: (paper) =>
      faultsOf(
        paper.of("attachmentMark"),
        ({ text }) => /[：:]$/.test(text.trim()),
        "附件页上“附件”及顺序号后不加冒号",
        "no colon stands behind the mark",
      ),
  },
  {
    id: "attachment-mark-number",
    title: say("附件顺序号用阿拉伯数字", "attachments are numbered in Arabic numerals"),
    source: ATTACHMENT,
    skips: hasMark,
    look: (paper) =>
      faultsOf(
        paper.of("attachmentMark"),
        ({ text }) => /[一二三四五六七八九十０-９]/.test(text),
        "附件顺序号应为半角阿拉伯数字",
        "the number is in half-width Arabic numerals",
      ),
  },
  {
    id: "attachment-title-line",
    title: say("附件标题居中编排在第三行", "the attachment's title is centred on line 3"),
    source: ATTACHMENT,
    skips: hasMark,
    look: (paper) =>
      faultsOf(
        paper.of("attachmentMark"),
        (mark) => {
          const [second, third] = behind(paper, mark);
          return second?.text.trim() !== "" || third === undefined || third.text.trim() === "" || !isCentred(third);
        },
        "附件标题没有居中排在第三行",
        "the attachment's title is not centred on line 3",
      ),
  },
  {
    id: "attachment-title-type",
    title: say("附件标题与正文标题同为2号小标宋", "the attachment's title is set as the paper's"),
    source: ATTACHMENT,
    skips: hasMark,
    look: (paper) =>
      faultsOf(
        paper.of("attachmentTitle"),
        (p) => isCentred(p) && (!isSetIn(printedRuns(p), ["小标宋"]) || !isOfSize(printedRuns(p), 44)),
        "附件标题不是2号小标宋体",
        "the attachment's title is not in 2号小标宋",
      ),
  },
  {
    id: "table-head",
    title: say("表头逐页重复", "a table's head stands on every page"),
    source: gb("8"),
    skips: hasTable,
    look: ({ document: { tables } }) =>
      tables.flatMap(({ repeatsHead, rows, firstParagraph }) =>
        rows > 12 && !repeatsHead
          ? [
              {
                where: { part: "document", paragraph: firstParagraph },
                because: say("跨页的表格没有重复标题行", "the table's head is not repeated on each page"),
              },
            ]
          : [],
      ),
  },
  {
    id: "table-rows",
    title: say("表格的行不跨页断开", "rows are not broken across pages"),
    source: gb("8"),
    skips: hasTable,
    look: ({ document: { tables } }) =>
      tables.flatMap(({ brokenRows, rows, firstParagraph }) =>
        rows > 12 && brokenRows > 0
          ? [
              {
                where: { part: "document", paragraph: firstParagraph },
                because: say(`表格有${brokenRows}行允许跨页断行`, `${brokenRows} rows may break across pages`),
              },
            ]
          : [],
      ),
  },
  {
    id: "table-width",
    title: say("表格不超出版心", "a table stays within the type area"),
    source: gb("8"),
    skips: hasTable,
    look: ({ document: { tables, sections } }) =>
      tables.flatMap(({ width, section, firstParagraph }) => {
        const page = sections[section]?.format;
        const room = page
          ? (numberOf(page, "pgSz.w") ?? 0) - (numberOf(page, "pgMar.left") ?? 0) - (numberOf(page, "pgMar.right") ?? 0)
          : 0;
        return width > room + 120
          ? [
              {
                where: { part: "document", paragraph: firstParagraph },
                because: say("表格比版心宽", "the table is wider than the type area"),
              },
            ]
          : [];
      }),
  },
];
