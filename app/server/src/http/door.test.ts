import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FastifyInstance, InjectOptions } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { standInReader, temporaryFolder } from "../testing/stand-in.ts";
import type { Store } from "../store/store.ts";
import type { SignedIn } from "../signin/signed-in.ts";
import { buildApp } from "./app.ts";
import { nobody } from "./deps.ts";

const pages = temporaryFolder();
let app: FastifyInstance;

/** A store in which every question is a bug. */
const broken: Store = {
  ...nobody.store,
  engine: "embedded",
  withTenant: () => Promise.reject(new Error("password of the mayor is 1234")),
  asKeeper: () => Promise.reject(new Error("broken")),
  close: async () => {},
};

/** Signed in already: what is asked here is the door itself. */
const clerk: SignedIn = {
  account: "a",
  session: "s",
  kind: "person",
  name: "林小雨",
  username: "demo-office",
  post: {
    id: "demo-office",
    title: { zh: "督查专员", en: "Supervision officer" },
    role: "supervisor",
    unit: { id: "qinghe", path: "qinghe", title: { zh: "青禾镇", en: "Qinghe Town" } },
    isWriter: true,
    isLead: false,
    readsDrafts: true,
  },
  posts: [],
  people: [],
  mustChange: false,
};

beforeAll(async () => {
  mkdirSync(join(pages.path, "assets"));
  writeFileSync(join(pages.path, "index.html"), `<meta name="csp-nonce" content="__CSP_NONCE__"><title>践诺</title>`);
  writeFileSync(join(pages.path, "assets", "index-abc123.js"), "1");
  app = await buildApp(
    { ...nobody, store: broken, reader: standInReader(), signIn: { ...nobody.signIn, who: async () => clerk } },
    { pages: pages.path, hosts: ["jiannuo.example.org"] },
  );
});
afterAll(async () => {
  await app.close();
  pages.remove();
});

const write = (headers: object) =>
  app.inject({ method: "DELETE", url: "/api/readings/x", headers: { host: "localhost:4680", ...headers } });
const get = (url: string, more: InjectOptions = {}) => app.inject({ method: "GET", url, ...more } as InjectOptions);
const statusFor = async (host: string) => (await get("/api/health", { headers: { host } })).statusCode;

test("a bug is answered by a sentence, never by its stack or message", async () => {
  const answer = await get("/api/readings");
  expect(answer.json()).toMatchObject({ code: "INTERNAL", status: 500, request: expect.any(String) });
  expect(answer.body).not.toMatch(/mayor|at .*:\d+/);
});

test.each([
  ["an address that is not there", { url: "/api/nowhere" }, 404, "ROUTE_NOT_FOUND"],
  ["a method that is not there", { method: "PUT", url: "/api/readings" }, 404, "ROUTE_NOT_FOUND"],
  [
    "JSON that is none",
    { method: "POST", url: "/api/readings/x/items", headers: { "content-type": "application/json" }, payload: "{" },
    400,
    "BAD_JSON",
  ],
  [
    "a body of another type",
    { method: "POST", url: "/api/readings/x/items", headers: { "content-type": "text/xml" }, payload: "<a/>" },
    415,
    "UNSUPPORTED_MEDIA_TYPE",
  ],
  ["fields that are missing", { method: "POST", url: "/api/readings/x/items", payload: { kind: "figure" } }, 400, "FIELDS_INVALID"],
  ["more than 1 MB", { method: "POST", url: "/api/readings/x/items", payload: { action: "王".repeat(600_000) } }, 413, "TOO_LARGE"],
  ["a damaged address", { url: "/api/readings/%E0%A4%A" }, 400, "BAD_REQUEST"],
])("a problem with a code and a sentence in both languages: %s", async (_what, request, status, code) => {
  const answer = await app.inject({ method: "GET", ...request } as InjectOptions);
  expect(answer.statusCode).toBe(status);
  expect(answer.headers["content-type"]).toContain("application/problem+json");
  expect(answer.json()).toMatchObject({ code, status, detail: { zh: expect.stringMatching(/。$/), en: expect.stringMatching(/\.$/) } });
});

test("writes from another site are turned away, those of our own pages are not", async () => {
  for (const headers of [
    { origin: "http://evil.example" },
    { origin: "null" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
  ])
    expect((await write(headers)).json().code).toBe("CROSS_SITE");
  for (const headers of [{ origin: "http://localhost:4680", "sec-fetch-site": "same-origin" }, { "sec-fetch-site": "none" }, {}])
    expect((await write(headers)).json().code).toBe("INTERNAL");
});

test("a name of the open internet that points here is not answered, names and addresses of an office are", async () => {
  expect(await statusFor("rebound.example.com")).toBe(421);
  for (const host of [
    "127.0.0.1:4680",
    "[::1]:4680",
    "192.168.1.20",
    "dangzheng-pc:4680",
    "office.test:80",
    "jiannuo.example.org",
    "jiannuo.qinghe.gov.cn",
  ])
    expect(await statusFor(host)).toBe(200);
});

test("every answer carries the content security policy with a nonce of its own", async () => {
  const [first, second] = [await get("/"), await get("/readings/abc")];
  const nonce = /'nonce-([^']+)'/.exec(String(first.headers["content-security-policy"]))?.[1];
  expect(first.body).toContain(`content="${nonce}"`);
  expect(second.body).not.toContain(String(nonce));
  expect(second.headers["x-content-type-options"]).toBe("nosniff");
  expect(first.headers["content-security-policy"]).toContain("default-src 'self'");
});

test("pages: hashed files for ever, other addresses the one page, missing files none", async () => {
  expect((await get("/assets/index-abc123.js")).headers["cache-control"]).toContain("immutable");
  expect((await get("/readings/f00", { headers: { accept: "text/html" } })).body).toContain("践诺");
  expect((await get("/assets/gone.js")).statusCode).toBe(404);
  expect((await get("/index.html")).body).not.toContain("__CSP_NONCE__");
  expect((await get("/assets/..%2f..%2fpackage.json")).statusCode).not.toBe(200);
});

test("the documentation is one page without scripts that names every address and code", async () => {
  const page = await get("/api/docs");
  expect(page.body).not.toMatch(/<script|https?:\/\/(?!.*jiannuo)/);
  for (const words of ["/api/readings/{id}/items/{item}/review", "ReviewRequest", "REVIEW_STALE"]) expect(page.body).toContain(words);
});
