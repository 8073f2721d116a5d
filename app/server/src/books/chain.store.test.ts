import { randomUUID } from "node:crypto";
import { type RawBuilder, sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestStore, engines } from "../testing/books/engines.ts";
import { type Town, given, openTown, petition, visit } from "../testing/books/town.ts";

describe.each(engines)("核对 · $name", ({ open }) => {
  let own: TestStore;
  let tenants = 0;
  beforeAll(async () => {
    own = await open();
  });
  afterAll(() => own.remove());

  /** Books with three visits and a petition, all but the last sealed in two blocks. */
  const kept = async (): Promise<Town & { tenant: number; events: string[]; petition: string }> => {
    const tenant = ++tenants;
    const town = await openTown(own.store, { tenant });
    const commands = [visit("2023-05-04"), visit("2023-05-05", "u-ent-2"), visit("2023-05-06", "u-ent-3")];
    for (const command of commands.slice(0, 2)) given(await town.books.act("demo-economy", "enterprise_visit", command));
    await town.books.seal();
    const received = petition("2023-06-01", 3);
    given(await town.books.act("demo-stability", "petition_visit", received));
    await town.books.seal();
    given(await town.books.act("demo-economy", "enterprise_visit", commands[2]!));
    expect(await town.books.verify()).toMatchObject({ events: 4, entries: 4, unsealed: 1 });
    return { ...town, tenant, events: commands.map(({ event }) => event), petition: received.event };
  };

  const plant = (tenant: number, ...faults: RawBuilder<unknown>[]): Promise<void> =>
    own.store.asKeeper(tenant, async (tx) => {
      for (const fault of faults) await fault.execute(tx);
    });

  test("账是好的，核对就没有差异，封存前后链头不同，重建两次哈希相同、核对照旧", async () => {
    const { books } = await kept();
    const before = await books.verify();
    expect(before.first).toBeUndefined();
    const { sealed, head } = await books.seal();
    expect(sealed).toBe(1);
    expect(head).not.toBe(before.head);
    const rebuilt = await books.rebuild();
    expect(await books.rebuild()).toEqual(rebuilt);
    expect(await books.verify()).toMatchObject({ events: 4, entries: 4, head, unsealed: 0 });
    expect((await books.verify()).first).toBeUndefined();
  });

  test("改动流水里的一个字，核对指出第一条被改的是哪一条", async () => {
    const { books, tenant, events } = await kept();
    await plant(
      tenant,
      sql`update event set happened_on = happened_on + 1 where tenant = ${tenant} and id = ${events[2]!}`,
      sql`update event set "values" = jsonb_set("values", '{findings}', '"订单饱满，缺两名焊工"') where tenant = ${tenant} and id = ${events[1]!}`,
    );
    expect((await books.verify()).first).toMatchObject({
      what: "the event is not what was recorded",
      where: expect.stringContaining(events[1]!),
    });
  });

  test("改动个人信息密文的一个字节，核对指出是哪一条", async () => {
    const { books, tenant, petition: received } = await kept();
    await plant(
      tenant,
      sql`update event set secret = set_byte(secret, 40, (get_byte(secret, 40) + 1) % 256) where tenant = ${tenant} and id = ${received}`,
    );
    expect((await books.verify()).first?.where).toContain(received);
  });

  test.each<[string, (tenant: number, events: readonly string[]) => RawBuilder<unknown>[], RegExp]>([
    [
      "还没封存的流水被改",
      (tenant, events) => [sql`update event set reason = 'x' where tenant = ${tenant} and id = ${events[2]!}`],
      /not what was recorded/,
    ],
    [
      "流水连同哈希一起被改",
      (tenant, events) => [sql`update event set hash = decode(repeat('00', 32), 'hex') where tenant = ${tenant} and id = ${events[0]!}`],
      /not what was recorded/,
    ],
    [
      "流水被删",
      (tenant, events) => [
        sql`delete from posting where tenant = ${tenant} and event = ${events[0]!}`,
        sql`delete from event where tenant = ${tenant} and id = ${events[0]!}`,
      ],
      /gone/,
    ],
    [
      "尾部流水被删",
      (tenant, events) => [
        sql`delete from posting where tenant = ${tenant} and event = ${events[2]!}`,
        sql`delete from event where tenant = ${tenant} and id = ${events[2]!}`,
      ],
      /gone/,
    ],
    ["一块被删", (tenant) => [sql`delete from block where tenant = ${tenant} and no = 1`], /block is gone/],
    [
      "两块对调内容",
      (tenant) => [
        sql`update block set events = (select b.events from block b where b.tenant = ${tenant} and b.no = 2) where tenant = ${tenant} and no = 1`,
      ],
      /does not fit/,
    ],
    [
      "条目被改",
      (tenant) => [sql`update entry set state = null where tenant = ${tenant} and register = 'petition_visit'`],
      /entry is not what/,
    ],
    ["条目被删", (tenant) => [sql`delete from entry where tenant = ${tenant} and register = 'petition_visit'`], /entries are stored/],
    [
      "计入被改",
      (tenant) => [sql`update posting set amount = amount + 1 where tenant = ${tenant} and measure = 'petition_visit.person_count'`],
      /postings are not what/,
    ],
    [
      "月合计被改",
      (tenant) => [sql`update total set amount = amount + 1 where tenant = ${tenant} and measure = 'petition_visit.person_count'`],
      /total of a month/,
    ],
    [
      "月合计被删",
      (tenant) => [sql`delete from total where tenant = ${tenant} and measure = 'enterprise_visit.visit_count'`],
      /total of a month/,
    ],
    [
      "凭空多出一笔计入，月合计也跟着加上",
      (tenant) => [
        sql`insert into posting (tenant, event, n, measure, version, day, entry, register, keeper, place, author, sensitivity, amount, subject, backfilled, recorded_at, again)
          select tenant, gen_random_uuid(), n, measure, version, day, 'nobody', register, keeper, place, author, sensitivity, amount, subject, backfilled, recorded_at, again
          from posting where tenant = ${tenant} and measure = 'petition_visit.person_count'`,
        sql`update total set amount = amount * 2, rows = rows * 2 where tenant = ${tenant} and measure = 'petition_visit.person_count'`,
      ],
      /no event of its entry made/,
    ],
    [
      "流水所依的台账定义被删",
      (tenant) => [sql`delete from definition where tenant = ${tenant} and register = 'petition_visit'`],
      /under a definition/,
    ],
  ])("%s，核对看得出来", async (_, faults, what) => {
    const { books, tenant, events } = await kept();
    await plant(tenant, ...faults(tenant, events));
    expect((await books.verify()).first?.what).toMatch(what);
  });

  test("一次封存很多条，合计折成一行，数字不变", async () => {
    const tenant = ++tenants;
    const { books } = await openTown(own.store, { tenant });
    const rows = Array.from({ length: 2300 }, (_, at) => visit(`2023-0${1 + (at % 9)}-11`, `u-ent-${1 + (at % 12)}`, randomUUID()));
    expect(await books.bulk("demo-economy", "enterprise_visit", rows, "good-rows")).toEqual({ done: 2300, refused: [] });
    const before = await books.verify();
    expect(await books.seal()).toMatchObject({ sealed: 2300 });
    const after = await books.verify();
    expect(after.first).toBeUndefined();
    expect(after.totals).toBe(18);
    expect(before.totals).toBeGreaterThan(18);
  });
});
