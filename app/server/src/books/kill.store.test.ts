import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isRefusal } from "@jiannuo/quantity";
import { sql } from "kysely";
import { build } from "vite";
import { expect, test } from "vitest";
import { openStore } from "../store/store.ts";
import { temporaryFolder } from "../testing/stand-in.ts";
import { openTown } from "../testing/books/town.ts";

const source = fileURLToPath(new URL("../testing/books/writer.ts", import.meta.url));
const modules = fileURLToPath(new URL("../../node_modules", import.meta.url));

/** Node 20 runs no TypeScript by itself: the writer is built where its packages are found. */
const buildWriter = async (): Promise<{ path: string; remove: () => void }> => {
  mkdirSync(modules, { recursive: true });
  const folder = mkdtempSync(join(modules, ".writer-"));
  await build({
    configFile: false,
    logLevel: "silent",
    resolve: { conditions: ["source"] },
    ssr: { noExternal: [/^@jiannuo/], resolve: { conditions: ["source"] } },
    build: { ssr: source, outDir: folder, emptyOutDir: false, rolldownOptions: { output: { entryFileNames: "writer.mjs" } } },
  });
  return { path: join(folder, "writer.mjs"), remove: () => rmSync(folder, { recursive: true, force: true }) };
};

test("写到一半被 kill -9 二十次：答复过的一条不少，链完整，核对无差异", { timeout: 170_000 }, async () => {
  const folder = temporaryFolder();
  const writer = await buildWriter();
  const acknowledged = new Set<string>();
  for (let kill = 0; kill < 20; kill++) {
    const child = spawn(process.execPath, [writer.path, folder.path], { stdio: ["ignore", "pipe", "inherit"] });
    await new Promise<void>((resolve, reject) => {
      let text = "";
      const wanted = acknowledged.size + 3 + (kill % 5);
      child.stdout.on("data", (chunk: Buffer) => {
        text += chunk.toString();
        const lines = text.split("\n");
        text = lines.pop()!;
        for (const line of lines) acknowledged.add(line);
        if (acknowledged.size >= wanted) child.kill("SIGKILL");
      });
      child.on("error", reject);
      child.on("exit", (_, signal) => (signal === "SIGKILL" ? resolve() : reject(new Error(`the writer ended by itself: ${signal}`))));
    });
  }
  const store = await openStore(folder.path);
  if (isRefusal(store)) throw new Error(store.because.en);
  const { books } = await openTown(store);
  const kept = await store.asKeeper(1, async (tx) =>
    (await sql<{ id: string }>`select id from event`.execute(tx)).rows.map(({ id }) => id),
  );
  expect([...acknowledged].filter((id) => !kept.includes(id))).toEqual([]);
  expect(acknowledged.size).toBeGreaterThanOrEqual(60);
  const verified = await books.verify();
  expect(verified.first).toBeUndefined();
  expect(verified.events).toBe(kept.length);
  await store.close();
  folder.remove();
  writer.remove();
});
