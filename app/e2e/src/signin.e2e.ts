/** Signing in as people do: by name and password, by a row of the demonstration, at a shared machine, after a session has ended, and out again. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seriousFindings } from "./axe.ts";
import { hasBrowser } from "./browser.ts";
import { type Office, demoPassword, openOffice } from "./office.ts";
import { choose, openReading } from "./page.ts";
import { qinghe } from "./reports.ts";

const signIn = async (page: Page, username: string, password: string): Promise<void> => {
  await page.getByLabel("账号", { exact: true }).fill(username);
  await page.getByLabel("密码", { exact: true }).fill(password);
  await page.getByRole("button", { name: "登录", exact: true }).click();
};

describe.skipIf(!hasBrowser())("登录", () => {
  let office: Office;
  let id: string;
  beforeAll(async () => {
    office = await openOffice();
    id = await office.give("青禾.txt", qinghe);
  });
  afterAll(async () => {
    await office.close();
  });

  test("没登录打开哪一页都先到登录页，登录后就在那一页", async () => {
    const page = await office.visit(`/readings/${id}`, { as: "" });
    await page.getByRole("heading", { name: "登录", exact: true }).waitFor();
    expect(await page.locator(".jn-s").count()).toBe(0);
    await signIn(page, "demo-mayor", "不对的密码");
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").textContent()).toContain("账号或密码不对");
    await signIn(page, "demo-mayor", demoPassword);
    await page.waitForSelector(".jn-item");
    expect(new URL(page.url()).pathname).toBe(`/readings/${id}`);
    expect(await page.locator(".jn-person").textContent()).toBe("程静 镇长");
  });

  test("演示账号点一行即登录；退出后回到登录页，后退也看不到原来的内容", async () => {
    const page = await office.visit("/", { as: "" });
    await page.getByRole("button", { name: /顾晓燕/u }).click();
    await page.locator(".jn-led a").first().click();
    await page.waitForSelector(".jn-item");
    await page.locator(".jn-person").click();
    await page.getByRole("menuitem", { name: "退出", exact: true }).click();
    await page.getByRole("heading", { name: "登录", exact: true }).waitFor();
    await page.goBack();
    await page.waitForURL(/readings/u);
    await page.getByRole("heading", { name: "登录", exact: true }).waitFor();
    expect(await page.locator(".jn-s, .jn-item").count()).toBe(0);
  });

  test("从办公网的主机名用普通 HTTP 打开，没有安全上下文，照样登录", async () => {
    const page = await office.visit("/", { as: "", byName: true });
    expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
    await signIn(page, "demo-office", demoPassword);
    await page.waitForSelector(".jn-led");
  });

  test("登录失效了，重新登录后，没有提交的内容还在", async () => {
    const page = await office.visit("/");
    await page.getByLabel("报告文字").fill("全镇去年新建公厕15座。");
    await page.context().clearCookies();
    await page.getByRole("button", { name: "读", exact: true }).click();
    await page.getByText("登录已失效").waitFor();
    await signIn(page, "demo-office", demoPassword);
    await page.getByLabel("报告文字").waitFor();
    expect(await page.getByLabel("报告文字").inputValue()).toBe("全镇去年新建公厕15座。");
    await page.getByRole("button", { name: "读", exact: true }).click();
    await page.waitForSelector(".jn-item");
  });

  test("办公室合用的电脑：办理时选人、输口令，条目上写的是本人", async () => {
    const page = await openReading(office, id, { as: "demo-unit-economy" });
    await choose(page, "走访企业");
    await page.keyboard.press("y");
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("经办人").selectOption({ label: "沈立新（办（所）负责人）" });
    await dialog.getByLabel("口令").fill("111222");
    await dialog.getByRole("button", { name: "办理" }).click();
    await page.getByText("口令不对").waitFor();
    await page.locator(".jn-item.open").getByRole("button", { name: /^确认/u }).click();
    await dialog.getByLabel("口令").fill("235711");
    await dialog.getByRole("button", { name: "办理" }).click();
    await page.waitForSelector(".jn-item .jn-decided");
    expect(await page.locator(".jn-item .jn-decided").first().textContent()).toContain("沈立新");
  });

  test("系统管理员添加账号，新人首次登录先改密码，停用后随即出局", async () => {
    const admin = await office.visit("/accounts", { as: "demo-admin" });
    await admin.getByRole("button", { name: "添加账号" }).click();
    const dialog = admin.getByRole("dialog");
    await dialog.getByLabel("账号").fill("wang.yi");
    await dialog.getByLabel("姓名").fill("王一");
    await dialog.getByLabel("单位").selectOption({ label: "财政所" });
    await dialog.getByLabel("角色").selectOption({ label: "办（所）经办人" });
    await dialog.getByRole("button", { name: "添加" }).click();
    const given = (await admin.locator(".jn-given").textContent()) ?? "";
    await admin.getByRole("button", { name: "记下了" }).click();

    const page = await office.visit("/", { as: "" });
    await signIn(page, "wang.yi", given);
    await page.getByLabel("现在的密码").fill(given);
    await page.getByLabel("新密码", { exact: true }).fill("一个新的好记的长密码");
    await page.getByLabel("再写一遍新密码").fill("一个新的好记的长密码");
    await page.getByRole("button", { name: "改密码" }).click();
    await page.waitForSelector(".jn-led");

    await admin.getByRole("button", { name: "停用 王一" }).click();
    await admin.getByRole("dialog").getByRole("button", { name: "停用" }).click();
    await admin.locator("tr", { hasText: "wang.yi" }).getByRole("button", { name: "恢复 王一" }).waitFor();
    await page.reload();
    await page.getByRole("heading", { name: "登录", exact: true }).waitFor();
    expect(await page.locator(".jn-led").count()).toBe(0);
  });

  test("别的角色没有账号一栏", async () => {
    const page = await office.visit("/", { as: "demo-mayor" });
    await page.getByRole("link", { name: "台账" }).waitFor();
    expect(await page.getByRole("link", { name: "账号" }).count()).toBe(0);
  });

  for (const isPhone of [false, true]) {
    test(`无障碍：${isPhone ? "手机" : "电脑"}上登录、我的账号、账号各页没有严重问题`, async () => {
      const page = await office.visit("/", { as: "", isPhone });
      await page.waitForSelector(".demo li");
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(isPhone ? 390 : 1440);
      expect(await seriousFindings(page)).toEqual([]);
      await page.getByRole("button", { name: /Switch to English/u }).click();
      await page.getByRole("heading", { name: "Sign in", exact: true }).waitFor();
      expect(await seriousFindings(page)).toEqual([]);
      const own = await office.visit("/account", { isPhone });
      await own.waitForSelector(".jn-narrow");
      expect(await seriousFindings(own)).toEqual([]);
      const all = await office.visit("/accounts", { as: "demo-admin", isPhone });
      await all.waitForSelector(".jn-accounts");
      expect(await seriousFindings(all)).toEqual([]);
    });
  }

  test("页面没有报错，也没有连过别的机器", () => {
    expect(office.complaints).toEqual([]);
  });
});

describe.skipIf(!hasBrowser("109"))("Windows 7 上最后的 Chrome（109）", () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice("109");
  });
  afterAll(async () => {
    await office.close();
  });

  test("登录、退出都能办", async () => {
    const page = await office.visit("/", { as: "", byName: true });
    await signIn(page, "demo-office", demoPassword);
    await page.waitForSelector(".jn-led");
    await page.locator(".jn-person").click();
    await page.getByRole("menuitem", { name: "退出", exact: true }).click();
    await page.getByRole("heading", { name: "登录", exact: true }).waitFor();
    expect(office.complaints).toEqual([]);
  });
});
