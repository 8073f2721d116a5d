import { expect, test } from "vitest";
import type { Draft } from "./draft.ts";
import { answerTo, quoteAt, standingAnswers } from "./explained.ts";

const answer = { code: "ABSOLUTE_UNPROVEN", block: "p1", quote: "没有", reason: "有全年零报告", by: "王芳" };
const draft = {
  title: "",
  blocks: [{ kind: "paragraph", id: "p1", runs: [{ kind: "text", text: "林区平稳。全年没有火情；巡查不断。" }] }],
  kept: [{ result: [{ kind: "text", text: "完成七成" }] }],
  explained: [answer],
} as unknown as Draft;
const finding = { code: "ABSOLUTE_UNPROVEN", block: "p1", start: 7, end: 9 };

test("说明只管它那一处、那一类、那几个字；表里的结果也找得到", () => {
  expect(quoteAt(draft, finding)).toBe("没有");
  expect(quoteAt(draft, { block: "kept:0", start: 2, end: 4 })).toBe("七成");
  expect(quoteAt(draft, { block: "kept:1", start: 0, end: 2 })).toBe("");
  expect(answerTo(draft, finding)).toBe(answer);
  expect(answerTo(draft, { ...finding, code: "SET_PHRASE" })).toBeUndefined();
  expect(answerTo(draft, { ...finding, start: 5, end: 7 })).toBeUndefined();
});

test("说明随它那一句走；原文改掉了，说明就不再算数", () => {
  expect(standingAnswers(draft)).toEqual([{ ...answer, sentence: "全年没有火情；" }]);
  const twice = { ...draft, blocks: [{ ...draft.blocks[0]!, runs: [{ kind: "text", text: "没有火情。没有水患。" }] }] } as Draft;
  expect(standingAnswers(twice).map(({ sentence }) => sentence)).toEqual(["没有火情。", "没有水患。"]);
  const changed = { ...draft, blocks: [{ ...draft.blocks[0]!, runs: [{ kind: "text", text: "全年火情为零。" }] }] } as Draft;
  expect(standingAnswers(changed)).toEqual([]);
});
