import fc from "fast-check";
import { expect, test } from "vitest";
import type { DrillRow } from "../books/books.ts";
import { draw } from "./sample.ts";

const row = (n: number): DrillRow => ({
  measure: "visit.count",
  version: 1,
  day: "2023-05-01",
  amount: "1",
  subject: "",
  event: `event-${n}`,
  register: "visit",
  entry: `entry-${n}`,
  place: "town",
  keeper: "town/office",
  recordedAt: "2023-05-01T00:00:00.000Z",
  isBackfilled: false,
});
const rows = (n: number): DrillRow[] => Array.from({ length: n }, (_, at) => row(at));

test("抽样：同一种子抽出同样的明细，与明细的先后无关；换种子就换一批", () => {
  const all = rows(60);
  expect(draw(all.toReversed(), 10, "甲")).toEqual(draw(all, 10, "甲"));
  expect(draw(all, 10, "乙")).not.toEqual(draw(all, 10, "甲"));
});

test("抽样：不重不漏，多抽几笔不换掉已抽的", () => {
  fc.assert(
    fc.property(fc.nat({ max: 40 }), fc.integer({ min: 1, max: 50 }), fc.string(), (size, n, seed) => {
      const drawn = draw(rows(size), n, seed);
      expect(new Set(drawn.map(({ event }) => event)).size).toBe(Math.min(size, n));
      expect(draw(rows(size), n + 5, seed).slice(0, drawn.length)).toEqual(drawn);
    }),
  );
});
