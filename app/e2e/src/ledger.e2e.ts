import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ExcelJS from "exceljs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seriousFindings } from "./axe.ts";
import { hasBrowser } from "./browser.ts";
import { type Office, openOffice } from "./office.ts";

const shots = process.env["JIANNUO_SHOTS"];

describe.skipIf(!hasBrowser())("导入台账和按村填报", () => {
  let office: Office;
  const folder = mkdtempSync(join(tmpdir(), "jiannuo-ledger-"));
  beforeAll(async () => {
    office = await openOffice();
  }, 300_000);
  afterAll(async () => {
    await office.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const picture = async (page: Page, name: string): Promise<void> => {
    if (!shots) return;
    mkdirSync(shots, { recursive: true });
    await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true });
  };

  /** A year's sheet as an office keeps it: a title over all columns, days without a year, a line of totals. */
  const sheetOf = async (name: string, rows: readonly (readonly (string | number | null)[])[]): Promise<string> => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("来访");
    sheet.addRow(["青禾镇2019年来访登记表"]);
    sheet.mergeCells("A1:G1");
    sheet.addRow(["序号", "来访日期", "来访人数", "所在村", "反映事项", "接待人", "经办科室"]);
    for (const row of rows) sheet.addRow([...row]);
    const path = join(folder, name);
    await book.xlsx.writeFile(path);
    return path;
  };
  const rows = [
    [1, "3月4日", "3人", "柳塘", "修路", "田春梅", "信访办"],
    [2, "2019.3.9", 6, "石坝村", "低保", "田春梅", "信访办"],
    [3, "三月中旬", 2, "无名村", "低保", "田春梅", "信访办"],
    [null, "合计", 11, null, null, null, null],
  ];

  test("交一份台账：看清每列每行，登记好的行，下载不对的行，再撤销", { timeout: 240_000 }, async () => {
    const page = await office.visit("/registers/petition_visit/import", { as: "demo-stability" });
    await page.getByText("把台账文件拖到这里").waitFor();
    await picture(page, "import-1-start");
    await page.locator('input[type="file"]').setInputFiles(await sheetOf("来访登记2019.xlsx", rows));
    await page.getByRole("heading", { name: "各列对应什么栏目" }).waitFor();
    expect(await page.getByText("没写年份的日期按 2019 年").count()).toBe(1);
    expect(await page.locator("tr", { hasText: "经办科室" }).locator("td").last().textContent()).toContain("不导入");
    expect(await seriousFindings(page)).toEqual([]);
    await picture(page, "import-2-mapping");
    await page.getByRole("button", { name: "预览" }).click();
    await page.getByRole("heading", { name: "预览" }).waitFor();
    const says = await page.locator(".jn-ledger-says").textContent();
    expect(says).toContain("新登记 2 行");
    expect(says).toContain("不对 1 行");
    expect(says).toContain("合计、小计 1 行");
    const problems = await page.locator(".jn-ledger-problems tbody tr").allTextContents();
    expect(problems.map((text) => text.includes("无名村") || text.includes("三月中旬"))).toEqual([true, true]);
    expect(await seriousFindings(page)).toEqual([]);
    await picture(page, "import-3-preview");
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "下载不对的行和原因" }).click()]);
    const errors = new ExcelJS.Workbook();
    await errors.xlsx.readFile(await download.path());
    expect(errors.worksheets[0]!.getRow(2).values).toContain("无名村");
    await page.getByRole("button", { name: "登记好的 2 行" }).click();
    await page.getByText("登记完毕。").waitFor();
    await picture(page, "import-4-done");
    const found = (await (
      await office.ask("/api/registers/petition_visit/entries?from=2019-03-04&to=2019-03-09", undefined, "demo-stability")
    ).json()) as { rows: { isBackfilled: boolean }[] };
    expect(found.rows.map(({ isBackfilled }) => isBackfilled)).toEqual([true, true]);

    await page.getByRole("button", { name: "撤销导入" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "撤销" }).click();
    await page.getByText("已撤销，数据已更正，原记录保留。").waitFor();
    await page.getByRole("button", { name: "另导一份" }).click();
    expect(await page.locator(".jn-ledger-recent li").first().textContent()).toContain("已撤销");
  });

  test("LibreOffice 存的台账：筛选掉的行点出来由人定，公式没有结果的指出是哪一格", { timeout: 120_000 }, async () => {
    const page = await office.visit("/registers/petition_visit/import", { as: "demo-stability" });
    await page
      .locator('input[type="file"]')
      .setInputFiles(fileURLToPath(new URL("../../../packages/writing/src/ledger/fixtures/saved-by-libreoffice.xlsx", import.meta.url)));
    await page.getByLabel("表里有 1 行是隐藏的（多是筛选掉的），不导入这些行").check();
    expect(await seriousFindings(page)).toEqual([]);
    await picture(page, "import-5-hidden");
    await page.getByRole("button", { name: "预览" }).click();
    await page.getByRole("heading", { name: "预览" }).waitFor();
    const says = await page.locator(".jn-ledger-says").textContent();
    expect(says).toContain("隐藏的 1 行");
    expect(await page.locator(".jn-ledger-problems tbody tr").allTextContents()).toEqual([
      "7接待人#N/A 公式没有算出结果（#N/A），请在表格里改好公式，或直接填上数",
    ]);
  });

  test("读不了的文件请另存为 xlsx，页面上还能接着交", { timeout: 120_000 }, async () => {
    const page = await office.visit("/registers/petition_visit/import", { as: "demo-stability" });
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: "台账.et", mimeType: "application/octet-stream", buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4]) });
    expect(await page.getByRole("alert").textContent()).toContain("另存为 xlsx");
    expect(await page.getByRole("button", { name: "选文件" }).isEnabled()).toBe(true);
  });

  test("导出的就是清单里的，模板和空白表打得开", { timeout: 120_000 }, async () => {
    const csv = await (await office.ask("/api/registers/enterprise_visit/entries.csv", undefined, "demo-economy")).arrayBuffer();
    const { count } = (await (await office.ask("/api/registers/enterprise_visit/count", undefined, "demo-economy")).json()) as {
      count: number;
    };
    const text = Buffer.from(csv).toString("utf8");
    expect(text.startsWith("\ufeff走访企业,走访日期")).toBe(true);
    expect(text.trimEnd().split("\r\n").length - 1).toBe(count);
    const template = await office.ask("/api/registers/hazard/template.xlsx", undefined, "demo-emergency");
    expect(template.headers.get("content-disposition")).toContain("xlsx");
    const page = await office.visit("/api/registers/petition_visit/blank.html", { as: "demo-stability" });
    expect(await page.locator("th").allTextContents()).toContain("来访日期*");
    await picture(page, "blank");
  });

  test("按村填报：从表格粘贴，未报和零报告分得开，代填留两个名字", { timeout: 240_000 }, async () => {
    const page = await office.visit("/registers/petition_visit/grid", { as: "demo-stability" });
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").textContent()).toContain("不按村登记");

    const grid = await office.visit("/registers/straw_fire/grid", { as: "demo-environment" });
    await grid.locator(".jn-grid").waitFor();
    // Last year's autumn is over, whenever this runs.
    const year = new Date().getFullYear() - 1;
    await grid.locator(".jn-grid-asks button").first().click();
    await grid.getByText(String(year)).first().waitFor();
    await grid.getByText("秋季（09-10—11-20）").first().waitFor();
    const lead = (): Promise<string | null> => grid.locator(".jn-head p").textContent();
    expect(await lead()).toContain("未报 11 个");
    expect(await seriousFindings(grid)).toEqual([]);
    await picture(grid, "grid-1-empty");
    const cell = grid.getByLabel("石坝村：本季火点数");
    await cell.focus();
    await cell.evaluate((element, signed) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", `南岗村\t0\t张会计\t${signed}\n柳塘\t0\t李会计\t${signed}\n外村\t1\t\t`);
      element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, `${year}-11-21`);
    await grid.getByText("没有这些村：外村").waitFor();
    await grid.getByLabel("柳塘村：原填报人（代填）").fill("赵村文书");
    await picture(grid, "grid-2-pasted");
    await grid.getByRole("button", { name: "登记 2 个村" }).click();
    await grid.getByText("登记 1 个村。").waitFor();
    await grid.locator("tr", { hasText: "柳塘村" }).getByText("零报告").waitFor();
    expect(await grid.locator("tr", { hasText: "南岗村" }).textContent()).toContain("代填");
    expect(await lead()).toContain("未报 10 个");
    await picture(grid, "grid-3-entered");
    const phone = await office.visit("/registers/straw_fire/grid", { as: "demo-environment", isPhone: true });
    await phone.locator(".jn-grid").waitFor();
    await picture(phone, "grid-phone");
    const phoneImport = await office.visit("/registers/petition_visit/import", { as: "demo-stability", isPhone: true });
    await phoneImport.locator('input[type="file"]').setInputFiles(await sheetOf("来访登记手机.xlsx", rows));
    await phoneImport.getByRole("button", { name: "预览" }).click();
    await phoneImport.getByRole("heading", { name: "预览" }).waitFor();
    await picture(phoneImport, "import-phone-preview");
  });

  test("页面没有出错，也没有离开这台机器", () => {
    expect(office.complaints).toEqual([]);
  });
});
