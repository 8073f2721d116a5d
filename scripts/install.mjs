/** Brings node_modules to what the lock file names, when something is missing or of another version. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root, run, say } from "./run.mjs";

const packagesOf = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : {});

/** npm keeps a hidden lock file of what it laid down; packages for other systems (optional) may be missing from it. */
const isInstalled = () => {
  const wanted = packagesOf(join(root, "package-lock.json"));
  const present = packagesOf(join(root, "node_modules/.package-lock.json"));
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) =>
      !path.includes("node_modules/") || optional || (link ? existsSync(join(root, path)) : present[path]?.version === version),
  );
};

/** @returns {Promise<boolean>} false when npm failed; its own last lines have then been shown. */
export const ensureInstalled = async () => {
  if (isInstalled()) return true;
  say("正在安装依赖（第一次约需一分钟） / Installing dependencies (about a minute the first time)");
  const npm = process.env.npm_execpath;
  const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  const { code, output } = await (npm
    ? run(process.execPath, [npm, ...args], { quiet: true, title: "npm ci" })
    : run(process.platform === "win32" ? "npm.cmd" : "npm", args, { quiet: true, title: "npm ci" }));
  if (code !== 0)
    say(
      `${output.trim().split("\n").slice(-12).join("\n")}\n依赖没有装好；请检查网络后重试。 / The dependencies could not be installed; check the network and try again.`,
    );
  return code === 0;
};
