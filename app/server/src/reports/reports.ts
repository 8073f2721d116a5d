/** The town's own reports (稿) behind one interface: drafting, comparing, signing, publishing, and what the books say of every figure in them. */
import { type Refusal, isRefusal, refuse } from "@jiannuo/quantity";
import type { LeadersPage } from "@jiannuo/writing";
import type { Draft } from "@jiannuo/writing/draft";
import type { Refusals } from "../books/books.ts";
import { type Desk, type Room, atDesk } from "../books/desk.ts";
import { townOf } from "../books/directory.ts";
import { isRefused } from "../books/refused.ts";
import { type ComparedBlock, compareDrafts } from "./compare.ts";
import { type FigureAsked, type TownFigure, figuresOfTown } from "./figures-of-town.ts";
import { answering, measuresIn } from "./figure-source.ts";
import { leadersPage } from "./leaders-page.ts";
import { listReports, loadReport, reportOfYear } from "./load-report.ts";
import { type CorrectionInput, correct, isPublishedAlready, publish } from "./publish.ts";
import { reportNow } from "./report-now.ts";
import type { FullVersion, KeptReport, ReportListed, ReportNow, UsedIn, VersionListed, Why } from "./report.ts";
import { drafts, noReport, notDrafter, readsDrafts } from "./rights.ts";
import { rollForward } from "./roll-forward.ts";
import { sign } from "./sign.ts";
import { listVersions, loadVersion } from "./versions.ts";
import { whereUsed } from "./where-used.ts";
import { checkDraft, insertNext, insertReport, lockReport } from "./write-version.ts";

/** Somebody was faster: who and when, and under which number the text that came too late is kept. */
export interface Overtaken {
  readonly overtaken: { readonly version: number; readonly by: string; readonly at: string; readonly side: number };
}

export interface Reports {
  readonly list: (who: string) => Promise<readonly ReportListed[] | Refusals>;
  /** With what the books say of every figure now, or as they were published. */
  readonly get: (who: string, id: string) => Promise<ReportNow | Refusals>;
  /** As it is kept, without asking the books for its figures. */
  readonly find: (who: string, id: string) => Promise<KeptReport | Refusals>;
  /** Of the town of this post. */
  readonly ofYear: (who: string, year: number) => Promise<{ readonly id: string | undefined } | Refusals>;
  /** @param year that it is meant for; the draft must be of it */
  readonly create: (
    who: string,
    draft: Draft,
    why: Why,
    year?: number,
  ) => Promise<{ readonly id: string; readonly version: number } | Refusals>;
  readonly change: (
    who: string,
    id: string,
    change: { readonly base: number; readonly draft: Draft; readonly why: Why },
  ) => Promise<{ readonly version: number } | Overtaken | Refusals>;
  readonly versions: (who: string, id: string) => Promise<readonly VersionListed[] | Refusals>;
  readonly version: (who: string, id: string, n: number) => Promise<FullVersion | Refusals>;
  readonly compare: (
    who: string,
    id: string,
    from: number,
    to: number,
  ) => Promise<{ readonly blocks: readonly ComparedBlock[] } | Refusals>;
  readonly sign: (
    who: string,
    id: string,
    step: { readonly step: string; readonly note?: string },
  ) => Promise<{ readonly signed: string; readonly version: number } | Refusals>;
  readonly publish: (who: string, id: string) => Promise<{ readonly published: number } | Refusals>;
  readonly correct: (who: string, id: string, correction: CorrectionInput) => Promise<{ readonly corrected: number } | Refusals>;
  /** Next year's draft from this one. */
  readonly rollForward: (who: string, id: string, year: number) => Promise<{ readonly id: string; readonly version: number } | Refusals>;
  /** 一页纸, from what is due and overdue as far as this post sees it. */
  readonly leaders: (who: string) => Promise<LeadersPage | Refusals>;
  readonly whereUsed: (who: string, measure: string) => Promise<readonly UsedIn[] | Refusals>;
  /** Answers by `keyOf`, each different question asked once. */
  readonly figures: (who: string, asked: readonly FigureAsked[]) => Promise<ReadonlyMap<string, TownFigure> | Refusals>;
}

const hasReport = refuse(
  "REPORT_OF_YEAR_EXISTS",
  "这一年的报告稿已经有了，请在那一稿上改。",
  "There is a report of this year already; change that one.",
);

const found = async <T>(desk: Desk, id: string, work: (report: KeptReport) => Promise<T>): Promise<T | Refusals> => {
  const report = await loadReport(desk, id);
  return isRefusal(report) ? [report] : work(report);
};

const create = (
  room: Room,
  who: string,
  { draft, why, year = draft.year, from }: { draft: Draft; why: Why; year?: number | undefined; from?: string },
): Promise<{ id: string; version: number } | Refusals> =>
  atDesk(room, who, "read", async (desk) => {
    if (!drafts(desk.post)) return [notDrafter];
    const wrong = checkDraft(draft, year);
    if (wrong.length > 0) return wrong;
    const id = await insertReport(desk, { town: townOf(desk.post), draft, why, ...(from === undefined ? {} : { from }) });
    return id === undefined ? [hasReport] : { id, version: 1 };
  });

const change = (
  room: Room,
  who: string,
  id: string,
  { base, draft, why }: { base: number; draft: Draft; why: Why },
): Promise<{ version: number } | Overtaken | Refusals> =>
  atDesk<{ version: number } | Overtaken | Refusals>(room, who, "read", async (desk) => {
    await lockReport(desk, id);
    return found<{ version: number } | Overtaken | Refusals>(desk, id, async (report) => {
      const wrong: Refusal[] = [
        ...(drafts(desk.post) ? [] : [notDrafter]),
        ...(report.published ? [isPublishedAlready] : []),
        ...checkDraft(draft, report.year),
      ];
      if (wrong.length > 0) return wrong;
      const written = await insertNext(desk, report, base, why, draft);
      if ("version" in written) return written;
      const { version, by, at } = written.head;
      return { overtaken: { version, by, at, side: written.side } };
    });
  });

const roll = async (room: Room, who: string, id: string, year: number): Promise<{ id: string; version: number } | Refusals> => {
  const report = await atDesk<KeptReport | Refusals>(room, who, "read", (desk) => found(desk, id, async (one) => one));
  if (isRefused(report)) return report;
  if (year <= report.year)
    return [refuse("WRONG_YEAR", `沿用到的年份须晚于 ${report.year} 年`, `the report is carried on to a year after ${report.year}`)];
  const measures = measuresIn(room);
  const rolled = await answering<Draft>(
    (asked) => figuresOfTown(room, who, asked),
    (source) => rollForward(report.draft, { year, measures, value: (binding) => source(binding)?.value }),
  );
  return isRefused(rolled) ? rolled : create(room, who, { draft: rolled, why: "rolled", from: report.id });
};

/** What is published is a text and figures that were looked at: the version of which the figures were asked is the one that is frozen. */
const publishNow = async (room: Room, who: string, id: string): Promise<{ published: number } | Refusals> => {
  const report = await reportNow(room, who, id);
  if (isRefused(report)) return report;
  return atDesk<{ published: number } | Refusals>(room, who, "read", (desk) => publish(desk, id, report.version, report.figures));
};

/** A draft is nobody's but those who work on it: neither is what became of it. */
const ofDraft = (desk: Desk, report: KeptReport): Refusals => (readsDrafts(desk.post) ? [] : [noReport(report.id)]);

export const openReports = (room: Room): Reports => ({
  list: (who) => atDesk(room, who, "read", (desk) => listReports(desk)),
  get: (who, id) => reportNow(room, who, id),
  find: (who, id) => atDesk<KeptReport | Refusals>(room, who, "read", (desk) => found(desk, id, async (report) => report)),
  ofYear: (who, year) => atDesk(room, who, "read", async (desk) => ({ id: await reportOfYear(desk, townOf(desk.post), year) })),
  create: (who, draft, why, year) => create(room, who, { draft, why, year }),
  change: (who, id, changed) => change(room, who, id, changed),
  versions: (who, id) =>
    atDesk<readonly VersionListed[] | Refusals>(room, who, "read", (desk) =>
      found<readonly VersionListed[] | Refusals>(desk, id, async (report) => {
        const refused = ofDraft(desk, report);
        return refused.length > 0 ? refused : listVersions(desk, report.id);
      }),
    ),
  version: (who, id, n) =>
    atDesk<FullVersion | Refusals>(room, who, "read", (desk) =>
      found<FullVersion | Refusals>(desk, id, async (report) => {
        const refused = ofDraft(desk, report);
        return refused.length > 0 ? refused : loadVersion(desk, report.id, n);
      }),
    ),
  compare: (who, id, from, to) =>
    atDesk<{ blocks: readonly ComparedBlock[] } | Refusals>(room, who, "read", (desk) =>
      found<{ blocks: readonly ComparedBlock[] } | Refusals>(desk, id, async (report) => {
        const refused = ofDraft(desk, report);
        if (refused.length > 0) return refused;
        const [was, is] = [await loadVersion(desk, report.id, from), await loadVersion(desk, report.id, to)];
        if (isRefused(was)) return was;
        return isRefused(is) ? is : { blocks: compareDrafts(was.draft, is.draft) };
      }),
    ),
  sign: (who, id, step) => atDesk<{ signed: string; version: number } | Refusals>(room, who, "read", (desk) => sign(desk, id, step)),
  publish: (who, id) => publishNow(room, who, id),
  correct: (who, id, correction) => atDesk<{ corrected: number } | Refusals>(room, who, "read", (desk) => correct(desk, id, correction)),
  rollForward: (who, id, year) => roll(room, who, id, year),
  leaders: (who) => leadersPage(room, who),
  whereUsed: (who, measure) => atDesk(room, who, "read", (desk) => whereUsed(desk, measure)),
  figures: (who, asked) => figuresOfTown(room, who, asked),
});
