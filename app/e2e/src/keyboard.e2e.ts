/** Without a mouse: every page is worked with Tab, Enter, the arrows and Escape; and what is seen on a phone is legible to everyone. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seriousFindings } from "./axe.ts";
import { hasBrowser } from "./browser.ts";
import { type Office, openOffice } from "./office.ts";
import { sheetOf } from "./sheet.ts";

/** Every page of the kernel, with somebody whose work it is. */
const pages = [
  ["/registers", "demo-emergency"],
  ["/registers/hazard", "demo-emergency"],
  ["/registers/hazard?due=overdue", "demo-emergency"],
  ["/registers/hazard/new?act=register", "demo-emergency"],
  ["/registers/petition_visit/import", "demo-stability"],
  ["/registers/straw_fire/grid", "demo-environment"],
  ["/search?q=麦香", "demo-stability"],
  ["/measures", "demo-mayor"],
  ["/measures/hazard.found_count?period=2023&asOf=2023-03-20", "demo-mayor"],
  ["/declared", "demo-agriculture-clerk"],
  ["/periods", "demo-stability"],
  ["/verify", "demo-mayor"],
] as const;

describe.skipIf(!hasBrowser())("不用鼠标", () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  }, 300_000);
  afterAll(async () => {
    await office.close();
  });

  const focused = (page: Page, selector: string): Promise<boolean> =>
    page.evaluate((wanted) => Boolean(document.activeElement?.closest(wanted)), selector);

  /** Tab until something of that kind has the focus. */
  const tabTo = async (page: Page, selector: string): Promise<void> => {
    for (let turn = 0; turn < 150; turn++) {
      await page.keyboard.press("Tab");
      if (await focused(page, selector)) return;
    }
    throw new Error(`Tab never came to ${selector}`);
  };

  for (const [path, as] of pages)
    test(`${path}：Tab 走得到每一个能按的，焦点看得见，从左上到右下`, async () => {
      const page = await office.visit(path, { as });
      await page.locator("h1").first().waitFor();
      await page.waitForLoadState("networkidle");
      const all = await page.evaluate(() => {
        const wanted = [
          ...document.querySelectorAll<HTMLElement>(
            "#content a[href], #content button:not(:disabled), #content input:not([type=hidden]):not(:disabled), #content select",
          ),
        ];
        const seen = wanted.filter((element) => element.checkVisibility() && element.tabIndex >= 0);
        return { reachable: seen.length, positive: wanted.filter(({ tabIndex }) => tabIndex > 0).length };
      });
      expect(all.reachable).toBeGreaterThan(0);
      // A tab order of one's own would jump over what is read.
      expect(all.positive).toBe(0);
      const most = Math.min(all.reachable, 60);
      const met = await page.evaluateHandle(() => ({ all: new Set<Element>(), last: document.body as Element }));
      const faults: string[] = [];
      let reached = 0;
      for (let turn = 0; reached < most && turn < most + 90; turn++) {
        await page.keyboard.press("Tab");
        const at = await met.evaluate(async (known) => {
          const element = document.activeElement;
          if (!element?.closest("#content")) return undefined;
          await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
          // A field of antd is marked by the border of the box around it; the parts of a day by the browser itself.
          const box = element.closest(
            ".ant-select, .ant-input-affix-wrapper, .ant-input-number, .ant-radio-wrapper, .ant-checkbox-wrapper, label",
          );
          const isMarked = [element, ...(box ? [box] : [])].some((one) => {
            const { outlineStyle, outlineWidth, boxShadow, borderTopColor } = getComputedStyle(one);
            return (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none" || borderTopColor === "rgb(31, 64, 104)";
          });
          const isBack =
            (known.last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0 && document.contains(known.last);
          known.all.add(element);
          known.last = element;
          const found = [
            ...(isMarked || element.matches("[type=date]") ? [] : ["unmarked"]),
            ...(isBack && known.all.size > 1 ? ["back"] : []),
          ];
          return { found, reached: known.all.size, said: element.outerHTML.slice(0, 120) };
        });
        if (at === undefined) {
          if (reached > 0) break;
          continue;
        }
        reached = at.reached;
        for (const fault of at.found) faults.push(`${fault}: ${at.said}`);
      }
      expect(faults).toEqual([]);
      expect(reached).toBe(most);
    });

  test("Enter 打开一个数，抽屉里留住焦点，Esc 关上后回到那个数", async () => {
    const page = await office.visit("/measures/hazard.found_count?period=2023-03", { as: "demo-mayor" });
    await page.locator(".jn-fig.big").waitFor();
    await tabTo(page, ".jn-fig.big");
    await page.keyboard.press("Enter");
    await page.getByText("合计相符").waitFor();
    for (let turn = 0; turn < 8; turn++) {
      expect(
        await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest("dialog") !== null),
      ).toBe(true);
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".jn-drawer").count()).toBe(0);
    expect(await focused(page, ".jn-fig.big")).toBe(true);
  });

  test("只用键盘登记一条来访，再更正：Enter 提交，Esc 关上问话", async () => {
    const page = await office.visit("/registers/petition_visit", { as: "demo-stability" });
    await page.getByRole("heading", { level: 1 }).waitFor();
    await tabTo(page, 'a[href*="act=receive"]');
    await page.keyboard.press("Enter");
    await page.locator(".jn-form").waitFor();
    await page.getByLabel("来访人数").focus();
    await page.keyboard.type("3");
    await page.getByLabel("接待人").focus();
    await page.keyboard.type("田春梅");
    await page.keyboard.press("Enter");
    await page.locator(".jn-tl").waitFor();
    const correct = page.getByRole("button", { name: "更正 登记来访" });
    await correct.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
    expect(await correct.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  for (const [path, as] of pages)
    test(`${path}：手机 390 像素没有严重的无障碍问题，不横着滚`, async () => {
      const page = await office.visit(path, { as, isPhone: true });
      await page.locator("h1").first().waitFor();
      await page.waitForLoadState("networkidle");
      expect(await seriousFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      await page.context().close();
    });

  test("手机上一个条目、它的更正问话、导入的预览，也没有严重问题", async () => {
    const page = await office.visit("/registers/hazard", { as: "demo-emergency", isPhone: true });
    await page.locator(".jn-entries a").first().click();
    await page.locator(".jn-tl").waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const ledger = await office.visit("/registers/petition_visit/import", { as: "demo-stability", isPhone: true });
    await ledger.locator('input[type="file"]').setInputFiles(
      await sheetOf("来访2017.xlsx", [
        ["来访日期", "来访人数", "所在村", "接待人"],
        ["2017-05-04", 3, "无名村", "田春梅"],
      ]),
    );
    await ledger.getByRole("button", { name: "预览" }).waitFor();
    expect(await seriousFindings(ledger)).toEqual([]);
    await ledger.getByRole("button", { name: "预览" }).click();
    await ledger.getByRole("heading", { name: "预览" }).waitFor();
    expect(await seriousFindings(ledger)).toEqual([]);
    expect(await ledger.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  test("页面没有报错，也没有连过别的机器", () => {
    expect(office.complaints).toEqual([]);
  });
});
