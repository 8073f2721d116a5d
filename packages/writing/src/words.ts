/** What the kinds and states of items are called, in both languages. */
import type { Words } from "@jiannuo/quantity";
import type { ItemKind, ReviewState } from "./item.ts";

export type { ItemKind, ReviewState } from "./item.ts";

const say = (zh: string, en: string): Words => ({ zh, en });

export const itemKindWords: Readonly<Record<ItemKind, Words>> = {
  figure: say("数据", "Figures"),
  target: say("目标", "Targets"),
  commitment: say("承诺", "Commitments"),
  project: say("项目", "Projects"),
};

export const reviewStateWords: Readonly<Record<ReviewState, Words>> = {
  pending: say("待确认", "To confirm"),
  confirmed: say("已确认", "Confirmed"),
  corrected: say("已更正", "Corrected"),
  rejected: say("不采用", "Rejected"),
};
