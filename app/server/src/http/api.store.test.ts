import type { FastifyInstance, InjectOptions } from "fastify";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { demoSignIn, signedIn } from "../testing/signed-in.ts";
import { openTestStore, readingOf, report, standInReader, temporaryFolder } from "../testing/stand-in.ts";
import type { Store } from "../store/store.ts";
import { buildApp } from "./app.ts";
import { nobody } from "./deps.ts";

const folder = temporaryFolder();
let store: Store;
let app: FastifyInstance;
let heads: { readonly cookie: string };
let party: { readonly cookie: string };
let id: string;
/** What the reader of the server finds; a test may put a newer reader in its place. */
let find = readingOf;

beforeAll(async () => {
  store = await openTestStore(folder.path);
  app = await buildApp({ ...nobody, store, reader: standInReader((text) => find(text)), signIn: await demoSignIn(store) });
  heads = await signedIn(app, "demo-office");
  party = await signedIn(app, "demo-party");
});
afterAll(async () => {
  await app.close();
  await store.close();
  folder.remove();
});
beforeEach(async () => {
  find = readingOf;
  await store.withTenant({ tenant: 1 }, (tx) => tx.deleteFrom("reading").execute());
  id = (await upload(report)).json().id;
});

const upload = (text: string, name = "青禾镇.txt") =>
  app.inject({
    method: "POST",
    url: `/api/readings?name=${encodeURIComponent(name)}`,
    headers: { ...heads, "content-type": "application/octet-stream" },
    payload: Buffer.from(text),
  });
const call = (method: "GET" | "POST" | "DELETE", url: string, payload?: object, headers = heads) =>
  app.inject({ method, url: `/api/readings${url}`, headers, ...(payload ? { payload } : {}) } as InjectOptions);
const full = async () => (await call("GET", `/${id}`)).json();
const itemOf = async (quote: string) => (await full()).items.find((item: { quote: string }) => item.quote === quote);
const review = async (quote: string, body: object, headers = heads) =>
  call("POST", `/${id}/items/${(await itemOf(quote)).id}/review`, body, headers);

test("a report that is dropped is read, and opens with its items in their places", async () => {
  const { reading, items, ...rest } = await full();
  expect(rest).toMatchObject({ id, name: "青禾镇.txt", sample: false, revision: 1, characters: report.length });
  expect(reading).toMatchObject({ place: "青禾镇", planYear: 2024, text: report });
  expect(items.map((item: { id: string }) => item.id.split("-")[0]).toSorted()).toEqual(["c", "f", "f", "f", "f", "f", "p"]);
  expect(await itemOf("300个")).toMatchObject({
    kind: "target",
    part: "plan",
    section: "2024年工作安排",
    state: "pending",
    seq: 0,
    value: 300,
  });
  expect(await itemOf("96.5%")).toMatchObject({ kind: "figure", part: "review", section: "2023年工作回顾", figureKind: "level" });
  for (const item of items) expect(report.slice(item.start, item.end)).toBe(item.quote);
});

test("the same file again leads to the reading that is there, with what was decided on it", async () => {
  await review("120批", { verdict: "confirm" });
  const again = await upload(report, "另一个名字.txt");
  expect(again.statusCode).toBe(200);
  expect(again.json()).toMatchObject({ id, name: "青禾镇.txt" });
  expect((await call("GET", "")).json()).toHaveLength(1);
});

test("the list says what is in each report and how far people are", async () => {
  await review("120批", { verdict: "reject" });
  await review("120批", { verdict: "confirm" });
  await review("8公里", { verdict: "reject" });
  await review("96.5%", { verdict: "correct", correction: { status: "target" } });
  const [listed] = (await call("GET", "")).json();
  expect(listed.counts).toEqual({
    byKind: { figure: 1, target: 3, commitment: 1, project: 1 },
    byState: { pending: 4, confirmed: 1, corrected: 1, rejected: 1 },
  });
});

test("a file in which nothing is found is refused in both languages and not stored", async () => {
  const answer = await upload("今天天气很好。");
  expect(answer.statusCode).toBe(422);
  expect(answer.headers["content-type"]).toContain("application/problem+json");
  expect(answer.json()).toMatchObject({ code: "NOTHING_FOUND", status: 422, detail: { zh: expect.any(String), en: expect.any(String) } });
  expect((await call("GET", "")).json()).toHaveLength(1);
});

test("confirming, rejecting and taking back are shown with who and when", async () => {
  expect((await review("120批", { verdict: "confirm" })).json()).toMatchObject({
    state: "confirmed",
    by: "林小雨",
    seq: 1,
    at: expect.stringMatching(/^20/),
  });
  expect((await review("120批", { verdict: "reject" }, party)).json()).toMatchObject({ state: "rejected", by: "江予安", seq: 2 });
  expect((await review("120批", { verdict: "reset" })).json()).toMatchObject({ state: "pending", seq: 3 });
});

test("a correction changes what it names, keeps what was read beside it, and the next correction builds on it", async () => {
  const start = report.indexOf("接待来访群众120批");
  const first = await review("120批", { verdict: "correct", correction: { start, unit: "件", value: 121 } });
  expect(first.json()).toMatchObject({
    quote: "接待来访群众120批",
    value: 121,
    state: "corrected",
    asRead: { quote: "120批", value: 120 },
  });
});

test("a unit that stands neither in the table of units nor in the text is refused", async () => {
  expect((await review("120批", { verdict: "correct", correction: { unit: "嘟嘟" } })).json().code).toBe("UNKNOWN_UNIT");
  expect((await review("2万吨", { verdict: "correct", correction: { unit: "万吨" } })).json().code).toBe("UNKNOWN_UNIT");
});

test("later corrections build on earlier ones, and confirming leaves them in force", async () => {
  await review("120批", { verdict: "correct", correction: { value: 121 } });
  await review("120批", { verdict: "correct", correction: { metric: "接待群众来访" } });
  expect((await review("120批", { verdict: "confirm" })).json()).toMatchObject({ value: 121, metric: "接待群众来访", state: "confirmed" });
  expect((await review("120批", { verdict: "reset" })).json()).toMatchObject({ value: 120, metric: "接待来访群众", state: "pending" });
});

test.each([
  ["a place behind the end of the text", { end: report.length + 1 }, "SPAN_OUTSIDE_TEXT"],
  ["a place whose end is before its start", { start: 40, end: 39 }, "SPAN_OUTSIDE_TEXT"],
  ["a place without words", { start: report.indexOf("\n"), end: report.indexOf("\n") + 1 }, "SPAN_WITHOUT_WORDS"],
  ["a stage for a figure", { stage: "building" }, "FIELD_OF_OTHER_KIND"],
  ["a project without a name", { kind: "project", stage: "building" }, "FIELD_MISSING"],
  ["a target that is reported", { kind: "target", status: "reported" }, "KIND_CONTRADICTS_STATUS"],
  ["a range upside down", { valueTo: 100 }, "RANGE_UPSIDE_DOWN"],
])("refused as a correction: %s", async (_what, correction, code) => {
  const answer = await review("120批", { verdict: "correct", correction });
  expect(answer.statusCode).toBe(422);
  expect(answer.json().code).toBe(code);
  expect((await itemOf("120批")).seq).toBe(0);
});

test("a figure that is really a project becomes one, without the fields of a figure", async () => {
  const changed = (
    await review("8公里", { verdict: "correct", correction: { kind: "project", name: "农路提升", stage: "completed" } })
  ).json();
  expect(changed).toMatchObject({ kind: "project", name: "农路提升", stage: "completed" });
  expect(changed).not.toHaveProperty("value");
});

test("who decides on an old view is shown the present one", async () => {
  await review("120批", { verdict: "reject", expected: 0 }, party);
  const late = await review("120批", { verdict: "confirm", expected: 0 });
  expect(late.statusCode).toBe(409);
  expect(late.json()).toMatchObject({ code: "REVIEW_STALE", item: { state: "rejected", by: "江予安", seq: 1 } });
  expect(late.json().detail.zh).toContain("江予安");
});

test("a correction without changes, and changes without the verdict correct, are refused", async () => {
  expect((await review("120批", { verdict: "correct" })).json().code).toBe("CORRECTION_MISSING");
  expect((await review("120批", { verdict: "confirm", correction: { value: 1 } })).json().code).toBe("CORRECTION_UNWANTED");
  expect((await review("120批", { verdict: "confirm", by: "别人" })).json().code).toBe("FIELDS_INVALID");
});

test("an item that the reader missed is added, confirmed by who added it, and not twice", async () => {
  const start = report.indexOf("推进青禾水厂");
  const asked = { kind: "commitment", start, end: start + 2, action: "推进", object: "青禾水厂扩建工程" };
  const added = await call("POST", `/${id}/items`, asked);
  expect(added.statusCode).toBe(201);
  expect(added.json()).toMatchObject({ quote: "推进", state: "confirmed", by: "林小雨", origin: "person", part: "plan", seq: 1 });
  expect((await call("POST", `/${id}/items`, asked)).json().code).toBe("ITEM_EXISTS");
  expect((await call("POST", `/${id}/items`, { kind: "project", start, end: start + 2 })).json().code).toBe("FIELD_MISSING");
});

test("reading again keeps what people decided and replaces the rest", async () => {
  await review("120批", { verdict: "confirm" });
  await review("300个", { verdict: "correct", correction: { start: report.indexOf("300"), end: report.indexOf("300") + 3 } });
  find = (text) => {
    const before = readingOf(text);
    const [first, ...others] = before.figures;
    // The newer reader no longer finds the 120, gives the road another metric and does not find the project.
    return {
      ...before,
      figures: others.map((f) => (f.unit === "公里" ? { ...f, metric: "农路" } : f)),
      projects: [],
      commitments: first ? before.commitments : [],
    };
  };
  const outcome = await call("POST", `/${id}/reread`);
  expect(outcome.json()).toMatchObject({ revision: 2, kept: 2, found: 4, added: 0, removed: 1 });
  expect(await itemOf("120批")).toMatchObject({ state: "confirmed" });
  expect(await itemOf("300")).toMatchObject({ state: "corrected" });
  // The place was judged when the person moved the item.
  expect(await itemOf("300个")).toBeUndefined();
  expect(await itemOf("8公里")).toMatchObject({ metric: "农路" });
  expect(await itemOf("青禾水厂扩建工程")).toBeUndefined();
});

test("a report is removed with its reviews; the sample stays", async () => {
  await review("120批", { verdict: "confirm" });
  expect((await call("DELETE", `/${id}`)).statusCode).toBe(204);
  expect((await call("GET", `/${id}`)).json().code).toBe("READING_NOT_FOUND");
  id = (await upload(report)).json().id;
  expect(await itemOf("120批")).toMatchObject({ seq: 0 });
  await store.asKeeper(1, (tx) => tx.updateTable("reading").set({ sample: true }).execute());
  expect((await call("DELETE", `/${id}`)).json()).toMatchObject({ code: "SAMPLE_STAYS", status: 403 });
});

test("text with characters that the database cannot hold is stored with every place still true", async () => {
  const odd = `${report}末\u0000尾`;
  const other = await upload(odd);
  expect(other.statusCode).toBe(201);
  expect(other.json().reading.text).toBe(odd.replace("\u0000", "\uFFFD"));
});

test("exports are named in Chinese and hold the items", async () => {
  const json = await call("GET", `/${id}/export?format=json`);
  expect(json.headers["content-disposition"]).toContain(`filename*=UTF-8''${encodeURIComponent("青禾镇2024年政府工作报告-条目.json")}`);
  expect(json.json().items).toHaveLength(7);
  const csv = await call("GET", `/${id}/export?format=csv`);
  expect(csv.headers["content-type"]).toBe("text/csv; charset=utf-8");
  expect(csv.body).toContain("接待来访群众");
  for (const url of ["/export?format=xlsx", "/split?format=docx", "/split?format=xlsx"])
    expect((await call("GET", `/${id}${url}`)).rawPayload.subarray(0, 2).toString()).toBe("PK");
  expect((await call("GET", `/${id}/split`)).json()).toMatchObject({
    title: "青禾镇2024年政府工作报告",
    rows: expect.arrayContaining([expect.objectContaining({ category: "2024年工作安排" })]),
  });
  expect((await call("GET", `/${id}/findings`)).json()).toEqual([]);
});
