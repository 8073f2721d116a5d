/** Writes a file that a command was asked for with --out. */
import { writeFile } from "node:fs/promises";
import { codeOf } from "../failure.ts";
import type { Invocation } from "./command.ts";

/** @returns the exit code: 2 where it cannot be written, which is said */
export const writeOut = async (
  { terminal, language }: Pick<Invocation, "terminal" | "language">,
  path: string,
  content: Uint8Array,
): Promise<number> => {
  try {
    await writeFile(path, content);
    await terminal.out(`${path}\n`);
    return 0;
  } catch (error) {
    const reason = codeOf(error);
    terminal.err(language === "zh" ? `${path}：写不了（${reason}）。` : `${path}: cannot be written (${reason}).`);
    return 2;
  }
};
