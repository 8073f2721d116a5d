import { expect, test } from "vitest";
import type { Ledger } from "../../api/types.ts";
import { choiceOf, chooseField, mappingOf } from "./mapping.ts";

const why = { zh: "", en: "" };
const ledger = {
  mapping: null,
  sheets: [
    {
      name: "一月",
      rows: 3,
      table: { head: { from: 1, to: 1 }, caption: "" },
      opening: "plant",
      sample: [],
      columns: [
        { column: 1, title: "村", field: "village", why },
        { column: 2, title: "投入（万元）", field: "cost", unit: "万元", why },
        { column: 3, title: "序号", why },
      ],
    },
    { name: "说明", rows: 1, columns: [], sample: [] },
  ],
} as unknown as Ledger;

test("先按认出的来：没有表头的表不导入，认不出的列不导入", () => {
  expect(mappingOf(choiceOf(ledger), true, false)).toEqual({
    isHistory: true,
    leavesHidden: false,
    sheets: [
      {
        sheet: 0,
        opening: "plant",
        columns: [
          { column: 1, field: "village" },
          { column: 2, field: "cost", unit: "万元" },
        ],
      },
    ],
  });
});

test("一个栏目只对一列：改给另一列，原来那列就不导入", () => {
  const chosen = chooseField(choiceOf(ledger)[0]!, 3, "village");
  expect(chosen.fields).toEqual({ 2: "cost", 3: "village" });
  expect(chooseField(chosen, 2, undefined).fields).toEqual({ 3: "village" });
});

test("上次同意过的对应，打开时还是那样", () => {
  const kept = {
    ...ledger,
    mapping: {
      isHistory: false,
      leavesHidden: false,
      sheets: [{ sheet: 0, opening: "plant", columns: [{ column: 3, field: "village" }] }],
    },
  } as Ledger;
  expect(mappingOf(choiceOf(kept), false, false)).toEqual(kept.mapping);
});
