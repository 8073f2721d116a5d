/** `npm start`: installs and builds what is missing, opens the data folder, serves the desk, and says where. */
import { resolve } from "node:path";
import { requireNode } from "./node-version.mjs";
import { root, say } from "./run.mjs";

requireNode();

const fail = (zh, en) => {
  say(`${zh} / ${en}`);
  process.exit(1);
};

const unknown = process.argv.slice(2).find((flag) => flag !== "--empty");
if (unknown !== undefined)
  fail(
    `没有“${unknown}”这个选项，只有 --empty（不带演示数据）。`,
    `There is no option “${unknown}”, only --empty (without the demonstration).`,
  );
if (process.argv.includes("--empty")) process.env.JIANNUO_DEMO = "none";

const host = process.env.HOST ?? "127.0.0.1";
const port = Number(process.env.PORT ?? 4680);
if (!Number.isInteger(port) || port < 0 || port > 65535)
  fail(
    `PORT=${process.env.PORT} 不是端口号，应为 0—65535 的整数。`,
    `PORT=${process.env.PORT} is no port; give an integer from 0 to 65535.`,
  );

const { ensureInstalled } = await import("./install.mjs");
if (!(await ensureInstalled())) process.exit(1);
const { ensureBuilt } = await import("./build.mjs");
if (!(await ensureBuilt())) fail("构建失败，原因见上。", "The build failed; the reason stands above.");

process.env.JIANNUO_DATA = resolve(root, process.env.JIANNUO_DATA || "data");
const { serve } = await import("../app/server/dist/main.js");
const server = await serve({ dataFolder: process.env.JIANNUO_DATA, host, port, onProgress: say });
if ("code" in server) fail(server.because.zh, server.because.en);
console.log(`践诺已启动：${server.address} / Jiannuo is at ${server.address}`);

let isClosing = false;
const stop = async () => {
  if (isClosing) return;
  isClosing = true;
  await server.close();
  process.exit(0);
};
process.on("SIGINT", () => void stop());
process.on("SIGTERM", () => void stop());
