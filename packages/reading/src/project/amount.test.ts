import { expect, test } from "vitest";
import { amountOf, readInvestment } from "./amount.ts";

test("总投资以元计，“约”“达”不碍事", () => {
  expect(readInvestment("总投资18.3亿元的")).toEqual({ value: 1_830_000_000, unit: "元" });
  expect(readInvestment("计划投资约3000万元的")).toEqual({ value: 30_000_000, unit: "元" });
});

test.each(["完成投资7.8亿元", "累计投资2亿元", "年内投资3000万元", "占地300亩的", "投资兴建的"])("%s不是总投资", (words) => {
  expect(readInvestment(words)).toBeUndefined();
});

test("各有各的投资，各归各；一个总数归整张清单，不归第一个", () => {
  const each = { prefixes: ["投资5亿元的", "投资3亿元的"], tail: "", next: undefined };
  expect([amountOf(each, 0)?.value, amountOf(each, 1)?.value]).toEqual([500_000_000, 300_000_000]);
  expect(amountOf({ prefixes: ["总投资18亿元的", ""], tail: "开工", next: undefined }, 0)).toBeUndefined();
});

test("单个项目的投资可以写在后面", () => {
  expect(amountOf({ prefixes: [""], tail: "（总投资2亿元）开工", next: undefined }, 0)?.value).toBe(200_000_000);
  expect(amountOf({ prefixes: [""], tail: "开工", next: "总投资2亿元" }, 0)?.value).toBe(200_000_000);
});
