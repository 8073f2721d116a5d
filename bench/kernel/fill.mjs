/** Fills the books of a tenant by SQL, in the shape in which they write themselves: entries, events, postings, terms, totals and the chain. */
import { randomUUID } from "node:crypto";
import { blockHash } from "../../app/server/dist/books/seal.js";
import { makePatterns } from "./patterns.mjs";

const firstDay = Date.UTC(2020, 0, 1);
const lastDay = Date.UTC(2024, 5, 30);

const tables = ["entry", "event", "posting", "term", "total"];
const listed = tables.map((table) => `'${table}'::regclass`).join(", ");

/** Small steps of the same numbers each time: a run can be repeated. */
const chanceFrom = (seed) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
};

/** Keys and indices are laid down again once everything is in. @returns lays them down */
export const withoutIndices = async (run) => {
  const constraints =
    await run(`select conrelid::regclass::text as "table", conname as name, contype as type, pg_get_constraintdef(oid) as says from pg_constraint
    where conrelid in (${listed}) and contype in ('p', 'u', 'f') order by contype <> 'f'`);
  const indices =
    await run(`select c.relname as name, pg_get_indexdef(i.indexrelid) as says from pg_index i join pg_class c on c.oid = i.indexrelid
    where i.indrelid in (${listed}) and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid)`);
  for (const { table, name } of constraints) await run(`alter table ${table} drop constraint "${name}"`);
  for (const { name } of indices) await run(`drop index "${name}"`);
  return async () => {
    for (const { table, name, says } of constraints.toReversed()) await run(`alter table ${table} add constraint "${name}" ${says}`);
    for (const { says } of indices) await run(says);
  };
};

const pour = (run, table, texts) =>
  run(`insert into "${table}" select * from jsonb_populate_recordset(null::"${table}", $1::jsonb)`, [`[${texts.join(",")}]`]);

const derive = async (run, tenant, patterns) => {
  const all = patterns.flatMap((office) => office.patterns);
  await run(
    "create temp table pattern_posting (register text, words text, act text, n smallint, measure text, version int, amount numeric, subject text, again boolean)",
  );
  await run("create temp table pattern_term (words text, term text)");
  await run("insert into pattern_posting select * from jsonb_populate_recordset(null::pattern_posting, $1::jsonb)", [
    JSON.stringify(all.flatMap(({ postings }) => postings)),
  ]);
  await run("insert into pattern_term select distinct * from jsonb_populate_recordset(null::pattern_term, $1::jsonb)", [
    JSON.stringify(all.flatMap(({ terms }) => terms)),
  ]);
  for (const table of ["entry", "event", "pattern_posting"]) await run(`analyze ${table}`);
  await run("analyze pattern_term");
  await run(`insert into posting (tenant, event, n, measure, version, day, entry, register, keeper, place, author, sensitivity, amount, subject, backfilled, corrects, recorded_at, again)
    select v.tenant, v.id, p.n, p.measure, p.version, v.happened_on, v.entry, v.register, v.keeper, v.place, v.author, v.sensitivity, p.amount, p.subject, false, null, v.recorded_at, p.again
    from event v join entry e on e.tenant = v.tenant and e.register = v.register and e.id = v.entry join pattern_posting p on p.register = e.register and p.words = e.words and p.act = v.act
    where v.tenant = ${tenant}`);
  await run(`insert into term (tenant, term, day, register, entry, keeper, place, author, sensitivity)
    select e.tenant, t.term, e.opened_on, e.register, e.id, e.keeper, e.place, e.author, e.sensitivity from entry e join pattern_term t on t.words = e.words where e.tenant = ${tenant}`);
  await run(`insert into total (tenant, measure, month, keeper, place, register, version, delta, amount, backfilled, rows, again, corrected, is_folded)
    select tenant, measure, (extract(year from day) * 100 + extract(month from day))::int, keeper, place, register, version, gen_random_uuid(), sum(amount), 0, count(*), count(*) filter (where again), 0, true
    from posting where tenant = ${tenant} group by tenant, measure, 3, keeper, place, register, version`);
  await run("drop table pattern_posting");
  await run("drop table pattern_term");
};

/**
 * @param run as somebody without walls, in one session
 * @returns the patterns and a sample of what was filled: `{register, id}`
 */
export const fill = async (run, room, entries) => {
  const { tenant } = room;
  const chance = chanceFrom(tenant);
  const patterns = await makePatterns(room, Math.min(2000, Math.max(50, Math.round(entries / 100))), chance);
  const bounds = patterns.map((_, at) => patterns.slice(0, at + 1).reduce((sum, { share }) => sum + share, 0));
  const stepMs = Math.floor((lastDay - firstDay) / entries);
  let [entryTexts, eventTexts, blocks, waiting] = [[], [], [], []];
  let [no, previous] = [0, ""];
  const sample = [];
  const flush = async () => {
    await pour(run, "entry", entryTexts);
    await pour(run, "event", eventTexts);
    await pour(run, "block", blocks);
    [entryTexts, eventTexts, blocks] = [[], [], []];
  };
  const link = (events) => {
    const head = blockHash(++no, previous, events);
    blocks.push(
      JSON.stringify({ tenant, no, previous, hash: head, sealed_at: new Date(lastDay).toISOString(), events: events.map(({ id }) => id) }),
    );
    previous = head;
  };
  for (let at = 0; at < entries; at++) {
    const luck = (chance() % 10_000) / 10_000;
    const { patterns: own } = patterns[bounds.findIndex((bound) => luck < bound)] ?? patterns[0];
    const pattern = own[chance() % own.length];
    const when = firstDay + at * stepMs;
    const row = {
      entry: randomUUID(),
      record: randomUUID(),
      finish: randomUUID(),
      day: new Date(when).toISOString().slice(0, 10),
      recordedAt: new Date(when).toISOString(),
      finishedAt: new Date(when + 1).toISOString(),
    };
    const record = pattern.record(row);
    eventTexts.push(record.text);
    waiting.push({ id: row.record, hash: record.hash });
    const isDone = chance() % 2 === 0;
    if (isDone) {
      const finish = pattern.finish(row);
      eventTexts.push(finish.text);
      waiting.push({ id: row.finish, hash: finish.hash });
    }
    entryTexts.push((isDone ? pattern.done : pattern.open)(row));
    if (at % Math.ceil(entries / 2000) === 0) sample.push({ register: pattern.register, id: row.entry });
    while (waiting.length >= 1000) link(waiting.splice(0, 1000));
    if (entryTexts.length === 2000) await flush();
  }
  if (waiting.length > 0) link(waiting);
  await flush();
  await derive(run, tenant, patterns);
  return { patterns, sample };
};
