/** Vitest's global setup: a folder for what the tests of one run make once and copy, gone when the run ends. Workers find it by its variable. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const runFolderVariable = "JIANNUO_TEST_RUN";

export const setup = (): (() => void) | undefined => {
  // Several projects ask for it; the first one makes it and takes it away.
  if (process.env[runFolderVariable]) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "jiannuo-run-"));
  process.env[runFolderVariable] = folder;
  return () => {
    delete process.env[runFolderVariable];
    rmSync(folder, { recursive: true, force: true });
  };
};
