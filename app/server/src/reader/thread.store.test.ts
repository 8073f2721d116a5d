import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isRefusal } from "@jiannuo/quantity";
import { expect, test } from "vitest";
import { report } from "../testing/stand-in.ts";
import type { threadedReader } from "./thread.ts";

/** A thread loads JavaScript only, so this test asks the built reader. */
const built = fileURLToPath(new URL("../../dist/reader/thread.js", import.meta.url));
const start = async () => {
  const module: { threadedReader: typeof threadedReader } = await import(built);
  return module.threadedReader();
};

test.skipIf(!existsSync(built))("reports are read in a thread, several at once, each answer to its own question", async () => {
  const reader = await start();
  const names = ["青禾镇", "石桥镇", "柳林镇"];
  const read = await Promise.all(names.map((name) => reader.readBytes(Buffer.from(report.replaceAll("青禾镇", name)), `${name}.txt`)));
  expect(read.map((one) => (isRefusal(one) ? one.code : one.reading.text.slice(0, 3)))).toEqual(names);
  expect(await reader.readBytes(Buffer.from(""), "空.txt")).toMatchObject({ code: "EMPTY_FILE" });
  await reader.close();
});

test.skipIf(!existsSync(built))("who waits while the server stops is told so, and a later question finds a new thread", async () => {
  const reader = await start();
  const waiting = reader.readText(report.repeat(500), "txt");
  await reader.close();
  expect(await waiting).toMatchObject({ code: "SERVER_STOPPING" });
  expect(await reader.readText(report, "txt")).toMatchObject({ carrier: "txt" });
  await reader.close();
});

test.skipIf(!existsSync(built))("what is far longer than any report is refused by its length", async () => {
  const reader = await start();
  expect(await reader.readText("好".repeat(2_000_001), "txt")).toMatchObject({ code: "TEXT_TOO_LONG" });
  await reader.close();
});
