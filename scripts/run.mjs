/** Runs a command of this project and says how it ended; long ones show that they live. */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** Path of a command that the installed packages bring, as a script for this Node (no shell, so spaces in paths do no harm). */
export const packaged = (script) => fileURLToPath(new URL(`../node_modules/${script}`, import.meta.url));

/**
 * @param {string} program @param {string[]} args
 * @param {{quiet?: boolean, title?: string, env?: NodeJS.ProcessEnv, cwd?: string}} [options] quiet: output is kept and shown only on failure
 * @returns {Promise<{code: number, output: string}>}
 */
export const run = (program, args, options = {}) =>
  new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env },
      stdio: options.quiet ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
    });
    let output = "";
    child.stdout?.on("data", (text) => (output += text));
    child.stderr?.on("data", (text) => (output += text));
    const since = Date.now();
    const beat = options.title
      ? setInterval(() => say(`${options.title} … ${Math.round((Date.now() - since) / 1000)} s`), 5000)
      : undefined;
    const end = (code) => {
      clearInterval(beat);
      resolve({ code, output });
    };
    child.on("error", (error) => {
      output += error.message;
      end(127);
    });
    child.on("close", (code) => end(code ?? 1));
  });

/** One line on stderr: stdout belongs to what was asked for. */
export const say = (line) => process.stderr.write(`${line}\n`);
