import fc from "fast-check";
import { expect, test } from "vitest";
import { titleLines, widthOf } from "./title-lines.ts";

test("短标题不回行", () => {
  expect(titleLines("青禾镇2026年政府工作报告", 20)).toEqual(["青禾镇2026年政府工作报告"]);
});

test("长标题在词与词之间回行，不拆数字、书名号和“第三届”", () => {
  for (const title of [
    "青禾镇人民政府关于2025年度果园改造和冷库建设任务完成情况的报告",
    "青禾镇人民政府关于印发《青禾镇2026年重点工作责任分解表》的通知",
    "——2026年2月6日在青禾镇第三届人民代表大会第五次会议上",
  ]) {
    const lines = titleLines(title, 20);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines.slice(1)) expect(line).not.toMatch(/^(?:的|和|年|届|次|、|》)/);
    for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/(?:\d|第.|《[^》]*)$/);
  }
});

test("回行不丢字，每行不超宽（没有可断之处的除外），三行不成沙漏", () => {
  const word = fc.constantFrom(
    "青禾镇",
    "人民政府",
    "关于",
    "2026年",
    "重点工作",
    "责任",
    "分解",
    "落实",
    "情况",
    "的",
    "报告",
    "和",
    "《办法》",
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 14 }), (words) => {
      const title = words.join("");
      const lines = titleLines(title, 20);
      expect(lines.join("")).toBe(title);
      if (lines.length > 1) for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(20);
    }),
  );
});
