/** As offices are: English readers, phones, plain HTTP by a host name, the last browser of Windows 7, and people who cannot see well. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seriousFindings } from "./axe.ts";
import { hasBrowser } from "./browser.ts";
import { type Office, openOffice } from "./office.ts";
import { choose, isInSight, openReading, rows, stateOf, tab } from "./page.ts";
import { qinghe } from "./reports.ts";

describe.skipIf(!hasBrowser())("办公室里", () => {
  let office: Office;
  let id: string;
  beforeAll(async () => {
    office = await openOffice();
    id = await office.give("青禾.txt", qinghe);
  });
  afterAll(async () => {
    await office.close();
  });

  test("整个界面换成英文，刷新后仍是英文", async () => {
    const page = await openReading(office, id);
    await page.getByRole("button", { name: /Switch to English/u }).click();
    await tab(page, "Commitments").waitFor();
    await page.reload();
    await page.waitForSelector(".jn-item");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    // Chinese stands only where the report itself is quoted, in the marks 数 目 诺 项 読, in a name, and in the way back.
    const left = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: string[] = [];
      while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        const isQuoted = element?.closest(
          "[lang=zh-CN], .jn-kind, .jn-room, .jn-person b, .jn-seal, .jn-facts, .jn-value, .jn-row .m, noscript, #old-browser",
        );
        if (!isQuoted && /\p{Script=Han}/u.test(walker.currentNode.textContent ?? "")) texts.push(walker.currentNode.textContent ?? "");
      }
      return texts;
    });
    expect(left).toEqual([]);
  });

  test("手机 390 像素：原文占满，点标记在下方打开，确认够大好按，条目单独一屏", async () => {
    const page = await openReading(office, id, { isPhone: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.locator(".jn-s.figure").last().click();
    await page.waitForSelector(".jn-phone-sheet");
    await expect.poll(() => isInSight(page, ".jn-s.current", ".jn-stage")).toBe(true);
    // The way back inside the line on top is text; everything that decides is as high as a finger.
    const small = await page
      .locator("button:visible, a:visible")
      .evaluateAll((elements) =>
        elements
          .filter((element) => !element.closest(".jn-crumb, .jn-skip, .jn-was-read") && element.getBoundingClientRect().height < 44)
          .map((element) => element.textContent),
      );
    expect(small).toEqual([]);
    await page.locator(".jn-phone-sheet").getByRole("button", { name: "确认" }).click();
    await page.waitForSelector(".jn-phone-sheet .jn-decided");
    await page.getByRole("button", { name: "条目", exact: true }).click();
    expect(await page.locator(".jn-stage").isVisible()).toBe(false);
    await rows(page).filter({ hasText: "停车位" }).first().click();
    await page.waitForSelector(".jn-phone-sheet");
    await expect.poll(() => isInSight(page, ".jn-s.current", ".jn-stage")).toBe(true);
  });

  test("从办公网的主机名用普通 HTTP 打开，没有安全上下文，照样能办", async () => {
    const page = await openReading(office, id, { byName: true });
    expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
    await choose(page, "新增停车位");
    await page.keyboard.press("y");
    await expect.poll(() => stateOf(page, "新增停车位")).toBe("已确认");
    await page.getByRole("link", { name: "读报告" }).first().click();
    await page.getByLabel("报告文字").fill("全镇去年新建公厕12座。");
    await page.getByRole("button", { name: "读", exact: true }).click();
    await page.waitForSelector(".jn-item");
  });

  for (const isPhone of [false, true]) {
    test(`无障碍：${isPhone ? "手机" : "电脑"}上各页没有严重问题`, async () => {
      const list = await office.visit("/", { isPhone });
      await list.waitForSelector(".jn-led");
      expect(await seriousFindings(list)).toEqual([]);
      const page = await openReading(office, id, { isPhone });
      if (isPhone) await page.locator(".jn-s.figure").first().click();
      else await page.keyboard.press("j");
      await page.getByRole("button", { name: "更正" }).waitFor();
      expect(await seriousFindings(page)).toEqual([]);
      await page.getByRole("button", { name: "更正" }).click();
      await page.waitForSelector(".jn-fields");
      expect(await seriousFindings(page)).toEqual([]);
    });
  }

  test("太旧的浏览器只看到一句明白话", async () => {
    const page = await office.visit("/", { isOld: true });
    expect(await page.locator("#old-browser").isVisible()).toBe(true);
    expect(await page.locator("#root").isVisible()).toBe(false);
  });

  test("字体由本机服务器提供，没有一个字节来自别处", async () => {
    const page = await openReading(office, id);
    const fonts = await page.evaluate(async () => {
      await Promise.all([
        document.fonts.load("16px 'Noto Serif SC Variable'", "践诺"),
        document.fonts.load("16px 'Noto Sans SC Variable'", "践诺"),
      ]);
      return performance
        .getEntriesByType("resource")
        .filter(({ name }) => name.endsWith(".woff2"))
        .map(({ name }) => new URL(name).host);
    });
    expect(fonts.length).toBeGreaterThan(1);
    expect(new Set(fonts)).toEqual(new Set([new URL(page.url()).host]));
  });

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

  test("读、看、确认、更正都能办", async () => {
    const id = await office.give("青禾.txt", qinghe);
    const page = await openReading(office, id);
    expect(await page.evaluate(() => /Chrome\/(\d+)/u.exec(navigator.userAgent)?.[1])).toBe("109");
    await choose(page, "走访企业");
    await expect.poll(() => isInSight(page, ".jn-s.current", ".jn-stage")).toBe(true);
    await page.keyboard.press("y");
    await expect.poll(() => stateOf(page, "走访企业")).toBe("已确认");
    await choose(page, "新修农村道路");
    await page.keyboard.press("e");
    await page.getByLabel("数值").fill("24");
    await page.getByRole("button", { name: "更正并确认" }).click();
    await expect.poll(() => stateOf(page, "新修农村道路")).toBe("已更正");
    expect(await page.locator("#old-browser").isVisible()).toBe(false);
  });

  test("页面没有报错，也没有连过别的机器", () => {
    expect(office.complaints).toEqual([]);
  });
});
