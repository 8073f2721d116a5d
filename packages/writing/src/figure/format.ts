/** How a bound figure is printed in a report, and what its wording promises. HANDBOOK of the genre: 余/多 = printed round number < value < next step; 超/破 >; 以上 ≥; 近 slightly below; 约/左右 ±. */

/** 达 is reached exactly as printed (rounding aside); "" claims the printed number itself. */
export type Wording = "" | "余" | "多" | "超" | "突破" | "以上" | "达" | "近" | "约" | "左右";

export interface FigureFormat {
  /** Printed behind the number and its magnitude: 元, 批, %. */
  readonly unit: string;
  readonly magnitude: "" | "万" | "亿";
  /** Digits behind the point, of the number as printed in its magnitude; half away from zero. */
  readonly decimals: number;
  readonly wording: Wording;
  /** arabic 31.5万; chinese 十一; tenths 三成, of a percentage. */
  readonly numerals: "arabic" | "chinese" | "tenths";
  /** What a printed round number is round to, in its magnitude, as exact decimal text: "50" for 750余万. Only with 余, 多, 超, 突破, 以上, 近, 约 and 左右; without it one unit of the last printed digit. */
  readonly step?: string;
  /** 下降22.28%: the word before it says the sign, the number is printed without it. */
  readonly isUnsigned?: true;
  /** 第2位, 第一: a place in an order, 第 before the number. */
  readonly isRank?: true;
}
