import { expect, test } from "vitest";
import { textOf } from "../report/draft.ts";
import { orchardReport } from "../testing/orchard-report.ts";
import { reportHtml } from "./report-html.ts";

const html = reportHtml(orchardReport);
const shown = html
  .replace(/<style>.*?<\/style>/s, "")
  .replace(/<sup>.*?<\/sup>/g, "")
  .replace(/<[^>]+>/g, "");

test("网页里报告的字一个不少，每个数带着指标", () => {
  for (const block of orchardReport.blocks) expect(shown).toContain(textOf(block));
  expect(html).toContain(
    '<span data-binding="6f1c2a34-0001-4000-8000-000000000001" data-measure="orchard.harvest" data-version="1" data-period="2025">750余万公斤</span>',
  );
  expect(html).toContain('<span data-unbound="行政村个数，不在台账">11</span>');
});

test("网页自成一体：不引外部文件，没有脚本，打印版面与Word相同", () => {
  expect(html).not.toMatch(/<script|<link|src=|https?:/);
  expect(html).toContain("@page{size:A4;margin:37mm 26mm 35mm 28mm}");
  expect(html).toContain("附件4");
});

test("文中的尖括号和引号照样显示，不成标签", () => {
  const odd = reportHtml({ ...orchardReport, title: '<script>alert("果")</script>' });
  expect(odd).not.toContain("<script");
  expect(odd).toContain("&lt;script&gt;");
});
