/** Writes a file that a command was asked for with --out. */
import { writeFile } from "node:fs/promises";
import { codeOf } from "../failure.ts";
import type { Invocation } from "./command.ts";

/** Says where it is, unless JSON was asked for: then the JSON says what was done. @returns the exit code: 2 where it cannot be written, which is said */
export const writeOut = async (
  { terminal, language, flags }: Pick<Invocation, "terminal" | "language" | "flags">,
  path: string,
  content: Uint8Array,
): Promise<number> => {
  try {
    await writeFile(path, content);
    if (!flags["json"]) await terminal.out(`${path}\n`);
    return 0;
  } catch (error) {
    const reason = codeOf(error);
    terminal.err(language === "zh" ? `${path}：写不了（${reason}）。` : `${path}: cannot be written (${reason}).`);
    return 2;
  }
};
