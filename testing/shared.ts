import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

/** The folder of real reports and agreed readings that may stand beside the repository; they are public documents, but not ours to ship. */
const folder = fileURLToPath(new URL("../../shared", import.meta.url));

/** Path of a file or folder under `../shared`, or undefined when it is not on this machine: the test then says that it was skipped. */
export const findShared = (...path: string[]): string | undefined => {
  const full = join(folder, ...path);
  return existsSync(full) ? full : undefined;
};
