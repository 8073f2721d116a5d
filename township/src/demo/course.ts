/** The course of an entry: its acts one after another, as far as they had come on the last day of the demonstration. What came later is still open. */
import { type Day, addDays } from "@jiannuo/quantity";
import type { DemoStep } from "./step.ts";

export const demoUntil: Day = "2024-05-31";

export interface Turn {
  readonly act: string;
  readonly on: Day;
  readonly values?: Readonly<Record<string, unknown>>;
  /** Who did this act, where it was not the post of the course. */
  readonly by?: string;
}

export const course = (entry: number, by: string, turns: readonly Turn[]): DemoStep[] => {
  const open = turns.findIndex(({ on }) => on > demoUntil);
  return (open < 0 ? turns : turns.slice(0, open)).map((turn) => ({ by, entry, values: {}, ...turn }));
};

/** Id of an entry, by which another one points to it. */
export const entryNamed = (entry: number): string => `demo-${String(entry).padStart(4, "0")}`;

/** The post of a village's clerk. */
export const clerkOf = (village: string): string => `demo-${village}`;

interface Month {
  readonly first: Day;
  readonly last: Day;
}

/** Months from one to another, both counted: `monthsFrom("2023-10", "2024-05")`. */
export const monthsFrom = (from: string, to: string): Month[] => {
  const months: Month[] = [];
  for (let first = `${from}-01` as Day; first.slice(0, 7) <= to;) {
    const next = `${addDays(first, 31).slice(0, 7)}-01` as Day;
    months.push({ first, last: addDays(next, -1) });
    first = next;
  }
  return months;
};
