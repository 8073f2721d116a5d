/** Deciding items: confirm, correct, reject, undo, add; who and when; what stays after a restart and a second reading. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasBrowser } from "./browser.ts";
import { type Office, openOffice } from "./office.ts";
import { choose, openReading, rows, stateOf } from "./page.ts";
import { qinghe } from "./reports.ts";
import { unzip } from "./unzip.ts";

describe.skipIf(!hasBrowser())("审核条目", () => {
  let office: Office;
  let id: string;
  beforeAll(async () => {
    office = await openOffice();
    id = await office.give("青禾.txt", qinghe);
  });
  afterAll(async () => {
    await office.close();
  });

  test("确认以后，条目上写着谁在什么时候确认", async () => {
    const page = await openReading(office, id);
    await choose(page, "走访企业");
    await page.locator(".jn-item.open").getByRole("button", { name: /^确认/u }).click();
    await page.waitForSelector(".jn-item.open .jn-decided");
    expect(await page.locator(".jn-item.open .jn-decided").textContent()).toMatch(/已确认 · 林小雨 · \d\d-\d\d \d\d:\d\d/u);
    expect(await page.locator(".jn-person").textContent()).toContain("林小雨");
  });

  test("更正数值、单位和范围；原来读作什么仍看得见", async () => {
    const page = await openReading(office, id);
    await choose(page, "88");
    await page.keyboard.press("e");
    await page.getByLabel("数值").fill("89");
    await page.getByLabel("单位").fill("件次");
    await page.getByRole("button", { name: "起点前移一字" }).click();
    expect(await page.locator(".jn-span .jn-quote b").textContent()).toBe("求88件");
    await page.getByRole("button", { name: "起点后移一字" }).click();
    await page.getByRole("button", { name: "更正并确认" }).click();
    await page.waitForSelector(".jn-item.open .jn-was-read");
    expect(await page.locator(".jn-item.open .jn-row .v").textContent()).toBe("89件次");
    expect(await page.locator(".jn-item.open .jn-state").textContent()).toBe("已更正");
    await page.locator(".jn-was-read summary").click();
    expect(await page.locator(".jn-was-read").textContent()).toContain("88件");
  });

  test("在原文里选中文字，就改了范围", async () => {
    const page = await openReading(office, id);
    await choose(page, "发放");
    await page.keyboard.press("e");
    await page.waitForSelector(".jn-span");
    await page.evaluate(() => {
      const piece = [...document.querySelectorAll("[data-s]")].find((one) => one.textContent === "315万元");
      if (piece?.firstChild) window.getSelection()?.setBaseAndExtent(piece.firstChild, 0, piece.firstChild, 4);
    });
    await expect.poll(() => page.locator(".jn-span .jn-quote b").textContent()).toBe("315万");
    await page.keyboard.press("Escape");
  });

  test("用键盘：J 下一条，N 不采用并转下一条，U 撤回；在搜索框里打字不算", async () => {
    const page = await openReading(office, id);
    await choose(page, "新修农村道路");
    await page.keyboard.press("n");
    await expect.poll(() => stateOf(page, "新修农村道路")).toBe("不采用");
    expect(await page.locator(".jn-item.open .q").textContent()).not.toContain("新修农村道路");
    await page.keyboard.press("k");
    await page.keyboard.press("u");
    await expect.poll(() => stateOf(page, "新修农村道路")).toBe("待确认");
    await page.keyboard.press("/");
    await page.keyboard.type("yn");
    expect(await page.getByLabel("搜条目").inputValue()).toBe("yn");
    const full = await office.ask(`/api/readings/${id}`);
    const { items } = (await full.json()) as { items: { quote: string; state: string }[] };
    expect(items.find(({ quote }) => quote === "23公里")?.state).toBe("pending");
  });

  test("选中漏读的文字，添为项目", async () => {
    const page = await openReading(office, id);
    await page.evaluate(() => {
      const piece = [...document.querySelectorAll("[data-s]")].find((one) => one.textContent?.includes("青禾书屋"));
      const node = piece?.firstChild;
      const at = piece?.textContent?.indexOf("青禾书屋") ?? -1;
      if (node) window.getSelection()?.setBaseAndExtent(node, at, node, at + 4);
    });
    await page.getByRole("toolbar").getByRole("button", { name: "项目" }).click();
    expect(await page.getByLabel("名称").inputValue()).toBe("青禾书屋");
    await page.getByRole("button", { name: "添加", exact: true }).click();
    await page.waitForSelector(".jn-item.open");
    expect(await page.locator(".jn-item.open").textContent()).toContain("人工添加");
  });

  test("只看待确认的：办完的一条还在手底下，转到下一条才离开", async () => {
    const page = await openReading(office, id);
    await page.locator(".jn-filters .ant-select").first().click();
    await page.locator(".ant-select-item-option", { hasText: "待确认" }).click();
    await rows(page).filter({ hasText: "冷链物流园" }).first().click();
    const open = page.locator(".jn-item.open");
    await open.getByRole("button", { name: /^确认/u }).click();
    await expect.poll(() => open.locator(".jn-state").textContent()).toBe("已确认");
    await page.keyboard.press("j");
    await expect.poll(() => page.locator(".jn-state", { hasText: "已确认" }).count()).toBe(0);
  });

  test("服务器没有答应，就说没有存上，条目保持原样", async () => {
    const page = await openReading(office, id);
    await page.route("**/review", (route) => route.abort());
    await choose(page, "综合治理工程");
    await page.keyboard.press("y");
    const notice = page.locator(".jn-item.open .jn-notice.bad");
    await notice.waitFor();
    expect(await notice.textContent()).toContain("没有存上");
    expect(await page.locator(".jn-item.open .jn-state").textContent()).toBe("待确认");
  });

  test("两个人同时办一条：后办的知道是谁先办的，可以仍按自己的办", async () => {
    const [first, second] = [await openReading(office, id, { as: "demo-mayor" }), await openReading(office, id, { as: "demo-party" })];
    for (const page of [first, second]) await choose(page, "改造危旧房");
    await first.keyboard.press("y");
    await expect.poll(() => stateOf(first, "改造危旧房")).toBe("已确认");
    await second.locator(".jn-item.open").getByRole("button", { name: "不采用" }).click();
    const notice = second.locator(".jn-item.open .jn-notice");
    await notice.waitFor();
    expect(await notice.textContent()).toContain("程静");
    expect(await stateOf(second, "改造危旧房")).toBe("已确认");
    await notice.getByRole("button", { name: "仍按我的办" }).click();
    await expect.poll(() => stateOf(second, "改造危旧房")).toBe("不采用");
  });

  test("服务器重启、重读之后，有结论的条目原样还在", async () => {
    await office.restart();
    const page = await openReading(office, id);
    expect(await stateOf(page, "走访企业")).toBe("已确认");
    await page.getByRole("button", { name: "重读" }).click();
    const notice = page.locator(".jn-lists > .jn-notice");
    await notice.waitFor();
    expect(await notice.textContent()).toContain("保留有结论的");
    expect(await stateOf(page, "走访企业")).toBe("已确认");
    await choose(page, "89");
    expect(await page.locator(".jn-item.open .jn-state").textContent()).toBe("已更正");
    expect(await rows(page).filter({ hasText: "青禾书屋" }).count()).toBeGreaterThan(0);
  });

  test("导出的文件打得开，里面有更正后的数", async () => {
    const page = await openReading(office, id);
    const save = async (name: string, nth = 0): Promise<Buffer> => {
      await page.getByRole("button", { name: "导出" }).click();
      const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("menuitem", { name }).nth(nth).click()]);
      return readFileSync(await file.path());
    };
    const json = JSON.parse((await save("JSON")).toString()) as { items: { unit?: string; value?: number; state: string }[] };
    expect(json.items.find(({ unit }) => unit === "件次")).toMatchObject({ value: 89, state: "corrected" });
    const csv = (await save("CSV")).toString();
    expect(csv.startsWith("\uFEFF")).toBe(true);
    expect(csv).toContain("件次");
    const sheet = unzip(await save("Excel"));
    expect([...sheet.keys()]).toContain("xl/workbook.xml");
    expect([...sheet.values()].join("")).toContain("件次");
    const table = unzip(await save("Word"));
    expect(table.get("word/document.xml")).toContain("责任");
    expect([...unzip(await save("Excel", 1)).values()].join("")).toContain("责任");
  });

  test("页面没有报错，也没有连过别的机器", () => {
    expect(office.complaints).toEqual([]);
  });
});
