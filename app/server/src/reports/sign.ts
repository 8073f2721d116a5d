/** 签认: whoever a step belongs to stands for the version that they signed. */
import { type Refusal, isRefusal, refuse } from "@jiannuo/quantity";
import type { Post } from "@jiannuo/registers";
import { reportRights } from "@jiannuo/township";
import { sql } from "kysely";
import type { Desk } from "../books/desk.ts";
import { loadReport } from "./load-report.ts";
import { isPublishedAlready } from "./publish.ts";
import type { KeptReport, SignOff, StepStanding } from "./report.ts";
import { signs } from "./rights.ts";
import { lockReport } from "./write-version.ts";

/** The text moves on between the steps (that is what they are for), so an earlier step counts whichever version it was signed on. */
const firstOpen = (signOffs: readonly SignOff[]): number => {
  const at = reportRights.steps.findIndex(({ id }) => !signOffs.some(({ step }) => step === id));
  return at === -1 ? reportRights.steps.length : at;
};

export const stepsFor = (post: Post, { signOffs, published }: KeptReport): StepStanding[] => {
  const open = firstOpen(signOffs);
  return reportRights.steps.map((step, at) => ({
    id: step.id,
    title: step.title,
    isYours: signs(post, step),
    // Signed on an earlier text it may be signed again.
    isNext: !published && at <= open && !signOffs.some((one) => one.step === step.id && !one.isOutdated),
  }));
};

export const sign = async (
  desk: Desk,
  id: string,
  { step: named, note }: { readonly step: string; readonly note?: string },
): Promise<{ signed: string; version: number } | readonly Refusal[]> => {
  const { tx, tenant, post, recordedAt } = desk;
  await lockReport(desk, id);
  const report = await loadReport(desk, id);
  if (isRefusal(report)) return [report];
  const { steps } = reportRights;
  const at = steps.findIndex((step) => step.id === named);
  const step = steps[at];
  if (!step) return [refuse("NO_SUCH_STEP", `没有“${named}”这一步`, `there is no step “${named}”`)];
  const open = steps[firstOpen(report.signOffs)];
  const problems = [
    ...(report.published ? [isPublishedAlready] : []),
    ...(signs(post, step)
      ? []
      : [refuse("STEP_NOT_YOURS", `“${step.title.zh}”这一步不由您的岗位签认`, `“${step.title.en}” is not signed by your post`)]),
    ...(open && at > steps.indexOf(open) ? [refuse("STEP_TOO_EARLY", `先要“${open.title.zh}”签认`, `“${open.title.en}” comes first`)] : []),
    ...(report.signOffs.some((one) => one.step === step.id && one.version === report.version)
      ? [refuse("DONE_ALREADY", "这一稿的这一步已经签过了", "this step was signed for this version already")]
      : []),
  ];
  if (problems.length > 0) return problems;
  await sql`insert into report_sign_off (tenant, report, step, version, note, by_post, by_person, by_name, at)
    values (${tenant}, ${id}::uuid, ${step.id}, ${report.version}, ${note?.trim() || null}, ${post.id}, ${post.person}, ${post.name}, ${recordedAt})`.execute(
    tx,
  );
  return { signed: step.id, version: report.version };
};
