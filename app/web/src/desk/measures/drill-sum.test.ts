/** The stamp 合计相符 stands only where the rows on the page really come to the figure. */
import { expect, test } from "vitest";
import type { DrillPage } from "../../api/types.ts";
import { sumDrill } from "./drill-sum.ts";

const row = (amount: string): DrillPage["rows"][number] => ({
  measure: "hazard.found_count",
  version: 1,
  day: "2023-03-01",
  amount,
  subject: "",
  event: `e${amount}`,
  register: "hazard",
  entry: "h1",
  place: "qinghe/village-1",
  keeper: "qinghe/emergency",
  recordedAt: "2023-03-01T02:00:00.000Z",
  isBackfilled: false,
});

const page = (amounts: readonly string[], more: Partial<DrillPage> = {}): DrillPage => ({
  rows: amounts.map(row),
  heldBack: { rows: 0, amount: "0" },
  total: "0",
  count: amounts.length,
  beside: { opening: "0", declared: "0" },
  parts: ["hazard.found_count"],
  ...more,
});

test("看得见的、看不见的、期初数和报数加起来等于这个数，才是相符", () => {
  const pages = [page(["1", "1", "-1"], { heldBack: { rows: 3, amount: "3" }, beside: { opening: "10", declared: "2" } })];
  expect(sumDrill(pages, "16")).toMatchObject({ sum: "16", isWhole: true, agrees: true });
  expect(sumDrill(pages, "17")).toMatchObject({ agrees: false });
});

test("还没有列完，就还不能说相符", () => {
  const pages = [page(["1"], { next: "p2", count: 2 })];
  expect(sumDrill(pages, "2")).toMatchObject({ isWhole: false, sum: "1" });
  expect(sumDrill([...pages, page(["1"])], "2")).toMatchObject({ isWhole: true, sum: "2", agrees: true, count: 2 });
});

test("什么也没有，和“—”相符", () => {
  expect(sumDrill([page([])], null)).toMatchObject({ sum: "0", agrees: true });
});
