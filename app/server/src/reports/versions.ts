/** Every text that a report was, side versions too: nothing that somebody wrote is lost. */
import { refuse } from "@jiannuo/quantity";
import { sql } from "kysely";
import type { Refusals } from "../books/books.ts";
import type { Desk } from "../books/desk.ts";
import type { FullVersion, VersionListed } from "./report.ts";

type Row = Omit<VersionListed, "at"> & { readonly at: Date };

const listed = ({ at, ...row }: Row): VersionListed => ({ ...row, at: at.toISOString() });

/** The newest first. */
export const listVersions = async ({ tx, tenant }: Desk, report: string): Promise<VersionListed[]> => {
  const { rows } = await sql<Row>`
    select n as version, base, why, by_name as by, at from report_version where tenant = ${tenant} and report = ${report}::uuid order by n desc`.execute(
    tx,
  );
  return rows.map(listed);
};

export const loadVersion = async ({ tx, tenant }: Desk, report: string, n: number): Promise<FullVersion | Refusals> => {
  const { rows } = await sql<Row & { draft: FullVersion["draft"] }>`
    select n as version, base, why, by_name as by, at, draft from report_version where tenant = ${tenant} and report = ${report}::uuid and n = ${n}`.execute(
    tx,
  );
  const row = rows[0];
  if (!row) return [refuse("VERSION_NOT_FOUND", `没有第 ${n} 稿`, `there is no version ${n}`)];
  const { draft, ...rest } = row;
  return { ...listed(rest), draft };
};
