import { expect, test } from "vitest";
import { closerIn, splitItems } from "./list.ts";
import { listsInBrackets, mask } from "./mask.ts";

test("清单在顿号处分开，空项不算", () => {
  const text = "甲路、、乙桥、丙厂";
  expect(splitItems(text).map((s) => text.slice(s.start, s.end))).toEqual(["甲路", "乙桥", "丙厂"]);
});

test("“等”后面说是什么：项目、建成的东西，还是别的", () => {
  expect(closerIn("青禾机械等8个重点项目竣工", 0, false)).toMatchObject({ closing: "work", kind: "8个重点项目" });
  expect(closerIn("柳河路等道路建成", 0, false)).toMatchObject({ closing: "built", kind: "道路" });
  expect(closerIn("青禾机械等龙头企业壮大", 0, false)).toMatchObject({ closing: "other" });
});

test("“高等学校”“等级公路”的“等”不收清单", () => {
  expect(closerIn("青禾高等专科学校", 0, false)).toBeUndefined();
  expect(closerIn("改建等级公路", 0, false)).toBeUndefined();
});

test("没有“等”的数目只收有前项的清单", () => {
  expect(closerIn("望川水厂2个重点项目", 0, true)).toMatchObject({ start: 4, closing: "work" });
  expect(closerIn("望川水厂2个重点项目", 0, false)).toBeUndefined();
});

test("括号和引号里的字遮住，长短不变", () => {
  const text = "“双谷、双湾”产业园（一期、二期）、柳河路";
  expect(mask(text)).toHaveLength(text.length);
  expect(splitItems(mask(text))).toHaveLength(2);
  expect(mask("“没有收尾、的引号")).toBe("“没有收尾、的引号");
});

test("括号里列出所数的工程", () => {
  const text = "3项（柳河路、望川桥）未完";
  expect(listsInBrackets(text).map((s) => text.slice(s.start, s.end))).toEqual(["柳河路、望川桥"]);
  expect(listsInBrackets("望川桥（一期工程）")).toEqual([]);
});
