/** What people read of a figure: exact underneath, rounded only for the eye, and never 0 where there is none. */
import { describe, expect, test } from "vitest";
import { differenceText, distanceTo, figureText, growthText, isSame, shareText, sumText, withUnit } from "./figure-text.ts";

describe("数", () => {
  test("没有数写作“—”，零写作 0", () => {
    expect(figureText(null, "flow", "zh")).toBe("—");
    expect(figureText("0", "flow", "zh")).toBe("0");
  });

  test("比率和增速留一位小数，其余照实", () => {
    expect(withUnit("96.153846153846", { unit: "%", kind: "ratio" }, "zh")).toBe("96.2%");
    expect(withUnit("13.25", { unit: "%", kind: "released" }, "zh")).toBe("13.25%");
    expect(withUnit("1600000000", { unit: "元", kind: "flow" }, "zh")).toBe("16亿元");
    expect(withUnit("12", { unit: "处", kind: "flow" }, "en")).toBe("12 处");
  });

  test("与上年同期相差多少、增长多少；上年为零时不说增长", () => {
    expect(differenceText("279", "359", "flow", "zh")).toBe("−80");
    expect(differenceText("162", "149", "flow", "zh")).toBe("+13");
    expect(differenceText("5", null, "flow", "zh")).toBe("—");
    expect(growthText("279", "359")).toBe("−22.3%");
    expect(growthText("162", "149")).toBe("+8.7%");
    expect(growthText("5", "0")).toBeUndefined();
  });

  test("占多少：整数不带小数点，零之上无占比", () => {
    expect(shareText("30", "120")).toBe("25");
    expect(shareText("0", "0")).toBeUndefined();
  });

  test("明细之和不走样：三个 0.1 就是 0.3", () => {
    expect(sumText(["0.1", "0.1", "0.1"])).toBe("0.3");
    expect(isSame("0.30", sumText(["0.1", "0.1", "0.1"]))).toBe(true);
  });
});

describe("离目标多远", () => {
  test("以上：到了就是达到，没到说还差", () => {
    expect(distanceTo("5", { value: "5", comparison: "atLeast" })).toEqual({ kind: "reached" });
    expect(distanceTo("4.2", { value: "5", comparison: "atLeast" })).toEqual({ kind: "short", by: "0.8" });
  });

  test("以内：超了说超出多少", () => {
    expect(distanceTo("0", { value: "0", comparison: "atMost" })).toEqual({ kind: "within" });
    expect(distanceTo("2", { value: "0", comparison: "atMost" })).toEqual({ kind: "over", by: "2" });
  });

  test("左右：只说高低，不说达没达到", () => {
    expect(distanceTo("13.2", { value: "10", comparison: "about" })).toEqual({ kind: "above", by: "3.2" });
    expect(distanceTo("9", { value: "10", comparison: "about" })).toEqual({ kind: "below", by: "1" });
    expect(distanceTo("10.0", { value: "10", comparison: "about" })).toEqual({ kind: "same" });
  });
});
