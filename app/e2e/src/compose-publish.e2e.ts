/** The report is given: published once every step is signed, corrected with a second person, carried on to the next year. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seriousFindings } from "./axe.ts";
import { hasBrowser } from "./browser.ts";
import { chooseMore, findReport, openReport, picture } from "./composer.ts";
import { demoPassword, type Office, openOffice } from "./office.ts";

const signers = [
  ["offices", "demo-emergency"],
  ["leaders", "demo-leader-2"],
  ["comments", "demo-office"],
  ["mayor", "demo-mayor"],
  ["committee", "demo-secretary"],
  ["congress", "demo-congress"],
] as const;

describe.skipIf(!hasBrowser())("报告公布之后", () => {
  let office: Office;
  let id = "";
  beforeAll(async () => {
    office = await openOffice();
    id = await findReport(office);
  }, 300_000);
  afterAll(async () => {
    await office.close();
  });

  test("没有签完不能公布，说明还差谁；签完公布，数固定，稿上不能再写", async () => {
    const page = await openReport(office, id);
    await chooseMore(page, "公布");
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "公布", exact: true }).click();
    await dialog.getByText("还没有签认：部门、分管").waitFor();
    await picture(page, "publish-refused");
    for (const [step, as] of signers) {
      const answer = await office.ask(`/api/reports/${id}/sign`, { step }, as);
      expect(answer.ok, `${step} ${await answer.text()}`).toBe(true);
    }
    await dialog.getByRole("button", { name: "公布", exact: true }).click();
    await page.locator(".jn-saved", { hasText: "已公布" }).waitFor();
    await page
      .locator(".ProseMirror .jn-chip.frozen", { hasText: /^195处$/u })
      .first()
      .waitFor();
    expect(await page.locator(".ProseMirror").getAttribute("contenteditable")).toBe("false");
    expect(await page.getByRole("button", { name: "插数" }).count()).toBe(0);
    await picture(page, "published");
    expect(await seriousFindings(page)).toEqual([]);
  });

  test("订正：缺理由不行，自己批准自己不行；镇长批准后，原数照登，改后的数、理由和批准人在旁边", async () => {
    const page = await openReport(office, id);
    const chip = page.locator(".ProseMirror .jn-chip.frozen", { hasText: /^195处$/u }).first();
    await chip.click();
    await page.getByRole("dialog").getByRole("button", { name: "订正" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("改为").fill("196处");
    await dialog.getByRole("button", { name: "订正", exact: true }).click();
    await dialog.getByText("请填写。").waitFor();
    await dialog.getByLabel("理由").fill("年底一处漏报");
    await dialog.getByLabel("批准人的用户名").fill("demo-office");
    await dialog.getByLabel("批准人的密码").fill(demoPassword);
    await dialog.getByRole("button", { name: "订正", exact: true }).click();
    await dialog.getByText("订正须由分管领导、镇长或书记批准").waitFor();
    await picture(page, "correct");
    await dialog.getByLabel("批准人的用户名").fill("demo-mayor");
    await dialog.getByRole("button", { name: "订正", exact: true }).click();
    const list = page.getByRole("region", { name: "订正" });
    await list.getByText("年底一处漏报").waitFor();
    expect(await list.locator("del").textContent()).toBe("195处");
    expect(await list.locator("ins").textContent()).toBe("196处");
    expect(await chip.textContent()).toBe("195处");
    await chip.click();
    await page.getByRole("dialog").getByText("订正为196处").waitFor();
    await picture(page, "corrected");
  });

  test("公布的报告在手机上能看，订正也看得到，不横着滚；村里也看得到", async () => {
    const page = await openReport(office, id, { isPhone: true, as: "demo-mayor" });
    await page.getByText("已公布，数已固定").waitFor();
    await picture(page, "published-phone");
    await page.getByRole("button", { name: "订正", exact: true }).click();
    await page.getByText("年底一处漏报").waitFor();
    await picture(page, "published-phone-list");
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    const village = await openReport(office, id, { as: "demo-village-2" });
    await village.locator(".ProseMirror .jn-chip.frozen").first().waitFor();
  });

  test("转为下年初稿：另有一稿，年份后移一年，可以接着写", async () => {
    const page = await openReport(office, id);
    await chooseMore(page, "转为下年初稿");
    await picture(page, "roll");
    await page.getByRole("dialog").getByRole("button", { name: "转出" }).click();
    await page.locator(".jn-leaf h1", { hasText: "2025年政府工作报告" }).waitFor();
    expect(page.url()).not.toContain(id);
    await expect.poll(() => page.locator(".ProseMirror").getAttribute("contenteditable")).toBe("true");
    await page.locator(".ProseMirror .jn-chip.figure").first().click();
    expect(await page.getByRole("dialog").textContent()).toContain("2024");
    await page.getByRole("dialog").getByText("最近变动").waitFor();
    await expect
      .poll(() => page.getByRole("dialog").evaluate((card) => card.getBoundingClientRect().bottom <= window.innerHeight))
      .toBe(true);
    await picture(page, "rolled");
  });

  test("页面没有报错，也没有连过别的机器", () => {
    expect(office.complaints).toEqual([]);
  });
});
