/** Whether what is listed, held back and counted beside comes to the figure: worked out here from the rows on the page, not taken from anybody's word. */
import type { DrillPage } from "../../api/types.ts";
import { isSame, sumText } from "./figure-text.ts";

export interface DrillSum {
  readonly rows: DrillPage["rows"];
  readonly heldBack: DrillPage["heldBack"];
  readonly beside: DrillPage["beside"];
  /** Rows that this reader may see, listed yet or not. */
  readonly count: number;
  /** Of everything on the page. */
  readonly sum: string;
  /** Nothing is left to be listed. */
  readonly isWhole: boolean;
  /** Only asked once it is whole. */
  readonly agrees: boolean;
}

export const sumDrill = (pages: readonly DrillPage[], value: string | null): DrillSum => {
  const rows = pages.flatMap((page) => page.rows);
  const { heldBack, beside, count } = pages[0]!;
  const sum = sumText([...rows.map(({ amount }) => amount), heldBack.amount, beside.opening, beside.declared]);
  return { rows, heldBack, beside, count, sum, isWhole: pages.at(-1)!.next === undefined, agrees: isSame(sum, value ?? "0") };
};
