/** What the tests of the composer do again and again. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Office } from "./office.ts";

const shots = process.env["JIANNUO_SHOTS"];

/** Id of the demonstration's report of 2024. */
export const findReport = async (office: Office): Promise<string> => {
  const reports = (await (await office.ask("/api/reports")).json()) as { id: string; year: number }[];
  return reports.find(({ year }) => year === 2024)?.id ?? "";
};

export const openReport = async (office: Office, id: string, visit: Parameters<Office["visit"]>[1] = {}): Promise<Page> => {
  const page = await office.visit(`/compose/${id}`, visit);
  await page.locator(".ProseMirror .jn-chip").first().waitFor();
  return page;
};

/** Writes at the end of the first line of the paragraph that says `words`. */
export const write = async (page: Page, words: string, more: string): Promise<void> => {
  await page
    .locator(".ProseMirror p", { hasText: words })
    .first()
    .click({ position: { x: 90, y: 12 } });
  await page.keyboard.press("End");
  await page.keyboard.type(more);
};

export const saved = (page: Page): Promise<void> => page.locator(".jn-saved", { hasText: "已存" }).waitFor();

export const chooseMore = async (page: Page, what: string): Promise<void> => {
  await page.getByRole("button", { name: "更多", exact: true }).click();
  await page.getByRole("menuitem", { name: what }).click();
};

export const picture = async (page: Page, name: string): Promise<void> => {
  if (!shots) return;
  mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: join(shots, `${name}.png`) });
};
