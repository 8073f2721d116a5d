/** Writing the report: a figure opens to its entries, `/` puts one in, two people on one draft lose nothing, it is signed and taken away. */
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seriousFindings } from "./axe.ts";
import { hasBrowser } from "./browser.ts";
import { findReport, openReport, picture, saved, write } from "./composer.ts";
import { type Office, openOffice } from "./office.ts";
import { unzip } from "./unzip.ts";

describe.skipIf(!hasBrowser())("写报告", () => {
  let office: Office;
  let id = "";
  beforeAll(async () => {
    office = await openOffice();
    id = await findReport(office);
  }, 300_000);
  afterAll(async () => {
    await office.close();
  });

  const open = (visit: Parameters<Office["visit"]>[1] = {}): Promise<Page> => openReport(office, id, visit);

  test("报告清单里有这一稿，点开就是稿纸，每个数都是可点的", async () => {
    const page = await office.visit("/compose");
    const link = page.getByRole("link", { name: "2024年政府工作报告" });
    await link.waitFor();
    await picture(page, "compose-list");
    await link.click();
    await page.locator(".ProseMirror .jn-chip.figure").first().waitFor();
    expect(await page.locator(".ProseMirror .jn-chip.figure").count()).toBeGreaterThan(79);
    const sizeOf = (what: string): Promise<string> =>
      page
        .locator(`.ProseMirror ${what}`)
        .first()
        .evaluate((element) => window.getComputedStyle(element).fontSize);
    expect(await sizeOf("h2")).toBe(await sizeOf("p"));
    await picture(page, "compose");
  });

  test("点一个数，看到指标、现值和出处；再点看条目，合计就是这个数", async () => {
    const page = await open();
    const chip = page.locator(".ProseMirror .jn-chip.figure", { hasText: /^195处$/u }).first();
    await chip.click();
    const card = page.getByRole("dialog");
    await card.getByText("整治隐患").waitFor();
    await card.getByText("195 个条目").waitFor();
    await card.getByRole("button", { name: /引用情况 [1-9]/u }).click();
    await card.locator(".jn-used li").first().waitFor();
    await picture(page, "compose-card");
    await card.getByRole("button", { name: "看条目" }).click();
    await page.getByText("合计相符").waitFor();
    expect(await page.locator(".jn-drill tbody tr").count()).toBe(195);
  });

  test("打一个“/”，搜到指标，回车插进去，存成新的一稿，重开还在", async () => {
    const page = await open();
    await write(page, "各位代表", "全年接待来访");
    await page.keyboard.press("/");
    await page.getByLabel("搜指标", { exact: true }).first().fill("接待来访批次");
    await page.getByRole("dialog").locator(".jn-chip", { hasText: "279批" }).waitFor();
    await picture(page, "compose-search");
    await page.keyboard.press("Enter");
    await page.locator(".ProseMirror p", { hasText: "全年接待来访279批" }).locator(".jn-chip", { hasText: "279批" }).waitFor();
    await saved(page);
    const again = await open();
    await again.locator(".ProseMirror p", { hasText: "全年接待来访279批" }).locator(".jn-chip", { hasText: "279批" }).click();
    const card = again.getByRole("dialog");
    await card.getByText("接待来访批次").waitFor();
    expect(await card.getByText("279批").count()).toBeGreaterThan(0);
  });

  test("手写的数没有关联：查对里列出，由人写明理由确认", async () => {
    const page = await open();
    await write(page, "各位代表", "走访了37户群众。");
    await saved(page);
    const note = page.locator(".jn-finding", { hasText: "37户" });
    await note.getByRole("button", { name: "确认不关联" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "确认不关联" }).click();
    await dialog.getByText("请填写。").waitFor();
    await dialog.getByLabel("理由").fill("班子会议记录所载");
    await dialog.getByRole("button", { name: "确认不关联" }).click();
    await page.locator(".jn-chip.unbound", { hasText: "37户" }).waitFor();
    await saved(page);
    await expect.poll(() => page.locator(".jn-finding", { hasText: "37户" }).count()).toBe(0);
  });

  test("台账又登记一批来访：用到它的句子标出来，字不自己变；由人采纳，关联还是那一个", async () => {
    const visit = {
      event: randomUUID(),
      entry: "e2e-report",
      act: "receive",
      values: { came_on: "2023-06-15", persons: "2", village: "village-2", receiver: "田春梅" },
      happenedOn: "2023-06-15",
    };
    expect((await office.ask("/api/registers/petition_visit/acts", visit, "demo-stability-clerk")).ok).toBe(true);
    const page = await open();
    const sentence = page.locator(".ProseMirror p", { hasText: "279批" }).last();
    await sentence.locator(".jn-chip.moved", { hasText: "279批" }).waitFor();
    const notes = page.locator(".jn-finding", { hasText: "279批" });
    expect(await notes.count()).toBe(await page.locator(".ProseMirror .jn-chip", { hasText: "279批" }).count());
    await picture(page, "compose-moved");
    await notes.last().getByRole("button", { name: "采纳" }).click();
    await page.locator(".ProseMirror .jn-chip", { hasText: "280批" }).last().waitFor();
    await saved(page);
    await page.locator(".ProseMirror .jn-chip", { hasText: "280批" }).last().click();
    await page.getByRole("dialog").getByText("280 个条目").waitFor();
    await page.getByRole("dialog").getByText("接待来访批次").waitFor();
  });

  test("两人同改一稿：后存的人被告知是谁、什么时候，两边的字都在", async () => {
    const first = await open();
    const second = await open({ as: "demo-office-clerk" });
    await write(first, "各位代表", "甲写的一句。");
    await saved(first);
    await write(second, "各位代表", "乙写的一句。");
    const dialog = second.getByRole("dialog");
    await dialog.getByText("没有存上：别人先存了一稿").waitFor();
    await dialog.getByText("林小雨").first().waitFor();
    await dialog.getByText("甲写的一句").waitFor();
    await dialog.getByText("乙写的一句").waitFor();
    await picture(second, "compose-conflict");
    await dialog.getByRole("button", { name: "用对方的稿" }).click();
    await second.locator(".ProseMirror p", { hasText: "甲写的一句" }).waitFor();
    await second.getByRole("button", { name: "版本" }).click();
    await second.locator(".jn-versions li").first().waitFor();
    await picture(second, "compose-versions");
    expect(await second.locator(".jn-versions li", { hasText: "另存，未采用" }).count()).toBe(1);
  });

  test("对比两稿：添的字和删的字看得见", async () => {
    const page = await open();
    await page.getByRole("button", { name: "版本" }).click();
    await page.locator(".jn-versions li", { hasText: "由提纲生成" }).getByRole("button").click();
    const added = page.locator(".jn-compared-blocks ins");
    await added.first().waitFor();
    expect((await added.allTextContents()).join("")).toContain("甲写的一句");
  });

  test("把一节上移：序号接着排，存成新的一稿", async () => {
    const page = await open();
    const titles = async (): Promise<string[]> =>
      (await page.locator(".jn-compose-outline li.l2 > button:first-child").allTextContents()).slice(0, 3);
    const [first = "", second = "", third = ""] = await titles();
    const row = page.locator(".jn-compose-outline li", { hasText: second });
    await row.getByRole("button").first().click();
    await row.getByRole("button", { name: /上移$/u }).click();
    await expect.poll(titles).toEqual([second.replace("（二）", "（一）"), first.replace("（一）", "（二）"), third]);
    await saved(page);
  });

  test("签批：轮到谁谁签，姓名和日期留下；签后再改，注明签的是哪一稿", async () => {
    const page = await open({ as: "demo-emergency" });
    await page.getByRole("button", { name: "签批：部门" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "签批", exact: true }).click();
    await page.locator(".jn-signoffs li.signed", { hasText: "方建军" }).waitFor();
    const writer = await open();
    await write(writer, "各位代表", "签后又添一句。");
    await saved(writer);
    const square = writer.locator(".jn-signoffs li.old");
    await square.waitFor();
    expect(await square.textContent()).toContain("后有改动");
  });

  test("导出 Word：文件里有稿上的字", async () => {
    const page = await open();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      (async () => {
        await page.getByRole("button", { name: "导出" }).click();
        await page.getByText("报告（Word）").click();
      })(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.docx$/u);
    const parts = unzip(readFileSync(await download.path()));
    expect(parts.get("word/document.xml")).toContain("签后又添一句");
  });

  test("手机上能看能签，没有编辑工具，不横着滚", async () => {
    const page = await open({ isPhone: true, as: "demo-leader-2" });
    expect(await page.locator(".jn-compose-tools").count()).toBe(0);
    expect(await page.locator(".ProseMirror").getAttribute("contenteditable")).toBe("false");
    await picture(page, "compose-phone");
    await page.getByRole("button", { name: "查对", exact: true }).click();
    await page.getByRole("button", { name: "签批：分管" }).waitFor();
    await picture(page, "compose-phone-list");
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    expect(await seriousFindings(page)).toEqual([]);
  });

  test("换成英文，界面上没有留下中文；稿和指标的单位除外", async () => {
    const page = await open({ language: "en" });
    const left = await page.locator(".jn-compose").evaluate((main) => {
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      const texts: string[] = [];
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode;
        const isOfDraft = parentElement?.closest("[lang=zh-CN], .jn-finding p, .jn-signoffs span, .jn-compose-tools") != null;
        if (!isOfDraft && /\p{Script=Han}/u.test(textContent ?? "")) texts.push(textContent ?? "");
      }
      return texts;
    });
    expect(left).toEqual([]);
    await picture(page, "compose-en");
  });

  test("无障碍：电脑上没有严重问题", async () => {
    const page = await open();
    expect(await seriousFindings(page)).toEqual([]);
  });

  test("页面没有报错，也没有连过别的机器", () => {
    expect(office.complaints).toEqual([]);
  });
});
