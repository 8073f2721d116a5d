/** The address of a figure, and what it is set against. */
import { expect, test } from "vitest";
import { lastYearOf, readAsk, stretchOf, toSearch, yearOf, yearShown } from "./ask.ts";

test("地址里的年份可能是数字也可能是文字；读不懂就看今年", () => {
  expect(readAsk({ period: 2023 }, 2026)).toEqual({ period: "2023" });
  expect(readAsk({ period: "2023-06", place: "village-1", asOf: "2023-07-05" }, 2026)).toEqual({
    period: "2023-06",
    place: "village-1",
    asOf: "2023-07-05",
  });
  expect(readAsk({ period: "前年", asOf: "昨天" }, 2026)).toEqual({ period: "2026" });
});

test("写回地址再读出来还是那个数", () => {
  for (const ask of [
    { period: "2023" },
    { period: "2023Q1", place: "village-1" },
    { period: "2023-01-01..2023-06-30", asOf: "2023-07-01" },
  ])
    expect(readAsk(toSearch(ask), 2026)).toEqual(ask);
});

test("上年同期：过完的年对全年，没过完的年对到同一天", () => {
  expect(lastYearOf({ period: "2023" }, "2026-11-23")).toEqual({ period: "2022" });
  expect(lastYearOf({ period: "2026" }, "2026-11-23")).toEqual({ period: "2025-01-01..2025-11-23" });
  expect(lastYearOf({ period: "2023Q1", place: "village-1" }, "2026-11-23")).toEqual({ period: "2022Q1", place: "village-1" });
  expect(lastYearOf({ period: "2026-12" }, "2026-11-23")).toEqual({ period: "2025-12" });
});

test("年份和期间分开挑，自定的一段不在其中", () => {
  expect([yearOf({ period: "2023H1" }), stretchOf({ period: "2023H1" })]).toEqual([2023, "H1"]);
  expect([yearOf({ period: "2023" }), stretchOf({ period: "2023" })]).toEqual([2023, ""]);
  expect(stretchOf({ period: "2023-03-05..2023-04-06" })).toBeUndefined();
});

test("演示的镇从有数的那年看起，别的镇从今年看起", () => {
  expect(yearShown({ today: "2026-11-23", isDemonstration: true })).toBe(2023);
  expect(yearShown({ today: "2026-11-23", isDemonstration: false })).toBe(2026);
});
