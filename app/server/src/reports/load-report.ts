/** Reports as the database keeps them: the newest version is the report, side versions are not. */
import type { Refusal } from "@jiannuo/quantity";
import type { Draft } from "@jiannuo/writing/draft";
import { sql } from "kysely";
import type { Desk } from "../books/desk.ts";
import { fromPath } from "../books/event-row.ts";
import type { Correction, KeptReport, ReportListed, SignOff, Why } from "./report.ts";
import { noReport, seesReport } from "./rights.ts";

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

interface HeadRow {
  readonly id: string;
  readonly town: string;
  readonly year: number;
  readonly version: number;
  readonly why: Why;
  readonly title: string;
  readonly at: Date;
  readonly by: string;
  readonly published: number | null;
  readonly published_at: Date | null;
  readonly published_by: string | null;
}

const heads = (tenant: number) => sql`
  report r cross join lateral (
    select v.n, v.why, v.title, v.draft, v.at, v.by_name from report_version v
    where v.tenant = r.tenant and v.report = r.id and v.why <> 'side' order by v.n desc limit 1) v
  left join report_publication p on p.tenant = r.tenant and p.report = r.id where r.tenant = ${tenant}`;

const headColumns = sql`r.id, r.town, r.year, v.n as version, v.why, v.title, v.at, v.by_name as by, p.version as published, p.at as published_at, p.by_name as published_by`;

/** Those that this post sees, the latest year first. */
export const listReports = async ({ tx, tenant, post }: Desk): Promise<ReportListed[]> => {
  const { rows } = await sql<HeadRow>`select ${headColumns} from ${heads(tenant)} order by r.year desc, v.at desc`.execute(tx);
  return rows
    .filter(({ town, published }) => seesReport(post, { town: fromPath(town), isPublished: published !== null }))
    .map(({ id, year, title, version, at, by, published }) => ({
      id,
      year,
      title,
      state: published === null ? "drafting" : "published",
      version,
      at: at.toISOString(),
      by,
    }));
};

/** Of the town's report of a year. */
export const reportOfYear = async ({ tx, tenant }: Desk, town: string, year: number): Promise<string | undefined> => {
  const { rows } = await sql<{
    id: string;
  }>`select id from report where tenant = ${tenant} and town = ${`${town}/`} and year = ${year}`.execute(tx);
  return rows[0]?.id;
};

/** A sign-off stands for its version; where anything of the report is another since, title, terms and tables too, that is said. Why a doubt was let stand is no part of it. */
const loadSignOffs = async ({ tx, tenant }: Desk, report: string, head: number): Promise<SignOff[]> => {
  const { rows } = await sql<Omit<SignOff, "at" | "note"> & { at: Date; note: string | null }>`
    select s.step, s.version, s.by_name as name, s.at, s.note,
      (select (v.draft - 'explained') <> (h.draft - 'explained') from report_version v, report_version h
        where v.tenant = s.tenant and v.report = s.report and v.n = s.version and h.tenant = s.tenant and h.report = s.report and h.n = ${head}) as "isOutdated"
    from report_sign_off s where s.tenant = ${tenant} and s.report = ${report} order by s.at, s.step`.execute(tx);
  return rows.map(({ at, note, ...row }) => ({ ...row, at: at.toISOString(), ...(note === null ? {} : { note }) }));
};

const loadCorrections = async ({ tx, tenant }: Desk, report: string): Promise<Correction[]> => {
  const { rows } = await sql<Omit<Correction, "at"> & { at: Date }>`
    select binding, was, text, reason, by_name as by, at, approver_name as approver from report_correction
    where tenant = ${tenant} and report = ${report} order by n`.execute(tx);
  return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }));
};

/** One report, if this post sees it. */
export const loadReport = async (desk: Desk, id: string): Promise<KeptReport | Refusal> => {
  const { tx, tenant, post } = desk;
  if (!UUID.test(id)) return noReport(id);
  const { rows } = await sql<
    HeadRow & { draft: Draft }
  >`select ${headColumns}, v.draft from ${heads(tenant)} and r.id = ${id}::uuid`.execute(tx);
  const row = rows[0];
  if (!row || !seesReport(post, { town: fromPath(row.town), isPublished: row.published !== null })) return noReport(id);
  const { town, year, version, why, draft, at, by, published, published_at, published_by } = row;
  return {
    id: row.id,
    town: fromPath(town),
    year,
    state: published === null ? "drafting" : "published",
    version,
    why,
    draft,
    at: at.toISOString(),
    by,
    signOffs: await loadSignOffs(desk, row.id, version),
    corrections: published === null ? [] : await loadCorrections(desk, row.id),
    ...(published === null || published_at === null
      ? {}
      : { published: { version: published, at: published_at.toISOString(), by: published_by ?? "" } }),
  };
};
