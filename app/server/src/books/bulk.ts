/** Does many acts through the same rules as one: all of them or none, or the good ones with the reason for each of the others. */
import { refuse } from "@jiannuo/quantity";
import type { Backfill, Register } from "@jiannuo/registers";
import { sql } from "kysely";
import { constraintOf, noRegister, refusalOf } from "./act.ts";
import { eventTaken, isSameInput, loadEventRows } from "./answer.ts";
import type { BulkAnswer, BulkCommand, BulkSource, Refusals } from "./books.ts";
import { loadClosed } from "./closed.ts";
import { type Desk, type Room, Refused, atDesk } from "./desk.ts";
import { findTaken, loadHolders } from "./external.ts";
import { asKept, checkIds, inputOf, judge, keeperOf } from "./judge.ts";
import { type Known, loadEntries } from "./load-entries.ts";
import { isRefused } from "./refused.ts";
import { planAnew } from "./plan-anew.ts";
import { type Batch, MovedOn, emptyBatch, writeBatch } from "./write.ts";

/** A row with all that the bulk says about it. */
interface Line {
  readonly row: number;
  readonly command: BulkCommand;
  readonly recordedAt: string;
  readonly backfill?: Backfill;
  readonly insteadOf?: string;
}

type Outcome = BulkAnswer["refused"][number];

const isInstant = (text: string): boolean => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text) && !Number.isNaN(Date.parse(text));

/** When each row was recorded: now, or what the history says, which may go neither back nor past now. */
const readLines = (
  commands: readonly BulkCommand[],
  source: BulkSource | undefined,
  now: string,
  isInvented: boolean,
): { lines: Line[]; refused: Outcome[] } => {
  const lines: Line[] = [];
  const refused: Outcome[] = [];
  let last = "";
  for (const [at, given] of commands.entries()) {
    const row = at + 1;
    const { recordedAt: said, sheetRow, insteadOf, ...command } = given;
    const wrong = (zh: string, en: string): void => void refused.push({ row, because: [refuse("WRONG_RECORDED_AT", zh, en)] });
    if (said !== undefined && !source && !isInvented)
      wrong("只有补建历史数据才能写明登记时间", "only the import of history may state when something was recorded");
    else if (said !== undefined && !isInstant(said))
      wrong(`登记时间“${said}”不对，应如 2023-06-01T08:30:00Z`, `“${said}” is no instant; write 2023-06-01T08:30:00Z`);
    else if (said !== undefined && (new Date(said).toISOString() > now || new Date(said).toISOString() < last))
      wrong("登记时间须按先后排列，且不晚于现在", "instants go in order and not past now");
    else {
      if (said !== undefined) last = new Date(said).toISOString();
      const backfill = source
        ? { fileSha256: source.fileSha256, sheet: source.sheet, row: sheetRow ?? (source.firstRow ?? 1) + at }
        : undefined;
      lines.push({
        row,
        command: asKept(command),
        recordedAt: said === undefined ? now : last,
        ...(backfill ? { backfill } : {}),
        ...(insteadOf === undefined ? {} : { insteadOf }),
      });
    }
  }
  return { lines, refused };
};

const numberIn = (register: Register, { values }: BulkCommand): string[] => {
  const number = register.definition.externalField === undefined ? undefined : values[register.definition.externalField];
  return typeof number === "string" ? [number.trim()] : [];
};

interface Sliced {
  readonly batch: Batch;
  readonly done: readonly number[];
  readonly refused: Outcome[];
}

/** Judges the lines of a slice one after another, each on what those before it have done. */
const judgeSlice = async (desk: Desk, register: Register, lines: readonly Line[]): Promise<Sliced> => {
  const { tx, tenant, post } = desk;
  const { id } = register.definition;
  await planAnew(tx);
  const sound = lines.filter(({ command }) => checkIds(command).length === 0);
  const before = await loadEventRows(
    desk,
    sound.map(({ command }) => command.event),
  );
  const stored = await loadEntries(
    tx,
    tenant,
    id,
    sound.map(({ command }) => command.entry),
  );
  const holders = await loadHolders(
    desk,
    id,
    sound.flatMap(({ command }) => numberIn(register, command)),
  );
  const isClosed = await loadClosed(tx, tenant, [keeperOf(desk, register), ...[...stored.values()].map(({ entry }) => entry.keeper)]);
  const now = new Map<string, Known>(stored);
  const batch = emptyBatch();
  const done: number[] = [];
  const refused: Outcome[] = [];
  const used = new Set<string>();
  for (const { row, command, recordedAt, backfill, insteadOf } of lines) {
    const because = ((): Refusals | undefined => {
      const problems = checkIds(command);
      if (problems.length > 0) return problems;
      const known = now.get(command.entry);
      const earlier = before.get(command.event);
      if (earlier) return isSameInput(earlier, post.id, inputOf(id, command), known?.key) ? undefined : eventTaken;
      if (used.has(command.event)) return eventTaken;
      const judged = judge(desk, register, command, known, {
        isClosed,
        recordedAt,
        ...(backfill ? { backfill } : {}),
        ...(insteadOf === undefined ? {} : { insteadOf }),
      });
      if (!("entered" in judged)) return judged;
      const taken = findTaken(holders, judged.after);
      if (taken) return taken;
      if (judged.after.external_no !== null) holders.set(judged.after.external_no, judged.after.id);
      const change = batch.changes.get(command.entry);
      const newKey = judged.newKey ?? change?.newKey;
      batch.changes.set(command.entry, { before: change ? change.before : known?.row, after: judged.after, ...(newKey ? { newKey } : {}) });
      batch.events.push(judged.event);
      batch.postings.push(...judged.postings);
      now.set(command.entry, judged.known);
      used.add(command.event);
      return undefined;
    })();
    if (because) refused.push({ row, because });
    else done.push(row);
  }
  return { batch, done, refused };
};

const lateRefusal = (error: unknown): Refusals | undefined =>
  error instanceof MovedOn || constraintOf(error) === "event_tenant_register_entry_seq_key"
    ? [
        refuse(
          "ENTRY_MOVED_ON",
          "这一条刚刚由别人办过，请看过后再办",
          "somebody else has just acted on this entry. Look at it before you go on",
        ),
      ]
    : refusalOf(error);

/** Writes a slice; where the database finds what this post cannot see (a number in use elsewhere), halves it until the rows are found. */
const writeSlice = async (desk: Desk, register: Register, lines: readonly Line[]): Promise<{ done: number; refused: Outcome[] }> => {
  const { batch, done, refused } = await judgeSlice(desk, register, lines);
  if (batch.events.length === 0) return { done: done.length, refused };
  await sql`savepoint slice`.execute(desk.tx);
  try {
    await writeBatch(desk.tx, desk.tenant, batch);
    await sql`release savepoint slice`.execute(desk.tx);
    return { done: done.length, refused };
  } catch (error) {
    await sql`rollback to savepoint slice`.execute(desk.tx);
    const because = lateRefusal(error);
    if (!because) throw error;
    const good = lines.filter(({ row }) => done.includes(row));
    if (good.length === 1) return { done: 0, refused: [...refused, { row: good[0]!.row, because }] };
    const half = Math.ceil(good.length / 2);
    const first = await writeSlice(desk, register, good.slice(0, half));
    const second = await writeSlice(desk, register, good.slice(half));
    return { done: first.done + second.done, refused: [...refused, ...first.refused, ...second.refused] };
  }
};

/** PGlite has one connection: a slice keeps everybody else waiting for as long as it takes, so it is short (≤ 50 ms). */
const sliceOf = (room: Room): number => (room.store.engine === "embedded" ? 20 : 1000);

const slices = <T>(rows: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(rows.length / size) }, (_, at) => rows.slice(at * size, (at + 1) * size));

const touches = (slice: readonly Line[]): string[] => slice.flatMap(({ command }) => [command.entry, command.event]);

/** On a server one slice is judged here while another is written there; what speaks of the same entries goes one after the other. */
const wavesOf = ({ store }: Room, all: readonly Line[][]): Line[][][] => {
  if (store.engine === "embedded") return all.map((slice) => [slice]);
  const waves: Line[][][] = [];
  for (let at = 0; at < all.length; at++) {
    const [one, next] = [all[at]!, all[at + 1]];
    const known = new Set(touches(one));
    const isApart = next !== undefined && !touches(next).some((id) => known.has(id));
    waves.push(isApart ? [one, next] : [one]);
    if (isApart) at++;
  }
  return waves;
};

const inOrder = (refused: readonly Outcome[]): Outcome[] => [...refused].sort((a, b) => a.row - b.row);

class AllRefused extends Error {
  readonly refused: readonly Outcome[];
  constructor(refused: readonly Outcome[]) {
    super("nothing is written");
    this.refused = refused;
  }
}

/** One transaction: on PGlite everybody waits for it. */
const allOrNothing = async (
  room: Room,
  who: string,
  registerId: string,
  lines: readonly Line[],
  early: readonly Outcome[],
): Promise<BulkAnswer | Refusals> => {
  try {
    return await atDesk(room, who, "write", async (desk): Promise<BulkAnswer> => {
      const register = desk.definitions.current(registerId);
      if (!register) throw new Refused(noRegister(registerId));
      const refused = [...early];
      let done = 0;
      for (const slice of slices(lines, 1000)) {
        const result = await writeSlice(desk, register, slice);
        refused.push(...result.refused);
        done += result.done;
      }
      if (refused.length > 0) throw new AllRefused(inOrder(refused));
      return { done, refused: [] };
    });
  } catch (error) {
    if (error instanceof AllRefused) return { done: 0, refused: error.refused };
    throw error;
  }
};

const goodRows = async (
  room: Room,
  who: string,
  registerId: string,
  lines: readonly Line[],
  early: readonly Outcome[],
): Promise<BulkAnswer | Refusals> => {
  const refused = [...early];
  let done = 0;
  for (const wave of wavesOf(room, slices(lines, sliceOf(room)))) {
    const results = await Promise.all(
      wave.map((slice) =>
        atDesk(room, who, "write", async (desk) => {
          const register = desk.definitions.current(registerId);
          return register ? writeSlice(desk, register, slice) : noRegister(registerId);
        }),
      ),
    );
    for (const result of results) {
      if (isRefused(result)) return result;
      refused.push(...result.refused);
      done += result.done;
    }
  }
  return { done, refused: inOrder(refused) };
};

const doBulk = async (
  room: Room,
  who: string,
  register: string,
  { lines, refused }: { readonly lines: readonly Line[]; readonly refused: readonly Outcome[] },
  mode: "all-or-nothing" | "good-rows",
): Promise<BulkAnswer | Refusals> => {
  room.importing++;
  try {
    return await (mode === "all-or-nothing" ? allOrNothing : goodRows)(room, who, register, lines, refused);
  } finally {
    room.importing--;
  }
};

/** @param source where rows of history come from; they are marked 补建 for good, and they alone may state when they were recorded */
export const bulk = (
  room: Room,
  who: string,
  register: string,
  commands: readonly BulkCommand[],
  mode: "all-or-nothing" | "good-rows",
  source?: BulkSource,
): Promise<BulkAnswer | Refusals> => doBulk(room, who, register, readLines(commands, source, room.now().toISOString(), false), mode);

/** For the books of a demonstration alone, which whoever calls makes sure of: acts state when they were recorded, and none is marked 补建. */
export const bulkInvented = (room: Room, who: string, register: string, commands: readonly BulkCommand[]): Promise<BulkAnswer | Refusals> =>
  doBulk(room, who, register, readLines(commands, undefined, room.now().toISOString(), true), "all-or-nothing");
