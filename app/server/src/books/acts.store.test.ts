import { randomUUID } from "node:crypto";
import { calendarOf } from "@jiannuo/registers";
import { demoPosts, demoSince, demoUnits, registers } from "@jiannuo/township";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBooks } from "./books.ts";
import { loadPeople, moveUnit } from "./load-people.ts";
import { petitionVisitV2 } from "../testing/books/redefined.ts";
import { type TestStore, engines } from "../testing/books/engines.ts";
import { type Town, codes, given, isRefused, noon, openTown, petition, visit, year } from "../testing/books/town.ts";

describe.each(engines)("办理 · $name", ({ open }) => {
  let own: TestStore;
  let tenants = 0;
  const newTown = (today?: string): Promise<Town> => openTown(own.store, { tenant: ++tenants, ...(today ? { today } : {}) });
  beforeAll(async () => {
    own = await open();
  });
  afterAll(() => own.remove());

  const visits = async ({ books }: Town, asOf?: string): Promise<string | null> =>
    given(await books.measure("demo-mayor", "enterprise_visit.visit_count", year(2023), asOf ? { asOf } : {})).value;

  test("登记一次走访，走访次数当即加一；更正后当即减回；按登记前的日子看还是原来的数", async () => {
    const town = await newTown("2023-05-08");
    const { books, clock } = town;
    given(await books.act("demo-economy", "enterprise_visit", visit("2023-05-04")));
    clock.now = noon("2023-05-10");
    const second = visit("2023-05-09", "u-ent-2");
    expect(given(await books.act("demo-mayor", "enterprise_visit", second)).moved).toEqual([
      { measure: "enterprise_visit.visit_count", by: "1" },
      { measure: "enterprise_visit.enterprise_count", by: "1" },
    ]);
    expect(await visits(town)).toBe("2");
    clock.now = noon("2023-05-12");
    const undone = given(await books.reverse("demo-mayor", { event: randomUUID(), reverses: second.event, reason: "重复登记" }));
    expect(undone.entry.state).toBeNull();
    expect(await visits(town)).toBe("1");
    expect([
      await visits(town, "2023-05-07"),
      await visits(town, "2023-05-09"),
      await visits(town, "2023-05-11"),
      await visits(town, "2023-05-12"),
    ]).toEqual(["0", "1", "2", "1"]);
  });

  test("同一办理再发一次，得到同样的答复，只记一次；内容不同或别人用过的编号，一律同样拒绝", async () => {
    const town = await newTown();
    const { books } = town;
    const command = petition("2023-06-01", 3);
    const answer = given(await books.act("demo-stability", "petition_visit", command));
    expect(await books.act("demo-stability", "petition_visit", command)).toEqual(answer);
    given(
      await books.act("demo-stability", "petition_visit", {
        event: randomUUID(),
        entry: command.entry,
        act: "settle",
        values: { outcome: "已引导" },
      }),
    );
    expect(await books.act("demo-stability", "petition_visit", command)).toEqual(answer);
    const other = await books.act("demo-stability", "petition_visit", { ...command, values: { ...command.values, persons: 4 } });
    const stranger = await books.act("demo-village-2", "hazard", {
      event: command.event,
      entry: "h-1",
      act: "register",
      values: { site: "路口", content: "井盖缺失", area: "other", found_on: "2023-06-01", village: "village-2" },
    });
    expect(codes(other)).toEqual(["EVENT_TAKEN"]);
    expect(stranger).toEqual(other);
    expect(given(await books.measure("demo-mayor", "petition_visit.person_count", year(2023))).value).toBe("3");
    const undo = {
      event: randomUUID(),
      reverses: given(await books.act("demo-economy", "enterprise_visit", visit("2023-03-03"))).event,
      reason: "录错",
    };
    expect(await books.reverse("demo-economy", undo)).toEqual(given(await books.reverse("demo-economy", undo)));
    expect(codes(await books.reverse("demo-economy", { ...undo, reason: "另一理由" }))).toEqual(["EVENT_TAKEN"]);
  });

  test("两人同时办同一条，一人办成，另一人被告知现在的状态，什么也不丢", async () => {
    const { books } = await newTown();
    const opened = petition("2023-06-01", 3);
    given(await books.act("demo-stability", "petition_visit", opened));
    const settle = (who: string, outcome: string) =>
      books.act(who, "petition_visit", { event: randomUUID(), entry: opened.entry, act: "settle", values: { outcome } });
    const answers = await Promise.all([settle("demo-stability", "已引导"), settle("demo-stability-clerk", "已受理")]);
    expect(answers.filter(isRefused)).toHaveLength(1);
    expect(["ENTRY_MOVED_ON", "WRONG_STATE"]).toContain(codes(answers.find(isRefused))[0]);
    expect((await books.verify()).first).toBeUndefined();
  });

  test("锁定的月份不收新的办理；更正记到第一个未锁定的日子，两个月的数字都说明；解锁要两人和理由", async () => {
    const town = await newTown("2023-06-20");
    const { books } = town;
    const may = petition("2023-05-10", 6);
    given(await books.act("demo-stability", "petition_visit", may));
    expect(codes(await books.close("demo-stability-clerk", "qinghe/stability", "2023-05"))).toEqual(["NOT_YOURS"]);
    given(await books.close("demo-stability", "qinghe/stability", "2023-05"));
    expect(codes(await books.act("demo-stability", "petition_visit", petition("2023-05-11", 1)))).toEqual(["PERIOD_CLOSED"]);
    given(await books.reverse("demo-stability", { event: randomUUID(), reverses: may.event, reason: "人数有误" }));
    const month = (m: string, last: string) =>
      books.measure("demo-mayor", "petition_visit.person_count", { from: `2023-${m}-01`, to: `2023-${m}-${last}` });
    expect(given(await month("05", "31"))).toMatchObject({ value: "6", corrects: [] });
    expect(given(await month("06", "30"))).toMatchObject({ value: "-6", corrects: ["2023-05"] });
    expect(codes(await books.reopen("demo-stability", "demo-stability", "qinghe/stability", "2023-05", "补登"))).toEqual([
      "SECOND_PERSON_NEEDED",
    ]);
    expect(codes(await books.reopen("demo-stability", "demo-economy", "qinghe/stability", "2023-05", "补登"))).toEqual([
      "SECOND_PERSON_NEEDED",
    ]);
    expect(codes(await books.reopen("demo-stability", "demo-mayor", "qinghe/stability", "2023-05", " "))).toEqual(["REASON_NEEDED"]);
    given(await books.reopen("demo-stability", "demo-mayor", "qinghe/stability", "2023-05", "补登漏录"));
    given(await books.act("demo-stability", "petition_visit", petition("2023-05-11", 1)));
    expect((await books.verify()).first).toBeUndefined();
  });

  test("口径改了版本，原来的数字不变；开着的条目仍按登记时的版本办", async () => {
    const tenant = ++tenants;
    const first = await openTown(own.store, { tenant, today: "2023-06-20" });
    const old = petition("2023-05-10", 6);
    given(await first.books.act("demo-stability", "petition_visit", old));
    const before = given(await first.books.measure("demo-mayor", "petition_visit.group_count", year(2023)));
    const changed = registers.map((definition) => (definition.id === "petition_visit" ? petitionVisitV2(definition) : definition));
    const clock = { now: noon("2024-02-01") };
    const books = await openBooks(own.store, { tenant, registers: changed, now: () => clock.now, calendar: calendarOf() });
    expect(given(await books.measure("demo-mayor", "petition_visit.group_count", year(2023)))).toEqual(before);
    given(await books.act("demo-stability", "petition_visit", petition("2024-01-10", 6)));
    given(await books.act("demo-stability", "petition_visit", petition("2024-01-10", 12)));
    expect(given(await books.measure("demo-mayor", "petition_visit.group_count", year(2024))).value).toBe("1");
    expect(given(await books.drill("demo-mayor", "petition_visit.group_count", year(2024))).rows[0]).toMatchObject({ version: 2 });
    expect(
      given(
        await books.act("demo-stability", "petition_visit", {
          event: randomUUID(),
          entry: old.entry,
          act: "settle",
          values: { outcome: "已受理" },
        }),
      ).entry.version,
    ).toBe(1);
    expect((await books.verify()).first).toBeUndefined();
    const smuggled = registers.map((definition) => ({ ...definition, purpose: { zh: "改了", en: "changed" } }));
    await expect(openBooks(own.store, { tenant, registers: smuggled, now: () => clock.now, calendar: calendarOf() })).rejects.toThrow(
      /without a new version|newer version/,
    );
  });

  test("本镇改了自己的时限：新登记的按新时限，已登记的按原来的；没改的台账还是原来的版本", async () => {
    const tenant = ++tenants;
    const limit = (days: number) =>
      registers.map((definition) =>
        definition.id === "hazard"
          ? (JSON.parse(JSON.stringify(definition).replace(/"within":\d+/u, `"within":${days}`)) as typeof definition)
          : definition,
      );
    const versionsWith = async (days: number): Promise<number[]> => {
      const books = await openBooks(own.store, {
        tenant,
        registers: limit(days),
        now: () => noon("2024-01-15"),
        calendar: calendarOf(),
        hasOwnLimits: true,
      });
      const { rows } = given(await books.registers("demo-emergency"));
      return [rows.find(({ id }) => id === "hazard")!.version, given(await books.register("demo-emergency", "hazard")).definition.version];
    };
    const { books } = await openTown(own.store, { tenant, registers: limit(10) });
    const before = given(await books.registers("demo-emergency")).rows.find(({ id }) => id === "hazard")!.version;
    expect([await versionsWith(10), await versionsWith(7), await versionsWith(7), await versionsWith(10)]).toEqual(
      [before, before + 1, before + 1, before + 2].map((version) => [version, version]),
    );
  });

  test("村划到别处，原来的数字还在原处，本村仍看得见自己的老账", async () => {
    const tenant = ++tenants;
    const { books, clock } = await openTown(own.store, { tenant, today: "2023-06-20" });
    given(await books.act("demo-stability", "petition_visit", petition("2023-05-10", 6)));
    const query = { place: "qinghe/village-1" };
    const before = given(await books.measure("demo-mayor", "petition_visit.person_count", year(2023), query));
    await moveUnit(own.store, tenant, "village-1", "qinghe/zone_centre/village-1", "2024-01-01");
    clock.now = noon("2024-03-01");
    given(await books.act("demo-stability", "petition_visit", petition("2024-02-10", 2)));
    expect(given(await books.measure("demo-mayor", "petition_visit.person_count", year(2023), query))).toEqual(before);
    expect(given(await books.measure("demo-mayor", "petition_visit.person_count", year(2024), { place: "qinghe/zone_centre" })).value).toBe(
      "2",
    );
    expect(given(await books.list("demo-village-1", "petition_visit")).rows).toHaveLength(2);
    expect(given(await books.list("demo-village-2", "petition_visit")).rows).toHaveLength(0);
  });

  const good = petition("2023-06-01", 3);
  test.each([
    ["没有的栏目", { ...good, values: { ...good.values, weather: "晴" } }, "UNKNOWN_FIELD", /weather/],
    ["类型不对", { ...good, values: { ...good.values, persons: "很多" } }, "WRONG_VALUE", /来访人数/],
    ["没有的日子", { ...good, values: { ...good.values, came_on: "2023-02-30" } }, "WRONG_VALUE", /来访日期/],
    ["还没到的日子", { ...good, values: { ...good.values, came_on: "2031-01-01" } }, "IN_THE_FUTURE", /2031-01-01/],
    ["没有的村", { ...good, values: { ...good.values, village: "village-99" } }, "NO_SUCH_UNIT", /village-99/],
    ["没有的办理", { ...good, act: "burn" }, "NO_SUCH_ACT", /burn/],
    ["跳过登记", { ...good, act: "settle", values: { outcome: "已受理" } }, "NO_ENTRY", /登记引导或受理/],
    ["必填没填", { ...good, values: { came_on: "2023-06-01" } }, "FIELD_NEEDED", /来访人数/],
    ["编号不是 UUID", { ...good, event: "1' or '1'='1" }, "WRONG_EVENT_ID", /UUID/],
    ["条目编号有怪字符", { ...good, entry: "a/b" }, "WRONG_ENTRY_ID", /条目编号/],
  ])("%s：说明哪一栏、哪条规则，什么也不写", async (_, command, code, zh) => {
    const { books } = await newTown();
    const answer = await books.act("demo-stability", "petition_visit", {
      ...command,
      entry: command.entry === good.entry ? randomUUID() : command.entry,
    });
    expect(codes(answer)).toContain(code);
    const refusal = isRefused(answer) ? answer.find((each) => each.code === code)! : undefined;
    expect(refusal?.because.zh).toMatch(zh);
    expect(refusal?.because.en).toMatch(/[a-z]{3}/);
    expect(await books.verify()).toMatchObject({ events: 0, entries: 0, postings: 0, totals: 0 });
  });

  test.each([
    ["别的办所不能登记来访", "demo-economy", "NOT_YOURS"],
    ["没有的岗位", "nobody", "NOT_IN_POST"],
    ["名字里带引号的岗位", "x'; drop table event; --", "NOT_IN_POST"],
  ])("%s", async (_, who, code) => {
    const { books } = await newTown();
    expect(codes(await books.act(who, "petition_visit", good))).toEqual([code]);
  });

  test("复查须由另一人", async () => {
    const { books } = await newTown();
    const entry = randomUUID();
    const act = (who: string, name: string, values: object) =>
      books.act(who, "hazard", { event: randomUUID(), entry, act: name, values: { ...values } });
    given(
      await act("demo-emergency", "register", {
        site: "路口",
        content: "井盖缺失",
        area: "other",
        found_on: "2023-06-01",
        village: "village-1",
      }),
    );
    given(await act("demo-emergency", "grade", { grade: "general", due_on: "2023-06-20", responsible: "白志刚" }));
    given(await act("demo-emergency-clerk", "fix", { fixed_on: "2023-06-10", measures_taken: "已补装井盖" }));
    const recheck = { rechecked_on: "2023-06-12", recheck_note: "已到位" };
    expect(codes(await act("demo-emergency-clerk", "recheck", recheck))).toEqual(["SAME_PERSON"]);
    expect(given(await act("demo-emergency", "recheck", recheck)).isSamePerson).toBe(false);
  });

  test("没有第二人的小镇，同人复查可以办，并在答复和办理记录里标明；来了第二人就不行了", async () => {
    const tenant = ++tenants;
    const alone = demoPosts.filter(({ id }) => id === "demo-emergency");
    await loadPeople(own.store, tenant, { name: "小镇", since: demoSince, units: demoUnits, posts: alone });
    const books = await openBooks(own.store, { tenant, registers, now: () => noon("2024-01-15"), calendar: calendarOf() });
    const found = { site: "路口", content: "井盖缺失", area: "other", found_on: "2023-06-01", village: "village-1" };
    const fixed = async (): Promise<string> => {
      const entry = randomUUID();
      const act = async (name: string, values: object) =>
        given(await books.act("demo-emergency", "hazard", { event: randomUUID(), entry, act: name, values: { ...values } }));
      await act("register", found);
      await act("grade", { grade: "general", due_on: "2023-06-20", responsible: "白志刚" });
      await act("fix", { fixed_on: "2023-06-10", measures_taken: "已补装井盖" });
      return entry;
    };
    const recheck = (entry: string) => ({
      event: randomUUID(),
      entry,
      act: "recheck",
      values: { rechecked_on: "2023-06-12", recheck_note: "已到位" },
    });
    const [first, second] = [await fixed(), await fixed()];
    const command = recheck(first);
    const answer = given(await books.act("demo-emergency", "hazard", command));
    expect(answer.isSamePerson).toBe(true);
    expect(await books.act("demo-emergency", "hazard", command)).toEqual(answer);
    const { rows } = await own.store.asKeeper(tenant, (tx) =>
      sql<{ act: string }>`select act from event where tenant = ${tenant} and same_person`.execute(tx),
    );
    expect(rows).toEqual([{ act: "recheck" }]);
    expect((await books.verify()).first).toBeUndefined();
    const colleague = demoPosts.filter(({ id }) => id === "demo-emergency-clerk");
    await loadPeople(own.store, tenant, { name: "小镇", since: demoSince, units: demoUnits, posts: colleague });
    expect(codes(await books.act("demo-emergency", "hazard", recheck(second)))).toEqual(["SAME_PERSON"]);
  });

  test("同一外部编号不登记两次", async () => {
    const { books } = await newTown();
    const appeal = (no: string) => ({
      event: randomUUID(),
      entry: randomUUID(),
      act: "receive",
      values: { enterprise: "u-ent-1", source: "platform", kind: "labour", content: "缺工", received_on: "2023-04-01", platform_no: no },
    });
    const first = appeal("P-1");
    given(await books.act("demo-economy", "enterprise_appeal", first));
    const again = await books.act("demo-economy", "enterprise_appeal", appeal("P-1"));
    expect(codes(again)).toEqual(["EXTERNAL_KNOWN"]);
    expect(JSON.stringify(again)).toContain(first.entry);
    // The enterprise sees its own entries only: the same number tells it nothing of the other's entry.
    expect(JSON.stringify(await books.act("demo-enterprise", "enterprise_appeal", appeal("P-1")))).not.toContain(first.entry);
  });

  test("期初数让第一年有增速；报数须另一人复核才计入，被台账接替后不再计", async () => {
    const { books } = await newTown();
    given(await books.act("demo-stability", "petition_visit", petition("2023-05-10", 120)));
    const shared = { measure: "petition_visit.person_count", place: "qinghe", keeper: "qinghe/stability" };
    given(await books.open("demo-stability", { ...shared, ...year(2022), amount: "100", document: "2022年度报表" }));
    const measures = Object.entries(registers.find(({ id }) => id === "petition_visit")!.measures);
    const growth = measures.find(([, each]) => each.kind === "growth" && each.of === "person_count")![0];
    expect(given(await books.measure("demo-mayor", `petition_visit.${growth}`, year(2023))).value).toBe("20");
    const { id } = given(
      await books.declare("demo-stability", { ...shared, from: "2023-01-01", to: "2023-01-31", amount: "30", definition: "手工统计" }),
    );
    const total = async () => given(await books.measure("demo-mayor", "petition_visit.person_count", year(2023)));
    expect(await total()).toMatchObject({ value: "120", declared: "0" });
    expect(codes(await books.review("demo-stability", id))).toEqual(["SAME_PERSON"]);
    given(await books.review("demo-stability-clerk", id));
    expect(await total()).toMatchObject({ value: "150", declared: "30" });
    expect(given(await books.drill("demo-mayor", "petition_visit.person_count", year(2023)))).toMatchObject({
      total: "120",
      beside: { declared: "30", opening: "0" },
    });
    given(await books.replace("demo-stability-clerk", id));
    expect(await total()).toMatchObject({ value: "120", declared: "0" });
    expect(codes(await books.declare("demo-economy", { ...shared, ...year(2022), amount: "1", definition: "估" }))).toEqual(["NOT_YOURS"]);
  });

  test("删除个人信息后谁也读不出来，数字、状态和流水链不变，也不能再登记个人信息", async () => {
    const { books } = await newTown();
    const command = petition("2023-05-10", 6);
    const { entry } = given(await books.act("demo-stability", "petition_visit", command));
    expect([...entry.masked].sort()).toEqual(["demand", "visitor", "visitor_phone"]);
    expect(JSON.stringify(entry)).not.toContain("13800000000");
    const before = given(await books.measure("demo-mayor", "petition_visit.person_count", year(2023)));
    await books.seal();
    expect(codes(await books.erase("demo-stability-clerk", "petition_visit", command.entry, "本人申请"))).toEqual(["NOT_YOURS"]);
    given(await books.erase("demo-stability", "petition_visit", command.entry, "本人申请"));
    expect(given(await books.get("demo-stability", "petition_visit", command.entry)).masked).toEqual([]);
    expect(given(await books.measure("demo-mayor", "petition_visit.person_count", year(2023)))).toEqual(before);
    given(
      await books.act("demo-stability", "petition_visit", {
        event: randomUUID(),
        entry: command.entry,
        act: "settle",
        values: { outcome: "已受理" },
      }),
    );
    const verified = await books.verify();
    expect(verified).toMatchObject({ events: 3, unsealed: 2 });
    expect(verified.first).toBeUndefined();
    expect(codes(await books.erase("demo-stability", "petition_visit", command.entry, "再删"))).toEqual(["NOTHING_TO_ERASE"]);
  });
});
