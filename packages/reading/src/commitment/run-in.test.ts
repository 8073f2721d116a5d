import { expect, test } from "vitest";
import { findRunInHeadings } from "./run-in.ts";

const task = ["推进粮站改造", "新建冷库2座"];

test("“一是夯实基础。”后面跟着做什么，它是小标题", () => {
  expect([...findRunInHeadings([["一是夯实农业基础"], task, ["二是做强集镇"], task], false)]).toEqual([0, 2]);
});

test("“（1）…。（2）…。”是办事清单，不是小标题", () => {
  expect(findRunInHeadings([["（1）新修村道"], ["（2）改造厕所"], ["（3）安装路灯"]], false).size).toBe(0);
});

test("段中单独一个短句是小标题；带数字的是活", () => {
  expect([...findRunInHeadings([["坚持招商为先"], task], false)]).toEqual([0]);
  expect(findRunInHeadings([["新建公厕20座"], task], false).size).toBe(0);
});

test("段首已有小标题时，段中单独一个短句是活，成排的才是小标题", () => {
  expect(findRunInHeadings([task, ["深化农村改革"], task], true).size).toBe(0);
  expect([...findRunInHeadings([task, ["强化社会保障"], task, ["办好教育"], task], true)]).toEqual([1, 3]);
});

test("段末的短句后面没有内容，是活", () => {
  expect(findRunInHeadings([task, ["深化农村改革"]], false).size).toBe(0);
});
