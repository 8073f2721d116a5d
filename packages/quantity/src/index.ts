export { type Refusal, type Words, isRefusal, refuse } from "./refusal.ts";
export {
  type Exact,
  type Rounding,
  add,
  compare,
  divide,
  equals,
  exact,
  multiply,
  negate,
  roundTo,
  subtract,
  toNumber,
  toText,
  zero,
} from "./exact.ts";
export { readNumeral, writeNumeral } from "./numeral.ts";
export { toHalfWidth } from "./glyphs.ts";
export { readUnit } from "./units.ts";
export type { Approximation, QuantityForm, Scanned } from "./scanned.ts";
export { scanQuantities } from "./scan.ts";
export { type Day, addDays, day, daysBetween } from "./day.ts";
export { type Period, contains, firstDay, lastDay, priorPeriod, sameLastYear } from "./period.ts";
export { readPeriod } from "./period-read.ts";
export { writePeriod } from "./period-write.ts";
export { type QuantityStyle, writeQuantity } from "./write.ts";
