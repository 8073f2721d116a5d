/** Builds what the server and the command line run from (dist folders), when a source has changed since the last time. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { packaged, root, run, say } from "./run.mjs";

const sources = [
  "package-lock.json",
  "tsconfig.base.json",
  "tsconfig.json",
  "packages",
  "township",
  "app/server",
  "app/web",
  "scripts/build.mjs",
];
const results = [
  "packages/quantity/dist/index.js",
  "packages/reading/dist/index.js",
  "packages/registers/dist/index.js",
  "packages/writing/dist/index.js",
  "township/dist/index.js",
  "app/server/dist/main.js",
  "app/web/dist/index.html",
];
const stamp = join(root, "node_modules/.cache/jiannuo/built");
const lock = join(root, "node_modules/.cache/jiannuo/building");

const isSource = (name) => !["node_modules", "dist", "fixtures"].includes(name) && !/\.(test|e2e)\.tsx?$|\.md$/.test(name);

const filesUnder = (path) =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path)
        .filter(isSource)
        .sort()
        .flatMap((name) => filesUnder(join(path, name)));

/** Content, not time: a fresh clone or a checkout of an old state is told apart from what was built. */
const fingerprint = () => {
  const hash = createHash("sha256").update(process.versions.modules);
  for (const file of sources.flatMap((path) => filesUnder(join(root, path))))
    hash.update(relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
};

const isBuilt = (print) =>
  existsSync(stamp) && readFileSync(stamp, "utf8") === print && results.every((path) => existsSync(join(root, path)));

/** Two commands started together must not write the same dist; a lock older than five minutes was left by a killed one. */
const withLock = async (work) => {
  mkdirSync(join(root, "node_modules/.cache/jiannuo"), { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > 300_000) rmSync(lock, { recursive: true, force: true });
      await wait(200);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
};

const build = async () => {
  const print = fingerprint();
  if (isBuilt(print)) return true;
  say("正在构建 / Building");
  const steps = [
    run(process.execPath, [packaged("typescript/bin/tsc"), "-b", "app/server", "app/web"], { quiet: true, title: "tsc" }),
    run(process.execPath, [packaged("vite/bin/vite.js"), "build", "--logLevel", "warn"], {
      quiet: true,
      title: "vite",
      cwd: join(root, "app/web"),
    }),
  ];
  const failed = (await Promise.all(steps)).filter(({ code }) => code !== 0);
  for (const { output } of failed) say(output.trim());
  if (failed.length > 0) return false;
  writeFileSync(stamp, print);
  return true;
};

/** @returns {Promise<boolean>} false when a step failed; its output has then been shown. */
export const ensureBuilt = async () => (isBuilt(fingerprint()) ? true : await withLock(build));

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) process.exitCode = (await ensureBuilt()) ? 0 : 1;
