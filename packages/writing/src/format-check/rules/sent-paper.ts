/** Rules of papers that are sent (GB/T 9704-2012, 7.2, 7.3.2, 7.3.5 and 7.4): a report to a congress has none of these parts, and must have none. */
import { numberOf } from "../formatting.ts";
import type { Rule } from "../rule.ts";
import { CUSTOM, at, faultsOf, gb, onlyFor, say } from "../rule.ts";
import { DATE_LINE } from "../roles.ts";
import { firstLineIn, isCentred, isOfSize, isSetIn, printedRuns } from "../type-of.ts";

const sent = onlyFor("notice");
const report = onlyFor("report");

export const sentPaperRules: readonly Rule[] = [
  {
    id: "document-number",
    title: say("有发文字号", "there is a number of the paper"),
    source: gb("7.2.5"),
    skips: sent,
    look: (paper) =>
      paper.of("documentNumber").length > 0
        ? []
        : [{ where: { part: "document" }, because: say("没有发文字号", "the paper has no number") }],
  },
  {
    id: "document-number-brackets",
    title: say("发文字号的年份用六角括号", "the year in 〔〕"),
    source: gb("7.2.5"),
    skips: sent,
    look: (paper) =>
      faultsOf(paper.of("documentNumber"), ({ text }) => !/〔\d{4}〕/.test(text), "年份应用六角括号〔〕括入", "the year stands in 〔〕"),
  },
  {
    id: "document-number-plain",
    title: say("发文顺序号不编虚位、不加“第”", "no zeros and no 第 in the number"),
    source: gb("7.2.5"),
    skips: sent,
    look: (paper) =>
      faultsOf(
        paper.of("documentNumber"),
        ({ text }) => /第\s*\d+\s*号|[〕］\])）】]\s*0\d*\s*号/.test(text),
        "发文顺序号不编虚位，不加“第”字",
        "no zero and no 第 stands before the number",
      ),
  },
  {
    id: "document-number-type",
    title: say("发文字号用3号仿宋", "the number of the paper is in 3号仿宋"),
    source: gb("7.2.5"),
    skips: sent,
    look: (paper) =>
      faultsOf(
        paper.of("documentNumber"),
        (p) => !isSetIn(printedRuns(p), ["仿宋"]) || !isOfSize(printedRuns(p), 32),
        "发文字号不是3号仿宋",
        "the number of the paper is not in 3号仿宋",
      ),
  },
  {
    id: "recipients",
    title: say("主送机关居左顶格", "recipients stand at the left edge"),
    source: gb("7.3.2"),
    skips: sent,
    look: (paper) =>
      faultsOf(
        paper.of("salutation"),
        (p) => Math.abs(firstLineIn(p)) > 0.1 || isCentred(p) || /^[\u3000 ]/.test(p.text),
        "主送机关没有居左顶格",
        "the recipients do not stand at the left edge",
      ),
  },
  {
    id: "recipients-colon",
    title: say("主送机关后用全角冒号", "a full-width colon behind the recipients"),
    source: gb("7.3.2"),
    skips: sent,
    look: (paper) =>
      faultsOf(
        paper.of("salutation"),
        ({ text }) => !text.trim().endsWith("："),
        "主送机关后应为全角冒号",
        "a full-width colon stands behind the recipients",
      ),
  },
  {
    id: "closing-date",
    title: say("有成文日期", "the paper is dated"),
    source: gb("7.3.5.4"),
    skips: sent,
    look: (paper) =>
      paper.of("date").length > 0 ? [] : [{ where: { part: "document" }, because: say("没有成文日期", "the paper has no closing date") }],
  },
  {
    id: "closing-date-numerals",
    title: say("成文日期用阿拉伯数字，不编虚位", "the date in Arabic numerals without zeros"),
    source: gb("7.3.5.4"),
    skips: sent,
    look: (paper) =>
      faultsOf(
        paper.of("date"),
        ({ text }) => !/^\d{4}年[1-9]\d?月[1-9]\d?日$/.test(text.trim()) && DATE_LINE.test(text.trim()),
        "成文日期应写作2024年2月6日的样子",
        "the date is written like 2024年2月6日",
      ),
  },
  {
    id: "closing-date-place",
    title: say("成文日期右空四字", "the date is four characters in from the right"),
    source: gb("7.3.5.1"),
    skips: sent,
    look: (paper) =>
      faultsOf(
        paper.of("date"),
        (p) => {
          const chars = (numberOf(p.format, "ind.rightChars") ?? numberOf(p.format, "ind.endChars") ?? 0) / 100;
          const blanks = /[\u3000]*$/.exec(p.text)?.[0].length ?? 0;
          const inset = (chars || (numberOf(p.format, "ind.right") ?? numberOf(p.format, "ind.end") ?? 0) / 320) + blanks;
          return !["right", "end"].includes(p.format.get("jc") ?? "") || inset < 1.5 || inset > 4.5;
        },
        "成文日期应右空四字（不加盖印章的右空二字）",
        "the date stands four characters in from the right (two without a seal)",
      ),
  },
  {
    id: "signature",
    title: say("有发文机关署名", "the paper is signed by its office"),
    source: gb("7.3.5"),
    skips: sent,
    look: (paper) =>
      paper.of("signature").length > 0
        ? []
        : [{ where: { part: "document" }, because: say("成文日期之上没有发文机关署名", "no office stands above the date") }],
  },
  {
    id: "copies",
    title: say("抄送机关后用句号", "a full stop behind those who get copies"),
    source: gb("7.4.2"),
    skips: sent,
    look: (paper) =>
      faultsOf(
        paper.of("copies"),
        ({ text }) => text.trim().startsWith("抄送") && !text.trim().endsWith("。"),
        "最后一个抄送机关后应标句号",
        "a full stop stands behind the last of those who get copies",
      ),
  },
  {
    id: "copies-size",
    title: say("版记用4号仿宋", "the closing lines are in 4号仿宋"),
    source: gb("7.4.2"),
    skips: sent,
    look: (paper) =>
      faultsOf(
        paper.of("copies"),
        (p) => !isSetIn(printedRuns(p), ["仿宋"]) || !isOfSize(printedRuns(p), 28),
        "抄送、印发不是4号仿宋",
        "the closing lines are not in 4号仿宋",
      ),
  },
  {
    id: "report-occasion",
    title: say("标题下写明时间和会议", "the day and the meeting stand under the title"),
    source: CUSTOM,
    skips: report,
    look: (paper) =>
      paper.of("underTitle").some(({ text }) => /^——\d{4}年\d{1,2}月\d{1,2}日在.+会议上$/.test(text.replace(/\s/g, "")))
        ? []
        : [
            {
              where: at(paper.of("title")[0] ?? paper.document.paragraphs[0] ?? NOWHERE),
              because: say("标题下应写“——×年×月×日在××代表大会第×次会议上”", "under the title stands ——, the day and the meeting"),
            },
          ],
  },
  {
    id: "report-salutation",
    title: say("称呼顶格，后用冒号", "the salutation stands at the edge with a colon"),
    source: CUSTOM,
    skips: report,
    look: (paper) =>
      faultsOf(
        paper.of("salutation"),
        (p) => Math.abs(firstLineIn(p)) > 0.1 || !p.text.trim().endsWith("：") || /^[\u3000 ]/.test(p.text),
        "称呼应顶格，后用全角冒号",
        "the salutation stands at the edge, with a full-width colon",
      ),
  },
  {
    id: "report-closing",
    title: say("会议材料不署名、不落成文日期", "a paper of a meeting is neither signed nor dated at its end"),
    source: CUSTOM,
    skips: report,
    look: (paper) =>
      faultsOf(
        paper.of("signature", "date"),
        () => true,
        "代表大会的报告文末不署名、不落日期",
        "a report to a congress is neither signed nor dated at its end",
      ),
  },
];

const NOWHERE = { number: 1, text: "" } as Parameters<typeof at>[0];
