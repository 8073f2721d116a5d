import { expect, test } from "vitest";
import { hasBrowser, launchBrowser } from "./browser.ts";

for (const version of ["new", "109"] as const) {
  test.skipIf(!hasBrowser(version))(`the test browser ${version} opens a page`, async () => {
    const browser = await launchBrowser(version);
    const page = await browser.newPage();
    await page.setContent("<h1>青禾镇</h1>");
    expect(await page.textContent("h1")).toBe("青禾镇");
    await browser.close();
  });
}
