/** The span law (ANNOTATION.md): every item of every reading points into the text, in order, and quotes what stands there. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { findShared } from "../../../testing/shared.ts";
import { quoteOf } from "./quote.ts";
import type { Reading, Span } from "./reading.ts";
import { read } from "./read.ts";

/** Items that break the law, in words. */
const breachesOf = (reading: Reading): string[] => {
  const { text } = reading;
  const inside = ({ start, end }: Span): boolean => start >= 0 && start < end && end <= text.length;
  const items = [reading.figures, reading.commitments, reading.projects].flatMap((list) =>
    list.flatMap((item, i) => {
      if (!inside(item) || item.start < (list[i - 1]?.start ?? 0)) return [`out of place or order: ${item.start}…${item.end}`];
      return item.quote === quoteOf(text, item) ? [] : [`quotes ${JSON.stringify(item.quote)} at ${item.start}`];
    }),
  );
  const sections = reading.sections.filter((section) => !inside(section)).map(({ title }) => `section out of place: ${title}`);
  const figures = reading.figures
    .filter(({ value, valueTo = 0 }) => !Number.isFinite(value + valueTo))
    .map(({ quote }) => `no number: ${quote}`);
  return [...items, ...sections, ...figures];
};

const noise = fc.constantFrom(
  "\n12、",
  "\n",
  "\n— 7 —\n",
  "\r\n",
  "IoOO万",
  "&nbsp;",
  "　",
  "??",
  "）",
  "（",
  "“",
  "，",
  "一、",
  "各位代表：",
  "%",
  "9",
  "亿",
  "\ud83d",
  "来源：某网\n",
);
/** Puts pieces of noise at places of the text, and cuts it at both ends. */
const spoil = (text: string, marks: readonly (readonly [number, string])[], from: number, to: number): string => {
  const places = marks.map(([at, mark]) => [Math.floor(at * text.length), mark] as const).toSorted((a, b) => a[0] - b[0]);
  let spoiled = "";
  let last = 0;
  for (const [at, mark] of places) {
    spoiled += text.slice(last, at) + mark;
    last = at;
  }
  spoiled += text.slice(last);
  const [a, b] = [Math.floor(from * spoiled.length), Math.floor(to * spoiled.length)].toSorted((x, y) => x - y) as [number, number];
  return spoiled.slice(a, b);
};
const share = fc.double({ min: 0, max: 1, noNaN: true });
const damage = fc.tuple(fc.array(fc.tuple(share, noise), { maxLength: 40 }), share, share);

const sample = `各位代表：现在，我代表青禾镇人民政府报告工作。\n一、2023年工作回顾\n全年完成产值12.5亿元，同比增长6%；城镇、农村居民人均可支配收入分别增长5%、8%。新增合作社4家、家庭农场12家，总投资2亿元的冷链物流园开工建设。\n二、2024年工作安排\n（一）做强产业\n坚持项目为王。加快建设冷链物流园，新建停车位200个，力争产值增长7%以上。\n三、加强政府自身建设\n坚持依法行政，认真办理代表建议。`;

test("随手打坏的文本也读得下去，守得住出处", () => {
  fc.assert(
    fc.property(damage, ([marks, from, to]) => {
      expect(breachesOf(read({ text: spoil(sample, marks, from, to), carrier: "txt" }))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test("什么字都没有、只有杂字，也不出错", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
      expect(breachesOf(read({ text, carrier: "txt" }))).toEqual([]);
    }),
    { numRuns: 150 },
  );
  expect(read({ text: "", carrier: "txt" })).toMatchObject({ title: "", place: "", planYear: 0, figures: [] });
});

const folder = findShared("reading", "texts");
const seed = findShared("seed");
const files = [folder, seed].flatMap((path) =>
  path === undefined
    ? []
    : readdirSync(path, { recursive: true, encoding: "utf8" }).flatMap((file) => (file.endsWith(".txt") ? [join(path, file)] : [])),
);

test.skipIf(files.length === 0)("真实报告的每一条都守得住出处，原样和打坏之后都是", () => {
  for (const file of files) {
    const text = readFileSync(file, "utf8");
    const reading = read({ text, carrier: "txt" });
    expect({ file, breaches: breachesOf(reading), isRead: reading.figures.length > 10 }).toEqual({ file, breaches: [], isRead: true });
    fc.assert(
      fc.property(damage, ([marks, from, to]) => {
        expect(breachesOf(read({ text: spoil(text.slice(0, 6000), marks, from, to), carrier: "txt" }))).toEqual([]);
      }),
      { numRuns: 3 },
    );
  }
});
