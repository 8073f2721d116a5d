/**
 * 抽样底稿: rows behind a figure for an auditor who looks at the papers. Which rows they are follows from the seed and the rows alone: those whose
 * hash with the seed comes first. The auditor draws the same rows again, and nobody can choose them.
 */
import { createHash } from "node:crypto";
import { type Words, isRefusal, refuse } from "@jiannuo/quantity";
import type { Stretch, Values } from "@jiannuo/registers";
import { sql } from "kysely";
import type { DrillRow, FigureAnswer, Refusals } from "../books/books.ts";
import { type Room, atDesk } from "../books/desk.ts";
import { drill } from "../books/drill.ts";
import { measure } from "../books/figure.ts";
import { get } from "../books/list.ts";
import { described } from "../books/listed-measures.ts";
import { isRefused } from "../books/refused.ts";
import { readStretch } from "../books/stretch.ts";

export interface SampleAsked {
  /** `register.measure` */
  readonly measure: string;
  readonly n: number;
  readonly seed: string;
  /** As `readPeriod` reads it; all that was ever entered without it. */
  readonly period?: string | undefined;
}

export interface SampledRow extends DrillRow {
  /** 1 for the first that the seed draws. */
  readonly no: number;
  /** What this post may see of the entry; the names of fields with personal data stand in `masked`. */
  readonly values: Values;
  readonly masked: readonly string[];
  readonly state: string | null;
  /** Of the event, hexadecimal, as it is linked in the chain. */
  readonly hash: string;
  readonly hashAlgorithm: string;
}

export interface Sample {
  readonly measure: string;
  readonly title: Words;
  readonly definition: Words;
  readonly unit: string;
  readonly seed: string;
  readonly period?: string;
  readonly value: string | null;
  /** Rows that it was drawn from, and rows that count but may not be seen here. */
  readonly rowsInAll: number;
  readonly heldBack: number | "few";
  readonly rows: readonly SampledRow[];
}

const most = 1000;

const everything: Stretch = { from: "0001-01-01", to: "9999-12-31" };

/** A row has no number of its own: its event, what it counts for and its subject name it. */
const drawOrder = (seed: string, { event, measure: counted, subject, day, amount }: DrillRow): string =>
  createHash("sha256").update([seed, event, counted, subject, day, amount].join("\n")).digest("hex");

/** The first `n` in the order of the seed. */
export const draw = (rows: readonly DrillRow[], n: number, seed: string): DrillRow[] =>
  rows
    .map((row) => ({ row, order: drawOrder(seed, row) }))
    .toSorted((a, b) => (a.order < b.order ? -1 : 1))
    .slice(0, n)
    .map(({ row }) => row);

const hashesOf = (room: Room, who: string, events: readonly string[]) =>
  atDesk(room, who, "read", async ({ tx, tenant }) => {
    const { rows } = await sql<{ id: string; hash: string; alg: string }>`
      select id, encode(hash, 'hex') as hash, hash_alg as alg from event where tenant = ${tenant} and id = any(${[...events]}::uuid[])`.execute(
      tx,
    );
    return { byEvent: new Map(rows.map((row) => [row.id, row])) };
  });

interface Behind {
  readonly rows: readonly DrillRow[];
  readonly heldBack: number | "few";
}

const everyRow = async (room: Room, who: string, id: string, stretch: Stretch): Promise<Behind | Refusals> => {
  const rows: DrillRow[] = [];
  for (let after: string | undefined; ;) {
    const page = await drill(room, who, id, stretch, { limit: 1000, ...(after === undefined ? {} : { after }) });
    if (!("rows" in page)) return page;
    rows.push(...page.rows);
    if (page.next === undefined) return { rows, heldBack: page.heldBack.rows };
    after = page.next;
  }
};

const wrongNumber = refuse("WRONG_SAMPLE", `抽样条数须是 1 到 ${most} 的整数。`, `A sample has 1 to ${most} rows.`);
const noSeed = refuse("SEED_NEEDED", "请写明抽样种子，同一种子抽出同样的条目。", "Say the seed; the same seed draws the same rows.");

export const sample = async (room: Room, who: string, { measure: id, n, seed, period }: SampleAsked): Promise<Sample | Refusals> => {
  const wrong = [...(Number.isInteger(n) && n >= 1 && n <= most ? [] : [wrongNumber]), ...(seed === "" ? [noSeed] : [])];
  if (wrong.length > 0) return wrong;
  const named = described(room, id);
  if (!("kind" in named)) return named;
  const stretch = period === undefined ? everything : readStretch(period);
  if (isRefusal(stretch)) return [stretch];
  const figure: FigureAnswer | Refusals = await measure(room, who, id, stretch);
  if (!("value" in figure)) return figure;
  const behind = await everyRow(room, who, id, stretch);
  if (!("rows" in behind)) return behind;
  const drawn = draw(behind.rows, n, seed);
  const hashes = await hashesOf(
    room,
    who,
    drawn.map(({ event }) => event),
  );
  if (!("byEvent" in hashes)) return hashes;
  const rows: SampledRow[] = [];
  for (const [at, row] of drawn.entries()) {
    const entry = await get(room, who, row.register, row.entry);
    const seen = isRefused(entry) ? { values: {}, masked: [], state: null } : entry;
    const { values, masked, state } = seen;
    const sealed = hashes.byEvent.get(row.event);
    rows.push({ ...row, no: at + 1, values, masked, state, hash: sealed?.hash ?? "", hashAlgorithm: sealed?.alg ?? "" });
  }
  const { title, definition, unit } = named;
  return {
    measure: id,
    title,
    definition,
    unit,
    seed,
    ...(period === undefined ? {} : { period }),
    value: figure.value,
    rowsInAll: behind.rows.length,
    heldBack: behind.heldBack,
    rows,
  };
};
