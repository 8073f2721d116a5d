/** Rows as the books themselves make them, judged once for each pattern; the million are patterns with other ids and days. */
import { atDesk } from "../../app/server/dist/books/desk.js";
import { canonical, sha256 } from "../../app/server/dist/books/canonical.js";
import { contentHash } from "../../app/server/dist/books/event-row.js";
import { inputOf, judge } from "../../app/server/dist/books/judge.js";
import { allTermsOf } from "../../app/server/dist/books/entry-terms.js";
import { registerOf, shares } from "./registers.mjs";

/** What stands in a pattern where each row has its own. */
const marks = {
  record: "11111111-1111-4111-8111-111111111111",
  finish: "22222222-2222-4222-8222-222222222222",
  entry: "33333333-3333-4333-8333-333333333333",
  day: "2020-02-29",
  recordedAt: "2020-02-29T01:02:03.456Z",
  finishedAt: "2020-02-29T01:02:03.457Z",
};
const inputHash = "4".repeat(64);
const hash = "5".repeat(64);

const mark = new RegExp(
  [marks.recordedAt, marks.finishedAt, marks.record, marks.finish, marks.entry, marks.day, inputHash, hash].join("|"),
  "g",
);
const nameOf = {
  ...Object.fromEntries(Object.entries(marks).map(([name, text]) => [text, name])),
  [inputHash]: "inputHash",
  [hash]: "hash",
};

/** @returns text with the row's own values in place of the marks */
const textOf = (value) => {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const fixed = text.split(mark);
  const names = (text.match(mark) ?? []).map((found) => nameOf[found]);
  return (own) => {
    let filled = fixed[0];
    for (let at = 0; at < names.length; at++) filled += own[names[at]] + fixed[at + 1];
    return filled;
  };
};

const asRow = (tenant, row) => ({ tenant, ...row });

const eventText = (tenant, row, command, register) => {
  const { hash: _, hash_alg: __, ...content } = { ...row, input_hash: inputHash };
  const said = `jiannuo-event-1\n${canonical(content)}`;
  if (sha256(said) !== contentHash({ ...row, input_hash: inputHash }))
    throw new Error("the hash of an event is worked out otherwise now: bench/kernel/patterns.mjs");
  const input = textOf(canonical(inputOf(register, command)));
  const sayOf = textOf(said);
  const written = textOf(asRow(tenant, { ...row, input_hash: `\\x${inputHash}`, hash: `\\x${hash}` }));
  return (own) => {
    const named = { ...own, inputHash: sha256(input(own)) };
    const ownHash = sha256(sayOf(named));
    return { hash: ownHash, text: written({ ...named, hash: ownHash }) };
  };
};

const topics = ["用工", "融资", "用地", "环评", "电力", "物流", "税费", "培训"];
const states = ["缺口", "眉目", "待批", "对接", "复核", "顺利"];
// Pairs of these are rare, as surnames with a given name are.
const rare = Array.from("峰岚澜淼瑾瑜昊晟翊宸熠祺嘉禾沐梓涵霖泽栩皓霆骁琛琰珩璟琪瑶璇");

export const rarePairs = rare.flatMap((first) => rare.filter((second) => second !== first).map((second) => first + second));
export const commonPairs = topics;

const noteOf = (at, chance) =>
  `${topics[at % topics.length]}${states[chance() % states.length]}，${rarePairs[(at * 7) % rarePairs.length]}${at}`;

const must = (judged) => {
  if (!("entered" in judged)) throw new Error(judged.map(({ because }) => because.en).join("; "));
  return judged;
};

/** @returns patterns of an office; `words` tells one from the other */
const patternsOf = async (room, office, many, chance) => {
  const { tenant } = room;
  const desk = await atDesk(room, `demo-${office}-clerk`, "read", async (own) => own);
  const id = registerOf(office);
  const register = desk.definitions.current(id);
  const given = { isClosed: () => false };
  return Array.from({ length: many }, (_, at) => {
    const values = {
      village: `village-${1 + (chance() % 11)}`,
      enterprise: `u-ent-${1 + (chance() % 40)}`,
      served_on: marks.day,
      kind: ["labour", "finance", "land", "policy"][chance() % 4],
      persons: String(1 + (chance() % 9)),
      note: noteOf(at, chance),
    };
    const record = { event: marks.record, entry: marks.entry, act: "record", values };
    const finish = { event: marks.finish, entry: marks.entry, act: "finish", values: { finished_on: marks.day } };
    const first = must(judge(desk, register, record, undefined, { ...given, recordedAt: marks.recordedAt }));
    const second = must(judge(desk, register, finish, first.known, { ...given, recordedAt: marks.finishedAt }));
    const postings = [first, second].flatMap(({ event, postings: rows }) =>
      rows.map(({ n, measure, version, amount, subject, again }) => ({
        words: first.after.words,
        act: event.act,
        n,
        measure,
        version,
        amount,
        subject,
        again,
      })),
    );
    return {
      register: id,
      record: eventText(tenant, first.event, record, id),
      finish: eventText(tenant, second.event, finish, id),
      open: textOf(asRow(tenant, first.after)),
      done: textOf(asRow(tenant, second.after)),
      terms: allTermsOf(first.after).terms.map((term) => ({ words: first.after.words, term })),
      // `words` are not said to tell registers apart; a register is.
      postings: postings.map((row) => ({ ...row, register: id })),
      values,
    };
  });
};

export const makePatterns = async (room, many, chance) => {
  const all = [];
  for (const [office, share] of shares) all.push({ office, share, patterns: await patternsOf(room, office, many, chance) });
  return all;
};
