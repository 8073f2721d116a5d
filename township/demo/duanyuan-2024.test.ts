/** The sample report: same facts as the published one, other words; and what checks say of it when a slip is put into it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "@jiannuo/reading";
import { checkReading, splitReading } from "@jiannuo/writing";
import { expect, test } from "vitest";
import { findShared } from "../../testing/shared.ts";

const report = readFileSync(new URL("duanyuan-2024.txt", import.meta.url), "utf8");
const seed = findShared("seed");
const domain = findShared("domain", "figures.json");

/** One form for both texts: no page marks, no blanks, one kind of punctuation, slips of the scan as meant. */
const plain = (text: string): string => {
  const ascii: Record<string, string> = { "，": ",", "。": ".", "；": ";", "：": ":", "！": "!", "（": "(", "）": ")", "“": '"', "”": '"' };
  return text
    .replace(/\n\d{1,2}、/g, "")
    .replace(/\s/g, "")
    .replace(/IoOO|IO\(X\)/g, "1000")
    .replace(/[，。；：！（）“”]/g, (mark) => ascii[mark] ?? mark);
};

test("示例报告写明是示例，长短像一篇真报告", () => {
  expect(report.split("\n", 2)).toEqual([expect.stringContaining("（示例）"), expect.stringContaining("不是原文")]);
  expect(report.length).toBeGreaterThan(5000);
  expect(report.length).toBeLessThan(7000);
});

test.skipIf(!seed)("没有一句是照抄的：与原文连续相同的不到12个字（专名除外）", () => {
  const source = plain(
    readdirSync(seed ?? "", "utf8")
      .map((name) => readFileSync(join(seed ?? "", name), "utf8"))
      .join("\n"),
  );
  const ours = plain(report);
  const shared = new Set<string>();
  for (let i = 0; i + 12 <= ours.length; i++) if (source.includes(ours.slice(i, i + 12))) shared.add(ours.slice(i, i + 12));
  const names = ["万茂云谷淮海智能制造产业园"];
  expect([...shared].filter((run) => !names.some((name) => name.includes(run)))).toEqual([]);
});

test.skipIf(!domain)("原文公布的每一个数，示例里都有", () => {
  const figures: { quote_clean: string; explicit: boolean; kind: string }[] = JSON.parse(readFileSync(domain ?? "", "utf8"));
  const ours = new Set(report.match(/\d+(?:\.\d+)?/g));
  const missing = figures
    .filter(({ explicit, kind }) => explicit && kind !== "label")
    .flatMap(({ quote_clean }) => (quote_clean.match(/\d+(?:\.\d+)?/g) ?? []).filter((number) => !ours.has(number)));
  expect(missing).toEqual([]);
});

test("示例报告自己前后一致", () => {
  expect(checkReading(read({ text: report, carrier: "txt" }))).toEqual([]);
});

test.each([
  ["其中20栋已经封顶", "其中25栋已经封顶", "PART_ABOVE_WHOLE"],
  ["主要抓了六个方面的工作", "主要抓了五个方面的工作", "ANNOUNCED_COUNT"],
  ["重点抓好四个方面的工作", "重点抓好三个方面的工作", "ANNOUNCED_COUNT"],
  ["满意度为100%", "满意度为110%", "SHARE_ABOVE_HUNDRED"],
  ["申报专项债项目9个", "申报专项债项目14个", "PARTS_ABOVE_WHOLE"],
  ["完成厕改249户", "蔬菜、水果、茶叶产量分别增长5%、8%，完成厕改249户", "DISTRIBUTED_COUNT"],
  ["完成厕改249户", "蔬菜产值由80.0万元增至100.0万元，增长30%，完成厕改249户", "GROWTH_AGAINST_LEVELS"],
  ["围绕上述目标", "去年地方财政收入比上年增长12.3%。围绕上述目标", undefined],
  ["一年的成绩来之不易。", "一年的成绩来之不易，全年地方财政收入比上年增长12.3%。", "SAME_QUANTITY_TWICE"],
])("把“%s”写成“%s”，校核报 %s", (right, wrong, code) => {
  expect(report).toContain(right);
  const findings = checkReading(read({ text: report.replace(right, wrong), carrier: "txt" }));
  expect(findings.map((finding) => finding.code)).toEqual(code ? [code] : []);
});

test("分解表把今年的工作一条一条列出来，类别是四个方面和自身建设", () => {
  const rows = splitReading(read({ text: report, carrier: "txt" }));
  expect(rows.length).toBeGreaterThan(60);
  expect([...new Set(rows.map(({ category }) => category))]).toEqual([
    expect.stringContaining("重点工作"),
    "抓功能区建设，拓展一体发展空间",
    "抓项目投资，增强实体经济动能",
    "抓城乡统筹，绘就和美乡村画卷",
    "抓民生改善，提高群众满意程度",
    expect.stringContaining("自身建设"),
  ]);
});
