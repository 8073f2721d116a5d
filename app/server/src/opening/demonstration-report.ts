/** The demonstration's own report as a draft: composed from what was entered, so that there is one to look at. */
import type { Books } from "../books/books.ts";
import { isRefused } from "../books/refused.ts";
import { composeReport } from "../reports/compose-report.ts";
import { must } from "./demonstration-beside.ts";

/** The invented year that is entered whole is 2023; its report is given the year after. */
const year = 2024;

/** Whoever drafts in the demonstration. */
const drafter = "demo-office";

/** What is there already stays. */
export const composeDemonstration = async (books: Books): Promise<void> => {
  const found = must("report", await books.reports.ofYear(drafter, year));
  if (found.id !== undefined) return;
  const made = await composeReport(books, drafter, year);
  if (isRefused(made))
    throw new Error(
      `the demonstration's report was refused: ${made
        .map(({ because }) => because.en)
        .slice(0, 3)
        .join("; ")}`,
    );
};
