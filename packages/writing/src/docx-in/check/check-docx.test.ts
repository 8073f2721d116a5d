import { type Day, exact, isRefusal } from "@jiannuo/quantity";
import { read } from "@jiannuo/reading";
import { describe, expect, test } from "vitest";
import { reportDocx } from "../../docx/write-report.ts";
import type { FigureSource, KnownMeasure } from "../../figure/figure.ts";
import { matchFigures } from "../../match/match.ts";
import { commentsOf, plainDocx, withParts } from "../../testing/docx.ts";
import { sentReport } from "../../testing/sent-report.ts";
import { docxText } from "../docx-text.ts";
import { openDocx } from "../open-docx.ts";
import { withComments } from "../with-comments.ts";
import { checkDocx } from "./check-docx.ts";
import { commentsFor } from "./comments.ts";
import type { DocxFinding } from "./docx-finding.ts";

/** What the registers of the invented town say of 2023. */
const BOOKS: Readonly<Record<string, readonly [title: string, unit: string, kind: string, value: string, register?: string]>> = {
  "enterprise_visit.visit_count": ["走访企业", "家次", "flow", "126", "企业走访"],
  "enterprise_visit.appeal_count": ["收集企业诉求", "条", "flow", "58", "企业走访"],
  "enterprise_visit.appeal_rate": ["企业诉求办结率", "%", "ratio", "96.54", "企业走访"],
  "enterprise.new_count": ["新增规上企业", "家", "flow", "4", "企业名录"],
  "project.renewal": ["技改投资", "元", "flow", "7563000", "项目"],
  "project.renewal_growth": ["技改投资增长", "%", "growth", "13.2", "项目"],
  "road.length": ["新修农路", "公里", "flow", "8.6", "农路"],
  "bridge.count": ["改造危桥", "座", "flow", "3", "农路"],
  "road.people": ["农路惠及群众", "人", "distinct", "31486", "农路"],
  "petition_visit.batch_count": ["接待来访批次", "批", "flow", "279", "信访"],
  "petition_visit.person_count": ["接待来访人次", "人次", "flow", "688", "信访"],
  "petition_visit.growth": ["来访人次同比", "%", "growth", "-22.28", "信访"],
  "petition.solved": ["积案化解比例", "%", "ratio", "29.1", "信访"],
};

const measures: ReadonlyMap<string, KnownMeasure> = new Map(
  Object.entries(BOOKS).map(([id, [title, unit, kind, , register = ""]]) => [
    id,
    {
      id,
      title: { zh: title, en: id },
      registerTitle: { zh: register, en: id },
      definition: { zh: title, en: id },
      unit,
      kind,
      version: 1,
      keeper: "office",
    },
  ]),
);
const source: FigureSource = ({ measure, period }) => {
  const [, unit, , value] = BOOKS[measure] ?? [];
  if (unit === undefined || value === undefined || period !== "2023") return undefined;
  return { value: exact(value), unit, entries: 5, declared: false, backfilled: 0 };
};

const check = (bytes: Uint8Array): readonly DocxFinding[] => {
  const open = openDocx(bytes);
  if (isRefusal(open)) throw new Error(open.because.zh);
  const reading = read({ text: docxText(open.paragraphs).text, carrier: "docx" });
  const matches = matchFigures(reading, [...measures.values()], source, new Map(), { year: 2023 });
  const setPhrases = [{ phrase: "四个意识", since: "2016-01-29" as Day, source: { zh: "中央文件", en: "a document" } }];
  return checkDocx(open, { reading, matches, source, measures, setPhrases, today: "2024-01-20" });
};
const sent = await reportDocx(sentReport, { trace: [] });
const changed = (...changes: readonly (readonly [was: string, now: string])[]): Uint8Array =>
  withParts(sent, ({ "word/document.xml": document = "" }) => ({
    "word/document.xml": changes.reduce((text, [was, now]) => {
      if (!text.includes(was)) throw new Error(`${was} 不在稿里`);
      return text.replace(was, now);
    }, document),
  }));
const told = (findings: readonly DocxFinding[]): string[] => findings.map(({ code, quote }) => `${code} ${quote}`);

describe("关联了指标的稿子", () => {
  test("与台账相符的，没有一个数被批注；“全部”要依据，“同比”要写明比的是批次还是人次", () => {
    expect(told(check(sent))).toEqual(["ABSOLUTE_UNPROVEN 全部", "COMPARED_WHICH 同比"]);
  });

  test("写了说明、仍用原文的，不再批注；那一句改了，或别处又这样写，照样批注", async () => {
    const answer = { code: "ABSOLUTE_UNPROVEN", block: "b5", quote: "全部", reason: "卫健办验收", by: "陈建国" };
    const kept = await reportDocx({ ...sentReport, explained: [answer] }, { trace: [] });
    expect(told(check(kept))).toEqual(["COMPARED_WHICH 同比"]);
    const edited = withParts(kept, ({ "word/document.xml": document = "" }) => ({
      "word/document.xml": document.replace("村卫生室全部达标", "村卫生室和学校全部达标"),
    }));
    expect(told(check(edited))).toEqual(["ABSOLUTE_UNPROVEN 全部", "COMPARED_WHICH 同比"]);
    const elsewhere = await reportDocx({ ...sentReport, explained: [{ ...answer, code: "COMPARED_WHICH" }] }, { trace: [] });
    expect(told(check(elsewhere))).toEqual(["ABSOLUTE_UNPROVEN 全部", "COMPARED_WHICH 同比"]);
  });

  const ten = [
    ["126家次", "136家次"],
    ["58条", "85条"],
    ["96.5%", "97.5%"],
    ["4家", "5家"],
    ["750余万元", "850余万元"],
    ["13.2%", "12.3%"],
    ["8.6公里", "6.8公里"],
    ["3座", "4座"],
    ["超3.1万人", "超3.2万人"],
    ["279批", "297批"],
  ] as const;

  test("改错十个数，十处都有批注，对的数一处也没有", () => {
    const findings = check(changed(...ten));
    const bytes = withComments(changed(...ten), commentsFor(findings, { at: "2024-01-20T09:00:00Z", language: "zh" }));
    if (isRefusal(bytes)) throw new Error(bytes.because.zh);
    const comments = commentsOf(bytes);
    expect(comments.map(({ covers }) => covers)).toEqual([...ten.slice(0, 8).map(([, now]) => now), ten[8][1], "全部", "297批", "同比"]);
    expect(comments[0]).toEqual({
      covers: "136家次",
      says: "【有误】现值126家次，与“136家次”不符。台账：走访企业（enterprise_visit.visit_count，2023）126家次，5笔。可改为“126家次”。",
      author: "践诺",
    });
    expect(comments[8]?.says).toContain("超3.1万人");
  });

  test("“增长”写成“下降”、中文数字不符，也批注", () => {
    expect(told(check(changed(["近三成", "近四成"])))).toContain("WORDING_BROKEN 近四成");
    expect(told(check(changed(["下降", "增长"]))).join("；")).toContain("DIRECTION");
  });
});

describe("没有关联的稿子，按字面对照", () => {
  const lines = (text: string): Uint8Array => plainDocx(`青禾镇2024年政府工作报告\n一、2023年工作回顾\n${text}`);

  test("对得上的不批注，对不上的说明台账是多少", () => {
    expect(check(lines("全年走访企业126家次，新修农路8.6公里，技改投资750余万元。"))).toEqual([]);
    const [finding, ...others] = check(lines("全年走访企业162家次，新修农路8.6公里，技改投资750余万元。"));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: "FIGURE_DIFFERS",
      paragraph: 2,
      quote: "162家次",
      books: { measure: "enterprise_visit.visit_count", value: "126", unit: "家次" },
    });
  });

  test("前后不一致的，批注没有台账作证的那一个", () => {
    const findings = check(lines("全年走访企业126家次。粮食总产量2.1万吨。\n（一）产业\n粮食总产量1.2万吨。"));
    expect(findings.map(({ code, paragraph, quote }) => [code, paragraph, quote])).toEqual([["SAME_QUANTITY_TWICE", 4, "1.2万吨"]]);
  });

  test("固定提法只提示一次，说明共几处；别的话不动", () => {
    const findings = check(lines("增强四个意识。\n牢记四个意识。"));
    expect(findings).toMatchObject([
      { code: "SET_PHRASE", severity: "note", paragraph: 2, because: { zh: expect.stringContaining("全文共2处") } },
    ]);
  });
});
