import { expect, test } from "vitest";
import { rewrite, untouched } from "./edit.ts";

test("改动之后，每个字仍指向原文中自己的位置", () => {
  const clean = rewrite(untouched("甲乙丙丁戊"), [
    { start: 1, end: 2, text: "" },
    { start: 3, end: 4, text: "子" },
  ]);
  expect(clean.text).toBe("甲丙子戊");
  expect([...clean.starts]).toEqual([0, 2, 3, 4]);
  expect([...clean.ends]).toEqual([1, 3, 4, 5]);
});

test("长短不一的改写，每个字都指向被改写的整段", () => {
  const clean = rewrite(untouched("共IO(X)亩"), [{ start: 1, end: 6, text: "1000" }]);
  expect(clean.text).toBe("共1000亩");
  expect([...clean.starts]).toEqual([0, 1, 1, 1, 1, 6]);
  expect([...clean.ends]).toEqual([1, 6, 6, 6, 6, 7]);
});

test("次序颠倒的改动是程序的错，不是文本的错", () => {
  expect(() =>
    rewrite(untouched("甲乙"), [
      { start: 1, end: 2, text: "" },
      { start: 0, end: 1, text: "" },
    ]),
  ).toThrow(/out of order/);
});
