/** The agreed readings beside the repository: what the reader must reach on all of them together, whole and cut into excerpts. */
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { findShared } from "../../../testing/shared.ts";
import { read } from "./read.ts";
import type { Span } from "./reading.ts";

interface Counts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}
interface FigureScore {
  readonly quantity: Counts;
  readonly whole: Counts;
}
interface Scorer {
  readonly score: (
    gold: Gold,
    reading: unknown,
  ) => { readonly figures: FigureScore; readonly commitments: Counts; readonly projects: Counts & { readonly stage: number } };
  readonly scoreFigures: (gold: readonly Span[], reading: readonly unknown[]) => FigureScore;
}
interface Gold {
  readonly text: string;
  readonly figures: readonly Span[];
}

const scorer = findShared("reading", "score-reading.mjs");
const folder = findShared("reading", "gold");
const isMissing = scorer === undefined || folder === undefined;

const getScorer = async (): Promise<Scorer> => (await import(pathToFileURL(scorer!).href)) as Scorer;
const readGolds = (): Gold[] =>
  readdirSync(folder!).map((file) => {
    const path = join(folder!, file);
    const gold = JSON.parse(readFileSync(path, "utf8")) as Gold & { readonly source: string };
    return { ...gold, text: gold.text ?? readFileSync(resolve(dirname(path), gold.source), "utf8") };
  });

const f1 = (counts: readonly Counts[]): number => {
  const sum = (key: keyof Counts): number => counts.reduce((total, count) => total + count[key], 0);
  return (2 * sum("tp")) / (2 * sum("tp") + sum("fp") + sum("fn"));
};

test.skipIf(isMissing)("三份标注报告合计，读得够准", async () => {
  const { score } = await getScorer();
  const scores = readGolds().map((gold) => score(gold, read({ text: gold.text, carrier: "txt" })));
  expect(f1(scores.map(({ figures }) => figures.quantity))).toBeGreaterThanOrEqual(0.97);
  expect(f1(scores.map(({ figures }) => figures.whole))).toBeGreaterThanOrEqual(0.78);
  expect(f1(scores.map(({ commitments }) => commitments))).toBeGreaterThanOrEqual(0.92);
  expect(f1(scores.map(({ projects }) => projects))).toBeGreaterThanOrEqual(0.6);
  const staged = scores.reduce((sum, { projects }) => sum + projects.tp, 0);
  expect(scores.reduce((sum, { projects }) => sum + projects.stage * projects.tp, 0) / staged).toBeGreaterThanOrEqual(0.75);
});

test.skipIf(isMissing)("截成没有题目的片段，数据照样读得准", async () => {
  const { scoreFigures } = await getScorer();
  const scores = readGolds().flatMap(({ text, figures }) => {
    const cuts = [0.07, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95].map((part) => text.indexOf("。", Math.floor(part * text.length)) + 1);
    return cuts.slice(1).map((end, i) => {
      const start = cuts[i]!;
      const inside = figures.filter((figure) => figure.start >= start && figure.end <= end);
      const moved = inside.map((figure) => ({ ...figure, start: figure.start - start, end: figure.end - start }));
      return scoreFigures(moved, read({ text: text.slice(start, end), carrier: "txt" }).figures);
    });
  });
  expect(f1(scores.map(({ quantity }) => quantity))).toBeGreaterThanOrEqual(0.97);
  expect(f1(scores.map(({ whole }) => whole))).toBeGreaterThanOrEqual(0.78);
});
