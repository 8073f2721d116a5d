/** What a command of the command line is given, and answers with. */
import type { ParseArgsConfig } from "node:util";
import type { Words } from "@jiannuo/quantity";
import type { Terminal } from "./terminal.ts";
import type { Language } from "./words.ts";

export interface Invocation {
  readonly files: readonly string[];
  readonly flags: Readonly<Record<string, string | boolean | undefined>>;
  readonly terminal: Terminal;
  readonly language: Language;
}

export interface Command {
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  /** Least and largest number of files, or of what stands there instead. */
  readonly files: readonly [number, number];
  /** What stands there, where it is no files: said when there is too little or too much of it. */
  readonly usage?: Words;
  /** Exit code. */
  readonly run: (invocation: Invocation) => Promise<number>;
}
