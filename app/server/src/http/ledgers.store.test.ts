import { randomUUID } from "node:crypto";
import { type AddressInfo, connect } from "node:net";
import { setImmediate as breathe } from "node:timers/promises";
import { demoPosts } from "@jiannuo/township";
import ExcelJS from "exceljs";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Door, type Said, openDoor } from "../testing/books/door.ts";
import { type TestStore, engines } from "../testing/books/engines.ts";
import { openTown, petition, visit } from "../testing/books/town.ts";

const clerk = "demo-stability";
const colleague = "demo-stability-clerk";
const nothing = "00000000-0000-4000-8000-000000000000";

type Rows = readonly (readonly (string | number)[])[];

const book = async (sheets: Readonly<Record<string, Rows>>): Promise<Buffer> => {
  const made = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = made.addWorksheet(name);
    for (const row of rows) sheet.addRow([...row]);
  }
  return Buffer.from(await made.xlsx.writeBuffer());
};

const head = ["来访日期", "来访人数", "所在村", "接待人", "反映事项"];
const visits = (n: number): (string | number)[][] =>
  Array.from({ length: n }, (_, at) => [`2023-0${1 + (at % 9)}-1${at % 9}`, 1 + (at % 7), "柳塘村", "田春梅", `第${at}件事`]);

describe.each(engines)("导入导出的接口 · $name", ({ open }) => {
  let own: TestStore;
  let door: Door;
  beforeAll(async () => {
    own = await open();
    const { books } = await openTown(own.store);
    door = await openDoor(own.store, books);
  });
  afterAll(async () => {
    await door.close();
    await own.remove();
  });

  const send = async (post: string, method: "POST" | "PUT", url: string, payload: object | Buffer): Promise<Said> => {
    const heads = Buffer.isBuffer(payload) ? { "content-type": "application/octet-stream" } : {};
    const answer = await door.app.inject({ method, url, payload, headers: { cookie: `post=${post}`, ...heads } });
    return { status: answer.statusCode, body: answer.json() };
  };
  const take = (bytes: Buffer, { register = "petition_visit", name = "来访.xlsx", post = clerk } = {}): Promise<Said> =>
    send(post, "POST", `/api/registers/${register}/imports?name=${encodeURIComponent(name)}`, bytes);
  const fields = ["came_on", "persons", "village", "receiver", "demand"];
  const columns = fields.map((field, at) => ({ column: at + 1, field }));
  const mapped = (...sheets: readonly object[]): object => ({
    isHistory: true,
    sheets: sheets.map((more, sheet) => ({ sheet, opening: "receive", columns, ...more })),
  });
  const map = (id: string, mapping: object = mapped({}), post = clerk): Promise<Said> =>
    send(post, "PUT", `/api/imports/${id}/mapping`, mapping);
  const run = (id: string, mode = "good", post = clerk): Promise<Said> => door.post(post, `/api/imports/${id}/run`, { mode });
  const staged = async (sheets: Readonly<Record<string, Rows>>): Promise<string> => {
    const { status, body } = await take(await book(sheets));
    expect(status).toBe(200);
    return body.id;
  };
  const ended = async (id: string): Promise<Said["body"]> => {
    for (;;) {
      // What is injected and answered by PGlite never gives others their turn.
      await breathe();
      const { body } = await door.get(clerk, `/api/imports/${id}`);
      if (body.state !== "running" && body.state !== "undoing") return body;
    }
  };
  const said = ({ status, body }: Said): readonly [number, string] => [status, body.code];

  test("交文件：哪里不对说哪里，两种语言，什么也不留下", async () => {
    const good = await book({ 来访: [head, ...visits(2)] });
    expect(said(await take(good, { register: "no_such" }))).toEqual([404, "NO_SUCH_REGISTER"]);
    expect(said(await take(good, { name: " " }))).toEqual([400, "FIELDS_INVALID"]);
    for (const [bytes, name, code] of [
      [Buffer.alloc(0), "空.xlsx", "EMPTY_FILE"],
      [Buffer.from([0xff, 0xd8, 0xff, 1]), "照片.et", "LEDGER_NOT_READ"],
      [good.subarray(0, 900), "半截.xlsx", "LEDGER_NOT_READ"],
      [
        await book({
          数: [
            [1, 2],
            [3, 4],
          ],
        }),
        "数.xlsx",
        "NO_TABLE",
      ],
    ] as const) {
      const refused = await take(bytes, { name });
      expect([name, ...said(refused)]).toEqual([name, 422, code]);
      expect(refused.body.detail.zh).toMatch(/\p{Script=Han}/u);
      expect(refused.body.detail.en).toMatch(/[a-z]/u);
    }
    expect((await door.get(clerk, "/api/registers/petition_visit/imports")).body).toEqual([]);
  });

  test("对应、登记、取消、撤销：每一步能退回的都退回得明白", { timeout: 120_000 }, async () => {
    const id = await staged({ 来访: [head, ...visits(3)] });
    expect(said(await run(id))).toEqual([409, "LEDGER_NOT_MAPPED"]);
    for (const [what, mapping] of [
      ["没有这张表", mapped({}, {})],
      ["不是登记的办理", mapped({ opening: "settle" })],
      ["没有这一栏", mapped({ columns: [{ column: 1, field: "no_such" }] })],
      ["一栏对了两列", mapped({ columns: [...columns, { column: 9, field: "persons" }] })],
    ] as const)
      expect([what, ...said(await map(id, mapping))]).toEqual([what, 422, "WRONG_MAPPING"]);
    expect(said(await map(id, { sheets: [] }))).toEqual([400, "FIELDS_INVALID"]);
    expect(said(await run(id, "some"))).toEqual([400, "FIELDS_INVALID"]);
    for (const step of ["", "/errors.xlsx"]) {
      expect(said(await door.get(clerk, `/api/imports/${nothing}${step}`))).toEqual([404, "LEDGER_NOT_FOUND"]);
      expect(said(await door.get(clerk, `/api/imports/not-a-name${step}`))).toEqual([400, "FIELDS_INVALID"]);
    }
    for (const asked of [
      map(nothing),
      run(nothing),
      door.post(clerk, `/api/imports/${nothing}/cancel`),
      door.post(clerk, `/api/imports/${nothing}/undo`),
    ])
      expect(said(await asked)).toEqual([404, "LEDGER_NOT_FOUND"]);
    // Nothing runs: to cancel it changes nothing.
    expect((await door.post(clerk, `/api/imports/${id}/cancel`)).body.state).toBe("staged");
    expect((await door.app.inject({ url: `/api/imports/${id}` })).statusCode).toBe(401);
  });

  test("“全部”有一行不对就一行不登记；两张表不能一次全部", { timeout: 120_000 }, async () => {
    const bad = await staged({ 来访: [head, ...visits(2), ["哪天", 1, "柳塘村", "田春梅", "修路"]] });
    expect((await map(bad)).body).toMatchObject({ counts: { new: 2, refused: 1 } });
    expect((await run(bad, "all")).body.state).toBe("running");
    expect(await ended(bad)).toMatchObject({ state: "cancelled", counts: { done: 0, refused: 1, ended: { code: "LEDGER_HAS_PROBLEMS" } } });
    const two = await staged({ 上半年: [head, ...visits(1)], 下半年: [head, ...visits(1)] });
    await map(two, mapped({}, {}));
    await run(two, "all");
    expect(await ended(two)).toMatchObject({ state: "cancelled", counts: { done: 0, ended: { code: "ONE_SHEET_AT_A_TIME" } } });
    expect((await door.get(clerk, "/api/registers/petition_visit/count")).body.count).toBe(0);
  });

  test("正在登记时，再登记、再对应、撤销都请等；取消后能撤销，条目是更正不是删除", { timeout: 240_000 }, async () => {
    const id = await staged({ 来访: [head, ...visits(1200)] });
    await map(id);
    expect((await run(id)).body.state).toBe("running");
    for (const asked of [run(id), map(id), door.post(clerk, `/api/imports/${id}/undo`)])
      expect(said(await asked)).toEqual([409, "LEDGER_BUSY"]);
    const cancelled = (await door.post(clerk, `/api/imports/${id}/cancel`)).body;
    expect(cancelled.state).toBe("cancelled");
    expect(cancelled.counts.done).toBeLessThan(1200);
    expect((await door.post(clerk, `/api/imports/${id}/undo`)).body.state).toBe("undoing");
    expect((await ended(id)).counts).toMatchObject({ undone: cancelled.counts.done, refused: 0 });
    const { body } = await door.get(clerk, "/api/registers/petition_visit/entries?limit=1000");
    expect(body.rows.filter(({ state }: { state: string | null }) => state !== null)).toEqual([]);
  });

  test("别的岗位，同办的也好、镇长也好，这次导入一点也看不到、动不了", { timeout: 120_000 }, async () => {
    const id = await staged({ 来访: [head, ["2023-05-06", 3, "柳塘村", "田春梅", "这句话只在文件里"]] });
    await map(id);
    const others = [...new Map(demoPosts.map((post) => [post.role, post.id])).values(), colleague].filter((post) => post !== clerk);
    for (const post of others) {
      const { body } = await door.get(post, "/api/registers/petition_visit/imports");
      expect([post, body]).toEqual([post, []]);
      for (const asked of [
        door.get(post, `/api/imports/${id}`),
        door.get(post, `/api/imports/${id}/errors.xlsx`),
        map(id, mapped({}), post),
        run(id, "good", post),
        door.post(post, `/api/imports/${id}/cancel`),
        door.post(post, `/api/imports/${id}/undo`),
      ]) {
        const answer = await asked;
        expect([post, ...said(answer)]).toEqual([post, 404, "LEDGER_NOT_FOUND"]);
        expect(JSON.stringify(answer.body)).not.toContain("只在文件里");
      }
    }
    expect((await door.get(clerk, `/api/imports/${id}`)).body.state).toBe("staged");
  });

  test("超过上限的退回并说明各是多少；十几兆的台账收得下", { timeout: 120_000 }, async () => {
    const tooBig = await take(Buffer.alloc(51 * 1024 * 1024));
    expect(said(tooBig)).toEqual([413, "TOO_LARGE"]);
    expect(tooBig.body.detail.zh).toContain("台账文件不超过 50 MB");
    const acts = await send(clerk, "POST", "/api/registers/petition_visit/acts/bulk", {
      mode: "good-rows",
      commands: ["长".repeat(4_000_000)],
    });
    expect(said(acts)).toEqual([413, "TOO_LARGE"]);
    const long = "一件很长的事".repeat(300);
    const csv = [head.join(","), ...Array.from({ length: 2200 }, (_, at) => `2023-05-06,1,柳塘村,田春梅,${at}${long}`)].join("\r\n");
    expect(Buffer.byteLength(csv)).toBeGreaterThan(11_000_000);
    const taken = await take(Buffer.from(csv), { name: "很长.csv" });
    expect([taken.status, taken.body.sheets?.[0].rows]).toEqual([200, 2201]);
  });

  test("传得太慢的，到时说明再断开，别人照常", { timeout: 60_000 }, async () => {
    await door.app.listen({ host: "127.0.0.1", port: 0 });
    door.app.server.headersTimeout = 500;
    door.app.server.requestTimeout = 500;
    const { port } = door.app.server.address() as AddressInfo;
    const answer = new Promise<string>((resolve, reject) => {
      let text = "";
      const socket = connect(port, "127.0.0.1");
      socket.on("data", (piece) => (text += String(piece)));
      socket.on("error", reject).on("close", () => resolve(text));
      socket.write(
        `POST /api/registers/petition_visit/imports?name=a.csv HTTP/1.1\r\nhost: 127.0.0.1\r\ncookie: post=${clerk}\r\ncontent-type: application/octet-stream\r\ncontent-length: 1000000\r\n\r\n来访`,
      );
    });
    expect((await fetch(`http://127.0.0.1:${port}/api/registers`, { headers: { cookie: `post=${clerk}` } })).status).toBe(200);
    const [heads = "", body = ""] = (await answer).split("\r\n\r\n");
    expect(heads).toMatch(/^HTTP\/1\.1 408 /u);
    expect(heads).toContain("application/problem+json");
    expect(JSON.parse(body)).toMatchObject({ code: "REQUEST_TIMEOUT", status: 408, detail: { zh: expect.stringContaining("太久") } });
  });
});

describe.each(engines)("导出的就是清单里的 · $name", ({ open }) => {
  let own: TestStore;
  let door: Door;
  beforeAll(async () => {
    own = await open();
    const { books } = await openTown(own.store);
    door = await openDoor(own.store, books);
    const act = async (post: string, register: string, command: object): Promise<void> => {
      expect((await door.post(post, `/api/registers/${register}/acts`, command)).status).toBe(200);
    };
    for (let at = 1; at <= 8; at++) {
      const village = `village-${1 + (at % 3)}`;
      await act(at % 2 ? "demo-economy" : "demo-economy-clerk", "enterprise_visit", visit(`2023-0${at}-10`, `u-ent-${at}`));
      await act("demo-stability", "petition_visit", petition(`2023-0${at}-11`, at, { village }));
      const hazard = {
        site: "路口，东侧",
        content: `=1+1\n“隐患”${at}`,
        area: at % 2 ? "fire" : "other",
        found_on: `2023-0${at}-12`,
        village,
      };
      const command = { event: randomUUID(), entry: randomUUID(), act: "register", values: hazard };
      await act(at % 2 && village === "village-1" ? "demo-grid" : `demo-${village}`, "hazard", command);
    }
  });
  afterAll(async () => {
    await door.close();
    await own.remove();
  });

  /** The id of the entry is the last column of every sheet that goes out. */
  const idsIn = {
    csv: async (bytes: Buffer): Promise<string[]> => {
      const lines = bytes.toString("utf8").split("\r\n").slice(1, -1);
      return lines.map((line) => line.slice(line.lastIndexOf(",") + 1));
    },
    xlsx: async (bytes: Buffer): Promise<string[]> => {
      const made = new ExcelJS.Workbook();
      await made.xlsx.load(bytes as never);
      const sheet = made.worksheets[0]!;
      return Array.from({ length: sheet.rowCount - 1 }, (_, at) => sheet.getRow(at + 2).getCell(sheet.columnCount).text);
    },
  } as const;

  test("任何岗位、任何条件、两种格式：行与次序都与清单一样，清单退回的也退回，没有个人信息", { timeout: 240_000 }, async () => {
    const wishes = ["place=village-1", "from=2023-03-01", "to=2023-06-30", "sort=oldest", "keeper=economy", "text=路口", "field.area=fire"];
    const behind = ["behind=hazard.found_count&period=2023", "behind=petition_visit.batch_count&period=2023Q1"];
    const seen = { rows: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...demoPosts.map(({ id }) => id)),
        fc.constantFrom("enterprise_visit", "petition_visit", "hazard"),
        fc.uniqueArray(fc.constantFrom(...wishes, ...behind), { maxLength: 3 }),
        fc.constantFrom("csv" as const, "xlsx" as const),
        async (post, register, asked, format) => {
          const query = asked.map((part) => encodeURI(part)).join("&");
          const list = await door.get(post, `/api/registers/${register}/entries?limit=1000&${query}`);
          const url = `/api/registers/${register}/entries.${format}?${query}`;
          const file = await door.app.inject({ url, headers: { cookie: `post=${post}` } });
          expect([post, url, file.statusCode]).toEqual([post, url, list.status]);
          if (list.status !== 200) {
            expect(file.json().code).toBe(list.body.code);
            seen.refused++;
            return;
          }
          const ids = await idsIn[format](file.rawPayload);
          expect([post, url, ids]).toEqual([post, url, list.body.rows.map(({ id }: { id: string }) => id)]);
          expect(file.rawPayload.includes("13800000000")).toBe(false);
          seen.rows += ids.length;
        },
      ),
      { numRuns: 200 },
    );
    expect(seen.rows).toBeGreaterThan(20);
    expect(seen.refused).toBeGreaterThan(0);
  });
});
