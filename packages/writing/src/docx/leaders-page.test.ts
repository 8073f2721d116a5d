import { strFromU8, unzipSync } from "fflate";
import fc from "fast-check";
import { expect, test } from "vitest";
import { leadersLines, leadersPageDocx } from "./leaders-page.ts";
import type { LeadersPage } from "./leaders-page.ts";
import { widthOf } from "./title-lines.ts";

const page: LeadersPage = {
  title: "青禾镇任务半年进展",
  date: "2026年6月30日",
  behind: [{ what: "新建冷库1座", why: "用地手续还在报批", lead: "农业办", due: "2026年6月底前" }],
  decide: ["是否从预备费列支配套道路资金80万元"],
  numbers: [
    { label: "任务", text: "124项", note: "其中滞后31项" },
    { label: "完成投资", text: "3200万元", note: "" },
    { label: "办结率", text: "96.2%", note: "" },
    { label: "多出的", text: "1项", note: "" },
  ],
};

test("一页纸写三个数、滞后及原因、请决定的事项", () => {
  expect(leadersLines(page).map(({ text }) => text)).toEqual([
    "一、三个数",
    "任务：124项（其中滞后31项）",
    "完成投资：3200万元",
    "办结率：96.2%",
    "二、进度滞后及原因",
    "1.新建冷库1座（农业办，2026年6月底前）：用地手续还在报批",
    "三、请决定的事项",
    "1.是否从预备费列支配套道路资金80万元",
  ]);
});

test("没有滞后也没有待定的，照实写没有", () => {
  expect(leadersLines({ ...page, behind: [], decide: [] }).filter(({ text }) => text === "没有。")).toHaveLength(2);
});

test("写不下的数出来：另几项", () => {
  const many = { ...page, behind: Array.from({ length: 40 }, () => page.behind[0]!) };
  const shown = leadersLines(many).filter(({ text }) => text.includes("新建冷库"));
  expect(leadersLines(many).map(({ text }) => text)).toContain(`另 ${40 - shown.length} 项。`);
});

test("写多少都是一页：行数不超过22", () => {
  const words = fc.string({ unit: fc.constantFrom("果", "园", "路", "1", "，"), maxLength: 200 });
  const behind = fc.array(fc.record({ what: words, why: words, lead: words, due: words }), { maxLength: 40 });
  const numbers = fc.array(fc.record({ label: words, text: words, note: words }), { maxLength: 5 });
  fc.assert(
    fc.property(words, behind, fc.array(words, { maxLength: 40 }), numbers, (title, late, decide, three) => {
      const lines = leadersLines({ title, date: "", behind: late, decide, numbers: three });
      const body = lines.reduce((sum, { text }) => sum + Math.max(1, Math.ceil((widthOf(text) + 2) / 28)), 0);
      const head = Math.min(2, Math.max(1, Math.ceil(widthOf(title) / 20))) + 1;
      expect(head + body).toBeLessThanOrEqual(22);
    }),
  );
});

test("一页纸的文件是竖排A4", async () => {
  const xml = strFromU8(unzipSync(await leadersPageDocx(page))["word/document.xml"]!);
  expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"');
  expect(xml).toContain("青禾镇任务半年进展");
});
