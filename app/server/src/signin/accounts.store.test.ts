import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { demoPosts, demoSince, demoUnits } from "@jiannuo/township";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadPeople } from "../books/load-people.ts";
import { engines, type TestStore } from "../testing/books/engines.ts";
import { temporaryFolder } from "../testing/stand-in.ts";
import { addAccount, listAccounts } from "./accounts.ts";
import { countTry, ofAccount } from "./failures.ts";
import { keepSecret } from "./secret.ts";
import { type Cookies, openSignIn } from "./sign-in.ts";

const secret = "a secret of tests, long enough to be none of a town";
const visit = { isSecure: false, isFromHere: true, cookie: undefined };

describe.each(engines)("账号 · $name", ({ open }) => {
  let own: TestStore;
  beforeEach(async () => {
    own = await open();
  });
  afterEach(async () => {
    await own.remove();
  });

  test("自己的镇第一次启动：建一个系统管理员，密码只说一次，登录后须改", async () => {
    const said: string[] = [];
    const start = () => openSignIn(own.store, { tenant: 1, secret, say: (line) => said.push(line) });
    const signIn = await start();
    const password = /password: (\S+)/.exec(said.join("\n"))?.[1];
    expect(password).toMatch(/^[a-z2-9]{5}-[a-z2-9]{5}-[a-z2-9]{5}$/);
    expect(signIn.isDemonstration).toBe(false);
    expect(await signIn.offers(visit)).toEqual([]);
    const cookies = (await signIn.enter(visit, "admin", password!)) as Cookies;
    const who = await signIn.who({ ...visit, cookie: cookies[0]!.split(";")[0] });
    expect(who).toMatchObject({ username: "admin", mustChange: true, post: { role: "administrator" } });
    said.length = 0;
    await start();
    expect(said).toEqual([]);
  });

  test("演示的镇第一次启动：每个岗位一个账号，已有账号时不再添加", async () => {
    await loadPeople(own.store, 1, { name: "青禾镇", since: demoSince, units: demoUnits, posts: demoPosts });
    await openSignIn(own.store, { tenant: 1, secret });
    const accounts = await listAccounts(own.store.accounts);
    expect(accounts).toHaveLength(demoPosts.length + 1);
    expect(accounts.every(({ isDemonstration }) => isDemonstration)).toBe(true);
    await openSignIn(own.store, { tenant: 1, secret });
    expect(await listAccounts(own.store.accounts)).toHaveLength(demoPosts.length + 1);
  });

  test("账号的门只通账号：读不到账目；账目的门也动不了账号", async () => {
    const { accounts } = own.store;
    await addAccount(accounts, "admin", { username: "limin", name: "李敏", holder: { person: "p" } }, new Date());
    const { rows } = await sql<{ who: string }>`select current_user as who`.execute(accounts);
    expect(rows).toEqual([{ who: "jn_auth" }]);
    await expect(sql`select 1 from public.event`.execute(accounts)).rejects.toThrow(/permission denied/);
    await expect(sql`select 1 from public.reading`.execute(accounts)).rejects.toThrow(/permission denied/);
    await expect(own.store.withTenant({ tenant: 1 }, (tx) => sql`select 1 from auth.account`.execute(tx))).rejects.toThrow(
      /permission denied/,
    );
    await expect(own.store.asKeeper(1, (tx) => sql`update auth.account set password = 'x'`.execute(tx))).rejects.toThrow(
      /permission denied/,
    );
    // What was lent is given back: the next one through another door is who they were.
    const tenant = await own.store.withTenant({ tenant: 1 }, (tx) => sql<{ who: string }>`select current_user as who`.execute(tx));
    expect(tenant.rows).toEqual([{ who: "jn_app" }]);
  });

  test("密码只存加盐的散列，两个人同样的密码存得不一样", async () => {
    const at = new Date();
    const added = [];
    for (const username of ["zhangsan", "lisi"])
      added.push(await addAccount(own.store.accounts, "admin", { username, name: username, holder: { person: username } }, at));
    const kept = await own.store.accounts.selectFrom("account").select("password").execute();
    const text = JSON.stringify(kept);
    for (const one of added) expect("password" in one && text.includes(one.password)).toBe(false);
    expect(new Set(kept.map(({ password }) => password)).size).toBe(2);
  });

  test("试错的计数：一刻钟里五次，到时重新算", async () => {
    const tried = ofAccount("limin");
    const at = (minute: number) => new Date(Date.UTC(2024, 0, 15, 4, minute));
    for (const minute of [0, 1, 2, 3, 4]) expect(await countTry(own.store.accounts, tried, at(minute))).toBeUndefined();
    expect((await countTry(own.store.accounts, tried, at(5)))?.because.zh).toContain("14 分钟");
    expect((await countTry(own.store.accounts, tried, at(18)))?.because.zh).toContain("1 分钟");
    expect(await countTry(own.store.accounts, tried, at(19))).toBeUndefined();
  });
});

test("密钥在数据目录里，只有本人可读，重启不变；权限放宽了就收回", () => {
  const folder = temporaryFolder();
  const file = join(folder.path, "data", "secret");
  const first = keepSecret(join(folder.path, "data"));
  expect(first.length).toBeGreaterThanOrEqual(64);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  chmodSync(file, 0o644);
  expect(keepSecret(join(folder.path, "data"))).toBe(first);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  writeFileSync(file, "");
  expect(keepSecret(join(folder.path, "data"))).not.toBe("");
  expect(readFileSync(file, "utf8")).not.toBe("");
  expect(existsSync(`${file}.${process.pid}`)).toBe(false);
  folder.remove();
});
