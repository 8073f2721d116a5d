import { field as fields } from "@jiannuo/registers";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { inputOf, readTyped, typedOf } from "./typed.ts";

const { code, count, day, line, money, number, rows, text, yesNo } = fields;

const invest = money("总投资", "Investment");

test("按万元填的，按元存", () => {
  expect(inputOf(invest, "750")).toBe("7500000");
  expect(inputOf(invest, "１，２００．５")).toBe("12005000");
  expect(typedOf(invest, "7500000")).toBe("750");
});

test("填了再显示，还是填的那个数", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
      const typed = cents === 0 ? String(whole) : `${whole}.${String(cents).padStart(2, "0").replace(/0$/u, "")}`;
      expect(typedOf(invest, readTyped(invest, typed) as string)).toBe(typed);
    }),
  );
});

test("什么都没填就是没填，不是零", () => {
  for (const typed of [undefined, "", "  ", [], { label: "" }]) expect(readTyped(count("人数", "Persons", "人"), typed)).toBeUndefined();
  expect(readTyped(yesNo("是否", "Whether"), false)).toBe(false);
  expect(readTyped(count("人数", "Persons", "人"), "0")).toBe("0");
});

test("填错的说出是哪一条规则", () => {
  expect(readTyped(number("面积", "Area", "亩"), "三亩")).toMatchObject({ because: { zh: "“面积”须填数字（单位：亩）" } });
  expect(readTyped(day("日期", "Day"), "2023-02-30")).toMatchObject({ code: "WRONG_VALUE" });
  expect(readTyped(code("等级", "Grade", { general: ["一般", "General"] }), "major")).toMatchObject({ code: "WRONG_VALUE" });
});

test("表格里空着的行不送，各格按自己的栏目读", () => {
  const field = rows("明细", "Rows", { name: text("名称", "Name"), spent: invest });
  expect(inputOf(field, [{ name: "甲", spent: "1" }, {}, { name: "" }])).toEqual([{ name: "甲", spent: "10000" }]);
  expect(typedOf(field, [{ name: "甲", spent: "10000" }])).toEqual([{ name: "甲", spent: "1" }]);
});

test("地点写了名称就可以，坐标另加", () => {
  const field = line("路段", "Stretch");
  expect(readTyped(field, { label: "村口到桥头" })).toEqual({ label: "村口到桥头" });
});
