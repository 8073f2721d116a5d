/** 何处使用: where a measure stands in reports, as they are now. One question, whose answer opens no draft. */
import { sql } from "kysely";
import type { Desk } from "../books/desk.ts";
import { fromPath } from "../books/event-row.ts";
import type { UsedIn } from "./report.ts";
import { seesReport } from "./rights.ts";

/** @param measure `register.measure` */
export const whereUsed = async ({ tx, tenant, post }: Desk, measure: string): Promise<UsedIn[]> => {
  const { rows } = await sql<Omit<UsedIn, "state"> & { town: string; published: boolean }>`
    select b.report, r.town, r.year, v.title, b.version, b.binding, b.block, b.text, b.period, b.sentence,
      exists (select 1 from report_publication p where p.tenant = b.tenant and p.report = b.report) as published
    from report_binding b join report r on r.tenant = b.tenant and r.id = b.report
      join report_version v on v.tenant = b.tenant and v.report = b.report and v.n = b.version
    where b.tenant = ${tenant} and b.measure = ${measure}
      and not exists (select 1 from report_version later where later.tenant = b.tenant and later.report = b.report and later.n > b.version and later.why <> 'side')
    order by r.year desc, b.report, b.block, b.binding`.execute(tx);
  return rows
    .filter(({ town, published }) => seesReport(post, { town: fromPath(town), isPublished: published }))
    .map(({ town: _town, published, ...row }) => ({ ...row, state: published ? "published" : "drafting" }));
};
