import { expect, test } from "vitest";
import type { ReconciledFigure } from "../../api/reconciliations.ts";
import { piecesOf } from "./report-pieces.ts";

const text = "全年接待来访279批、688人次。\n\n整治隐患195处。";
const figure = (words: string): ReconciledFigure =>
  ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, quote: words }) as ReconciledFigure;

test("报告原文按行、按数切开：合起来一字不少，数各在自己的位置", () => {
  const lines = piecesOf(text, ["279批", "688人次", "195处"].map(figure));
  expect(lines.map((line) => line.map((piece) => piece.text).join(""))).toEqual(["全年接待来访279批、688人次。", "整治隐患195处。"]);
  expect(lines.flat().flatMap(({ figure: own, text: shown }) => (own ? [[own.quote, shown]] : []))).toEqual([
    ["279批", "279批"],
    ["688人次", "688人次"],
    ["195处", "195处"],
  ]);
});
