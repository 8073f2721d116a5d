import type { Block, Draft } from "@jiannuo/writing/draft";
import fc from "fast-check";
import { expect, test } from "vitest";
import { shortReport } from "../testing/books/report.ts";
import { compareDrafts, compareTexts } from "./compare.ts";

const words = fc
  .array(fc.constantFrom("接待", "来访", "279", "31.5", "%", "批", "，", "。", "abc", "\n"), { maxLength: 30 })
  .map((all) => all.join(""));

const told = (pieces: ReturnType<typeof compareTexts>, without: "added" | "removed"): string =>
  pieces.flatMap(({ kind, text }) => (kind === without ? [] : [text])).join("");

test("两稿对照：去掉新增的是前一稿，去掉删去的是后一稿", () => {
  fc.assert(
    fc.property(words, words, (was, is) => {
      const pieces = compareTexts(was, is);
      expect(told(pieces, "added")).toBe(was);
      expect(told(pieces, "removed")).toBe(is);
    }),
  );
});

test("一个数是一个整体：279改成297，不会只标出一个数字", () => {
  expect(compareTexts("接待279批。", "接待297批。")).toEqual([
    { kind: "same", text: "接待" },
    { kind: "removed", text: "279" },
    { kind: "added", text: "297" },
    { kind: "same", text: "批。" },
  ]);
});

const paragraph = (id: string): Block => ({ kind: "paragraph", id, runs: [{ kind: "text", text: `${id}段` }] });
const draftOf = (...ids: string[]): Draft => ({ ...shortReport(), blocks: ids.map(paragraph) });
const kinds = (was: Draft, is: Draft): string[] => compareDrafts(was, is).map(({ id, kind }) => `${id} ${kind}`);

test("段落移了位置说移动，删掉的留在原处，新增的标新增", () => {
  expect(kinds(draftOf("甲", "乙", "丙", "丁"), draftOf("丁", "甲", "丙", "新"))).toEqual([
    "丁 moved",
    "甲 same",
    "乙 removed",
    "丙 same",
    "新 added",
  ]);
  expect(kinds(draftOf("甲"), draftOf())).toEqual(["甲 removed"]);
  expect(kinds(draftOf(), draftOf("甲"))).toEqual(["甲 added"]);
});

test("两稿对照不漏一段，也不多一段", () => {
  const ids = fc.uniqueArray(fc.constantFrom("甲", "乙", "丙", "丁", "戊"));
  fc.assert(
    fc.property(ids, ids, (was, is) => {
      const compared = compareDrafts(draftOf(...was), draftOf(...is));
      expect(compared.filter(({ kind }) => kind !== "removed").map(({ id }) => id)).toEqual(is);
      expect(new Set(compared.map(({ id }) => id))).toEqual(new Set([...was, ...is]));
      expect(compared).toHaveLength(new Set([...was, ...is]).size);
    }),
  );
});
