import { cpSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { isRefusal } from "@jiannuo/quantity";
import { sql } from "kysely";
import pg from "pg";
import { registers } from "@jiannuo/township";
import { sample } from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { steps } from "../../../../testing/walk.ts";
import type { Books } from "../books/books.ts";
import { openHome } from "../opening/home.ts";
import { homeTenant, openStore } from "../store/store.ts";
import { type Ran, jiannuo as runIn } from "../testing/command-line.ts";
import { demonstrationBooks, emptyBooks } from "../testing/data-folders.ts";
import { isShape } from "../testing/books/shapes.ts";
import { codes, given, isRefused, openTown, petition } from "../testing/books/town.ts";
import { walkBooks } from "../testing/books/walk-books.ts";
import { temporaryFolder } from "../testing/stand-in.ts";
import { tablesOf } from "./tables.ts";

const folder = temporaryFolder();
const data = join(folder.path, "data");
const file = join(folder.path, "备份.jnb");
let verified: object;

const jiannuo = (into: string, ...argv: string[]): Promise<Ran> =>
  runIn({ LC_ALL: "zh_CN.UTF-8", DATABASE_URL: "", JIANNUO_DEMO: "", JIANNUO_DATA: into }, ...argv);
const halfOf = (path: string): number => Math.floor(statSync(path).size / 2);
const freshFolder = (name: string): string => join(folder.path, name);
/** A folder with a database that nothing is in. */
const emptyBooksAt = async (name: string): Promise<string> => {
  await emptyBooks(freshFolder(name));
  return freshFolder(name);
};

/** A year in registers of all shapes: enough of everything, and restored in seconds. */
const enterYear = async (into: string): Promise<void> => {
  await emptyBooks(into);
  const store = await openStore(into);
  if (isRefusal(store)) throw new Error(store.because.en);
  const town = await openTown(store);
  for (const [at, definition] of registers.filter(isShape).entries())
    await walkBooks(town, definition, sample(steps(60), { seed: at, numRuns: 1 })[0]!);
  await store.close();
};

beforeAll(async () => {
  await enterYear(data);
  await jiannuo(data, "act", "enterprise_visit", "record", "enterprise=u-ent-1", "visited_on=2024-02-06", "leader=沈青山");
  mkdirSync(join(data, "attachments", "ab"), { recursive: true });
  writeFileSync(join(data, "attachments", "ab", "cdef"), Buffer.from(Array.from({ length: 100_000 }, (_, at) => at % 251)));
  writeFileSync(join(data, "attachments", "empty"), "");
  verified = JSON.parse((await jiannuo(data, "verify", "--json")).out);
  await jiannuo(data, "backup", file);
});
afterAll(() => folder.remove());

describe("backup", () => {
  test("the file is its owner's alone, replaces nothing, and what was begun is not left behind", async () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const { code, err } = await jiannuo(data, "backup", file);
    expect([code, err]).toEqual([2, expect.stringContaining("已经存在")]);
    const nowhere = await jiannuo(data, "backup", join(folder.path, "没有", "备份"));
    expect([nowhere.code, nowhere.err]).toEqual([2, expect.stringMatching(/写不了.*请检查/)]);
    expect(existsSync(`${file}.part`)).toBe(false);
  });

  test("holds every table that the owner of the books has", async () => {
    const lines = gunzipSync(readFileSync(file)).toString("utf8").split("\n");
    const held = lines.flatMap((line) => (line.startsWith('{"table"') ? [String(JSON.parse(line).table)] : []));
    const copy = freshFolder("tables");
    cpSync(data, copy, { recursive: true });
    const store = await openStore(copy);
    if (isRefusal(store)) throw new Error(store.because.en);
    const all = await store.asKeeper(homeTenant, (tx) =>
      sql<{
        name: string;
      }>`select 'public.' || tablename as name from pg_tables where schemaname = 'public'`.execute(tx),
    );
    const seen = await store.asKeeper(homeTenant, tablesOf);
    await store.close();
    // Of the accounts what outlives a restore: sessions do not.
    expect(held.filter((name) => name.startsWith("public.")).toSorted()).toEqual(all.rows.map(({ name }) => name).toSorted());
    expect(seen.map(({ name }) => name)).toEqual(held);
  });
});

describe("restore", () => {
  test("into a folder that is not there yet: the same head, the same figures, the same attachments, and work goes on", async () => {
    const into = freshFolder("restored");
    const done = await jiannuo(into, "restore", file, "--json");
    expect([done.code, JSON.parse(done.out)]).toEqual([0, verified]);
    expect(done.err).not.toContain("演示数据");
    const ask = ["measure", "--period", "2023", "--json"];
    expect((await jiannuo(into, ...ask)).out).toBe((await jiannuo(data, ...ask)).out);
    for (const name of ["ab/cdef", "empty"])
      expect(readFileSync(join(into, "attachments", name)).equals(readFileSync(join(data, "attachments", name)))).toBe(true);
    expect(
      (
        await jiannuo(
          into,
          "act",
          "petition_visit",
          "receive",
          "came_on=2024-03-05",
          "persons=2",
          "receiver=田春梅",
          "visitor=某某",
          "--as",
          "demo-stability",
        )
      ).code,
    ).toBe(0);
    expect((await jiannuo(into, "verify")).out).toContain("全部一致");
  });

  test("the whole demonstration: the same head, and every figure the same", { timeout: 420_000 }, async () => {
    const [from, into, all] = [freshFolder("demonstration"), freshFolder("demonstration-again"), freshFolder("演示.jnb")];
    await demonstrationBooks(from);
    await jiannuo(from, "backup", all);
    expect((await jiannuo(into, "restore", all)).code).toBe(0);
    const ask = ["measure", "--period", "2023", "--json"];
    expect((await jiannuo(into, ...ask)).out).toBe((await jiannuo(from, ...ask)).out);
    expect((await jiannuo(into, "verify", "--json")).out).toBe((await jiannuo(from, "verify", "--json")).out);
  });

  test("of a restored folder the backup is the same, line for line, but for when it was made", async () => {
    const [into, again] = [await emptyBooksAt("twice"), freshFolder("二.jnb")];
    await jiannuo(into, "restore", file);
    await jiannuo(into, "backup", again);
    const bodyOf = (path: string): string[] =>
      gunzipSync(readFileSync(path)).toString("utf8").trimEnd().split("\n").slice(1, -1).toSorted();
    expect(bodyOf(again)).toEqual(bodyOf(file));
  });

  test("books that hold anything are not overwritten", async () => {
    const { code, out, err } = await jiannuo(data, "restore", file);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/不是空的.*JIANNUO_DATA/);
    expect(JSON.parse((await jiannuo(data, "verify", "--json")).out)).toEqual(verified);
  });

  const packed = (change: (text: string) => string): Buffer => gzipSync(change(gunzipSync(readFileSync(file)).toString("utf8")));

  test.each<[what: string, content: () => Buffer | string, words: RegExp]>([
    ["cut in the middle", () => readFileSync(file).subarray(0, halfOf(file)), /不完整/],
    ["without its end", () => packed((text) => text.slice(0, text.lastIndexOf('{"end"'))), /没有结尾/],
    [
      "with one byte turned over",
      () => Buffer.from(readFileSync(file).map((byte, at) => (at === halfOf(file) ? byte ^ 16 : byte))),
      /已损坏/,
    ],
    ["with one digit changed and packed again", () => packed((text) => text.replace("沈青山", "沈青水")), /校验值不符/],
    ["with something behind it", () => packed((text) => `${text}["1"]\n`), /结尾之后/],
    ["that is a report", () => "青禾镇2024年政府工作报告", /不是践诺的备份/],
    ["that is another gzip", () => gzipSync("[]\n{}\n"), /不是践诺的备份/],
    ["that is empty", () => "", /不是践诺的备份|不完整/],
    ["of a later version", () => packed((text) => text.replace('"version":1', '"version":9')), /更新版本/],
  ])("a file %s is refused before anything is made", async (what, content, words) => {
    const [path, into] = [freshFolder(`${what}.jnb`), freshFolder(what)];
    writeFileSync(path, content());
    const { code, out, err } = await jiannuo(into, "restore", path);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(words);
    expect(err).not.toMatch(/\bat .*:\d+:\d+|Error:/);
    expect(existsSync(into)).toBe(false);
  });

  test("a file that is not there is said", async () => {
    expect((await jiannuo(freshFolder("nothing"), "restore", freshFolder("没有.jnb"))).err).toMatch(/没有 .*没有\.jnb 这个文件/);
  });

  describe("personal data that was erased after the backup was made", () => {
    const register = "petition_visit";
    const erasedIn = join(freshFolder("erased-since"), "erased.jsonl");
    let entry: string;

    const withBooks = async <T>(into: string, work: (books: Books) => Promise<T>): Promise<T> => {
      const store = await openStore(into);
      if (isRefusal(store)) throw new Error(store.because.en);
      try {
        const home = await openHome(store, { dataFolder: into, hasDemonstration: false }, () => {});
        return await work(home.books);
      } finally {
        await store.close();
      }
    };
    const look = (into: string): Promise<string[]> =>
      withBooks(into, async (books) => {
        const answer = await books.unmask("demo-stability", register, entry, ["visitor"], "查看恢复结果");
        return isRefused(answer) ? codes(answer) : Object.keys(answer.values);
      });

    /** A few visits are enough. */
    const small = freshFolder("few.jnb");

    beforeAll(async () => {
      const since = await emptyBooksAt("erased-since");
      const store = await openStore(since);
      if (isRefusal(store)) throw new Error(store.because.en);
      const { books: town } = await openTown(store);
      for (const day of ["2023-05-10", "2023-05-11"]) given(await town.act("demo-stability", register, petition(day, 2)));
      await store.close();
      await jiannuo(since, "backup", small);
      await withBooks(since, async (books) => {
        const page = await books.list("demo-stability", register, { limit: 50 });
        if (!("rows" in page)) throw new Error(page[0]!.because.en);
        entry = page.rows.find(({ masked }) => masked.includes("visitor"))!.id;
        const done = await books.erase("demo-stability", register, entry, "本人申请");
        if (!("event" in done)) throw new Error(done[0]!.because.en);
      });
    });

    test("is noted beside the database, without a name", () => {
      const lines = readFileSync(erasedIn, "utf8").trimEnd().split("\n");
      expect(lines.map((line) => JSON.parse(line))).toMatchObject([
        { tenant: homeTenant, register, entry, by: { post: "demo-stability" } },
      ]);
      expect(statSync(erasedIn).mode & 0o777).toBe(0o600);
    });

    test("comes back where nobody has the list, and that is said", async () => {
      const into = await emptyBooksAt("without-list");
      expect((await jiannuo(into, "restore", small)).err).toMatch(/备份制作于 .*又恢复了.*erased\.jsonl.*--erasures/);
      expect(await look(into)).toEqual(["visitor"]);
    });

    test("is erased again by the list, and the restored folder keeps the list", async () => {
      const into = await emptyBooksAt("with-list");
      const { code, err } = await jiannuo(into, "restore", small, "--erasures", erasedIn);
      expect([code, err]).toEqual([0, expect.stringContaining("重新删除 1 条")]);
      expect(await look(into)).toEqual(["ERASED"]);
      expect(readFileSync(join(into, "erased.jsonl"), "utf8")).toContain(entry);
      expect((await jiannuo(into, "verify")).out).toContain("全部一致");
    });

    test("is erased again by the list that lies in the folder", async () => {
      const into = await emptyBooksAt("list-found");
      cpSync(erasedIn, join(into, "erased.jsonl"));
      expect((await jiannuo(into, "restore", small)).err).toContain("重新删除 1 条");
      expect(await look(into)).toEqual(["ERASED"]);
    });

    test("a list that is not there, or is something else, is refused before anything is made", async () => {
      const into = freshFolder("wrong-list");
      expect((await jiannuo(into, "restore", small, "--erasures", freshFolder("nowhere"))).err).toMatch(
        /已删除清单 .* 不存在，什么也没有恢复/,
      );
      writeFileSync(freshFolder("other-list"), "[1]\n");
      expect((await jiannuo(into, "restore", small, "--erasures", freshFolder("other-list"))).err).toContain("内容不对");
      expect(existsSync(into)).toBe(false);
    });
  });

  describe("an encrypted backup", () => {
    const locked = freshFolder("加密.jnb");
    const right = freshFolder("password");
    const wrong = freshFolder("other-password");

    beforeAll(async () => {
      writeFileSync(right, "清河有渡口，渡口有船\n");
      writeFileSync(wrong, "清河有渡口，渡口没船\n");
      await jiannuo(data, "backup", locked, "--password-file", right);
    });

    test("shows nothing of what it holds, and is restored with its password", async () => {
      expect(readFileSync(locked).includes(Buffer.from("jiannuo"))).toBe(false);
      expect(() => gunzipSync(readFileSync(locked))).toThrow("incorrect header check");
      const done = await jiannuo(await emptyBooksAt("unlocked"), "restore", locked, "--password-file", right, "--json");
      expect([done.code, JSON.parse(done.out)]).toEqual([0, verified]);
    });

    const turned = (at: number): Buffer =>
      Buffer.from(readFileSync(locked).map((byte, index, all) => (index === (at + all.length) % all.length ? byte ^ 16 : byte)));

    test.each<[what: string, content: () => Buffer, password: string | undefined, words: RegExp]>([
      ["without a password", () => readFileSync(locked), undefined, /加密的备份.*--password-file/],
      ["with another password", () => readFileSync(locked), wrong, /口令打不开/],
      ["with one byte turned over", () => turned(halfOf(locked)), right, /已损坏/],
      ["with its last byte turned over", () => turned(-1), right, /已损坏/],
      ["with its head turned over", () => turned(50), right, /已损坏/],
      ["cut in the middle", () => readFileSync(locked).subarray(0, halfOf(locked)), right, /已损坏/],
      ["cut within its head", () => readFileSync(locked).subarray(0, 30), right, /不是践诺的备份|已损坏/],
    ])("%s is refused before anything is made", async (what, content, password, words) => {
      const [path, into] = [freshFolder(`locked ${what}.jnb`), freshFolder(`locked ${what}`)];
      writeFileSync(path, content());
      const { code, out, err } = await jiannuo(into, "restore", path, ...(password === undefined ? [] : ["--password-file", password]));
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(words);
      expect(existsSync(into)).toBe(false);
    });

    test("a password file that is too short or not there is said, and no backup is made", async () => {
      const path = freshFolder("不该有.jnb");
      writeFileSync(freshFolder("short"), "1234\n");
      expect((await jiannuo(data, "backup", path, "--password-file", freshFolder("short"))).err).toContain("至少 8 个字符");
      expect((await jiannuo(data, "backup", path, "--password-file", freshFolder("nowhere"))).err).toMatch(/口令文件 .* 读不了/);
      expect(existsSync(path)).toBe(false);
    });
  });

  const server = process.env["TEST_DATABASE_URL"];

  test.skipIf(!server)("from PGlite to PostgreSQL, and back: the same head", async () => {
    const name = `jn_test_backup_${process.pid}`;
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(`create database ${name}`);
    const address = new URL(server!);
    address.pathname = `/${name}`;
    const [back, place] = [freshFolder("back.jnb"), freshFolder("server")];
    const onServer = (...argv: string[]): Promise<Ran> =>
      runIn({ LC_ALL: "zh_CN.UTF-8", DATABASE_URL: address.toString(), JIANNUO_DEMO: "", JIANNUO_DATA: place }, ...argv);
    try {
      const done = await onServer("restore", file, "--json");
      expect([done.code, JSON.parse(done.out)]).toEqual([0, verified]);
      expect((await onServer("backup", back)).code).toBe(0);
      expect(JSON.parse((await jiannuo(await emptyBooksAt("home"), "restore", back, "--json")).out)).toEqual(verified);
    } finally {
      await client.query(`drop database ${name} with (force)`);
      await client.end();
    }
  });
});
