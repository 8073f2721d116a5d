/** The thread that reads a ledger: it gives a batch for each wish. */
import { parentPort } from "node:worker_threads";
import { isRefusal } from "@jiannuo/quantity";
import { readLedger } from "@jiannuo/writing/ledger";
import { type SheetBatch, type Told, batchesOf } from "./reading.ts";

let batches: Iterator<SheetBatch> | undefined;

const open = async (bytes: Uint8Array, name: string): Promise<Told | undefined> => {
  const sheets = await readLedger(bytes, name);
  if (isRefusal(sheets)) return { refused: sheets };
  batches = batchesOf(sheets);
  return undefined;
};

const answer = async (wish: { readonly bytes?: Uint8Array; readonly name?: string }): Promise<Told> => {
  const refused = wish.bytes ? await open(wish.bytes, wish.name ?? "") : undefined;
  if (refused) return refused;
  const next = batches?.next();
  return { batch: next === undefined || next.done ? null : next.value };
};

/* oxlint-disable unicorn/require-post-message-target-origin -- a thread's port, not a window */
parentPort?.on("message", (wish: { readonly bytes?: Uint8Array; readonly name?: string }) => {
  void answer(wish).then((told) => parentPort?.postMessage(told));
});
