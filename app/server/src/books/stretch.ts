/** The days of a period as people write it: 2023, 2023-06, 2023Q1, 2023年上半年, 2023-01-01..2023-06-30. */
import { type Refusal, firstDay, isRefusal, lastDay, readPeriod } from "@jiannuo/quantity";
import type { Stretch } from "@jiannuo/registers";

export const readStretch = (text: string): Stretch | Refusal => {
  const period = readPeriod(text);
  return isRefusal(period) ? period : { from: firstDay(period), to: lastDay(period) };
};
