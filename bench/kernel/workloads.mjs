/** What is measured: each piece of work through the books, and the same work as bare SQL over the same rows. */
import { randomUUID } from "node:crypto";
import { commonPairs, rarePairs } from "./patterns.mjs";
import { registerOf } from "./registers.mjs";

const register = registerOf("economy");

/** Who asks in turn, and the same wall written out by hand, as an application without walls of its own would. */
const readers = [
  { who: "demo-mayor", wall: "" },
  { who: "demo-office", wall: "" },
  { who: "demo-economy-clerk", wall: "and keeper ^@ 'qinghe/economy/'" },
  { who: "demo-village-3", wall: "and place ^@ 'qinghe/village-3/'" },
];

const pad = (n) => String(n).padStart(2, "0");
const monthAt = (at) => {
  const [year, month] = [2020 + (at % 4), 1 + ((at * 5) % 12)];
  return { from: `${year}-${pad(month)}-01`, to: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) };
};
const yearAt = (at) => ({ from: `${2020 + (at % 4)}-01-01`, to: `${2020 + (at % 4)}-12-31` });

const villageAt = (at) => (at % 4 === 3 ? 3 : 1 + (at % 11));

const filters = (at) => [
  { filter: { state: "open" }, where: "and state = 'open'" },
  {
    filter: { values: { kind: "finance" }, openedTo: yearAt(at).to },
    where: `and "values" @> '{"kind": "finance"}' and opened_on <= '${yearAt(at).to}'`,
  },
  {
    filter: { place: `qinghe/village-${villageAt(at)}`, state: "done" },
    where: `and place ^@ 'qinghe/village-${villageAt(at)}/' and state = 'done'`,
  },
  {
    filter: { openedFrom: monthAt(at).from, openedTo: monthAt(at).to },
    where: `and opened_on between '${monthAt(at).from}' and '${monthAt(at).to}'`,
  },
];

const list = (books) => ({
  name: "list, filtered, 50 rows",
  goals: { p95: 50, ratio: 2 },
  ours: (at) => books.list(readers[at % 4].who, register, { filter: filters(at)[(at >> 2) % 4].filter, limit: 50 }),
  bare: (at) => (ask) =>
    ask(
      `select * from entry where tenant = 1 and register = '${register}' ${filters(at)[(at >> 2) % 4].where} ${readers[at % 4].wall} order by opened_on desc, id desc limit 51`,
    ),
});

/** An office that may see nothing of the register finds that out as fast as one that sees all. */
const listNothing = (books) => ({
  name: "list, of another office: nothing",
  goals: { p95: 50, ratio: 2 },
  ours: () => books.list("demo-finance-clerk", register),
  bare: () => (ask) =>
    ask(
      `select * from entry where tenant = 1 and register = '${register}' and keeper ^@ 'qinghe/finance/' order by opened_on desc, id desc limit 51`,
    ),
});

/** One enterprise of forty: for the clerk of a village, one entry of 440. */
const listRare = (books) => ({
  name: "list, one enterprise, 50 rows",
  goals: { p95: 50, ratio: 2 },
  ours: (at) => books.list(readers[at % 4].who, register, { filter: { values: { enterprise: `u-ent-${1 + (at % 40)}` } }, limit: 50 }),
  bare: (at) => (ask) =>
    ask(
      `select * from entry where tenant = 1 and register = '${register}' and "values" @> '{"enterprise": "u-ent-${1 + (at % 40)}"}' ${readers[at % 4].wall} order by opened_on desc, id desc limit 51`,
    ),
});

const asked = (at) => (at % 8 === 7 ? commonPairs[(at >> 3) % commonPairs.length] : rarePairs[(at * 13) % rarePairs.length]);

const search = (books) => {
  return {
    name: "search, two characters",
    goals: { p95: 50, ratio: 2 },
    ours: (at) => books.search(readers[at % 4].who, asked(at), 20),
    bare: (at) => (ask) =>
      ask(
        `select e.* from (select day, register, entry from term where tenant = 1 and term = $1 ${readers[at % 4].wall} order by day desc, register desc, entry desc limit 20) t
        join entry e on e.tenant = 1 and e.register = t.register and e.id = t.entry order by t.day desc, t.register desc, t.entry desc`,
        [asked(at)],
      ),
  };
};

const get = (books, { sample }) => ({
  name: "get",
  goals: {},
  ours: (at) => books.get("demo-mayor", sample[at % sample.length].register, sample[at % sample.length].id),
  bare: (at) => (ask) =>
    ask("select * from entry where tenant = 1 and register = $1 and id = $2", [
      sample[at % sample.length].register,
      sample[at % sample.length].id,
    ]),
});

const figureOf = (books, name, goals, measure, stretchAt) => ({
  name,
  goals,
  ours: (at) => books.measure(readers[at % 4].who, `${register}.${measure}`, stretchAt(at)),
  bare: (at) => (ask) =>
    ask(
      `select sum(amount)::text, sum(amount) filter (where backfilled), count(distinct entry), array_agg(distinct corrects) filter (where corrects is not null) from posting
      where tenant = 1 and measure = $1 and day between $2 and $3 ${readers[at % 4].wall}`,
      [`${register}.${measure}`, stretchAt(at).from, stretchAt(at).to],
    ),
});

const drill = (books) => ({
  name: "drill, a page of a month",
  goals: { p95: 20, ratio: 2 },
  ours: (at) => books.drill(readers[at % 4].who, `${register}.person_count`, monthAt(at), { limit: 50 }),
  bare: (at) => async (ask) => {
    const where = `tenant = 1 and measure = $1 and day between $2 and $3 ${readers[at % 4].wall}`;
    const values = [`${register}.person_count`, monthAt(at).from, monthAt(at).to];
    await ask(
      `select p.*, (select e."values"->'note' from entry e where e.tenant = p.tenant and e.register = p.register and e.id = p.entry) as title from
      (select * from posting where ${where} order by day, entry, event, n limit 51) p order by day, entry, event, n`,
      values,
    );
    await ask(`select count(*), sum(amount)::text from posting where ${where}`, values);
  },
});

/** A command that nobody has sent yet. */
export const recordOf = (patterns, at) => {
  const { values } = patterns[at % patterns.length];
  return { event: randomUUID(), entry: randomUUID(), act: "record", values: { ...values, served_on: `2024-06-${pad(1 + (at % 28))}` } };
};

/** The rows of a command, as they were worked out beforehand: bare SQL has them for nothing. */
const bareRows = (patterns, at) => {
  const pattern = patterns[at % patterns.length];
  const day = `2024-06-${pad(1 + (at % 28))}`;
  const own = { entry: randomUUID(), record: randomUUID(), finish: "", day, recordedAt: `${day}T04:00:00.000Z`, finishedAt: "" };
  const entry = JSON.parse(pattern.open(own));
  const { keeper, place, author, sensitivity } = entry;
  const walls = { register, keeper, place, author, sensitivity };
  const postings = pattern.postings.filter(({ act }) => act === "record");
  return {
    entry,
    event: JSON.parse(pattern.record(own).text),
    unsealed: { tenant: 1, event: own.record },
    posting: postings.map(({ n, measure, version, amount, subject, again }) => ({
      tenant: 1,
      event: own.record,
      n,
      measure,
      version,
      amount,
      subject,
      again,
      ...walls,
      day,
      entry: own.entry,
      backfilled: false,
      recorded_at: own.recordedAt,
    })),
    term: pattern.terms.map(({ term }) => ({ tenant: 1, term, day, entry: own.entry, ...walls })),
    total: postings.map(({ measure, version, amount }) => ({
      tenant: 1,
      measure,
      version,
      month: 202406,
      keeper,
      place,
      register,
      delta: randomUUID(),
      amount,
      backfilled: 0,
      rows: 1,
      again: 0,
      corrected: 0,
      is_folded: false,
    })),
  };
};

const writeRows = async (ask, rows) => {
  for (const table of ["entry", "event", "unsealed", "posting", "total", "term"])
    await ask(`insert into "${table}" select * from jsonb_populate_recordset(null::"${table}", $1::jsonb)`, [
      JSON.stringify(rows.flatMap((row) => row[table])),
    ]);
};

const prepared = (make) => {
  const ready = new Map();
  return { get: (at) => ready.get(at), prepare: (at) => ready.set(at, make(at)) };
};

const act = (books, { own }) => {
  const rows = prepared((at) => [bareRows(own, at)]);
  return {
    name: "act, single",
    goals: { p95: 30, ratio: 2 },
    isWrite: true,
    prepare: rows.prepare,
    ours: (at) => books.act("demo-economy-clerk", register, recordOf(own, at)),
    bare: (at) => (ask) => writeRows(ask, rows.get(at)),
  };
};

const bulk = (books, { own, size }) => {
  const rows = prepared((at) => Array.from({ length: size }, (_, n) => bareRows(own, at * size + n)));
  return {
    name: `bulk, ${size.toLocaleString("en")} events a transaction`,
    goals: {},
    isWrite: true,
    most: 8,
    prepare: rows.prepare,
    ours: (at) =>
      books.bulk(
        "demo-economy-clerk",
        register,
        Array.from({ length: size }, (_, n) => recordOf(own, at * size + n)),
        "all-or-nothing",
      ),
    bare: (at) => (ask) => writeRows(ask, rows.get(at)),
  };
};

export const listOf = list;

/** @param filled patterns and sample of the fill */
export const workloads = (books, { patterns, sample }) => {
  const own = patterns[0].patterns;
  return [
    list(books),
    listRare(books),
    listNothing(books),
    search(books),
    get(books, { sample }),
    figureOf(books, "figure of a month", { p95: 10, ratio: 2 }, "person_count", monthAt),
    { ...figureOf(books, "figure of a year", {}, "person_count", yearAt), most: 40 },
    { ...figureOf(books, "figure of a year, distinct", {}, "enterprise_count", yearAt), most: 20 },
    drill(books),
    act(books, { own }),
    bulk(books, { own, size: 1000 }),
  ];
};
