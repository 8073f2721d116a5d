/** Since when a figure has been counted: before its register was kept a 0 is no figure, and nothing is set against it. */
import type { MeasureListed } from "../../api/types.ts";
import { isNothing } from "./figure-text.ts";

type Kept = Pick<MeasureListed, "since" | "isDeclaredOnly">;

/** The value, or null where it is the 0 of a time in which nobody counted. @param last day or month with which the figure ends */
export const countedValue = ({ since, isDeclaredOnly }: Kept, value: string | null, last: string): string | null => {
  const isKept = isDeclaredOnly || (since !== undefined && since <= last.slice(0, 7));
  return isKept || value === null || !isNothing(value) ? value : null;
};
