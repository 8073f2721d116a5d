/** Reads the files that a person named, one after another; what is wrong with one is said in one line and the next is read. */
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { buffer } from "node:stream/consumers";
import { type Refusal, isRefusal, refuse } from "@jiannuo/quantity";
import type { Reading } from "@jiannuo/reading";
import { codeOf, messageOf } from "../failure.ts";
import { readBytes } from "../reader/read-file.ts";
import type { Terminal } from "./terminal.ts";
import type { Language } from "./words.ts";

const largest = 100 * 1024 * 1024;

const unreadable = (error: unknown): Refusal => {
  const code = codeOf(error);
  switch (code) {
    case "ENOENT":
      return refuse("FILE_NOT_FOUND", "没有这个文件，请检查路径。", "There is no such file; check the path.");
    case "EISDIR":
      return refuse("IS_FOLDER", "这是文件夹，请写出里面的文件。", "This is a folder; name the files in it.");
    case "EACCES":
    case "EPERM":
      return refuse("NO_PERMISSION", "没有读取权限，请检查文件权限。", "No permission to read it; check the permissions.");
    default:
      return refuse("FILE_UNREADABLE", `读不了（${code || messageOf(error)}）。`, `It cannot be read (${code || messageOf(error)}).`);
  }
};

export const bytesOf = async (path: string): Promise<Uint8Array | Refusal> => {
  try {
    if (path !== "-" && (await stat(path)).size > largest)
      return refuse("TOO_LARGE", "文件超过 100 MB，请确认是报告正文。", "The file is larger than 100 MB; make sure that it is a report.");
    return await (path === "-" ? buffer(process.stdin) : readFile(path));
  } catch (error) {
    return unreadable(error);
  }
};

const readOne = async (path: string): Promise<Reading | Refusal> => {
  const bytes = await bytesOf(path);
  if (isRefusal(bytes)) return bytes;
  try {
    const outcome = await readBytes(bytes, basename(path));
    return isRefusal(outcome) ? outcome : outcome.reading;
  } catch (error) {
    // A bug of ours, but the person has other files to read.
    return refuse(
      "INTERNAL",
      `读取时程序出错（${messageOf(error)}），请报告此问题。`,
      `The program failed on it (${messageOf(error)}); please report this.`,
    );
  }
};

/** «文件名：原因», with line breaks taken out so that it stays one line. */
export const refusalLine = (path: string, { because }: Refusal, language: Language): string => {
  const own = basename(path);
  // The sentence may name the file itself: once is enough.
  const reason = because[language].replaceAll(`《${own}》`, "文件").replaceAll(`“${own}”`, "the file").replace(/\s+/g, " ");
  const name = path === "-" ? "stdin" : path;
  return language === "zh" ? `${name}：${reason}` : `${name}: ${reason}`;
};

/** Calls `use` with each reading in order; false when at least one file was refused. */
export const readFiles = async (
  paths: readonly string[],
  { terminal, language }: { terminal: Terminal; language: Language },
  use: (path: string, reading: Reading) => Promise<void>,
): Promise<boolean> => {
  let isWhole = true;
  for (const [done, path] of paths.entries()) {
    if (terminal.isDeaf()) break;
    terminal.progress(done, paths.length, basename(path));
    const reading = await readOne(path);
    if (isRefusal(reading)) {
      isWhole = false;
      terminal.err(refusalLine(path, reading, language));
    } else await use(path, reading);
  }
  terminal.progress(paths.length, paths.length, "");
  return isWhole;
};
