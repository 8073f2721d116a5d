/** Measure (指标): what is counted, with its definition (口径). Its id outside the register is `register.measure`. */
import type { Words } from "@jiannuo/quantity";

interface MeasureBase<MeasureId extends string> {
  readonly title: Words;
  /** 口径: what is in, what is out. Never without one. */
  readonly definition: Words;
  readonly unit: string;
  /** A new definition is a new version with postings of its own from its first day; old figures keep theirs. */
  readonly version: number;
  /** 其中: everything in this one is also in that one. */
  readonly subsetOf?: MeasureId;
}

/** Sums of postings. */
interface SummedMeasure<MeasureId extends string> extends MeasureBase<MeasureId> {
  /** flow 期间数: Σ between two days. stock 时点数: Σ up to a day. distinct 去重数: subjects whose net amount is above 0. */
  readonly kind: "flow" | "stock" | "distinct";
  /** No register posts to it: 未报 is no 0, so without a slip there is no figure. */
  readonly isBySlips?: true;
}

/** Two figures, each opening by itself; over nothing it is no number. */
interface DerivedMeasure<MeasureId extends string> extends MeasureBase<MeasureId> {
  /** ratio 比率, in percent; average 平均. */
  readonly kind: "ratio" | "average";
  readonly of: MeasureId;
  readonly over: MeasureId;
}

interface GrowthMeasure<MeasureId extends string> extends MeasureBase<MeasureId> {
  /** growth 增速: against the same period of the year before, in percent; a decline is negative. */
  readonly kind: "growth";
  readonly of: MeasureId;
}

/** streak 连续年数: years back from the period's in which the log was kept (`of` reaches `least`) and nothing broke it. A log that was not kept proves nothing. */
interface StreakMeasure<MeasureId extends string> extends MeasureBase<MeasureId> {
  readonly kind: "streak";
  readonly of: MeasureId;
  readonly least: number;
  readonly brokenBy: MeasureId;
}

/** Not ours: a value that another body released. Shown with basis, document and distance to the target; never lit or scored (统计法). */
interface ReleasedMeasure<MeasureId extends string> extends MeasureBase<MeasureId> {
  readonly kind: "released";
  /** From the weakest to the firmest: 预计, 快报, 反馈数, 年报核定. Of the latest period end the firmest that is there counts. */
  readonly bases: readonly string[];
}

/** A place in an order, valid only with the number of those compared. */
interface RankMeasure<MeasureId extends string> extends MeasureBase<MeasureId> {
  readonly kind: "rank";
}

export type MeasureDefinition<MeasureId extends string = string> =
  | SummedMeasure<MeasureId>
  | DerivedMeasure<MeasureId>
  | GrowthMeasure<MeasureId>
  | StreakMeasure<MeasureId>
  | ReleasedMeasure<MeasureId>
  | RankMeasure<MeasureId>;

export type MeasureKind = MeasureDefinition["kind"];

/** Postings go to these kinds; the others are worked out. */
export const isPosted = (measure: MeasureDefinition): boolean => !["ratio", "average", "growth", "streak"].includes(measure.kind);
