import { expect, test } from "vitest";
import { periodOf } from "./period.ts";

const at = (beside: string): string => periodOf({ beside, clause: beside, sentence: beside, headings: "" }, 2023);

test("一个数是哪一段时间的：不写就是回顾的一年，写了年份、季度、几年来就照写的", () => {
  expect(at("接待来访群众")).toBe("2023");
  expect(at("2022年接待来访群众")).toBe("2022");
  expect(at("上半年接待来访群众")).toBe("2023年上半年");
  expect(at("2021年一季度接待")).toBe("2021年一季度");
  expect(at("五年来累计接待")).toBe("2019-01-01..2023-12-31");
  expect(at("近三年来新修道路")).toBe("2021-01-01..2023-12-31");
  expect(at("2023年来")).toBe("2023");
});
