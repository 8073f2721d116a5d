/** The checks of the code itself: what `npm run check` runs, and `npm test` before the tests. */
import { existsSync } from "node:fs";
import { packaged, run, say } from "./run.mjs";

const node = (script, ...args) => ({ program: process.execPath, args: [packaged(script), ...args] });

export const checks = [
  { name: "types", ...node("typescript/bin/tsc", "-b") },
  { name: "lint", ...node("oxlint/bin/oxlint", "--type-aware", "--deny-warnings") },
  { name: "format", ...node("oxfmt/bin/oxfmt", "--check") },
  { name: "dead code", ...node("knip/bin/knip.js") },
];

/** Runs them one after another. @returns {Promise<{passed: number, failed: number}>} */
export const runChecks = async () => {
  let failed = 0;
  for (const { name, program, args } of checks) {
    const { code, output } = existsSync(args[0])
      ? await run(program, args, { quiet: true })
      : { code: 127, output: `${args[0]} is missing` };
    say(`${code === 0 ? "✓" : "✗"} ${name}`);
    if (code === 0) continue;
    failed += 1;
    say(output.trim());
  }
  return { passed: checks.length - failed, failed };
};
