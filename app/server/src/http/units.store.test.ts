import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Town, given, noon, openTown, petition, year } from "../testing/books/town.ts";
import { demoSignIn, signedIn } from "../testing/signed-in.ts";
import { openTestStore, standInReader, temporaryFolder } from "../testing/stand-in.ts";
import type { Store } from "../store/store.ts";
import { buildApp } from "./app.ts";
import { nobody } from "./deps.ts";

const folder = temporaryFolder();
let store: Store;
let app: FastifyInstance;
let town: Town;
let admin: { readonly cookie: string };
let clerk: { readonly cookie: string };

beforeAll(async () => {
  store = await openTestStore(folder.path);
  town = await openTown(store);
  const signIn = await demoSignIn(store, { now: () => town.clock.now });
  app = await buildApp({ ...nobody, store, books: town.books, reader: standInReader(), signIn });
  admin = await signedIn(app, "demo-admin");
  clerk = await signedIn(app, "demo-office");
}, 120_000);
afterAll(async () => {
  await app.close();
  await store.close();
  folder.remove();
});

const post = (url: string, payload: object, headers = admin) => app.inject({ method: "POST", url, headers, payload });
const units = async (): Promise<{ id: string; title: { zh: string; en: string }; path: string; kind: string }[]> =>
  (await app.inject({ url: "/api/units", headers: clerk })).json();
const idOf = async (zh: string): Promise<string> => (await units()).find(({ title }) => title.zh === zh)!.id;
const persons = async (place: string) =>
  given(await town.books.measure("demo-office", "petition_visit.person_count", year(2024), { place })).value;

test("系统管理员粘贴一列村名，当天就能登记到新村", async () => {
  const added = await post("/api/units", { kind: "village", names: ["桃源村", "  杏林 村 ", "", "桃源新村"] });
  expect([added.statusCode, added.json().added.length]).toEqual([201, 3]);
  const all = await units();
  expect(
    all.filter(({ title }) => ["桃源村", "杏林 村", "桃源新村"].includes(title.zh)).map(({ kind, title }) => [kind, title.en]),
  ).toEqual(expect.arrayContaining([["village", "Taoyuancun"]]));
  const village = await idOf("桃源村");
  given(await town.books.act("demo-stability-clerk", "petition_visit", petition("2024-01-10", 4, { village })));
  expect(await persons(`qinghe/${village}`)).toBe("4");
});

test("名单里有重名的一个也不添，说出是第几行", async () => {
  const before = (await units()).length;
  const refused = await post("/api/units", { kind: "village", names: ["梨园村", "柳塘村", "梨园村"] });
  expect(refused.statusCode).toBe(409);
  expect(refused.json().refusals.map(({ because }: { because: { zh: string } }) => because.zh)).toEqual([
    expect.stringMatching(/第 2 行“柳塘村”已经有了/),
    expect.stringMatching(/第 3 行“梨园村”已经有了/),
  ]);
  expect(await units()).toHaveLength(before);
  expect((await post("/api/units", { kind: "village", names: [" "] })).json().code).toBe("NAME_NEEDED");
});

test("改名以后用新名称，以前的数还在", async () => {
  const village = await idOf("桃源村");
  expect((await post(`/api/units/${village}/rename`, { zh: "桃源社区" })).statusCode).toBe(204);
  expect(await idOf("桃源社区")).toBe(village);
  expect(await persons(`qinghe/${village}`)).toBe("4");
  expect((await post(`/api/units/${village}/rename`, { zh: "石坝村" })).json().code).toBe("NAME_TAKEN");
  expect((await post(`/api/units/party_government/rename`, { zh: "党政综合办公室", en: "General Office" })).statusCode).toBe(204);
  expect(given(await town.books.posts("demo-office")).rows.find(({ id }) => id === "demo-party")?.unit).toBe("party_government");
});

test("从某天起移到另一单位之下，以前的数留在原处，合计不变", async () => {
  const village = await idOf("桃源社区");
  const [station] = (await post("/api/units", { kind: "station", names: ["东片管理站"] })).json().added;
  const early = await post(`/api/units/${village}/move`, { under: station, from: "2024-01-15" });
  expect([early.statusCode, early.json().code]).toEqual([409, "MOVED_SINCE"]);
  expect((await post(`/api/units/${village}/move`, { under: station, from: "2024-02-01" })).statusCode).toBe(204);
  expect((await units()).find(({ id }) => id === village)?.path).toBe(`qinghe/${village}`);
  town.clock.now = noon("2024-02-02");
  expect((await units()).find(({ id }) => id === village)?.path).toBe(`qinghe/${station}/${village}`);
  given(await town.books.act("demo-stability-clerk", "petition_visit", petition("2024-02-02", 3, { village })));
  expect(await Promise.all([`qinghe/${village}`, `qinghe/${station}`, "qinghe"].map(persons))).toEqual(["4", "3", "7"]);
  expect((await post(`/api/units/${station}/move`, { under: village, from: "2024-03-01" })).json().code).toBe("UNIT_WITHIN_ITSELF");
  expect((await post("/api/units/qinghe/move", { under: station, from: "2024-03-01" })).json().code).toBe("UNIT_IS_TOP");
});

test("别的岗位不能动单位；做过什么都有记录", async () => {
  for (const [url, body] of [
    ["/api/units", { kind: "village", names: ["新村"] }],
    ["/api/units/village-1/rename", { zh: "新村" }],
    ["/api/units/village-1/move", { under: "qinghe", from: "2024-03-01" }],
  ] as const)
    expect((await post(url, body, clerk)).json().code).toBe("UNITS_NOT_YOURS");
  const acts = (await app.inject({ url: "/api/units/acts", headers: admin })).json();
  expect(acts.find(({ act }: { act: string }) => act === "rename")).toMatchObject({ by: "demo-admin" });
  expect(acts.filter(({ act }: { act: string }) => act === "add")).toHaveLength(4);
  expect((await app.inject({ url: "/api/units/acts", headers: clerk })).statusCode).toBe(403);
});
