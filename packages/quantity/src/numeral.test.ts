import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toText } from "./exact.ts";
import { readNumeral, writeNumeral } from "./numeral.ts";

const read = (text: string): string | undefined => {
  const found = readNumeral(text);
  return found === undefined ? undefined : `${toText(found.value)}|${text.slice(found.end)}`;
};

describe("数字的写法", () => {
  test.each([
    ["二百六十", "260|"],
    ["一百零五户", "105|户"],
    ["两万余", "20000|余"],
    ["十二", "12|"],
    ["三点五", "3.5|"],
    ["十二点三个", "12.3|个"],
    ["3.2万亩", "32000|亩"],
    ["1,200人", "1200|人"],
    ["１２．５％", "12.5|％"],
    ["五千六百万", "56000000|"],
    ["1.25亿元", "125000000|元"],
    ["百万", "1000000|"],
    ["二〇二三年", "2023|年"],
    ["二○○八年", "2008|年"],
    ["1.5万亿元", "1500000000000|元"],
    ["一万二", "12000|"],
    ["三百五", "350|"],
    ["3亿5000万元", "350000000|元"],
    ["3千5百", "3500|"],
    ["260万千瓦", "2600000|千瓦"],
    ["5千米", "5|千米"],
    ["三点十分", "3|点十分"],
    ["十万零三百", "100300|"],
    ["一亿亿", "10000000000000000|"],
    ["零", "0|"],
  ])("%s 读作 %s", (text, value) => expect(read(text)).toBe(value));

  test("没有数字的地方不读出数字", () =>
    expect([read(""), read("个"), read("点五"), read("百分之五")]).toEqual([undefined, undefined, undefined, undefined]));

  test("写成汉字的整数读回来不变", () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.bigInt(0n, 10n ** 16n),
          fc.bigInt(0n, 100_000n),
          fc.integer({ min: 0, max: 16 }).map((n) => 10n ** BigInt(n)),
        ),
        (n) => {
          expect(read(writeNumeral(n))).toBe(`${n}|`);
        },
      ),
    ));

  test("阿拉伯数字配万、亿读回来不变", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom("万", "亿"), (n, scale) => {
        expect(read(`${n / 10}${scale}`)).toBe(`${BigInt(n) * (scale === "万" ? 1000n : 10_000_000n)}|`);
      }),
    ));

  test("260 写作二百六十，10005 写作一万零五", () =>
    expect([260, 10_005, 10_500, 12, 110, 100_012].map((n) => writeNumeral(n))).toEqual([
      "二百六十",
      "一万零五",
      "一万零五百",
      "十二",
      "一百一十",
      "十万零一十二",
    ]));
});
