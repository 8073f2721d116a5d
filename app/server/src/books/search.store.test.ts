import { randomUUID } from "node:crypto";
import { calendarOf } from "@jiannuo/registers";
import { registers } from "@jiannuo/township";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestStore, engines } from "../testing/books/engines.ts";
import { type Town, codes, given, noon, openTown, visit, year } from "../testing/books/town.ts";
import { openBooks } from "./books.ts";

describe.each(engines)("查找和列表 · $name", ({ open }) => {
  let own: TestStore;
  let town: Town;
  let tenants = 0;
  beforeAll(async () => {
    own = await open();
    town = await openTown(own.store, { tenant: ++tenants });
    for (const [at, [enterprise, leader, findings]] of (
      [
        ["u-ent-1", "宋长河", "缺电工两名"],
        ["u-ent-2", "宋长河", "缺周转资金"],
        ["u-ent-2", "沈青山", "订单饱满"],
      ] as const
    ).entries()) {
      const command = visit(`2023-05-0${at + 1}`, enterprise, `visit-${at + 1}`);
      given(await town.books.act("demo-economy", "enterprise_visit", { ...command, values: { ...command.values, leader, findings } }));
    }
  });
  afterAll(() => own.remove());

  const find = async (text: string): Promise<string[]> => given(await town.books.search("demo-mayor", text)).map(({ id }) => id);

  test("写了什么就能按什么找到：两个字、人名、人名首字母，新的在前", async () => {
    expect(await find("电工")).toEqual(["visit-1"]);
    expect(await find("宋长河")).toEqual(["visit-2", "visit-1"]);
    expect(await find("sch")).toEqual(["visit-2", "visit-1"]);
    expect(await find("SQS")).toEqual(["visit-3"]);
    expect(await find("没有写过")).toEqual([]);
    expect(codes(await town.books.search("demo-mayor", "工"))).toEqual(["ASKED_TOO_LITTLE"]);
    expect(codes(await town.books.search("demo-mayor", "  "))).toEqual(["NOTHING_ASKED"]);
  });

  test("涉及哪个单位就能按它的名称或首字母找到；空格隔开的几部分都要有", async () => {
    expect(await find("禾丰农机")).toEqual(["visit-3", "visit-2"]);
    expect(await find("hfnj")).toEqual(["visit-3", "visit-2"]);
    expect(await find("禾丰农机 资金")).toEqual(["visit-2"]);
    expect(await find("资金 禾丰农机")).toEqual(["visit-2"]);
    expect(await find("禾丰农机 电工")).toEqual([]);
  });

  test("导入的时候，词的索引让路；导入的当即找得到，导入完再进索引", async () => {
    const { books } = await openTown(own.store, { tenant: ++tenants });
    const rows = [1, 2, 3].map((at) => ({ ...visit(`2023-05-0${at}`, "u-ent-5"), register: "enterprise_visit" }));
    const importing = books.bulk("demo-economy", "enterprise_visit", rows, "good-rows");
    expect(await books.index()).toBe(0);
    expect(given(await importing).done).toBe(3);
    expect(given(await books.search("demo-mayor", "电工")).length).toBe(3);
    expect(await books.index()).toBe(3);
  });

  test("刚登记的马上找得到；词进了索引以后找到的一样，改掉的词不再找得到", async () => {
    const tenant = ++tenants;
    const { books } = await openTown(own.store, { tenant });
    const command = visit("2023-05-01", "u-ent-5");
    given(await books.act("demo-economy", "enterprise_visit", command));
    const found = async (): Promise<number> => given(await books.search("demo-mayor", "电工")).length;
    const waiting = async (): Promise<number> =>
      own.store.asKeeper(tenant, async (tx) => (await sql`select 1 from unindexed where tenant = ${tenant}`.execute(tx)).rows.length);
    expect([await found(), await waiting()]).toEqual([1, 1]);
    expect(await books.index()).toBe(1);
    expect([await found(), await waiting(), await books.index()]).toEqual([1, 0, 0]);
    given(await books.reverse("demo-economy", { event: randomUUID(), reverses: command.event, reason: "录错" }));
    expect(await found()).toBe(0);
    await books.index();
    const left = await own.store.asKeeper(
      tenant,
      async (tx) => (await sql`select 1 from term where tenant = ${tenant}`.execute(tx)).rows.length,
    );
    expect([await found(), left]).toEqual([0, 0]);
  });

  test("单位改名以后，原来的条目按新名称找得到", async () => {
    const tenant = ++tenants;
    const renamed = await openTown(own.store, { tenant });
    given(await renamed.books.act("demo-economy", "enterprise_visit", visit("2023-05-01", "u-ent-3")));
    await own.store.asKeeper(tenant, async (tx) => {
      await sql`update unit set title_zh = '万茂包装有限公司' where tenant = ${tenant} and id = 'u-ent-3'`.execute(tx);
      await sql`update directory set version = version + 1 where tenant = ${tenant}`.execute(tx);
    });
    expect(given(await renamed.books.search("demo-mayor", "万茂"))).toHaveLength(1);
  });

  test("按一家企业列出的，与逐条看的一样；一页接一页不重不漏", async () => {
    const filter = { values: { enterprise: "u-ent-2" } };
    const first = given(await town.books.list("demo-mayor", "enterprise_visit", { filter, limit: 1 }));
    const second = given(await town.books.list("demo-mayor", "enterprise_visit", { filter, limit: 1, after: first.next! }));
    expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual(["visit-3", "visit-2"]);
    expect(second.next).toBeUndefined();
    const oldest = given(await town.books.list("demo-mayor", "enterprise_visit", { filter, sort: "oldest" }));
    expect(oldest.rows.map(({ id }) => id)).toEqual(["visit-2", "visit-3"]);
    expect(
      given(await town.books.list("demo-mayor", "enterprise_visit", { filter: { ...filter, openedTo: "2023-05-02" } })).rows,
    ).toHaveLength(1);
  });

  test("旧版本留下的账，打开时按流水重算：数字、条数、查找都与重算前应有的一样", async () => {
    const tenant = ++tenants;
    const old = await openTown(own.store, { tenant });
    const command = visit("2023-05-01", "u-ent-4");
    given(await old.books.act("demo-economy", "enterprise_visit", command));
    given(await old.books.reverse("demo-economy", { event: randomUUID(), reverses: command.event, reason: "重复" }));
    given(await old.books.act("demo-economy", "enterprise_visit", visit("2023-05-02", "u-ent-4")));
    const before = await old.books.measure("demo-mayor", "enterprise_visit.visit_count", year(2023));
    await own.store.asKeeper(tenant, async (tx) => {
      await sql`update posting set again = false where tenant = ${tenant}`.execute(tx);
      await sql`update entry set posted = '{}', facets = '{}' where tenant = ${tenant}`.execute(tx);
      await sql`delete from term where tenant = ${tenant}`.execute(tx);
      await sql`update derived set version = 1 where tenant = ${tenant}`.execute(tx);
    });
    const books = await openBooks(own.store, { tenant, registers, now: () => noon("2024-01-15"), calendar: calendarOf() });
    expect(await books.measure("demo-mayor", "enterprise_visit.visit_count", year(2023))).toEqual(before);
    expect(given(await books.search("demo-mayor", "石坝新型"))).toHaveLength(1);
    expect((await books.verify()).first).toBeUndefined();
  });
});
