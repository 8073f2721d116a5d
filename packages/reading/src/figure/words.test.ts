import { expect, test } from "vitest";
import { coreOf, isAttribute } from "./words.ts";

test.each([
  ["全年新签约项目", "新签约项目"],
  ["农业总产值完成", "农业总产值"],
  ["入学率由2020年的", "入学率"],
  ["同比增长", ""],
  ["比上年提高", ""],
  ["惠及", "惠及"],
  ["签约", "签约"],
  ["现有合作社", "现有合作社"],
])("数字前的“%s”里，说的是“%s”", (before, core) => {
  expect(coreOf(before)).toBe(core);
});

test("总投资要说清是谁的，企业不用", () => {
  expect([isAttribute("总投资"), isAttribute("建筑面积"), isAttribute("高新技术企业")]).toEqual([true, true, false]);
});
