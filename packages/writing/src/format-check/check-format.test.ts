import { isRefusal } from "@jiannuo/quantity";
import { expect, test } from "vitest";
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

test("指出在第几段，原文怎样开头，两种语言都说", () => {
  const [finding] = checked(altered(report, DOCUMENT, ["二、2026年主要工作", "二．2026年主要工作"])).findings;
  expect(finding).toMatchObject({ rule: "heading1-mark", where: { part: "document", quote: "二．2026年主要工作" } });
  expect(finding?.because.zh).toContain("第一层用“一、”");
  expect(finding?.where.paragraph).toBeGreaterThan(10);
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
