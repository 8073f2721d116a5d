import { registers } from "@jiannuo/township";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { rowsInSight } from "../../kit/use-page-window.ts";
import { askedOf, conditionsOf, exportAddress, isSameList, kindOf, standardViews } from "./list-state.ts";

const hazard = registers.find(({ id }) => id === "hazard")!;
const visit = registers.find(({ id }) => id === "enterprise_visit")!;

test("地址里的条件就是清单的条件；年份读成数也还是年份", () => {
  expect(conditionsOf({ state: "found", "field.area": "fire", period: 2023, due: "soon", junk: 1, text: "" })).toEqual({
    state: "found",
    "field.area": "fire",
    period: "2023",
  });
  expect(askedOf({ state: "found,fixed", text: "路口" })).toEqual({ state: ["found", "fixed"], text: "路口" });
});

test("在办和已办结合起来就是全部状态", () => {
  const views = standardViews(hazard);
  expect(views.map(({ id }) => id)).toEqual(["ongoing", "overdue", "soon", "ended", "everything"]);
  const states = views.filter(({ id }) => id === "ongoing" || id === "ended").flatMap(({ search }) => search["state"]!.split(","));
  expect(states.sort()).toEqual(Object.keys(hazard.states).sort());
});

test("只登记不办理的台账没有在办、已办结之分", () => {
  expect(standardViews(visit).map(({ id }) => id)).toEqual(["overdue", "soon", "everything"]);
});

test("排序不同还是同一个视图，条件不同就不是", () => {
  expect(isSameList({ state: "found", sort: "oldest" }, { state: "found" })).toBe(true);
  expect(isSameList({ state: "found" }, { state: "fixed" })).toBe(false);
  expect(isSameList({}, { due: "overdue" })).toBe(false);
  expect(kindOf({ due: "overdue" })).toBe("overdue");
});

test("导出的条件和清单一样", () => {
  expect(exportAddress("hazard", "csv", { state: "found,fixed", "field.area": "fire" })).toBe(
    "/api/registers/hazard/entries.csv?field.area=fire&state=found&state=fixed",
  );
});

test("看得见的行都在，十万行里也只留眼前几十行", () => {
  fc.assert(
    fc.property(fc.integer({ min: -4_000_000, max: 800 }), fc.integer({ min: 0, max: 100_000 }), (top, rows) => {
      const { first, last } = rowsInSight(top, 900, 36, rows);
      for (const row of [first - 1, last].filter((one) => one >= 0 && one < rows)) {
        const isVisible = top + (row + 1) * 36 > 0 && top + row * 36 < 900;
        expect(isVisible).toBe(false);
      }
      expect(last - first).toBeLessThanOrEqual(900 / 36 + 2 + 24);
    }),
  );
});
