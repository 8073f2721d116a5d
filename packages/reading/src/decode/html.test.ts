import { expect, test } from "vitest";
import { htmlToText } from "./html.ts";

test("看得见的文字按阅读顺序，一块一行", () => {
  const html = `<html><head><title>标题栏</title><style>p{}</style></head><body><h1>青禾镇政府工作报告</h1>
    <p>　　全年完成产值<b>12.6</b>亿元，
    增长8.3%。<br>新建公路&nbsp;18公里。</p><script>alert(1)</script><div style="display: none">看不见</div><p>结束&amp;谢谢&#x3002;</p></body></html>`;
  expect(htmlToText(html)).toBe("青禾镇政府工作报告\n　　全年完成产值12.6亿元， 增长8.3%。\n新建公路\u00a018公里。\n结束&谢谢。");
});

test("表格按行读，格子之间是制表符；空格子、格子里的段落都不打乱行", () => {
  const html = "<table><tr><td><p>指标</p></td><td>目标</td></tr><tr><td></td><td>6%</td></tr></table><p>完</p>";
  expect(htmlToText(html)).toBe("指标\t目标\n6%\n完");
});

test("整篇报告排在一个表格单元里的网页，各段仍各成一行", () => {
  expect(htmlToText("<table><tr><td><p>第一段。</p><p>第二段。</p></td></tr></table>")).toBe("第一段。\n第二段。");
});

test("没有关上的标签不丢字", () => {
  expect(htmlToText("<p>第一段<p>第二段<li>第三项")).toBe("第一段\n第二段\n第三项");
});

test("原样排版的文字保留换行", () => {
  expect(htmlToText("<pre>一\n  二</pre>三")).toBe("一\n  二\n三");
});
