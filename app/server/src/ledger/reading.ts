/** Reads a ledger file batch by batch, in a thread of its own where the program was built: a hundred thousand rows keep no other request waiting. */
import { Worker } from "node:worker_threads";
import { type Refusal, isRefusal, refuse } from "@jiannuo/quantity";
import { type Row, type Sheet, readLedger } from "@jiannuo/writing/ledger";

/** Some rows of one sheet, in order. */
export interface SheetBatch {
  readonly sheet: number;
  readonly name: string;
  readonly rows: readonly Row[];
}

/** What the thread answers to each wish for more; null at the end. */
export type Told = { readonly batch: SheetBatch | null } | { readonly refused: Refusal };

const BATCH_ROWS = 1000;

/** Longer text is no cell of a ledger, and would be kept a hundred thousand times. */
const LONGEST_CELL = 4000;

const shortened = (row: Row): Row =>
  row.cells.some((cell) => typeof cell === "string" && cell.length > LONGEST_CELL)
    ? { ...row, cells: row.cells.map((cell) => (typeof cell === "string" ? cell.slice(0, LONGEST_CELL) : cell)) }
    : row;

export function* batchesOf(sheets: readonly Sheet[]): Generator<SheetBatch> {
  for (const [sheet, { name, rows }] of sheets.entries()) {
    let batch: Row[] = [];
    for (const row of rows()) {
      batch.push(shortened(row));
      if (batch.length < BATCH_ROWS) continue;
      yield { sheet, name, rows: batch };
      batch = [];
    }
    if (batch.length > 0) yield { sheet, name, rows: batch };
  }
}

const tooHard = refuse(
  "DAMAGED_FILE",
  "这个文件两分钟内没有读完，或读它时内存不够。请按年份拆成几份，另存为 xlsx 再试。",
  "This file could not be read within two minutes or within the memory. Split it by year, save it as xlsx and try again.",
);

const patienceMs = 120_000;

async function* inThread(bytes: Uint8Array, name: string): AsyncGenerator<Told> {
  const worker = new Worker(new URL("./worker.js", import.meta.url), { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: 1024 } });
  const ask = (message: object): Promise<Told> =>
    new Promise((settle) => {
      const tell = (told: Told): void => {
        clearTimeout(timer);
        worker.off("message", tell);
        worker.off("error", fail);
        settle(told);
      };
      const fail = (): void => tell({ refused: tooHard });
      const timer = setTimeout(fail, patienceMs);
      worker.on("message", tell);
      worker.on("error", fail);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      worker.postMessage(message);
    });
  try {
    for (let told = await ask({ bytes, name }); ; told = await ask({})) {
      yield told;
      if ("refused" in told || told.batch === null) return;
    }
  } finally {
    await worker.terminate();
  }
}

async function* inline(bytes: Uint8Array, name: string): AsyncGenerator<Told> {
  const sheets = await readLedger(bytes, name);
  if (isRefusal(sheets)) {
    yield { refused: sheets };
    return;
  }
  for (const batch of batchesOf(sheets)) yield { batch };
  yield { batch: null };
}

/** The batches of a file, or what is wrong with it. Sources that were not built (tests) cannot load TypeScript in a thread. */
export const readBatches = (bytes: Uint8Array, name: string): AsyncGenerator<Told> =>
  import.meta.url.endsWith(".js") ? inThread(bytes, name) : inline(bytes, name);
