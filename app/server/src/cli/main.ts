/** The command line: finds the command, reads its flags, gives the exit code. */
// First: the registers that commands load take a town's own limits from there.
import "../opening/own-limits.ts";
import { parseArgs } from "node:util";
import { version } from "../version.ts";
import type { Command } from "./command.ts";
import { type Terminal, processTerminal } from "./terminal.ts";
import { type Language, help, languageOf } from "./words.ts";

/** Loaded when asked for: `--help` needs neither the reader nor the server. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  read: async () => (await import("./read.ts")).read,
  adopt: async () => (await import("./adopt.ts")).adopt,
  bindings: async () => (await import("./bindings.ts")).bindings,
  check: async () => (await import("./check.ts")).check,
  "check-format": async () => (await import("./check-format.ts")).checkFormatCommand,
  split: async () => (await import("./split.ts")).split,
  measure: async () => (await import("./measure.ts")).measure,
  drill: async () => (await import("./drill.ts")).drill,
  reconcile: async () => (await import("./reconcile.ts")).reconcile,
  sample: async () => (await import("./sample.ts")).sample,
  act: async () => (await import("./act.ts")).act,
  period: async () => (await import("./period.ts")).period,
  write: async () => (await import("./write.ts")).write,
  leaders: async () => (await import("./leaders.ts")).leaders,
  "where-used": async () => (await import("./where-used.ts")).whereUsed,
  verify: async () => (await import("./verify.ts")).verify,
  backup: async () => (await import("./backup.ts")).backup,
  restore: async () => (await import("./restore.ts")).restore,
  account: async () => (await import("./account.ts")).account,
  unit: async () => (await import("./unit.ts")).unit,
  openapi: async () => (await import("./openapi.ts")).openapi,
};

const parse = (args: readonly string[], options: Command["options"]) => {
  try {
    return parseArgs({ args: [...args], options: { ...options, help: { type: "boolean", short: "h" } }, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
};

const misused = (terminal: Terminal, language: Language, zh: string, en: string): number => {
  terminal.err(language === "zh" ? `${zh} 用法见 jiannuo --help。` : `${en} See jiannuo --help.`);
  return 2;
};

/** Runs one command; `argv` is without node and script. Never throws for what a person typed or for what is in a file. */
export const run = async (argv: string[]): Promise<number> => {
  const terminal = processTerminal();
  const language = languageOf(process.env);
  const [name, ...rest] = argv;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    await terminal.out(`${help[language]}\n`);
    return name === undefined ? 2 : 0;
  }
  if (name === "--version" || name === "-v") {
    await terminal.out(`${version}\n`);
    return 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) return misused(terminal, language, `没有“${name}”这个命令。`, `There is no command “${name}”.`);
  const command = await load();
  const parsed = parse(rest, command.options);
  if (parsed instanceof Error) return misused(terminal, language, `参数不对：${parsed.message}`, `Wrong arguments: ${parsed.message}`);
  if (parsed.values["help"]) {
    await terminal.out(`${help[language]}\n`);
    return 0;
  }
  const files = parsed.positionals;
  const [least, most] = command.files;
  if (command.usage && (files.length < least || files.length > most))
    return misused(terminal, language, `应写成：${command.usage.zh}。`, `Write: ${command.usage.en}.`);
  if (files.length < least) return misused(terminal, language, "请写出要读的文件。", "Name the file to read.");
  if (files.length > most) return misused(terminal, language, "文件太多。", "Too many files.");
  const flags = parsed.values as Record<string, string | boolean | undefined>;
  return command.run({ files, flags, terminal, language });
};
