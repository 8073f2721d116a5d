/** 对账 as others see it: each figure of a report beside what the books come to, with a verdict; never one percentage of agreement. */
import { type Words, refuse } from "@jiannuo/quantity";
import type { FigureMatch } from "@jiannuo/writing/match";

/** 相符 · 已说明 · 有报数单 · 无据可核 · 不符 (until somebody has explained it). */
export type Verdict = "agrees" | "explained" | "declared" | "unfounded" | "differs";

export const verdictWords: Readonly<Record<Verdict, Words>> = {
  agrees: { zh: "相符", en: "agrees" },
  explained: { zh: "已说明", en: "explained" },
  declared: { zh: "有报数单", en: "declared with a slip" },
  unfounded: { zh: "无据可核", en: "nothing to check it against" },
  differs: { zh: "不符", en: "differs" },
};

/** 口径 · 时点 · 重复 · 漏录 · 上级反馈. */
export const adjustmentKinds = ["definition", "moment", "double", "missing", "feedback"] as const;
export type AdjustmentKind = (typeof adjustmentKinds)[number];

export const adjustmentWords: Readonly<Record<AdjustmentKind, Words>> = {
  definition: { zh: "口径", en: "definition" },
  moment: { zh: "时点", en: "moment" },
  double: { zh: "重复", en: "counted twice" },
  missing: { zh: "漏录", en: "not entered" },
  feedback: { zh: "上级反馈", en: "from above" },
};

export interface Signed {
  readonly by: string;
  readonly at: string;
}

export interface Adjustment extends Signed {
  readonly kind: AdjustmentKind;
  /** Exact text: by how much the reported figure is above the computed one for this reason; none where nothing was computed. */
  readonly amount?: string;
  readonly reason: string;
}

/** Beside a match: what the books say of its measure. */
interface Founded {
  readonly entries: number;
  /** Some of it stands on slips (报数). */
  readonly declared: boolean;
  /** Share of 补建 in it, 0 to 1. */
  readonly backfilled: number;
  /** Entries that were recorded after the reconciliation began. */
  readonly since: number;
}

export interface Reconciled extends FigureMatch, Partial<Founded> {
  readonly title?: Words;
  readonly measureUnit?: string;
  readonly computed: string | null;
  /** Computed less reported; "0" where the printed wording holds. */
  readonly difference: string | null;
  readonly state: Verdict;
  /** Why there is nothing to check it against, or what the state stands on. */
  readonly because?: Words;
  /** Who said what this figure is. */
  readonly confirmed?: Signed;
  readonly adjustments: readonly Adjustment[];
  /** Exact text: what the adjustments leave unexplained. */
  readonly remainder?: string;
}

export interface ReconciliationListed extends Signed {
  readonly id: string;
  readonly name: string;
  /** Under review. */
  readonly year: number;
}

export interface Reconciliation extends ReconciliationListed {
  readonly text: string;
  readonly figures: readonly Reconciled[];
  readonly counts: Readonly<Record<Verdict, number>>;
}

export const noReconciliation = (id: string) =>
  refuse(
    "RECONCILIATION_NOT_FOUND",
    `没有“${id}”这次对账，或您的岗位看不到它。`,
    `There is no reconciliation “${id}”, or your post does not see it.`,
  );

export const noFigureThere = (figure: number) =>
  refuse(
    "FIGURE_NOT_FOUND",
    `报告第 ${figure} 字处没有要核对的数据，请刷新页面再试。`,
    `At character ${figure} of the report there is no figure to check; reload the page and try again.`,
  );

export const countVerdicts = (figures: readonly Reconciled[]): Record<Verdict, number> => {
  const counts: Record<Verdict, number> = { agrees: 0, explained: 0, declared: 0, unfounded: 0, differs: 0 };
  for (const { state } of figures) counts[state] += 1;
  return counts;
};
