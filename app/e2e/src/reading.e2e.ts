/** The first visit: the sample stands there, a report is given, and paper and list follow each other. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasBrowser } from "./browser.ts";
import { type Office, openOffice } from "./office.ts";
import { isInSight, openReading, rows, tab } from "./page.ts";
import { longReport, qinghe } from "./reports.ts";

describe.skipIf(!hasBrowser())("读报告", () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(async () => {
    await office.close();
  });

  test("第一次打开就有一份标明“示例”的读本，四种标记都在原文上", async () => {
    const page = await office.visit("/");
    const sample = page.locator("tr", { has: page.locator(".jn-tag", { hasText: "示例" }) });
    await sample.getByRole("link").click();
    await page.waitForSelector(".jn-item");
    expect(await page.title()).toContain("践诺");
    const marks = [".jn-s.figure", ".jn-s.target", ".jn-under.commitment", ".jn-under.project"];
    const counts = await Promise.all(marks.map((mark) => page.locator(mark).count()));
    expect(marks.filter((_, index) => counts[index] === 0)).toEqual([]);
  });

  test("拖进一个文件，当即打开它的读本", async () => {
    const page = await office.visit("/");
    await page.waitForSelector(".jn-drop");
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], "青禾.txt", { type: "text/plain" }));
      document.querySelector(".jn-drop")?.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    }, qinghe);
    await page.waitForURL(/readings/u);
    expect(await page.locator(".jn-sheet h1").textContent()).toBe("青禾镇2026年政府工作报告");
    expect(await page.locator(".jn-s.figure", { hasText: "412家次" }).count()).toBe(1);
    expect(await page.locator(".jn-s.target", { hasText: "6%左右" }).count()).toBe(1);
  });

  test("粘贴一段文字也能读；没有内容的文件说明原因，不离开这一页", async () => {
    const page = await office.visit("/");
    await page.getByLabel("报告文字").fill("全镇去年新修水渠18公里，今年再修水渠20公里。");
    await page.getByLabel("名称").fill("水渠一段");
    await page.getByRole("button", { name: "读", exact: true }).click();
    await page.waitForURL(/readings/u);
    await page.waitForSelector(".jn-item");
    expect(await page.locator(".jn-row .q").allTextContents()).not.toEqual([]);

    await page.goBack();
    await page.setInputFiles("input[type=file]", { name: "空.txt", mimeType: "text/plain", buffer: Buffer.from("") });
    const refusal = page.getByRole("alert");
    await refusal.waitFor();
    expect(await refusal.textContent()).toContain("空.txt");
    expect(new URL(page.url()).pathname).toBe("/");
  });

  test("点条目，原文跟到那里；点原文的标记，条目跟着打开", async () => {
    const id = await office.give("长.txt", longReport(12_000));
    const page = await openReading(office, id);
    const far = rows(page).last();
    await page.locator(".jn-list").evaluate((list) => list.scrollTo({ top: list.scrollHeight }));
    await far.click();
    const mark = page.locator(".jn-s.current").first();
    await mark.waitFor();
    await expect.poll(() => isInSight(page, ".jn-s.current", ".jn-stage")).toBe(true);

    await page.locator(".jn-stage").evaluate((stage) => stage.scrollTo({ top: 0 }));
    await page.locator(".jn-s.figure").first().click();
    await expect.poll(() => isInSight(page, ".jn-item.open", ".jn-list")).toBe(true);
    expect(await page.locator(".jn-item.open .jn-quote b").textContent()).toBe(await page.locator(".jn-s.current").first().textContent());
  });

  test("按种类、部分、文字筛选，页签上的数就是列出的条数", async () => {
    const page = await openReading(office, await office.give("青禾.txt", qinghe));
    await tab(page, "目标").click();
    const count = Number(await page.locator(".jn-tabs button[aria-pressed=true] em").textContent());
    expect(await rows(page).count()).toBe(count);
    await tab(page, "全部").click();
    await page.keyboard.press("/");
    await page.keyboard.type("停车位");
    await expect.poll(() => rows(page).count()).toBeLessThan(4);
    for (const text of await page.locator(".jn-row").allTextContents()) expect(text).toContain("停车位");
  });

  test("校核列出报告里的矛盾，点一处，原文跟到那里", async () => {
    const page = await openReading(office, await office.give("青禾.txt", qinghe));
    await tab(page, "校核").click();
    const finding = page.locator(".jn-findings li", { hasText: "105" });
    await finding.locator("button").first().click();
    await expect.poll(() => page.locator(".jn-s.shown").allTextContents()).toContain("105%");
    expect(await isInSight(page, ".jn-s.shown", ".jn-stage")).toBe(true);
  });

  test("六万字的报告：列表只有看得见的几十行在页面里，上下条、筛选照常", async () => {
    const page = await openReading(office, await office.give("六万字.txt", longReport(60_000)));
    const all = Number(await page.locator(".jn-tabs button[aria-pressed=true] em").textContent());
    expect(all).toBeGreaterThan(1500);
    expect(await page.locator(".jn-list li").count()).toBeLessThan(60);
    await page.locator(".jn-list").evaluate((list) => list.scrollTo({ top: list.scrollHeight }));
    await expect.poll(() => page.locator(`.jn-item[aria-posinset="${all}"]`).count()).toBe(1);
    expect(await page.locator(".jn-list li").count()).toBeLessThan(60);
    await rows(page).last().click();
    // Only the paragraphs that the mark leaves and enters may be drawn anew.
    await page.evaluate(() => {
      const touched = new Set<string | undefined>();
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          const element = target instanceof Element ? target : target.parentElement;
          touched.add(element?.closest<HTMLElement>("[data-b]")?.dataset["b"]);
        }
        document.body.dataset["touched"] = String(touched.size);
      }).observe(document.querySelector(".jn-sheet") ?? document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    });
    await page.keyboard.press("k");
    await expect.poll(() => page.locator(".jn-item.open").getAttribute("aria-posinset")).toBe(String(all - 1));
    await expect.poll(() => isInSight(page, ".jn-s.current", ".jn-stage")).toBe(true);
    const touched = Number(await page.locator("body").getAttribute("data-touched"));
    expect([1, 2]).toContain(touched);
  });

  test("删掉一份报告先问一句，示例不能删", async () => {
    await office.give("要删的.txt", "全镇去年新建凉亭9座。");
    const page = await office.visit("/");
    const row = page.locator("tr", { hasText: "要删的.txt" });
    await row.getByRole("button", { name: "删除" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "删除", exact: true }).click();
    await expect.poll(() => row.count()).toBe(0);
    const sample = page.locator("tr", { has: page.locator(".jn-tag", { hasText: "示例" }) });
    expect(await sample.getByRole("button", { name: "删除" }).count()).toBe(0);
  });

  test("没有这份报告，说清楚并指回清单", async () => {
    const page = await office.visit("/readings/nothing-here");
    await page.getByText("没有这份报告").waitFor();
    await page.getByRole("main").getByRole("link", { name: "回到报告清单" }).click();
    await page.waitForSelector(".jn-led");
    expect(new URL(page.url()).pathname).toBe("/");
  });

  test("页面没有报错，也没有连过别的机器", () => {
    expect(office.complaints).toEqual([]);
  });
});
