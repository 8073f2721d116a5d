import { addDays, exact, isRefusal, toText } from "@jiannuo/quantity";
import { assert, constantFrom, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { readCell } from "./read-cell.ts";
import { readDayCell } from "./read-day.ts";
import { readNumberCell } from "./read-number.ts";
import { dayCellOf, serialOf, type Cell } from "./sheet.ts";
import { orchard, units } from "./testing/orchard.ts";

const dayIn = (cell: Cell, year?: number): string => {
  const read = readDayCell(cell, year);
  return isRefusal(read) ? read.code : read.day;
};

test.each<[Cell, string]>([
  ["2023.5.6", "2023-05-06"],
  ["2023年5月6日", "2023-05-06"],
  ["2023年5月6号上午", "2023-05-06"],
  ["２０２３／５／６", "2023-05-06"],
  ["2023-05-06 09:30", "2023-05-06"],
  ["5月6日", "2023-05-06"],
  ["5.16", "2023-05-16"],
  ["23.5.6", "2023-05-06"],
  ["20230506", "2023-05-06"],
  [20_230_506, "2023-05-06"],
  [45_052, "2023-05-06"],
  [5.1, "DAY_AMBIGUOUS"],
  ["2023年5月", "DAY_NOT_READ"],
  ["2023.2.30", "DAY_NOT_REAL"],
  ["5.6-5.8", "DAY_NOT_READ"],
  ["上旬", "DAY_NOT_READ"],
])("日期 %s 读作 %s", (cell, expected) => {
  expect(dayIn(cell, 2023)).toBe(expected);
});

test("没有年份又无处可知，就退回而不猜", () => {
  expect(dayIn("5月6日")).toBe("DAY_WITHOUT_YEAR");
});

test("任何一天，不管写成哪一种，读回来都是那一天", () => {
  const forms = constantFrom<(y: string, m: string, d: string) => string>(
    (y, m, d) => `${y}.${Number(m)}.${Number(d)}`,
    (y, m, d) => `${y}年${Number(m)}月${Number(d)}日`,
    (y, m, d) => `${y}/${m}/${d}`,
    (y, m, d) => `${y}${m}${d}`,
    (_, m, d) => `${Number(m)}月${Number(d)}日`,
  );
  assert(
    property(integer({ min: 0, max: 12_000 }), forms, (count, form) => {
      const day = addDays("1995-01-01", count);
      const [y, m, d] = day.split("-") as [string, string, string];
      expect(dayIn(form(y, m, d), Number(y))).toBe(day);
      expect(dayIn(serialOf(day))).toBe(day);
      expect(dayCellOf(serialOf(day))).toEqual({ day });
    }),
  );
});

const { cost, area, trees } = orchard.fields as unknown as Record<string, Parameters<typeof readNumberCell>[1]>;
const numberIn = (cell: Cell, own = cost!, unit?: string): string => {
  const read = readNumberCell(cell, own, unit);
  return isRefusal(read) ? read.code : read;
};

test.each<[Cell, string | undefined, string]>([
  ["3.5万元", undefined, "35000"],
  ["3.5", undefined, "35000"],
  ["3.5", "元", "3.5"],
  ["3.5", "万元", "35000"],
  ["1,200元", "万元", "1200"],
  ["￥1,200", "元", "1200"],
  ["0.2亿元", "万元", "20000000"],
  ["２３", "元", "23"],
  ["二百六十", "元", "260"],
  [0.1 + 0.2, "元", "0.3"],
  ["约30", "元", "NUMBER_NOT_EXACT"],
  ["30余", "元", "NUMBER_NOT_EXACT"],
  ["三十来个", "元", "OTHER_UNIT"],
  ["几十", "元", "NUMBER_NOT_EXACT"],
  ["若干", "元", "NUMBER_NOT_READ"],
  ["12亩", "元", "OTHER_UNIT"],
])("钱 %s（表头单位 %s）读作 %s", (cell, unit, expected) => {
  expect(numberIn(cell, cost, unit)).toBe(expected);
});

test("带单位的数：12亩是12，3公顷不是亩，30株是30", () => {
  expect(numberIn("12亩", area)).toBe("12");
  expect(numberIn("3公顷", area)).toBe("OTHER_UNIT");
  expect(numberIn("30株", trees)).toBe("30");
});

test("任何一个数，写成元、万元、带千分位，读回来都是那个数", () => {
  assert(
    property(integer({ min: -9_999_999, max: 9_999_999 }), (hundredths) => {
      const value = toText(exact(`${hundredths}e-2`));
      expect(numberIn(`${value}元`)).toBe(value);
      expect(numberIn(Number(value), cost, "元")).toBe(value);
      expect(numberIn(value, cost, "元")).toBe(value);
      expect(numberIn(`${value}万元`)).toBe(toText(exact(`${hundredths}e2`)));
    }),
  );
});

const read = (field: string, cell: Cell) => {
  const value = readCell(orchard.fields[field]!, cell, { units, year: 2023 });
  return isRefusal(value) ? value.code : value;
};

test("码按名称认，村按各种写法认，姓名里的空格不算，是否按勾认", () => {
  expect([read("kind", "桃"), read("kind", "Pear"), read("kind", "苹果")]).toEqual(["peach", "pear", "WRONG_VALUE"]);
  expect(["柳塘", "柳塘村", "青禾镇柳塘村村委会", "v-1", "新河"].map((name) => read("village", name))).toEqual([
    "v-1",
    "v-1",
    "v-1",
    "v-1",
    "v-3",
  ]);
  expect(read("village", "不知村")).toBe("NO_SUCH_UNIT");
  expect(read("owner", "张 三")).toBe("张三");
  expect(["√", "是", "×", "否", 1].map((cell) => read("is_certified", cell))).toEqual([true, true, false, false, true]);
});

test("空格、横杠是没填，零是零；被当成数字的身份证号不收", () => {
  expect([read("trees", ""), read("trees", "—"), read("trees", "/"), read("trees", 0), read("trees", "0株")]).toEqual([
    undefined,
    undefined,
    undefined,
    "0",
    "0",
  ]);
  expect(read("owner_id", 110_101_199_003_074_260)).toBe("DIGITS_LOST");
  expect(read("owner_id", "１１０１０１１９９００３０７４２５８".slice(0, 18))).toBeTypeOf("string");
});
