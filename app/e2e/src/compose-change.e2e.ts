/** A draft is changed by other ways than typing: an edited Word file, another measure, the title, terms; and others who change it are told of. */
import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasBrowser } from "./browser.ts";
import { findReport, openReport, picture, saved, write } from "./composer.ts";
import { type Office, openOffice } from "./office.ts";
import { unzip } from "./unzip.ts";
import { zip } from "./zip.ts";

const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

describe.skipIf(!hasBrowser())("改稿", () => {
  let office: Office;
  let id = "";
  beforeAll(async () => {
    office = await openOffice();
    id = await findReport(office);
  }, 300_000);
  afterAll(async () => {
    await office.close();
  });

  test("把在 Word 里改过的稿拖到稿纸上：成为新的一稿，逐处列出手改了什么，别的数照旧关联", async () => {
    const sent = Buffer.from(await (await office.ask(`/api/reports/${id}/report.docx`)).arrayBuffer());
    const parts = unzip(sent);
    const text = parts.get("word/document.xml") ?? "";
    expect(text).toContain("195处");
    parts.set("word/document.xml", text.replace("195处", "199处"));
    const page = await openReport(office, id);
    const bound = await page.locator(".ProseMirror .jn-chip.figure").count();
    const dropped = await page.evaluateHandle(
      ([content, type]) => {
        const bytes = Uint8Array.from(window.atob(content), (one) => one.codePointAt(0) ?? 0);
        const transfer = new DataTransfer();
        transfer.items.add(new File([bytes], "改过的稿.docx", { type }));
        return transfer;
      },
      [zip(parts).toString("base64"), docxType] as const,
    );
    await page.locator(".jn-compose-stage").dispatchEvent("dragover", { dataTransfer: dropped });
    await page.getByText("松手即收回这份 Word 稿").waitFor();
    await page.locator(".jn-compose-stage").dispatchEvent("drop", { dataTransfer: dropped });
    const changes = page.getByRole("list", { name: "改过的地方" });
    await changes.locator("ins", { hasText: "199处" }).waitFor();
    expect(await changes.locator("del").first().textContent()).toContain("195处");
    await page.locator(".ProseMirror p", { hasText: "199处" }).first().waitFor();
    await picture(page, "adopted");
    expect(await page.locator(".ProseMirror .jn-chip.figure").count()).toBeGreaterThanOrEqual(bound - 1);
    await page.getByRole("button", { name: "关闭", exact: true }).click();
    await expect.poll(() => changes.count()).toBe(0);
  });

  test("换指标：同一处改取别的指标，存后再开还是新的；卡片说明最近变动的是哪一条", async () => {
    const page = await openReport(office, id);
    const chips = page.locator(".ProseMirror .jn-chip.figure", { hasText: /^279批$/u });
    await chips.first().click();
    const card = page.getByRole("dialog");
    await card.getByText("接待来访批次").waitFor();
    await card.getByRole("button", { name: "换指标" }).click();
    await page.getByLabel("搜指标", { exact: true }).first().fill("接待来访人次");
    await page.getByRole("dialog").locator(".jn-chip", { hasText: "688人次" }).waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "插入", exact: true }).click();
    await saved(page);
    const again = await openReport(office, id);
    await again
      .locator(".ProseMirror .jn-chip.figure", { hasText: /^688人次$/u })
      .first()
      .click();
    expect(await again.getByRole("dialog").textContent()).toContain("接待来访人次");
    await again.keyboard.press("Escape");
    await again
      .locator(".ProseMirror .jn-chip.figure", { hasText: /^49笔$/u })
      .first()
      .click();
    await again.getByRole("dialog").getByText("最近变动").waitFor();
    await again.getByRole("dialog").locator('dd a[href^="/registers/"]').waitFor();
    await picture(again, "card-last");
  });

  test("标题、会议、报告人，名词解释，牵头单位：都能改，存后再开还在", async () => {
    const page = await openReport(office, id);
    await page.getByRole("button", { name: "改标题、会议、报告人" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("会议名称和日期").fill("2024年2月6日在青禾镇第三届人民代表大会第五次会议上");
    await picture(page, "edit-head");
    await dialog.getByRole("button", { name: "写入稿中" }).click();
    await page.locator(".jn-leaf header", { hasText: "第五次会议" }).waitFor();
    await page.getByRole("button", { name: "名词解释" }).click();
    await dialog.getByRole("button", { name: "加一条" }).click();
    await dialog
      .getByRole("textbox", { name: /条名词$/u })
      .last()
      .fill("一站式");
    await dialog.getByRole("button", { name: "写入稿中" }).click();
    await dialog.getByText("名词和解释都要填写。").waitFor();
    await dialog
      .getByRole("textbox", { name: /条解释$/u })
      .last()
      .fill("一个窗口受理、一次办完。");
    await picture(page, "edit-terms");
    await dialog.getByRole("button", { name: "写入稿中" }).click();
    await page.getByRole("button", { name: "责任分解表" }).click();
    await dialog.getByLabel("牵头单位").first().fill("经济发展办公室、青禾村");
    await picture(page, "edit-plan");
    await dialog.getByRole("button", { name: "写入稿中" }).click();
    await saved(page);
    const again = await openReport(office, id);
    await again.locator(".jn-leaf header", { hasText: "第五次会议" }).waitFor();
    await again.getByRole("button", { name: "名词解释" }).click();
    expect(
      await again
        .getByRole("textbox", { name: /条名词$/u })
        .last()
        .inputValue(),
    ).toBe("一站式");
    await again.keyboard.press("Escape");
    await again.getByRole("button", { name: "责任分解表" }).click();
    expect(await again.getByLabel("牵头单位").first().inputValue()).toBe("经济发展办公室、青禾村");
  });

  test("仍用原文并说明：重开以后还在已说明里，不再提示", async () => {
    const page = await openReport(office, id);
    const open = page.locator(".jn-compose-findings > ol > li");
    const note = open.filter({ has: page.getByRole("button", { name: "仍用原文并说明" }) }).first();
    await note.waitFor();
    const before = await open.count();
    await note.getByRole("button", { name: "仍用原文并说明" }).click();
    await page.getByRole("dialog").getByLabel("说明", { exact: true }).fill("按会议纪要的提法");
    await page.getByRole("dialog").getByRole("button", { name: "仍用原文", exact: true }).click();
    await page.getByText("已说明 1 条").waitFor();
    await saved(page);
    const again = await openReport(office, id);
    await again.getByText("已说明 1 条").click();
    await again.getByText("按会议纪要的提法").waitFor();
    expect(await again.locator(".jn-compose-findings > ol > li").count()).toBe(before - 1);
  });

  test("别人存了新的一稿：还没动笔的人先看到一行提示，看得到改了什么，换成新稿接着写", async () => {
    const waiting = await openReport(office, id, { as: "demo-office-clerk" });
    const writer = await openReport(office, id);
    await write(writer, "各位代表", "甲先添了一句。");
    await saved(writer);
    await waiting.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
    const line = waiting.locator(".jn-notice", { hasText: "保存了第" });
    await line.getByText("林小雨").waitFor();
    await picture(waiting, "newer");
    await line.getByRole("button", { name: "看看改了什么" }).click();
    await waiting.locator(".jn-compared-blocks ins", { hasText: "甲先添了一句" }).waitFor();
    await picture(waiting, "compared");
    await waiting.keyboard.press("Escape");
    await line.getByRole("button", { name: "换成这一稿" }).click();
    await waiting.locator(".ProseMirror p", { hasText: "甲先添了一句" }).waitFor();
    await expect.poll(() => line.count()).toBe(0);
    await write(waiting, "各位代表", "乙接着写。");
    await saved(waiting);
    expect(await waiting.getByText("没有存上").count()).toBe(0);
  });

  test("村里的导航没有对账，镇上的有", async () => {
    const village = await office.visit("/compose", { as: "demo-village-2" });
    await village.locator(".jn-spine a").first().waitFor();
    expect(await village.getByRole("link", { name: "对账" }).count()).toBe(0);
    const town = await office.visit("/compose");
    await town.getByRole("link", { name: "对账" }).waitFor();
  });

  test.skipIf(!existsSync("/usr/bin/soffice"))("导出 PDF：装了 LibreOffice 就能直接出", { timeout: 150_000 }, async () => {
    const page = await openReport(office, id);
    await page.getByRole("button", { name: "导出" }).click();
    const [download] = await Promise.all([page.waitForEvent("download", { timeout: 120_000 }), page.getByText("报告（PDF）").click()]);
    expect(download.suggestedFilename()).toBe("青禾镇2024年政府工作报告.pdf");
    expect(readFileSync(await download.path()).toString("latin1", 0, 5)).toBe("%PDF-");
  });

  test("导出 PDF：没有装 LibreOffice 时，说明为什么、怎么办", async () => {
    const before = process.env["PATH"];
    process.env["PATH"] = "";
    await office.restart().finally(() => (process.env["PATH"] = before));
    const page = await openReport(office, id);
    await page.getByRole("button", { name: "导出" }).click();
    await page.getByText("报告（PDF）").click();
    const said = page.locator(".jn-dialog .jn-notice", { hasText: "请下载 Word 文件，在 WPS 或 Word 里另存为 PDF" });
    await said.waitFor();
    await picture(page, "no-pdf");
    expect(await said.evaluate((notice) => notice.scrollWidth - notice.clientWidth)).toBe(0);
  });

  test("页面没有报错，也没有连过别的机器", () => {
    expect(office.complaints).toEqual([]);
  });
});
