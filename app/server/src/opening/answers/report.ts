/** The town's report as a command asks for it: written, exported, looked through for a measure. Files travel as base64: the answer is a line of JSON. */
import type { Refusals } from "../../books/books.ts";
import { isRefused } from "../../books/refused.ts";
import { composeReport } from "../../reports/compose-report.ts";
import type { UsedIn } from "../../reports/report.ts";
import type { Ask } from "../asks.ts";
import type { Home } from "../home.ts";

export interface WrittenReport {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  /** There was none of that year before. */
  readonly isNew: boolean;
  readonly figures: number;
  /** Figures that the books do not bear out as they are printed. */
  readonly moved: number;
  readonly docx: string;
}

/** Composes and keeps the report of a year where there is none; exports its latest version. */
export const answerWrite = async ({ books }: Home, { who, year }: Ask<"write">): Promise<WrittenReport | Refusals> => {
  const found = await books.reports.ofYear(who, year);
  if (isRefused(found)) return found;
  const made = found.id === undefined ? await composeReport(books, who, year) : { id: found.id };
  if (isRefused(made)) return made;
  const report = await books.reports.get(who, made.id);
  if (isRefused(report)) return report;
  const { reportDocx } = await import("@jiannuo/writing");
  const docx = await reportDocx(report.draft, { trace: [] });
  return {
    id: report.id,
    version: report.version,
    title: report.draft.title,
    isNew: found.id === undefined,
    figures: report.figures.length,
    moved: report.figures.filter(({ state }) => state === "moved" || state === "broken").length,
    docx: Buffer.from(docx).toString("base64"),
  };
};

export const answerLeaders = async ({ books }: Home, { who }: Ask<"leaders">): Promise<{ readonly docx: string } | Refusals> => {
  const page = await books.reports.leaders(who);
  if (isRefused(page)) return page;
  const { leadersPageDocx } = await import("@jiannuo/writing");
  return { docx: Buffer.from(await leadersPageDocx(page)).toString("base64") };
};

export const answerWhereUsed = async (
  { books }: Home,
  { who, measure }: Ask<"whereUsed">,
): Promise<{ readonly rows: readonly UsedIn[] } | Refusals> => {
  const described = books.described(measure);
  if (isRefused(described)) return described;
  const rows = await books.reports.whereUsed(who, measure);
  return isRefused(rows) ? rows : { rows };
};
