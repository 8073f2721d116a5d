/**
 * Jiannuo as a target of the side-by-side load test of registers. Link it into that test's `adapters/` folder; this repository must be built. It needs a database b_jiannuo beside those of the peers, which it makes anew. Start with
 * `node run.mjs jiannuo --preload-seconds 100000`: SQL cannot stand in for the acts, for a figure is made of them.
 */
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { serverPort, stateNames, villageNames } from "./visit.mjs";

const home = new URL("../..", import.meta.url).pathname;

export const name = "jiannuo";
export const base = `http://127.0.0.1:${serverPort}`;
export const database = process.env.JIANNUO_BENCH_URL ?? "postgres://bench:bench@127.0.0.1/b_jiannuo";
export const server = { command: `${home}bench/adapters/jiannuo-server.mjs`, ready: { path: "/api/health" }, home };
/** Where the test counts what there is; it fills nothing in. */
export const table = { name: "entry", extra: {} };

const account = { username: "demo-economy-clerk", password: "shuo-dao-zuo-dao" };

let cookie = "";

/** Leaves the client signed in as a clerk, who is walled like everybody. */
export const setup = async ({ http }) => {
  http.headers = {};
  const answer = await http.raw({ method: "POST", path: "/api/auth/sign-in/username", body: account });
  await answer.body.dump();
  if (answer.statusCode > 299) throw new Error(`sign-in: HTTP ${answer.statusCode}`);
  cookie = [answer.headers["set-cookie"]]
    .flat()
    .map((line) => line.split(";")[0])
    .join("; ");
  http.headers = { cookie };
};

const villageId = (title) => `village-${villageNames.indexOf(title) + 1}`;
const stateId = (title) => `s${stateNames.indexOf(title) + 1}`;

const command = ({ village, state, persons, amount, ...row }) => ({
  event: randomUUID(),
  entry: randomUUID(),
  act: `record_${stateId(state)}`,
  values: { ...row, village: villageId(village), persons: String(persons), amount: String(amount) },
});

export const batch = {
  size: 1000,
  callers: 2,
  request: (rows) => ({ method: "POST", path: "/api/registers/visit/acts/bulk", body: { commands: rows.map(command), mode: "good-rows" } }),
};

const where = ({ village, state, from, to }) => `state=${stateId(state)}&place=${villageId(village)}&from=${from}&to=${to}`;
const daysOf = (json) => json.rows.map(({ openedOn }) => openedOn);

export const operations = {
  create: (row) => ({
    request: { method: "POST", path: "/api/registers/visit/acts", body: command(row) },
    read: (json) => json.entry.id,
  }),
  list: (filter) => ({ request: { path: `/api/registers/visit/entries?${where(filter)}&limit=50` }, read: daysOf }),
  count: (filter) => ({ request: { path: `/api/registers/visit/count?${where(filter)}` }, read: ({ count }) => count }),
  aggregate: (year) => ({
    request: { path: `/api/measures/visit.person_count/months?year=${year}` },
    read: ({ rows }) =>
      Object.fromEntries(rows.map(({ month, value, entries }) => [Number(month.slice(5)), { count: entries, persons: Number(value) }])),
  }),
  search: (word) => ({ request: { path: `/api/search?q=${encodeURIComponent(word)}&limit=20` }, read: daysOf }),
};

export const exporting = {
  kind: "csv",
  async execute(file) {
    const answer = await fetch(`${base}/api/registers/visit/entries.csv`, { headers: { cookie } });
    if (!answer.ok) throw new Error(`HTTP ${answer.status} ${(await answer.text()).slice(0, 300)}`);
    const out = createWriteStream(file);
    let isHead = true;
    for await (const piece of answer.body) {
      // The test looks for a column of this name; ours says its unit too.
      const text = isHead ? Buffer.from(piece).toString("utf8").replace("persons（人）", "persons") : piece;
      isHead = false;
      if (!out.write(text)) await once(out, "drain");
    }
    out.end();
    await once(out, "finish");
  },
};
