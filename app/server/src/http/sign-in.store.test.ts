import { connect } from "node:net";
import type { AddressInfo } from "node:net";
import { demoPosts, demoSince } from "@jiannuo/township";
import type { FastifyInstance, InjectOptions } from "fastify";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { loadPeople } from "../books/load-people.ts";
import { demoPassword, demoPin, demoUnitAccount } from "../signin/demonstration.ts";
import type { SignIn } from "../signin/sign-in.ts";
import type { Store } from "../store/store.ts";
import { cookieOf, demoSignIn, signedIn } from "../testing/signed-in.ts";
import { openTestStore, standInReader, temporaryFolder } from "../testing/stand-in.ts";
import { buildApp } from "./app.ts";
import { nobody } from "./deps.ts";
import { openapiOf } from "./openapi.ts";

const folder = temporaryFolder();
let store: Store;
let signIn: SignIn;
let app: FastifyInstance;
let now = new Date("2024-01-15T04:00:00Z");

/** The same person in a second post, and in one that ended yesterday. */
const more = (["demo-second", "demo-ended"] as const).map((id) => ({
  id,
  person: "person-demo-economy-clerk",
  name: "顾晓燕",
  role: "office_clerk",
  unit: "agriculture",
  portfolio: [],
  ...(id === "demo-ended" ? { until: "2024-01-14" } : {}),
}));

beforeAll(async () => {
  store = await openTestStore(folder.path);
  signIn = await demoSignIn(store, { now: () => now });
  await loadPeople(store, 1, { name: "青禾镇", since: demoSince, units: [], posts: more });
  app = await buildApp({ ...nobody, store, reader: standInReader(), signIn });
});
afterAll(async () => {
  await app.close();
  await store.close();
  folder.remove();
});
beforeEach(async () => {
  await store.accounts.deleteFrom("failure").execute();
});

const inject = (options: InjectOptions) => app.inject(options);
const enter = (username: string, password: string, options: InjectOptions = {}) =>
  inject({ method: "POST", url: "/api/auth/sign-in/username", payload: { username, password }, remoteAddress: freshAddress(), ...options });
const get = (url: string, headers: Record<string, string> = {}) => inject({ method: "GET", url, headers });
const post = (url: string, headers: Record<string, string>, payload?: object) =>
  inject({ method: "POST", url, headers, ...(payload ? { payload } : {}) });
const code = async (asked: ReturnType<typeof inject>): Promise<string> => (await asked).json().code;

let addresses = 0;
const freshAddress = (): string => `127.9.${Math.floor(++addresses / 250)}.${(addresses % 250) + 1}`;

test("登录以后知道自己是谁、在什么岗位", async () => {
  const heads = await signedIn(app, "demo-mayor");
  expect((await get("/api/me", heads)).json()).toMatchObject({
    kind: "person",
    name: "程静",
    post: { id: "demo-mayor", role: "mayor", unit: { id: "qinghe", title: { zh: "青禾镇" } } },
    mayAdminister: false,
    mayReconcile: true,
    isDemonstration: true,
    today: "2024-01-15",
  });
});

test("没有登录，除登录、健康检查和接口说明外，什么也问不到", async () => {
  const open = ["GET /api/health", "GET /api/sign-in/offers", "POST /api/auth/sign-in/username", "POST /api/auth/sign-out"];
  const asked = Object.entries(openapiOf(app).paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => [method.toUpperCase(), path.replaceAll(/\{\w+\}/g, "x")] as const),
  );
  expect(asked.length).toBeGreaterThan(15);
  for (const [method, url] of asked) {
    if (open.includes(`${method} ${url}`)) continue;
    const answer = await inject({ method: method, url });
    expect([method, url, answer.statusCode, answer.json().code]).toEqual([method, url, 401, "NOT_SIGNED_IN"]);
  }
});

test("密码错、账号没有，回答一个样，不透露有没有这个账号", async () => {
  const [wrong, unknown] = [await enter("demo-mayor", "not the password"), await enter("nobody-here", "not the password")];
  expect(wrong.statusCode).toBe(401);
  expect({ ...wrong.json(), request: "" }).toEqual({ ...unknown.json(), request: "" });
  expect(wrong.json().code).toBe("SIGN_IN_WRONG");
  for (const [username, password] of [
    ["", "x"],
    ["a".repeat(90), "x"],
    ["x'; drop table auth.user --", "x"],
    ["demo-mayor", "x".repeat(300)],
  ])
    expect((await enter(username!, password!)).statusCode).toBeOneOf([400, 401]);
});

test("连错五次锁一刻钟，对的密码也不行；没有的账号同样锁；过后可以", async () => {
  for (const username of ["demo-mayor", "nobody-here"]) {
    for (let tries = 0; tries < 5; tries++) expect(await code(enter(username, "wrong"))).toBe("SIGN_IN_WRONG");
    const locked = await enter(username, demoPassword);
    expect(locked.json()).toMatchObject({ code: "TRIES_USED_UP", status: 429, detail: { zh: expect.stringContaining("15 分钟") } });
  }
  now = new Date(now.getTime() + 14 * 60_000);
  expect(await code(enter("demo-mayor", demoPassword))).toBe("TRIES_USED_UP");
  now = new Date(now.getTime() + 60_000);
  expect((await enter("demo-mayor", demoPassword)).statusCode).toBe(204);
});

test("同时猜二十次，也只有五次算数", async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => code(enter("demo-secretary", `guess ${at}`))));
  expect(answers.filter((one) => one === "SIGN_IN_WRONG")).toHaveLength(5);
  expect(answers.filter((one) => one === "TRIES_USED_UP")).toHaveLength(15);
});

test("登录凭据：脚本读不到、别的网站带不走；普通 HTTP 不加 Secure，HTTPS 一定加", async () => {
  const flags = async (options: InjectOptions) => String((await enter("demo-mayor", demoPassword, options)).headers["set-cookie"]);
  const plain = await flags({});
  expect(plain).toMatch(/^jiannuo\.session_token=\S+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/);
  const proxied = await flags({ headers: { "x-forwarded-proto": "https" } });
  expect(proxied).toMatch(/^__Secure-jiannuo\.session_token=.*; HttpOnly; Secure; SameSite=Strict$/);
  expect((await get("/api/me", { cookie: cookieOf(proxied), "x-forwarded-proto": "https" })).statusCode).toBe(200);
  // Without its scheme it is another cookie, and nobody's.
  expect((await get("/api/me", { cookie: cookieOf(proxied) })).statusCode).toBe(401);
});

test("自己编的、改过的、过期的登录凭据都不认", async () => {
  const { cookie } = await signedIn(app, "demo-mayor");
  for (const forged of [
    `${cookie.slice(0, -3)}abc`,
    "jiannuo.session_token=abc.def",
    "jiannuo.session_token=",
    cookie.replace(/%3D|=$/g, ""),
  ])
    expect((await get("/api/me", { cookie: forged })).statusCode).toBe(401);
  expect((await get("/api/me", { cookie })).statusCode).toBe(200);
  await store.accounts
    .updateTable("session")
    .set({ expiresAt: new Date(Date.now() - 1000) })
    .execute();
  signIn.forget();
  expect(await code(get("/api/me", { cookie }))).toBe("NOT_SIGNED_IN");
});

test("登录前就有的凭据，登录后不再有用（会话固定）", async () => {
  const planted = await signedIn(app, "demo-deputy");
  const entered = await enter("demo-mayor", demoPassword, { headers: planted });
  const cookie = cookieOf(entered.headers["set-cookie"]);
  expect(cookie).not.toBe(planted.cookie);
  expect((await get("/api/me", { cookie })).json().name).toBe("程静");
  expect((await get("/api/me", planted)).statusCode).toBe(401);
});

test("退出以后旧凭据无用；在所有电脑上退出，别处也退出", async () => {
  const [here, there] = [await signedIn(app, "demo-mayor"), await signedIn(app, "demo-mayor")];
  const left = await post("/api/auth/sign-out", here);
  expect(String(left.headers["set-cookie"])).toMatch(/jiannuo\.session_token=;.*Max-Age=0/);
  expect((await get("/api/me", here)).statusCode).toBe(401);
  expect((await get("/api/me", there)).statusCode).toBe(200);
  const again = await signedIn(app, "demo-mayor");
  expect((await post("/api/auth/sign-out-everywhere", again)).statusCode).toBe(204);
  for (const heads of [there, again]) expect((await get("/api/me", heads)).statusCode).toBe(401);
});

test("别的网站发来的登录、写入，换了名字指过来的网站，都挡在门外", async () => {
  const origin = { headers: { origin: "http://evil.example", host: "localhost" } };
  expect(await code(enter("demo-mayor", demoPassword, origin))).toBe("CROSS_SITE");
  expect(await code(enter("demo-mayor", demoPassword, { headers: { host: "rebound.example.com" } }))).toBe("HOST_UNKNOWN");
  const office = { headers: { origin: "http://office.test:4680", host: "office.test:4680" } };
  expect((await enter("demo-mayor", demoPassword, office)).statusCode).toBe(204);
});

test("换岗位：只能换到自己今天在任的岗位，本次登录内一直有效", async () => {
  const heads = await signedIn(app, "demo-economy-clerk");
  const me = (await get("/api/me", heads)).json();
  expect(me.posts.map(({ id }: { id: string }) => id)).toEqual(["demo-economy-clerk", "demo-second"]);
  expect((await post("/api/me/post", heads, { post: "demo-second" })).json().post.id).toBe("demo-second");
  expect((await get("/api/me", heads)).json().post.id).toBe("demo-second");
  for (const other of ["demo-ended", "demo-mayor", "nothing"])
    expect(await code(post("/api/me/post", heads, { post: other }))).toBe("NOT_IN_POST");
  expect((await get("/api/me", await signedIn(app, "demo-economy-clerk"))).json().post.id).toBe("demo-economy-clerk");
});

test("岗位到期，随即不能再用", async () => {
  const until = { id: "demo-leaving", person: "person-leaving", name: "某人", role: "office_clerk", unit: "finance", portfolio: [] };
  await loadPeople(store, 1, { name: "青禾镇", since: demoSince, units: [], posts: [{ ...until, until: "2024-01-15" }] });
  await store.accounts.updateTable("user").set({ person: "person-leaving" }).where("username", "=", "demo-congress").execute();
  const heads = await signedIn(app, "demo-congress");
  expect((await get("/api/readings", heads)).statusCode).toBe(200);
  const before = now;
  now = new Date("2024-01-16T04:00:00Z");
  signIn.forget();
  expect(await code(get("/api/readings", heads))).toBe("NO_POST");
  expect((await get("/api/me", heads)).json().post).toBeNull();
  now = before;
  signIn.forget();
});

const act = (heads: Record<string, string>) => post("/api/readings/none/items/none/review", heads, { verdict: "confirm" });

test("合用电脑：每次办理选人并由本人输口令；猜五次口令就锁", async () => {
  const shared = await signedIn(app, demoUnitAccount);
  const me = (await get("/api/me", shared)).json();
  expect(me).toMatchObject({ kind: "unit", post: { id: "demo-economy-clerk", isLead: false } });
  expect(me.people.map(({ post: id }: { post: string }) => id)).toEqual(["demo-economy-clerk", "demo-economy-clerk-2", "demo-economy"]);
  expect(await code(act(shared))).toBe("CHOOSE_PERSON");
  const as = (id: string, pin: string) => act({ ...shared, "x-acting-post": id, "x-acting-pin": pin });
  // Reaches the act itself: there is no such report.
  expect(await code(as("demo-economy", demoPin))).toBe("READING_NOT_FOUND");
  // Somebody of another office does not sit here.
  expect(await code(as("demo-mayor", demoPin))).toBe("CHOOSE_PERSON");
  for (let tries = 0; tries < 5; tries++) expect(await code(as("demo-economy", "000000"))).toBe("PIN_WRONG");
  expect(await code(as("demo-economy", demoPin))).toBe("TRIES_USED_UP");
  expect(await code(as("demo-economy-clerk", demoPin))).toBe("READING_NOT_FOUND");
});

test("个人账号不能借请求头冒充别人", async () => {
  const heads = await signedIn(app, "demo-deputy");
  expect(await code(act({ ...heads, "x-acting-post": "demo-mayor", "x-acting-pin": demoPin }))).toBe("REPORTS_NOT_YOURS");
});

test("演示账号只在本机提供：按连接的来处认，不信请求头", async () => {
  const offers = async (options: InjectOptions) => (await inject({ method: "GET", url: "/api/sign-in/offers", ...options })).json();
  const here = await offers({});
  expect(here).toMatchObject({ town: { zh: "青禾镇" }, isDemonstration: true });
  expect(new Set(here.accounts.map(({ role }: { role: { zh: string } }) => role.zh)).size).toBe(
    new Set(demoPosts.map(({ role }) => role)).size + 1,
  );
  expect((await offers({ remoteAddress: "192.168.1.20" })).accounts).toEqual([]);
  expect((await offers({ remoteAddress: "192.168.1.20", headers: { "x-forwarded-for": "127.0.0.1" } })).accounts).toEqual([]);
  expect((await offers({ headers: { "x-forwarded-for": "192.168.1.20" } })).accounts).toEqual([]);
  expect(await code(enter("demo-mayor", demoPassword, { remoteAddress: "192.168.1.20" }))).toBe("DEMO_ELSEWHERE");
});

test("改密码要现在的密码；太弱的不行；改好后别处的登录随即失效", async () => {
  const [here, there] = [await signedIn(app, "demo-county"), await signedIn(app, "demo-county")];
  const change = (current: string, next: string) => post("/api/me/password", here, { current, next });
  expect(await code(change("wrong", "a fresh new password"))).toBe("SIGN_IN_WRONG");
  for (const weak of ["short", "aaaaaaaaaaaa", "my demo-county 1"]) expect(await code(change(demoPassword, weak))).toBe("PASSWORD_WEAK");
  expect((await change(demoPassword, "四个字的词语连起来说")).statusCode).toBe(204);
  expect((await get("/api/me", here)).statusCode).toBe(200);
  expect((await get("/api/me", there)).statusCode).toBe(401);
  expect(await code(enter("demo-county", demoPassword))).toBe("SIGN_IN_WRONG");
  expect((await enter("demo-county", "四个字的词语连起来说")).statusCode).toBe(204);
});

test("账号由系统管理员管；别的角色看不到也动不了", async () => {
  for (const { id } of demoPosts.filter(
    ({ role }, at) => role !== "administrator" && demoPosts.findIndex((one) => one.role === role) === at,
  )) {
    if (id === "demo-county" || id === "demo-congress") continue;
    const heads = await signedIn(app, id);
    expect(await code(get("/api/accounts", heads))).toBe("ACCOUNTS_NOT_YOURS");
    expect(await code(post("/api/accounts/demo-mayor/lock", heads))).toBe("ACCOUNTS_NOT_YOURS");
  }
});

test("添加账号：首次登录必须先改密码；停用后随即不能用；每步留痕", async () => {
  const admin = await signedIn(app, "demo-admin");
  const asked = { username: "Wang.Yi", name: "王一", unit: "finance", role: "office_clerk" };
  const added = await post("/api/accounts", admin, asked);
  expect(added.statusCode).toBe(201);
  const { username, password } = added.json();
  expect(username).toBe("wang.yi");
  expect(await code(post("/api/accounts", admin, asked))).toBe("USERNAME_TAKEN");
  expect(await code(post("/api/accounts", admin, { ...asked, username: "no such unit", unit: "finance" }))).toBe("USERNAME_INVALID");
  expect(await code(post("/api/accounts", admin, { ...asked, username: "wang.er", unit: "nowhere" }))).toBe("NOT_IN_DIRECTORY");

  const heads = await signedIn(app, "WANG.yi", password);
  expect((await get("/api/me", heads)).json()).toMatchObject({ mustChange: true, post: { role: "office_clerk", unit: { id: "finance" } } });
  expect(await code(get("/api/readings", heads))).toBe("PASSWORD_MUST_CHANGE");
  expect((await post("/api/me/password", heads, { current: password, next: "一个新的好记的长密码" })).statusCode).toBe(204);
  expect((await get("/api/readings", heads)).statusCode).toBe(200);

  expect((await post("/api/accounts/wang.yi/lock", admin)).statusCode).toBe(204);
  expect((await get("/api/readings", heads)).statusCode).toBe(401);
  expect(await code(enter("wang.yi", "一个新的好记的长密码"))).toBe("ACCOUNT_LOCKED");
  // Who does not know the password does not learn that it is locked.
  expect(await code(enter("wang.yi", "wrong"))).toBe("SIGN_IN_WRONG");
  expect((await post("/api/accounts/wang.yi/unlock", admin)).statusCode).toBe(204);
  const reset = (await post("/api/accounts/wang.yi/reset", admin)).json();
  expect(await code(enter("wang.yi", "一个新的好记的长密码"))).toBe("SIGN_IN_WRONG");
  expect((await enter("wang.yi", reset.password)).statusCode).toBe(204);
  expect(await code(post("/api/accounts/demo-admin/lock", admin))).toBe("NOT_ONESELF");

  const acts = (await get("/api/accounts/acts", await signedIn(app, "demo-discipline"))).json();
  expect(
    acts
      .filter(({ account }: { account: string }) => account === "wang.yi")
      .map((one: { act: string }) => one.act)
      .toSorted(),
  ).toEqual(["add", "change-password", "lock", "reset", "unlock"]);
});

test("一台电脑同时发来太多请求，客气地请它稍等，别人不受影响", async () => {
  const { cookie } = await signedIn(app, "demo-mayor");
  const ask = (remoteAddress: string) => inject({ method: "GET", url: "/api/readings", headers: { cookie }, remoteAddress });
  const answers = await Promise.all([...Array.from({ length: 260 }, () => ask("10.1.1.1")), ask("10.1.1.2")]);
  const statuses = answers.map(({ statusCode }) => statusCode);
  expect(statuses.at(-1)).toBe(200);
  expect(statuses.filter((status) => status === 429)).toHaveLength(60);
  const refused = answers.find(({ statusCode }) => statusCode === 429);
  expect(refused?.headers["retry-after"]).toBe("1");
  expect(refused?.json()).toMatchObject({ code: "TOO_MANY_AT_ONCE", detail: { zh: expect.stringMatching(/。$/) } });
  expect((await ask("10.1.1.1")).statusCode).toBe(200);
});

test("一个地址一分钟登录六十次以上，请它一分钟后再来", async () => {
  const tries = [];
  for (let at = 0; at < 61; at++) tries.push((await enter("nobody-at-all", "x", { remoteAddress: "127.200.0.1" })).json().code);
  expect(tries.at(-1)).toBe("TOO_MANY_SIGN_INS");
  expect(tries.filter((one) => one === "TOO_MANY_SIGN_INS")).toHaveLength(1);
});

test("登录内容过大就拒收；没有登录的人传大文件，收都不收", async () => {
  const large = "x".repeat(10 * 1024 * 1024);
  expect((await enter("demo-mayor", large)).statusCode).toBe(413);
  const upload = await inject({
    method: "POST",
    url: "/api/readings",
    headers: { "content-type": "application/octet-stream" },
    payload: large,
  });
  expect(upload.statusCode).toBe(401);
});

test("一个字节一个字节拖着不发完的请求，到时就断开", async () => {
  const slow = await buildApp({ ...nobody, signIn });
  await slow.listen({ host: "127.0.0.1", port: 0 });
  slow.server.headersTimeout = 500;
  const { port } = slow.server.address() as AddressInfo;
  const answer = await new Promise<string>((resolve, reject) => {
    let said = "";
    const socket = connect(port, "127.0.0.1", () => socket.write("GET /api/health HTTP/1.1\r\nHost: local"));
    socket.on("data", (bytes: Buffer) => (said += bytes.toString()));
    socket.on("close", () => resolve(said));
    socket.on("error", reject);
  });
  expect(answer).toMatch(/^HTTP\/1\.1 408/);
  await slow.close();
});
