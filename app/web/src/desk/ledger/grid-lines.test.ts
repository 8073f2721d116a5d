import { definerFor, field } from "@jiannuo/registers";
import { expect, test } from "vitest";
import { isZeroReport, lineOf, paste, readClipboard, touched } from "./grid-lines.ts";

const say = (zh: string, en: string) => ({ zh, en });
const definition = definerFor<"farming", "clerk">().defineRegister({
  id: "harvest",
  version: 1,
  title: say("收成", "Harvest"),
  purpose: say("各村收成", "Harvest of villages"),
  sources: [{ kind: "custom", text: "测试" }],
  keeper: "farming",
  door: { main: "here" },
  fields: {
    village: field.unit("村", "Village", "village"),
    tons: field.count("吨数", "Tons", "吨"),
    kind: field.code("品种", "Kind", { rice: ["水稻", "Rice"], wheat: ["小麦", "Wheat"] }),
    on: field.day("日期", "Day"),
  },
  placeField: "village",
  states: { told: { title: say("已报", "Told"), isEnd: true } },
  acts: {
    tell: {
      title: say("填报", "Tell"),
      from: "new",
      to: "told",
      by: ["place"],
      needs: ["village", "tons", "on"],
      asks: ["kind"],
      happensOn: "on",
      posts: [{ measure: "tons", amount: "tons" }],
    },
  },
  measures: { tons: { kind: "flow", title: say("收成", "Harvest"), unit: "吨", version: 1, definition: say("各村报的", "as told") } },
  list: ["village", "tons"],
});
const villages = [
  { unit: "v-1", title: "柳塘村" },
  { unit: "v-2", title: "石坝村" },
  { unit: "v-3", title: "新河社区" },
];
const columns = ["tons", "kind", "on"];
const grid = { villages, columns, definition };
const asked = columns.map((name) => ({ field: name, isNeeded: name !== "kind" }));
const missing = { code: "FIELD_NEEDED", because: say("必须填写", "must be filled in") };

test("剪贴板按行按格读，引号里的换行不断行", () => {
  expect(readClipboard('1\t水稻\r\n2\t"小\n麦"\r\n')).toEqual([
    ["1", "水稻"],
    ["2", "小\n麦"],
  ]);
  expect(readClipboard("7")).toEqual([["7"]]);
});

test("从选中的格子往下往右粘贴，日期和品种认得，空格不盖", () => {
  const { sheet, cells } = paste({ "v-2": { kind: "rice" } }, "3\t小麦\t2023.6.1\n0\t\t2023年6月2日", {
    ...grid,
    at: { unit: "v-1", field: "tons" },
  });
  expect(sheet).toEqual({ "v-1": { tons: "3", kind: "wheat", on: "2023-06-01" }, "v-2": { kind: "rice", tons: "0", on: "2023-06-02" } });
  expect(cells).toBe(5);
});

test("第一列是村名的按村名对，次序不同也不错位；没有的村说出来，合计不算", () => {
  const { sheet, unknown } = paste({}, "新河\t5\n柳塘村委会\t0\n外村\t9\n合计\t14", { ...grid, at: { unit: "v-2", field: "on" } });
  expect(sheet).toEqual({ "v-3": { tons: "5" }, "v-1": { tons: "0" } });
  expect(unknown).toEqual(["外村"]);
});

test("空着是未报，零是零报告", () => {
  expect(touched({ "v-1": { tons: "0" }, "v-2": { tons: "" } }, ["v-1", "v-2", "v-3"])).toEqual(["v-1"]);
  expect(isZeroReport(definition, asked, { tons: "0" })).toBe(true);
  expect(isZeroReport(definition, asked, {})).toBe(false);
  expect(isZeroReport(definition, asked, { tons: "2" })).toBe(false);
});

test("一行里没填的必填项和填错的格子分别说出", () => {
  const { values, faults } = lineOf(definition, asked, { tons: "一点", kind: "rice" }, missing);
  expect(values).toEqual({ kind: "rice" });
  expect(Object.keys(faults)).toEqual(["tons", "on"]);
  expect(lineOf(definition, asked, { tons: "３", on: "2023-06-01" }, missing)).toEqual({
    values: { tons: "3", on: "2023-06-01" },
    faults: {},
  });
});
