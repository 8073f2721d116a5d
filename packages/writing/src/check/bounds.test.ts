import type { Figure } from "@jiannuo/reading";
import { assert, double, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { readingOf } from "../testing/reading.ts";
import { agree, bounds } from "./bounds.ts";

const figure = (quote: string, more: Partial<Figure> = {}): Figure => {
  const [only] = readingOf(quote, { figures: [[quote, more]] }).figures;
  if (!only) throw new Error("no figure");
  return only;
};

test.each([
  ["81家", 81, 81],
  ["13.2%", 13.15, 13.25],
  ["31.5万次", 314_500, 315_500],
  ["153亩", 152.5, 153.5],
  ["750余万元", 7_500_000, 8_500_000],
])("%s 在 %d 到 %d 之间", (quote, low, high) => {
  expect(bounds(figure(quote)).low).toBeCloseTo(low, 6);
  expect(bounds(figure(quote)).high).toBeCloseTo(high, 6);
});

test("以上没有上限，不足没有到数", () => {
  expect(bounds(figure("5%以上", { approx: "atLeast" }))).toEqual({ low: 5, high: Number.POSITIVE_INFINITY });
  expect(bounds(figure("30个", { approx: "under" }))).toEqual({ low: 20, high: 30 });
});

test("数错一个就是两个数；四舍五入差的一位是同一个数", () => {
  expect(agree(bounds(figure("78件")), bounds(figure("79件")))).toBe(false);
  expect(agree(bounds(figure("13%")), bounds(figure("13.2%")))).toBe(true);
  expect(agree(bounds(figure("13.2%")), bounds(figure("13.3%")))).toBe(false);
  expect(agree(bounds(figure("100余个")), bounds(figure("163个")))).toBe(true);
});

test("任何数与它自己相合，与它四舍五入后的数相合；先后不影响", () => {
  assert(
    property(double({ min: 0.01, max: 9999, noNaN: true }), integer({ min: 0, max: 2 }), (value, digits) => {
      const fine = bounds(figure(`${value.toFixed(3)}%`));
      const coarse = bounds(figure(`${Number(value.toFixed(3)).toFixed(digits)}%`));
      expect(agree(fine, fine)).toBe(true);
      expect(agree(fine, coarse)).toBe(true);
      expect(agree(coarse, fine)).toBe(true);
    }),
  );
});
