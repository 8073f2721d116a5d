/** Between which values a printed figure lies: `13.2%` is 13.15 to 13.25, `30余个` is 30 to 40, `5%以上` has no upper end. */
import type { Approx, Figure } from "@jiannuo/reading";

export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** What is measured, and so rounded in print. Anything else is counted one by one. */
const MEASURED = /[%‰元亩顷里米吨斤克升瓦度倍时秒焦点]|^$|^km/;

/** Value of the last printed digit: 0.1 for `13.2%`, 1000 for `31.5万次`; 0 for what is counted (81家) or written in Chinese numerals. */
const step = (figure: Figure): number => {
  const printed = /\d+(?:\.(\d+))?/.exec(figure.quote);
  if (!printed) return 0;
  const shown = Number(printed[0]);
  if (shown === figure.value && !printed[1] && !MEASURED.test(figure.unit)) return 0;
  const magnitude = shown === 0 ? 1 : figure.value / shown;
  return Math.abs(magnitude) * 10 ** -(printed[1]?.length ?? 0);
};

/** How far 余, 多 and 超 reach at most: to the next number of the same size (`30余` < 40, `750余` < 850); wide, so that nobody is accused wrongly. */
const reach = (value: number): number => (value === 0 ? 1 : 10 ** Math.floor(Math.log10(Math.abs(value)) + 1e-9));

/** Half a last digit to each side of an exact figure, wider for the approximate ones (HANDBOOK §6, wording and data). */
export const bounds = (figure: Figure): Bounds => {
  const { value } = figure;
  const half = step(figure) / 2;
  const top = figure.valueTo ?? value;
  const meant: Record<Approx, Bounds> = {
    exact: { low: value - half, high: top + half },
    about: { low: value - 0.1 * Math.abs(value), high: top + 0.1 * Math.abs(top) },
    over: { low: value, high: value + reach(value) },
    atLeast: { low: value, high: Number.POSITIVE_INFINITY },
    atMost: { low: Number.NEGATIVE_INFINITY, high: top },
    under: { low: value - reach(value), high: value },
  };
  return meant[figure.approx];
};

/** Whether both figures can mean one number. Touching ends do not count: 78件 and 79件 are two numbers. */
export const agree = (a: Bounds, b: Bounds): boolean => {
  const slack = 1e-9 * Math.max(1, Math.abs(a.low), Math.abs(b.low));
  const pointed = a.high - a.low < slack || b.high - b.low < slack;
  return pointed ? a.low <= b.high + slack && b.low <= a.high + slack : a.low < b.high - slack && b.low < a.high - slack;
};
