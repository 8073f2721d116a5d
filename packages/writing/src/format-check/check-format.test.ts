import { isRefusal } from "@jiannuo/quantity";
import { describe, expect, test } from "vitest";
import { leadersPageDocx } from "../docx/leaders-page.ts";
import { reportDocx, traceDocx } from "../docx/write-report.ts";
import { orchardReport } from "../testing/orchard-report.ts";
import { checkFormat } from "./check-format.ts";
import type { FormatReport } from "./finding.ts";
import { FORMAT_RULES } from "./rules.ts";
import { altered } from "./testing/altered.ts";

const report = await reportDocx(orchardReport, { trace: [] });

const checked = (docx: Uint8Array): FormatReport => {
  const answer = checkFormat(docx);
  if (isRefusal(answer)) throw new Error(answer.because.zh);
  return answer;
};
const rulesIn = (docx: Uint8Array): string[] => [...new Set(checked(docx).findings.map(({ rule }) => rule))];

const traceRow = {
  printed: "13.2%",
  sentence: "增长13.2%",
  measure: "收果量",
  version: "第 1 版",
  period: "2025",
  value: "13.2%",
  source: "3 条",
  note: "",
};

test("规则六十条以上，各有编号、名称和出处", () => {
  expect(FORMAT_RULES.length).toBeGreaterThanOrEqual(60);
  expect(new Set(FORMAT_RULES.map(({ id }) => id)).size).toBe(FORMAT_RULES.length);
  for (const { title, source } of FORMAT_RULES) expect([title.zh, title.en, source].every((text) => text !== "")).toBe(true);
});

test("自己写出的报告一处不符合也没有，附带数据来源清单的、一页纸的也一样", async () => {
  expect(checked(report).findings).toEqual([]);
  expect(checked(await reportDocx(orchardReport, { trace: [traceRow] })).findings).toEqual([]);
  expect(checked(await traceDocx(orchardReport, [traceRow])).findings).toEqual([]);
  const page = { title: "青禾镇任务半年进展", date: "2026年6月30日", behind: [], decide: [], numbers: [] };
  expect(checked(await leadersPageDocx(page)).findings).toEqual([]);
});

test("标题回行的报告也没有不符合之处", async () => {
  const long = { ...orchardReport, title: "青禾镇人民政府关于2025年度果园改造和冷库建设任务完成情况的报告" };
  const { findings, skipped } = checked(await reportDocx(long, { trace: [] }));
  expect(findings).toEqual([]);
  expect(skipped.map(({ rule }) => rule)).not.toContain("title-shape");
});

test("代表大会的报告没有版头、主送和落款，这些规则说明不适用", () => {
  const { kind, skipped, looked } = checked(report);
  expect(kind).toBe("report");
  expect(looked + skipped.length).toBe(FORMAT_RULES.length);
  const because = new Map(skipped.map((skip) => [skip.rule, skip.because.zh]));
  for (const rule of ["document-number", "recipients", "closing-date", "signature"]) expect(because.get(rule)).toContain("会议材料");
});

const DOCUMENT = "word/document.xml";
const STYLES = "word/styles.xml";
/** Opening of the direct formatting of the first paragraph that has this style. */
const style = (id: string): RegExp => new RegExp(`<w:pStyle w:val="${id}"/>`);
const styled = (id: string, more: string): readonly [RegExp, string] => [style(id), `<w:pStyle w:val="${id}"/>${more}`];
/** Inside the formatting of the first run behind a place. */
const inStyle = (id: string, from: string, to: string): readonly [RegExp, string] => [
  new RegExp(`(w:styleId="${id}".*?)${from}`),
  `$1${to}`,
];
const text = (from: string, to: string): readonly [string, string] => [from, to];

describe("改坏一处，就指出那一处", () => {
  const faults: readonly (readonly [rule: string, part: string, ...changes: (readonly [RegExp | string, string])[]])[] = [
    ["page-size", DOCUMENT, [/w:w="11906" w:h="16838"/, 'w:w="12240" w:h="15840"']],
    ["margin-top", DOCUMENT, [/w:top="2098"/, 'w:top="1440"']],
    ["margin-left", DOCUMENT, [/w:left="1587"/, 'w:left="1800"']],
    ["type-width", DOCUMENT, [/w:right="1474"/, 'w:right="1800"']],
    ["type-height", DOCUMENT, [/w:bottom="1984"/, 'w:bottom="1440"']],
    ["turned-page", DOCUMENT, [/(w:orient="landscape".*?)w:left="1984"/, '$1w:left="1000"']],
    ["gutter", DOCUMENT, [/w:gutter="0"/, 'w:gutter="567"']],
    ["columns", DOCUMENT, [/<w:docGrid/, '<w:cols w:num="2"/><w:docGrid']],
    ["lines-per-page", STYLES, [/w:line="579" w:lineRule="exact"/g, 'w:line="480" w:lineRule="exact"']],
    ["characters-per-line", STYLES, [/<w:spacing w:val="-6"\/>/, '<w:spacing w:val="20"/>']],
    ["page-number", DOCUMENT, [/<w:footerReference[^>]*>/g, ""]],
    ["page-number-sides", "word/settings.xml", [/<w:evenAndOddHeaders\/>/, ""]],
    ["page-number-odd", "word/footer1.xml", [/<w:jc w:val="right"\/>/, '<w:jc w:val="center"/>']],
    ["page-number-inset", "word/footer1.xml", [/w:right="280"/, 'w:right="0"']],
    ["page-number-size", "word/footer1.xml", [/<w:sz w:val="28"\/>/, '<w:sz w:val="18"/>']],
    ["page-number-typeface", "word/footer1.xml", [/w:ascii="宋体"/, 'w:ascii="Calibri"']],
    ["page-number-dashes", "word/footer1.xml", [/— /, ""]],
    ["page-number-place", DOCUMENT, [/w:footer="\d+"/, 'w:footer="500"']],
    ["page-number-continues", DOCUMENT, [/(orient="landscape".*?)<w:pgNumType\/>/, '$1<w:pgNumType w:start="1"/>']],
    ["title-typeface", STYLES, inStyle("Title", "方正小标宋简体", "黑体")],
    ["title-size", STYLES, inStyle("Title", '<w:sz w:val="44"/>', '<w:sz w:val="40"/>')],
    ["title-bold", STYLES, inStyle("Title", '<w:spacing w:val="0"/>', "<w:b/>")],
    ["title-end", DOCUMENT, text("2026年政府工作报告<", "2026年政府工作报告。<")],
    ["under-title-typeface", STYLES, inStyle("Subtitle", "楷体_GB2312", "仿宋_GB2312")],
    ["heading1-typeface", STYLES, inStyle("Heading1", "黑体", "微软雅黑")],
    ["heading2-typeface", STYLES, inStyle("Heading2", "楷体_GB2312", "黑体")],
    ["heading3-typeface", STYLES, inStyle("Heading3", "仿宋_GB2312", "楷体_GB2312")],
    ["heading1-mark", DOCUMENT, text("二、2026年主要工作", "二．2026年主要工作")],
    ["heading2-mark", DOCUMENT, text("（一）产业", "（一）、产业")],
    ["heading3-mark", DOCUMENT, text("1.果品加工", "1、果品加工")],
    ["heading-size", STYLES, inStyle("Heading1", "</w:rPr>", '<w:sz w:val="30"/></w:rPr>')],
    ["heading-end", DOCUMENT, text("产业发展稳步向前", "产业发展稳步向前。")],
    ["heading-order", DOCUMENT, text("二、2026年主要工作", "三、2026年主要工作")],
    ["heading-levels", DOCUMENT, text("一、2025年工作回顾", "1.2025年工作回顾")],
    ["body-typeface", DOCUMENT, [/现在，我代表/, '</w:t></w:r><w:r><w:rPr><w:rFonts w:eastAsia="宋体"/></w:rPr><w:t>现在，我代表']],
    ["body-size", DOCUMENT, [/现在，我代表/, '</w:t></w:r><w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t>现在，我代表']],
    ["body-indent", DOCUMENT, styled("BodyText", '<w:ind w:firstLine="0" w:firstLineChars="0"/>')],
    ["typed-blanks", DOCUMENT, text("现在，我代表", "　　现在，我代表")],
    ["line-pitch", DOCUMENT, styled("BodyText", '<w:spacing w:line="360" w:lineRule="auto"/>')],
    ["paragraph-spacing", DOCUMENT, styled("BodyText", '<w:spacing w:before="156"/>')],
    ["body-alignment", DOCUMENT, styled("BodyText", '<w:jc w:val="center"/>')],
    ["body-edges", DOCUMENT, styled("BodyText", '<w:ind w:right="640"/>')],
    ["widow-control", DOCUMENT, [/(BodyText"\/>)<w:widowControl w:val="false"\/>/, "$1<w:widowControl/>"]],
    ["text-colour", DOCUMENT, [/现在，我代表/, '</w:t></w:r><w:r><w:rPr><w:color w:val="FF0000"/></w:rPr><w:t>现在，我代表']],
    ["italic", DOCUMENT, [/现在，我代表/, "</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>现在，我代表"]],
    ["underline", DOCUMENT, [/现在，我代表/, '</w:t></w:r><w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t>现在，我代表']],
    ["highlight", DOCUMENT, [/现在，我代表/, '</w:t></w:r><w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t>现在，我代表']],
    ["body-bold", DOCUMENT, [/请各位代表审议/, "</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>请各位代表审议"]],
    ["line-break", DOCUMENT, [/请各位代表审议/, "</w:t><w:br/><w:t>请各位代表审议"]],
    ["blank-lines", DOCUMENT, [/(<w:p>(?:(?!<w:p>).)*现在，我代表)/, "<w:p/>$1"]],
    ["revisions", DOCUMENT, [/现在，我代表/, '</w:t></w:r><w:ins w:id="9"><w:r><w:t>现在</w:t></w:r></w:ins><w:r><w:t>，我代表']],
    ["date-zero", DOCUMENT, text("2026年2月6日在", "2026年02月06日在")],
    ["date-marks", DOCUMENT, text("冷库建成", "2025.12.8冷库建成")],
    ["date-han", DOCUMENT, text("冷库建成", "二〇二五年十二月八日冷库建成")],
    ["cited-number", DOCUMENT, text("冷库建成", "按青政[2025]6号文件，冷库建成")],
    ["cited-number-zero", DOCUMENT, text("冷库建成", "按青政〔2025〕006号文件，冷库建成")],
    ["full-width-digits", DOCUMENT, text("冷库建成", "冷库１座建成")],
    ["percent", DOCUMENT, text("冷库建成", "冷库80％建成")],
    ["percent-range", DOCUMENT, text("冷库建成", "降低5—8%，冷库建成")],
    ["half-width-marks", DOCUMENT, text("冷库建成", "道路贯通,冷库建成")],
    ["half-width-brackets", DOCUMENT, text("冷库建成", "冷库(二期)建成")],
    ["straight-quotes", DOCUMENT, text("冷库建成", '"冷库"建成')],
    ["ellipsis", DOCUMENT, text("冷库建成", "...冷库建成")],
    ["repeated-marks", DOCUMENT, text("冷库建成", "道路贯通，，冷库建成")],
    ["quote-marks", DOCUMENT, text("冷库建成", "“果长制”、“园码”推开，冷库建成")],
    ["han-blanks", DOCUMENT, text("冷库建成", "冷库 建成")],
    ["note-end", DOCUMENT, text("附件：1.名词解释", "附件：1.名词解释；")],
    ["note-numbers", DOCUMENT, text("2.2026年重点", "3.2026年重点")],
    ["note-colon", DOCUMENT, text("附件：1.", "附件:1.")],
    [
      "note-blank-line",
      DOCUMENT,
      [/<w:p><w:pPr><w:pStyle w:val="Normal"\/><w:widowControl w:val="false"\/><\/w:pPr><\/w:p>(<w:p>(?:(?!<w:p>).)*附件：)/, "$1"],
    ],
    ["attachment-count", DOCUMENT, text("附件：1.名词解释", "附件：1.名词说明")],
    ["attachment-page", DOCUMENT, [/<w:pageBreakBefore\/>/, ""]],
    ["attachment-mark-typeface", STYLES, inStyle("AttachmentMark", "黑体", "仿宋")],
    ["attachment-mark-edge", DOCUMENT, styled("AttachmentMark", '<w:ind w:firstLine="640"/>')],
    ["attachment-mark-colon", DOCUMENT, text(">附件1<", ">附件1：<")],
    ["attachment-mark-number", DOCUMENT, text(">附件1<", ">附件一<")],
    ["attachment-title-line", DOCUMENT, [/(附件1<\/w:t><\/w:r><\/w:p>)<w:p>.*?<\/w:p>/, "$1"]],
    ["attachment-title-type", STYLES, inStyle("AttachmentTitle", "方正小标宋简体", "黑体")],
    ["table-width", DOCUMENT, [/<w:gridCol w:w="\d+"\/>/, '<w:gridCol w:w="9000"/>']],
    ["report-occasion", DOCUMENT, text("——2026年", "2026年")],
    ["report-closing", DOCUMENT, [/(<w:p>(?:(?!<w:p>).)*附件：)/, "<w:p><w:r><w:t>2026年2月6日</w:t></w:r></w:p>$1"]],
  ];

  test.each(faults.map(([rule, part, ...changes]) => ({ rule, part, changes })))("$rule", ({ rule, part, changes }) => {
    expect(rulesIn(altered(report, part, ...changes))).toContain(rule);
  });

  test("指出在第几段，原文怎样开头，两种语言都说", () => {
    const [finding] = checked(altered(report, DOCUMENT, text("二、2026年主要工作", "二．2026年主要工作"))).findings;
    expect(finding).toMatchObject({ rule: "heading1-mark", where: { part: "document", quote: "二．2026年主要工作" } });
    expect(finding?.because.zh).toContain("第一层用“一、”");
    expect(finding?.where.paragraph).toBeGreaterThan(10);
  });
});

test("字体换成同一种字的别名，不算不符合", () => {
  const renamed = altered(
    report,
    STYLES,
    [/方正小标宋简体/g, "方正小标宋_GBK"],
    [/仿宋_GB2312/g, "FangSong"],
    [/楷体_GB2312/g, "KaiTi"],
    [/黑体/g, "SimHei"],
  );
  expect(rulesIn(renamed)).toEqual([]);
});

test("格式写在主题、默认值或基样式里，照样认得", () => {
  const deep = altered(
    report,
    STYLES,
    [/(<w:style w:type="paragraph" w:styleId="BodyText">.*?<w:basedOn w:val=")Normal/, "$1Wrong"],
    [
      /<\/w:styles>/,
      '<w:style w:type="paragraph" w:styleId="Wrong"><w:name w:val="Wrong"/><w:basedOn w:val="Normal"/><w:rPr><w:rFonts w:eastAsia="楷体"/></w:rPr></w:style></w:styles>',
    ],
  );
  expect(rulesIn(deep)).toEqual(["body-typeface"]);
});

test("不是docx的、损坏的，说明原因，不出错", () => {
  expect(checkFormat(new TextEncoder().encode("报告"))).toMatchObject({ code: "NOT_DOCX" });
  expect(checkFormat(report.subarray(0, 2000))).toMatchObject({ code: "DAMAGED_FILE" });
});
