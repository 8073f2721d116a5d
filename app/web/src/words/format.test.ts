import { expect, test } from "vitest";
import { moment, plainNumber, reportNumber } from "./format.ts";

test("中文按报告的写法用万、亿，不丢一位；英文写全", () => {
  expect(reportNumber(315_000, "zh")).toBe("31.5万");
  expect(reportNumber(1_200_000_000, "zh")).toBe("12亿");
  expect(reportNumber(123_456_789, "zh")).toBe("12,345.6789万");
  expect(reportNumber(10_001, "zh")).toBe("1.0001万");
  expect(reportNumber(315_000, "en")).toBe("315,000");
});

test("一万以上才加千分位，负数用真减号", () => {
  expect(plainNumber(5778)).toBe("5778");
  expect(plainNumber(23_090)).toBe("23,090");
  expect(plainNumber(-6.2)).toBe("−6.2");
});

test("时刻按北京时间", () => {
  expect(moment("2020-01-09T17:30:00.000Z")).toBe("2020-01-10 01:30");
});
