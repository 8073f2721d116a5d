/** What the pages over the town's own reports ask the server for. */
import type { Words } from "@jiannuo/quantity";
import type { Draft } from "@jiannuo/writing/draft";
import { queryOptions } from "@tanstack/react-query";
import { api, valued } from "./client.ts";

interface Done {
  readonly at: string;
  /** Name of whoever did it. */
  readonly by: string;
}

export interface ReportListed extends Done {
  readonly id: string;
  readonly year: number;
  readonly title: string;
  readonly state: "drafting" | "published";
  readonly version: number;
}

/** A figure of a report beside what the books say. */
export interface BoundFigure {
  readonly binding: string;
  readonly measure: string;
  readonly title?: Words;
  readonly definition?: Words;
  readonly version: number;
  readonly period: string;
  readonly value: string | null;
  readonly unit: string;
  readonly printed: string;
  readonly state: "same" | "moved" | "broken" | "frozen";
  readonly because?: Words;
  readonly proposal?: string;
  readonly entries: number;
  readonly declared: boolean;
  /** Share of 补建, 0 to 1. */
  readonly backfilled: number;
  readonly of?: number;
  readonly movedAt?: string;
  /** 订正: what holds instead of the published text. */
  readonly corrected?: string;
  readonly base?: {
    readonly uses: "live" | "published";
    readonly period: string;
    readonly value: string | null;
    readonly published?: string;
  };
}

/** Offsets are characters of the block's text. */
export interface DraftFinding {
  readonly code: string;
  readonly severity: "wrong" | "doubtful" | "note";
  readonly block: string;
  readonly start: number;
  readonly end: number;
  readonly because: Words;
  readonly proposal?: string;
  readonly binding?: string;
}

interface SignOff {
  readonly step: string;
  readonly version: number;
  readonly name: string;
  readonly at: string;
  readonly note?: string;
  readonly isOutdated: boolean;
}

export interface SignStep {
  readonly id: string;
  readonly title: Words;
  readonly isYours: boolean;
  readonly isNext: boolean;
}

interface Correction extends Done {
  readonly binding: string;
  readonly was: string;
  readonly text: string;
  readonly reason: string;
  readonly approver: string;
}

type Why = "composed" | "written" | "edited" | "adopted" | "rolled" | "accepted" | "side";

export interface Report extends Done {
  readonly id: string;
  readonly year: number;
  readonly state: "drafting" | "published";
  readonly version: number;
  readonly why: Why;
  readonly draft: Draft;
  readonly figures: readonly BoundFigure[];
  readonly findings: readonly DraftFinding[];
  readonly signOffs: readonly SignOff[];
  readonly steps: readonly SignStep[];
  readonly unbound: number;
  readonly corrections: readonly Correction[];
  readonly published?: Done & { readonly version: number };
  readonly may: { readonly write: boolean; readonly publish: boolean; readonly correct: boolean };
}

export interface ReportVersion extends Done {
  readonly version: number;
  readonly base: number;
  readonly why: Why;
}

export interface Comparison {
  readonly from: number;
  readonly to: number;
  readonly blocks: readonly {
    readonly id: string;
    readonly kind: "same" | "changed" | "added" | "removed" | "moved";
    readonly pieces: readonly { readonly kind: "same" | "added" | "removed"; readonly text: string }[];
  }[];
}

export interface UsedIn {
  readonly report: string;
  readonly year: number;
  readonly title: string;
  readonly state: "drafting" | "published";
  readonly version: number;
  readonly binding: string;
  readonly block: string;
  readonly text: string;
  readonly period: string;
  readonly sentence: string;
}

export interface AdoptedDraft {
  readonly version: number;
  readonly kept: readonly string[];
  readonly bound: readonly string[];
  readonly changedByHand: readonly string[];
  readonly lost: readonly string[];
}

/** A draft nests deeper than the types of the client follow: what is asked is typed by the functions below. */
const open = api as unknown as Record<
  "GET" | "POST" | "PUT",
  (path: string, asked?: object) => Promise<{ data?: unknown; error?: unknown }>
>;

const report = (id: string, rest = ""): string => `/api/reports/${encodeURIComponent(id)}${rest}`;

export const reportsQuery = queryOptions({
  queryKey: ["reports"],
  queryFn: () => valued<readonly ReportListed[]>(open.GET("/api/reports")),
});

export const reportQuery = (id: string) => queryOptions({ queryKey: ["report", id], queryFn: () => valued<Report>(open.GET(report(id))) });

export const versionsQuery = (id: string) =>
  queryOptions({ queryKey: ["report-versions", id], queryFn: () => valued<readonly ReportVersion[]>(open.GET(report(id, "/versions"))) });

export const comparisonQuery = (id: string, from: number, to: number) =>
  queryOptions({
    queryKey: ["report-compare", id, from, to],
    queryFn: () => valued<Comparison>(open.GET(report(id, "/compare"), { params: { query: { from, to } } })),
  });

export const whereUsedQuery = (measure: string) =>
  queryOptions({
    queryKey: ["where-used", measure],
    queryFn: () => valued<readonly UsedIn[]>(open.GET(`/api/measures/${encodeURIComponent(measure)}/where-used`)),
  });

/** @returns the id of the draft, composed from the town's outline */
export const startReport = (year: number): Promise<{ readonly id: string }> => valued(open.POST("/api/reports", { body: { year } }));

/** Saves a draft on top of the version that it was changed from. @throws ProblemError REPORT_CHANGED_MEANWHILE where somebody saved before */
export const saveReport = (id: string, base: number, draft: Draft): Promise<{ readonly version: number }> =>
  valued(open.PUT(report(id), { body: { base, draft } }));

export const signReport = (id: string, step: string, note: string): Promise<unknown> =>
  valued(open.POST(report(id, "/sign"), { body: { step, ...(note === "" ? {} : { note }) } }));

export const publishReport = (id: string): Promise<unknown> => valued(open.POST(report(id, "/publish")));

export const correctReport = (
  id: string,
  correction: {
    readonly binding: string;
    readonly text: string;
    readonly reason: string;
    readonly approver: { readonly username: string; readonly password: string };
  },
): Promise<unknown> => valued(open.POST(report(id, "/corrections"), { body: correction }));

export const rollForward = (id: string, year: number): Promise<{ readonly id: string }> =>
  valued(open.POST(report(id, "/roll-forward"), { body: { year } }));

/** Takes back a docx that was edited elsewhere, as a new version. */
export const adoptDocx = (id: string, file: File): Promise<AdoptedDraft> =>
  valued(
    open.POST(report(id, "/adopt"), {
      body: "",
      bodySerializer: () => file,
      headers: { "content-type": "application/octet-stream" },
    }),
  );

export const exportAddress = (id: string, file: "report.docx" | "report.html" | "trace.xlsx" | "leaders.docx"): string =>
  report(id, `/${file}`);
