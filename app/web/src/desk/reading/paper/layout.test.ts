import type { Section } from "@jiannuo/reading";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { layOut } from "./layout.ts";
import { cutSegments } from "./segments.ts";

const section = (text: string, printed: string, level: number, number: string, title: string): Section => {
  const start = text.indexOf(printed);
  return { start, end: start + printed.length, level, number, title, part: "review" };
};
const shown = (text: string, { blocks, noise }: ReturnType<typeof layOut>): string[] =>
  blocks.map((block) =>
    cutSegments(block, noise, [])
      .map(({ start, end }) => text.slice(start, end))
      .join(""),
  );

const orderly =
  "青禾镇2026年政府工作报告\n——2026年1月9日\n各位代表：\n　　现在报告工作。\n一、去年的工作\n　　收成很好。\n　　修路3公里。\n";

test("标题、落款、称呼、标题和自然段各成一块", () => {
  const layout = layOut({
    title: "青禾镇2026年政府工作报告",
    text: orderly,
    sections: [section(orderly, "一、去年的工作", 1, "一", "去年的工作")],
  });
  expect(layout.blocks.map(({ kind }) => kind)).toEqual(["title", "byline", "text", "text", "heading", "text", "text"]);
  expect(shown(orderly, layout).at(-1)).toBe("修路3公里。");
  expect(layout.blocks.at(-1)).toMatchObject({ section: "一、去年的工作", number: 2 });
});

test("句中的页码和换行不印出来，句子连成一行", () => {
  const text = "1、青禾镇报告。全镇修\n2、路3公里，种树1\n3、200棵。";
  expect(shown(text, layOut({ title: "", text, sections: [] }))).toEqual(["青禾镇报告。全镇修路3公里，种树1200棵。"]);
});

test("真的列举不当页码，一条一段", () => {
  const text = "今年办三件事：\n1、修路。\n2、种树。\n3、通水。";
  expect(shown(text, layOut({ title: "", text, sections: [] }))).toEqual(["今年办三件事：", "1、修路。", "2、种树。", "3、通水。"]);
});

test("没有换行的报告，从标题和段首主题句分段", () => {
  const text = `一、去年的工作一抓产业产业兴旺。${"葡萄丰收。".repeat(200)}农业增效。${"小麦丰收。".repeat(200)}`;
  const layout = layOut({
    title: "",
    text,
    sections: [
      section(text, "一、去年的工作", 1, "一", "去年的工作"),
      section(text, "一抓产业", 2, "一", "抓产业"),
      section(text, "产业兴旺。", 3, "", "产业兴旺"),
      section(text, "农业增效。", 3, "", "农业增效"),
    ],
  });
  expect(layout.blocks.map(({ kind }) => kind)).toEqual(["heading", "heading", "text", "text"]);
  expect(layout.blocks[3]).toMatchObject({ section: "一（一）抓产业", number: 2, lead: { start: text.indexOf("农业增效") } });
});

test("标题的标点和原文不同、中间夹着页码，也认得到标题的末尾", () => {
  const text = `1、青禾报告一抓产业,强根\n2、基,开新局。${"葡萄丰收。".repeat(300)}`;
  const heading: Section = {
    start: text.indexOf("一抓"),
    end: text.length,
    level: 2,
    number: "一",
    title: "抓产业，强根基，开新局",
    part: "review",
  };
  const { blocks } = layOut({ title: "", text, sections: [heading] });
  const lead = blocks[1]?.lead;
  expect(text.slice(lead?.start, lead?.end)).toBe("一抓产业,强根\n2、基,开新局。");
});

test("无论什么文字，每个字恰好印一次，只有空白和噪声不印", () => {
  const line = fc.array(fc.constantFrom("修路", "3", "、", "。", "，", "\n", "12、", " ", "&nbsp;", "一、", "（二）", "各位代表："), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(line, (words) => {
      const text = words.join("");
      const { blocks, noise } = layOut({ title: "", text, sections: [] });
      const seen = new Uint8Array(text.length);
      for (const block of blocks) for (const { start, end } of cutSegments(block, noise, [])) seen.fill(1, start, end);
      const hidden = new Uint8Array(text.length);
      for (const { start, end } of noise) hidden.fill(1, start, end);
      for (let at = 0; at < text.length; at++) {
        expect(seen[at] === 1 || hidden[at] === 1 || /\s/u.test(text.charAt(at))).toBe(true);
      }
      for (const [index, block] of blocks.entries()) expect(block.start).toBeGreaterThanOrEqual(blocks[index - 1]?.end ?? 0);
    }),
  );
});
