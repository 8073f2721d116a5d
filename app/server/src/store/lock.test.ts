import { readFileSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { isRefusal } from "@jiannuo/quantity";
import { afterEach, beforeEach, expect, test } from "vitest";
import { temporaryFolder } from "../testing/stand-in.ts";
import { lockFolder } from "./lock.ts";
import { processStart } from "./process-start.ts";

let folder: ReturnType<typeof temporaryFolder>;
let path: string;
beforeEach(() => {
  folder = temporaryFolder();
  path = join(folder.path, "jiannuo.lock");
});
afterEach(() => folder.remove());

const holder = (more: object) => JSON.stringify({ pid: process.pid, started: processStart(process.pid), host: hostname(), ...more });
const take = () => {
  const lock = lockFolder(folder.path);
  if (!isRefusal(lock)) lock.release();
  return isRefusal(lock) ? lock.code : "taken";
};

test("a lock of a process that runs is respected", () => {
  writeFileSync(path, holder({}));
  expect(take()).toBe("DATA_FOLDER_IN_USE");
});

test("a lock of a process that is gone is taken over", () => {
  writeFileSync(path, holder({ pid: 2 ** 22 + 1 }));
  expect(take()).toBe("taken");
});

test("a lock whose number now belongs to another process is taken over", () => {
  writeFileSync(path, holder({ started: "another boot/123" }));
  expect(take()).toBe("taken");
});

test("a lock of another machine is respected while it beats, and taken over when it has long been silent", () => {
  writeFileSync(path, holder({ host: "another-machine" }));
  expect(take()).toBe("DATA_FOLDER_IN_USE");
  const longAgo = new Date(Date.now() - 60_000);
  utimesSync(path, longAgo, longAgo);
  expect(take()).toBe("taken");
});

test("who lets go leaves nothing behind, and does not take away what another has put there since", () => {
  const lock = lockFolder(folder.path);
  if (isRefusal(lock)) throw new Error(lock.because.en);
  writeFileSync(path, holder({ mark: "another" }));
  lock.release();
  expect(readFileSync(path, "utf8")).toContain("another");
});
