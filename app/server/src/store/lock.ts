/**
 * One process at a time in a data folder. PGlite has no lock of its own: two processes on one folder lost 2,387 acknowledged rows
 * without an error, so this lock is what keeps the data.
 */
import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { type Refusal, refuse } from "@jiannuo/quantity";
import { codeOf } from "../failure.ts";
import { isAlive, processStart } from "./process-start.ts";

interface Holder {
  readonly pid: number;
  readonly started: string;
  readonly host: string;
}

export interface Lock {
  readonly release: () => void;
}

const beatMs = 5_000;
/** A holder on another machine or in another container cannot be asked; it shows that it lives by touching the file. */
const silentMs = 30_000;

const parse = (text: string | undefined): Holder | undefined => {
  try {
    const holder: Holder = JSON.parse(text ?? "");
    return holder;
  } catch {
    return undefined;
  }
};

const read = (path: string): string | undefined => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
};

const ageMs = (path: string): number => {
  try {
    return Date.now() - statSync(path).mtimeMs;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
};

const isHeld = (holder: Holder | undefined, path: string): boolean => {
  // Written in one stroke (link), so a file that cannot be read was not written by us, or is being written where links do not work.
  if (!holder) return ageMs(path) < silentMs;
  if (holder.host !== hostname()) return ageMs(path) < silentMs;
  if (!isAlive(holder.pid)) return false;
  const started = processStart(holder.pid);
  return started === undefined || holder.started === "" || started === holder.started;
};

const inUse = (folder: string, holder: Holder | undefined): Refusal => {
  const pid = holder?.pid ?? 0;
  const elsewhere = holder && holder.host !== hostname();
  return refuse(
    "DATA_FOLDER_IN_USE",
    `数据目录 ${folder} 正被${elsewhere ? `计算机 ${holder.host} 上的` : ""}另一个进程使用（进程号 ${pid}）。请先停掉它，或用 JIANNUO_DATA 指定别的目录。`,
    `The data folder ${folder} is in use by another process${elsewhere ? ` on ${holder.host}` : ""} (pid ${pid}). Stop it first, or name another folder with JIANNUO_DATA.`,
  );
};

/** Puts the lock there unless one is there already: whole or not at all. */
const place = (path: string, text: string): boolean => {
  const draft = `${path}.${process.pid}`;
  try {
    writeFileSync(draft, text);
    linkSync(draft, path);
    return true;
  } catch (error) {
    const code = codeOf(error);
    if (code === "EEXIST") return false;
    if (code !== "EPERM" && code !== "ENOTSUP" && code !== "ENOSYS" && code !== "EOPNOTSUPP") throw error;
    // A file system without hard links (exFAT, some network shares).
    try {
      writeFileSync(path, text, { flag: "wx" });
      return true;
    } catch {
      return false;
    }
  } finally {
    rmSync(draft, { force: true });
  }
};

/** Takes a lock away that nobody holds any more; false where another process was faster, whose lock is then put back. */
const clear = (path: string, stale: string): boolean => {
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return false;
  }
  if (read(aside) === stale) {
    rmSync(aside, { force: true });
    return true;
  }
  renameSync(aside, path);
  return false;
};

const hold = (path: string, text: string): Lock => {
  const beat = setInterval(() => {
    try {
      utimesSync(path, new Date(), new Date());
    } catch {
      // The folder may be gone; the database says so more clearly than a beat could.
    }
  }, beatMs);
  beat.unref();
  return {
    release: () => {
      clearInterval(beat);
      if (read(path) === text) rmSync(path, { force: true });
    },
  };
};

/** The lock of a data folder that exists and is writable, or the refusal DATA_FOLDER_IN_USE, which names the process. */
export const lockFolder = (folder: string): Lock | Refusal => {
  const path = join(folder, "jiannuo.lock");
  const own: Holder = { pid: process.pid, started: processStart(process.pid) ?? "", host: hostname() };
  // The random part tells two holders in one process apart.
  const text = JSON.stringify({ ...own, mark: Math.random().toString(36).slice(2) });
  for (let attempt = 0; attempt < 3; attempt++) {
    if (place(path, text)) return hold(path, text);
    const found = read(path);
    if (found !== undefined && isHeld(parse(found), path)) return inUse(folder, parse(found));
    if (found !== undefined) clear(path, found);
  }
  return inUse(folder, parse(read(path)));
};
