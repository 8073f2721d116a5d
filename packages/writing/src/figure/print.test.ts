import { exact } from "@jiannuo/quantity";
import { describe, expect, test } from "vitest";
import type { FigureFormat } from "./format.ts";
import { formatFor } from "./format-for.ts";
import { printFigure } from "./print.ts";

const format = (unit: string, more: Partial<FigureFormat> = {}): FigureFormat => ({
  unit,
  magnitude: "",
  decimals: 0,
  wording: "",
  numerals: "arabic",
  ...more,
});

describe("报告里的数怎么印", () => {
  test.each([
    ["7536000", format("元", { magnitude: "万", wording: "余", step: "50" }), "750余万元"],
    ["35400", format("人", { magnitude: "万", wording: "余" }), "3万余人"],
    ["315400", format("次", { magnitude: "万", decimals: 1, wording: "超", step: "0.5" }), "超31.5万次"],
    ["28.6", format("%", { wording: "近", numerals: "tenths" }), "近三成"],
    ["21.4", format("%", { wording: "超", numerals: "tenths" }), "超两成"],
    ["-22.2779", format("%", { decimals: 2, isUnsigned: true }), "22.28%"],
    ["-6.2", format("%", { decimals: 1 }), "−6.2%"],
    ["13", format("%", { decimals: 1 }), "13.0%"],
    ["1020000", format("元", { magnitude: "万", wording: "以上", step: "100" }), "100万元以上"],
    ["11", format("个", { numerals: "chinese" }), "十一个"],
    ["2", format("家", { numerals: "chinese" }), "两家"],
    ["1600000000", format("元", { magnitude: "亿" }), "16亿元"],
    ["315000000", format("元", { magnitude: "亿", decimals: 2 }), "3.15亿元"],
    ["2", format("位", { isRank: true }), "第2位"],
    ["1", format("", { isRank: true, numerals: "chinese" }), "第一"],
    ["1040000", format("元", { magnitude: "万", wording: "突破", numerals: "chinese", step: "100" }), "突破一百万元"],
    ["7536000", format("元", { magnitude: "万", wording: "余", numerals: "chinese", step: "50" }), "七百五十余万元"],
    ["2.5", format("百分点", { decimals: 1 }), "2.5个百分点"],
    ["0", format("起"), "0起"],
    ["0", format("", { numerals: "chinese" }), "零"],
    ["300", format("元", { magnitude: "万" }), "300元"],
    ["0.3", format("%"), "0.3%"],
  ])("%s 印作 %s", (value, how, printed) => {
    expect(printFigure(exact(value), how)).toBe(printed);
  });

  test("字不能成立时用更小的步子，再不行只印数", () => {
    const over = format("元", { magnitude: "万", wording: "余", step: "50" });
    expect(printFigure(exact(8_124_000), over)).toBe("800余万元");
    expect(printFigure(exact(700_000), over)).toBe("70万元");
    expect(printFigure(exact(7_500_000), over)).toBe("750万元");
  });

  test.each([
    ["314860", "次", "", "314860次"],
    ["314860", "次", "超", "超31万次"],
    ["7536000", "元", "余", "750余万元"],
    ["7536000", "元", "", "753.6万元"],
    ["22565", "元", "", "22565元"],
    ["-22.2779", "%", "", "22.3%"],
    ["13.2", "%", "", "13.2%"],
    ["99", "个", "近", "近100个"],
    ["2", "位", "", "第2位"],
  ] as const)("体裁把 %s%s（%s）印作 %s", (value, unit, wording, printed) => {
    expect(printFigure(exact(value), formatFor(unit, exact(value), wording))).toBe(printed);
  });
});
