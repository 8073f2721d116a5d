import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findShared } from "../../testing/shared.ts";
import { expected2023 } from "./demo/expected.ts";
import { figureHomes } from "./figure-homes.ts";
import { registers } from "./registers/index.ts";
import { registersTable } from "./registers-table.ts";

test("台账一览与声明一致：87 本一本不少", async () => {
  expect(registers).toHaveLength(87);
  await expect(registersTable()).toMatchFileSnapshot("../../docs/registers.md");
});

test("说了在哪里的，那里真有这本台账、这个指标", () => {
  for (const { figure, home } of figureHomes) {
    if (home === undefined) continue;
    const [id, measure] = home.split(".");
    const found = registers.find((register) => register.id === id);
    expect([figure, found?.id]).toEqual([figure, id]);
    if (measure !== undefined) expect([figure, Object.keys(found!.measures)]).toEqual([figure, expect.arrayContaining([measure])]);
  }
});

const file = findShared("domain", "figures.json");

test.skipIf(!file)("报告里的每个数，要么有指标，要么说得出为什么没有，不两头都占", () => {
  const all = (JSON.parse(readFileSync(file!, "utf8")) as { id: string }[]).map(({ id }) => id);
  const answered = expected2023.flatMap(({ figures }) => figures);
  const explained = figureHomes.map(({ figure }) => figure);
  expect([...new Set([...answered, ...explained])].toSorted()).toEqual(all.toSorted());
  expect(explained.filter((id) => answered.includes(id))).toEqual([]);
});
