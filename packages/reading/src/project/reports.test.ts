/** Projects of the real reports beside the repository: scored where a reading is agreed, the span law everywhere. */
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { findShared } from "../../../../testing/shared.ts";
import { clean } from "../clean/clean.ts";
import type { Project } from "../reading.ts";
import { structure } from "../structure/structure.ts";
import { findProjects } from "./find.ts";

const reading = findShared("reading");
const read = (text: string): Project[] => findProjects(structure(clean(text)));

interface Score {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly stage: number;
}
interface Gold {
  readonly source: string;
  readonly text?: string;
  readonly projects: readonly Project[];
}

test.skipIf(reading === undefined)("三份有定本的报告：项目 F1 ≥ 0.85，阶段 ≥ 0.9，总投资不错", async () => {
  const { scoreProjects } = (await import(pathToFileURL(join(reading!, "score-reading.mjs")).href)) as {
    scoreProjects: (gold: readonly Project[], read: readonly Project[]) => Score;
  };
  let [right, extra, missed, staged] = [0, 0, 0, 0];
  for (const file of readdirSync(join(reading!, "gold"))) {
    const path = join(reading!, "gold", file);
    const gold = JSON.parse(readFileSync(path, "utf8")) as Gold;
    const projects = read(gold.text ?? readFileSync(resolve(dirname(path), gold.source), "utf8"));
    const score = scoreProjects(gold.projects, projects);
    right += score.tp;
    extra += score.fp;
    missed += score.fn;
    staged += score.stage * score.tp;
    const amounts = (list: readonly Project[]) => list.flatMap((p) => (p.amount === undefined ? [] : [p.amount.value]));
    expect(amounts(projects)).toEqual(amounts(gold.projects));
  }
  expect((2 * right) / (2 * right + extra + missed)).toBeGreaterThan(0.85);
  expect(staged / right).toBeGreaterThan(0.9);
});

test.skipIf(reading === undefined)("各份真实报告：出处在文中，依次排列，互不重叠", () => {
  const folder = join(reading!, "texts", "unscored");
  for (const file of readdirSync(folder)) {
    const text = readFileSync(join(folder, file), "utf8");
    let end = 0;
    for (const project of read(text)) {
      expect(project.start).toBeGreaterThanOrEqual(end);
      expect(project.end).toBeGreaterThan(project.start);
      expect(project.name).toBe(project.quote.replaceAll(/\s|\[\d+\]/g, ""));
      end = project.end;
    }
    expect(end).toBeLessThanOrEqual(text.length);
  }
});
