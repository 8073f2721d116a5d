/** 单位 as the 系统管理员 keeps them: pasted from a list, renamed, on a wide screen and on a phone; and nobody else. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seriousFindings } from "./axe.ts";
import { hasBrowser } from "./browser.ts";
import { type Office, openOffice } from "./office.ts";

describe.skipIf(!hasBrowser())("单位", () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(async () => {
    await office.close();
  });

  test("粘贴一列村名添加，再给一个改名", async () => {
    const page = await office.visit("/units", { as: "demo-admin" });
    await page.getByRole("button", { name: "添加单位" }).click();
    await page.getByLabel("名称，一行一个").fill("桃源村\n柳塘村");
    await page.getByRole("button", { name: /保\s?存$/u }).click();
    await page.getByText("第 2 行“柳塘村”已经有了").waitFor();
    await page.getByLabel("名称，一行一个").fill("桃源村\n杏林村\n\n");
    await page.getByText("共 2 个").waitFor();
    await page.getByRole("button", { name: /保\s?存$/u }).click();
    await page.getByText("添加了 2 个单位。").waitFor();
    await page.getByRole("button", { name: "改名 桃源村", exact: true }).click();
    await page.getByLabel("新名称").fill("桃源社区");
    await page.getByRole("button", { name: /保\s?存$/u }).click();
    await page.getByText("已改名为“桃源社区”。").waitFor();
    await page.getByRole("cell", { name: "桃源社区", exact: true }).waitFor();
    expect(await page.getByRole("cell", { name: "桃源村", exact: true }).count()).toBe(0);
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "移动 杏林村", exact: true }).click();
    await page.getByRole("heading", { name: "移动杏林村" }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  });

  test("手机上也放得下；没有权限的人看不到这个入口", async () => {
    const phone = await office.visit("/units", { as: "demo-admin", isPhone: true });
    await phone.getByRole("button", { name: "添加单位" }).waitFor();
    await phone.getByRole("cell", { name: "柳塘村", exact: true }).waitFor();
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const page = await office.visit("/registers", { as: "demo-office" });
    await page.getByRole("link", { name: "台账" }).first().waitFor();
    expect(await page.getByRole("link", { name: "单位", exact: true }).count()).toBe(0);
  });

  test("添加分管领导时选分管的办所", async () => {
    const page = await office.visit("/accounts", { as: "demo-admin" });
    await page.getByRole("button", { name: "添加账号" }).click();
    await page.getByLabel("账号", { exact: true }).fill("new-leader");
    await page.getByLabel("姓名").fill("新任某");
    await page.getByLabel("单位").selectOption({ label: "青禾镇" });
    expect(await page.getByRole("checkbox", { name: "财政所" }).count()).toBe(0);
    await page.getByLabel("角色").selectOption({ label: "分管领导" });
    await page.getByRole("checkbox", { name: "财政所" }).check();
    await page.getByRole("button", { name: /^添\s?加$/u }).click();
    await page.getByText("账号 new-leader 的新密码").waitFor();
    const posts = (await (await office.ask("/api/posts")).json()) as { name: string; portfolio: string[] }[];
    expect(posts.find(({ name }) => name === "新任某")?.portfolio).toEqual(["finance"]);
  });

  test("系统管理员看得到谁查看过个人信息，看不到条目", async () => {
    const { rows } = (await (await office.ask("/api/registers/petition_visit/entries?limit=1", undefined, "demo-stability")).json()) as {
      rows: { id: string }[];
    };
    const opened = `/api/registers/petition_visit/entries/${rows[0]!.id}/unmask`;
    expect((await office.ask(opened, { fields: ["demand"], reason: "回访" }, "demo-stability")).status).toBe(200);
    const page = await office.visit("/accounts", { as: "demo-admin" });
    await page.getByRole("link", { name: "个人信息查看记录" }).click();
    await page.getByRole("cell", { name: "接待来访 · 反映事项" }).waitFor();
    await page.getByRole("cell", { name: "回访" }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    expect((await office.ask(`/api/registers/petition_visit/entries/${rows[0]!.id}`, undefined, "demo-admin")).status).toBe(404);
  });

  test("打开的页面没有报错，也没有向别处要东西", () => {
    expect(office.complaints).toEqual([]);
  });
});
