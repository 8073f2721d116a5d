import fc from "fast-check";
import { expect, test } from "vitest";
import type { NewStoredItem } from "./from-reading.ts";
import { itemId } from "./from-reading.ts";
import type { ItemAsRead, Review, StoredItem } from "./item.ts";
import { planReread } from "./reread.ts";

const commitment = (start: number, end: number): ItemAsRead => ({
  kind: "commitment",
  start,
  end,
  quote: "新建",
  action: "新建",
  object: "",
});
const figure = (start: number, end: number): ItemAsRead => ({
  kind: "figure",
  start,
  end,
  quote: "8公里",
  metric: "农路",
  value: 8,
  unit: "公里",
});
const found = (asRead: ItemAsRead): NewStoredItem => ({ id: itemId(asRead), asRead });
const review = (more: Partial<Review> = {}): Review => ({
  seq: 1,
  verdict: "confirm",
  correction: null,
  by: "王芳",
  at: new Date(0),
  ...more,
});
const stored = (asRead: ItemAsRead, lastReview?: Review): StoredItem => ({ ...found(asRead), origin: "reader", lastReview });
const insertedIds = (present: StoredItem[], now: ItemAsRead[]) => planReread(present, now.map(found)).inserted.map((item) => item.id);

test("a longer reading of a place that a person has confirmed does not come in beside it", () => {
  expect(insertedIds([stored(figure(10, 14), review())], [figure(9, 14)])).toEqual([]);
});

test("neither does one at the place that a person moved an item away from, nor at the one moved to", () => {
  const moved = stored(figure(10, 14), review({ verdict: "correct", correction: { start: 30, end: 34 } }));
  expect(insertedIds([moved], [figure(12, 16), figure(33, 36), figure(20, 24)])).toEqual(["f-20-24"]);
});

test("an item of another kind at the same place does", () => {
  expect(insertedIds([stored(commitment(10, 30), review())], [figure(12, 16)])).toEqual(["f-12-16"]);
});

test("a target is a figure in this: what was confirmed as one is not read again as the other", () => {
  expect(insertedIds([stored(figure(10, 14), review())], [{ ...figure(10, 15), kind: "target", status: "target" }])).toEqual([]);
});

test("what nobody reviewed gives way; what a person added stays", () => {
  const added: StoredItem = { ...found(figure(1, 3)), origin: "person" };
  const plan = planReread([added, stored(figure(10, 14))], [found(figure(10, 15))]);
  expect(plan).toMatchObject({ kept: ["f-1-3"], removed: ["f-10-14"] });
  expect(plan.inserted.map((item) => item.id)).toEqual(["f-10-15"]);
});

test("law: every item present is either kept or removed, and no item comes in under the name of a kept one", () => {
  const place = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 8 })).map(([start, length]) => figure(start, start + length));
  const items = fc.uniqueArray(place, { selector: itemId, maxLength: 12 });
  fc.assert(
    fc.property(items, items, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (before, now, isReviewed) => {
      const present = before.map((asRead, i) => stored(asRead, isReviewed[i] ? review() : undefined));
      const plan = planReread(present, now.map(found));
      expect([...plan.kept, ...plan.removed].toSorted()).toEqual(present.map((item) => item.id).toSorted());
      const after = [...plan.kept, ...plan.inserted.map((item) => item.id)];
      expect(new Set(after).size).toBe(after.length);
    }),
  );
});
