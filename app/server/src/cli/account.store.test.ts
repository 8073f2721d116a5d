import { join } from "node:path";
import { isRefusal } from "@jiannuo/quantity";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openSignIn } from "../signin/sign-in.ts";
import { homeTenant, openStore } from "../store/store.ts";
import { type Ran, jiannuo as runIn } from "../testing/command-line.ts";
import { emptyBooks } from "../testing/data-folders.ts";
import { temporaryFolder } from "../testing/stand-in.ts";

// Making a database takes seconds, on a busy machine many.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const folder = temporaryFolder();
const data = join(folder.path, "data");
let first: Ran;

const jiannuo = (into: string, ...argv: string[]): Promise<Ran> =>
  runIn({ LC_ALL: "zh_CN.UTF-8", DATABASE_URL: "", JIANNUO_DEMO: "none", JIANNUO_DATA: into }, ...argv);

/** Whether this name and password open the door of these books. */
const opens = async (into: string, username: string, password: string): Promise<boolean> => {
  const store = await openStore(into);
  if (isRefusal(store)) throw new Error(store.because.en);
  const signIn = await openSignIn(store, { tenant: homeTenant, secret: "a secret of tests, long enough to be none of a town" });
  const entered = await signIn.enter({ isSecure: false, isFromHere: true, cookie: undefined }, username, password);
  await store.close();
  return !isRefusal(entered);
};

beforeAll(async () => {
  await emptyBooks(data);
  first = await jiannuo(data, "account", "list");
});
afterAll(() => folder.remove());

test("第一次用就有一个系统管理员，密码说在标准错误里", async () => {
  expect(first).toMatchObject({ code: 0, out: "admin  系统管理员  党政办·系统管理员\n" });
  expect(first.err).toContain("账号 user name: admin");
});

test("添加账号、重设密码，旧密码作废；账号随备份一起恢复", async () => {
  const added = await jiannuo(data, "account", "add", "wang.li", "--name", "王立", "--unit", "财政所", "--role", "office_clerk", "--json");
  const { password } = JSON.parse(added.out);
  expect(await opens(data, "wang.li", password)).toBe(true);
  const reset = JSON.parse((await jiannuo(data, "account", "reset", "wang.li", "--json")).out);
  expect(await opens(data, "wang.li", password)).toBe(false);
  const file = join(folder.path, "备份.jnb");
  expect((await jiannuo(data, "backup", file)).code).toBe(0);
  const restored = join(folder.path, "restored");
  expect((await jiannuo(restored, "restore", file)).code).toBe(0);
  expect(await opens(restored, "wang.li", reset.password)).toBe(true);
});

test.each([
  [["account"], "应写成"],
  [["account", "remove"], "没有“account remove”"],
  [["account", "reset"], "后面要写账号"],
  [["account", "reset", "nobody"], "没有“nobody”这个账号"],
  [["account", "add", "somebody"], "--name"],
  [["account", "add", "somebody", "--name", "某人", "--unit", "没有的办"], "没有“没有的办”这个单位"],
  [["account", "add", "somebody", "--name", "某人", "--unit", "财政所", "--role", "king"], "没有“king”这个单位或角色"],
])("用法不对就说怎么改：%j", async (argv, said) => {
  expect(await jiannuo(data, ...argv)).toMatchObject({ code: 2, err: expect.stringContaining(said) });
});
