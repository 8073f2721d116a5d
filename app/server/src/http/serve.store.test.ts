import { createServer } from "node:http";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { isRefusal } from "@jiannuo/quantity";
import { afterAll, expect, test } from "vitest";
import { serve, type Served } from "../main.ts";
import { demoPassword } from "../signin/demonstration.ts";
import { cookieOf } from "../testing/signed-in.ts";
import { report, temporaryFolder } from "../testing/stand-in.ts";

const folder = temporaryFolder();
afterAll(() => folder.remove());

const start = async (): Promise<Served> => {
  const served = await serve({ dataFolder: join(folder.path, "data"), host: "127.0.0.1", port: 0 });
  if (isRefusal(served)) throw new Error(served.because.en);
  return served;
};

const signIn = async ({ address }: Served): Promise<string> => {
  const answer = await fetch(`${address}/api/auth/sign-in/username`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ username: "demo-office", password: demoPassword }),
  });
  expect(answer.status).toBe(204);
  return cookieOf(answer.headers.getSetCookie());
};

test("over real HTTP: the sample is there at the first start, a report is taken in, decided on, and all of it survives a restart", async () => {
  const first = await start();
  const cookie = await signIn(first);
  const listed = await (await fetch(`${first.address}/api/readings`, { headers: { cookie } })).json();
  expect(listed).toMatchObject([{ sample: true, place: "段园镇", planYear: 2024 }]);
  expect(listed[0].counts.byKind.figure).toBeGreaterThan(50);

  const taken = await fetch(`${first.address}/api/readings?name=${encodeURIComponent("青禾镇.txt")}`, {
    method: "POST",
    body: report,
    headers: { cookie },
  });
  expect(taken.status).toBe(201);
  const { id, items } = await taken.json();
  const visits = items.find((item: { quote: string }) => item.quote === "120批");
  const decided = await fetch(`${first.address}/api/readings/${id}/items/${visits.id}/review`, {
    method: "POST",
    headers: { "content-type": "application/json", cookie },
    body: JSON.stringify({ verdict: "correct", correction: { value: 121 } }),
  });
  expect(decided.status).toBe(200);
  await first.close();

  const second = await start();
  const again = await (await fetch(`${second.address}/api/readings/${id}`, { headers: { cookie } })).json();
  expect(again.items.find((item: { id: string }) => item.id === visits.id)).toMatchObject({ value: 121, state: "corrected", by: "林小雨" });
  expect(await (await fetch(`${second.address}/api/readings`, { headers: { cookie } })).json()).toHaveLength(2);
  const reread = await (await fetch(`${second.address}/api/readings/${id}/reread`, { method: "POST", headers: { cookie } })).json();
  expect(reread).toMatchObject({ revision: 2, kept: 1, added: 0, removed: 0 });
  await second.close();
  await second.close();
});

test("a port that is taken is one clear sentence, and the data folder is free again", async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) => {
    other.listen(0, "127.0.0.1", () => {
      const bound = other.address();
      resolve(typeof bound === "object" && bound ? bound.port : 0);
    });
  });
  const refused = await serve({ dataFolder: join(folder.path, "data"), host: "127.0.0.1", port });
  expect(refused).toMatchObject({ code: "PORT_IN_USE" });
  await new Promise((resolve) => other.close(resolve));
  await (await start()).close();
});

test("open to the office network, the address of this machine there is said", async () => {
  const lines: string[] = [];
  const served = await serve({ dataFolder: join(folder.path, "data"), host: "0.0.0.0", port: 0, onProgress: (line) => lines.push(line) });
  if (isRefusal(served)) throw new Error(served.because.en);
  expect(served.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  for (const line of lines) expect(line).toMatch(/http:\/\/\d+\.\d+\.\d+\.\d+:\d+$/);
  await served.close();
});

test("a data folder that is a file is refused", async () => {
  const path = join(folder.path, "file");
  writeFileSync(path, "");
  expect(await serve({ dataFolder: path, host: "127.0.0.1", port: 0 })).toMatchObject({ code: "DATA_FOLDER_NOT_WRITABLE" });
});
