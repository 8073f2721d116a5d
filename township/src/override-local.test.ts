import { expect, test, vi } from "vitest";

const fresh = async () => {
  vi.resetModules();
  const { overrideLocal } = await import("./override-local.ts");
  return overrideLocal;
};
const said = async (given: unknown): Promise<string[]> => (await fresh())(given).map(({ because }) => because.zh);

test("本镇的时限、季节和河流写进 local.json，台账就按它办", async () => {
  const overrideLocal = await fresh();
  const seasons = [
    { id: "summer", title: { zh: "夏季", en: "summer" }, from: "06-01", to: "06-25" },
    { id: "autumn", title: { zh: "秋季", en: "autumn" }, from: "09-10", to: "11-20" },
  ];
  const given = { hazardRecheckDays: 7, appealDays: { direct: 3 }, strawSeasons: seasons, rivers: { clear: ["清水河", "Clear River"] } };
  expect(overrideLocal(given)).toEqual([]);
  const { registers } = await import("./registers/index.ts");
  const of = (id: string) => registers.find((register) => register.id === id)!;
  expect(JSON.stringify(of("hazard").duties)).toContain('"within":7');
  expect(JSON.stringify(of("enterprise_appeal").duties)).toMatch(/"within":3,.*"within":15,/);
  expect(JSON.stringify(of("straw_fire").rounds)).toContain('"06-25"');
  expect(of("river_patrol").fields["river"]).toMatchObject({ codes: { clear: { zh: "清水河" } } });
  expect(JSON.stringify(of("river_patrol").fields["river"])).not.toContain("柳河");
});

test("不认识的名字、不对的值，说清楚是哪一项、该怎么写，一项也不采用", async () => {
  expect(await said({ hazzardDays: 10, hazardDays: 10 })).toEqual([
    expect.stringMatching(/^local\.json 的“hazzardDays”没有这一项，只有 appealDays、/),
  ]);
  expect(await said({ appealDays: { direct: 0 } })).toEqual(["local.json 的“appealDays.direct”须是 1 到 1000000 的整数。"]);
  expect(await said({ appealDays: 5 })).toEqual(["local.json 的“appealDays”须是含 direct、coordinated 的表。"]);
  expect(await said({ strawSeasons: [] })).toEqual(["local.json 的“strawSeasons”须有 2 项。"]);
  expect(await said({ floodSeason: { from: "5月1日" } })).toEqual(["local.json 的“floodSeason.from”须写成 05-20 这样的月日。"]);
  expect(await said({ rivers: { 清水河: ["清水河", "Clear River"] } })).toEqual([
    expect.stringContaining("“rivers.清水河”须写成 代码: [中文, 英文]"),
  ]);
  expect(await said([])).toEqual(["local.json 须是一个 JSON 对象。"]);
  const overrideLocal = await fresh();
  overrideLocal({ hazardRecheckDays: 7, other: 1 });
  expect((await import("./local.ts")).local.hazardRecheckDays).toBe(10);
});

test("本镇补充、更正的提法写进 local.json，其余提法照旧", async () => {
  const overrideLocal = await fresh();
  const source = ["市委文件", "Paper of the city's committee"];
  expect(overrideLocal({ setPhrases: { 活力青禾: { since: "2024-01-10", source }, 四个意识: { since: "2016-01-30", source } } })).toEqual(
    [],
  );
  const { setPhrases } = await import("./report/phrases-in-use.ts");
  const of = (phrase: string) => setPhrases().find((row) => row.phrase === phrase);
  expect(of("活力青禾")).toEqual({ phrase: "活力青禾", since: "2024-01-10", source: { zh: source[0], en: source[1] } });
  expect(of("四个意识")?.since).toBe("2016-01-30");
  expect(of("精准扶贫")).toMatchObject({ until: "2021-02-25", replacement: "巩固拓展脱贫攻坚成果" });
});

test("提法没有日期、没有出处，说清楚该怎么写", async () => {
  expect(await said({ setPhrases: { 活力青禾: { since: "2024年", source: ["市委", "City"] } } })).toEqual([
    expect.stringMatching(/^local\.json 的“setPhrases\.活力青禾”须写成 提法: /),
  ]);
  expect(await said({ setPhrases: { 活力青禾: { since: "2024-01-10" } } })).toHaveLength(1);
  expect(await said({ setPhrases: ["活力青禾"] })).toEqual(["local.json 的“setPhrases”须是 提法: {since, source} 的表。"]);
});
