/** For tests: the command line as a person uses it, in this process, with what it wrote. */
import { type MockInstance, vi } from "vitest";
import { run } from "../cli/main.ts";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const capture = (stream: NodeJS.WriteStream, take: (text: string) => void): MockInstance =>
  vi.spyOn(stream, "write").mockImplementation((text, encoding, done) => {
    take(String(text));
    const ready = typeof encoding === "function" ? encoding : done;
    ready?.();
    return true;
  });

/** One after another: standard output is one. */
export const jiannuo = async (env: Readonly<Record<string, string>>, ...argv: string[]): Promise<Ran> => {
  let [out, err] = ["", ""];
  const before = Object.fromEntries(Object.keys(env).map((name) => [name, process.env[name]]));
  Object.assign(process.env, env);
  const spies = [capture(process.stdout, (text) => (out += text)), capture(process.stderr, (text) => (err += text))];
  try {
    return { code: await run(argv), out, err };
  } finally {
    for (const spy of spies) spy.mockRestore();
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
};
