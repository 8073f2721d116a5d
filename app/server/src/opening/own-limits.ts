/**
 * A town's own limits: `local.json` in its data folder. Read when this module is loaded, which is the first thing that the server and the command line do:
 * the registers take their limits from there when they are loaded themselves.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Refusal, refuse } from "@jiannuo/quantity";
import { overrideLocal } from "@jiannuo/township/override-local";
import { messageOf } from "../failure.ts";
import { dataFolderFrom } from "./data-folder.ts";

interface OwnLimits {
  readonly isThere: boolean;
  /** While there are any, no books are opened. */
  readonly problems: readonly Refusal[];
}

const unreadable = (file: string, said: string): Refusal =>
  refuse(
    "WRONG_LOCAL",
    `读不了 ${file}（${said}）。请改成正确的 JSON，或写成 {}。`,
    `${file} cannot be read (${said}). Make it correct JSON, or {}.`,
  );

const read = (file: string): OwnLimits => {
  if (!existsSync(file)) return { isThere: false, problems: [] };
  try {
    return { isThere: true, problems: overrideLocal(JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, ""))) };
  } catch (error) {
    return { isThere: true, problems: [unreadable(file, messageOf(error))] };
  }
};

export const ownLimits = read(join(dataFolderFrom(process.env), "local.json"));
