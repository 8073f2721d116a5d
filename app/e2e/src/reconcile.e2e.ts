/** 对账: a report that was read is checked against the registers; a measure is chosen, a difference explained, entries opened. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seriousFindings } from "./axe.ts";
import { hasBrowser } from "./browser.ts";
import { type Office, openOffice } from "./office.ts";

const shots = process.env["JIANNUO_SHOTS"];

/** Two figures agree, one is altered (整治隐患 is 195 in the registers), one has no measure. */
const report = `青禾镇2024年政府工作报告
一、2023年工作回顾
（一）社会平安稳定。全年接待来访群众279批、688人次，整治安全隐患205处，排查矛盾纠纷82件。
（二）民生持续改善。发放创业担保贷款49笔，群众文化广场舞队达到17支。
二、2024年工作安排
新建停车位300个，加快建设青禾冷链物流园。
`;

describe.skipIf(!hasBrowser())("对账", () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
    await office.give("报告.txt", report);
  }, 300_000);
  afterAll(async () => {
    await office.close();
  });

  const picture = async (page: Page, name: string): Promise<void> => {
    if (!shots) return;
    mkdirSync(shots, { recursive: true });
    await page.screenshot({ path: join(shots, `${name}.png`) });
  };
  const rowOf = (page: Page, quote: string) => page.locator(".jn-reconcile-figures tbody tr", { hasText: quote });
  const verdictOf = (page: Page, quote: string): Promise<string | null> => rowOf(page, quote).locator(".jn-verdict").textContent();

  test("选一份读过的报告开始对账；不符的说明了差异才算已说明；没有指标的由人选定；台账数点开是条目", async () => {
    const page = await office.visit("/reconcile");
    await page.getByLabel("选一份读过的报告").click();
    await page.locator(".ant-select-item-option", { hasText: "青禾镇2024年政府工作报告" }).first().click();
    await picture(page, "reconcile-list");
    await page.getByRole("button", { name: "开始对账" }).click();
    await rowOf(page, "205处").waitFor();
    expect(await verdictOf(page, "279批")).toBe("相符");
    expect(await verdictOf(page, "205处")).toBe("不符");
    expect(await verdictOf(page, "17支")).toBe("无据可核");
    await picture(page, "reconcile");

    await page.locator(".jn-reconcile-text").getByRole("button", { name: "205处" }).click();
    await rowOf(page, "205处").getByRole("button", { name: "说明差异" }).click();
    await page.getByRole("dialog").getByText("漏录").click();
    await page.getByRole("button", { name: "签字保存" }).click();
    await page.getByRole("dialog").getByText("请写明理由").waitFor();
    await page.getByLabel("理由").fill("年底十处尚未录入");
    await picture(page, "reconcile-explain");
    await page.getByRole("button", { name: "签字保存" }).click();
    await rowOf(page, "205处").locator(".jn-verdict.explained").waitFor();
    expect(await rowOf(page, "205处").textContent()).toContain("年底十处尚未录入");

    await rowOf(page, "17支").getByRole("button", { name: "选指标" }).click();
    await page.getByRole("dialog").getByText("没有指标对应").click();
    await picture(page, "reconcile-choose");
    await page.getByRole("button", { name: "保存", exact: true }).click();
    await rowOf(page, "17支").getByText("已确认没有指标对应").waitFor();

    await rowOf(page, "205处").locator(".jn-fig").click();
    await page.getByText("合计相符").waitFor();
    await picture(page, "reconcile-entries");
    await page.keyboard.press("Escape");
    expect(await seriousFindings(page)).toEqual([]);
    expect(office.complaints).toEqual([]);
  });

  test("手机上原文在上、逐个核对在下，页面不横向滚动；只看不符的", async () => {
    const page = await office.visit("/reconcile", { isPhone: true });
    await page.getByRole("link", { name: "青禾镇2024年政府工作报告" }).click();
    await rowOf(page, "279批").waitFor();
    await picture(page, "reconcile-390");
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await page.getByRole("button", { name: /相符/ }).last().click();
    await expect.poll(() => page.locator(".jn-reconcile-figures tbody tr").count()).toBe(4);
    await page.locator(".jn-reconcile-figures").scrollIntoViewIfNeeded();
    await picture(page, "reconcile-390-table");
    expect(await seriousFindings(page)).toEqual([]);
  });
});
