import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestStore, engines } from "../testing/books/engines.ts";
import { type Town, given, openTown, year } from "../testing/books/town.ts";
import type { Ledger, Mapping } from "./ledger.ts";
import { type Ledgers, openLedgers } from "./ledgers.ts";
import { fillGrid, grid } from "./grid.ts";

type Written = string | number | Date | null;

const book = async (rows: readonly (readonly Written[])[], name = "2023年"): Promise<Uint8Array> => {
  const made = new ExcelJS.Workbook();
  const sheet = made.addWorksheet(name);
  for (const row of rows) sheet.addRow([...row]);
  return new Uint8Array(await made.xlsx.writeBuffer());
};

const heads = ["序号", "来访日期", "来访人数", "所在村", "来访人", "反映事项", "接待人", "引导或受理情况"];
const title = ["青禾镇2023年来访登记表", null, null, null, null, null, null, null];
const visits = (n: number): Written[][] =>
  Array.from({ length: n }, (_, at) => [
    at + 1,
    `${1 + (at % 12)}月${1 + (at % 28)}日`,
    `${1 + (at % 7)}人`,
    "柳塘村",
    "王某",
    `事项${at}`,
    "田春梅",
    "已受理",
  ]);

const asMapped = (ledger: Ledger, isHistory = true, leavesHidden = false): Mapping => ({
  isHistory,
  leavesHidden,
  sheets: ledger.sheets.flatMap(({ table, columns, opening }, sheet) =>
    table && opening
      ? [
          {
            sheet,
            opening,
            columns: columns.flatMap(({ column, field, unit }) =>
              field === undefined ? [] : [{ column, field, ...(unit === undefined ? {} : { unit }) }],
            ),
          },
        ]
      : [],
  ),
});

describe.each(engines)("导入台账 · $name", ({ open }) => {
  let own: TestStore;
  let tenants = 0;
  beforeAll(async () => {
    own = await open();
  });
  afterAll(() => own.remove());

  const openHere = async (): Promise<Town & { ledgers: Ledgers }> => {
    const tenant = ++tenants;
    const town = await openTown(own.store, { tenant });
    return {
      ...town,
      ledgers: openLedgers({ store: own.store, books: town.books, tenant, onFailure: (error) => expect(error).toBeUndefined() }),
    };
  };
  const clerk = "demo-stability";
  const taken = async (ledgers: Ledgers, bytes: Uint8Array, name = "来访.xlsx", who = clerk) =>
    given(await ledgers.take(who, "petition_visit", name, bytes));
  /** Runs it and waits for its end. */
  const ran = async (ledgers: Ledgers, id: string, mode: "all" | "good", who = clerk): Promise<Ledger> => {
    given(await ledgers.run(who, id, mode));
    return ended(ledgers, id, who);
  };
  const ended = async (ledgers: Ledgers, id: string, who = clerk): Promise<Ledger> => {
    let now: Ledger;
    do {
      await new Promise((resolve) => setImmediate(resolve));
      now = given(await ledgers.look(who, id));
    } while (now.state === "running" || now.state === "undoing");
    return now;
  };
  const brought = async (ledgers: Ledgers, bytes: Uint8Array, { isHistory = true, name = "来访.xlsx" } = {}) => {
    const ledger = await taken(ledgers, bytes, name);
    const preview = given(await ledgers.map(clerk, ledger.id, asMapped(ledger, isHistory)));
    return { ledger, preview, end: await ran(ledgers, ledger.id, "good") };
  };
  const personTimes = async ({ books }: Town) => given(await books.measure("demo-mayor", "petition_visit.person_count", year(2023)));

  test("一年的来访登记表：一行一条，后来的受理一并办，数据对得上，标明补建和出处", { timeout: 120_000 }, async () => {
    const town = await openHere();
    const bytes = await book([title, heads, ...visits(30), ["", "合计", 117, null, null, null, null, null]]);
    const { preview, end } = await brought(town.ledgers, bytes);
    expect(preview).toMatchObject({
      rows: 31,
      counts: { new: 30, total: 1, refused: 0 },
      acts: { receive: 30, settle: 30 },
      problemCount: 0,
    });
    expect(end).toMatchObject({ state: "done", counts: { done: 30, refused: 0, known: 0 } });
    const expected = visits(30).reduce((sum, row) => sum + Number.parseInt(String(row[2]), 10), 0);
    expect(await personTimes(town)).toMatchObject({ value: String(expected), backfilled: String(expected) });
    const page = given(await town.books.list(clerk, "petition_visit", { sort: "oldest", limit: 1 }));
    expect(page.rows[0]).toMatchObject({ state: "settled", openedOn: "2023-01-01", isBackfilled: true });
    const view = given(await town.books.look(clerk, "petition_visit", page.rows[0]!.id));
    expect(view.timeline[0]).toMatchObject({
      backfill: { fileSha256: createHash("sha256").update(bytes).digest("hex"), sheet: "2023年", row: 3 },
    });
    expect((await town.books.verify()).first).toBeUndefined();
  });

  test("同一份再来一次，一条也不重；多了几行的新版，只登记多出的", { timeout: 120_000 }, async () => {
    const town = await openHere();
    await brought(town.ledgers, await book([title, heads, ...visits(12), visits(1)[0]!]));
    const before = await personTimes(town);
    expect(before).toMatchObject({ entries: 13 });
    const again = await brought(town.ledgers, await book([title, heads, ...visits(12), visits(1)[0]!]), { name: "副本.xlsx" });
    expect(again.preview).toMatchObject({ counts: { new: 0, known: 13 } });
    expect(again.end.counts).toMatchObject({ done: 0, known: 13 });
    const more = await brought(town.ledgers, await book([title, heads, ...visits(15), visits(1)[0]!]));
    expect(more.preview.counts).toMatchObject({ new: 3, known: 13 });
    expect(await personTimes(town)).toMatchObject({ entries: 16 });
  });

  test.each(["xlsx", "xls"])("LibreOffice 存的 %s：好的行照登，公式没有结果的退回并说明；筛选掉的行点得出数，可以不导入", async (kind) => {
    const town = await openHere();
    const bytes = readFileSync(new URL(`../../../../packages/writing/src/ledger/fixtures/saved-by-libreoffice.${kind}`, import.meta.url));
    const ledger = await taken(town.ledgers, bytes, `来访.${kind}`);
    expect(ledger.sheets[0]).toMatchObject({ hidden: 1 });
    const whole = given(await town.ledgers.map(clerk, ledger.id, asMapped(ledger)));
    expect(whole.counts).toMatchObject({ new: 4, refused: 1, total: 1, hidden: 0 });
    expect(whole.problems.map(({ row, column, cell, because }) => [row, column, cell, because.zh])).toEqual([
      [7, "接待人", "#N/A", "公式没有算出结果（#N/A），请在表格里改好公式，或直接填上数"],
    ]);
    const shown = given(await town.ledgers.map(clerk, ledger.id, asMapped(ledger, true, true)));
    expect(shown.counts).toMatchObject({ new: 3, refused: 1, total: 1, hidden: 1 });
    expect((await ran(town.ledgers, ledger.id, "good")).counts).toMatchObject({ done: 3, refused: 1 });
    expect(await personTimes(town)).toMatchObject({ value: "6" });
  });

  test("每处不对都有行、列和原因；只登记好的行，坏行连原因留在错误清单里，改好再来接着登记", { timeout: 120_000 }, async () => {
    const town = await openHere();
    const rows = visits(8);
    rows[2]![1] = "2023.2.30";
    rows[4]![3] = "不知村";
    rows[5]![6] = null;
    const { ledger, preview, end } = await brought(town.ledgers, await book([title, heads, ...rows]));
    expect(preview.problems.map(({ row, column, cell, because }) => [row, column, cell, because.zh])).toEqual([
      [5, "来访日期", "2023.2.30", "没有“2023.2.30”这一天，请核对月份和日期"],
      [7, "所在村", "不知村", "“所在村（社区）”里没有“不知村”"],
      [8, "接待人", "", "“接待人”必须填写"],
    ]);
    expect(end.counts).toMatchObject({ done: 5, refused: 3 });
    const kept: number[] = [];
    for await (const { row, cells, because } of town.ledgers.problems(clerk, ledger.id)) {
      kept.push(row);
      expect([cells.length > 0, because.length]).toEqual([true, 1]);
    }
    expect(kept).toEqual([5, 7, 8]);
    const mended = await brought(town.ledgers, await book([title, heads, ...visits(8)]));
    expect(mended.end.counts).toMatchObject({ done: 3, known: 5, refused: 0 });
  });

  test("选了全部：有一行不对就一行不登记；都对就一次全登记", { timeout: 120_000 }, async () => {
    const town = await openHere();
    const rows = visits(6);
    rows[3]![1] = "哪天";
    const bad = await taken(town.ledgers, await book([title, heads, ...rows]));
    given(await town.ledgers.map(clerk, bad.id, asMapped(bad)));
    expect(await ran(town.ledgers, bad.id, "all")).toMatchObject({
      state: "cancelled",
      counts: { done: 0, refused: 1, ended: { code: "LEDGER_HAS_PROBLEMS" } },
    });
    expect((await personTimes(town)).entries).toBe(0);
    const good = await taken(town.ledgers, await book([title, heads, ...visits(6)]));
    given(await town.ledgers.map(clerk, good.id, asMapped(good)));
    expect(await ran(town.ledgers, good.id, "all")).toMatchObject({ state: "done", counts: { done: 6 } });
  });

  test("撤销导入是逐条更正，数据回到零，原记录还在；撤销后可以再导入", { timeout: 120_000 }, async () => {
    const town = await openHere();
    const bytes = await book([title, heads, ...visits(5)]);
    const { ledger } = await brought(town.ledgers, bytes);
    given(await town.ledgers.undo(clerk, ledger.id));
    expect(await ended(town.ledgers, ledger.id)).toMatchObject({ state: "undone", counts: { undone: 10, refused: 0 } });
    expect(await personTimes(town)).toMatchObject({ value: "0" });
    const again = await brought(town.ledgers, bytes);
    expect(again.end.counts).toMatchObject({ done: 5 });
    expect((await personTimes(town)).value).not.toBe("0");
    expect((await town.books.verify()).first).toBeUndefined();
  });

  test("撤销时，后来有人接着办过的那条撤不了，并说明原因", { timeout: 120_000 }, async () => {
    const town = await openHere();
    const rows = visits(3).map((row) => [...row.slice(0, 7), null]);
    const { ledger } = await brought(town.ledgers, await book([title, heads, ...rows]));
    const page = given(await town.books.list(clerk, "petition_visit", { sort: "oldest" }));
    given(
      await town.books.act("demo-stability-clerk", "petition_visit", {
        event: "00000000-0000-4000-8000-000000000001",
        entry: page.rows[0]!.id,
        act: "settle",
        values: { outcome: "已答复" },
      }),
    );
    given(await town.ledgers.undo(clerk, ledger.id));
    expect((await ended(town.ledgers, ledger.id)).counts).toMatchObject({ undone: 2, refused: 1 });
    const left = [];
    for await (const { because } of town.ledgers.problems(clerk, ledger.id)) left.push(because[0]!.refusal.code);
    expect(left).toEqual(["STANDS_ON_IT"]);
  });

  test("有外部编号的按编号认：再来的续办，改了的不动并说明，表里重复的退回", { timeout: 120_000 }, async () => {
    const town = await openHere();
    const appealHeads = ["平台编号", "企业", "诉求来源", "诉求类型", "诉求内容", "接收日期"];
    const rowsOf = (content: string): Written[][] => [
      ["P-1", "u-ent-1", "平台", "用工", content, "2023-04-01"],
      ["P-2", "u-ent-2", "平台", "用工", "缺工", "2023-04-02"],
      ["P-2", "u-ent-3", "平台", "用工", "缺工", "2023-04-03"],
    ];
    const bring = async (content: string) => {
      const ledger = given(
        await town.ledgers.take("demo-economy", "enterprise_appeal", "诉求.xlsx", await book([appealHeads, ...rowsOf(content)])),
      );
      const { definitions } = town.books;
      const { fields } = definitions.find(({ id }) => id === "enterprise_appeal")!;
      const names = ["platform_no", "enterprise", "source", "kind", "content", "received_on"];
      expect(names.every((name) => fields[name])).toBe(true);
      const mapping: Mapping = {
        isHistory: false,
        leavesHidden: false,
        sheets: [{ sheet: 0, opening: "receive", columns: names.map((field, at) => ({ column: at + 1, field })) }],
      };
      const preview = given(await town.ledgers.map("demo-economy", ledger.id, mapping));
      return { preview, end: await ran(town.ledgers, ledger.id, "good", "demo-economy") };
    };
    const first = await bring("缺电工");
    expect(first.preview.problems.map(({ row, because }) => [row, because.zh])).toContainEqual([4, "编号“P-2”与第 3 行相同"]);
    expect(first.end.counts).toMatchObject({ done: 2, refused: 1 });
    const second = await bring("缺焊工");
    expect(second.preview.counts).toMatchObject({ new: 0, known: 2 });
    expect(second.preview.problems.some(({ row, because, isNote }) => row === 2 && isNote && because.zh.includes("与已登记的不同"))).toBe(
      true,
    );
    expect(given(await town.books.list("demo-economy", "enterprise_appeal")).rows.every(({ isBackfilled }) => !isBackfilled)).toBe(true);
  });

  test("改过的列，本办下次就记得，别的办不受影响；别的岗位看不到这次导入", { timeout: 120_000 }, async () => {
    const { ledgers } = await openHere();
    const odd = [
      ["哪天来的", "几个人", "谁接的"],
      ["2023-05-06", 3, "田春梅"],
    ];
    const first = await taken(ledgers, await book(odd));
    const columns = [
      { column: 1, field: "came_on" },
      { column: 2, field: "persons" },
      { column: 3, field: "receiver" },
    ];
    given(
      await ledgers.map(clerk, first.id, { isHistory: false, leavesHidden: false, sheets: [{ sheet: 0, opening: "receive", columns }] }),
    );
    const second = await taken(ledgers, await book(odd), "再来.xlsx", "demo-stability-clerk");
    expect(second.sheets[0]!.columns.map(({ field, why }) => [field, why.zh])).toEqual(
      ["came_on", "persons", "receiver"].map((field) => [field, "本办上次这样对应"]),
    );
    const other = await taken(ledgers, await book(odd), "别办.xlsx", "demo-emergency");
    expect(other.sheets[0]!.columns.some(({ why }) => why.zh.includes("上次"))).toBe(false);
    expect(await ledgers.look("demo-emergency", first.id)).toMatchObject([{ code: "LEDGER_NOT_FOUND" }]);
    expect(
      await ledgers.map(clerk, first.id, { isHistory: false, leavesHidden: false, sheets: [{ sheet: 0, opening: "settle", columns }] }),
    ).toMatchObject([{ code: "WRONG_MAPPING" }]);
  });

  test("没有表头的、不认识的文件退回，什么也不留下", async () => {
    const { ledgers } = await openHere();
    expect(
      await ledgers.take(
        clerk,
        "petition_visit",
        "数字.xlsx",
        await book([
          [1, 2],
          [3, 4],
        ]),
      ),
    ).toMatchObject([{ code: "NO_TABLE" }]);
    expect(await ledgers.take(clerk, "petition_visit", "图.et", Uint8Array.from([0xff, 0xd8, 0xff, 1]))).toMatchObject([
      { code: "LEDGER_NOT_READ" },
    ]);
    expect(await ledgers.recent(clerk, "petition_visit")).toEqual([]);
  });

  test("导入一半取消：办到的保留并说得出多少，再导入接着办完，一条不重", { timeout: 240_000 }, async () => {
    const town = await openHere();
    const ledger = await taken(town.ledgers, await book([title, heads, ...visits(1600)]));
    given(await town.ledgers.map(clerk, ledger.id, asMapped(ledger)));
    given(await town.ledgers.run(clerk, ledger.id, "good"));
    const cancelled = given(await town.ledgers.cancel(clerk, ledger.id));
    expect(cancelled.state).toBe("cancelled");
    expect(cancelled.counts.done).toBeLessThan(1600);
    const end = await ran(town.ledgers, ledger.id, "good");
    expect(end).toMatchObject({ state: "done", counts: { done: 1600 - cancelled.counts.done, known: cancelled.counts.done } });
    expect((await personTimes(town)).entries).toBe(1600);
  });

  test("按村填报：未报和零分得开；村里自己填，办里代填两个名字都留下，不写名字的退回", { timeout: 120_000 }, async () => {
    const town = await openHere();
    const { books } = town;
    const shown = given(await grid(books, "demo-environment", "straw_fire", { span: "2023-summer" }, "2024-01-15"));
    expect(shown.rows).toHaveLength(11);
    expect(shown.rows.every(({ entries, isForOther }) => entries.length === 0 && isForOther)).toBe(true);
    expect(shown.columns.filter(({ preset }) => preset).map(({ field, preset }) => [field, preset])).toEqual([
      ["season", "summer"],
      ["season_end", "2023-06-30"],
    ]);
    const line = (unit: string, at: number, more: object) => ({
      event: `00000000-0000-4000-8000-0000000000${10 + at}`,
      entry: `grid-${at}`,
      unit,
      values: { season: "summer", season_end: "2023-06-30", fires: 0, signer: "张会计", signed_on: "2023-07-02" },
      ...more,
    });
    const answer = given(
      await fillGrid(books, "demo-environment", "straw_fire", "sign", [
        line("village-1", 1, { insteadOf: "赵村文书" }),
        line("village-2", 2, {}),
      ]),
    );
    expect(answer).toMatchObject({ done: 1, refused: [{ unit: "village-2", because: [{ code: "INSTEAD_OF_NEEDED" }] }] });
    expect(given(await fillGrid(books, "demo-village-3", "straw_fire", "sign", [line("village-3", 3, {})]))).toEqual({
      done: 1,
      refused: [],
    });
    const now = given(await grid(books, "demo-environment", "straw_fire", { span: "2023-summer" }, "2024-01-15"));
    expect(now.rows.slice(0, 3).map(({ entries }) => entries[0]?.values["fires"])).toEqual(["0", undefined, "0"]);
    const view = given(await books.look("demo-environment", "straw_fire", "grid-1"));
    expect(view.timeline[0]!.by).toMatchObject({ insteadOf: "赵村文书" });
    expect(
      given(await grid(books, "demo-village-3", "straw_fire", { span: "2023-summer" }, "2024-01-15")).rows.map(({ unit }) => unit),
    ).toEqual(["village-3"]);
  });
});
