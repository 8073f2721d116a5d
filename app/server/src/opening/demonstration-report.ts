/** The demonstration's own report as a draft: composed from what was entered, so that there is one to look at. */
import type { Books, Refusals } from "../books/books.ts";
import { isRefused } from "../books/refused.ts";
import { composeReport } from "../reports/compose-report.ts";

/** The invented year that is entered whole is 2023; its report is given the year after. */
const year = 2024;

/** Whoever drafts in the demonstration. */
const drafter = "demo-office";

/** What is there already stays. */
export const composeDemonstration = async (books: Books): Promise<Refusals | undefined> => {
  const found = await books.reports.ofYear(drafter, year);
  if (isRefused(found)) return found;
  if (found.id !== undefined) return undefined;
  const made = await composeReport(books, drafter, year);
  return isRefused(made) ? made : undefined;
};
