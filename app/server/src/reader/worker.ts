/** The thread that reads for the server: a long report keeps no other request waiting. */
import { parentPort } from "node:worker_threads";
import { readBytes, readText } from "./read-file.ts";
import type { Answer, Task } from "./thread.ts";

const perform = async (task: Task): Promise<NonNullable<Answer["result"]>> =>
  task.kind === "bytes" ? readBytes(task.bytes, task.name) : readText(task.text, task.carrier);

/* oxlint-disable unicorn/require-post-message-target-origin -- a thread's port, not a window */
parentPort?.on("message", (task: Task) => {
  perform(task).then(
    (result) => parentPort?.postMessage({ id: task.id, result } satisfies Answer),
    (error: unknown) => parentPort?.postMessage({ id: task.id, failed: String(error) } satisfies Answer),
  );
});
