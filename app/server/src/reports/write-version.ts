/** Writes versions of a report. The second of two writers is told who was faster and when, and their text is kept beside. */
import { randomUUID } from "node:crypto";
import { type Refusal, refuse } from "@jiannuo/quantity";
import type { Draft } from "@jiannuo/writing/draft";
import { sql } from "kysely";
import type { Desk } from "../books/desk.ts";
import { toPath } from "../books/event-row.ts";
import { storable, storableJson } from "../store/storable.ts";
import { boundOf } from "./bound.ts";
import type { KeptReport, Why } from "./report.ts";

/** First key of the advisory lock of a report that is written: of two writers the second reads what the first has left. */
const writingLock = 7304;

export const lockReport = async ({ tx }: Desk, report: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(${writingLock}, hashtext(${report}))`.execute(tx);
};

/** Ids of blocks and of bindings name one thing each. */
export const checkDraft = (draft: Draft, year: number): Refusal[] => {
  const twice = (ids: readonly string[]): string | undefined => ids.find((id, at) => ids.indexOf(id) !== at);
  const block = twice(draft.blocks.map(({ id }) => id));
  const binding = twice(boundOf(draft).map(({ run }) => run.binding.id));
  return [
    ...(block === undefined
      ? []
      : [refuse("DRAFT_ID_TWICE", `两个段落用了同一个编号“${block}”`, `two blocks have the same id “${block}”`)]),
    ...(binding === undefined
      ? []
      : [refuse("DRAFT_ID_TWICE", `两个数据用了同一个编号“${binding}”`, `two figures have the same id “${binding}”`)]),
    ...(draft.year === year
      ? []
      : [
          refuse(
            "DRAFT_OF_OTHER_YEAR",
            `这份稿是 ${draft.year} 年的，报告是 ${year} 年的`,
            `this draft is of ${draft.year}, the report of ${year}`,
          ),
        ]),
  ];
};

const insertBindings = async ({ tx, tenant }: Desk, report: string, version: number, draft: Draft): Promise<void> => {
  const rows = boundOf(draft).map(({ block, run: { text, binding }, sentence }) => ({
    measure: binding.measure,
    binding: binding.id,
    definition: binding.version,
    period: binding.period,
    place: binding.place ?? null,
    as_of: binding.asOf ?? null,
    block,
    text,
    sentence,
  }));
  if (rows.length === 0) return;
  await sql`insert into report_binding (tenant, report, version, measure, binding, definition, period, place, as_of, block, text, sentence)
    select ${tenant}::int, ${report}::uuid, ${version}::int, x.* from jsonb_to_recordset(${storableJson(rows)}::jsonb)
      as x(measure text, binding text, definition int, period text, place text, as_of date, block text, text text, sentence text)`.execute(
    tx,
  );
};

const insertVersion = async (
  desk: Desk,
  report: string,
  { version, base, why, draft }: { version: number; base: number; why: Why; draft: Draft },
): Promise<void> => {
  const { tx, tenant, post, recordedAt } = desk;
  await sql`insert into report_version (tenant, report, n, base, why, title, draft, by_post, by_person, by_name, at)
    values (${tenant}, ${report}::uuid, ${version}, ${base}, ${why}, ${storable(draft.title)}, ${storableJson(draft)}::jsonb, ${post.id}, ${post.person}, ${post.name}, ${recordedAt})`.execute(
    tx,
  );
  if (why !== "side") await insertBindings(desk, report, version, draft);
};

/** @returns the id of the new report; undefined where the town has one of that year */
export const insertReport = async (
  desk: Desk,
  { town, draft, why, from }: { town: string; draft: Draft; why: Why; from?: string },
): Promise<string | undefined> => {
  const { tx, tenant, post, recordedAt } = desk;
  const id = randomUUID();
  const { numAffectedRows } = await sql`insert into report (tenant, id, town, year, copied_from, by_post, by_person, by_name, at)
    values (${tenant}, ${id}, ${toPath(town)}, ${draft.year}, ${from ?? null}, ${post.id}, ${post.person}, ${post.name}, ${recordedAt}) on conflict do nothing`.execute(
    tx,
  );
  if (numAffectedRows === 0n) return undefined;
  await insertVersion(desk, id, { version: 1, base: 0, why, draft });
  return id;
};

/** What became of a text: the new version, or the side version that keeps it because somebody was faster. */
export type Written = { readonly version: number } | { readonly side: number; readonly head: KeptReport };

/** Under the lock of the report, which was read after it was taken. Side versions are counted too: a number names one text. */
export const insertNext = async (desk: Desk, head: KeptReport, base: number, why: Why, draft: Draft): Promise<Written> => {
  const { tx, tenant } = desk;
  const { rows } = await sql<{
    last: number;
  }>`select max(n) as last from report_version where tenant = ${tenant} and report = ${head.id}::uuid`.execute(tx);
  const version = rows[0]!.last + 1;
  const isLate = base !== head.version;
  await insertVersion(desk, head.id, { version, base, why: isLate ? "side" : why, draft });
  return isLate ? { side: version, head } : { version };
};
