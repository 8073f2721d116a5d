import { isRefusal } from "@jiannuo/quantity";
import { quoteOf } from "@jiannuo/reading";
import fc from "fast-check";
import { expect, test } from "vitest";
import { compose, correct } from "./correct.ts";
import { applyCorrection } from "./fold.ts";
import type { Change, ItemAsRead } from "./item.ts";
import { shapes } from "./fields.ts";

const text = "青禾镇新修农路8\n12、公里，吉𠮷里新建公厕2座。";
const road: ItemAsRead = {
  kind: "figure",
  start: 7,
  end: 14,
  quote: "8公里",
  metric: "新修农路",
  value: 8,
  unit: "公里",
  approx: "exact",
  figureKind: "level",
  status: "reported",
};
const change = (asked: Change, asRead = road) => {
  const kept = correct({ text, asRead, standing: null, change: asked });
  return isRefusal(kept) ? kept.code : applyCorrection(asRead, kept);
};

test("the quote of a corrected place is the text without the page mark", () => {
  expect(change({ start: 5 })).toMatchObject({ quote: "农路8公里" });
});

test("a place that cuts a rare character in two is refused", () => {
  const at = text.indexOf("𠮷") + 1;
  expect(change({ start: at, end: at + 3 })).toBe("SPAN_CUTS_CHARACTER");
});

test("a direction belongs to a change: a growth that is really a level loses it", () => {
  const growth: ItemAsRead = { ...road, figureKind: "change", direction: "up" };
  expect(change({ figureKind: "level" }, growth)).not.toHaveProperty("direction");
  expect(change({ direction: "down" }, growth)).toMatchObject({ direction: "down" });
});

test("a figure whose status becomes target is a target, and a target without a status given is one too", () => {
  expect(change({ status: "target" })).toMatchObject({ kind: "target" });
  expect(change({ kind: "target" })).toMatchObject({ status: "target" });
  expect(change({ kind: "figure" }, { ...road, kind: "target", status: "target" })).toBe("KIND_CONTRADICTS_STATUS");
});

test("a measure word that stands in the text is a unit even where no table has it; one with 万 in it is none", () => {
  expect(change({ unit: "里" })).toMatchObject({ unit: "里" });
  expect(change({ unit: "亩" })).toMatchObject({ unit: "亩" });
  expect(change({ unit: "万亩" })).toBe("UNKNOWN_UNIT");
  expect(change({ unit: "百分点" })).toMatchObject({ unit: "百分点" });
});

test("an item that a person adds gets what was left open", () => {
  expect(compose(text, { kind: "figure", start: 20, end: 22, metric: "公厕", value: 2 })).toMatchObject({
    unit: "",
    approx: "exact",
    figureKind: "level",
    status: "reported",
  });
});

test("law: whatever a person asks for is refused, or lies within the text, quotes it and has only the fields of its kind", () => {
  const place = { start: fc.integer({ min: -2, max: text.length }), end: fc.integer({ min: 0, max: text.length + 2 }) };
  const fields = {
    figure: {
      kind: fc.constantFrom("figure" as const, "target" as const),
      metric: fc.constantFrom("", "公厕"),
      value: fc.integer(),
      valueTo: fc.option(fc.integer()),
      unit: fc.constantFrom("座", "万座", ""),
      status: fc.constantFrom("reported" as const, "target" as const),
      direction: fc.constantFrom("up" as const, null),
    },
    commitment: { kind: fc.constant("commitment" as const), action: fc.constantFrom("", "新建"), object: fc.constant("公厕") },
    project: {
      kind: fc.constant("project" as const),
      name: fc.constant("公厕"),
      stage: fc.constant("building" as const),
      amount: fc.nat(),
    },
  };
  const some = { requiredKeys: [] };
  const asked: fc.Arbitrary<Change> = fc.oneof(
    fc.record({ ...place, ...fields.figure }, some),
    fc.record({ ...place, ...fields.commitment }, some),
    fc.record({ ...place, ...fields.project }, some),
    fc.record({ ...place, ...fields.figure, ...fields.commitment, ...fields.project }, some),
  );
  let accepted = 0;
  fc.assert(
    fc.property(asked, (wanted) => {
      const item = change(wanted);
      if (typeof item === "string") return;
      accepted++;
      expect(item.start).toBeGreaterThanOrEqual(0);
      expect(item.end).toBeGreaterThan(item.start);
      expect(item.end).toBeLessThanOrEqual(text.length);
      expect(item.quote).toBe(quoteOf(text, item));
      const { fields: known, needed } = shapes[item.kind];
      expect(["kind", "start", "end", "quote", ...known]).toEqual(expect.arrayContaining(Object.keys(item)));
      for (const field of needed) expect(item[field]).not.toBeUndefined();
    }),
    { numRuns: 2000 },
  );
  expect(accepted).toBeGreaterThan(20);
});
