import { type Exact, compare, divide, exact, negate, roundTo, subtract, toText } from "@jiannuo/quantity";
import { read } from "@jiannuo/reading";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readClaim } from "./claim.ts";
import type { FigureFormat, Wording } from "./format.ts";
import { formatFor } from "./format-for.ts";
import { holds } from "./holds.ts";
import { printFigure } from "./print.ts";
import { readPrinted } from "./read-printed.ts";

const WORDINGS = ["", "余", "多", "超", "突破", "以上", "达", "近", "约", "左右"] as const satisfies readonly Wording[];
const anyWording = fc.constantFrom(...WORDINGS);
const anyUnit = fc.constantFrom(..."元 个 家 户 人 人次 批 件 条 亩 公里 次 处 场 家次 百分点 %".split(" "));
const anySize: fc.Arbitrary<Exact> = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 0, max: 2 }))
    .map(([digits, scale]) => divide(exact(digits), exact(10 ** scale), { scale })),
  fc
    .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 2, max: 7 }))
    .map(([digits, power]) => exact(BigInt(digits) * 10n ** BigInt(power))),
);
const anyFormat: fc.Arbitrary<FigureFormat> = fc
  .record({
    unit: anyUnit,
    magnitude: fc.constantFrom("", "万", "亿"),
    decimals: fc.integer({ min: 0, max: 2 }),
    wording: anyWording,
    numerals: fc.constantFrom("arabic", "chinese"),
    step: fc.option(fc.constantFrom("1", "5", "10", "50", "100"), { nil: undefined }),
  } as const)
  .filter(({ unit, magnitude }) => magnitude === "" || (unit !== "%" && unit !== "百分点"))
  .map(({ step, ...format }) => ({ ...format, ...(step === undefined ? {} : { step }) }));

const MAGNITUDE = { "": 1, 万: 10_000, 亿: 100_000_000 } as const;
const runs = { numRuns: 200 };

describe("印数之律", () => {
  test("印出的都读得回：同一格式再印，一字不差", () => {
    fc.assert(
      fc.property(anySize, anyFormat, (value, format) => {
        const printed = printFigure(value, format);
        const back = readPrinted(printed);
        // 超5亿 to steps of 5 reads as a round five: the next step of it is 6.
        fc.pre(!format.step?.startsWith("5"));
        expect(back && printFigure(value, back.format)).toBe(printed);
        expect(back!.format.unit).toBe(format.unit);
      }),
      runs,
    );
  });

  test("不加修饰的数，读回的就是原格式，差不过末位之半", () => {
    fc.assert(
      fc.property(anySize, anyFormat, (value, { step: _step, ...format }) => {
        const plain: FigureFormat = { ...format, wording: "", numerals: "arabic" };
        fc.pre(roundTo(divide(value, exact(MAGNITUDE[plain.magnitude]), { scale: 12 }), plain.decimals).digits > 0n);
        const printed = printFigure(value, plain);
        const back = readPrinted(printed)!;
        expect(back.format).toEqual(plain);
        const off = subtract(value, back.value);
        const half = divide(readClaim(printed)!.digit, exact(2), { scale: 12 });
        expect(compare(off.digits < 0n ? negate(off) : off, half)).not.toBe(1);
      }),
      runs,
    );
  });

  test("印出的都成立", () => {
    fc.assert(
      fc.property(anySize, anyFormat, (value, format) => {
        const printed = printFigure(value, format);
        expect({ printed, ...holds(value, printed) }).toEqual({ printed, holds: true });
      }),
      runs,
    );
  });

  test("不成立的必有建议，建议必成立", () => {
    fc.assert(
      fc.property(anySize, anySize, anyFormat, (value, other, format) => {
        const verdict = holds(value, printFigure(other, format));
        if (verdict.holds) return;
        expect(verdict.proposal).toBeDefined();
        expect(holds(value, verdict.proposal!)).toEqual({ holds: true });
      }),
      runs,
    );
  });

  test("体裁选的格式印出来成立，措辞能用的都用上", () => {
    fc.assert(
      fc.property(anySize, anyUnit, anyWording, (value, unit, wording) => {
        const printed = printFigure(value, formatFor(unit, value, wording));
        expect({ printed, ...holds(value, printed) }).toEqual({ printed, holds: true });
      }),
      runs,
    );
  });

  test("下降不带负号，读回是数，方向由动词说", () => {
    fc.assert(
      fc.property(anySize, (size) => {
        const value = negate(size);
        const printed = printFigure(value, formatFor("%", value));
        expect(printed).not.toMatch(/[-−]/);
        expect(holds(value, printed)).toEqual({ holds: true });
        expect(holds(value, printFigure(value, { ...formatFor("%", value), isUnsigned: undefined as never }))).toEqual({ holds: true });
      }),
      runs,
    );
  });

  const APPROX: Record<Wording, string> = {
    "": "exact",
    达: "exact",
    余: "over",
    多: "over",
    超: "over",
    突破: "over",
    // A stated fact with 以上 is more than it: so the reader has it.
    以上: "over",
    近: "about",
    约: "about",
    左右: "about",
  };

  test("写进句子，读报告的读得出同样的数、单位和约数", () => {
    fc.assert(
      fc.property(anySize, anyUnit, anyWording, (value, unit, wording) => {
        const printed = printFigure(value, formatFor(unit, value, wording));
        const back = readPrinted(printed)!;
        const { figures } = read({ text: `一年来，全镇累计发放资金${printed}。`, carrier: "txt" });
        expect({ printed, figures: figures.map(({ value: found, unit: of, approx }) => [toText(exact(found)), of, approx]) }).toEqual({
          printed,
          figures: [[toText(back.value), unit, APPROX[back.format.wording]]],
        });
      }),
      { numRuns: 150 },
    );
  });
});
