/** 年度目标 stand beside measures that are declared, in their units, one a year. */
import { expect, test } from "vitest";
import { declaredMeasures } from "./declared.ts";
import { registers } from "./registers/index.ts";
import { targets } from "./targets.ts";

const units = new Map<string, string>([
  ...registers.flatMap(({ id, measures }) =>
    Object.entries(measures).map(([measure, { unit }]): [string, string] => [`${id}.${measure}`, unit]),
  ),
  ...Object.entries(declaredMeasures).map(([id, { unit }]): [string, string] => [`declared.${id}`, unit]),
]);

test("每个目标都对着一个有口径的指标，单位一致", () => {
  expect(targets.filter(({ measure, unit }) => units.get(measure) !== unit)).toEqual([]);
});

test("一个指标一年只有一个目标", () => {
  const keys = targets.map(({ year, measure }) => `${year} ${measure}`);
  expect(new Set(keys).size).toBe(keys.length);
});
