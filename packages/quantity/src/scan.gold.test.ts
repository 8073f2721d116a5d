import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findShared } from "../../../testing/shared.ts";
import { toNumber } from "./exact.ts";
import { scanQuantities } from "./scan.ts";

interface Gold {
  readonly source: string;
  readonly figures: readonly { start: number; end: number; quote: string; value: number; unit: string; optional?: boolean }[];
}

const folder = findShared("reading", "gold");
/** Digits that OCR took for letters are mended by the reader before it scans. */
const isMisread = (quote: string): boolean => /[A-Za-z]/.test(quote);

test.skipIf(folder === undefined)("公认的读法里每一个数量都扫描得到，跨度、数值、单位都对", () => {
  const missed: string[] = [];
  for (const name of readdirSync(folder ?? "")) {
    const gold: Gold = JSON.parse(readFileSync(join(folder ?? "", name), "utf8"));
    const found = scanQuantities(readFileSync(join(folder ?? "", gold.source), "utf8"));
    for (const figure of gold.figures.filter(({ optional, quote }) => optional !== true && !isMisread(quote))) {
      const hit = found.find(({ start, end }) => start === figure.start && end === figure.end);
      if (hit === undefined || toNumber(hit.value) !== figure.value || hit.unit !== figure.unit) missed.push(`${name}: ${figure.quote}`);
    }
  }
  expect(missed).toEqual([]);
});
