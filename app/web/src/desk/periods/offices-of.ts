/** The months of a year by office, in the order in which they came: the township, then its offices. */
import type { PeriodListed } from "../../api/types.ts";

interface OfficeMonths {
  readonly keeper: string;
  readonly title: PeriodListed["title"];
  /** By number, 1 to 12; a month that has not come is not there. */
  readonly months: ReadonlyMap<number, PeriodListed>;
}

export const officesOf = (periods: readonly PeriodListed[]): OfficeMonths[] => {
  const keepers = [...new Set(periods.map(({ keeper }) => keeper))];
  return keepers.map((keeper) => {
    const own = periods.filter((period) => period.keeper === keeper);
    return { keeper, title: own[0]!.title, months: new Map(own.map((period) => [Number(period.month.slice(5)), period])) };
  });
};
