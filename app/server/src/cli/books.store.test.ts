import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isRefusal } from "@jiannuo/quantity";
import { declaredMeasures, demonstration, registers } from "@jiannuo/township";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { findShared } from "../../../../testing/shared.ts";
import { type Served, serve } from "../main.ts";
import { homeTenant, openStore } from "../store/store.ts";
import { type Ran, jiannuo as runIn } from "../testing/command-line.ts";
import { temporaryFolder } from "../testing/stand-in.ts";
import { widthOf } from "./width.ts";

// Making a database takes seconds, on a busy machine many.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const folder = temporaryFolder();
const first = join(folder.path, "first");
const untouched = join(folder.path, "untouched");
const chinese = { LC_ALL: "zh_CN.UTF-8", DATABASE_URL: "", JIANNUO_DEMO: "" };
let made: Ran;
let served: Served;
let copies = 0;

/** A command over the books of the first folder, or of another. */
const jiannuo = (argv: readonly string[], data = first): Promise<Ran> => runIn({ ...chinese, JIANNUO_DATA: data }, ...argv);
const json = async (argv: readonly string[], data = first) => {
  const { code, out, err } = await jiannuo([...argv, "--json"], data);
  if (out === "") throw new Error(`${argv.join(" ")}: ${code} ${err}`);
  return JSON.parse(out);
};

/** The demonstration's books to do with as a test likes. */
const ownBooks = (): string => {
  const own = join(folder.path, `own-${++copies}`);
  cpSync(untouched, own, { recursive: true });
  return own;
};

/** The first command makes the books; the others mostly go through a server, which has them open already. */
beforeAll(async () => {
  made = await jiannuo(["measure", "--period", "2023", "--json"]);
  cpSync(first, untouched, { recursive: true });
  const started = await serve({ dataFolder: first, host: "127.0.0.1", port: 47311 });
  if (isRefusal(started)) throw new Error(started.because.en);
  served = started;
});
afterAll(async () => {
  await served.close();
  folder.remove();
});

/** What a person reads when something is refused; where it is not, or more than sentences are said, that. */
const complaintOf = ({ code, out, err }: Ran): string =>
  code === 2 && out === "" && !/\bat .*:\d+:\d+|Error:|node:/.test(err) ? err : `no complaint: ${code} ${out}`;

interface Expected {
  readonly id: string;
  readonly value: number;
  readonly rule: "exact" | "rounded" | "atLeast" | "over";
  readonly below?: number;
  readonly digits?: number;
}
const file = findShared("domain", "expected-2023.json");
const expectedMeasures = (): Expected[] => (JSON.parse(readFileSync(file!, "utf8")) as { measures: Expected[] }).measures;

describe("figures", () => {
  test("at first use the books are made with the demonstration, said on standard error, and standard output is the answer alone", async () => {
    expect(made.code).toBe(0);
    expect(made.err).toMatch(/演示数据/);
    const events = demonstration().reduce((all, { commands }) => all + commands.length, 0);
    expect(await json(["verify"], ownBooks())).toMatchObject({ events, head: expect.stringMatching(/^[\da-f]{64}$/), unsealed: 0 });
    const ids = registers.flatMap(({ id, measures }) => Object.keys(measures).map((measure) => `${id}.${measure}`));
    const bySlips = Object.keys(declaredMeasures).map((measure) => `declared.${measure}`);
    expect(Object.keys(JSON.parse(made.out))).toEqual([...ids, ...bySlips]);
    expect(JSON.parse(made.out)["declared.new_jobs"]).toMatchObject({ value: null, declared: 0, unit: "人" });
    expect((await jiannuo(["measure", "--period", "2023"])).err).toBe("");
  });

  test("a count, a decline and money, as numbers in the base unit", async () => {
    expect(
      await json(["measure", "petition_visit.batch_count", "petition_visit.visit_yoy", "project.investment", "--period", "2023"]),
    ).toEqual({
      "petition_visit.batch_count": { value: 279, unit: "批", entries: 279, declared: 0, backfilled: expect.any(Number) },
      "petition_visit.visit_yoy": {
        value: expect.closeTo(-22.2841, 4),
        unit: "%",
        entries: 638,
        declared: 0,
        backfilled: expect.any(Number),
      },
      "project.investment": {
        value: expect.any(Number),
        unit: "元",
        entries: expect.any(Number),
        declared: 0,
        backfilled: expect.any(Number),
      },
    });
  });

  test("a released value says its basis; a year without anything is 0, a growth over nothing is null", async () => {
    const figures = await json(["measure", "econ_indicator.fiscal_revenue_yoy", "--period", "2023"]);
    expect(figures["econ_indicator.fiscal_revenue_yoy"]).toMatchObject({ value: 13.2, basis: "confirmed" });
    const empty = await json(["measure", "petition_visit.batch_count", "petition_visit.visit_yoy", "--period", "2019"]);
    expect([empty["petition_visit.batch_count"].value, empty["petition_visit.visit_yoy"].value]).toEqual([0, null]);
  });

  test("a village by its id, its path or its name; all villages together are the town", async () => {
    const values = await Promise.resolve(["village-1", "qinghe/village-1", "柳塘村"]).then(async (names) => {
      const found: number[] = [];
      for (const name of names)
        found.push((await json(["measure", "hazard.found_count", "--period", "2023", "--place", name]))["hazard.found_count"].value);
      return found;
    });
    expect(new Set(values).size).toBe(1);
    expect(values[0]).toBeGreaterThan(0);
    expect(values[0]).toBeLessThan(204);
  });

  test("for people: a table that fits 100 columns", async () => {
    const { out } = await jiannuo(["measure", "--period", "2023"]);
    for (const line of out.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(100);
    expect(out).toMatch(/petition_visit\.person_count +接待来访人次 +688 +人次 +279/);
  });

  test.skipIf(!file)("every figure that the year's report needs comes out of the books", () => {
    const figures = JSON.parse(made.out);
    const measures = expectedMeasures();
    expect(measures).toHaveLength(97);
    const misses = ({ id, value, rule, below = Infinity, digits = 0 }: Expected): boolean => {
      const got: number | undefined = figures[id]?.value;
      if (got === undefined) return true;
      if (rule === "atLeast") return got < value;
      if (rule === "over") return got <= value || got >= below;
      return Math.abs(got - value) >= (rule === "exact" ? 1e-9 : 0.5 * 10 ** -digits);
    };
    expect(measures.filter(misses).map((one) => ({ ...one, got: figures[one.id]?.value }))).toEqual([]);
  });
});

describe("drill", () => {
  const sum = (rows: readonly { amount: number }[]): number => rows.reduce((all, { amount }) => all + amount, 0);

  test.each([
    "petition_visit.person_count",
    "enterprise_visit.visit_count",
    "hazard.rectified_count",
    "project.roads_building",
    "project.investment",
  ])("the rows of %s sum to the figure, also those of more than one page", async (id) => {
    const { value, rows, heldBack } = await json(["drill", id, "--period", "2023"]);
    expect(rows.length).toBeGreaterThan(0);
    expect(heldBack).toEqual({ rows: 0, amount: 0 });
    expect(sum(rows)).toBe(value);
  });

  const isRestricted = (id: string): boolean => registers.find((one) => id.startsWith(`${one.id}.`))!.sensitivity === 2;

  /** What the rows of a measure come to in a year, with the 期初数 and 报数 that count beside them; only of 限定知悉 registers may a part be held back. */
  const openedTo = async (id: string, period: string): Promise<number> => {
    const { rows, heldBack, beside } = await json(["drill", id, "--period", period]);
    if (!isRestricted(id)) expect([id, heldBack]).toEqual([id, { rows: 0, amount: 0 }]);
    return sum(rows) + heldBack.amount + beside.opening + beside.declared;
  };

  /** The figure worked out from the rows behind it: for one that is made of two, from the rows of both. */
  const fromRows = async (id: string): Promise<number> => {
    const [register, name] = id.split(".") as [string, string];
    const measure = registers.find((one) => one.id === register)!.measures[name]!;
    const of = (part: string, period = "2023") => openedTo(`${register}.${part}`, period);
    switch (measure.kind) {
      case "ratio":
        return ((await of(measure.of)) / (await of(measure.over))) * 100;
      case "average":
        return (await of(measure.of)) / (await of(measure.over));
      case "growth":
        return ((await of(measure.of)) / (await of(measure.of, "2022")) - 1) * 100;
      case "streak": {
        let years = 0;
        while ((await of(measure.of, String(2023 - years))) >= measure.least && (await of(measure.brokenBy, String(2023 - years))) === 0)
          years++;
        return years;
      }
      default:
        return of(name);
    }
  };

  test.skipIf(!file)("each of the year's 97 figures is what the rows behind it come to, both parts where it is made of two", async () => {
    const figures = JSON.parse(made.out);
    for (const { id } of expectedMeasures()) expect([id, await fromRows(id)]).toEqual([id, expect.closeTo(figures[id].value, 6)]);
  });

  test("whoever may not see visitors sees the same figure, and one line that holds back the rest", async () => {
    const { value, rows, heldBack } = await json(["drill", "petition_visit.person_count", "--period", "2023", "--as", "demo-county"]);
    expect([value, rows, heldBack]).toEqual([688, [], { rows: 279, amount: 688 }]);
    const { out } = await jiannuo(["drill", "petition_visit.person_count", "--period", "2023", "--as", "demo-county"]);
    expect(out).toContain("另 279 笔不可见，合计 688");
  });
});

describe("acts", () => {
  const visit = ["act", "enterprise_visit", "record", "enterprise=青禾米业有限公司", "visited_on=2024-02-06", "leader=沈青山"];
  const count = async (data = first, ...more: string[]): Promise<number> =>
    (await json(["measure", "enterprise_visit.visit_count", "--period", "2024", ...more], data))["enterprise_visit.visit_count"].value;

  test("a visit moves its figure by one, taking it back moves it back, and as of yesterday neither was", async () => {
    const data = ownBooks();
    const [before, dayBefore] = [await count(data), await count(data, "--as-of", "2024-02-05")];
    const done = await json(visit, data);
    expect(done.moved).toContainEqual({ measure: "enterprise_visit.visit_count", by: "1" });
    expect(done.entry).toMatchObject({ state: "recorded", values: { enterprise: "u-ent-1" } });
    expect([await count(data), await count(data, "--as-of", "2024-02-05")]).toEqual([before + 1, dayBefore]);
    const back = await json(["act", "enterprise_visit", "reverse", "--event", done.event, "--reason", "日期录错"], data);
    expect(back.moved).toContainEqual({ measure: "enterprise_visit.visit_count", by: "-1" });
    expect(await count(data)).toBe(before);
    expect((await jiannuo(["verify"], data)).out).toContain("全部一致");
  });

  test("the same act under the same name is done once", async () => {
    const name = ["--event", "3f0c3d9e-52f4-4f5e-9d6a-7f1f5a0c1b22"];
    const before = await count();
    const once = await json([...visit, ...name]);
    expect(await json([...visit, ...name])).toEqual(once);
    expect(await count()).toBe(before + 1);
    expect(
      complaintOf(
        await jiannuo(["act", "enterprise_visit", "record", "enterprise=u-ent-2", "visited_on=2024-02-06", "leader=顾言", ...name]),
      ),
    ).not.toMatch(/^no complaint/);
  });

  test("an entry goes on by its name; yes and no, codes and fields may be typed as they stand on the form", async () => {
    const { entry } = await json(["act", "straw_fire", "find", "village=双桥村", "season=夏季", "发现日期=2024-06-04", "source=卫星"]);
    const verified = await json(["act", "straw_fire", "verify", "--entry", entry.id, "--happened", "2024-06-05", "is_straw=是"]);
    expect(verified.moved).toEqual([{ measure: "straw_fire.fire_point_count", by: "1" }]);
    expect(verified.entry).toMatchObject({ state: "verified", place: "qinghe/village-8" });
  });
});

describe("what is wrong", () => {
  let before: { events: number; entries: number; postings: number };
  beforeAll(async () => {
    before = await json(["verify"]);
  });

  test.each([
    [["act", "visits", "record"], /没有“visits”这本台账.*enterprise_visit/],
    [["act", "enterprise_visit", "close"], /没有“close”这一办理.*record/],
    [["act", "hazard", "fix", "measures_taken=x"], /--entry/],
    [["act", "enterprise_visit", "record", "visited_on"], /栏目=值/],
    [["act", "enterprise_visit", "record", "enterprise=u-ent-1", "visited_on=2023-02-30", "leader=甲"], /2023-02-30/],
    [["act", "enterprise_visit", "record", "enterprise=u-ent-1", "visited_on=2023-02-03", "leader=甲", "appeals=三"], /提出诉求.*数字/],
    [["act", "enterprise_visit", "record", "enterprise=u-ent-1", "visited_on=2023-02-03", "leader=甲", "mood=good"], /没有“mood”这一栏/],
    [["act", "hazard", "fix", "--entry", "demo-0001", "fixed_on=2023-03-01", "measures_taken=x"], /现在是“已销号”/],
    [["act", "hazard", "grade", "--as", "demo-culture"], /./],
    [["act", "petition_visit", "reverse", "--reason", "x"], /--event/],
    [["measure", "petition_visit.batches", "--period", "2023"], /没有“petition_visit.batches”这个指标/],
    [["measure", "--period", "去年"], /年份/],
    [["measure"], /--period/],
    [["measure", "--period", "2023", "--place", "月亮村"], /没有“月亮村”这个单位/],
    [["measure", "--period", "2023", "--as", "nobody"], /没有“nobody”这个岗位/],
    [["drill"], /jiannuo drill 指标/],
    [["period", "lock", "economy", "2023-06"], /只有 close 和 reopen/],
  ])("is said in a sentence: %j", async (argv, words) => {
    expect(complaintOf(await jiannuo(argv))).toMatch(words);
  });

  test("nothing of all that was written", async () => {
    expect(await json(["verify"])).toMatchObject({
      events: before.events,
      entries: before.entries,
      postings: before.postings,
    });
  });
});

describe("closing a month", () => {
  test("takes its lead to close and two persons to open; what is closed takes no act", async () => {
    const data = ownBooks();
    const late = ["act", "enterprise_visit", "record", "enterprise=u-ent-1", "visited_on=2023-06-06", "leader=甲"];
    expect(complaintOf(await jiannuo(["period", "close", "economy", "2023-06"], data))).toMatch(/负责人/);
    expect((await jiannuo(["period", "close", "economy", "2023-06", "--as", "demo-economy"], data)).out).toBe("economy 2023-06 已锁定\n");
    expect(complaintOf(await jiannuo(late, data))).toMatch(/2023-06 的数据已锁定/);
    const reopen = ["period", "reopen", "economy", "2023-06", "--as", "demo-economy", "--reason", "补录"];
    expect(complaintOf(await jiannuo(reopen, data))).toMatch(/--second/);
    expect(complaintOf(await jiannuo([...reopen, "--second", "demo-economy"], data))).toMatch(/另一人/);
    expect((await jiannuo([...reopen, "--second", "demo-economy-clerk"], data)).out).toBe("economy 2023-06 已解锁\n");
    expect((await jiannuo(late, data)).code).toBe(0);
  });
});

describe("verify", () => {
  test("one value changed behind the books is found, and the event named", async () => {
    const data = ownBooks();
    const store = await openStore(data);
    if (isRefusal(store)) throw new Error(store.because.en);
    const id = "de300000-0000-4000-8005-000000070001";
    await store.asKeeper(homeTenant, (tx) =>
      sql`update event set "values" = jsonb_set("values", '{leader}', '"别人"') where tenant = 1 and id = ${id}`.execute(tx),
    );
    await store.close();
    const { code, out } = await jiannuo(["verify"], data);
    expect(code).toBe(1);
    expect(out).toContain(id);
    expect((await json(["verify"], data)).first.where).toContain(id);
  });
});

test("books may begin empty, and then hold nothing", async () => {
  const data = join(folder.path, "empty");
  const { code, err } = await runIn({ ...chinese, JIANNUO_DATA: data, JIANNUO_DEMO: "none" }, "verify");
  expect([code, existsSync(data)]).toEqual([0, true]);
  expect(err).not.toMatch(/演示数据/);
});
