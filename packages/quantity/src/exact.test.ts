import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { add, compare, divide, equals, exact, multiply, negate, roundTo, subtract, toNumber, toText } from "./exact.ts";

const anyExact = fc
  .record({ digits: fc.bigInt(-(10n ** 20n), 10n ** 20n), scale: fc.integer({ min: 0, max: 8 }) })
  .map(({ digits, scale }) => divide(exact(digits), exact(10n ** BigInt(scale)), { scale }));

describe("精确的数", () => {
  test("0.1 加 0.2 等于 0.3", () => {
    expect(toText(add(exact(0.1), exact(0.2)))).toBe("0.3");
  });

  test("31.5 万是 315000", () => {
    expect(multiply(exact("31.5"), exact(10_000))).toEqual({ digits: 315_000n, scale: 0 });
  });

  test.each([
    ["1e3", "1000"],
    ["1.50", "1.5"],
    ["-0.050", "-0.05"],
    ["-0", "0"],
    ["1e-7", "0.0000001"],
  ])("%s 写作 %s", (text, plain) => {
    expect(toText(exact(text))).toBe(plain);
  });

  test.each(["", "1.2.3", "万", "Infinity", "1,200"])("“%s”不是小数，当场说明", (text) => {
    expect(() => exact(text)).toThrow(RangeError);
  });

  test("四舍五入与四舍六入五成双", () => {
    const half = exact("2.5");
    expect(
      [roundTo(half, 0), roundTo(negate(half), 0), roundTo(half, 0, "half-even"), roundTo(exact("3.5"), 0, "half-even")].map(toText),
    ).toEqual(["3", "-3", "2", "4"]);
  });

  test("三分之一保留两位是 33.33%，除以零当场说明", () => {
    expect(toText(divide(exact(100), exact(3), { scale: 2 }))).toBe("33.33");
    expect(() => divide(exact(1), exact(0), { scale: 2 })).toThrow(RangeError);
  });

  test("写出来再读回，数不变", () => {
    fc.assert(
      fc.property(anyExact, (a) => {
        expect(exact(toText(a))).toEqual(a);
      }),
    );
  });

  test("普通数字进出不变", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (n) => {
        expect(toNumber(exact(n)) === n).toBe(true);
      }),
    );
  });

  test("加了再减、先后次序都不改变结果", () => {
    fc.assert(
      fc.property(anyExact, anyExact, anyExact, (a, b, c) => {
        expect(subtract(add(a, b), b)).toEqual(a);
        expect(add(a, add(b, c))).toEqual(add(add(c, b), a));
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
      }),
    );
  });

  test("比较与相减一致", () => {
    fc.assert(
      fc.property(anyExact, anyExact, (a, b) => {
        expect(compare(a, b) + compare(b, a)).toBe(0);
        expect(equals(a, b)).toBe(subtract(a, b).digits === 0n);
      }),
    );
  });

  test("乘了再除回到原数，取舍误差不过半个末位", () => {
    fc.assert(
      fc.property(anyExact, anyExact, fc.integer({ min: 0, max: 6 }), (a, b, scale) => {
        fc.pre(b.digits !== 0n);
        expect(divide(multiply(a, b), b, { scale: a.scale })).toEqual(a);
        const error = subtract(roundTo(a, scale), a);
        const size = error.digits < 0n ? negate(error) : error;
        expect(compare(multiply(size, exact(2)), exact(`1e-${scale}`))).toBeLessThanOrEqual(0);
      }),
    );
  });
});
