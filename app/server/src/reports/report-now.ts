/** A report with what the books say of it now; a published one with what was frozen, whatever the books say. */
import type { DraftFinding } from "@jiannuo/writing";
import { type Draft, answerTo } from "@jiannuo/writing/draft";
import type { Refusals } from "../books/books.ts";
import { type Room, atDesk } from "../books/desk.ts";
import { isRefused } from "../books/refused.ts";
import { dayIn } from "../books/moment.ts";
import { boundOf } from "./bound.ts";
import { answering, measuresIn } from "./figure-source.ts";
import { type FigureAsked, type TownFigure, figuresOfTown } from "./figures-of-town.ts";
import { liveFigures } from "./live-figures.ts";
import { loadReport } from "./load-report.ts";
import { frozenFigures } from "./publish.ts";
import type { BoundFigure, KeptReport, Powers, ReportNow, StepStanding } from "./report.ts";
import { drafts } from "./rights.ts";
import { stepsFor } from "./sign.ts";

type Standing = KeptReport & { readonly steps: readonly StepStanding[]; readonly may: Powers; readonly frozen?: readonly BoundFigure[] };

const standing = (room: Room, who: string, id: string): Promise<Standing | Refusals> =>
  atDesk<Standing | Refusals>(room, who, "read", async (desk) => {
    const report = await loadReport(desk, id);
    if (!("draft" in report)) return [report];
    const isDrafter = drafts(desk.post);
    const isPublished = report.published !== undefined;
    return {
      ...report,
      steps: stepsFor(desk.post, report),
      may: { write: isDrafter && !isPublished, publish: isDrafter && !isPublished, correct: isDrafter && isPublished },
      ...(isPublished ? { frozen: await frozenFigures(desk, report) } : {}),
    };
  });

const asksOf = (draft: Draft): FigureAsked[] => boundOf(draft).map(({ run: { binding } }) => binding);

/** What the words of the draft promise and do not keep; `figures` saves asking twice. */
const findings = async (
  room: Room,
  who: string,
  draft: Draft,
  figures: ReadonlyMap<string, TownFigure>,
): Promise<{ readonly found: readonly DraftFinding[] } | Refusals> => {
  // Loaded when asked for: commands that write no report do not pay for it.
  const [{ checkDraft }, { setPhrases }] = await Promise.all([import("@jiannuo/writing"), import("@jiannuo/township/report")]);
  const measures = measuresIn(room);
  const options = { setPhrases: setPhrases(), today: dayIn(room.now()) };
  // In a wrapping: a list of findings looks like a list of refusals.
  return answering<{ readonly found: readonly DraftFinding[] }>(
    (asked) => figuresOfTown(room, who, asked),
    (source) => ({ found: checkDraft(draft, source, measures, options) }),
    figures,
  );
};

export const reportNow = async (room: Room, who: string, id: string): Promise<ReportNow | Refusals> => {
  const kept = await standing(room, who, id);
  if (isRefused(kept)) return kept;
  const { frozen, ...report } = kept;
  if (frozen) return { ...report, figures: frozen, findings: [], unbound: 0 };
  const answers = await figuresOfTown(room, who, asksOf(report.draft));
  if (isRefused(answers)) return answers;
  const figures = await liveFigures(room, who, report, answers);
  if (isRefused(figures)) return figures;
  const checked = await findings(room, who, report.draft, answers);
  if (isRefused(checked)) return checked;
  const { found } = checked;
  const unbound = found.filter((finding) => finding.code === "NUMBER_UNBOUND" && answerTo(report.draft, finding) === undefined);
  return { ...report, figures, findings: found, unbound: unbound.length };
};
