import { spawnSync } from "node:child_process";
import { existsSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isRefusal } from "@jiannuo/quantity";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type Served, serve } from "../main.ts";
import { type Ran, jiannuo as runIn } from "../testing/command-line.ts";
import { demonstrationBooks } from "../testing/data-folders.ts";
import { temporaryFolder } from "../testing/stand-in.ts";
import { openSession } from "./session.ts";
import { type Token, findToken } from "./token.ts";

// Making a database takes seconds, on a busy machine many.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const folder = temporaryFolder();
const data = join(folder.path, "data");
let served: Served;
let token: Token;

const jiannuo = (...argv: string[]): Promise<Ran> =>
  runIn({ LC_ALL: "zh_CN.UTF-8", DATABASE_URL: "", JIANNUO_DEMO: "", JIANNUO_DATA: data }, ...argv);

beforeAll(async () => {
  await demonstrationBooks(data);
  const started = await serve({ dataFolder: data, host: "127.0.0.1", port: 47310 });
  if (isRefusal(started)) throw new Error(started.because.en);
  served = started;
  token = findToken(data)!;
});
afterAll(async () => {
  await served.close();
  folder.remove();
});

describe("while a server holds the folder", () => {
  test("commands go through it, and answer as they do without it", async () => {
    const { code, out, err } = await jiannuo("measure", "petition_visit.batch_count", "--period", "2023", "--json");
    expect([code, err]).toEqual([0, ""]);
    expect(JSON.parse(out)["petition_visit.batch_count"].value).toBe(279);
    const drilled = JSON.parse((await jiannuo("drill", "enterprise_visit.visit_count", "--period", "2023", "--json")).out);
    expect(drilled.rows).toHaveLength(336);
    const done = JSON.parse(
      (await jiannuo("act", "enterprise_visit", "record", "enterprise=u-ent-1", "visited_on=2024-02-06", "leader=沈青山", "--json")).out,
    );
    expect(done.moved).toContainEqual({ measure: "enterprise_visit.visit_count", by: "1" });
    const wrong = await jiannuo("act", "enterprise_visit", "record", "enterprise=u-ent-1", "visited_on=2024-02-31", "leader=沈青山");
    expect([wrong.code, wrong.out, wrong.err]).toEqual([2, "", expect.stringContaining("2024-02-31")]);
  });

  test("it is verified and backed up, and restoring into it says to stop it first", async () => {
    const file = join(folder.path, "backup.jnb");
    expect((await jiannuo("backup", file)).code).toBe(0);
    const verified = await jiannuo("verify", "--json");
    expect(JSON.parse(verified.out)).toMatchObject({ unsealed: 0 });
    expect(await jiannuo("restore", file)).toMatchObject({ code: 2, out: "", err: expect.stringContaining("先停掉服务") });
    const elsewhere = await runIn(
      { LC_ALL: "zh_CN.UTF-8", DATABASE_URL: "", JIANNUO_DATA: join(folder.path, "elsewhere") },
      "restore",
      file,
      "--json",
    );
    expect(JSON.parse(elsewhere.out)).toEqual(JSON.parse(verified.out));
  });

  test("the token is its owner's alone", () => {
    expect(statSync(join(data, "server.json")).mode & 0o777).toBe(0o600);
  });

  const knock = (headers: Record<string, string>, command = "verify"): Promise<Response> =>
    fetch(`${served.address}/api/local/${command}`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: "{}",
    });

  test("without the token, with another, through a proxy, or from another site nobody is heard", async () => {
    const right = { authorization: `Bearer ${token.token}` };
    for (const headers of [
      {},
      { authorization: "Bearer " },
      { authorization: `Bearer ${"0".repeat(64)}` },
      { ...right, "x-forwarded-for": "10.0.0.9" },
      { ...right, origin: "http://evil.test" },
    ]) {
      const response = await knock(headers);
      expect(response.status).toBe(403);
      expect(await response.text()).not.toMatch(/head|events/);
    }
    expect((await knock(right)).status).toBe(200);
  });

  test("what it does not know is said and does nothing", async () => {
    const right = { authorization: `Bearer ${token.token}` };
    expect(await (await knock(right, "erase")).text()).toContain("knows no command");
    expect(await (await knock(right, "drill")).text()).toContain("failed");
  });

  test("once it is closed the token is gone, and the folder is open to commands again", async () => {
    await served.close();
    expect(existsSync(join(data, "server.json"))).toBe(false);
    expect((await jiannuo("verify")).code).toBe(0);
  });
});

describe("without a server", () => {
  const place = { dataFolder: data, hasDemonstration: true };

  test("a token that a killed server left behind misleads nobody", async () => {
    writeFileSync(join(data, "server.json"), JSON.stringify({ address: "http://127.0.0.1:47399", token: "x" }));
    expect((await jiannuo("measure", "hazard.found_count", "--period", "2023")).code).toBe(0);
  });

  test("of two commands at once one waits for the other", async () => {
    const one = await openSession(place, () => {});
    if (isRefusal(one)) throw new Error(one.because.en);
    const lines: string[] = [];
    const other = openSession(place, (line) => lines.push(line));
    await expect.poll(() => lines, { timeout: 10_000 }).toHaveLength(1);
    expect(lines[0]).toContain("稍候");
    await one.close();
    const opened = await other;
    expect(isRefusal(opened)).toBe(false);
    if (!isRefusal(opened)) await opened.close();
  });
});

const built = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

test.skipIf(!existsSync(built))("as a process: the answer alone on standard output, and the exit code", () => {
  const script = `import(${JSON.stringify(`file://${built}`)}).then(({ run }) => run(process.argv.slice(1))).then((code) => { process.exitCode = code; })`;
  const env = { ...process.env, JIANNUO_DATA: data, DATABASE_URL: "", LC_ALL: "zh_CN.UTF-8" };
  const { status, stdout } = spawnSync(
    process.execPath,
    ["-e", script, "--", "measure", "petition_visit.person_count", "--period", "2023", "--json"],
    { encoding: "utf8", env },
  );
  expect([status, JSON.parse(stdout)["petition_visit.person_count"].value]).toEqual([0, 688]);
});
