/**
 * `npm run bench:where-used [-- --documents N]`: in which sentences of a county's reports a measure stands, beside the same question as bare SQL over
 * the same rows in the same process. Every document has three versions of 130 figures; the measure that is asked for stands in each of them.
 */
import { parseArgs } from "node:util";
import { calendarOf } from "@jiannuo/registers";
import { demoPosts, demoSince, demoUnits, registers } from "@jiannuo/township";
import { openBooks } from "../app/server/dist/books/books.js";
import { loadPeople } from "../app/server/dist/books/load-people.js";
import { openEngine } from "./kernel/engines.mjs";
import { measurePair, row } from "./kernel/measuring.mjs";

const { values } = parseArgs({ options: { documents: { type: "string" } }, allowPositionals: true });
const documents = Number(values.documents ?? 1000);
const goalMs = 200;
const asked = "petition_visit.batch_count";
const measures = registers.flatMap(({ id, measures: own }) => Object.keys(own).map((measure) => `${id}.${measure}`)).slice(0, 130);
if (!measures.includes(asked)) measures[0] = asked;

const doer = "'demo-office', 'person-demo-office', '林小雨', '2024-01-15T04:00:00Z'";
const versions = 3;

/** Towns below the one whose office asks, each with four years: what is seen is all of it. */
const fill = async ({ run }) => {
  await run("select setseed(0.5)");
  await run(`insert into report (tenant, id, town, year, by_post, by_person, by_name, at)
    select 1, md5('r' || n)::uuid, 'qinghe/t' || n / 4 || '/', 2021 + n % 4, ${doer} from generate_series(0, ${documents - 1}) n`);
  await run(`insert into report_version (tenant, report, n, base, why, title, draft, by_post, by_person, by_name, at)
    select 1, r.id, v, v - 1, 'edited', '青禾镇' || r.year || '年政府工作报告', jsonb_build_object('blocks', jsonb_agg(jsonb_build_object('text', md5(r.id::text || v || b)))), ${doer}
    from report r cross join generate_series(1, ${versions}) v cross join generate_series(1, 800) b group by r.id, r.year, v`);
  await run(
    `insert into report_binding (tenant, report, version, measure, binding, definition, period, block, text, sentence)
    select 1, r.id, v, m.measure, 'f' || m.nth, 1, (r.year - 1)::text, 'b' || m.nth, '279批', '全年接待来访279批，件件有着落。'
    from report r cross join generate_series(1, ${versions}) v cross join unnest($1::text[]) with ordinality m (measure, nth)`,
    [measures],
  );
  await run("analyze");
};

const bare = () => (ask) =>
  ask(
    `select b.report, b.binding, b.text, b.sentence from report_binding b where b.tenant = 1 and b.measure = $1
      and not exists (select 1 from report_version later where later.tenant = 1 and later.report = b.report and later.n > b.version and later.why <> 'side')`,
    [asked],
  );

const measureOn = async (name) => {
  const engine = await openEngine(name);
  try {
    await loadPeople(engine.store, 1, { name: "青禾镇", since: demoSince, units: demoUnits, posts: demoPosts });
    const books = await openBooks(engine.store, {
      tenant: 1,
      registers,
      now: () => new Date("2024-06-30T04:00:00.000Z"),
      calendar: calendarOf(),
    });
    await fill(engine);
    const found = await books.reports.whereUsed("demo-office", asked);
    if (found.length !== documents) throw new Error(`${found.length} sentences were found of ${documents}`);
    const times = await measurePair(engine, { ours: () => books.reports.whereUsed("demo-office", asked), bare, most: 60 });
    const isMet = times.ours.p95 <= goalMs;
    console.log(
      `${name.padEnd(11)} ours${row(times.ours)}   bare${row(times.bare)}   ratio ${(times.ours.p50 / times.bare.p50).toFixed(1)}   p95 ≤ ${goalMs} ms: ${isMet ? "met" : "MISSED"}`,
    );
    return isMet;
  } finally {
    await engine.remove();
  }
};

console.log(`where-used over ${documents} documents, ${versions} versions of ${measures.length} figures each; p50 p95 p99 in ms`);
let isMet = true;
for (const name of ["PGlite", ...(process.env.TEST_DATABASE_URL ? ["PostgreSQL"] : [])]) isMet = (await measureOn(name)) && isMet;
if (!isMet) process.exitCode = 1;
