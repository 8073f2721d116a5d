/** A working day where offices are poorest: a host name over plain HTTP, which is no secure context, in today's Chromium and in the last browser of Windows 7. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BrowserVersion, hasBrowser } from "./browser.ts";
import { findReport, openReport, saved, write } from "./composer.ts";
import { type Office, demoPassword, openOffice } from "./office.ts";
import { sheetOf } from "./sheet.ts";

const versions: readonly BrowserVersion[] = ["new", "109"];

describe.each(versions.filter(hasBrowser))("没有安全上下文，浏览器 %s", (version) => {
  let office: Office;
  let page: Page;
  let entry: string;
  beforeAll(async () => {
    office = await openOffice(version);
    page = await office.visit("/", { as: "", byName: true });
  }, 300_000);
  afterAll(async () => {
    await office.close();
  });

  const goTo = async (path: string): Promise<void> => {
    await page.goto(new URL(path, page.url()).href);
  };

  const personTimes = async (period: string): Promise<number> => {
    const answer = await office.ask(`/api/measures/petition_visit.person_count?period=${period}`, undefined, "demo-mayor");
    return Number(((await answer.json()) as { value: string }).value);
  };

  test("登录", async () => {
    expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
    if (version === "109") expect(await page.evaluate(() => navigator.userAgent)).toContain("Chrome/109.");
    await page.getByLabel("账号", { exact: true }).fill("demo-stability");
    await page.getByLabel("密码", { exact: true }).fill(demoPassword);
    await page.getByRole("button", { name: "登录", exact: true }).click();
    await page.locator(".jn-person").waitFor();
  });

  test("登记一批来访，指标跟着动", async () => {
    const before = await personTimes("2024-03");
    await goTo("/registers/petition_visit/new?act=receive");
    await page.getByLabel("来访日期").fill("2024-03-04");
    await page.getByLabel("来访人数").fill("7");
    await page.getByLabel("接待人").fill("田春梅");
    await page.getByText("集体访批次 +1批").waitFor();
    await page.getByRole("button", { name: "登记来访" }).click();
    await page.locator(".jn-tl").waitFor();
    entry = new URL(page.url()).pathname.split("/").at(-1)!;
    expect(await personTimes("2024-03")).toBe(before + 7);
  });

  test("点开这个数，刚登记的那一条在里面，各笔相加等于这个数", async () => {
    const value = await personTimes("2024-03");
    await goTo("/measures/petition_visit.person_count?period=2024-03");
    await page.locator(".jn-fig.big", { hasText: String(value) }).click();
    await page.getByText("合计相符").waitFor();
    const amounts = await page.locator(".jn-drill tbody td:last-child").allTextContents();
    expect(amounts.reduce((sum, amount) => sum + Number(amount), 0)).toBe(value);
    await page.locator(`.jn-drill tbody a[href$="${entry}"]`).click();
    await page.locator(".jn-tl").waitFor();
    await page.locator(".jn-kv > div", { hasText: "来访人数" }).getByText("7").waitFor();
  });

  test("导入一份台账", { timeout: 180_000 }, async () => {
    await goTo("/registers/petition_visit/import");
    const sheet = await sheetOf("来访登记2018.xlsx", [
      ["来访日期", "来访人数", "所在村", "接待人"],
      ["2018-05-04", 3, "柳塘村", "田春梅"],
      ["2018-05-09", 6, "石坝村", "田春梅"],
    ]);
    await page.locator('input[type="file"]').setInputFiles(sheet);
    await page.getByRole("button", { name: "预览" }).click();
    await page.getByText("新登记 2 行").waitFor();
    await page
      .getByRole("button", { name: /^全部登记|登记好的 2 行/u })
      .first()
      .click();
    await page.getByText("登记完毕。").waitFor();
    expect(await personTimes("2018-05")).toBe(9);
  });

  // The old browser keeps one set of cookies for all its windows: the drafter has a browser of their own.
  test("打开报告稿，稿上的数点开有卡片，写一句、存上，再开还在", { timeout: 180_000 }, async () => {
    const drafting = await openOffice(version);
    try {
      const id = await findReport(drafting);
      const paper = await openReport(drafting, id, { byName: true });
      await paper.locator(".ProseMirror .jn-chip.figure").first().click();
      expect(await paper.getByRole("dialog").getByText("现值").count()).toBe(1);
      await paper.keyboard.press("Escape");
      await write(paper, "各位代表", "旧机器上写的一句。");
      await saved(paper);
      await paper.reload();
      await paper.locator(".ProseMirror p", { hasText: "旧机器上写的一句。" }).waitFor();
      expect(drafting.complaints).toEqual([]);
    } finally {
      await drafting.close();
    }
  });

  test("页面没有报错，也没有连过别的机器", () => {
    expect(office.complaints).toEqual([]);
  });
});
