/** What a post may do with reports; who that is the township declares. */
import { type Refusal, refuse } from "@jiannuo/quantity";
import { type Post, isWithin, officeOf } from "@jiannuo/registers";
import { type SignOffStep, isAmong, reportRights } from "@jiannuo/township";
import { townOf } from "../books/directory.ts";

type Standing = Pick<Post, "role" | "unit" | "office">;

const standing = (post: Standing) => ({ role: post.role.id, office: officeOf(post) });

export const readsDrafts = (post: Standing): boolean => isAmong(reportRights.reads, standing(post));
export const drafts = (post: Post): boolean => isAmong(reportRights.drafts, standing(post));
export const approves = (post: Post): boolean => isAmong(reportRights.approves, standing(post));
export const signs = (post: Post, step: SignOffStep): boolean => isAmong(step.by, standing(post));

/** A published report is everyone's; a draft is for those who work on it. */
export const seesReport = (post: Post, { town, isPublished }: { readonly town: string; readonly isPublished: boolean }): boolean =>
  isWithin(town, townOf(post)) && (isPublished || readsDrafts(post));

export const notDrafter: Refusal = refuse(
  "REPORT_NOT_YOURS",
  "起草、修改和公布由党政办办理；您的岗位可以查看和按步骤签认。",
  "Drafting, changing and publishing is for the Party and government office; your post may read and sign.",
);

export const noReport = (id: string): Refusal =>
  refuse("REPORT_NOT_FOUND", `没有“${id}”这份报告稿，或您的岗位看不到它。`, `There is no report “${id}”, or your post does not see it.`);
