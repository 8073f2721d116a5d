import { randomUUID } from "node:crypto";
import { z } from "zod";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestStore, engines } from "../testing/books/engines.ts";
import {
  DrillPage,
  MeasureFigure,
  MeasureListed,
  MonthFigures,
  PeriodListed,
  PlaceFigures,
  Target,
  Verification,
} from "./schemas-figure.ts";
import { EntryPage, EntryView, TitledEntry, listOf } from "./schemas-entry.ts";
import { DutyPage, PostListed, RegisterListed, RegisterView, Unit } from "./schemas-register.ts";
import { type Door, openDoor } from "../testing/books/door.ts";
import { type Town, noon, openTown, petition, visit } from "../testing/books/town.ts";

const uuid = (): string => randomUUID();

describe.each(engines)("账目的接口 · $name", ({ open }) => {
  let own: TestStore;
  let town: Town;
  let door: Door;
  const visits = "/api/registers/enterprise_visit";
  const petitions = "/api/registers/petition_visit";

  const codes = (said: { body: { refusals?: { code: string }[] } }): string[] => (said.body.refusals ?? []).map(({ code }) => code);

  const act = async (post: string, register: string, command: object): Promise<string> => {
    const said = await door.post(post, `/api/registers/${register}/acts`, command);
    expect(said.body).toMatchObject({ entry: { register } });
    return said.body.entry.id;
  };

  beforeAll(async () => {
    own = await open();
    town = await openTown(own.store);
    door = await openDoor(own.store, town.books);
    for (let at = 1; at <= 5; at++) await act("demo-economy-clerk", "enterprise_visit", visit(`2023-0${at}-11`, `u-ent-${at}`));
    await act("demo-stability-clerk", "petition_visit", petition("2023-03-02", 6, { village: "village-2" }));
    await act("demo-stability-clerk", "petition_visit", petition("2023-03-03", 1, { village: "village-1" }));
  });
  afterAll(async () => {
    await door.close();
    await own.remove();
  });

  test("没有登录的，什么也问不到", async () => {
    expect((await door.app.inject({ url: "/api/registers" })).statusCode).toBe(401);
    expect((await door.app.inject({ url: `${visits}/acts`, method: "POST", payload: {} })).statusCode).toBe(401);
  });

  test("单位和岗位：全镇的人都查得到，没有秘密", async () => {
    const units = await door.get("demo-village-1", "/api/units");
    expect(units.body).toContainEqual(
      expect.objectContaining({ id: "village-1", kind: "village", path: "qinghe/village-1", title: { zh: "柳塘村", en: "Liutang" } }),
    );
    const posts = await door.get("demo-village-1", "/api/posts");
    expect(posts.body.find(({ id }: { id: string }) => id === "demo-economy")).toEqual({
      id: "demo-economy",
      name: "沈立新",
      role: "office_lead",
      roleTitle: expect.objectContaining({ en: "Office lead" }),
      unit: "economy",
      portfolio: [],
      from: "2020-01-01",
      to: null,
    });
  });

  test("台账清单：经办人能开的、领导只看的、管理员看不到的", async () => {
    const clerk = await door.get("demo-economy-clerk", "/api/registers");
    expect(clerk.body.find(({ id }: { id: string }) => id === "enterprise_visit")).toMatchObject({ mayOpen: true, keeper: "economy" });
    expect(clerk.body.find(({ id }: { id: string }) => id === "petition_visit")).toMatchObject({ mayOpen: false });
    expect((await door.get("demo-mayor", "/api/registers")).body.length).toBe(town.books.definitions.length);
    expect((await door.get("demo-admin", "/api/registers")).body).toEqual([]);
    expect((await door.get("demo-admin", visits)).status).toBe(404);
  });

  test("一本台账的定义，和谁能登记、谁不能及为什么", async () => {
    const clerk = await door.get("demo-economy-clerk", visits);
    expect(clerk.body.definition.id).toBe("enterprise_visit");
    expect(clerk.body.openings).toEqual([{ act: "record", offer: { ok: true, isSamePerson: false } }]);
    const village = await door.get("demo-village-1", visits);
    expect(village.body.openings[0].offer).toMatchObject({
      ok: false,
      code: "NOT_YOURS",
      because: { zh: expect.stringContaining("经济发展办") },
    });
  });

  test("清单一页一页翻，筛选和计数是同一套条件", async () => {
    const first = await door.get("demo-economy", `${visits}/entries?limit=2`);
    expect(first.body.rows.map(({ openedOn }: { openedOn: string }) => openedOn)).toEqual(["2023-05-11", "2023-04-11"]);
    expect(first.body.rows[0]).toMatchObject({ title: expect.not.stringMatching(/^u-ent/) });
    const second = await door.get("demo-economy", `${visits}/entries?limit=2&after=${first.body.next}`);
    expect(second.body.rows.map(({ openedOn }: { openedOn: string }) => openedOn)).toEqual(["2023-03-11", "2023-02-11"]);
    for (const [asked, count] of [
      ["from=2023-02-01&to=2023-04-30", 3],
      ["field.enterprise=u-ent-4", 1],
      ["text=" + encodeURIComponent("两名电工"), 5],
      ["text=" + encodeURIComponent("两名焊工"), 0],
      ["text=" + encodeURIComponent("工"), 5],
      ["text=sch", 5],
      ["state=no_such_state", 0],
      ["keeper=economy", 5],
      ["keeper=" + encodeURIComponent("应急管理办"), 0],
      ["behind=enterprise_visit.visit_count&period=2023-03", 1],
    ] as const) {
      expect([asked, (await door.get("demo-economy", `${visits}/count?${asked}`)).body.count]).toEqual([asked, count]);
      expect([asked, (await door.get("demo-economy", `${visits}/entries?${asked}`)).body.rows.length]).toEqual([asked, count]);
    }
  });

  test("筛选写错了，说明哪里错", async () => {
    for (const [asked, code] of [
      ["field.nothing=1", "UNKNOWN_FIELD"],
      ["somewhere=1", "UNKNOWN_FILTER"],
      ["keeper=nowhere", "NO_SUCH_UNIT"],
      ["from=2023-02-30", "DAY_NOT_REAL"],
      ["behind=enterprise_visit.visit_count", "PERIOD_NEEDED"],
      ["behind=enterprise_visit.visit_count&period=soon", "PERIOD_NOT_READ"],
      ["behind=enterprise_visit.nothing&period=2023", "NO_SUCH_MEASURE"],
      ["after=abc", "WRONG_CURSOR"],
    ] as const)
      expect([asked, codes(await door.get("demo-economy", `${visits}/entries?${asked}`))]).toEqual([asked, [code]]);
    expect(codes(await door.get("demo-stability", `${petitions}/entries?field.visitor_phone=13800000000`))).toEqual(["FIELD_MASKED"]);
    expect((await door.get("demo-economy", `${visits}/entries?limit=5000`)).status).toBe(400);
    expect((await door.get("demo-economy", "/api/registers/nothing/entries")).status).toBe(404);
  });

  test("一个条目：能办什么、办过什么、时限、计入哪里；个人信息不露", async () => {
    const id = await act("demo-stability-clerk", "petition_visit", petition("2023-04-06", 3));
    const { body } = await door.get("demo-stability-clerk", `${petitions}/entries/${id}`);
    expect(body.entry).toMatchObject({ id, state: "received", masked: expect.arrayContaining(["visitor_phone"]) });
    expect(JSON.stringify(body)).not.toContain("13800000000");
    expect(body.timeline).toMatchObject([
      {
        seq: 1,
        act: "receive",
        by: { name: "田春梅", office: "qinghe/stability" },
        masked: expect.arrayContaining(["visitor_phone"]),
        isReversed: false,
      },
    ]);
    expect(body.timeline[0].reversal).toEqual({ ok: true, isSamePerson: false });
    expect(body.postings).toContainEqual(
      expect.objectContaining({ measure: "petition_visit.person_count", amount: "3", day: "2023-04-06" }),
    );
    const definition = town.books.definitions.find((one) => one.id === "petition_visit")!;
    expect(body.acts.map(({ act: name }: { act: string }) => name)).toEqual(
      Object.keys(definition.acts).filter((name) => definition.acts[name]!.from !== "new"),
    );
    expect((await door.get("demo-stability-clerk-2", `${petitions}/entries/${id}`)).body.timeline[0].reversal).toMatchObject({
      code: "NOT_YOURS",
    });
    expect((await door.get("demo-economy", `${petitions}/entries/${id}`)).status).toBe(404);
    expect((await door.get("demo-stability", `${petitions}/entries/none`)).status).toBe(404);
  });

  test("办理：数据当时就动；同一命令再发是同一答复；错在哪些栏目一次说全", async () => {
    const before = await door.get("demo-economy", "/api/measures/enterprise_visit.visit_count?period=2023-06");
    const command = visit("2023-06-11");
    const answer = await door.post("demo-economy", `${visits}/acts`, command);
    expect(answer).toMatchObject({
      status: 200,
      body: { moved: expect.arrayContaining([{ measure: "enterprise_visit.visit_count", by: "1" }]) },
    });
    expect(await door.post("demo-economy", `${visits}/acts`, command)).toEqual(answer);
    const after = await door.get("demo-economy", "/api/measures/enterprise_visit.visit_count?period=2023-06");
    expect(Number(after.body.value) - Number(before.body.value)).toBe(1);
    const other = await door.post("demo-economy", `${visits}/acts`, { ...command, values: { ...command.values, leader: "别人" } });
    expect(other).toMatchObject({ status: 409, body: { code: "EVENT_TAKEN" } });
    const wrong = await door.post("demo-economy", `${visits}/acts`, {
      event: uuid(),
      entry: uuid(),
      act: "record",
      values: { visited_on: "2023-13-01", other: 1 },
    });
    expect(wrong.status).toBe(422);
    expect(wrong.body.refusals).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: "UNKNOWN_FIELD", field: "other" }),
        expect.objectContaining({ code: "WRONG_VALUE", field: "visited_on" }),
        expect.objectContaining({ code: "FIELD_NEEDED", field: "enterprise" }),
      ]),
    );
    expect(codes(await door.post("demo-village-1", `${visits}/acts`, visit("2023-06-12")))).toEqual(["NOT_YOURS"]);
  });

  test("批量办理：全部或只要好的，坏的说明哪一行", async () => {
    const good = visit("2023-07-11");
    const commands = [good, { ...visit("2023-07-12"), values: {} }];
    const all = await door.post("demo-economy", `${visits}/acts/bulk`, { commands, mode: "all-or-nothing" });
    expect(all.body).toMatchObject({ done: 0, refused: [{ row: 2 }] });
    const some = await door.post("demo-economy", `${visits}/acts/bulk`, { commands, mode: "good-rows" });
    expect(some.body).toMatchObject({
      done: 1,
      refused: [{ row: 2, because: expect.arrayContaining([expect.objectContaining({ field: "enterprise" })]) }],
    });
    expect((await door.get("demo-economy", `${visits}/entries/${good.entry}`)).status).toBe(200);
    expect((await door.post("demo-economy", `${visits}/acts/bulk`, { commands })).status).toBe(400);
  });

  test("更正：原记录保留，数据退回；没有理由不行", async () => {
    const command = visit("2023-08-11");
    await act("demo-economy", "enterprise_visit", command);
    const reversal = { event: uuid(), reverses: command.event, reason: "录错" };
    expect(codes(await door.post("demo-economy", "/api/reversals", { ...reversal, reason: " " }))).toEqual(["REASON_NEEDED"]);
    expect(codes(await door.post("demo-stability", "/api/reversals", reversal))).toEqual(["NOTHING_TO_REVERSE"]);
    expect((await door.post("demo-economy", "/api/reversals", reversal)).body.entry.state).toBe(null);
    const { body } = await door.get("demo-economy", `${visits}/entries/${command.entry}`);
    expect(body.timeline).toMatchObject([{ isReversed: true }, { kind: "reversal", reverses: command.event, reason: "录错" }]);
    expect(body.timeline[0].reversal).toBeUndefined();
    expect(body.acts.every(({ offer }: { offer: { ok: boolean } }) => !offer.ok)).toBe(true);
  });

  test("删除个人信息：负责人说明理由才行", async () => {
    const id = await act("demo-stability-clerk", "petition_visit", petition("2023-09-06", 3));
    const url = `${petitions}/entries/${id}/erase`;
    expect(codes(await door.post("demo-stability-clerk", url, { reason: "本人申请" }))).toEqual(["NOT_YOURS"]);
    expect((await door.post("demo-stability", url, { reason: "本人申请" })).status).toBe(200);
    expect((await door.get("demo-stability", `${petitions}/entries/${id}`)).body.timeline.at(-1)).toMatchObject({ kind: "erasure" });
  });

  test("查找：看得见的才找得到", async () => {
    const word = encodeURIComponent("田春梅");
    expect((await door.get("demo-stability", `/api/search?q=${word}`)).body.rows.length).toBeGreaterThan(0);
    expect((await door.get("demo-economy", `/api/search?q=${word}`)).body.rows).toEqual([]);
    expect((await door.get("demo-economy", "/api/search?q=")).status).toBe(422);
  });

  test("指标：清单、数据、逐月、分村、穿透，都对得上", async () => {
    const id = "petition_visit.person_count";
    const listed = await door.get("demo-stability", "/api/measures");
    expect(listed.body.find((one: { id: string }) => one.id === id)).toMatchObject({ kind: "flow", unit: "人次", isByPlace: true });
    const whole = await door.get("demo-stability", `/api/measures/${id}?period=2023`);
    expect(whole.body).toMatchObject({ stretch: { from: "2023-01-01", to: "2023-12-31" }, title: { zh: expect.any(String) } });
    const months = await door.get("demo-stability", `/api/measures/${id}/months?year=2023`);
    expect(months.body.rows).toHaveLength(12);
    expect(months.body.rows.reduce((sum: number, { value }: { value: string }) => sum + Number(value), 0)).toBe(Number(whole.body.value));
    const places = await door.get("demo-stability", `/api/measures/${id}/places?period=2023`);
    expect(places.body.rows.reduce((sum: number, { value }: { value: string }) => sum + Number(value), 0)).toBe(Number(whole.body.value));
    expect(places.body.rows.find(({ unit }: { unit: string }) => unit === "village-2").value).toBe("6");
    const drill = await door.get("demo-stability", `/api/measures/${id}/drill?period=2023&limit=1000`);
    expect(drill.body.total).toBe(whole.body.value);
    expect(drill.body.rows.reduce((sum: number, { amount }: { amount: string }) => sum + Number(amount), 0)).toBe(Number(whole.body.value));
    const village = await door.get("demo-village-2", `/api/measures/${id}/places?period=2023`);
    expect(village.body.rows.map(({ unit }: { unit: string }) => unit)).toEqual(["village-2"]);
    for (const each of ["", "/drill", "/places"])
      expect(codes(await door.get("demo-stability", `/api/measures/${id}${each}?period=nie`))).toEqual(["PERIOD_NOT_READ"]);
    expect((await door.get("demo-stability", "/api/measures/petition_visit.nothing/months?year=2023")).status).toBe(404);
  });

  test("每一个指标逐月都答得出，和单独问那个月的一样", async () => {
    for (const { id } of (await door.get("demo-mayor", "/api/measures")).body) {
      const { body } = await door.get("demo-mayor", `/api/measures/${id}/months?year=2023`);
      const march = await door.get("demo-mayor", `/api/measures/${id}?period=2023-03`);
      expect([id, body.rows[2].value]).toEqual([id, march.body.value]);
    }
  });

  test("锁账：负责人锁，两人说明理由解锁，清单看得出是谁", async () => {
    const body = { keeper: "economy", month: "2023-01" };
    expect(codes(await door.post("demo-economy-clerk", "/api/periods/close", body))).toEqual(["NOT_YOURS"]);
    expect((await door.post("demo-economy", "/api/periods/close", body)).body).toEqual({ closed: "2023-01" });
    expect((await door.post("demo-economy", "/api/periods/close", body)).status).toBe(409);
    const find = async () =>
      (await door.get("demo-economy-clerk", "/api/periods?year=2023")).body.find(
        (one: { keeper: string; month: string }) => one.keeper === "qinghe/economy" && one.month === "2023-01",
      );
    expect(await find()).toMatchObject({ isClosed: true, by: "沈立新", mayClose: false, title: { zh: "经济发展办" } });
    expect(codes(await door.post("demo-economy", `${visits}/acts`, visit("2023-01-20")))).toEqual(["PERIOD_CLOSED"]);
    const again = { ...body, reason: "漏录一条", second: { username: "demo-economy-clerk", password: "right" } };
    const wrong = { ...again, second: { username: "demo-economy-clerk", password: "wrong" } };
    expect(codes(await door.post("demo-economy", "/api/periods/reopen", wrong))).toEqual(["SIGN_IN_WRONG"]);
    const alone = { ...again, second: { username: "demo-economy", password: "right" } };
    expect(codes(await door.post("demo-economy", "/api/periods/reopen", alone))).toEqual(["SECOND_PERSON_NEEDED"]);
    expect((await door.post("demo-economy", "/api/periods/reopen", again)).body).toEqual({ reopened: "2023-01" });
    expect(await find()).toMatchObject({ isClosed: false, reason: "漏录一条" });
  });

  test("数据校验：负责人能办，村里不能；结果留着看", async () => {
    expect((await door.get("demo-economy", "/api/verify")).body).toEqual({ mayRun: true });
    expect((await door.get("demo-village-1", "/api/verify")).body).toEqual({ mayRun: false });
    expect(codes(await door.post("demo-village-1", "/api/verify"))).toEqual(["NOT_YOURS"]);
    const done = await door.post("demo-economy", "/api/verify");
    expect(done.body.last).toMatchObject({ events: expect.any(Number), at: expect.any(String) });
    expect(done.body.last.first).toBeUndefined();
    expect((await door.get("demo-mayor", "/api/verify")).body.last).toEqual(done.body.last);
  });

  test("应办事项：隐患到期没整改的先说，整改申请了就不再催；谁能办说得清", async () => {
    const entry = uuid();
    const values = { site: "路口", content: "护栏断裂", area: "other", found_on: "2023-12-20", village: "village-3" };
    await act("demo-village-3", "hazard", { event: uuid(), entry, act: "register", values });
    const assigned = { grade: "general", due_on: "2024-01-10", responsible: "白志刚" };
    await act("demo-emergency-clerk", "hazard", { event: uuid(), entry, act: "grade", values: assigned });
    const find = async (post: string) =>
      (await door.get(post, "/api/duties?register=hazard")).body.rows.find((one: { entry?: string }) => one.entry === entry);
    expect(await find("demo-emergency-clerk")).toMatchObject({
      duty: "put_right",
      title: "路口",
      dueOn: "2024-01-10",
      state: "overdue",
      left: -5,
      isYours: true,
      place: "qinghe/village-3",
    });
    expect(await find("demo-mayor")).toMatchObject({ isYours: false });
    expect(await find("demo-village-4")).toBeUndefined();
    const fixed = { fixed_on: "2024-01-15", measures_taken: "换了护栏" };
    await act("demo-emergency-clerk", "hazard", { event: uuid(), entry, act: "fix", values: fixed });
    expect(await find("demo-emergency-clerk")).toBeUndefined();
    expect((await door.get("demo-economy", "/api/duties?within=9999")).status).toBe(400);
  });

  test("周期应办：每家企业每季一访、每村每季签报，缺谁说谁，零报告也算", async () => {
    const missing = async (post: string, register: string): Promise<{ title: string; state: string }[]> =>
      (await door.get(post, `/api/duties?within=366&register=${register}`)).body.rows;
    const enterprises = (await door.get("demo-economy", "/api/units")).body.filter(({ kind }: { kind: string }) => kind === "enterprise");
    expect(await missing("demo-economy", "enterprise_visit")).toHaveLength(enterprises.length);
    await act("demo-economy", "enterprise_visit", visit("2024-01-12", "u-ent-3"));
    const left = await missing("demo-economy", "enterprise_visit");
    expect(left).toHaveLength(enterprises.length - 1);
    expect(left[0]).toMatchObject({ dueOn: "2024-03-31", state: "due", span: { zh: "2024年第一季度" }, isYours: true });
    const before = town.clock.now;
    town.clock.now = noon("2024-07-02");
    const signed = {
      village: "village-2",
      season: "summer",
      fires: "0",
      signer: "石坝村文书",
      signed_on: "2024-06-30",
      season_end: "2024-06-30",
    };
    await act("demo-village-2", "straw_fire", { event: uuid(), entry: uuid(), act: "sign", values: signed });
    const seasons = await missing("demo-environment", "straw_fire");
    expect(seasons.filter(({ state }) => state === "overdue").map(({ title }) => title)).not.toContain("石坝村");
    expect(seasons.filter(({ state }) => state === "overdue")).toHaveLength(10);
    expect(await missing("demo-village-2", "straw_fire")).toEqual([]);
    expect((await missing("demo-village-1", "straw_fire")).map(({ title }) => title)).toEqual(["柳塘村"]);
    expect(await missing("demo-grid", "straw_fire")).toEqual([]);
    town.clock.now = before;
  });

  test("答复正是接口文件里写的样子：不多一项，不少一项", async () => {
    const id = await act("demo-stability-clerk", "petition_visit", petition("2023-10-06", 3));
    const figure = "/api/measures/petition_visit.person_count";
    const schemas: readonly (readonly [url: string, schema: z.ZodType])[] = [
      ["/api/units", listOf(Unit)],
      ["/api/posts", listOf(PostListed)],
      ["/api/registers", listOf(RegisterListed)],
      [petitions, RegisterView],
      [`${petitions}/entries`, EntryPage],
      [`${petitions}/entries/${id}`, EntryView],
      [`/api/search?q=${encodeURIComponent("田春梅")}`, z.object({ rows: listOf(TitledEntry) })],
      ["/api/duties?within=366", DutyPage],
      ["/api/measures", listOf(MeasureListed)],
      [`${figure}?period=2023`, MeasureFigure],
      [`${figure}/months?year=2023`, MonthFigures],
      [`${figure}/places?period=2023`, PlaceFigures],
      [`${figure}/drill?period=2023`, DrillPage],
      ["/api/targets?year=2023", listOf(Target)],
      ["/api/periods?year=2023", listOf(PeriodListed)],
      ["/api/verify", Verification],
    ];
    for (const post of ["demo-stability", "demo-mayor", "demo-economy"])
      for (const [url, schema] of schemas) {
        const { status, body } = await door.get(post, url);
        if (status === 200) expect([url, schema.parse(body)]).toEqual([url, body]);
        else expect([post, url, status]).toEqual(["demo-economy", `${petitions}/entries/${id}`, 404]);
      }
  });

  test("目标：镇里定了的、报告里点了名的指标才有", async () => {
    expect(await door.get("demo-mayor", "/api/targets?year=2031")).toEqual({ status: 200, body: [] });
    const { body } = await door.get("demo-mayor", "/api/targets?year=2024");
    expect(body).toContainEqual(expect.objectContaining({ measure: "econ_indicator.investment_yoy", value: "5", comparison: "atLeast" }));
    expect((await door.get("demo-mayor", "/api/targets?year=abc")).status).toBe(400);
  });
});
