/**
 * `npm run bench:kernel [-- --entries N --engine PGlite|PostgreSQL --rebuild]`: how fast the books are at the size of a county, beside the same
 * work as bare SQL over the same rows in the same process. PostgreSQL is measured where TEST_DATABASE_URL names a server, in a database of its own.
 */
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { calendarOf } from "@jiannuo/registers";
import { demoPosts, demoSince, demoUnits } from "@jiannuo/township";
import { openBooks } from "../app/server/dist/books/books.js";
import { keepDefinitions } from "../app/server/dist/books/definitions.js";
import { readDirectory } from "../app/server/dist/books/directory.js";
import { loadPeople } from "../app/server/dist/books/load-people.js";
import { openEngine, timed } from "./kernel/engines.mjs";
import { fill, withoutIndices } from "./kernel/fill.mjs";
import { judgeGoals, measurePair, must, percentiles, row } from "./kernel/measuring.mjs";
import { registerOf, registers } from "./kernel/registers.mjs";
import { listOf, recordOf, workloads } from "./kernel/workloads.mjs";

const { values: asked } = parseArgs({
  options: { entries: { type: "string" }, engine: { type: "string" }, rebuild: { type: "boolean" } },
  allowPositionals: true,
});

const usual = { PGlite: 200_000, PostgreSQL: 1_000_000 };
const calendar = calendarOf();
const now = () => new Date("2024-06-30T04:00:00.000Z");
const count = (n) => Math.round(n).toLocaleString("en");
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
const ratioOf = ({ ours, bare }, at) => (ours[at] / bare[at]).toFixed(1).padStart(5);
const say = (line) => console.log(line);

/** A town of its own in a tenant: its books, and what the filling needs beside them. */
const openTown = async (store, tenant) => {
  await loadPeople(store, tenant, { name: `青禾镇 ${tenant}`, since: demoSince, units: demoUnits, posts: demoPosts });
  const books = await openBooks(store, { tenant, registers, now, calendar });
  const room = await store.asKeeper(tenant, async (tx) => ({
    store,
    tenant,
    now,
    calendar,
    definitions: await keepDefinitions(tx, tenant, registers, { today: "2024-06-30", hasOwnLimits: false }),
    directory: await readDirectory(tx, tenant),
    importing: 0,
  }));
  return { books, room };
};

/** The small tenant is filled in the same way as the large one: if it verifies, the shape is right. */
const checkFill = async ({ books }, entries) => {
  const { first, events, postings } = await books.verify();
  if (first) throw new Error(`the filled rows do not verify: ${first.what}, ${first.where}`);
  say(
    `  verify of the second tenant, filled in the same way (${count(entries)} entries, ${count(events)} events, ${count(postings)} postings): clean`,
  );
};

const measureDuringImport = async (engine, books, { patterns }) => {
  const own = patterns[0].patterns;
  const size = 3000;
  const state = { isDone: false };
  const importing = timed(() =>
    books
      .bulk(
        "demo-economy-clerk",
        registerOf("economy"),
        Array.from({ length: size }, (_, at) => recordOf(own, at)),
        "good-rows",
      )
      .then(must),
  ).finally(() => {
    state.isDone = true;
  });
  const { ours } = listOf(books);
  const times = [];
  for (let at = 0; !state.isDone; at++) times.push(await timed(() => ours(at)));
  const ms = await importing;
  say(
    `  list during an import of ${count(size)} rows        ${row(percentiles(times))}   ${times.length} operations; the import took ${seconds(ms)}, ${count((size / ms) * 1000)} events/s`,
  );
};

const measureRebuild = async ({ books }, entries, all, isWhole) => {
  const hashes = [];
  let ms = 0;
  for (const _ of isWhole ? [1] : [1, 2]) ms = await timed(async () => hashes.push((await books.rebuild()).hash));
  const whole = (ms * all) / entries;
  const share = isWhole ? "all" : `${count(entries)} of ${count(all)} entries in ${seconds(ms)}; all would take`;
  const same = isWhole ? "" : hashes[0] === hashes[1] ? ", twice the same hash" : ", TWO DIFFERENT HASHES";
  say(`  rebuild from events: ${share} ${seconds(whole)}${same}   goal ≤ 600 s ${whole <= 600_000 ? "met" : "MISSED"}`);
};

const measureEngine = async (name) => {
  const entries = Number(asked.entries ?? usual[name]);
  const engine = await openEngine(name);
  try {
    const [large, small] = [await openTown(engine.store, 1), await openTown(engine.store, 2)];
    const share = Math.max(500, Math.round(entries / 50));
    say(
      `\n${name}, ${count(entries)} entries${asked.entries || name === "PostgreSQL" ? "" : " (fewer than on PostgreSQL: it is one connection inside this process)"}`,
    );
    const since = Date.now();
    const restore = await withoutIndices(engine.run);
    const filled = await fill(engine.run, large.room, entries);
    await fill(engine.run, small.room, share);
    const poured = Date.now();
    await restore();
    for (const table of ["entry", "event", "posting", "term", "total"])
      await engine.run(name === "PGlite" ? `analyze ${table}` : `vacuum analyze ${table}`);
    await engine.run("checkpoint");
    const [size] = await engine.run(
      "select (select count(*) from event where tenant = 1)::int as events, (select count(*) from posting where tenant = 1)::int as postings, (select count(*) from term where tenant = 1)::int as terms, pg_database_size(current_database())::bigint as bytes",
    );
    say(
      `  filled in ${seconds(poured - since)}, indices in ${seconds(Date.now() - poured)}: ${count(size.events)} events, ${count(size.postings)} postings, ${count(size.terms)} terms, ${(Number(size.bytes) / 2 ** 30).toFixed(1)} GiB`,
    );
    await checkFill(small, share);
    say(
      `  load of the machine ${loadavg()
        .map((load) => load.toFixed(1))
        .join(" ")}`,
    );
    say(`  ms                                            p50    p95    p99 | bare p50    p95    p99 | ratio of p50, p95`);
    let missed = 0;
    for (const work of workloads(large.books, filled)) {
      const measured = await measurePair(engine, work);
      const goals = name === "PostgreSQL" ? judgeGoals(work.goals, measured) : [];
      missed += goals.filter(({ isMet }) => !isMet).length;
      const rate = work.name.startsWith("bulk") ? `${count(1_000_000 / measured.ours.p50)} events/s` : "";
      say(
        `  ${work.name.padEnd(40)}${row(measured.ours)} |  ${row(measured.bare)} | ${ratioOf(measured, "p50")}×${ratioOf(measured, "p95")}×  n=${measured.many}  ${[...goals.map(({ text }) => text), rate].filter(Boolean).join("; ")}`,
      );
    }
    await measureDuringImport(engine, large.books, filled);
    await (asked.rebuild ? measureRebuild(large, entries, entries, true) : measureRebuild(small, share, entries, false));
    say(
      `  load of the machine ${loadavg()
        .map((load) => load.toFixed(1))
        .join(" ")}; ${missed} goals missed`,
    );
  } finally {
    await engine.remove();
  }
};

const engines = asked.engine ? [asked.engine] : ["PGlite", ...(process.env.TEST_DATABASE_URL ? ["PostgreSQL"] : [])];
if (engines.includes("PostgreSQL") && !process.env.TEST_DATABASE_URL)
  throw new Error("set TEST_DATABASE_URL to a PostgreSQL server, e.g. postgres://user@127.0.0.1:5432/postgres");
for (const name of engines) await measureEngine(name);
if (!engines.includes("PostgreSQL") && !asked.engine) say("\nPostgreSQL was not measured: TEST_DATABASE_URL names no server.");
