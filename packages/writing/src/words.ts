/** What the kinds and states of items are called, in both languages. */
import type { Words } from "@jiannuo/quantity";
import type { ItemKind, ReviewState } from "./item.ts";

const say = (zh: string, en: string): Words => ({ zh, en });

export const itemKindWords: Readonly<Record<ItemKind, Words>> = {
  figure: say("数据", "figure"),
  target: say("目标", "target"),
  commitment: say("承诺", "commitment"),
  project: say("项目", "project"),
};

export const reviewStateWords: Readonly<Record<ReviewState, Words>> = {
  pending: say("待确认", "pending"),
  confirmed: say("已确认", "confirmed"),
  corrected: say("已更正", "corrected"),
  rejected: say("不采用", "rejected"),
};
