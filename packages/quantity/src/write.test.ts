import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Exact, divide, exact } from "./exact.ts";
import { scanQuantities } from "./scan.ts";
import { type QuantityStyle, writeQuantity } from "./write.ts";

const anyStyle = fc.constantFrom<QuantityStyle>("plain", "wan", "genre");
const anyUnit = fc.constantFrom(
  ..."元 个 家 户 人 人次 批 件 条 项 亩 公里 千米 米 吨 平方米 平方公里 千瓦 兆瓦 台 台（套） 微克/立方米 元/人 家次 美元 小时 个月 倍 % 百分点".split(
    " ",
  ),
);
const anySize: fc.Arbitrary<Exact> = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 0, max: 3 }))
    .map(([digits, scale]) => divide(exact(digits), exact(10 ** scale), { scale })),
  fc
    .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 2, max: 12 }))
    .map(([digits, power]) => exact(BigInt(digits) * 10n ** BigInt(power))),
);

describe("写给人看的数量", () => {
  test.each([
    ["315000", "次", "wan", "31.5万次"],
    ["7500000", "元", "genre", "750万元"],
    ["1600000000", "元", "genre", "16亿元"],
    ["22565", "元", "genre", "22565元"],
    ["22565", "元", "plain", "22,565元"],
    ["9999.5", "元", "plain", "9999.5元"],
    ["-6.2", "%", "plain", "−6.2%"],
    ["2", "百分点", "genre", "2个百分点"],
    ["300", "%", "genre", "300%"],
    ["2600000", "千瓦", "genre", "260万千瓦"],
  ] as const)("%s %s 以 %s 写作 %s", (value, unit, style, written) => {
    expect(writeQuantity({ value: exact(value), unit }, { style })).toBe(written);
  });

  test("写出的数量读回，数值和单位不变", () => {
    fc.assert(
      fc.property(anySize, anyUnit, anyStyle, (value, unit, style) => {
        const written = writeQuantity({ value, unit }, { style });
        const [found, ...more] = scanQuantities(`全镇共有${written}。`);
        expect([found?.value, found?.unit, found?.approx, more.length]).toEqual([value, unit, "exact", 0]);
        expect([found?.start, found?.end]).toEqual([4, 4 + written.length]);
      }),
      { numRuns: 500 },
    );
  });
});
