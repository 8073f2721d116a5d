/**
 * `npm run bench:reconcile`: a report of 300 figures, each of another measure, reconciled with the demonstration's books, beside the bare sums
 * of the same 300 measures in the same database. Goal: 300 figures within a second.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read } from "@jiannuo/reading";
import { sql } from "kysely";
import { openHome } from "../app/server/dist/opening/home.js";
import { homeTenant, openStore } from "../app/server/dist/store/store.js";

const wanted = 300;
const rounds = 7;
const goalMs = 1000;

const folder = mkdtempSync(join(tmpdir(), "jiannuo-bench-"));
const say = (line) => console.log(line);

const timed = async (work) => {
  const start = performance.now();
  const answer = await work();
  return { ms: performance.now() - start, answer };
};

const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];

/** Units that a reader knows as such; a count of its own for each measure. */
const sentenceOf = ({ title, unit }, at) => `${title.zh}${(at % 90) + 10}${unit}。`;

const reportOf = (measures) => {
  const lines = measures.map(sentenceOf);
  return `青禾镇2024年政府工作报告\n一、2023年工作回顾\n${lines.join("\n")}\n二、2024年工作安排\n新建停车位300个。\n`;
};

/** Of all measures as many as give `wanted` figures. */
const readingOf = (books) => {
  const measures = books.definitions.flatMap(({ measures: own }) => Object.values(own)).filter(({ unit }) => unit !== "%" && unit !== "位");
  const reading = read({ text: reportOf(measures), carrier: "txt" });
  const figures = reading.figures.filter(({ status }) => status !== "target").slice(0, wanted);
  return { ...reading, figures };
};

const store = await openStore(join(folder, "data"));
try {
  const { books } = await openHome(store, { dataFolder: join(folder, "data"), hasDemonstration: true }, () => {});
  const reading = readingOf(books);
  const check = () => books.reconciling.check("demo-office", reading, 2023);
  const first = await timed(check);
  const ids = [...new Set(first.answer.flatMap(({ measure }) => (measure ? [measure] : [])))];
  const sums = () =>
    store.asKeeper(homeTenant, async (tx) => {
      for (const figure of first.answer)
        await sql`select sum(p.amount) from posting p where p.tenant = ${homeTenant} and p.measure = ${figure.measure ?? ids[0]} and p.day >= '2023-01-01'::date and p.day <= '2023-12-31'::date`.execute(
          tx,
        );
    });
  const ours = [];
  const bare = [];
  for (let round = 0; round < rounds; round++) {
    ours.push((await timed(check)).ms);
    bare.push((await timed(sums)).ms);
  }
  say(`${first.answer.length} figures, ${ids.length} different measures chosen (PGlite, ${rounds} rounds in turn)`);
  say(`  first, with the segmenter's dictionary   ${first.ms.toFixed(0).padStart(6)} ms`);
  say(
    `  reconciled, median                       ${median(ours).toFixed(0).padStart(6)} ms   goal ${goalMs} ms: ${median(ours) <= goalMs ? "met" : "NOT met"}`,
  );
  say(
    `  ${wanted} bare sums, median                   ${median(bare).toFixed(0).padStart(6)} ms   ratio ${(median(ours) / median(bare)).toFixed(1)}`,
  );
} finally {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}
