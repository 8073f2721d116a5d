import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Item } from "../../../api/types.ts";
import { anything, countKinds, filterItems } from "./filter.ts";
import { rowTops, scrollFor, windowOf } from "./windowing.ts";

const item = (id: string, more: Partial<Item>): Item => ({
  id,
  kind: "figure",
  part: "review",
  section: "",
  start: 0,
  end: 1,
  quote: "",
  state: "pending",
  seq: 0,
  origin: "reader",
  ...more,
});
const visits = item("a", { metric: "走访企业", quote: "３３６次", value: 336, unit: "次" });
const road = item("b", { kind: "project", name: "青禾大道", part: "plan", state: "rejected" });

test("按种类、部分、状态、文字筛选；全角数字也搜得到", () => {
  expect(filterItems([visits, road], { ...anything, text: "336" })).toEqual([visits]);
  expect(filterItems([visits, road], { ...anything, kind: "project" })).toEqual([road]);
  expect(filterItems([visits, road], { ...anything, part: "plan", state: "pending" })).toEqual([]);
});

test("刚办完的一条不从手底下消失", () => {
  expect(filterItems([visits, road], { ...anything, state: "pending" }, "b")).toEqual([visits, road]);
});

test("页签上的数等于列出的条数，不采用的也在内", () => {
  expect(countKinds([visits, road])).toMatchObject({ all: 2, figure: 1, project: 1 });
});

test("看得见的行都在，看不见的行只留几行", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 20, max: 300 }), { minLength: 1, maxLength: 400 }), fc.nat(60_000), (heights, scroll) => {
      const tops = rowTops(heights);
      const scrollTop = Math.min(scroll, tops.at(-1)!);
      const { first, last } = windowOf(tops, scrollTop, 600);
      for (let row = 0; row < heights.length; row++) {
        const isInSight = (tops[row + 1] ?? 0) > scrollTop && (tops[row] ?? 0) < scrollTop + 600;
        expect(!isInSight || (row >= first && row < last)).toBe(true);
      }
      expect(last - first).toBeLessThanOrEqual(600 / 20 + 2 + 16);
    }),
  );
});

test("要看的行不在眼前才滚动，滚到后它完整可见", () => {
  fc.assert(
    fc.property(fc.nat(9000), fc.integer({ min: 20, max: 400 }), fc.nat(9000), (top, height, scrollTop) => {
      const to = scrollFor(top, top + height, scrollTop, 600);
      const at = to ?? scrollTop;
      expect(top >= at && top + height <= at + 600).toBe(true);
    }),
  );
});
