import * as fc from "fast-check";
import { expect, test } from "vitest";
import { groupByBlock } from "./items-by-block.ts";
import { cutSegments, type Marked } from "./segments.ts";

const item = (id: string, kind: Marked["kind"], start: number, end: number): Marked => ({ id, kind, start, end });

test("承诺里的项目和目标切成平的小段，短的在前", () => {
  const segments = cutSegments(
    { start: 0, end: 20 },
    [],
    [item("诺", "commitment", 2, 18), item("项", "project", 4, 8), item("目", "target", 12, 16)],
  );
  expect(segments.map(({ start, end, items }) => [start, end, items.map(({ id }) => id).join("")])).toEqual([
    [0, 2, ""],
    [2, 4, "诺"],
    [4, 8, "项诺"],
    [8, 12, "诺"],
    [12, 16, "目诺"],
    [16, 18, "诺"],
    [18, 20, ""],
  ]);
});

test("页码把一个数拆成两段时，框线连着，不画成两个框", () => {
  const segments = cutSegments({ start: 0, end: 10 }, [{ start: 4, end: 6 }], [item("数", "figure", 2, 8)]);
  expect(segments.filter(({ items }) => items.length > 0).map(({ joinsLeft, joinsRight }) => [joinsLeft, joinsRight])).toEqual([
    [false, true],
    [true, false],
  ]);
});

test("任意重叠的条目：各段首尾相接，每段恰属于盖住它的条目", () => {
  const span = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 12 })).map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
      const items = spans.map(({ start, end }, index) => item(String(index), "figure", start, end));
      const segments = cutSegments({ start: 5, end: 45 }, [], items);
      expect(segments[0]?.start).toBe(5);
      expect(segments.at(-1)?.end).toBe(45);
      for (const [index, one] of segments.entries()) {
        expect(one.start).toBe(segments[index - 1]?.end ?? 5);
        const over = items.filter(({ start, end }) => start < one.end && one.start < end).map(({ id }) => id);
        expect(one.items.map(({ id }) => id).sort()).toEqual(over.sort());
      }
    }),
  );
});

test("改了一条，只有它所在的段落换新", () => {
  const blocks = [
    { start: 0, end: 10 },
    { start: 10, end: 20 },
  ];
  const first = item("a", "figure", 1, 3);
  const second = item("b", "figure", 11, 13);
  const before = groupByBlock(blocks, [first, second]);
  const after = groupByBlock(blocks, [first, { ...second, kind: "target" }], before);
  expect(after[0]).toBe(before[0]);
  expect(after[1]).not.toBe(before[1]);
});
