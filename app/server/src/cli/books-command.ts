/** A command that asks the books: opens them, says what was refused, and closes them whatever happens. */
import { type Refusal, type Words, isRefusal } from "@jiannuo/quantity";
import { messageOf } from "../failure.ts";
import { placeFrom } from "../opening/place.ts";
import { type Session, openSession } from "../opening/session.ts";
import type { Command, Invocation } from "./command.ts";
import type { Language } from "./words.ts";

/** Who acts unless `--as` says otherwise. */
const operator = "demo-office";

export interface Asked extends Invocation {
  readonly who: string;
  readonly session: Session;
  readonly print: (value: unknown) => Promise<void>;
  /** Says each refusal on a line of standard error. @returns the exit code of what was refused */
  readonly refused: (refusals: readonly Refusal[]) => number;
}

export const sayRefusals = ({ terminal, language }: Pick<Invocation, "terminal" | "language">, refusals: readonly Refusal[]): number => {
  for (const { because } of refusals) terminal.err(because[language].replaceAll(/\s+/g, " "));
  return 2;
};

/** A bug of ours, or a machine that gives out: one line, for the person has no use for a stack. */
export const sayFailure = ({ terminal, language }: { terminal: Invocation["terminal"]; language: Language }, error: unknown): number => {
  const said = messageOf(error).replaceAll(/\s+/g, " ");
  terminal.err(
    language === "zh"
      ? `程序出错，没有办成（${said}）。请再试一次；仍不行请报告此问题。`
      : `The program failed and did not finish (${said}). Try again; if it persists please report it.`,
  );
  return 2;
};

/** Ctrl-C and a stopping system close the books first; a second Ctrl-C does not wait. */
export const closeOnSignal = (close: () => Promise<void>): (() => void) => {
  const codes = { SIGINT: 130, SIGTERM: 143 } as const;
  const listeners = (Object.keys(codes) as (keyof typeof codes)[]).map((signal) => {
    let isClosing = false;
    const listener = (): void => {
      if (isClosing) process.exit(codes[signal]);
      isClosing = true;
      void close().finally(() => process.exit(codes[signal]));
    };
    process.on(signal, listener);
    return (): void => void process.off(signal, listener);
  });
  return () => {
    for (const remove of listeners) remove();
  };
};

const ask = async (invocation: Invocation, run: (asked: Asked) => Promise<number>): Promise<number> => {
  const { flags, terminal } = invocation;
  const session = await openSession(placeFrom(process.env), (line) => terminal.err(line));
  if (isRefusal(session)) return sayRefusals(invocation, [session]);
  const forget = closeOnSignal(session.close);
  try {
    return await run({
      ...invocation,
      who: String(flags["as"] ?? operator),
      session,
      print: (value) => terminal.out(`${JSON.stringify(value, null, terminal.isOutTty ? 2 : 0)}\n`),
      refused: (refusals) => sayRefusals(invocation, refusals),
    });
  } finally {
    forget();
    await session.close();
  }
};

interface Described {
  readonly options: Command["options"];
  readonly files: Command["files"];
  readonly usage: Words;
  /** What is wrong with the command line itself, before any books are opened. */
  readonly check?: (invocation: Invocation) => readonly Refusal[];
  readonly run: (asked: Asked) => Promise<number>;
}

export const booksCommand = ({ options, files, usage, check, run }: Described): Command => ({
  options: { ...options, as: { type: "string" }, json: { type: "boolean" } },
  files,
  usage,
  run: async (invocation) => {
    const wrong = check?.(invocation) ?? [];
    if (wrong.length > 0) return sayRefusals(invocation, wrong);
    try {
      return await ask(invocation, run);
    } catch (error) {
      return sayFailure(invocation, error);
    }
  },
});
