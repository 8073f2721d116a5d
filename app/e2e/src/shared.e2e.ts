/** A machine that an office shares: whoever acts is chosen and typed their PIN, and the act, the photo and the imported rows bear their name. */
import type { Page, Request } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasBrowser } from "./browser.ts";
import { type Office, openOffice } from "./office.ts";
import { sheetOf } from "./sheet.ts";

const machine = "demo-unit-economy";
/** The machine reads as its least trusted post; the lead is another. */
const lead = { post: "demo-economy", label: "沈立新（办（所）负责人）", name: "沈立新", pin: "235711" };

/** A one-pixel picture. */
const photo = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==", "base64");

const isWrite = (request: Request): boolean =>
  request.method() !== "GET" && !/\/api\/(auth|me|sign-in|kept)(\/|$)/u.test(new URL(request.url()).pathname);

describe.skipIf(!hasBrowser())("办公室合用的电脑", () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  }, 300_000);
  afterAll(async () => {
    await office.close();
  });

  /** The page, and every write that it sends: method, path and whose it says that it is. */
  const open = async (path: string): Promise<{ page: Page; writes: string[] }> => {
    const page = await office.visit(path, { as: machine, byName: true });
    const writes: string[] = [];
    page.on("request", (request) => {
      if (!isWrite(request)) return;
      const { "x-acting-post": post = "nobody", "x-acting-pin": pin } = request.headers();
      const where = new URL(request.url()).pathname.replaceAll(/[0-9a-f-]{36}/gu, "ID");
      writes.push(`${request.method()} ${where} ${pin === lead.pin ? post : "nobody"}`);
    });
    return { page, writes };
  };

  const sayWho = async (page: Page): Promise<void> => {
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("经办人").selectOption({ label: lead.label });
    await dialog.getByLabel("口令").fill(lead.pin);
    await dialog.getByRole("button", { name: "办理" }).click();
    await expect.poll(() => dialog.count()).toBe(0);
  };

  test("登记走访附照片：传照片要选人，登记要选人，条目上是本人", async () => {
    const { page, writes } = await open("/registers/enterprise_visit/new?act=record");
    await page.getByRole("combobox", { name: "走访企业" }).click();
    await page.locator(".ant-select-item-option").first().click();
    await page.getByLabel("走访领导").fill("宋长河");
    await page.locator("input[type=file]").setInputFiles({ name: "现场.png", mimeType: "image/png", buffer: photo });
    await sayWho(page);
    await page.getByRole("button", { name: "去掉 现场.png" }).waitFor();
    await page.getByRole("button", { name: "登记走访" }).click();
    await sayWho(page);
    await page.locator(".jn-tl", { hasText: lead.name }).waitFor();
    await page.waitForFunction(() => (document.querySelector<HTMLImageElement>(".jn-files img")?.naturalWidth ?? 0) > 0);
    expect(writes).toEqual([`POST /api/files ${lead.post}`, `POST /api/registers/enterprise_visit/acts ${lead.post}`]);
  });

  test("没选人就关上：什么也没有传", async () => {
    const { page, writes } = await open("/registers/enterprise_visit/import");
    await page.locator('input[type="file"]').setInputFiles(
      await sheetOf("走访.xlsx", [
        ["走访企业", "走访日期", "走访领导"],
        ["甲", "2022-03-04", "宋长河"],
      ]),
    );
    await page.getByRole("dialog").getByRole("button", { name: "先不办" }).click();
    await page.getByText("没有选是谁办的，没有办成").waitFor();
    expect(writes).toEqual([]);
  });

  test("导入走访台账：交、预览、登记、撤销都选人，登记的是本人不是这台电脑", { timeout: 240_000 }, async () => {
    const units: readonly { kind: string; title: { zh: string } }[] = await (
      await office.ask("/api/units", undefined, "demo-economy")
    ).json();
    const enterprise = units.find(({ kind }) => kind === "enterprise")!.title.zh;
    const { page, writes } = await open("/registers/enterprise_visit/import");
    const rows = [
      ["走访企业", "走访日期", "走访领导", "了解到的情况"],
      [enterprise, "2022-03-04", "宋长河", "订单饱满"],
      [enterprise, "2022-06-07", "宋长河", "缺两名电工"],
    ];
    await page.locator('input[type="file"]').setInputFiles(await sheetOf("走访2022.xlsx", rows));
    await sayWho(page);
    await page.getByRole("button", { name: "预览" }).click();
    await sayWho(page);
    await page.getByText("新登记 2 行").waitFor();
    await page.getByRole("button", { name: /登记/u }).last().click();
    await sayWho(page);
    await page.getByText("登记完毕。").waitFor();
    const path = "/api/registers/enterprise_visit/entries";
    const listed = (await (await office.ask(`${path}?from=2022-03-04&to=2022-06-07`, undefined, "demo-economy")).json()) as {
      rows: { id: string }[];
    };
    expect(listed.rows).toHaveLength(2);
    for (const { id } of listed.rows) {
      const entry = (await (await office.ask(`${path}/${id}`, undefined, "demo-economy")).json()) as {
        timeline: { by: { post: string } }[];
      };
      expect(entry.timeline[0]!.by.post).toBe(lead.post);
    }
    await page.getByRole("button", { name: "撤销导入" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "撤销" }).click();
    await sayWho(page);
    await page.getByText("已撤销，数据已更正，原记录保留。").waitFor();
    expect(writes).toEqual([
      `POST /api/registers/enterprise_visit/imports ${lead.post}`,
      `PUT /api/imports/ID/mapping ${lead.post}`,
      `POST /api/imports/ID/run ${lead.post}`,
      `POST /api/imports/ID/undo ${lead.post}`,
    ]);
  });

  test("页面没有报错，也没有连过别的机器", () => {
    expect(office.complaints).toEqual([]);
  });
});
