/** From a number to its entries and back; figures by slip; a month that is closed and opened again; the books verified. */
import { randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seriousFindings } from "./axe.ts";
import { hasBrowser } from "./browser.ts";
import { type Office, openOffice } from "./office.ts";

const shots = process.env["JIANNUO_SHOTS"];
const demoPassword = "shuo-dao-zuo-dao";

/** Amounts in the last column of the rows on the page, as they are printed. */
const amountsOf = (page: Page): Promise<string[]> => page.locator(".jn-drill tbody tr td:last-child").allTextContents();

const sum = (amounts: readonly string[]): number =>
  amounts.reduce((total, text) => total + Number(text.replace("−", "-").replaceAll(",", "")), 0);

describe.skipIf(!hasBrowser())("指标、报数、锁定和校验", () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  }, 300_000);
  afterAll(async () => {
    await office.close();
  });

  const picture = async (page: Page, name: string): Promise<void> => {
    if (!shots) return;
    mkdirSync(shots, { recursive: true });
    await page.screenshot({ path: join(shots, `${name}.png`) });
  };

  test("指标清单：搜到一项，点它的数，抽屉里各笔相加等于这个数", async () => {
    const page = await office.visit("/measures", { as: "demo-mayor" });
    await page.getByLabel("搜指标、口径、台账").fill("整治隐患");
    await expect.poll(() => page.locator(".jn-measure-table tbody tr:not(.grp)").count()).toBe(1);
    const figure = page.locator(".jn-measure-table .jn-fig");
    await figure.waitFor();
    const value = Number(await figure.locator("b").textContent());
    expect(value).toBeGreaterThan(100);
    await figure.click();
    await page.getByText("合计相符").waitFor();
    expect(sum(await amountsOf(page))).toBe(value);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".jn-drawer").count()).toBe(0);
  });

  test("指标页：数、口径、逐月、分村都在；点一个村的数，只列那个村，行里的条目点得开", async () => {
    const page = await office.visit("/measures/hazard.rectified_count", { as: "demo-mayor" });
    await page.getByText("经他人复查后销号").waitFor();
    await page.locator(".jn-chart svg").waitFor();
    const village = page.locator(".jn-places tbody tr", { hasText: "石坝村" });
    const value = Number(await village.locator(".jn-fig b").textContent());
    await picture(page, "measure");
    await village.locator(".jn-fig").click();
    await page.getByText("合计相符").waitFor();
    await picture(page, "measure-drawer");
    const places = await page.locator(".jn-drill tbody td:nth-child(3)").allTextContents();
    expect(new Set(places)).toEqual(new Set(["石坝村"]));
    expect(sum(await amountsOf(page))).toBe(value);
    await page.locator(".jn-drill tbody a").first().click();
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/registers\/hazard\/./u);
  });

  test("逐月的表与图是同样的数，十二个月加起来是全年", async () => {
    const page = await office.visit("/measures/petition_visit.person_count", { as: "demo-mayor" });
    await page.getByRole("button", { name: "看表" }).click();
    const months = await page.locator(".jn-months tbody td:nth-child(2)").allTextContents();
    expect(months).toHaveLength(12);
    expect(sum(months)).toBe(Number(await page.locator(".jn-fig.big b").textContent()));
  });

  test("比率点开是两个数，各自再点开；一笔一笔加得起来", async () => {
    const page = await office.visit("/measures/enterprise_appeal.appeal_satisfaction", { as: "demo-mayor" });
    await page.locator(".jn-fig.big").click();
    const parts = page.locator(".jn-parts li");
    await expect.poll(() => parts.count()).toBe(2);
    await picture(page, "measure-ratio");
    const first = parts.first().locator(".jn-fig");
    const value = Number(await first.locator("b").textContent());
    await first.click();
    await page.getByText("合计相符").waitFor();
    expect(sum(await amountsOf(page))).toBe(value);
  });

  test("上级发布的数：写明性质、来源和离目标多远，没有灯，也不说达没达到", async () => {
    const page = await office.visit("/measures/econ_indicator.industrial_va_yoy", { as: "demo-mayor" });
    await page.getByText("镇里只登记、不核算").waitFor();
    await page.locator(".jn-compared .jn-target").waitFor();
    await page.getByText("看登记的发布值").waitFor();
    const said = await page.locator(".jn-compared").textContent();
    expect(said).toContain("8%以上");
    expect(said).toContain("与目标相同");
    expect(said).not.toContain("达到");
  });

  test("看不见明细的人：数是全的，明细只说还有多少笔，合计照样相符", async () => {
    const page = await office.visit("/measures/petition_visit.batch_count", { as: "demo-county" });
    await page.locator(".jn-fig.big").click();
    await page.getByText("合计相符").waitFor();
    const value = Number(await page.locator(".jn-fig.big b").textContent());
    expect(value).toBeGreaterThan(100);
    await page.getByText(`另 ${value} 笔，你无权看明细`).waitFor();
    expect(await amountsOf(page)).toEqual([String(value)]);
    await picture(page, "drawer-held-back");
  });

  test("只看得到本办的岗位：别办的数注明是本岗位可见范围，不冒充全镇", async () => {
    const page = await office.visit("/measures/hazard.rectified_count", { as: "demo-agriculture" });
    await page.getByText("只算看得到的部分").waitFor();
    expect(await page.locator(".jn-headline").textContent()).not.toContain("全镇");
    const own = await office.visit("/measures/hazard.rectified_count", { as: "demo-emergency" });
    await own.locator(".jn-headline", { hasText: "全镇" }).waitFor();
    expect(await own.getByText("只算看得到的部分").count()).toBe(0);
  });

  test("期间、单位和截至日写在地址里，发给别人打开是同一个数", async () => {
    const page = await office.visit("/measures/hazard.found_count?period=2023-03&place=qinghe/village-2", { as: "demo-mayor" });
    const value = await page.locator(".jn-fig.big b").textContent();
    await page.getByLabel("期间", { exact: true }).last().click();
    await page.locator(".ant-select-item-option", { hasText: "上半年" }).click();
    await expect.poll(() => new URL(page.url()).search).toContain("2023H1");
    await expect.poll(async () => Number(await page.locator(".jn-fig.big b").textContent())).toBeGreaterThan(Number(value));
    const again = await office.visit("/measures/hazard.found_count?period=2023-03&place=qinghe/village-2&asOf=2023-01-01", {
      as: "demo-mayor",
    });
    await again.locator(".jn-fig.big", { hasText: "0" }).waitFor();
    await again.getByText("按 2023-01-01 结束时已登记的算").first().waitFor();
  });

  test("上年还没建账的，不拿零去比：标题、逐月、分村都写“—”，说明原因", async () => {
    const page = await office.visit("/measures/hazard.found_count?period=2023", { as: "demo-mayor" });
    const compared = page.locator(".jn-compared > div").first();
    await compared.getByText("当年尚未建账").waitFor();
    expect(await compared.locator("b").textContent()).toBe("—");
    await page.getByText("2022 年尚未建账").waitFor();
    await page.getByRole("button", { name: "看表" }).click();
    for (const column of [3, 4])
      expect(new Set(await page.locator(`.jn-months tbody td:nth-child(${column})`).allTextContents())).toEqual(new Set(["—"]));
    await page.locator(".jn-places tbody tr").first().waitFor();
    for (const column of [4, 5])
      expect(new Set(await page.locator(`.jn-places tr > :nth-child(${column}):not(th)`).allTextContents())).toEqual(new Set(["—"]));
    const before = await office.visit("/measures/hazard.found_count?period=2022", { as: "demo-mayor" });
    await before.locator(".jn-fig.big.none", { hasText: "—" }).waitFor();
    await before.locator(".jn-headline").getByText("当年尚未建账").first().waitFor();
    const kept = await office.visit("/measures/petition_visit.person_count?period=2023", { as: "demo-mayor" });
    await kept.locator(".jn-compared").getByText("比上年同期").waitFor();
    expect(await kept.getByText("尚未建账").count()).toBe(0);
  });

  test("按某天结束时已登记的看，逐月、分村也是那一天的", async () => {
    const page = await office.visit("/measures/hazard.found_count?period=2023&asOf=2023-03-20", { as: "demo-mayor" });
    await page.getByRole("button", { name: "看表" }).click();
    const value = Number(await page.locator(".jn-fig.big b").textContent());
    const months = await page.locator(".jn-months tbody td:nth-child(2)").allTextContents();
    expect(sum(months)).toBe(value);
    expect(months.slice(3)).toEqual(Array.from({ length: 9 }, () => "0"));
    await page.locator(".jn-places tbody tr").first().waitFor();
    expect(sum(await page.locator(".jn-places tbody td:nth-child(3)").allTextContents())).toBe(value);
    await page.getByRole("button", { name: "按现在已登记的看" }).click();
    await expect.poll(async () => Number(await page.locator(".jn-fig.big b").textContent())).toBeGreaterThan(value);
    await expect
      .poll(async () => sum(await page.locator(".jn-months tbody td:nth-child(2)").allTextContents()))
      .toBe(Number(await page.locator(".jn-fig.big b").textContent()));
  });

  for (const asked of [
    "period=2023-03",
    "period=2023-03&asOf=2023-03-20",
    "period=2023Q1&place=qinghe/village-2",
    "period=2023Q1&place=qinghe/village-2&asOf=2023-02-20",
  ])
    test(`在台账中打开（${asked}）：清单正是组成这个数的条目，条数相同`, async () => {
      const page = await office.visit(`/measures/hazard.found_count?${asked}`, { as: "demo-mayor" });
      const said = await page.getByText(/^由 \d+ 个条目计得$/u).textContent();
      const count = Number(/\d+/u.exec(said ?? "")?.[0]);
      // All rows of the drawer and of the list stand in the document.
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThan(30);
      await page.locator(".jn-fig.big").click();
      await page.getByText("合计相符").waitFor();
      const entriesOf = async (links: string): Promise<string[]> =>
        page
          .locator(links)
          .evaluateAll((all) => [...new Set(all.map((link) => link.getAttribute("href")?.split("/").at(-1) ?? ""))].sort());
      const drilled = await entriesOf(".jn-drill tbody a");
      expect(drilled).toHaveLength(count);
      await page.getByRole("link", { name: "在台账中打开" }).click();
      await page.locator(".jn-listfoot output", { hasText: new RegExp(`^本视图 ${count} 行$`, "u") }).waitFor();
      expect(await entriesOf(".jn-grid td.t a")).toEqual(drilled);
      await page.getByText("计入“发现隐患").waitFor();
      if (asked.includes("place")) await page.locator(".jn-conditions .ant-select", { hasText: "石坝村" }).waitFor();
      if (asked.includes("asOf")) await page.locator(".jn-conditions b", { hasText: "结束时已登记的" }).waitFor();
    });

  test("报数：经办人填报，自己复核不了，另一人复核后计入指标", async () => {
    const page = await office.visit("/declared", { as: "demo-agriculture-clerk" });
    await page.getByRole("button", { name: "填一笔报数" }).click();
    const form = page.getByRole("dialog");
    await form.getByRole("button", { name: "填报" }).click();
    expect(await form.getByText("请填写。").count()).toBeGreaterThan(1);
    await form.getByLabel("指标").fill("户厕");
    await page.locator(".ant-select-item-option", { hasText: "户厕改造" }).click();
    await expect.poll(() => page.locator(".ant-select-item-option:visible").count()).toBe(0);
    await form.getByLabel("数额").fill("126");
    await form.getByLabel("口径说明").fill("按各村验收单汇总");
    await picture(page, "declared-form");
    await form.getByRole("button", { name: "填报" }).click();
    await page.getByText("等另一人复核后计入").waitFor();
    const row = page.locator(".jn-slips tbody tr", { hasText: "户厕改造" });
    await row.getByText("待复核").waitFor();
    await row.getByRole("button", { name: "复核" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "复核" }).click();
    await page.getByRole("alert").getByText("填报人不能复核自己的报数").waitFor();

    const lead = await office.visit("/declared", { as: "demo-agriculture" });
    await lead.locator(".jn-slips tbody tr", { hasText: "户厕改造" }).getByRole("button", { name: "复核" }).click();
    await lead.getByRole("dialog").getByRole("button", { name: "复核" }).click();
    await lead.getByText("已计入").waitFor();
    await picture(lead, "declared");
    await lead.getByRole("link", { name: "户厕改造" }).click();
    await lead.locator(".jn-fig.big", { hasText: "126" }).waitFor();
    await lead.getByText("报数 126户，占 100%").waitFor();
    await lead.locator(".jn-fig.big").click();
    await lead.getByText("合计相符").waitFor();
    expect(sum(await amountsOf(lead))).toBe(126);
  });

  test("锁定一个月：之后登记被退回；两个人写明理由才解得开", async () => {
    const page = await office.visit("/periods", { as: "demo-stability" });
    const june = page.getByRole("button", { name: "综治中心（信访办） 6月：" });
    await june.click();
    await page.getByRole("dialog").getByRole("button", { name: "锁定" }).click();
    await page.getByText("6月数据已锁定。").waitFor();
    expect(await june.textContent()).toBe("已锁");

    const visit = {
      event: randomUUID(),
      entry: "e2e-june",
      act: "receive",
      values: { came_on: "2023-06-15", persons: "2", village: "village-2", receiver: "田春梅" },
      happenedOn: "2023-06-15",
    };
    const refused = await office.ask("/api/registers/petition_visit/acts", visit, "demo-stability-clerk");
    expect(await refused.text()).toContain("PERIOD_CLOSED");

    await june.click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("于").first().waitFor();
    await dialog.getByRole("button", { name: "解锁" }).click();
    await dialog.getByText("请写明理由。").waitFor();
    await dialog.getByLabel("理由").fill("补记6月15日漏记的来访");
    await dialog.getByLabel("另一人的用户名").fill("demo-stability");
    await dialog.getByLabel("另一人的密码").fill(demoPassword);
    await dialog.getByRole("button", { name: "解锁" }).click();
    await dialog.getByText("另一人同意").waitFor();
    await picture(page, "periods-reopen");
    await dialog.getByLabel("另一人的用户名").fill("demo-stability-clerk");
    await dialog.getByLabel("另一人的密码").fill(demoPassword);
    await dialog.getByRole("button", { name: "解锁" }).click();
    await page.getByText("6月已解锁。").waitFor();
    expect(await june.textContent()).toBe("开放");
  });

  test("不是负责人，看得见锁没锁，办不了", async () => {
    const page = await office.visit("/periods", { as: "demo-mayor" });
    await page.getByRole("button", { name: "应急管理办 3月：开放" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("须由主管办（所）负责人办理").waitFor();
    expect(await dialog.getByRole("button", { name: "锁定" }).count()).toBe(0);
  });

  test("数据校验：跑一遍，一致，写着各有多少", async () => {
    const page = await office.visit("/verify", { as: "demo-mayor" });
    await page.getByRole("button", { name: "开始校验" }).click();
    await page.getByText("数据校验一致").waitFor({ timeout: 80_000 });
    const events = await page.locator(".jn-verified td.num").first().textContent();
    expect(Number(events?.replaceAll(",", ""))).toBeGreaterThan(1000);
    await picture(page, "verify");
  });

  test("换成英文，页面上没有留下一句中文", async () => {
    const page = await office.visit("/measures/hazard.rectified_count", { as: "demo-mayor", language: "en" });
    await page.locator(".jn-chart svg").waitFor();
    await page.locator(".jn-places tbody tr").first().waitFor();
    const left = await page.locator("#content").evaluate((main) => {
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      const texts: string[] = [];
      while (walker.nextNode())
        if (/\p{Script=Han}/u.test(walker.currentNode.textContent ?? "")) texts.push(walker.currentNode.textContent ?? "");
      return texts;
    });
    // A unit of counting has no English name; it is quoted as the definition has it.
    expect(left.filter((text) => !/^[^\p{Script=Han}]*处[^\p{Script=Han}]*$/u.test(text))).toEqual([]);
    await picture(page, "measure-en");
  });

  for (const isPhone of [false, true])
    test(`无障碍：${isPhone ? "手机" : "电脑"}上各页没有严重问题，不横着滚`, async () => {
      const pages = ["/measures", "/measures/hazard.rectified_count", "/declared", "/periods", "/verify"] as const;
      for (const path of pages) {
        const page = await office.visit(path, { as: "demo-mayor", isPhone });
        await page.locator(".jn-page table, .jn-page .jn-blank").first().waitFor();
        await page.waitForLoadState("networkidle");
        expect(await seriousFindings(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
        await picture(page, `${isPhone ? "phone" : "desk"}${path.replaceAll("/", "-")}`);
        await page.context().close();
      }
      const page = await office.visit("/measures/hazard.rectified_count", { as: "demo-mayor", isPhone });
      await page.locator(".jn-fig.big").click();
      await page.getByText("合计相符").waitFor();
      expect(await seriousFindings(page)).toEqual([]);
      await picture(page, `${isPhone ? "phone" : "desk"}-drawer`);
    });

  test("页面没有报错，也没有连过别的机器", () => {
    expect(office.complaints).toEqual([]);
  });
});
