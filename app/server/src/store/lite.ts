/** PGlite that writes to the disk what it says is written. */
import fs from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";

/** A township's folder is copied and backed up: a log that is kept for speed alone would be larger than what it speaks of. */
const smallLog = ["-c", "max_wal_size=64MB", "-c", "min_wal_size=32MB"];

/** PGlite's own parameters hold -F (fsync off). */
const startParams = [
  ...PGlite.defaultStartParams.filter((param) => param !== "-F"),
  "-c",
  "fsync=on",
  "-c",
  "wal_sync_method=fsync",
  ...smallLog,
];

interface NodeFiles {
  readonly stream_ops: { fsync?: (stream: { readonly nfd: number }) => number };
}

const hasNodeFiles = (module: object): module is { readonly NODEFS: NodeFiles } => "NODEFS" in module;

const open = async (folder: string): Promise<PGlite> => {
  const lite = await PGlite.create(folder, { startParams });
  // Emscripten's file system for Node has no fsync: PostgreSQL asks, and nothing is done. This is internal to PGlite 0.5.16; a test counts the calls.
  const module: object = lite.Module;
  if (!hasNodeFiles(module)) throw new Error("PGlite without NODEFS: writes could not be synced");
  module.NODEFS.stream_ops.fsync = (stream) => {
    fs.fdatasyncSync(stream.nfd);
    return 0;
  };
  return lite;
};

const syncTree = (folder: string): void => {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) syncTree(path);
    else if (entry.isFile()) sync(path, "r+");
  }
  // Windows cannot open a folder.
  if (process.platform !== "win32") sync(folder, "r");
};

const sync = (path: string, flags: string): void => {
  const handle = fs.openSync(path, flags);
  fs.fsyncSync(handle);
  fs.closeSync(handle);
};

/**
 * Opens the database in `folder/postgres`, creating it first where there is none (≈ 3 s). It is made aside and moved into place,
 * so that a first start that was cut off leaves nothing half made.
 */
export const openLite = async (folder: string, onProgress: (line: string) => void): Promise<PGlite> => {
  const home = join(folder, "postgres");
  if (!fs.existsSync(home)) {
    onProgress("正在建立数据库…… Creating the database …");
    const aside = join(folder, "postgres.new");
    fs.rmSync(aside, { recursive: true, force: true });
    await (await open(aside)).close();
    syncTree(aside);
    fs.renameSync(aside, home);
  }
  return open(home);
};
