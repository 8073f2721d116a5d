/** What must hold for any text: nothing throws, and both places of a finding stand in the report and say what they quote. */
import { read } from "@jiannuo/reading";
import { array, assert, constantFrom, property } from "fast-check";
import { expect, test } from "vitest";
import { splitReading } from "../split/split.ts";
import { checkReading } from "./check.ts";

const pieces = [
  "一、2025年工作回顾\n",
  "二、2026年重点工作\n",
  "（一）抓项目。",
  "（二）抓民生\n",
  "主要抓了三个方面的工作。",
  "一是修路；二是通水。",
  "新签约项目10个，其中亿元以上项目15个。",
  "蔬菜、水果、茶叶产量分别增长5%、8%，",
  "总产值由80.0亿元增至100.0亿元，增长30%。",
  "群众满意度达到110%；",
  "粮食播种面积3万亩。",
  "粮食播种面积2000公顷。",
  "财政税收收入增长12.3%。",
  "财政税收收入增长13.2%。",
  "6月底前建成青禾大道，由经济发展办牵头。",
  "（责任单位：财政所）",
  "\n12、",
  "\n",
  "　　",
  "&nbsp;",
  "分别",
  "其中",
  "、",
  "\ud83d",
  "100",
  "%",
];

test("随便怎么拼接、断行、夹页码，校核和分解都不出错，出处都在原文里", () => {
  assert(
    property(array(constantFrom(...pieces), { maxLength: 25 }), (parts) => {
      const reading = read({ text: parts.join(""), carrier: "txt" });
      for (const { places } of checkReading(reading))
        for (const { start, end, quote } of places) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(reading.text.length);
          expect(reading.text.slice(start, end).replace(/[\r\n]+\d{1,3}、|&nbsp;|\s/g, "")).toBe(quote.replace(/\s/g, ""));
        }
      expect(splitReading(reading).map(({ number }) => number)).toEqual(splitReading(reading).map((_, i) => i + 1));
    }),
    { numRuns: 150 },
  );
});

test("同样的读本，校核的结果每次都一样", () => {
  const reading = read({ text: pieces.join(""), carrier: "txt" });
  expect(checkReading(reading)).toEqual(checkReading(reading));
  expect(checkReading(reading).length).toBeGreaterThan(3);
});
