/** 公布: freezes the figures of a report as they are told that day; after it only corrections (订正) stand beside them. */
import { type Refusal, type Words, exact, isRefusal, refuse, toText } from "@jiannuo/quantity";
import { reportRights } from "@jiannuo/township";
import { sql } from "kysely";
import type { Desk } from "../books/desk.ts";
import { postOn } from "../books/directory.ts";
import { storableJson } from "../store/storable.ts";
import { boundOf } from "./bound.ts";
import { loadReport } from "./load-report.ts";
import type { BoundFigure, GrowthBase, KeptReport } from "./report.ts";
import { approves, drafts, notDrafter } from "./rights.ts";
import { lockReport } from "./write-version.ts";

export const isPublishedAlready = refuse(
  "REPORT_PUBLISHED",
  "报告已公布，正文不再改动。数据有误请办理订正，写明理由并由另一人批准。",
  "The report is published; its text is not changed any more. What is wrong is corrected, with a reason and somebody else's approval.",
);

/** Every step, and the last of them on the text as it is. */
const missingSignatures = ({ signOffs }: KeptReport): Refusal[] => {
  const { steps } = reportRights;
  const last = steps.at(-1)!;
  const open = steps.filter(({ id }) => !signOffs.some(({ step, isOutdated }) => step === id && (id !== last.id || !isOutdated)));
  if (open.length === 0) return [];
  return [
    refuse(
      "REPORT_NOT_SIGNED",
      `还没有签认：${open.map(({ title }) => title.zh).join("、")}。全部签认、且最后一步签的是现在这一稿，才能公布。`,
      `Not signed yet: ${open.map(({ title }) => title.en).join(", ")}. All steps must be signed, the last of them on the text as it is.`,
    ),
  ];
};

/** @param figures of this very version, as the books tell them now */
export const publish = async (
  desk: Desk,
  id: string,
  version: number,
  figures: readonly BoundFigure[],
): Promise<{ published: number } | readonly Refusal[]> => {
  const { tx, tenant, post, recordedAt } = desk;
  await lockReport(desk, id);
  const report = await loadReport(desk, id);
  if (isRefusal(report)) return [report];
  if (!drafts(post)) return [notDrafter];
  if (report.published) return [isPublishedAlready];
  if (report.version !== version)
    return [refuse("REPORT_CHANGED_MEANWHILE", "报告刚有了新的一稿，请看过再公布。", "There is a newer version by now; look at it first.")];
  const missing = missingSignatures(report);
  if (missing.length > 0) return missing;
  await sql`insert into report_publication (tenant, report, version, by_post, by_person, by_name, at)
    values (${tenant}, ${id}::uuid, ${version}, ${post.id}, ${post.person}, ${post.name}, ${recordedAt})`.execute(tx);
  const places = new Map(boundOf(report.draft).map(({ run: { binding } }) => [binding.id, binding]));
  const rows = figures.map((figure) => ({
    ...figure,
    definition: figure.version,
    place: places.get(figure.binding)?.place ?? null,
    as_of: places.get(figure.binding)?.asOf ?? null,
    text: figure.printed,
    compared: figure.of ?? null,
    title: figure.title ?? { zh: figure.measure, en: figure.measure },
    wording: figure.definition ?? { zh: "", en: "" },
    base: figure.base ?? null,
  }));
  await sql`insert into report_figure (tenant, report, binding, measure, definition, period, place, as_of, value, unit, text, entries, declared, backfilled, compared, title, wording, base)
    select ${tenant}::int, ${id}::uuid, x.* from jsonb_to_recordset(${storableJson(rows)}::jsonb) as x(binding text, measure text, definition int, period text, place text, as_of date, value numeric, unit text,
      text text, entries int, declared boolean, backfilled double precision, compared int, title jsonb, wording jsonb, base jsonb)`.execute(
    tx,
  );
  return { published: version };
};

interface FrozenRow {
  readonly binding: string;
  readonly measure: string;
  readonly definition: number;
  readonly period: string;
  readonly value: string | null;
  readonly unit: string;
  readonly text: string;
  readonly entries: number;
  readonly declared: boolean;
  readonly backfilled: number;
  readonly compared: number | null;
  readonly title: Words;
  readonly wording: Words;
  readonly base: GrowthBase | null;
}

/** 公布数, in the order of the text, from what was frozen and from nothing else. */
export const frozenFigures = async ({ tx, tenant }: Desk, { id, draft, corrections }: KeptReport): Promise<BoundFigure[]> => {
  const { rows } = await sql<FrozenRow>`
    select binding, measure, definition, period, value::text as value, unit, text, entries, declared, backfilled, compared, title, wording, base from report_figure
    where tenant = ${tenant} and report = ${id}::uuid`.execute(tx);
  const byBinding = new Map(rows.map((row) => [row.binding, row]));
  const corrected = new Map(corrections.map(({ binding, text }) => [binding, text]));
  return boundOf(draft).flatMap(({ run }): BoundFigure[] => {
    const row = byBinding.get(run.binding.id);
    if (!row) return [];
    const { binding, measure, definition, period, value, unit, text, entries, declared, backfilled, compared, title, wording, base } = row;
    const now = corrected.get(binding);
    return [
      {
        binding,
        measure,
        title,
        definition: wording,
        version: definition,
        period,
        value: value === null ? null : toText(exact(value)),
        unit,
        printed: text,
        state: "frozen",
        entries,
        declared,
        backfilled,
        ...(compared === null ? {} : { of: compared }),
        ...(base === null ? {} : { base }),
        ...(now === undefined ? {} : { corrected: now }),
      },
    ];
  });
};

export interface CorrectionInput {
  readonly binding: string;
  readonly text: string;
  readonly reason: string;
  /** Posts of the second person, who has proven who they are; the first that approves counts. */
  readonly approvers: readonly string[];
}

/** 订正: what was published stays legible; what holds stands beside it, with why and who agreed. */
export const correct = async (desk: Desk, id: string, input: CorrectionInput): Promise<{ corrected: number } | readonly Refusal[]> => {
  const { tx, tenant, post, directory, today, recordedAt } = desk;
  await lockReport(desk, id);
  const report = await loadReport(desk, id);
  if (isRefusal(report)) return [report];
  const approver = input.approvers.flatMap((one) => postOn(directory, one, today) ?? []).find(approves);
  const figure = report.published ? (await frozenFigures(desk, report)).find(({ binding }) => binding === input.binding) : undefined;
  const problems = [
    ...(drafts(post) ? [] : [notDrafter]),
    ...(report.published
      ? []
      : [refuse("REPORT_NOT_PUBLISHED", "报告还没有公布，直接改稿即可。", "The report is not published: change the draft.")]),
    ...(report.published && !figure
      ? [refuse("NO_SUCH_BINDING", `报告里没有“${input.binding}”这个数据`, `the report has no figure “${input.binding}”`)]
      : []),
    ...(input.reason.trim() === "" ? [refuse("REASON_NEEDED", "请写明订正的理由", "a correction needs a reason")] : []),
    ...(input.text.trim() === "" ? [refuse("CORRECTION_MISSING", "请写明订正后的数", "say what holds instead")] : []),
    ...(!approver
      ? [
          refuse(
            "SECOND_PERSON_NEEDED",
            "订正须由分管领导、镇长或书记批准",
            "a correction is approved by a leader in charge, the mayor or the secretary",
          ),
        ]
      : []),
    ...(approver?.person === post.person ? [refuse("SAME_PERSON", "批准的须是另一人", "whoever approves it must be somebody else")] : []),
  ];
  if (problems.length > 0 || !figure || !approver) return problems;
  const n = report.corrections.length + 1;
  await sql`insert into report_correction (tenant, report, n, binding, was, text, reason, by_post, by_person, by_name, at, approver_post, approver_person, approver_name)
    values (${tenant}, ${id}::uuid, ${n}, ${input.binding}, ${figure.corrected ?? figure.printed}, ${input.text.trim()}, ${input.reason.trim()}, ${post.id}, ${post.person}, ${post.name}, ${recordedAt},
      ${approver.id}, ${approver.person}, ${approver.name})`.execute(tx);
  return { corrected: n };
};
