import type { Block } from "@jiannuo/writing/draft";
import { textOf } from "@jiannuo/writing/draft";
import fc from "fast-check";
import { expect, test } from "vitest";
import { moveSection, sectionsOf } from "./sections.ts";

const heading = (id: string, level: 1 | 2 | 3, title: string): Block => ({
  kind: "heading",
  id,
  level,
  runs: [{ kind: "text", text: title }],
});
const paragraph = (id: string): Block => ({ kind: "paragraph", id, runs: [{ kind: "text", text: `段${id}` }] });

const report: Block[] = [
  paragraph("0"),
  heading("A", 1, "一、回顾"),
  heading("A1", 2, "（一）产业"),
  paragraph("1"),
  heading("A2", 2, "（二）民生"),
  paragraph("2"),
  paragraph("3"),
  heading("A3", 2, "问题与不足"),
  heading("B", 1, "二、安排"),
  paragraph("4"),
];

const ids = (blocks: readonly Block[] | undefined): string => (blocks ?? []).map(({ id }) => id).join(" ");
const titles = (blocks: readonly Block[] | undefined): string[] => sectionsOf(blocks ?? []).map(({ title }) => title);

test("把一节上移：整节连同各段一起走，序号接着排", () => {
  const moved = moveSection(report, "A2", -1);
  expect(ids(moved)).toBe("0 A A2 2 3 A1 1 A3 B 4");
  expect(titles(moved)).toEqual(["一、回顾", "（一）民生", "（二）产业", "问题与不足", "二、安排"]);
});

test("不带序号的节也移得动，不给它添序号", () => {
  const moved = moveSection(report, "A3", -1);
  expect(ids(moved)).toBe("0 A A1 1 A3 A2 2 3 B 4");
  expect(titles(moved)).toContain("问题与不足");
});

test("大节后移：下面的小节跟着走，小节不越过大节", () => {
  expect(ids(moveSection(report, "A", 1))).toBe("0 B 4 A A1 1 A2 2 3 A3");
  expect(moveSection(report, "A1", -1)).toBeUndefined();
  expect(moveSection(report, "B", 1)).toBeUndefined();
});

test("移过去再移回来，一字不差", () => {
  const block = fc.oneof(
    fc.nat(200).map((n) => paragraph(`p${n}`)),
    fc.tuple(fc.nat(200), fc.constantFrom(1 as const, 2 as const, 3 as const)).map(([n, level]) => heading(`h${n}`, level, `题${n}`)),
  );
  fc.assert(
    fc.property(fc.uniqueArray(block, { selector: ({ id }) => id, maxLength: 14 }), (blocks) => {
      for (const { id } of sectionsOf(blocks)) {
        const moved = moveSection(blocks, id, 1);
        if (!moved) continue;
        expect(moved.map(textOf).sort()).toEqual(blocks.map(textOf).sort());
        expect(moveSection(moved, id, -1)).toEqual(blocks);
      }
    }),
  );
});
