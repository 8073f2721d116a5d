import { randomUUID } from "node:crypto";
import { type Day, isRefusal } from "@jiannuo/quantity";
import { read } from "@jiannuo/reading";
import { calendarOf } from "@jiannuo/registers";
import { registers, reportRights } from "@jiannuo/township";
import type { Draft, Run } from "@jiannuo/writing/draft";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openBooks } from "../books/books.ts";
import type { Reader } from "../reader/reader.ts";
import { nobody } from "./deps.ts";
import { type Door, type Said, openDoor } from "../testing/books/door.ts";
import { type TestStore, engines } from "../testing/books/engines.ts";
import { petitionVisitV2 } from "../testing/books/redefined.ts";
import { figure, shortReport } from "../testing/books/report.ts";
import { type Town, given, noon, openTown, petition } from "../testing/books/town.ts";

const writer = "demo-office-clerk";
const other = "demo-party";

/** Who signs each step, in their order. */
const signers = ["demo-economy", "demo-leader-1", writer, "demo-mayor", "demo-secretary", "demo-congress"];

/** Reads on this thread. */
const reader: Reader = {
  ...nobody.reader,
  readText: async (said, carrier) => {
    const reading = read({ text: said, carrier });
    return isRefusal(reading) ? reading : { carrier, reading, readMs: 0 };
  },
};

describe.each(engines)("报告稿的接口 · $name", ({ open }) => {
  let own: TestStore;
  let town: Town;
  let door: Door;

  const receive = async (on: string, persons: number, id: string = randomUUID()): Promise<string> => {
    given(await town.books.act("demo-stability", "petition_visit", petition(on, persons, {}, id)));
    return id;
  };

  /** Every test has a year of its own, of which it is told below. */
  let year = 2024;
  let at = 0;
  const today = "2070-01-15";
  const text = (said: string): Run => ({ kind: "text", text: said });
  const draftOf = (more: Parameters<typeof shortReport>[0] = {}): Draft => shortReport({ year, ...more });
  const day = (rest: string): Day => `${year - 1}-${rest}` as Day;

  beforeAll(async () => {
    own = await open();
    town = await openTown(own.store, { today });
    door = await openDoor(own.store, town.books, { reader });
  });
  beforeEach(async () => {
    at += 1;
    year = 2023 + 3 * at;
    for (const [on, persons] of [
      ["03-01", 1],
      ["05-01", 1],
      ["09-01", 6],
    ] as const)
      await receive(day(on), persons);
  });
  afterAll(async () => {
    await door.close();
    await own.remove();
  });

  const put = async (post: string, id: string, base: number, draft: Draft, why = "edited"): Promise<Said> => {
    const answer = await door.app.inject({
      method: "PUT",
      url: `/api/reports/${id}`,
      headers: { cookie: `post=${post}` },
      payload: { base, draft, why },
    });
    return { status: answer.statusCode, body: answer.json() };
  };
  const write = async (draft = draftOf()): Promise<string> => {
    const { status, body } = await door.post(writer, "/api/reports", { year: draft.year, draft });
    expect([status, body]).toMatchObject([201, { version: 1 }]);
    return body.id;
  };
  const look = (id: string, post = writer): Promise<Said> => door.get(post, `/api/reports/${id}`);
  const states = ({ body }: Said): Record<string, string> =>
    Object.fromEntries(body.figures.map(({ binding, state }: { binding: string; state: string }) => [binding, state]));
  const said = ({ status, body }: Said): readonly [number, string] => [status, body.code];
  const signAll = async (id: string): Promise<void> => {
    for (const [nth, step] of reportRights.steps.entries())
      expect((await door.post(signers[nth]!, `/api/reports/${id}/sign`, { step: step.id })).body).toMatchObject({ signed: step.id });
  };

  test("党政办起草，各办看得到全镇的数，村里看不到稿；别的岗位不能改", async () => {
    const id = await write();
    const seen = await look(id, "demo-economy-clerk");
    expect(seen.body).toMatchObject({ year, state: "drafting", version: 1, may: { write: false, publish: false } });
    expect(states(seen)).toEqual({ "f-batch": "same", "f-person": "same", "f-group": "same" });
    expect(seen.body.figures[1]).toMatchObject({ value: "8", unit: "人次", entries: 3, printed: "8人次", declared: false });
    expect(said(await look(id, "demo-village-1"))).toEqual([404, "REPORT_NOT_FOUND"]);
    expect((await door.get("demo-village-1", "/api/reports")).body).toEqual([]);
    expect((await door.get("demo-village-1", "/api/measures/petition_visit.batch_count/where-used")).body).toEqual([]);
    expect(said(await put("demo-economy-clerk", id, 1, draftOf()))).toEqual([403, "REPORT_NOT_YOURS"]);
    expect(said(await door.post(writer, "/api/reports", { year, draft: draftOf() }))).toEqual([409, "REPORT_OF_YEAR_EXISTS"]);
    expect(said(await door.post(writer, "/api/reports", { year: year + 1, draft: draftOf() }))).toEqual([422, "DRAFT_OF_OTHER_YEAR"]);
  });

  test("改一条台账，恰好用到它的句子被标出并给出建议，稿子本身不动；何处使用逐句列出", async () => {
    const id = await write();
    const later = new Date(town.clock.now.getTime() + 5 * 86_400_000);
    town.clock.now = later;
    await receive(day("11-01"), 1);
    const seen = await look(id);
    expect(states(seen)).toEqual({ "f-batch": "moved", "f-person": "moved", "f-group": "same" });
    expect(seen.body.figures[0]).toMatchObject({ value: "4", printed: "3批", proposal: "4批", movedAt: later.toISOString() });
    expect(seen.body.draft).toEqual(draftOf());
    expect(seen.body.findings.map(({ binding }: { binding?: string }) => binding)).toEqual(expect.arrayContaining(["f-batch", "f-person"]));
    expect((await put(writer, id, 1, draftOf({ batches: "4批", persons: "9人次" }), "accepted")).body).toEqual({ version: 2 });
    expect(states(await look(id))).toEqual({ "f-batch": "same", "f-person": "same", "f-group": "same" });
    const used = await door.get(other, "/api/measures/petition_visit.batch_count/where-used");
    expect(used.body.filter(({ report }: { report: string }) => report === id)).toMatchObject([
      {
        report: id,
        version: 2,
        binding: "f-batch",
        block: "p1",
        text: "4批",
        sentence: "全年接待来访4批，件件有着落。",
        state: "drafting",
      },
    ]);
  });

  test("没有登记、口径换了版本、指标没有了，都说取不到数", async () => {
    const gone = figure("f-gone", "petition_visit.no_such", "1批");
    const old = figure("f-old", "petition_visit.batch_count", "3批", {}, { version: 9, period: String(year - 1) });
    const none = figure("f-none", "petition_visit.visit_yoy", "1%", { unit: "%" }, { period: String(year - 1) });
    const id = await write(draftOf({ more: [gone, old, none] }));
    const { body } = await look(id);
    expect(body.figures.slice(3)).toMatchObject([
      { state: "broken", because: { zh: expect.stringContaining("已不在") } },
      { state: "broken", because: { zh: expect.stringContaining("第 9 版") } },
      { state: "broken", value: null, because: { zh: expect.stringContaining("取不到") } },
    ]);
  });

  test("两人改同一稿：后到的知道是谁、什么时候，自己的字一个不丢", async () => {
    const id = await write();
    expect((await put(writer, id, 1, draftOf({ more: [text("甲写的。")] }))).body).toEqual({ version: 2 });
    const late = await put(other, id, 1, draftOf({ more: [text("乙写的。")] }));
    expect(said(late)).toEqual([409, "REPORT_CHANGED_MEANWHILE"]);
    expect(late.body).toMatchObject({
      overtaken: { version: 2, by: "许可", side: 3 },
      detail: { zh: expect.stringContaining("许可已在 2070-01-") },
    });
    expect((await look(id)).body.version).toBe(2);
    expect((await door.get(other, `/api/reports/${id}/versions/3`)).body).toMatchObject({ why: "side", base: 1, by: "江予安" });
    expect((await door.get(writer, `/api/reports/${id}/versions`)).body.map(({ version }: { version: number }) => version)).toEqual([
      3, 2, 1,
    ]);
    const { body } = await door.get(writer, `/api/reports/${id}/compare?from=2&to=3`);
    expect(body.blocks.filter(({ kind }: { kind: string }) => kind !== "same")).toEqual([
      {
        id: "p2",
        kind: "changed",
        pieces: [
          { kind: "same", text: "坐下来同群众谈，接谈8人次，其中集体访1批。" },
          { kind: "removed", text: "甲" },
          { kind: "added", text: "乙" },
          { kind: "same", text: "写的。" },
        ],
      },
    ]);
    // The number after a side version is none that was used before.
    expect((await put(other, id, 2, draftOf())).body).toEqual({ version: 4 });
    const used = await door.get(other, "/api/measures/petition_visit.batch_count/where-used");
    expect(used.body.filter(({ report }: { report: string }) => report === id)).toMatchObject([{ version: 4 }]);
  });

  test("两人同时存，只有一稿进正文，另一稿留着", async () => {
    const id = await write();
    const texts = ["甲。", "乙。", "丙。"].map((one) => draftOf({ more: [text(one)] }));
    const answers = await Promise.all(texts.map((draft) => put(writer, id, 1, draft)));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409]);
    const { body } = await door.get(writer, `/api/reports/${id}/versions`);
    expect(body.map(({ version }: { version: number }) => version)).toEqual([4, 3, 2, 1]);
  });

  test("按步骤签认：各签各的，不能越步；改稿后说明签的是旧稿；全部签完才能公布", async () => {
    const id = await write();
    const sign = (post: string, step: string): Promise<Said> => door.post(post, `/api/reports/${id}/sign`, { step });
    expect(said(await sign("demo-mayor", "mayor"))).toEqual([409, "STEP_TOO_EARLY"]);
    expect(said(await sign(writer, "offices"))).toEqual([403, "STEP_NOT_YOURS"]);
    expect(said(await sign("demo-economy", "nothing"))).toEqual([404, "NO_SUCH_STEP"]);
    expect(said(await door.post(writer, `/api/reports/${id}/publish`))).toEqual([409, "REPORT_NOT_SIGNED"]);
    await signAll(id);
    expect(said(await sign("demo-mayor", "mayor"))).toEqual([409, "DONE_ALREADY"]);
    await put(writer, id, 1, { ...draftOf(), occasion: "2070年2月6日在青禾镇第五届人民代表大会第九次会议上" });
    const { body } = await look(id, "demo-congress");
    expect(body.signOffs).toHaveLength(6);
    expect(body.signOffs.every(({ isOutdated, version }: { isOutdated: boolean; version: number }) => isOutdated && version === 1)).toBe(
      true,
    );
    expect(body.steps.at(-1)).toMatchObject({ id: "congress", isYours: true, isNext: true });
    expect(said(await door.post(writer, `/api/reports/${id}/publish`))).toEqual([409, "REPORT_NOT_SIGNED"]);
    await sign("demo-congress", "congress");
    expect(said(await door.post("demo-economy", `/api/reports/${id}/publish`))).toEqual([403, "REPORT_NOT_YOURS"]);
    expect((await door.post(writer, `/api/reports/${id}/publish`)).body).toEqual({ published: 2 });
    expect(said(await put(writer, id, 2, draftOf()))).toEqual([409, "REPORT_PUBLISHED"]);
    expect((await look(id, "demo-village-1")).body).toMatchObject({ state: "published", may: { write: false, correct: false } });
  });

  test("订正：写明理由，另一位领导批准；公布的原文留着", async () => {
    const id = await write();
    const correct = (more: object = {}, approver = "demo-mayor", password = "right"): Promise<Said> =>
      door.post(writer, `/api/reports/${id}/corrections`, {
        binding: "f-batch",
        text: "4批",
        reason: "一批漏录",
        approver: { username: approver, password },
        ...more,
      });
    expect((await correct()).body.code).toBe("REPORT_NOT_PUBLISHED");
    await signAll(id);
    await door.post(writer, `/api/reports/${id}/publish`);
    expect((await correct({}, "demo-mayor", "wrong")).body.code).toBe("SIGN_IN_WRONG");
    expect((await correct({}, writer)).body.code).toBe("SECOND_PERSON_NEEDED");
    expect((await correct({ reason: " " })).body.code).toBe("REASON_NEEDED");
    expect(said(await correct({ binding: "f-none" }))).toEqual([404, "NO_SUCH_BINDING"]);
    expect((await correct()).body).toEqual({ corrected: 1 });
    const { body } = await look(id);
    expect(body.figures[0]).toMatchObject({ printed: "3批", corrected: "4批", state: "frozen", value: "3" });
    expect(body.corrections).toMatchObject([{ was: "3批", text: "4批", reason: "一批漏录", by: "许可", approver: "程静" }]);
  });

  test("沿用上年稿：期间后移一年，数按台账重取，承诺成为要回答的；增长说明用的是哪一个上年数", async () => {
    const growth = figure("f-yoy", "petition_visit.visit_yoy", "1%", { unit: "%", decimals: 1 }, { period: String(year - 1) });
    const id = await write(draftOf({ more: [text("同比增长"), growth] }));
    await signAll(id);
    await door.post(writer, `/api/reports/${id}/publish`);
    await receive(`${year}-03-01`, 1);
    await receive(`${year}-04-01`, 5);
    const rolled = await door.post(other, `/api/reports/${id}/roll-forward`, { year: year + 1 });
    expect(rolled.status).toBe(201);
    const { body } = await look(rolled.body.id);
    expect(body.draft).toMatchObject({
      title: `青禾镇${year + 1}年政府工作报告`,
      year: year + 1,
      plan: [],
      kept: [{ promise: "把来访接待做在前头" }],
    });
    const printed = body.figures.map(({ binding, printed: shown, period, state }: Record<string, string>) => [
      binding,
      shown,
      period,
      state,
    ]);
    expect(printed).toEqual([
      ["f-batch", "2批", String(year), "same"],
      ["f-person", "6人次", String(year), "same"],
      ["f-group", "1批", String(year), "same"],
      ["f-yoy", "−33.3%", String(year), "same"],
      ["kept-C001", "2批", String(year), "same"],
    ]);
    expect(body.figures[3].base).toEqual({ uses: "published", period: `${year - 1}-01-01..${year - 1}-12-31`, value: "3", published: "3" });
    await receive(day("12-30"), 1);
    expect((await look(rolled.body.id)).body.figures[3].base).toMatchObject({ uses: "live", value: "4", published: "3" });
  });

  test("出 Word 和数据来源清单，文件名是报告的题目", async () => {
    const id = await write();
    for (const [name, head] of [
      ["report.docx?trace=yes", "PK"],
      ["trace.xlsx", "PK"],
      ["report.html", "<!"],
    ] as const) {
      const answer = await door.app.inject({ url: `/api/reports/${id}/${name}`, headers: { cookie: `post=${writer}` } });
      expect([name, answer.statusCode, answer.rawPayload.subarray(0, 2).toString()]).toEqual([name, 200, head]);
      expect(decodeURIComponent(String(answer.headers["content-disposition"]))).toContain(`青禾镇${year}年政府工作报告`);
    }
  });

  test("没有关联的数，写了说明就不再算没有交代，数据来源清单里有它和说明的人；原文改了又要交代", async () => {
    const bare = { kind: "paragraph", id: "p-bare", runs: [text("另有志愿者37人参加值守。")] } as const;
    const plain = draftOf();
    const id = await write({ ...plain, blocks: [...plain.blocks, bare] });
    const { unbound } = (await look(id)).body;
    const answer = { code: "NUMBER_UNBOUND", block: "p-bare", quote: "37人", reason: "团委签到表", by: "林静" };
    const explained = { ...plain, blocks: [...plain.blocks, bare], explained: [answer] };
    expect((await put(writer, id, 1, explained)).status).toBe(200);
    expect((await look(id)).body.unbound).toBe(unbound - 1);
    const sheet = await door.app.inject({ url: `/api/reports/${id}/trace.xlsx`, headers: { cookie: `post=${writer}` } });
    const rows = strFromU8(unzipSync(sheet.rawPayload)["xl/worksheets/sheet1.xml"]!);
    for (const words of ["37人", "另有志愿者37人参加值守。", "团委签到表", "林静"]) expect(rows).toContain(words);
    const reworded = { ...bare, runs: [text("另有志愿者38人参加值守。")] };
    expect((await put(writer, id, 2, { ...explained, blocks: [...plain.blocks, reworded] })).status).toBe(200);
    expect((await look(id)).body.unbound).toBe(unbound);
  });

  test("一页纸给看得到稿的人，别人没有", async () => {
    const id = await write();
    const answer = await door.app.inject({ url: `/api/reports/${id}/leaders.docx`, headers: { cookie: "post=demo-mayor" } });
    expect([answer.statusCode, answer.rawPayload.subarray(0, 2).toString()]).toEqual([200, "PK"]);
    expect((await door.get("demo-village-1", `/api/reports/${id}/leaders.docx`)).body.code).toBe("REPORT_NOT_FOUND");
  });

  test("导出的 Word 改了一个数再交回来：成为新的一稿，别的数照旧挂着；校核在改错的数上加批注", { timeout: 120_000 }, async () => {
    const id = await write();
    const headers = { cookie: `post=${writer}` };
    const send = (url: string, payload: Buffer) =>
      door.app.inject({ method: "POST", url, payload, headers: { ...headers, "content-type": "application/octet-stream" } });
    const { rawPayload } = await door.app.inject({ url: `/api/reports/${id}/report.docx`, headers });
    const parts = unzipSync(rawPayload);
    const xml = strFromU8(parts["word/document.xml"]!);
    expect(xml).toContain("8人次");
    const edited = Buffer.from(zipSync({ ...parts, "word/document.xml": strToU8(xml.replace("8人次", "9人次")) }));
    const checked = await send(`/api/report-check?year=${year}`, edited);
    expect(checked.statusCode).toBe(200);
    expect(strFromU8(unzipSync(checked.rawPayload)["word/comments.xml"]!)).toContain("9人次");
    expect((await send(`/api/report-check?year=${year}`, Buffer.from("no file"))).statusCode).toBe(422);
    const adopted = await send(`/api/reports/${id}/adopt`, edited);
    expect(adopted.json()).toMatchObject({
      version: 2,
      changedByHand: [{ kind: "figure", was: "8人次", now: "9人次", binding: "f-person" }],
      lost: [],
    });
    expect(states(await look(id))).toEqual({ "f-batch": "same", "f-person": "moved", "f-group": "same" });
    expect((await door.get(writer, `/api/reports/${id}/versions`)).body[0]).toMatchObject({ version: 2, why: "adopted", by: "许可" });
  });

  test("编号重复的稿、读不懂的期间，退回时说清楚", async () => {
    const draft = draftOf();
    const twice = { ...draft, blocks: [...draft.blocks, draft.blocks[1]!] };
    expect(said(await door.post(writer, "/api/reports", { year, draft: twice }))).toEqual([422, "DRAFT_ID_TWICE"]);
    const odd = draftOf({ more: [figure("f-x", "petition_visit.batch_count", "3批", {}, { period: "猴年" })] });
    expect(said(await door.post(writer, "/api/reports", { year, draft: odd }))).toEqual([400, "FIELDS_INVALID"]);
  });

  // The last, since from then on the register has another definition.
  test("公布数一字不变：再登记、更正、单位改名、口径改版，都不动它", async () => {
    const id = await write();
    const visited = await receive(day("12-01"), 2);
    await put(writer, id, 1, draftOf({ batches: "4批", persons: "10人次" }));
    await signAll(id);
    await door.post(writer, `/api/reports/${id}/publish`);
    const frozenOf = async (): Promise<string> => {
      const { figures, draft } = (await look(id)).body;
      return JSON.stringify({ figures, draft });
    };
    const before = await frozenOf();
    expect(JSON.parse(before).figures[0]).toMatchObject({ state: "frozen", value: "4", title: { zh: "接待来访批次" } });
    await receive(day("12-05"), 7);
    const { timeline } = given(await town.books.look("demo-stability", "petition_visit", visited));
    given(await town.books.reverse("demo-stability", { event: randomUUID(), reverses: timeline[0]!.event, reason: "登记错了" }));
    await own.store.asKeeper(1, async (tx) => {
      await sql`update unit set title_zh = '新名镇', title_en = 'New' where tenant = 1`.execute(tx);
      await sql`update directory set version = version + 1 where tenant = 1`.execute(tx);
    });
    const redefined = registers.map((one) => (one.id === "petition_visit" ? petitionVisitV2(one) : one));
    await door.close();
    town = {
      ...town,
      books: await openBooks(own.store, { tenant: 1, registers: redefined, now: () => noon("2071-06-01"), calendar: calendarOf() }),
    };
    door = await openDoor(own.store, town.books);
    const persons = await town.books.measure("demo-office", "petition_visit.person_count", { from: day("01-01"), to: day("12-31") });
    expect(persons).toMatchObject({ value: "15" });
    expect(town.books.described("petition_visit.group_count")).toMatchObject({ version: 2 });
    expect(await frozenOf()).toBe(before);
  });
});
