import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { markDemonstration } from "./invented.ts";
import { type TestStore, engines } from "../testing/books/engines.ts";
import { codes, given, openTown, petition, visit, year } from "../testing/books/town.ts";

const days = (at: number): string => `2023-${String(1 + (at % 12)).padStart(2, "0")}-${String(1 + (at % 28)).padStart(2, "0")}`;
const visits = (n: number) => Array.from({ length: n }, (_, at) => visit(days(at), `u-ent-${1 + (at % 12)}`));

/** A hundred thousand rows on PostgreSQL; PGlite, one connection in this process, takes a tenth. */
const sizes: Readonly<Record<string, number>> = { PostgreSQL: 100_000, PGlite: 10_000 };

describe.each(engines)("成批登记 · $name", ({ name, open }) => {
  let own: TestStore;
  let tenants = 0;
  beforeAll(async () => {
    own = await open();
  });
  afterAll(() => own.remove());

  test("一大批里有 37 行不好：逐行说明原因；要么一行不写，要么只写好的", { timeout: 300_000 }, async () => {
    const { books } = await openTown(own.store, { tenant: ++tenants });
    const size = sizes[name]!;
    const bad = new Set(Array.from({ length: 37 }, (_, at) => 11 + at * Math.floor(size / 40)));
    const rows = visits(size).map((row, at) =>
      bad.has(at) ? { ...row, values: { ...row.values, ...(at % 2 ? { visited_on: "2023-02-30" } : { enterprise: "u-nobody" }) } } : row,
    );
    const small = rows.slice(0, 2000);
    const whole = await books.bulk("demo-economy", "enterprise_visit", small, "all-or-nothing");
    if (!("done" in whole)) throw new Error(JSON.stringify(whole));
    expect(whole.done).toBe(0);
    expect(whole.refused.map(({ row }) => row - 1)).toEqual([...bad].filter((at) => at < 2000));
    expect(await books.verify()).toMatchObject({ events: 0, entries: 0, postings: 0, totals: 0 });

    const answer = await books.bulk("demo-economy", "enterprise_visit", rows, "good-rows");
    if (!("done" in answer)) throw new Error(JSON.stringify(answer));
    expect(answer.done).toBe(size - 37);
    expect(answer.refused.map(({ row }) => row - 1)).toEqual([...bad]);
    expect(answer.refused.every(({ because }) => because[0]!.because.zh.includes("走访"))).toBe(true);
    expect(given(await books.measure("demo-mayor", "enterprise_visit.visit_count", year(2023))).value).toBe(String(size - 37));
    const few = rows.slice(0, 500);
    expect(await books.bulk("demo-economy", "enterprise_visit", few, "good-rows")).toMatchObject({
      done: few.filter((_, at) => !bad.has(at)).length,
    });
    expect(given(await books.measure("demo-mayor", "enterprise_visit.visit_count", year(2023))).value).toBe(String(size - 37));
    await books.seal();
    expect((await books.verify()).first).toBeUndefined();
  });

  test("同一批里先登记后办理，按先后算；同一编号在一批里出现两次，只收第一次", async () => {
    const { books } = await openTown(own.store, { tenant: ++tenants });
    const first = petition("2023-06-01", 3);
    const settle = { event: randomUUID(), entry: first.entry, act: "settle", values: { outcome: "已受理" } };
    expect(
      await books.bulk(
        "demo-stability",
        "petition_visit",
        [first, settle, { ...settle, event: randomUUID() }, { ...petition("2023-06-02", 1), event: first.event }],
        "good-rows",
      ),
    ).toMatchObject({
      done: 2,
      refused: [
        { row: 3, because: [{ code: "WRONG_STATE" }] },
        { row: 4, because: [{ code: "EVENT_TAKEN" }] },
      ],
    });
    expect(given(await books.get("demo-stability", "petition_visit", first.entry)).state).toBe("settled");
    expect((await books.verify()).first).toBeUndefined();
  });

  test("补建的历史可以写明当时的登记时间，须有先后；从此标明补建，每个数字说得出补建了多少", async () => {
    const { books } = await openTown(own.store, { tenant: ++tenants });
    const source = { fileSha256: "a".repeat(64), sheet: "2023年" };
    const rows = [
      { ...petition("2023-05-10", 6), recordedAt: "2023-05-10T08:00:00Z" },
      { ...petition("2023-05-12", 2), recordedAt: "2023-05-12T08:00:00Z" },
      { ...petition("2023-05-13", 1), recordedAt: "2023-05-11T08:00:00Z" },
    ];
    expect(await books.bulk("demo-stability", "petition_visit", rows, "good-rows", source)).toMatchObject({
      done: 2,
      refused: [{ row: 3, because: [{ code: "WRONG_RECORDED_AT" }] }],
    });
    expect(
      await books.bulk(
        "demo-stability",
        "petition_visit",
        [{ ...petition("2023-05-10", 1), recordedAt: "2023-05-10T08:00:00Z" }],
        "good-rows",
      ),
    ).toMatchObject({ done: 0 });
    given(await books.act("demo-stability", "petition_visit", petition("2023-05-20", 4)));
    expect(given(await books.measure("demo-mayor", "petition_visit.person_count", year(2023)))).toMatchObject({
      value: "12",
      backfilled: "8",
      entries: 3,
    });
    expect(given(await books.measure("demo-mayor", "petition_visit.person_count", year(2023), { asOf: "2023-05-11" })).value).toBe("6");
    expect(given(await books.get("demo-stability", "petition_visit", rows[0]!.entry)).isBackfilled).toBe(true);
    await books.seal();
    expect((await books.verify()).first).toBeUndefined();
  });

  test("按当时日期登记而不标补建，只有演示数据可以；有了条目的镇再也成不了演示", async () => {
    const tenant = ++tenants;
    const { books } = await openTown(own.store, { tenant });
    const invented = { ...petition("2023-05-10", 3), recordedAt: "2023-05-10T01:00:00.000Z" };
    const refused = ["NO_DEMONSTRATION"];
    expect(codes(await books.enterInvented("demo-stability", "petition_visit", [invented]))).toEqual(refused);
    given(await books.act("demo-stability", "petition_visit", petition("2023-05-11", 1)));
    await markDemonstration(own.store, tenant);
    expect(codes(await books.enterInvented("demo-stability", "petition_visit", [invented]))).toEqual(refused);
    expect(given(await books.measure("demo-mayor", "petition_visit.batch_count", year(2023))).value).toBe("1");
    await expect(
      own.store.withTenant({ tenant }, (tx) => sql`insert into demonstration (tenant) values (${tenant})`.execute(tx)),
    ).rejects.toThrow("permission denied");

    const another = ++tenants;
    const town = await openTown(own.store, { tenant: another });
    await markDemonstration(own.store, another);
    expect(await town.books.enterInvented("demo-stability", "petition_visit", [invented])).toEqual({ done: 1, refused: [] });
    const asOf = { asOf: "2023-05-10" } as const;
    expect(given(await town.books.measure("demo-mayor", "petition_visit.person_count", year(2023), asOf))).toMatchObject({
      value: "3",
      backfilled: "0",
    });
    // The mark opens this door and no other: a ledger that a person brings still says what it is.
    const said = { ...petition("2023-06-10", 3), recordedAt: "2023-06-10T01:00:00.000Z" };
    expect(await town.books.bulk("demo-stability", "petition_visit", [said], "all-or-nothing")).toMatchObject({
      done: 0,
      refused: [{ because: [{ code: "WRONG_RECORDED_AT" }] }],
    });
    await town.books.seal();
    expect((await town.books.verify()).first).toBeUndefined();
  });

  test("看不见的编号冲突只退回那一行，别的照写", async () => {
    const { books } = await openTown(own.store, { tenant: ++tenants });
    const appeal = (no: string) => ({
      event: randomUUID(),
      entry: randomUUID(),
      act: "receive",
      values: { enterprise: "u-ent-1", source: "platform", kind: "labour", content: "缺工", received_on: "2023-04-01", platform_no: no },
    });
    given(await books.act("demo-economy", "enterprise_appeal", appeal("P-3")));
    const rows = ["P-1", "P-2", "P-3", "P-4", "P-4"].map(appeal);
    expect(await books.bulk("demo-enterprise", "enterprise_appeal", rows, "good-rows")).toMatchObject({
      done: 3,
      refused: [
        { row: 3, because: [{ code: "EXTERNAL_KNOWN" }] },
        { row: 5, because: [{ code: "EXTERNAL_KNOWN" }] },
      ],
    });
    expect(await books.bulk("demo-enterprise", "enterprise_appeal", ["P-6", "P-3"].map(appeal), "all-or-nothing")).toMatchObject({
      done: 0,
      refused: [{ row: 2 }],
    });
    expect(given(await books.measure("demo-economy", "enterprise_appeal.appeal_count", year(2023))).value).toBe("4");
    expect(codes(await books.bulk("demo-economy", "nothing", rows, "good-rows"))).toEqual(["NO_SUCH_REGISTER"]);
    expect((await books.verify()).first).toBeUndefined();
  });
});
