import type { Block, FigureRun, Run } from "@jiannuo/writing/draft";
import { textOf } from "@jiannuo/writing/draft";
import fc from "fast-check";
import { expect, test } from "vitest";
import { takeProposal } from "./range.ts";

const text = (said: string): Run => ({ kind: "text", text: said });
const figure = (printed: string): FigureRun => ({
  kind: "figure",
  text: printed,
  binding: {
    id: "b",
    measure: "subsidy.paid",
    version: 1,
    period: "2023",
    format: { unit: "元", magnitude: "万", decimals: 0, wording: "余", numerals: "arabic", step: "50" },
  },
});
const paragraph = (runs: readonly Run[], lead?: number): Block => ({ kind: "paragraph", id: "p", runs, ...(lead ? { lead } : {}) });

/** Takes the proposal for the words that stand there. */
const take = (runs: readonly Run[], words: string, proposal: string, lead?: number): Block | undefined => {
  const block = paragraph(runs, lead);
  const start = textOf(block).indexOf(words);
  return takeProposal(block, start, start + words.length, proposal);
};

test("采纳一个数的建议：字变了，关联还是那一个，格式跟着新字走", () => {
  const taken = take([text("发放"), figure("750余万元"), text("。")], "750余万元", "810余万元");
  expect(taken && textOf(taken)).toBe("发放810余万元。");
  expect(taken?.runs[1]).toMatchObject({
    kind: "figure",
    text: "810余万元",
    binding: { id: "b", format: { magnitude: "万", wording: "余" } },
  });
});

test("建议改的是数前面的字：数和它的关联不动", () => {
  const amount = figure("10.04%");
  const taken = take([text("同比下降"), amount, text("。")], "同比下降10.04%", "批次同比下降10.04%");
  expect(taken).toEqual(paragraph([text("批次同比下降"), amount, text("。")]));
});

test("建议跨过数的边：不代笔，由人来改", () => {
  expect(take([text("供餐超"), figure("31.5万次"), text("。")], "超31.5万次", "近31万次")).toBeUndefined();
});

test("改主题句里的字，加粗的仍是那一句", () => {
  const taken = take([text("底线兜得牢。全年如此。")], "兜得牢", "兜得更牢", 5);
  expect(taken).toEqual(paragraph([text("底线兜得更牢。全年如此。")], 6));
});

test("采纳以后，字正是建议的那样，别处一字不动", () => {
  const words = fc.stringMatching(/^[一-龥]{0,6}$/u);
  fc.assert(
    fc.property(words, words, words, words, (before, said, behind, proposal) => {
      const block = paragraph([text(before), figure("750余万元"), text(said + behind)]);
      const start = before.length + "750余万元".length;
      const taken = takeProposal(block, start, start + said.length, proposal);
      expect(taken && textOf(taken)).toBe(`${before}750余万元${proposal}${behind}`);
    }),
  );
});
