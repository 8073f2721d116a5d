/** 收回修改稿: an edited file becomes the next version of a report, for the command line and for HTTP alike. */
import { isRefusal, refuse } from "@jiannuo/quantity";
import type { Draft } from "@jiannuo/writing/draft";
import type { Adopted, OpenDocx } from "@jiannuo/writing/docx-in";
import type { Books, Refusals } from "../books/books.ts";
import { isRefused } from "../books/refused.ts";
import type { ReadText } from "./check-docx.ts";
import { knownMeasures } from "./figure-source.ts";
import type { Overtaken } from "./reports.ts";

/** Without the draft: what became of its figures, and the version that it was kept as. */
export interface AdoptedReport extends Omit<Adopted, "draft"> {
  readonly report: string;
  /** Undefined where nothing was changed, or somebody was faster. */
  readonly version?: number;
  readonly overtaken?: Overtaken["overtaken"];
}

/** Versions that are looked at, the latest first: a file is seldom away for longer. */
const mostVersions = 20;

interface SentOut {
  readonly version: number;
  readonly draft: Draft;
}

/** The version that the file was written from, by the figures that it carries; the latest where the file does not say. */
const versionOf = async (books: Books, who: string, id: string, open: OpenDocx): Promise<SentOut | Refusals> => {
  const { writtenAs } = await import("@jiannuo/writing/docx-in");
  const [report, versions] = [await books.reports.get(who, id), await books.reports.versions(who, id)];
  if (isRefused(report)) return report;
  if (isRefused(versions)) return versions;
  if (writtenAs(open, report.draft)) return report;
  const earlier = versions
    .filter(({ version, why }) => version < report.version && why !== "side")
    .toSorted((a, b) => b.version - a.version)
    .slice(0, mostVersions);
  for (const { version } of earlier) {
    const one = await books.reports.version(who, id, version);
    if (!isRefused(one) && writtenAs(open, one.draft)) return one;
  }
  return report;
};

const reportOf = async (
  books: Books,
  who: string,
  { report, year }: { report?: string | undefined; year?: number | undefined },
): Promise<string | Refusals> => {
  if (report !== undefined) return report;
  const reports = await books.reports.list(who);
  if (isRefused(reports)) return reports;
  const found = reports.find((one) => year === undefined || one.year === year);
  return (
    found?.id ?? [
      refuse(
        "NO_REPORT_OF_YEAR",
        `还没有${year === undefined ? "" : `${year}年的`}报告稿，请先用 jiannuo write 生成，再收回修改稿。`,
        `There is no report${year === undefined ? "" : ` of ${year}`} yet; compose one with jiannuo write first.`,
      ),
    ]
  );
};

/** @param asked the report by its id, or by its year; the latest without either. Whoever was overtaken loses nothing: the text is kept as a side version. */
export const adoptDocxFile = async (
  books: Books,
  who: string,
  {
    bytes,
    read,
    ...asked
  }: { readonly bytes: Uint8Array; readonly read: ReadText; readonly report?: string | undefined; readonly year?: number | undefined },
): Promise<AdoptedReport | Refusals> => {
  const { adoptDocx, bindNew, openDocx, textToBind } = await import("@jiannuo/writing/docx-in");
  const id = await reportOf(books, who, asked);
  if (typeof id !== "string") return id;
  const open = openDocx(bytes);
  if (isRefusal(open)) return [open];
  const sent = await versionOf(books, who, id, open);
  if (isRefused(sent)) return sent;
  const adopted = adoptDocx(bytes, sent.draft);
  if (isRefusal(adopted)) return [adopted];
  const reading = await read(textToBind(adopted.draft));
  if (isRefusal(reading)) return [reading];
  const matches = await books.reconciling.check(who, reading, sent.draft.year - 1);
  if (isRefused(matches)) return matches;
  const { draft, ...told } = bindNew(adopted, reading, matches, knownMeasures(books));
  if (told.changedByHand.length === 0 && told.lost.length === 0 && told.bound.length === 0) return { report: id, ...told };
  const changed = await books.reports.change(who, id, { base: sent.version, draft, why: "adopted" });
  return isRefused(changed) ? changed : { report: id, ...told, ...changed };
};
