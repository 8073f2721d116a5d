/** Rules of the title (GB/T 9704-2012, 7.3.1) and of the lines under it. */
import { widthOf } from "../../docx/title-lines.ts";
import type { Paper } from "../roles.ts";
import type { Rule } from "../rule.ts";
import { CUSTOM, at, faultsOf, gb, needs, say } from "../rule.ts";
import { firstLineIn, isBold, isCentred, isOfSize, isSetIn, printedRuns } from "../type-of.ts";

const SOURCE = gb("7.3.1");
const hasTitle = needs((paper) => paper.of("title").length > 0, "没有找到标题", "no title was found");
const hasUnder = needs((paper) => paper.of("underTitle").length > 0, "标题下没有时间、会议和报告人", "nothing stands under the title");

/** Lines of the title as its writer broke it, in paragraphs or with breaks. */
const linesOf = (paper: Paper): readonly string[] =>
  paper
    .of("title")
    .flatMap(({ text }) => text.split("\n"))
    .map((line) => line.trim())
    .filter((line) => line !== "");

const isLong = needs((paper) => linesOf(paper).length > 1, "标题只有一行", "the title is one line");

export const titleRules: readonly Rule[] = [
  {
    id: "title",
    title: say("有标题", "there is a title"),
    source: SOURCE,
    look: (paper) =>
      paper.of("title").length > 0 ? [] : [{ where: { part: "document" }, because: say("没有找到标题", "no title was found") }],
  },
  {
    id: "title-typeface",
    title: say("标题用小标宋体", "the title is in 小标宋"),
    source: SOURCE,
    skips: hasTitle,
    look: (paper) =>
      faultsOf(paper.of("title"), (p) => !isSetIn(printedRuns(p), ["小标宋"]), "标题不是小标宋体", "the title is not in 小标宋"),
  },
  {
    id: "title-size",
    title: say("标题用2号", "the title is of 2号 (22 pt)"),
    source: SOURCE,
    skips: hasTitle,
    look: (paper) =>
      faultsOf(paper.of("title"), (p) => !isOfSize(printedRuns(p), 44), "标题不是2号字（22磅）", "the title is not of 2号 (22 pt)"),
  },
  {
    id: "title-centred",
    title: say("标题居中", "the title is centred"),
    source: SOURCE,
    skips: hasTitle,
    look: (paper) =>
      faultsOf(
        paper.of("title"),
        (p) => !isCentred(p) || Math.abs(firstLineIn(p)) > 0.1,
        "标题没有居中，或居中而带有缩进",
        "the title is not centred, or is centred with an indent",
      ),
  },
  {
    id: "title-bold",
    title: say("标题不加粗", "the title is not bold"),
    source: CUSTOM,
    skips: hasTitle,
    look: (paper) =>
      faultsOf(
        paper.of("title"),
        (p) => printedRuns(p).some(isBold),
        "小标宋体已是粗体字形，标题不再加粗",
        "小标宋 is heavy by itself; the title is not made bold",
      ),
  },
  {
    id: "title-end",
    title: say("标题末尾不用标点", "no mark ends the title"),
    source: SOURCE,
    skips: hasTitle,
    look: (paper) =>
      faultsOf(paper.of("title").slice(-1), ({ text }) => /[。；，：.;,:]$/.test(text.trim()), "标题末尾有标点", "a mark ends the title"),
  },
  {
    id: "title-shape",
    title: say("标题排成梯形或菱形", "the title makes a trapezoid or a diamond"),
    source: SOURCE,
    skips: isLong,
    look: (paper) => {
      const widths = linesOf(paper).map(widthOf);
      const isHourglass = widths.length === 3 && widths[1]! < widths[0]! && widths[1]! < widths[2]!;
      const isBlock = widths.length > 2 && widths.every((width) => Math.abs(width - widths[0]!) < 0.5);
      return isHourglass || isBlock
        ? [
            {
              where: at(paper.of("title")[0]!),
              because: say(
                "回行后的标题应排成梯形或菱形，不排成沙漏形或矩形",
                "the lines should make a trapezoid or a diamond, not an hourglass or a block",
              ),
            },
          ]
        : [];
    },
  },
  {
    id: "title-break",
    title: say("标题回行词意完整", "the title breaks by the sense"),
    source: SOURCE,
    skips: isLong,
    look: (paper) => {
      const lines = linesOf(paper);
      const isTorn =
        lines.slice(1).some((line) => /^[的地得了之、，）》”]/.test(line)) ||
        lines.slice(0, -1).some((line) => /[（《“、]$|\d$/.test(line) && !/月\d*日?$/.test(line));
      return isTorn
        ? [{ where: at(paper.of("title")[0]!), because: say("标题回行拆开了词语", "a word of the title is torn across lines") }]
        : [];
    },
  },
  {
    id: "under-title-typeface",
    title: say("标题下的时间、会议、报告人用楷体", "the lines under the title are in 楷体"),
    source: CUSTOM,
    skips: hasUnder,
    look: (paper) =>
      faultsOf(
        paper.of("underTitle"),
        (p) => !isSetIn(printedRuns(p), ["楷体"]),
        "标题下的这一行不是楷体",
        "this line under the title is not in 楷体",
      ),
  },
  {
    id: "under-title-size",
    title: say("标题下的时间、会议、报告人用3号", "the lines under the title are of 3号 (16 pt)"),
    source: gb("5.2.2"),
    skips: hasUnder,
    look: (paper) =>
      faultsOf(
        paper.of("underTitle"),
        (p) => !isOfSize(printedRuns(p), 32),
        "标题下的这一行不是3号字（16磅）",
        "this line under the title is not of 3号 (16 pt)",
      ),
  },
  {
    id: "under-title-centred",
    title: say("标题下的时间、会议、报告人居中", "the lines under the title are centred"),
    source: CUSTOM,
    skips: hasUnder,
    look: (paper) =>
      faultsOf(paper.of("underTitle"), (p) => !isCentred(p), "标题下的这一行没有居中", "this line under the title is not centred"),
  },
];
