import { array, assert, constantFrom, property, string, tuple } from "fast-check";
import { expect, test } from "vitest";
import type { ReviewedItem } from "../item.ts";
import { openBook, textsOf } from "../testing/workbook.ts";
import { itemsCsv } from "./csv.ts";
import { itemsXlsx } from "./xlsx.ts";

const figure: ReviewedItem = {
  id: "f1",
  kind: "figure",
  part: "review",
  section: "一、工作回顾",
  start: 20,
  end: 27,
  quote: "750余万元",
  metric: "救助资金",
  value: 7_500_000,
  unit: "元",
  approx: "over",
  figureKind: "level",
  status: "reported",
  state: "confirmed",
  by: "李敏",
  at: "2026-11-23T07:52:22Z",
};
const commitment: ReviewedItem = {
  id: "c1",
  kind: "commitment",
  part: "plan",
  section: "",
  start: 40,
  end: 46,
  quote: "建成青禾大道",
  action: "建成",
  object: "青禾大道",
  state: "pending",
};

/** A reader of RFC 4180, so that the law is not checked with our own writer's ideas. */
const readCsv = (text: string): string[][] => {
  const lines: string[][] = [];
  let line: string[] = [];
  for (const [, cell = "", end] of text.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)) {
    line.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end !== "\r\n") continue;
    lines.push(line);
    line = [];
  }
  return lines;
};

const column = (csv: string, head: string): (string | undefined)[] => {
  const [heads = [], ...lines] = readCsv(csv.slice(1));
  return lines.map((line) => line[heads.indexOf(head)]);
};

test("CSV带BOM，行尾CRLF，时间是北京时间，数是数", () => {
  const csv = itemsCsv([figure, commitment]);
  expect(csv.startsWith("\ufeff编号,")).toBe(true);
  expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(column(csv, "数值")).toEqual(["7500000", ""]);
  expect(column(csv, "确认时间")).toEqual(["2026-11-23 15:52", ""]);
  expect(column(csv, "种类")).toEqual(["数据", "承诺"]);
  expect(column(csv, "确认情况")).toEqual(["已确认", "待确认"]);
});

test.each(["=1+1", "+cmd|' /C calc'!A0", "@SUM(A1)", "-2+3", "\t=1", "＝1+1"])("像公式的单元格 %s 不会被执行", (quote) => {
  expect(column(itemsCsv([{ ...commitment, quote }]), "原文")).toEqual([`'${quote}`]);
});

test.each(["-6.2%", "+3", "-15"])("%s 是数不是公式，照写", (quote) => {
  expect(column(itemsCsv([{ ...figure, quote, value: -6.2 }]), "原文")).toEqual([quote]);
  expect(column(itemsCsv([{ ...figure, quote, value: -6.2 }]), "数值")).toEqual(["-6.2"]);
});

test("任何文字写进CSV再读出来，列数不变，文字不变，也没有能执行的单元格", () => {
  const odd = constantFrom("", '"', ",", "\r\n", "=", "-", "\n");
  assert(
    property(array(tuple(odd, string({ unit: "binary" }), odd), { maxLength: 5 }), (parts) => {
      const quotes = parts.map((part) => part.join(""));
      const csv = itemsCsv(quotes.map((quote) => ({ ...commitment, quote })));
      expect(new Set(readCsv(csv.slice(1)).map((line) => line.length)).size).toBe(1);
      const read = column(csv, "原文");
      expect(read.map((text, i) => (text === `'${quotes[i]}` ? quotes[i] : text))).toEqual(quotes);
      for (const text of read) expect(text).not.toMatch(/^[=@]/);
    }),
  );
});

test("Excel四张表，数是数，时间是时间，没有的空着", async () => {
  const book = await openBook(await itemsXlsx([figure, { ...commitment, quote: "=1+1\u0007" }]));
  expect(book.worksheets.map(({ name }) => name)).toEqual(["数据", "目标", "承诺", "项目"]);
  const value = (sheet: string, head: string) => {
    const heads = textsOf(book.getWorksheet(sheet), 1);
    return book
      .getWorksheet(sheet)
      ?.getRow(2)
      .getCell(heads.indexOf(head) + 1).value;
  };
  expect(value("数据", "数值")).toBe(7_500_000);
  expect(value("数据", "数值上限")).toBeNull();
  expect(value("数据", "确认时间")).toEqual(new Date("2026-11-23T15:52:22Z"));
  expect(value("数据", "起")).toBe(20);
  expect(value("承诺", "原文")).toBe("=1+1");
  expect(book.getWorksheet("项目")?.rowCount).toBe(1);
});
