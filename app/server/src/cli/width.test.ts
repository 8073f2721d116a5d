import fc from "fast-check";
import { expect, test } from "vitest";
import { fit, pad, widthOf } from "./width.ts";

test("a Chinese character takes two columns, a letter one, an accent none", () => {
  expect(widthOf("青禾镇2024年")).toBe(12);
  expect(widthOf("“目标”——5％…")).toBe(2 + 4 + 2 + 4 + 1 + 2 + 2);
  expect(widthOf("e\u0301")).toBe(1);
  expect(widthOf("𠮷")).toBe(2);
});

test("whatever is cut and filled is exactly as wide as asked", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      fc.integer({ min: 2, max: 40 }),
      fc.constantFrom("left" as const, "right" as const),
      (text, width, side) => {
        expect(widthOf(fit(text, width))).toBeLessThanOrEqual(width);
        expect(widthOf(pad(text, width, side))).toBe(width);
      },
    ),
  );
});
