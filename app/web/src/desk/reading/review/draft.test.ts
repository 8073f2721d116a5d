import { expect, test } from "vitest";
import type { Item } from "../../../api/types.ts";
import { contentOf, correctionOf, draftOf, faultsOf } from "./draft.ts";

const visits: Item = {
  id: "f-4-8",
  kind: "figure",
  part: "review",
  section: "",
  start: 4,
  end: 8,
  quote: "336次",
  metric: "走访企业",
  value: 336,
  unit: "次",
  approx: "exact",
  figureKind: "level",
  status: "reported",
  state: "pending",
  seq: 0,
  origin: "reader",
};

test("没有改动就没有更正", () => {
  expect(correctionOf(visits, draftOf(visits))).toBeUndefined();
});

test("只报送改了的栏目", () => {
  expect(correctionOf(visits, { ...draftOf(visits), value: "３３７", end: 9 })).toEqual({ value: 337, start: 4, end: 9 });
  expect(correctionOf(visits, { ...draftOf(visits), unit: "" })).toEqual({ unit: "" });
});

test("改作目标，状态随之改为目标；改回数据，状态不再是目标", () => {
  expect(correctionOf(visits, { ...draftOf(visits), kind: "target" })).toEqual({ kind: "target", status: "target" });
  const target: Item = { ...visits, kind: "target", status: "target" };
  expect(correctionOf(target, { ...draftOf(target), kind: "figure" })).toEqual({ kind: "figure", status: "reported" });
});

test("清空区间的上端和方向，就是取消它们", () => {
  const range: Item = { ...visits, valueTo: 340, figureKind: "change", direction: "up" };
  expect(correctionOf(range, { ...draftOf(range), valueTo: "", direction: "" })).toEqual({ valueTo: null, direction: null });
});

test("改作承诺，只带承诺的栏目", () => {
  expect(correctionOf(visits, { ...draftOf(visits), kind: "commitment", action: "走访", object: "企业" })).toEqual({
    kind: "commitment",
    action: "走访",
    object: "企业",
  });
});

test("缺指标、数值不是数、缺动作、缺名称，都指到栏目上", () => {
  expect(faultsOf({ ...draftOf(visits), value: "若干", metric: " " })).toEqual({ value: "needNumber", metric: "needMetric" });
  expect(faultsOf({ ...draftOf(visits), kind: "commitment" })).toEqual({ action: "needAction" });
  expect(faultsOf({ ...draftOf(visits), kind: "project", amount: "很多" })).toEqual({ name: "needName", amount: "needNumber" });
});

test("千分位逗号和真减号都读得懂", () => {
  expect(contentOf({ ...draftOf(visits), value: "−12,500" })).toMatchObject({ value: -12500 });
});
