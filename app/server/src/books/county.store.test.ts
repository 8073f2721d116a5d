/** 一县三镇: three townships in one set of books. Each keeps its registers by its own offices; the county adds them up and sees no personal data. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openCounty, townships } from "../testing/books/county.ts";
import { type TestStore, engines } from "../testing/books/engines.ts";
import { codes, given, petition, visit, year } from "../testing/books/town.ts";
import type { Books } from "./books.ts";

describe.each(engines)("$name：一县三镇", ({ open }) => {
  let own: TestStore;
  let books: Books;
  const petitions = new Map<string, string>();

  beforeAll(async () => {
    own = await open();
    books = await openCounty(own.store);
    for (const [at, town] of townships.entries()) {
      for (let nth = 0; nth <= at; nth++)
        given(await books.act(`${town}-economy-clerk`, "enterprise_visit", visit("2023-05-06", `${town}-firm`)));
      const command = petition("2023-06-01", 10 * (at + 1), { village: `${town}-v1` });
      given(await books.act(`${town}-stability-clerk`, "petition_visit", command));
      petitions.set(town, command.entry);
    }
  }, 120_000);
  afterAll(() => own.remove());

  const value = async (who: string, id: string, place?: string) =>
    given(await books.measure(who, id, year(2023), place === undefined ? {} : { place })).value;

  test("每镇的条目由本镇的办所主管", async () => {
    const entry = given(await books.get("bai-stability-clerk", "petition_visit", petitions.get("bai")!));
    expect([entry.keeper, entry.place]).toEqual(["county/bai/bai-stability", "county/bai/bai-v1"]);
    const [seen] = given(await books.list("bai-economy-clerk", "enterprise_visit")).rows;
    expect([seen?.keeper, seen?.place]).toEqual(["county/bai/bai-economy", "county/bai"]);
  });

  test("县里看各镇之和，各镇看本镇的数", async () => {
    expect(await value("county-reader", "enterprise_visit.visit_count")).toBe("6");
    expect(await Promise.all(townships.map((town) => value("county-reader", "enterprise_visit.visit_count", `county/${town}`)))).toEqual([
      "1",
      "2",
      "3",
    ]);
    expect(await value("county-reader", "petition_visit.person_count")).toBe("60");
    expect(await Promise.all(townships.map((town) => value(`${town}-mayor`, "petition_visit.person_count")))).toEqual(["10", "20", "30"]);
    const { rows } = given(await books.places("county-reader", "petition_visit.person_count", year(2023)));
    expect(rows.map(({ unit, value: said }) => [unit, said])).toEqual([
      ["bai", "20"],
      ["hong", "30"],
      ["qing", "10"],
    ]);
    const below = given(await books.places("hong-mayor", "petition_visit.person_count", year(2023)));
    expect(below.rows.map(({ unit, value: said }) => [unit, said])).toEqual([
      ["hong-v1", "30"],
      ["hong-v2", "0"],
    ]);
  });

  test("县督查室看得到走访，看不到来访的条目，只知道有几笔", async () => {
    expect(given(await books.list("county-reader", "enterprise_visit")).rows).toHaveLength(6);
    expect(given(await books.list("county-reader", "petition_visit")).rows).toEqual([]);
    const behind = given(await books.drill("county-reader", "petition_visit.person_count", year(2023)));
    expect([behind.rows, behind.heldBack.rows, behind.total]).toEqual([[], 3, "60"]);
  });

  test("一镇的镇长看不到别镇的条目、数、单位和岗位", async () => {
    expect(given(await books.list("qing-mayor", "petition_visit")).rows.map(({ id }) => id)).toEqual([petitions.get("qing")]);
    expect(codes(await books.get("qing-mayor", "petition_visit", petitions.get("bai")!))).toEqual(["NO_ENTRY"]);
    expect(await value("qing-mayor", "petition_visit.person_count", "county/bai")).toBe("0");
    expect(await value("qing-mayor", "petition_visit.person_count", "county")).toBe("10");
    expect(given(await books.search("qing-mayor", "机械")).every(({ place }) => place.startsWith("county/qing"))).toBe(true);
    const units = given(await books.units("qing-mayor")).rows.map(({ id }) => id);
    expect(units.filter((id) => /bai|hong/.test(id))).toEqual([]);
    expect(units).toContain("qing-v2");
    expect(given(await books.posts("qing-mayor")).rows.filter(({ id }) => /bai|hong/.test(id))).toEqual([]);
  });

  test("一镇的人不能办别镇的条目，也不能登记别镇的村和企业", async () => {
    const settle = { event: randomUUID(), entry: petitions.get("bai")!, act: "settle", values: { outcome: "已答复" } };
    expect(codes(await books.act("qing-stability-clerk", "petition_visit", settle))).not.toEqual([]);
    expect(codes(await books.act("qing-stability-clerk", "petition_visit", petition("2023-06-02", 3, { village: "bai-v1" })))).toEqual([
      "NO_SUCH_UNIT",
    ]);
    expect(codes(await books.act("qing-economy-clerk", "enterprise_visit", visit("2023-06-02", "bai-firm")))).toEqual(["NO_SUCH_UNIT"]);
    const [listed] = given(await books.registers("qing-stability-clerk")).rows.filter(({ id }) => id === "petition_visit");
    expect(listed?.mayOpen).toBe(true);
  });

  test("一镇的管理员不能移交别镇的岗位", async () => {
    const input = { post: "bai-village-clerk", toPerson: "person-new", toName: "新人", on: "2024-01-16" };
    expect(codes(await books.handOver("qing-admin", input))).toEqual(["NOT_YOURS"]);
    expect(codes(await books.handOver("bai-admin", input))).toEqual([]);
  });

  test("周期应办：县里看各镇谁没办，各镇只看本镇", async () => {
    const missing = async (who: string) =>
      given(await books.duties(who, { within: 120, register: "enterprise_visit" })).rows.map(({ title, keeper }) => [title, keeper]);
    expect(await missing("qing-mayor")).toEqual([["qing机械厂", "county/qing/qing-economy"]]);
    expect((await missing("county-reader")).map(([, keeper]) => keeper)).toEqual(
      townships.map((town) => `county/${town}/${town}-economy`).toSorted(),
    );
  });

  test("一镇锁定月份，不锁别镇的", async () => {
    given(await books.close("qing-stability-lead", "county/qing/qing-stability", "2023-06"));
    expect(codes(await books.act("qing-stability-clerk", "petition_visit", petition("2023-06-03", 3, { village: "qing-v1" })))).toEqual([
      "PERIOD_CLOSED",
    ]);
    expect(codes(await books.act("bai-stability-clerk", "petition_visit", petition("2023-06-03", 3, { village: "bai-v1" })))).toEqual([]);
    const closed = async (who: string) =>
      given(await books.periods(who, 2023))
        .rows.filter(({ isClosed }) => isClosed)
        .map(({ keeper }) => keeper);
    expect(await closed("qing-mayor")).toEqual(["county/qing/qing-stability"]);
    expect(await closed("bai-mayor")).toEqual([]);
    expect(await closed("county-reader")).toEqual(["county/qing/qing-stability"]);
  });

  test("三镇的账从办理记录重算一致", async () => {
    await books.seal();
    expect(given(await books.verify()).first).toBeUndefined();
  });
});
