import { isRefusal } from "@jiannuo/quantity";
import { calendarOf } from "@jiannuo/registers";
import { demonstration, keptSince, registers } from "@jiannuo/township";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Books, openBooks } from "../books/books.ts";
import { openFiles } from "../files/files.ts";
import { type Store, homeTenant, openStore } from "../store/store.ts";
import { given, year } from "../testing/books/town.ts";
import { emptyBooks } from "../testing/data-folders.ts";
import { temporaryFolder } from "../testing/stand-in.ts";
import { loadDemonstration } from "./demonstration.ts";

// Entering the demonstration takes half a minute, on a busy machine some.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const folder = temporaryFolder();
const sheets = demonstration();
const events = sheets.reduce((all, { commands }) => all + commands.length, 0);
const lines: string[] = [];
let store: Store;
let books: Books;

const load = (into: Books): Promise<void> => loadDemonstration(store, homeTenant, into, openFiles(folder.path), (line) => lines.push(line));

beforeAll(async () => {
  await emptyBooks(folder.path);
  const opened = await openStore(folder.path);
  if (isRefusal(opened)) throw new Error(opened.because.en);
  store = opened;
  books = await openBooks(store, { tenant: homeTenant, registers, now: () => new Date(), calendar: calendarOf() });
});
afterAll(async () => {
  await store.close();
  folder.remove();
});

test("a demonstration that was cut off is gone on with, and one that is whole is left alone", async () => {
  let left = 14;
  const pulled: Books = {
    ...books,
    enterInvented: (...args) => (left-- > 0 ? books.enterInvented(...args) : Promise.reject(new Error("the plug was pulled"))),
  };
  await expect(load(pulled)).rejects.toThrow("plug");
  await load(books);
  expect(events).toBeGreaterThanOrEqual(10_000);
  const verified = await books.verify();
  expect(verified).toMatchObject({ events, unsealed: 0 });
  expect(verified.first).toBeUndefined();
  const said = lines.length;
  await load(books);
  expect(lines).toHaveLength(said);
});

test("where the plug was pulled when all was entered but no report composed, the next start composes it", async () => {
  const reportOf2024 = async () => given(await books.reports.ofYear("demo-office", 2024)).id;
  const before = await reportOf2024();
  expect(before).toBeDefined();
  await store.asKeeper(homeTenant, (tx) => sql`update report set year = 1924 where tenant = ${homeTenant} and id = ${before}`.execute(tx));
  expect(await reportOf2024()).toBeUndefined();
  await load(books);
  expect(await reportOf2024()).not.toBe(before);
  expect(await reportOf2024()).toBeDefined();
});

test("what was recorded before a register was kept here is marked 补建, and nothing else is", async () => {
  const marked = await store.asKeeper(homeTenant, async (tx) => {
    const { rows } = await sql<{ id: string }>`select id from event where tenant = ${homeTenant} and backfill is not null`.execute(tx);
    return rows.map(({ id }) => id);
  });
  const history = sheets.flatMap(({ register, commands }) =>
    commands.filter(({ recordedAt }) => recordedAt < keptSince(register)).map(({ event }) => event),
  );
  expect(marked.toSorted()).toEqual(history.toSorted());
  const [whole, quarter] = [
    given(await books.measure("demo-office", "petition_visit.batch_count", year(2023))),
    given(await books.measure("demo-office", "petition_visit.batch_count", { from: "2023-01-01", to: "2023-03-31" })),
  ];
  expect([whole.value, quarter.backfilled]).toEqual(["279", quarter.value]);
  expect(whole.backfilled).toBe(quarter.value);
  expect(Number(quarter.value)).toBeGreaterThan(0);
  expect(given(await books.measure("demo-office", "hazard.found_count", year(2023))).backfilled).toBe("0");
});

test("everything written anew from the events is the same, and so are all figures of the year", async () => {
  const figures = async (): Promise<string[]> => {
    const all: string[] = [];
    for (const { id, measures } of registers)
      for (const measure of Object.keys(measures))
        all.push(JSON.stringify(given(await books.measure("demo-office", `${id}.${measure}`, year(2023)))));
    return all;
  };
  const before = await figures();
  const verified = await books.verify();
  const anew = await books.rebuild();
  expect(await figures()).toEqual(before);
  expect(await books.verify()).toEqual(verified);
  expect(await books.rebuild()).toEqual(anew);
});
