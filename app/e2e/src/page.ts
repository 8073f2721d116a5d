/** What the tests do on the reading page again and again. */
import type { Locator, Page } from "playwright-core";
import type { Office } from "./office.ts";

type Visit = Parameters<Office["visit"]>[1];

export const openReading = async (office: Office, id: string, visit?: Visit): Promise<Page> => {
  const page = await office.visit(`/readings/${id}`, visit);
  await page.waitForSelector(visit?.isPhone ? ".jn-s[data-ids]" : ".jn-item");
  return page;
};

export const rows = (page: Page): Locator => page.locator(".jn-row");

export const tab = (page: Page, name: string): Locator => page.locator(".jn-tabs button", { hasText: name });

/** Chooses the item whose row says `text`, by searching for it: a row far down is not in the document. */
export const choose = async (page: Page, text: string): Promise<void> => {
  await page.getByLabel("搜条目").fill(text);
  await rows(page).filter({ hasText: text }).first().click();
  await page.waitForSelector(".jn-item.open");
  await page.getByLabel("搜条目").fill("");
  // Keys are commands only while nobody types.
  await page.locator(".jn-item.open .jn-row").focus();
};

export const stateOf = (page: Page, text: string): Promise<string | null> =>
  page.locator(".jn-item", { hasText: text }).first().locator(".jn-state").textContent();

/** Whether the first `what` stands whole between the upper and lower edge of `where`. */
export const isInSight = async (page: Page, what: string, where: string): Promise<boolean> =>
  await page.evaluate(
    ([inner, outer]) => {
      const place = document.querySelector(inner)?.getBoundingClientRect();
      const view = document.querySelector(outer)?.getBoundingClientRect();
      return place !== undefined && view !== undefined && place.top >= view.top - 1 && place.bottom <= view.bottom + 1;
    },
    [what, where] as const,
  );
