/** What a command of the command line is given, and answers with. */
import type { ParseArgsConfig } from "node:util";
import type { Terminal } from "./terminal.ts";
import type { Language } from "./words.ts";

interface Invocation {
  readonly files: readonly string[];
  readonly flags: Readonly<Record<string, string | boolean | undefined>>;
  readonly terminal: Terminal;
  readonly language: Language;
}

export interface Command {
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  /** Least and largest number of files. */
  readonly files: readonly [number, number];
  /** Exit code. */
  readonly run: (invocation: Invocation) => Promise<number>;
}
