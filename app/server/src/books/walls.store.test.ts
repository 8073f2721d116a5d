import { randomUUID } from "node:crypto";
import { type Sensitivity, isSeen, registersNaming } from "@jiannuo/registers";
import { registers } from "@jiannuo/township";
import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadPeople } from "./load-people.ts";
import { type TestStore, engines } from "../testing/books/engines.ts";
import { type Town, codes, given, openTown, petition, visit, year } from "../testing/books/town.ts";
import { roles, demoPosts, demoSince } from "@jiannuo/township";
import { scopeOf } from "@jiannuo/registers";

const home = 1;
const neighbour = 2;

interface Row {
  readonly register: string;
  readonly id: string;
  readonly keeper: string;
  readonly place: string;
  readonly author: string;
  readonly sensitivity: Sensitivity;
}

/** What each tenant's texts hold, so that a leak shows in any answer. */
const markOf = (tenant: number): string => (tenant === home ? "青禾暗记" : "石桥暗记");

const readers = demoPosts.map(({ id }) => id);

/** Scopes as the roles declare them, worked out in memory over the demonstration's paths. */
const scopeFor = (reader: string) => {
  const post = demoPosts.find(({ id }) => id === reader)!;
  const pathOf = (unit: string): string => (unit === "qinghe" ? "qinghe" : `qinghe/${unit}`);
  const { scopes, isWriter } = roles[post.role];
  const named = isWriter ? (registersNaming(registers).get(post.unit) ?? []) : [];
  return scopeOf(scopes, { id: post.id, unit: pathOf(post.unit) }, post.portfolio.map(pathOf), named);
};

describe.each(engines)("看得见和看不见 · $name", ({ open }) => {
  let own: TestStore;
  let town: Town;
  let others: Town;
  let rows: Row[];
  const restricted = registers.map((definition) =>
    definition.id === "straw_fire" ? { ...definition, sensitivity: 2 as const } : definition,
  );

  const fill = async ({ books }: Town, tenant: number): Promise<void> => {
    const mark = markOf(tenant);
    for (let at = 1; at <= 6; at++) {
      const village = `village-${1 + (at % 3)}`;
      given(
        await books.act(at % 2 ? "demo-economy" : "demo-mayor", "enterprise_visit", {
          ...visit(`2023-0${at}-10`, `u-ent-${at}`),
          values: { enterprise: `u-ent-${at}`, visited_on: `2023-0${at}-10`, leader: "宋长河", findings: `${mark}走访` },
        }),
      );
      given(
        await books.act(
          "demo-stability",
          "petition_visit",
          petition(`2023-0${at}-11`, at, { village, receiver: `${mark}接待`, visitor: `${mark}来人` }),
        ),
      );
      given(
        await books.act(at % 2 ? "demo-grid" : `demo-${village}`, "hazard", {
          event: randomUUID(),
          entry: randomUUID(),
          act: "register",
          values: { site: "路口", content: `${mark}隐患`, area: "other", found_on: `2023-0${at}-12`, village },
        }),
      );
      given(
        await books.act("demo-environment", "straw_fire", {
          event: randomUUID(),
          entry: randomUUID(),
          act: "find",
          values: { village, season: "summer", found_on: `2023-0${at}-13`, source: "patrol" },
        }),
      );
      given(
        await books.act(at % 2 ? "demo-enterprise" : "demo-economy", "enterprise_appeal", {
          event: randomUUID(),
          entry: randomUUID(),
          act: "receive",
          values: {
            enterprise: "u-ent-1",
            source: "platform",
            kind: "labour",
            content: `${mark}诉求`,
            received_on: `2023-0${at}-14`,
            platform_no: `${mark}-${at}`,
          },
        }),
      );
    }
  };

  /** A suggestion that the congress office keeps, for the party office to take on. */
  const suggest = async ({ books }: Town, mark: string): Promise<string> => {
    const entry = randomUUID();
    const act = async (name: string, values: Record<string, unknown>) =>
      given(await books.act("demo-congress", "npc_suggestion", { event: randomUUID(), entry, act: name, values }));
    await act("submit", { title: `${mark}建议`, deputies: "代表甲", content: "修渠", submitted_on: "2023-03-01" });
    await act("assign", { assigned_on: "2023-03-02", main_unit: "party_government", no: `${mark}1` });
    return entry;
  };

  beforeAll(async () => {
    own = await open();
    town = await openTown(own.store, { tenant: home, registers: restricted });
    others = await openTown(own.store, { tenant: neighbour, registers: restricted });
    await fill(town, home);
    await fill(others, neighbour);
    await suggest(town, markOf(home));
    await suggest(others, markOf(neighbour));
    rows = await own.store.asKeeper(
      home,
      async (tx) =>
        (
          await sql<Row>`select register, id, rtrim(keeper, '/') as keeper, rtrim(place, '/') as place, author, sensitivity from entry`.execute(
            tx,
          )
        ).rows,
    );
  });
  afterAll(() => own.remove());

  test("每个岗位列出的、打开的、数出来的，正是规则说它看得见的那些", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...readers),
        fc.constantFrom(...new Set(rows.map(({ register }) => register))),
        async (reader, register) => {
          const scope = scopeFor(reader);
          const mine = rows.filter((row) => row.register === register);
          const expected = mine.filter((row) => isSeen(scope, row)).map(({ id }) => id);
          const listed = given(await town.books.list(reader, register, { limit: 1000 }));
          expect(listed.rows.map(({ id }) => id).sort()).toEqual(expected.sort());
          for (const { id } of mine.slice(0, 2)) {
            const answer = await town.books.get(reader, register, id);
            if (expected.includes(id)) expect(given(answer).id).toBe(id);
            else
              expect(answer).toEqual(
                await town.books
                  .get(reader, register, id.replace(/^./, "z"))
                  .then((none) => JSON.parse(JSON.stringify(none).replaceAll(id.replace(/^./, "z"), id))),
              );
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test("别的办所的台账点名要某办接着办的，某办看得见也办得了；没点到的看不见", async () => {
    const { books } = town;
    const entry = await suggest(town, "点名");
    const take = { event: randomUUID(), entry, act: "take", values: {} };
    expect(codes(await books.act("demo-economy", "npc_suggestion", take))).toEqual(["NO_ENTRY"]);
    expect(given(await books.look("demo-party", "npc_suggestion", entry)).acts).toContainEqual(
      expect.objectContaining({ act: "take", offer: expect.objectContaining({ ok: true }) }),
    );
    expect(given(await books.act("demo-party", "npc_suggestion", { ...take, event: randomUUID() })).entry.state).toBe("handling");
    // The party office is named in no act on a visit of the economy office.
    expect(given(await books.list("demo-party", "enterprise_visit")).rows).toEqual([]);
  });

  test("搜索只找到看得见的，找不到邻镇的，也找不到个人信息", async () => {
    for (const reader of readers) {
      const scope = scopeFor(reader);
      const found = given(await town.books.search(reader, "暗记", 200));
      const expected = rows.filter((row) => row.register !== "straw_fire" && isSeen(scope, row));
      expect(found.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
      expect(JSON.stringify(found)).not.toContain(markOf(neighbour));
      expect(given(await town.books.search(reader, markOf(neighbour)))).toEqual([]);
    }
    expect(given(await town.books.search("demo-stability", "来人"))).toEqual([]);
    expect(await town.books.search("demo-stability", "待")).toMatchObject([{ code: "ASKED_TOO_LITTLE" }]);
  });

  test("每个岗位看到的数字，等于它明细里看得见的加看不见的；明细里没有它不该看的", async () => {
    const measures = [
      "enterprise_visit.visit_count",
      "petition_visit.person_count",
      "hazard.found_count",
      "enterprise_appeal.appeal_count",
      "petition_visit.batch_count",
    ];
    for (const reader of readers) {
      const scope = scopeFor(reader);
      for (const measure of measures) {
        const figure = given(await town.books.measure(reader, measure, year(2023)));
        const page = given(await town.books.drill(reader, measure, year(2023), { limit: 1000 }));
        const seen = page.rows.reduce((sum, { amount }) => sum + Number(amount), 0);
        expect(seen + Number(page.heldBack.amount)).toBe(Number(figure.value));
        const visible = new Set(rows.filter((row) => isSeen(scope, row)).map(({ id }) => id));
        expect(page.rows.every(({ entry }) => visible.has(entry))).toBe(true);
        expect(JSON.stringify(page)).not.toContain(markOf(neighbour));
      }
    }
  });

  test("看不到明细的人，数字仍是本范围内完整的；一两条只说有，不说几条", async () => {
    const measure = "petition_visit.person_count";
    expect(given(await town.books.measure("demo-county", measure, year(2023))).value).toBe("21");
    expect(given(await town.books.drill("demo-county", measure, year(2023)))).toMatchObject({
      rows: [],
      heldBack: { rows: 6, amount: "21" },
    });
    expect(given(await town.books.drill("demo-county", measure, { from: "2023-01-01", to: "2023-01-31" })).heldBack.rows).toBe("few");
    expect(
      given(await town.books.list("demo-county", "petition_visit", { filter: { behind: { measure, stretch: year(2023) } } })),
    ).toMatchObject({ rows: [], heldBack: 6 });
    expect(given(await town.books.measure("demo-grid", measure, year(2023))).value).toBe("0");
    expect(given(await town.books.measure("demo-grid", "hazard.found_count", year(2023))).value).toBe("3");
  });

  test("别人的条目编号、办理编号和外部编号，答复里都不露出任何东西", async () => {
    const { books } = town;
    const hidden = rows.find(({ register }) => register === "petition_visit")!;
    const event = await own.store.asKeeper(
      home,
      async (tx) => (await sql<{ id: string }>`select id from event where register = 'petition_visit' limit 1`.execute(tx)).rows[0]!.id,
    );
    const answers = [
      await books.get("demo-economy", "petition_visit", hidden.id),
      await books.act("demo-economy", "petition_visit", {
        event: randomUUID(),
        entry: hidden.id,
        act: "settle",
        values: { outcome: "看看" },
      }),
      await books.act("demo-economy", "enterprise_visit", { ...visit("2023-05-05"), event }),
      await books.reverse("demo-economy", { event: randomUUID(), reverses: event, reason: "看看" }),
      await books.reverse("demo-economy", { event: randomUUID(), reverses: randomUUID(), reason: "看看" }),
      await books.act("demo-enterprise", "enterprise_appeal", {
        event: randomUUID(),
        entry: randomUUID(),
        act: "receive",
        values: {
          enterprise: "u-ent-1",
          source: "platform",
          kind: "labour",
          content: "试探",
          received_on: "2023-05-05",
          platform_no: `${markOf(home)}-2`,
        },
      }),
      await books.bulk("demo-economy", "enterprise_visit", [{ ...visit("2023-05-05"), event }], "good-rows"),
    ];
    expect(
      answers.map((answer) =>
        Array.isArray(answer) ? codes(answer)[0] : "refused" in answer ? answer.refused[0]?.because[0]?.code : "done",
      ),
    ).toEqual(["NO_ENTRY", "NO_ENTRY", "EVENT_TAKEN", "NOTHING_TO_REVERSE", "NOTHING_TO_REVERSE", "EXTERNAL_KNOWN", "EVENT_TAKEN"]);
    expect(JSON.stringify(answers[3])).toBe(JSON.stringify(answers[4]));
    for (const { author, keeper, place } of rows.filter(({ register }) => register === "petition_visit"))
      for (const secret of [author, keeper, place, markOf(home)])
        expect(JSON.stringify([answers[0], answers[2], ...answers.slice(3)])).not.toContain(`"${secret}"`);
    expect(JSON.stringify(answers)).not.toContain("来人");
  });

  test("个人信息不能用来筛选，也不能从翻页标记里绕过去", async () => {
    expect(
      codes(await town.books.list("demo-stability", "petition_visit", { filter: { values: { visitor_phone: "13800000000" } } })),
    ).toEqual(["FIELD_MASKED"]);
    expect(codes(await town.books.list("demo-mayor", "petition_visit", { after: "'; drop table entry" }))).toEqual(["WRONG_CURSOR"]);
    const first = given(await town.books.list("demo-mayor", "petition_visit", { limit: 4 }));
    const second = given(await town.books.list("demo-mayor", "petition_visit", { limit: 4, after: first.next! }));
    expect([...first.rows, ...second.rows].map(({ id }) => id).length).toBe(6);
    expect(second.next).toBeUndefined();
  });

  test("没有范围的人什么也看不见，离任的人什么也办不了", async () => {
    expect(
      await own.store.withTenant(
        { tenant: home },
        async (tx) =>
          (
            await sql`select 1 from entry union all select 1 from event union all select 1 from posting union all select 1 from total union all select 1 from term union all select 1 from entry_key`.execute(
              tx,
            )
          ).rows,
      ),
    ).toEqual([]);
    expect(given(await town.books.list("demo-admin", "petition_visit")).rows).toEqual([]);
    await loadPeople(own.store, home, {
      name: "青禾镇",
      since: demoSince,
      units: [],
      posts: [{ id: "left", person: "p", name: "已调离", role: "office_lead", unit: "stability", portfolio: [], until: "2023-12-31" }],
    });
    expect(codes(await town.books.list("left", "petition_visit"))).toEqual(["NOT_IN_POST"]);
  });
});
