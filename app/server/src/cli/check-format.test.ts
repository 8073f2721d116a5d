import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { splitDocx } from "@jiannuo/writing";
import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest";
import { temporaryFolder } from "../testing/stand-in.ts";
import { run } from "./main.ts";

const folder = temporaryFolder();
const rows = [{ number: 1, category: "抓产业", task: "新建冷库1座", leader: "", units: "农业办", helpers: "", due: "6月底前" }];
/** A table has a title and no body: in order but for the words of its title. */
const file = async (name: string, title: string): Promise<string> => {
  const path = join(folder.path, name);
  writeFileSync(path, await splitDocx(rows, { title }));
  return path;
};
let out = "";
let err = "";

beforeEach(() => {
  [out, err] = ["", ""];
  vi.stubEnv("LC_ALL", "zh_CN.UTF-8");
  vi.spyOn(process.stdout, "write").mockImplementation((text: string | Uint8Array, ...rest: unknown[]) => {
    out += String(text);
    const done = rest.at(-1);
    if (typeof done === "function") done();
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    err += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});
afterAll(() => folder.remove());

test("版式符合的文件，退出码是0", async () => {
  expect(await run(["check-format", await file("好.docx", "青禾镇2026年重点工作责任分解表")])).toBe(0);
  expect(out).toContain("不符合 0 处");
});

test("不符合的文件，逐条写出规则、出处、在哪里，退出码是1", async () => {
  expect(await run(["check-format", await file("差.docx", "青禾镇２０２６年重点工作责任分解表。")])).toBe(1);
  expect(out).toContain("【标题末尾不用标点】GB/T 9704-2012, 7.3.1");
  expect(out).toContain("第1段“青禾镇２０２６年");
  expect(out).toContain("【数字用半角】GB/T 15835-2011");
});

test("--json给程序读：规则、地方、两种语言的理由", async () => {
  expect(await run(["check-format", await file("差.docx", "责任分解表。"), "--json"])).toBe(1);
  const { findings, looked, skipped } = JSON.parse(out);
  expect(findings).toEqual([
    {
      rule: "title-end",
      where: { part: "document", paragraph: 1, quote: "责任分解表。" },
      because: { zh: expect.any(String), en: expect.any(String) },
    },
  ]);
  expect(looked + skipped.length).toBeGreaterThanOrEqual(60);
});

test("读不了的文件，说明原因，退出码是2，其余照查", async () => {
  const broken = join(folder.path, "坏.docx");
  writeFileSync(broken, "不是Word文件");
  const good = await file("好.docx", "责任分解表");
  expect(await run(["check-format", broken, join(folder.path, "没有.docx"), good])).toBe(2);
  expect(err.split("\n").filter(Boolean)).toEqual([expect.stringContaining("不是 docx"), expect.stringContaining("没有这个文件")]);
  expect(out).toContain("好.docx");
});
