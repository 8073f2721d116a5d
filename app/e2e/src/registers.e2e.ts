/** 台账 as offices use it: enter a visit and see its figure move, be told why not, correct it, open what is masked, find it again, and enter a hazard by phone. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seriousFindings } from "./axe.ts";
import { hasBrowser } from "./browser.ts";
import { type Office, openOffice } from "./office.ts";

/** A one-pixel picture. */
const photo = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==", "base64");

describe.skipIf(!hasBrowser())("台账", () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  }, 300_000);
  afterAll(async () => {
    await office.close();
  });

  const clerk = "demo-stability-clerk";

  const figure = async (measure: string, as = clerk): Promise<number> => {
    const year = new Date(Date.now() + 8 * 3_600_000).getUTCFullYear();
    const answer = await office.ask(`/api/measures/${measure}?period=${year}`, undefined, as);
    return Number(((await answer.json()) as { value: string }).value);
  };

  const openForm = async (register: string, act: string, visit: Parameters<Office["visit"]>[1]): Promise<Page> => {
    const page = await office.visit(`/registers/${register}/new?act=${act}`, visit);
    await page.locator(".jn-form").waitFor();
    return page;
  };

  /** Fills in a visit of so many persons and sends it; the page of the entry is then open. */
  const receive = async (persons: string): Promise<Page> => {
    const page = await openForm("petition_visit", "receive", { as: clerk });
    await page.getByLabel("来访人数").fill(persons);
    await page.getByLabel("接待人").fill("田春梅");
    await page.getByLabel("来访人（代表）").fill("来访人甲");
    await page.getByLabel("联系电话").fill("13800000000");
    await page.getByRole("button", { name: "登记来访" }).click();
    await page.locator(".jn-tl").waitFor();
    return page;
  };

  const factOf = (page: Page, title: string) => page.locator(".jn-kv > div", { hasText: title }).locator("dd");

  test("漏填的说在栏目下；填好就说将计入什么；登记后指标跟着动", async () => {
    const before = await figure("petition_visit.person_count");
    const page = await openForm("petition_visit", "receive", { as: clerk });
    await page.getByRole("button", { name: "登记来访" }).click();
    await page.getByText("“来访人数”必须填写").waitFor();
    await page.getByText("“接待人”必须填写").waitFor();
    await page.getByLabel("来访人数").fill("６");
    await page.getByLabel("接待人").fill("田春梅");
    await page.getByText("将计入：接待来访批次 +1批 · 接待来访人次 +6人次 · 集体访批次 +1批").waitFor();
    await page.getByRole("button", { name: "登记来访" }).click();
    await page.getByText("计入 接待来访批次 +1批 · 接待来访人次 +6人次 · 集体访批次 +1批").waitFor();
    expect(await figure("petition_visit.person_count")).toBe(before + 6);
  });

  test("不能办的写明为什么，能办的在前", async () => {
    const page = await office.visit("/registers/hazard?state=assigned", { as: "demo-emergency-clerk" });
    await page.locator(".jn-grid td.t a").first().click();
    const listing = page.locator(".jn-offer", { hasText: "登记挂牌督办" });
    await listing.getByText("不能：").waitFor();
    expect(await listing.textContent()).toContain("须由应急管理办负责人办理");
    expect(await page.locator(".jn-offer").first().textContent()).toContain("申请复查");
    // The dashed button leads nowhere.
    await listing.getByRole("button").click({ force: true });
    expect(new URL(page.url()).search).toBe("");
  });

  test("服务器退回的理由同样说在表单上：已锁定的月份不能登记", async () => {
    const closed = await office.ask("/api/periods/close", { keeper: "qinghe/stability", month: "2023-01" }, "demo-stability");
    expect(closed.status).toBe(200);
    // The lead, whose draft of it then stays: another's form opens empty.
    const page = await openForm("petition_visit", "receive", { as: "demo-stability" });
    await page.getByLabel("来访日期").fill("2023-01-10");
    await page.getByLabel("来访人数").fill("2");
    await page.getByLabel("接待人").fill("田春梅");
    await page.getByRole("button", { name: "登记来访" }).click();
    await page.getByText("2023-01 的数据已锁定").waitFor();
    await page.getByText("PERIOD_CLOSED").waitFor();
    expect(await page.getByLabel("来访人数").inputValue()).toBe("2");
  });

  test("更正要写理由，原记录保留，指标退回", async () => {
    const before = await figure("petition_visit.batch_count");
    const page = await receive("3");
    expect(await figure("petition_visit.batch_count")).toBe(before + 1);
    await page.getByRole("button", { name: "更正 登记来访" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "更正" }).click();
    await dialog.getByText("写明理由。").waitFor();
    await dialog.getByLabel("更正理由").fill("人数记错");
    await dialog.getByRole("button", { name: "更正" }).click();
    await page.getByText("登记已撤回，不计入指标").waitFor();
    expect(await page.locator(".jn-tl li").count()).toBe(2);
    await page.getByText("理由：人数记错").waitFor();
    expect(await page.locator(".jn-counted .sum td.num").first().textContent()).toBe("0");
    expect(await figure("petition_visit.batch_count")).toBe(before);
  });

  test("个人信息不在页面里，写明理由才看得到，看过留痕", async () => {
    const page = await receive("1");
    expect(await page.content()).not.toContain("13800000000");
    expect(await page.content()).not.toContain("来访人甲");
    await page.getByRole("button", { name: "填写理由查看（留痕）" }).click();
    await page.getByLabel("查看理由").fill("电话回访");
    await page.getByRole("dialog").getByRole("button", { name: "查看" }).click();
    await factOf(page, "联系电话").getByText("13800000000").waitFor();
    const id = page.url().split("/").at(-1);
    const log = await office.ask(`/api/registers/petition_visit/entries/${id}/unmaskings`, undefined, "demo-stability");
    expect(await log.text()).toContain("电话回访");
    await page.reload();
    await page.locator(".jn-tl").waitFor();
    expect(await page.content()).not.toContain("13800000000");
  });

  test("没填完的下次接着填；个人信息不存草稿", async () => {
    const page = await openForm("petition_visit", "receive", { as: "demo-stability-clerk-2" });
    await page.getByLabel("接待人").fill("姜海涛");
    await page.getByLabel("来访人（代表）").fill("来访人乙");
    await page.getByText("已存草稿").waitFor();
    await page.reload();
    await page.getByText("存的草稿").waitFor();
    expect(await page.getByLabel("接待人").inputValue()).toBe("姜海涛");
    expect(await page.getByLabel("来访人（代表）").inputValue()).toBe("");
    await page.getByRole("button", { name: "清空重填" }).click();
    expect(await page.getByLabel("接待人").inputValue()).toBe("");
  });

  test("筛选写在地址里，条数和导出跟着变，存为视图下次还在", async () => {
    const page = await office.visit("/registers/hazard", { as: "demo-emergency" });
    await page.locator(".jn-grid tbody tr").first().waitFor();
    const all = await page.getByRole("button", { name: /导出/u }).textContent();
    await page.getByRole("combobox", { name: "领域" }).click();
    await page.locator(".ant-select-item-option", { hasText: "消防" }).click();
    await page.waitForURL(/field\.area=fire/u);
    await page.waitForFunction((before) => !document.body.textContent?.includes(before ?? "?"), all);
    for (const cell of await page.locator(".jn-grid tbody tr td:nth-child(3)").allTextContents()) expect(cell).toBe("消防");
    await page.getByRole("button", { name: "存为视图" }).click();
    await page.getByLabel("视图名称").fill("消防隐患");
    await page.getByRole("button", { name: "保存" }).click();
    await page.getByRole("link", { name: "消防隐患" }).waitFor();
    await page.getByRole("link", { name: /^全部/u }).click();
    await page.waitForURL((url) => url.search === "");
    await page.getByRole("link", { name: "消防隐患" }).click();
    await page.waitForURL(/field\.area=fire/u);
  });

  test("下翻就续载，眼前之外的行不在页面里", async () => {
    const page = await office.visit("/registers/petition_visit", { as: "demo-stability" });
    await page.locator(".jn-grid tbody tr").first().waitFor();
    const loaded = async (): Promise<string> => (await page.locator(".jn-listfoot output").textContent()) ?? "";
    for (let turn = 0; turn < 20 && (await loaded()).includes("已载"); turn++) {
      const before = await loaded();
      await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
      await page.waitForFunction((text) => document.querySelector(".jn-listfoot output")?.textContent !== text, before);
    }
    expect(await loaded()).toMatch(/^本视图 \d+ 行$/u);
    expect(await page.locator(".jn-grid tbody tr").count()).toBeLessThan(90);
  });

  test("搜得到有权看的，搜不到别处的", async () => {
    const page = await office.visit("/search?q=麦香", { as: clerk });
    await page.locator(".jn-found li").first().waitFor();
    const found = await page.locator(".jn-found li").allTextContents();
    expect(found.some((row) => row.includes("接待来访"))).toBe(true);
    // Kept by other offices, and full of the same village.
    expect(found.filter((row) => /包保走访|企业诉求|安全隐患/u.test(row))).toEqual([]);
    await page.locator(".jn-found a").first().click();
    await page.locator(".jn-tl").waitFor();
  });

  test("手机上登记隐患：地点、照片，一个按钮报送", async () => {
    const page = await openForm("hazard", "register", { as: "demo-grid", isPhone: true, byName: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.getByText("不能自动定位").waitFor();
    await page.getByLabel("隐患位置").fill("集贸市场西门");
    await page.getByLabel("隐患内容").fill("消火栓无水");
    await page.getByRole("combobox", { name: "领域" }).click();
    await page.locator(".ant-select-item-option", { hasText: "消防" }).click();
    await page.locator("input[type=file]").setInputFiles({ name: "现场.png", mimeType: "image/png", buffer: photo });
    await page.getByRole("button", { name: "去掉 现场.png" }).waitFor();
    const send = page.getByRole("button", { name: "登记隐患" });
    expect((await send.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await page.getByText("将计入：发现隐患 +1处").waitFor();
    await send.click();
    await page.locator(".jn-tl").waitFor();
    const picture = page.locator(".jn-files img").first();
    await picture.waitFor();
    await page.waitForFunction(() => (document.querySelector<HTMLImageElement>(".jn-files img")?.naturalWidth ?? 0) > 0);
  });

  test("带密级标志的文件不收，写明是哪一个", async () => {
    const page = await openForm("hazard", "register", { as: "demo-emergency-clerk" });
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "机密★通知.txt", mimeType: "text/plain", buffer: Buffer.from("机密★一年\n关于开展检查的通知") });
    await page.locator(".jn-notice.bad", { hasText: "机密★通知.txt" }).waitFor();
    expect(await page.getByRole("button", { name: /去掉/u }).count()).toBe(0);
  });

  test("换成英文，读屏的人和用键盘的人都用得了", async () => {
    const pages = ["/registers", "/registers/hazard", "/registers/hazard/new?act=register", "/search?q=麦香"];
    for (const path of pages) {
      const page = await office.visit(path, { as: "demo-emergency", language: "en" });
      await page.locator("h1").waitFor();
      await page.waitForFunction(() => document.querySelector(".jn-registers, .jn-grid, .jn-boxes, .jn-found") !== null);
      expect(await seriousFindings(page)).toEqual([]);
    }
    const page = await office.visit("/registers/hazard", { as: "demo-emergency", language: "en" });
    await page.getByRole("columnheader", { name: "Grade" }).waitFor();
    await page.locator(".jn-grid td.t a").first().focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "What was done" }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  });

  test("页面没有报错，也没有离开这台机器", () => {
    expect(office.complaints).toEqual([]);
  });
});
