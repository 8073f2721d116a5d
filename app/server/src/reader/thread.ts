/** A reader in a thread of its own, started at the first file and again after it broke. */
import { Worker } from "node:worker_threads";
import { type Refusal, refuse } from "@jiannuo/quantity";
import type { Carrier } from "@jiannuo/reading";
import { codeOf } from "../failure.ts";
import { version } from "../version.ts";
import { readBytes, readText } from "./read-file.ts";
import type { ReadFile, Reader } from "./reader.ts";

type Asked = { kind: "bytes"; bytes: Uint8Array; name: string } | { kind: "text"; text: string; carrier: Carrier };
export type Task = Asked & { readonly id: number };
export interface Answer {
  readonly id: number;
  readonly result?: ReadFile | Refusal;
  readonly failed?: string;
}

interface Waiting {
  readonly settle: (result: ReadFile | Refusal) => void;
  readonly fail: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

const patienceMs = 120_000;

const tooHard = (): Refusal =>
  refuse(
    "DAMAGED_FILE",
    "这个文件两分钟内没有读完，或读它时内存不够，可能已损坏或过大。请另存为 .docx 或 .txt 再试。",
    "This file could not be read within two minutes or within the memory; it may be damaged or too large. Save it as .docx or .txt and try again.",
  );

const stopping = (): Refusal =>
  refuse(
    "SERVER_STOPPING",
    "服务器正在停止，文件没有读。请稍后再传。",
    "The server is stopping and the file was not read. Send it again later.",
  );

/** In this thread: for sources that were not built (tests), where a thread could not load TypeScript. */
export const inlineReader = (): Reader => ({
  version,
  readBytes,
  readText: async (text, carrier) => readText(text, carrier),
  close: async () => {},
});

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

/** In a thread of its own; a file that breaks or hangs it is refused, and the next one finds a new thread. */
export const threadedReader = (): Reader => {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let last = 0;

  /** Ends a thread; whoever waits on it is told why. */
  const drop = (broken: Worker, because: Refusal | Error): void => {
    if (worker !== broken) return;
    worker = undefined;
    for (const [id, { settle, fail, timer }] of waiting) {
      clearTimeout(timer);
      waiting.delete(id);
      if (because instanceof Error) fail(because);
      else settle(because);
    }
    void broken.terminate();
  };

  const start = (): Worker => {
    const started = new Worker(new URL("./worker.js", import.meta.url), {
      // Flags of the parent (test runners pass some) are not for the built code.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: 2048 },
    });
    started.unref();
    started.on("error", (error) => drop(started, codeOf(error) === "ERR_WORKER_OUT_OF_MEMORY" ? tooHard() : asError(error)));
    started.on("exit", (code) => drop(started, new Error(`the reading thread ended with ${code}`)));
    started.on("message", ({ id, result, failed }: Answer) => {
      const asked = waiting.get(id);
      waiting.delete(id);
      clearTimeout(asked?.timer);
      if (result) asked?.settle(result);
      else asked?.fail(new Error(failed));
    });
    return started;
  };

  const ask = (asked: Asked): Promise<ReadFile | Refusal> =>
    new Promise((settle, fail) => {
      const thread = (worker ??= start());
      const task = { ...asked, id: ++last } as Task;
      const timer = setTimeout(() => drop(thread, tooHard()), patienceMs);
      timer.unref();
      waiting.set(task.id, { settle, fail, timer });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      thread.postMessage(task);
    });

  return {
    version,
    readBytes: (bytes, name) => ask({ kind: "bytes", bytes, name }),
    readText: (text, carrier) => ask({ kind: "text", text, carrier }),
    close: async () => {
      const running = worker;
      if (running) drop(running, stopping());
      await running?.terminate();
    },
  };
};

/** The reader of a server: threaded where the program was built. */
export const serverReader = (): Reader => (import.meta.url.endsWith(".js") ? threadedReader() : inlineReader());
