/** Several processes on one PostgreSQL server: each has a store of its own, as a second server or a command would. */
import { isRefusal } from "@jiannuo/quantity";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Store, openServerStore } from "../store/store.ts";
import { newDatabase } from "../testing/books/engines.ts";
import { codes, given, isRefused, openTown, petition, year } from "../testing/books/town.ts";

const server = process.env["TEST_DATABASE_URL"];

describe.skipIf(!server)("几个进程同用一个库 · PostgreSQL", () => {
  let database: Awaited<ReturnType<typeof newDatabase>>;
  const stores: Store[] = [];
  beforeEach(async () => {
    database = await newDatabase(server!);
  });
  afterEach(async () => {
    await Promise.all(stores.splice(0).map((store) => store.close()));
    await database.drop();
  });

  const openHere = async (): Promise<Store> => {
    const store = await openServerStore(database.address);
    if (isRefusal(store)) throw new Error(store.because.en);
    stores.push(store);
    return store;
  };

  test("四个进程同时第一次打开空库，建表只建一遍，都打得开", async () => {
    const opened = await Promise.all([openHere(), openHere(), openHere(), openHere()]);
    const { books } = await openTown(opened[3]);
    expect(await books.verify()).toMatchObject({ events: 0 });
  });

  test("一个进程锁定月份时另一个正在登记：锁定之前的都算，之后一条也进不来", async () => {
    const [one, other] = [
      await openTown(await openHere(), { today: "2023-06-20" }),
      await openTown(await openHere(), { today: "2023-06-20" }),
    ];
    const count = async (): Promise<string | null> =>
      given(await one.books.measure("demo-mayor", "petition_visit.person_count", year(2023))).value;
    let isClosed = false;
    let countedAtClosing: string | null = null;
    const close = async (): Promise<void> => {
      given(await one.books.close("demo-stability", "qinghe/stability", "2023-05"));
      isClosed = true;
      countedAtClosing = await count();
    };
    const enterUntilRefused = async (): Promise<{ entered: number; refused: string[] }> => {
      for (let entered = 0; ; entered++) {
        const knewOfClosing = isClosed;
        const answer = await other.books.act("demo-stability-clerk", "petition_visit", petition("2023-05-10", 1));
        if (isRefused(answer)) return { entered, refused: codes(answer) };
        expect(knewOfClosing).toBe(false);
      }
    };
    const entering = Array.from({ length: 6 }, enterUntilRefused);
    await expect.poll(async () => Number(await count()), { timeout: 30_000, interval: 20 }).toBeGreaterThan(10);
    await close();
    const ended = await Promise.all(entering);
    expect(new Set(ended.flatMap(({ refused }) => refused))).toEqual(new Set(["PERIOD_CLOSED"]));
    expect(countedAtClosing).toBe(String(ended.reduce((sum, { entered }) => sum + entered, 0)));
    expect(await count()).toBe(countedAtClosing);
    expect((await one.books.verify()).first).toBeUndefined();
  });
});
