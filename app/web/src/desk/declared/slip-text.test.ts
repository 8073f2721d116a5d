/** The days of a slip as people say them. */
import { expect, test } from "vitest";
import { daysText } from "./slip-text.ts";

test("整年、半年、季度、月份按名字说，其余说起止", () => {
  expect(daysText("2023-01-01", "2023-12-31", "zh")).toBe("2023年");
  expect(daysText("2023-07-01", "2023-12-31", "zh")).toBe("2023年下半年");
  expect(daysText("2023-04-01", "2023-06-30", "zh")).toBe("2023年二季度");
  expect(daysText("2023-02-01", "2023-02-28", "zh")).toBe("2023年2月");
  expect(daysText("2023-01-01", "2023-05-31", "en")).toBe("January–May 2023");
  expect(daysText("2023-03-05", "2023-03-09", "zh")).toBe("2023年3月5日—3月9日");
});
