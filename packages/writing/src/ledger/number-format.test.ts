import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { isDayFormat, shownNumber } from "./number-format.ts";

test.each<[number, string, number | string]>([
  [0.975, "0%", "97.5%"],
  [0.07, "0.00%", "7%"],
  [-0.058, "0.0%;[Red]-0.0%", "-5.8%"],
  [12_345_678, '0!.0,"万"', "1234.5678万"],
  [12_345_678, '0\\.0,"万元"', "1234.5678万元"],
  [12_345_678, '0"."0000"万"', "1234.5678万"],
  [123_456_789, '[>=100000000]0.00,,"百万";[>=10000]0!.0,"万";0', "123.456789百万"],
  [20_000, '[>=100000000]0.00,,"百万";[>=10000]0!.0,"万";0', "2万"],
  [300, '[>=100000000]0.00,,"百万";[>=10000]0!.0,"万";0', 300],
  [1_234_000, "#,##0,", 1234],
  [1_234_000, "#,##0,.00", 1234],
  [1234, '0"万元"', "1234万元"],
  [12, '0"人"', "12人"],
  [12, "0人", "12人"],
  [7, "000", "007"],
  [-7, "000", "-007"],
  [0.1 + 0.2, '0.0"亩"', "0.3亩"],
  [1200.5, "#,##0.00", 1200.5],
  [1200.5, '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ', 1200.5],
  [-1200, "#,##0_);(#,##0)", -1200],
  [0, '0;-0;"—"', 0],
  [3, "General", 3],
  [3, "@", 3],
  [3, "", 3],
  [0.5, "# ?/?", 0.5],
  [12_000, "0.00E+00", 12_000],
  [0.395_833_333_333, "h:mm", "09:30"],
  [1.5, "[h]:mm", 1.5],
])("%s 按格式 %s 显示，读作 %s", (value, format, expected) => {
  expect(shownNumber(value, format)).toBe(expected);
});

test.each([
  ["yyyy/m/d", true],
  ['yyyy"年"m"月"d"日"', true],
  ['[$-804]yyyy"年"m"月"', true],
  ["h:mm:ss", false],
  ["[Red]0.00", false],
  ['0"日"', false],
  ["General", false],
])("格式 %s 显示的是不是日期：%s", (format, isDay) => {
  expect(isDayFormat(format)).toBe(isDay);
});

test("任何数按百分比、万、千位缩放显示，读出的都是原数的那么多", () => {
  assert(
    property(integer({ min: -1_000_000_000, max: 1_000_000_000 }), (value) => {
      expect(Number(String(shownNumber(value / 10_000, "0.00%")).replace("%", ""))).toBeCloseTo(value / 100, 6);
      expect(Number(String(shownNumber(value, '0!.0,"万"')).replace("万", "")) * 10_000).toBeCloseTo(value, 3);
      expect(shownNumber(value * 1000, "#,##0,")).toBe(value);
    }),
  );
});
