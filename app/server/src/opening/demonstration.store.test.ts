import { isRefusal } from "@jiannuo/quantity";
import { calendarOf } from "@jiannuo/registers";
import { demonstration, registers } from "@jiannuo/township";
import { afterAll, expect, test, vi } from "vitest";
import { type Books, openBooks } from "../books/books.ts";
import { openFiles } from "../files/files.ts";
import { homeTenant, openStore } from "../store/store.ts";
import { temporaryFolder } from "../testing/stand-in.ts";
import { loadDemonstration } from "./demonstration.ts";

// Making a database takes seconds, on a busy machine many.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const folder = temporaryFolder();
afterAll(() => folder.remove());

test("a demonstration that was cut off is gone on with, and one that is whole is left alone", async () => {
  const store = await openStore(folder.path);
  if (isRefusal(store)) throw new Error(store.because.en);
  const books = await openBooks(store, { tenant: homeTenant, registers, now: () => new Date(), calendar: calendarOf() });
  const lines: string[] = [];
  const load = (into: Books): Promise<void> =>
    loadDemonstration(store, homeTenant, into, openFiles(folder.path), (line) => lines.push(line));
  let left = 14;
  const pulled: Books = {
    ...books,
    bulk: (...args) => (left-- > 0 ? books.bulk(...args) : Promise.reject(new Error("the plug was pulled"))),
  };
  await expect(load(pulled)).rejects.toThrow("plug");
  await load(books);
  const events = demonstration().reduce((all, { commands }) => all + commands.length, 0);
  const verified = await books.verify();
  expect(verified).toMatchObject({ events, unsealed: 0 });
  expect(verified.first).toBeUndefined();
  const said = lines.length;
  await load(books);
  expect(lines).toHaveLength(said);
  await store.close();
});
