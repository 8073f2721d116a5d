import { expect, test } from "vitest";
import { mergeQuoted } from "./clauses.ts";

const cut = (text: string): { start: number; end: number }[] => {
  let at = 0;
  return text.split("，").map((words) => {
    const span = { start: at, end: at + words.length };
    at = span.end + 1;
    return span;
  });
};
const merged = (text: string): string[] => mergeQuoted(text, cut(text)).map(({ start, end }) => text.slice(start, end));

test("引号里的逗号不断开", () => {
  expect(merged("推行“大事一起议，小事简着办”工作法，办好实事")).toEqual(["推行“大事一起议，小事简着办”工作法", "办好实事"]);
});

test("括号里的逗号也不断开", () => {
  expect(merged("修好村道（含桥涵，共三段），装上路灯")).toEqual(["修好村道（含桥涵，共三段）", "装上路灯"]);
});

test("丢了后引号时不吞掉后面的话", () => {
  expect(merged("推行“五步法，修路，架桥，建校，植树，养老")).toHaveLength(6);
});
