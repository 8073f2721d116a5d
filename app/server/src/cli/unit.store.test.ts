import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Ran, jiannuo as runIn } from "../testing/command-line.ts";
import { emptyBooks } from "../testing/data-folders.ts";
import { temporaryFolder } from "../testing/stand-in.ts";

// Making a database takes seconds, on a busy machine many.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const folder = temporaryFolder();
const data = join(folder.path, "data");
const jiannuo = (more: Readonly<Record<string, string>>, ...argv: string[]): Promise<Ran> =>
  runIn({ LC_ALL: "zh_CN.UTF-8", DATABASE_URL: "", JIANNUO_DATA: data, ...more }, ...argv);
const own = { JIANNUO_DEMO: "none" };

beforeAll(() => emptyBooks(data));
afterAll(() => folder.remove());

test("自己的镇：从名单添加村和企业，改镇名；以后再开也不会混进演示数据", async () => {
  expect((await jiannuo(own, "account", "list")).code).toBe(0);
  const list = join(folder.path, "村.txt");
  writeFileSync(list, "\uFEFF桃源村\r\n杏林村\r\n\r\n");
  expect(await jiannuo(own, "unit", "add", "--kind", "village", "--file", list)).toMatchObject({ code: 0, err: "" });
  expect((await jiannuo(own, "unit", "rename", "本镇", "云溪镇", "Yunxi Town")).code).toBe(0);
  const { out, code } = await jiannuo({ JIANNUO_DEMO: "" }, "unit", "list", "--json");
  const units: { kind: string; title: { zh: string; en: string } }[] = JSON.parse(out);
  expect(code).toBe(0);
  expect(units.filter(({ kind }) => kind === "village").map(({ title }) => title.zh)).toEqual(expect.arrayContaining(["桃源村", "杏林村"]));
  expect(units.filter(({ kind }) => kind === "township").map(({ title }) => title)).toEqual([{ zh: "云溪镇", en: "Yunxi Town" }]);
  expect(units.map(({ title }) => title.zh)).not.toContain("柳塘村");
});

test.each([
  [["unit"], "应写成"],
  [["unit", "remove"], "没有“unit remove”"],
  [["unit", "add", "某村"], "--kind"],
  [["unit", "add", "某村", "--kind", "river"], "没有“river”这一种"],
  [["unit", "add", "--kind", "village", "--file", "/nowhere/村.txt"], "读不了"],
  [["unit", "add", "桃源村", "--kind", "village"], "第 1 行“桃源村”已经有了"],
  [["unit", "rename", "没有的村", "新村"], "没有“没有的村”这个单位"],
  [["unit", "move", "桃源村", "--under", "财政所"], "--from"],
])("用法不对就说怎么改：%j", async (argv, said) => {
  expect(await jiannuo(own, ...argv)).toMatchObject({ code: 2, err: expect.stringContaining(said) });
});
