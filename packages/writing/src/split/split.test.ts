import { expect, test } from "vitest";
import { readingOf } from "../testing/reading.ts";
import type { SplitRow } from "./row.ts";
import { splitReading } from "./split.ts";

const plan = [
  { title: "二、2026年重点工作", level: 1, number: "二", part: "plan" },
  { title: "（一）抓项目", level: 2, number: "一", part: "plan" },
] as const;

const rowsOf = (body: string, commitments: readonly string[]): SplitRow[] =>
  splitReading(readingOf(`二、2026年重点工作\n（一）抓项目\n${body}`, { commitments, sections: plan }));

test("每条承诺一行，类别是所在的节，文中没说的空着", () => {
  expect(rowsOf("建成青禾大道，新建停车位200个。", ["建成青禾大道", "新建停车位200个"])).toEqual([
    { number: 1, category: "（一）抓项目", task: "建成青禾大道", leader: "", units: "", helpers: "", due: "" },
    { number: 2, category: "（一）抓项目", task: "新建停车位200个", leader: "", units: "", helpers: "", due: "" },
  ]);
});

test.each([
  ["6月底前建成青禾大道", "6月底前"],
  ["确保2026年10月底前建成青禾大道", "2026年10月底前"],
  ["上半年建成青禾大道", "上半年"],
  ["年内建成青禾大道", "年内"],
  ["第三季度末建成青禾大道", "第三季度末"],
  ["青禾大道5月开工、年底前通车", "5月、年底前"],
  ["汛期前完成清淤", "汛期前"],
  ["力争3年内建成示范区", "3年内"],
  ["9月30日前完成验收", "9月30日前"],
  ["9月30日举办采摘节", ""],
  ["改造2000年前建成的小区", ""],
  ["自3月起开展巡查", ""],
  ["建成青禾大道", ""],
])("“%s”的完成时限是“%s”", (task, due) => {
  expect(rowsOf(`${task}。`, [task])[0]?.due).toBe(due);
});

test("单独成句的时限管后面的任务", () => {
  expect(rowsOf("力争6月底前，建成青禾大道，新建停车位200个。", ["建成青禾大道", "新建停车位200个"]).map(({ due }) => due)).toEqual([
    "6月底前",
    "6月底前",
  ]);
});

test("由谁牵头、谁配合，文中说了就填", () => {
  expect(
    rowsOf("由经济发展办牵头，财政所、招商办配合，建成青禾大道。", ["由经济发展办牵头，财政所、招商办配合，建成青禾大道"])[0],
  ).toMatchObject({ units: "经济发展办", helpers: "财政所、招商办" });
});

test("括号里的责任单位归它前面的各项，不归后面的", () => {
  const rows = rowsOf("建成青禾大道，新建停车位200个。（牵头领导：王一平；责任单位：村镇建设办、财政所；配合单位：各村）改造农贸市场。", [
    "建成青禾大道",
    "新建停车位200个",
    "改造农贸市场",
  ]);
  expect(rows.map(({ leader, units, helpers }) => [leader, units, helpers])).toEqual([
    ["王一平", "村镇建设办、财政所", "各村"],
    ["王一平", "村镇建设办、财政所", "各村"],
    ["", "", ""],
  ]);
});

test("括号注明的（某办牵头，某所配合）也认", () => {
  expect(rowsOf("建成青禾大道（村镇建设办牵头，财政所配合）。", ["建成青禾大道（村镇建设办牵头，财政所配合）"])[0]).toMatchObject({
    task: "建成青禾大道",
    units: "村镇建设办",
    helpers: "财政所",
  });
});

test("举办承办、首问负责制里没有责任单位", () => {
  expect(rowsOf("举办承办三项赛事，执行首办负责制。", ["举办承办三项赛事", "执行首办负责制"]).map(({ units }) => units)).toEqual(["", ""]);
});

test("引语随它后面的任务，不单立一行", () => {
  expect(rowsOf("围绕主导产业，建成青禾大道。", ["围绕主导产业", "建成青禾大道"]).map(({ task }) => task)).toEqual([
    "围绕主导产业，建成青禾大道",
  ]);
});

test("只提目标的分句也立一行；承诺里的目标不重复", () => {
  const reading = readingOf("二、2026年重点工作\n财政收入增长7%左右，投资增长5%以上。\n（一）抓项目\n新建停车位200个。", {
    sections: plan,
    commitments: ["新建停车位200个"],
    figures: [
      ["7%左右", { status: "target", kind: "change", direction: "up" }],
      ["5%以上", { status: "target", kind: "change", direction: "up" }],
      ["200个", { status: "target" }],
    ],
  });
  expect(splitReading(reading).map(({ category, task }) => [category, task])).toEqual([
    ["二、2026年重点工作", "财政收入增长7%左右"],
    ["二、2026年重点工作", "投资增长5%以上"],
    ["（一）抓项目", "新建停车位200个"],
  ]);
});

test("没有承诺和目标的读本没有行", () => {
  expect(splitReading(readingOf("各位代表。", {}))).toEqual([]);
});
