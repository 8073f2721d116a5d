/** What the pages over the town's own reports ask the server for. */
import type { Draft } from "@jiannuo/writing/draft";
import { queryOptions } from "@tanstack/react-query";
import { api, valued } from "./client.ts";
import type { components } from "./schema.d.ts";

type Schemas = components["schemas"];
export type ReportListed = Schemas["ReportListed"];
/** A figure of a report beside what the books say. */
export type BoundFigure = Schemas["BoundFigure"];
/** Offsets are characters of the block's text. */
export type DraftFinding = Schemas["DraftFinding"];
export type ReportVersion = Schemas["ReportVersion"];
export type Comparison = Schemas["ReportComparison"];
export type UsedIn = Schemas["WhereUsed"];
export type AdoptedDraft = Schemas["Adopted"];
export type Correction = Schemas["ReportCorrection"];
/** With the draft as it is written everywhere else. */
export type Report = Omit<Schemas["Report"], "draft"> & { readonly draft: Draft };
export type SignStep = Report["steps"][number];

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

/** Made by LibreOffice on the server, which takes a while. @throws ProblemError where there is none, with what to do instead */
export const fetchPdf = (id: string): Promise<Blob> => valued(open.GET(report(id, "/report.pdf"), { parseAs: "blob" }));

export const exportAddress = (id: string, file: "report.docx" | "report.html" | "trace.xlsx" | "leaders.docx"): string =>
  report(id, `/${file}`);
