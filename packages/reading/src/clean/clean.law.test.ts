import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { findShared } from "../../../../testing/shared.ts";
import { toSource } from "../document.ts";
import { quoteOf } from "../quote.ts";
import { clean } from "./clean.ts";

const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      "青禾镇",
      "新建大棚",
      "3",
      "12",
      "亩",
      "万元",
      "，",
      "。",
      "\n",
      "\r\n",
      "\n2、",
      "\n— 4 —\n",
      "　　",
      "&nbsp;",
      "IoOO",
      "l2",
      "[1]",
      "①",
      "（",
      "”",
      "??",
      "一、",
      "（二）",
      " ",
      "１２",
      "％",
      "www.x.cn",
    ),
    fc.string({ unit: "binary", maxLength: 3 }),
  ),
  { maxLength: 60 },
);

/** What of the law is broken: every character stands in the source, in order; a quote lacks only breaks, page marks and page numbers. */
const breachesOf = (source: string): string[] => {
  const cleaned = clean(source);
  const breaches =
    cleaned.starts.length === cleaned.text.length && cleaned.ends.length === cleaned.text.length ? [] : ["map and text differ in length"];
  let last = 0;
  for (let i = 0; i < cleaned.text.length; i++) {
    const span = toSource(cleaned, { start: i, end: i + 1 });
    if (span.start < last || span.end <= span.start || span.end > source.length)
      breaches.push(`character ${i} stands at ${span.start}…${span.end}`);
    last = span.start;
  }
  if (cleaned.text.length === 0) return breaches;
  const whole = toSource(cleaned, { start: 0, end: cleaned.text.length });
  const slice = source.slice(whole.start, whole.end);
  const quote = quoteOf(source, whole);
  const bare = (text: string): string => text.replaceAll(/[\s\d、\-—–\u0085]/g, "");
  if (bare(quote) !== bare(slice) || /[\r\n]/.test(quote)) breaches.push("quote is not the slice without its breaks and page marks");
  if (!/[\r\n\f\u0085\u2028\u2029]/.test(slice) && quote !== slice) breaches.push("quote of one line is not the slice");
  return breaches;
};

test("任何文本清理之后，每一段都落在原文之内、次序不乱", () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      expect(breachesOf(parts.join(""))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

const folder = findShared("reading", "texts");
test.skipIf(folder === undefined)("真实报告清理之后，每一段都落在原文之内", () => {
  const files = readdirSync(folder!, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".txt"));
  expect(files.flatMap((file) => breachesOf(readFileSync(join(folder!, file), "utf8")))).toEqual([]);
});
