import { createHash, randomUUID } from "node:crypto";
import { demoPosts } from "@jiannuo/township";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestStore, engines } from "../testing/books/engines.ts";
import { type Town, codes, given, noon, openTown, petition, visit, year } from "../testing/books/town.ts";

describe.each(engines)("办公桌上的事 · $name", ({ open }) => {
  let own: TestStore;
  let tenants = 0;
  const newTown = (today?: string): Promise<Town> => openTown(own.store, { tenant: ++tenants, ...(today ? { today } : {}) });
  beforeAll(async () => {
    own = await open();
  });
  afterAll(() => own.remove());

  describe("查看个人信息", () => {
    const fields = ["visitor", "visitor_phone"];

    test("主管办所写明理由才看得到，看了什么、谁看的、为什么都记下来", async () => {
      const { books } = await newTown();
      const { entry } = petition("2023-05-10", 3);
      given(await books.act("demo-stability", "petition_visit", petition("2023-05-10", 3, {}, entry)));
      const look = (who: string, asked: string[], reason: string) => books.unmask(who, "petition_visit", entry, asked, reason);
      expect(codes(await look("demo-stability-clerk", fields, " "))).toEqual(["REASON_NEEDED"]);
      expect(codes(await look("demo-stability-clerk", [], "回访"))).toEqual(["FIELD_NEEDED"]);
      expect(codes(await look("demo-stability-clerk", ["persons", "weather"], "回访"))).toEqual(["FIELD_NOT_MASKED", "UNKNOWN_FIELD"]);
      expect(given(await books.unmaskings("demo-stability")).rows).toEqual([]);
      const opened = given(await look("demo-stability-clerk", [...fields, ...fields], " 电话回访 "));
      expect(opened.values).toEqual({ visitor: "王某某", visitor_phone: "13800000000" });
      given(await look("demo-mayor", ["demand"], "包案"));
      const { rows } = given(await books.unmaskings("demo-stability", { register: "petition_visit", entry }));
      expect(
        rows
          .map(({ by, fields: seen, reason }) => [by.post, by.name, seen.toSorted(), reason])
          .toSorted((a, b) => (String(a) < String(b) ? -1 : 1)),
      ).toEqual([
        ["demo-mayor", "程静", ["demand"], "包案"],
        ["demo-stability-clerk", "田春梅", fields, "电话回访"],
      ]);
      expect(JSON.stringify(rows)).not.toContain("13800000000");
    });

    test.each([
      ["分管领导看到的是脱敏的", "demo-leader-2", "NOT_YOURS"],
      ["督查专员不查看个人信息", "demo-supervisor", "NO_ENTRY"],
      ["别的办所连条目也看不到", "demo-economy", "NO_ENTRY"],
      ["所在村看得到条目，看不到来访人", "demo-village-1", "NOT_YOURS"],
    ])("%s", async (_, who, code) => {
      const { books } = await newTown();
      const command = petition("2023-05-10", 3);
      given(await books.act("demo-stability", "petition_visit", command));
      const answer = await books.unmask(who, "petition_visit", command.entry, fields, "想看看");
      expect(codes(answer)).toEqual([code]);
      expect(JSON.stringify(answer)).not.toContain("138");
      expect(given(await books.unmaskings("demo-stability")).rows).toEqual([]);
    });

    test("查看记录：监督的看权限内全部，其余的只看自己的；一页一页都看得到", async () => {
      const { books, clock } = await newTown();
      const command = petition("2023-05-10", 3);
      given(await books.act("demo-stability", "petition_visit", command));
      for (let at = 0; at < 5; at++) {
        clock.now = new Date(clock.now.getTime() + (at < 2 ? 0 : 1000));
        given(
          await books.unmask(at % 2 ? "demo-mayor" : "demo-stability-clerk", "petition_visit", command.entry, ["visitor"], `第${at}次`),
        );
      }
      const seenBy = async (who: string): Promise<number> => given(await books.unmaskings(who)).rows.length;
      expect([await seenBy("demo-discipline"), await seenBy("demo-stability"), await seenBy("demo-mayor")]).toEqual([5, 5, 5]);
      expect([await seenBy("demo-stability-clerk"), await seenBy("demo-stability-clerk-2"), await seenBy("demo-economy")]).toEqual([
        3, 0, 0,
      ]);
      // 系统管理员 reads the whole log and sees no entry.
      expect(await seenBy("demo-admin")).toBe(5);
      expect(given(await books.list("demo-admin", "petition_visit")).rows).toEqual([]);
      expect(codes(await books.unmask("demo-admin", "petition_visit", command.entry, ["visitor"], "看看"))).toEqual(["NO_ENTRY"]);
      const reasons: string[] = [];
      for (let after: string | undefined; ;) {
        const page = given(await books.unmaskings("demo-discipline", { limit: 2, ...(after === undefined ? {} : { after }) }));
        reasons.push(...page.rows.map(({ reason }) => reason));
        after = page.next;
        if (after === undefined) break;
      }
      expect(reasons.toSorted()).toEqual(["第0次", "第1次", "第2次", "第3次", "第4次"]);
      expect(codes(await books.unmaskings("demo-discipline", { after: "x" }))).toEqual(["WRONG_CURSOR"]);
    });

    test("个人信息删除后谁也看不到", async () => {
      const { books } = await newTown();
      const command = petition("2023-05-10", 3);
      given(await books.act("demo-stability", "petition_visit", command));
      given(await books.erase("demo-stability", "petition_visit", command.entry, "本人申请"));
      expect(codes(await books.unmask("demo-stability", "petition_visit", command.entry, fields, "再看"))).toEqual(["ERASED"]);
    });
  });

  describe("附件", () => {
    const fileOf = (content: string) => ({
      sha256: createHash("sha256").update(content).digest("hex"),
      name: "现场.jpg",
      type: "image/jpeg",
      bytes: content.length,
    });
    const visitWith = (file: { sha256: string; name: string; bytes: number }) => {
      const command = visit("2023-05-04");
      return { ...command, values: { ...command.values, photos: [{ name: file.name, sha256: file.sha256, bytes: file.bytes }] } };
    };

    test("传上来的只有自己能打开；登记进条目以后，看得到条目的都能打开", async () => {
      const { books } = await newTown();
      const file = fileOf("照片甲");
      given(await books.attach("demo-economy", file));
      expect(given(await books.attachment("demo-economy", file.sha256))).toEqual(file);
      expect(codes(await books.attachment("demo-economy-clerk", file.sha256))).toEqual(["NO_SUCH_FILE"]);
      given(await books.act("demo-economy", "enterprise_visit", visitWith(file)));
      expect(given(await books.attachment("demo-economy-clerk", file.sha256))).toEqual(file);
      expect(given(await books.attachment("demo-mayor", file.sha256))).toEqual(file);
      expect(codes(await books.attachment("demo-stability", file.sha256))).toEqual(["NO_SUCH_FILE"]);
    });

    test("知道校验值也不能把别人的附件登记进自己的条目来看；没有传过的也不行，什么也不写", async () => {
      const { books } = await newTown();
      const file = fileOf("照片乙");
      given(await books.attach("demo-stability", file));
      expect(codes(await books.act("demo-economy", "enterprise_visit", visitWith(file)))).toEqual(["NO_SUCH_FILE"]);
      expect(codes(await books.act("demo-economy", "enterprise_visit", visitWith(fileOf("没有传过"))))).toEqual(["NO_SUCH_FILE"]);
      expect(await books.verify()).toMatchObject({ events: 0, entries: 0 });
      expect(codes(await books.attachment("demo-economy", file.sha256))).toEqual(["NO_SUCH_FILE"]);
    });

    test("报数的扫描件，看得到报数的能打开", async () => {
      const { books } = await newTown();
      const file = fileOf("扫描件");
      given(await books.attach("demo-stability", file));
      const slip = {
        measure: "petition_visit.person_count",
        place: "qinghe",
        keeper: "qinghe/stability",
        from: "2023-01-01",
        to: "2023-01-31",
      };
      given(await books.declare("demo-stability", { ...slip, amount: "3", definition: "手工统计", slipSha256: file.sha256 }));
      expect(given(await books.attachment("demo-stability-clerk", file.sha256))).toEqual(file);
      expect(codes(await books.attachment("demo-economy", file.sha256))).toEqual(["NO_SUCH_FILE"]);
    });
  });

  describe("报数", () => {
    const slip = {
      measure: "declared.new_jobs",
      place: "qinghe",
      keeper: "qinghe/labour",
      from: "2023-01-01",
      to: "2023-06-30",
      amount: "30",
      definition: "以就业登记为准",
    };
    const nameOf = (id: string): string => demoPosts.find((post) => post.id === id)!.name;
    const townWithLabour = (): Promise<Town> => openTown(own.store, { tenant: ++tenants });

    test("还没有台账的指标由报数单回答：没报是“—”，另一人复核才计入，停用后不再计", async () => {
      const { books } = await townWithLabour();
      const figure = async () => given(await books.measure("demo-mayor", "declared.new_jobs", year(2023)));
      expect(await figure()).toMatchObject({ value: null, declared: "0", unit: "人", entries: 0 });
      const first = given(await books.declare("demo-labour", slip));
      expect(given(await books.declared("demo-labour", { year: 2023 }))).toMatchObject([
        { id: first.id, state: "waiting", by: nameOf("demo-labour") },
      ]);
      expect((await figure()).value).toBeNull();
      expect(codes(await books.review("demo-labour", first.id))).toEqual(["SAME_PERSON"]);
      given(await books.review("demo-labour-clerk", first.id));
      const second = given(await books.declare("demo-labour-clerk", { ...slip, from: "2023-07-01", to: "2023-12-31", amount: "20" }));
      given(await books.review("demo-labour", second.id));
      expect(await figure()).toMatchObject({ value: "50", declared: "50" });
      expect(given(await books.drill("demo-mayor", "declared.new_jobs", year(2023)))).toMatchObject({
        rows: [],
        total: "0",
        beside: { declared: "50", opening: "0" },
      });
      given(await books.replace("demo-labour-clerk", first.id));
      expect((await figure()).value).toBe("20");
      const listed = given(await books.declared("demo-mayor", { measure: "declared.new_jobs", year: 2023 }));
      expect(listed.map(({ state, reviewedBy }) => [state, reviewedBy])).toEqual([
        ["replaced", nameOf("demo-labour-clerk")],
        ["counted", nameOf("demo-labour")],
      ]);
      expect(given(await books.declared("demo-mayor", { year: 2022 }))).toEqual([]);
      expect(codes(await books.act("demo-labour", "declared", { event: randomUUID(), entry: "e-1", act: "x", values: {} }))).toEqual([
        "NO_SUCH_REGISTER",
      ]);
    });

    test.each([
      ["同一天数不报两次", "demo-labour", { from: "2023-06-30", to: "2023-07-31" }, "DECLARED_ALREADY"],
      ["全镇报了，村里的不再加", "demo-labour", { place: "qinghe/village-1" }, "DECLARED_ALREADY"],
      ["不是主管的办所", "demo-economy", { keeper: "qinghe/economy", from: "2022-01-01", to: "2022-06-30" }, "OTHER_KEEPER"],
      ["没有传过的报数单", "demo-labour", { from: "2022-01-01", to: "2022-06-30", slipSha256: "0".repeat(64) }, "NO_SUCH_FILE"],
    ])("%s", async (_, who, more, code) => {
      const { books } = await townWithLabour();
      given(await books.declare("demo-labour", slip));
      expect(codes(await books.declare(who, { ...slip, ...more }))).toEqual([code]);
    });

    test("列出期初数，写明哪份文件", async () => {
      const { books } = await newTown();
      const opening = { measure: "petition_visit.person_count", place: "qinghe", keeper: "qinghe/stability", ...year(2022), amount: "100" };
      given(await books.open("demo-stability", { ...opening, document: "2022年度报表" }));
      expect(given(await books.openings("demo-stability", { year: 2022 }))).toMatchObject([
        { ...opening, document: "2022年度报表", by: "韩国平" },
      ]);
      expect(given(await books.openings("demo-economy"))).toEqual([]);
      expect(codes(await books.openings("demo-economy", { year: 2022.5 }))).toEqual(["WRONG_YEAR"]);
    });
  });

  describe("保存", () => {
    test("视图、草稿、对应表归岗位，别的岗位看不到；同名的替换，删除后没有", async () => {
      const { books, clock } = await newTown();
      given(await books.keep("demo-economy", "view", "mine", { filter: { state: "open" } }));
      clock.now = noon("2024-01-16");
      given(await books.keep("demo-economy", "view", "mine", { filter: { state: "done" } }));
      given(await books.keep("demo-economy", "draft", "visit-1", ["没写完"]));
      expect(given(await books.kept("demo-economy", "view"))).toEqual([
        { id: "mine", body: { filter: { state: "done" } }, at: "2024-01-16T04:00:00.000Z" },
      ]);
      expect(given(await books.kept("demo-mayor", "view"))).toEqual([]);
      expect(codes(await books.forget("demo-economy-clerk", "view", "mine"))).toEqual(["NOTHING_KEPT"]);
      given(await books.forget("demo-economy", "view", "mine"));
      expect(codes(await books.keptOne("demo-economy", "view", "mine"))).toEqual(["NOTHING_KEPT"]);
      expect(given(await books.keptOne("demo-economy", "draft", "visit-1")).body).toEqual(["没写完"]);
    });

    test("超过 64 kB、超过 200 个、名字不对的不收", async () => {
      const { books } = await newTown();
      expect(codes(await books.keep("demo-economy", "draft", "long", "字".repeat(22_000)))).toEqual(["TOO_MUCH_TO_KEEP"]);
      expect(codes(await books.keep("demo-economy", "draft", "a/b", 1))).toEqual(["WRONG_NAME"]);
      for (let at = 0; at < 200; at++) given(await books.keep("demo-economy", "draft", `d-${at}`, { text: "\0", at }));
      expect(codes(await books.keep("demo-economy", "draft", "one-more", {}))).toEqual(["TOO_MANY_KEPT"]);
      given(await books.keep("demo-economy", "draft", "d-7", { again: true }));
      given(await books.keep("demo-economy", "view", "first", {}));
    });
  });

  describe("移交", () => {
    const toNewcomer = { toPerson: "person-new", toName: "严松" };

    test("岗位移交以后，草稿和视图在，旧办理还是旧名字，新办理是新名字；复查的人换了就是另一人", async () => {
      const { books, clock } = await newTown("2023-06-05");
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
      given(await act("demo-emergency-clerk", "fix", { fixed_on: "2023-06-04", measures_taken: "已补装井盖" }));
      given(await books.keep("demo-emergency-clerk", "draft", "next", { site: "桥头" }));
      given(await books.handOver("demo-emergency", { post: "demo-emergency-clerk", ...toNewcomer, on: "2023-06-10" }));
      const recheck = { rechecked_on: "2023-06-09", recheck_note: "已到位" };
      clock.now = noon("2023-06-09");
      expect(codes(await act("demo-emergency-clerk", "recheck", recheck))).toEqual(["SAME_PERSON"]);
      clock.now = noon("2023-06-10");
      expect(given(await act("demo-emergency-clerk", "recheck", recheck)).isSamePerson).toBe(false);
      expect(given(await books.keptOne("demo-emergency-clerk", "draft", "next")).body).toEqual({ site: "桥头" });
      expect(given(await books.handOvers("demo-mayor"))).toEqual([
        { post: "demo-emergency-clerk", ...toNewcomer, on: "2023-06-10", by: "方建军", at: "2023-06-05T04:00:00.000Z" },
      ]);
      expect((await books.verify()).first).toBeUndefined();
    });

    test("已经打开账簿的另一处也随即知道", async () => {
      const tenant = ++tenants;
      const here = await openTown(own.store, { tenant });
      const there = await openTown(own.store, { tenant });
      const command = petition("2024-01-10", 3);
      given(await here.books.act("demo-stability-clerk", "petition_visit", command));
      given(await here.books.unmask("demo-stability-clerk", "petition_visit", command.entry, ["visitor"], "回访"));
      given(await here.books.handOver("demo-stability", { post: "demo-stability-clerk", ...toNewcomer, on: "2024-01-15" }));
      given(await there.books.unmask("demo-stability-clerk", "petition_visit", command.entry, ["visitor"], "接着回访"));
      const { rows } = given(await there.books.unmaskings("demo-stability"));
      expect(rows.map(({ by }) => by.name).toSorted()).toEqual(["严松", "田春梅"].toSorted());
    });

    const clerk = { post: "demo-economy-clerk", ...toNewcomer, on: "2024-01-20" };
    test.each([
      ["经办人无权移交别人的岗位", "demo-economy-clerk-2", clerk, "NOT_YOURS"],
      ["别的办所的岗位", "demo-stability", clerk, "NOT_YOURS"],
      ["负责人的岗位由上面定", "demo-economy", { ...clerk, post: "demo-economy" }, "NOT_YOURS"],
      ["管理员自己的岗位", "demo-admin", { ...clerk, post: "demo-admin" }, "SAME_PERSON"],
      ["移交给自己", "demo-economy", { ...clerk, toPerson: "person-demo-economy" }, "SAME_PERSON"],
      ["移交给本来就在岗的人", "demo-admin", { ...clerk, toPerson: "person-demo-economy-clerk" }, "SAME_HOLDER"],
      ["没有的岗位", "demo-admin", { ...clerk, post: "nobody" }, "NO_SUCH_POST"],
      ["不是日子", "demo-admin", { ...clerk, on: "2024-02-30" }, "DAY_NOT_REAL"],
      ["没写姓名", "demo-admin", { ...clerk, toName: " " }, "NAME_NEEDED"],
      ["编号有怪字符", "demo-admin", { ...clerk, toPerson: "a b" }, "WRONG_PERSON"],
    ])("%s：不办，说明原因", async (_, who, input, code) => {
      const { books } = await newTown();
      expect(codes(await books.handOver(who, input))).toEqual([code]);
      expect(given(await books.handOvers("demo-admin"))).toEqual([]);
    });

    test("过去的日子：那天以后没办过事才能移交，且须在上一次移交之后", async () => {
      const { books, clock } = await newTown("2024-01-10");
      given(await books.act("demo-economy-clerk", "enterprise_visit", visit("2024-01-08")));
      clock.now = noon("2024-01-15");
      const over = (on: string, toPerson: string) => books.handOver("demo-economy", { ...clerk, toPerson, on });
      expect(codes(await over("2024-01-10", "person-new"))).toEqual(["ACTS_SINCE"]);
      given(await over("2024-01-11", "person-new"));
      expect(codes(await over("2024-01-11", "person-next"))).toEqual(["HANDED_OVER_SINCE"]);
      given(await over("2024-01-15", "person-next"));
    });
  });
});
