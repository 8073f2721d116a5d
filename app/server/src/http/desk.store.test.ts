import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openFiles } from "../files/files.ts";
import { type Door, type Said, openDoor } from "../testing/books/door.ts";
import { type TestStore, engines } from "../testing/books/engines.ts";
import { openTown, petition, visit } from "../testing/books/town.ts";
import { temporaryFolder } from "../testing/stand-in.ts";

const documents = fileURLToPath(new URL("../../../../packages/reading/src/decode/fixtures/", import.meta.url));

describe.each(engines)("办公桌的接口 · $name", ({ open }) => {
  const folder = temporaryFolder();
  let own: TestStore;
  let door: Door;

  beforeAll(async () => {
    own = await open();
    const { books } = await openTown(own.store);
    door = await openDoor(own.store, books, { files: openFiles(folder.path) });
  });
  afterAll(async () => {
    await door.close();
    await own.remove();
    folder.remove();
  });

  const codes = ({ body }: Said): string[] => (body.refusals ?? [body]).map(({ code }: { code: string }) => code);
  const act = (post: string, register: string, command: object): Promise<Said> =>
    door.post(post, `/api/registers/${register}/acts`, command);

  const upload = async (post: string, name: string, content: string | Buffer): Promise<Said> => {
    const answer = await door.app.inject({
      method: "POST",
      url: "/api/files",
      headers: { cookie: `post=${post}`, "content-type": "application/octet-stream", "x-file-name": encodeURIComponent(name) },
      payload: Buffer.from(content),
    });
    return { status: answer.statusCode, body: answer.json() };
  };
  const download = (post: string, sha256: string) => door.app.inject({ url: `/api/files/${sha256}`, headers: { cookie: `post=${post}` } });

  test("没有登录的，什么也做不了", async () => {
    const statuses = await Promise.all(
      (
        [
          ["POST", "/api/registers/petition_visit/entries/x/unmask"],
          ["GET", "/api/unmaskings"],
          ["POST", "/api/files"],
          ["GET", `/api/files/${"0".repeat(64)}`],
          ["GET", "/api/declared"],
          ["POST", "/api/openings"],
          ["POST", "/api/hand-overs"],
          ["PUT", "/api/kept/view/a"],
        ] as const
      ).map(async ([method, url]) => (await door.app.inject({ method, url })).statusCode),
    );
    expect(statuses).toEqual(statuses.map(() => 401));
  });

  test("查看个人信息：写了理由才给，给了就有记录，监督的查得到", async () => {
    const command = petition("2023-05-10", 3);
    await act("demo-stability", "petition_visit", command);
    const url = `/api/registers/petition_visit/entries/${command.entry}`;
    const look = (post: string, reason: string) => door.post(post, `${url}/unmask`, { fields: ["visitor_phone"], reason });
    expect(codes(await look("demo-stability", ""))).toEqual(["REASON_NEEDED"]);
    expect(await look("demo-economy", "看看")).toMatchObject({ status: 404, body: { code: "NO_ENTRY" } });
    expect(await look("demo-stability", "回访")).toEqual({ status: 200, body: { values: { visitor_phone: "13800000000" } } });
    const log = await door.get("demo-discipline", `${url}/unmaskings`);
    expect(log.body.rows).toMatchObject([{ entry: command.entry, by: { post: "demo-stability", name: "韩国平" }, reason: "回访" }]);
    expect((await door.get("demo-economy", "/api/unmaskings")).body.rows).toEqual([]);
  });

  describe("附件", () => {
    test("传上来，登记进条目，看得到条目的人打开，内容一字不差；同一份再传还是它", async () => {
      const content = "PNG 一张照片";
      const sent = await upload("demo-economy", "C:\\照片\\车间（一）.png", content);
      expect(sent).toEqual({
        status: 201,
        body: {
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
          name: "车间（一）.png",
          size: Buffer.byteLength(content),
          type: "image/png",
        },
      });
      const { sha256, name, size } = sent.body;
      expect((await upload("demo-economy", "车间（一）.png", content)).body.sha256).toBe(sha256);
      expect((await download("demo-economy-clerk", sha256)).statusCode).toBe(404);
      const command = visit("2023-05-04");
      await act("demo-economy", "enterprise_visit", { ...command, values: { ...command.values, photos: [{ sha256, name, bytes: size }] } });
      const got = await download("demo-economy-clerk", sha256);
      expect([got.statusCode, got.body, got.headers["content-type"]]).toEqual([200, content, "image/png"]);
      expect(got.headers["content-disposition"]).toBe(`inline; filename*=UTF-8''${encodeURIComponent("车间（一）.png")}`);
      expect(got.headers["x-content-type-options"]).toBe("nosniff");
      expect((await download("demo-stability", sha256)).statusCode).toBe(404);
      expect(readFileSync(join(folder.path, "attachments", sha256.slice(0, 2), sha256), "utf8")).toBe(content);
    });

    test("网页一类的附件只能下载，不在页面里打开", async () => {
      const { body } = await upload("demo-economy", "说明.html", "<p>说明</p><script>alert(1)</script>");
      const got = await download("demo-economy", body.sha256);
      expect(got.headers["content-disposition"]).toMatch(/^attachment;/);
      expect(got.headers["content-security-policy"]).toContain("sandbox");
    });

    const refused: readonly (readonly [what: string, name: string, content: () => string | Buffer, code: string])[] = [
      ["名字带密级", "会议纪要（机密）.docx", () => "x", "CLASSIFIED"],
      ["名字标内部资料", "名单【内部资料】.xlsx", () => "x", "CLASSIFIED"],
      ["名字带星", "秘密★5年 方案.pdf", () => "x", "CLASSIFIED"],
      ["文字里标密级", "通知.txt", () => "机密★1年\n青禾镇人民政府\n关于……的通知\n", "CLASSIFIED"],
      ["网页里标密级", "通知.html", () => "<p>秘密★</p><p>青禾镇人民政府</p>", "CLASSIFIED"],
      ["有口令的看不进去", "合同.pdf", () => readFileSync(join(documents, "password.pdf")), "PASSWORD_PROTECTED"],
      ["程序", "安装.exe", () => "MZ", "FILE_KIND_REFUSED"],
      ["压缩包", "材料.zip", () => "PK", "FILE_KIND_REFUSED"],
      ["空的", "照片.jpg", () => "", "EMPTY_FILE"],
      ["没有名字", "", () => "x", "FILE_NAME_NEEDED"],
    ];
    test.each(refused)("%s：不收，说明原因，什么也不存", async (_, name, content, code) => {
      const answer = await upload("demo-economy", name, content());
      expect(answer.body.code).toBe(code);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.body.detail.zh).not.toBe("");
    });

    test.each(["内部审计报告.txt", "保密工作总结.txt", "内部控制制度.txt"])("《%s》不是涉密文件，照收", async (name) => {
      expect((await upload("demo-economy", name, `${name}：做好保密工作，保护国家秘密。`)).status).toBe(201);
    });

    test("青禾镇的 Word 文件照收；磁盘上的内容坏了，说明去找备份", async () => {
      const { body } = await upload("demo-economy", "报告.docx", readFileSync(join(documents, "qinghe.docx")));
      expect(body.size).toBeGreaterThan(1000);
      const files = openFiles(folder.path);
      expect(await files.open(body.sha256)).toHaveLength(body.size);
      expect(await files.open("f".repeat(64))).toMatchObject({ code: "FILE_GONE" });
    });
  });

  test("报数：另一人复核才计入，列得出来；期初数写明文件", async () => {
    const slip = {
      measure: "petition_visit.person_count",
      place: "qinghe",
      keeper: "qinghe/stability",
      from: "2022-01-01",
      to: "2022-12-31",
      amount: "12",
    };
    const sent = await door.post("demo-stability", "/api/declared", { ...slip, definition: "手工统计" });
    expect(sent.status).toBe(201);
    const review = (post: string) => door.post(post, `/api/declared/${sent.body.id}/review`);
    expect(codes(await review("demo-stability"))).toEqual(["SAME_PERSON"]);
    expect((await review("demo-stability-clerk")).status).toBe(200);
    expect(codes(await review("demo-stability-clerk"))).toEqual(["DONE_ALREADY"]);
    expect((await door.get("demo-stability", "/api/declared?year=2022")).body).toMatchObject([{ ...slip, state: "counted", by: "韩国平" }]);
    expect((await door.get("demo-stability", "/api/declared?year=2021")).body).toEqual([]);
    expect((await door.post("demo-stability", `/api/declared/${sent.body.id}/replace`)).status).toBe(200);
    expect(codes(await door.post("demo-stability", "/api/declared/nothing/review"))).toEqual(["NO_SUCH_FIGURE"]);
    expect((await door.post("demo-stability", "/api/openings", { ...slip, document: "2022年度报表" })).status).toBe(201);
    expect((await door.get("demo-stability", "/api/openings")).body).toMatchObject([{ ...slip, document: "2022年度报表" }]);
  });

  test("移交：负责人把经办岗位交给接任的人，记录查得到；自己的不行", async () => {
    const over = { post: "demo-finance-clerk", toPerson: "person-new", toName: "严松", on: "2024-01-20" };
    expect(codes(await door.post("demo-finance-clerk", "/api/hand-overs", over))).toEqual(["NOT_YOURS"]);
    expect(await door.post("demo-finance", "/api/hand-overs", over)).toEqual({ status: 201, body: over });
    expect((await door.get("demo-mayor", "/api/hand-overs")).body).toMatchObject([{ ...over, by: "余秀兰" }]);
  });

  test("视图和草稿保存在岗位上，别的岗位看不到；太大的不收", async () => {
    const put = (post: string, url: string, body: unknown) =>
      door.app.inject({
        method: "PUT",
        url,
        headers: { cookie: `post=${post}`, "content-type": "application/json" },
        payload: JSON.stringify(body),
      });
    expect((await put("demo-economy", "/api/kept/view/mine", { columns: ["name"] })).json()).toEqual({ id: "mine" });
    expect((await put("demo-economy", "/api/kept/view/none", null)).statusCode).toBe(200);
    expect((await door.get("demo-economy", "/api/kept/view/mine")).body).toMatchObject({ id: "mine", body: { columns: ["name"] } });
    expect((await door.get("demo-economy", "/api/kept/view")).body).toHaveLength(2);
    expect((await door.get("demo-economy-clerk", "/api/kept/view")).body).toEqual([]);
    expect((await door.get("demo-economy-clerk", "/api/kept/view/mine")).status).toBe(404);
    expect((await put("demo-economy", "/api/kept/draft/long", "字".repeat(30_000))).statusCode).toBe(413);
    expect((await put("demo-economy", "/api/kept/secret/a", {})).statusCode).toBe(400);
    const forget = () => door.app.inject({ method: "DELETE", url: "/api/kept/view/mine", headers: { cookie: "post=demo-economy" } });
    expect([(await forget()).statusCode, (await forget()).statusCode]).toEqual([200, 404]);
  });
});
