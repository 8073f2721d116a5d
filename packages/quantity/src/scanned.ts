/** One quantity found in a text: where it stands and what it says. */
import type { Exact } from "./exact.ts";

/** 约 左右 | 余 多 超 突破 | 以上 不低于 | 以内 不超过 | 不足 不到. */
export type Approximation = "exact" | "about" | "over" | "atLeast" | "atMost" | "under";

/**
 * amount: 12家. percent: 5%. points: 2个百分点. multiple: 1.8倍. fraction: 三分之一. share: 三成, 半数. change: 翻番, 零增长.
 * rank: 第一, 前三. Not quantities, for the reader to leave out: ordinal (第五次, 十四五), date (2023年), period (1—6月, 过去五年), bare (1+11, 909).
 */
export type QuantityForm =
  | "amount"
  | "percent"
  | "points"
  | "multiple"
  | "fraction"
  | "share"
  | "change"
  | "rank"
  | "ordinal"
  | "date"
  | "period"
  | "bare";

/** Offsets are UTF-16 code units into the scanned text, ends exclusive; start ≤ numberStart < numberEnd ≤ end. */
export interface Scanned {
  /** The number with its qualifier and unit, nothing more: `750余万元`, `约30万人次`. */
  readonly start: number;
  readonly end: number;
  readonly numberStart: number;
  readonly numberEnd: number;
  /** Magnitudes multiplied out; of a range the lower end. 翻番 is 100, 三成 is 30 (with unit %). */
  readonly value: Exact;
  readonly valueTo?: Exact;
  /** As written once magnitudes are multiplied out: 元, 家, 人次, %, 百分点; "" where none is written. */
  readonly unit: string;
  readonly approx: Approximation;
  readonly form: QuantityForm;
  /** A minus sign is written before the number; `value` is without it. */
  readonly negative?: boolean;
}
