import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Day, addDays, day, daysBetween, daysInMonth } from "./day.ts";
import { type Period, contains, firstDay, lastDay, priorPeriod, sameLastYear } from "./period.ts";
import { readPeriod } from "./period-read.ts";
import { writePeriod } from "./period-write.ts";
import { isRefusal } from "./refusal.ts";

const anyDay = fc.integer({ min: -40_000, max: 60_000 }).map((count) => addDays("2000-01-01", count));
const anyYear = fc.integer({ min: 1949, max: 2099 });
const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  fc.record({ kind: fc.constant("year" as const), year: anyYear }),
  fc.record({ kind: fc.constant("half" as const), year: anyYear, half: fc.constantFrom(1 as const, 2 as const) }),
  fc.record({
    kind: fc.constant("quarter" as const),
    year: anyYear,
    quarter: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
  }),
  fc.record({ kind: fc.constant("month" as const), year: anyYear, month: fc.integer({ min: 1, max: 12 }) }),
  fc.tuple(anyDay, fc.nat(900)).map(([from, length]): Period => ({ kind: "range", from, to: addDays(from, length) })),
);

const firstHalf: Period = { kind: "range", from: "2023-01-01", to: "2023-06-30" };

const daysOf = (year: number): number =>
  Array.from({ length: 12 }, (_, month) => daysInMonth(year, month + 1)).reduce((sum, days) => sum + days, 0);

describe("日", () => {
  test.each(["2024-03-05", "2024/3/5", "2024.3.5", "2024年3月5日", "２０２４年３月５日"])("%s 是 2024-03-05", (text) => {
    expect(day(text)).toBe("2024-03-05");
  });

  test.each([
    ["2023-02-29", "DAY_NOT_REAL"],
    ["2023-13-01", "DAY_NOT_REAL"],
    ["昨天", "DAY_NOT_READ"],
  ])("%s 不收，并说明原因", (text, code) => {
    const read = day(text);
    expect(isRefusal(read) && read.code).toBe(code);
  });

  test("闰年二月二十九日的次日是三月一日", () => {
    expect(addDays("2024-02-29", 1)).toBe("2024-03-01");
    expect(daysBetween("2023-12-31", "2024-03-01")).toBe(61);
  });

  test("加多少天就隔多少天，得到的日子都在日历上", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (from, count) => {
        const to = addDays(from, count);
        expect(daysBetween(from, to)).toBe(count);
        expect(day(to)).toBe(to);
        expect(to > from).toBe(count > 0);
      }),
    );
  });

  test("与通用日历一致", () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 60_000 }), (count) => {
        expect(addDays("1970-01-01", count)).toBe(new Date(count * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });
});

describe("期间", () => {
  test.each([
    ["2023", "2023年"],
    ["二〇二三年", "2023年"],
    ["2023-06", "2023年6月"],
    ["2023年6月份", "2023年6月"],
    ["2023Q2", "2023年二季度"],
    ["2023年第二季度", "2023年二季度"],
    ["2023H1", "2023年上半年"],
    ["2023-01-01..2023-06-30", "2023年1—6月"],
    ["2023年1-6月", "2023年1—6月"],
    ["2023年前三季度", "2023年1—9月"],
    ["2023年11月—2024年2月", "2023年11月—2024年2月"],
    ["2023年3月1日—4月5日", "2023年3月1日—4月5日"],
    ["今年上半年", "2024年上半年"],
    ["去年", "2023年"],
    ["1—6月", "2024年1—6月"],
    ["三季度", "2024年三季度"],
    ["本年", "2024年"],
  ])("给定 2024 年，%s 读作 %s", (text, written) => {
    const read = readPeriod(text, { year: 2024 });
    expect(isRefusal(read) ? read.because.zh : writePeriod(read, "zh")).toBe(written);
  });

  test.each([
    ["上半年", "PERIOD_YEAR_UNKNOWN"],
    ["今年", "PERIOD_YEAR_UNKNOWN"],
    ["2023年13月", "PERIOD_NOT_READ"],
    ["2023-06-30..2023-01-01", "PERIOD_NOT_READ"],
    ["改天", "PERIOD_NOT_READ"],
  ])("没有给定年份，%s 不收", (text, code) => {
    const read = readPeriod(text);
    expect(isRefusal(read) && read.code).toBe(code);
  });

  test("英文写法", () => {
    const periods: Period[] = [{ kind: "month", year: 2023, month: 6 }, { kind: "quarter", year: 2023, quarter: 2 }, firstHalf];
    expect(periods.map((period) => writePeriod(period, "en"))).toEqual(["June 2023", "Q2 2023", "January–June 2023"]);
  });

  test("1—6月的上期是上年 7—12月，同期是上年 1—6月", () => {
    expect(writePeriod(priorPeriod(firstHalf), "zh")).toBe("2022年7—12月");
    expect(writePeriod(sameLastYear(firstHalf), "zh")).toBe("2022年1—6月");
  });

  test("闰年二月的同期以平年二月末日为止", () => {
    const toFebruary: Period = { kind: "range", from: "2024-01-01", to: "2024-02-29" };
    expect(sameLastYear(toFebruary)).toEqual({ kind: "range", from: "2023-01-01", to: "2023-02-28" });
    expect(sameLastYear({ kind: "range", from: "2024-02-10", to: "2024-02-29" })).toEqual({
      kind: "range",
      from: "2023-02-10",
      to: "2023-02-28",
    });
  });

  test("写出的期间读回不变", () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(readPeriod(writePeriod(period, "iso"))).toEqual(period);
        const back = readPeriod(writePeriod(period, "zh"));
        expect(isRefusal(back) || [firstDay(back), lastDay(back)]).toEqual([firstDay(period), lastDay(period)]);
      }),
    );
  });

  test("上期紧接在本期之前，首日末日都在期内", () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(addDays(lastDay(priorPeriod(period)), 1)).toBe(firstDay(period));
        expect([contains(period, firstDay(period)), contains(period, lastDay(period))]).toEqual([true, true]);
        expect([contains(period, addDays(firstDay(period), -1)), contains(period, addDays(lastDay(period), 1))]).toEqual([false, false]);
      }),
    );
  });

  test("每月的天数合成一年", () => {
    const first: Day = "2024-01-01";
    expect([daysOf(2024), daysOf(2100), daysBetween(first, "2025-01-01")]).toEqual([366, 365, 366]);
  });
});
