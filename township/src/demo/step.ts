/** A step of the demonstration's years: one act, done by one post on one day; and the sheets in which they come into the books. */
import type { Day } from "@jiannuo/quantity";
import type { Command } from "@jiannuo/registers";

export interface DemoStep {
  readonly by: string;
  readonly act: string;
  readonly on: Day;
  /** Number of the entry within its register. */
  readonly entry: number;
  readonly values: Readonly<Record<string, unknown>>;
}

export interface DemoCommand extends Command {
  /** When it was recorded, instants in the order of the sheet. */
  readonly recordedAt: string;
}

/** What one post enters into one register at a time. */
export interface DemoSheet {
  readonly register: string;
  readonly by: string;
  readonly sheet: string;
  readonly commands: readonly DemoCommand[];
}

const hex = (value: number, width: number): string => value.toString(16).padStart(width, "0");

/** The same step has the same name each time, so that a load that was cut off can be done again. */
const eventName = (register: number, entry: number, seq: number): string =>
  `de300000-0000-4000-8${hex(register, 3)}-${hex(entry, 8)}${hex(seq, 4)}`;

/** From half past eight in Shanghai on, one after another. */
const instant = (day: Day, nth: number): string => new Date(Date.parse(`${day}T00:30:00.000Z`) + nth * 1000).toISOString();

/** Each post's steps in the order of their days. */
const sheetOf = (steps: readonly (DemoStep & { readonly event: string })[], register: string, title: string): DemoSheet => {
  const [first] = steps;
  const nthOfDay = new Map<Day, number>();
  const commands = steps
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map(({ event, act, on, entry, values }): DemoCommand => {
      const nth = nthOfDay.get(on) ?? 0;
      nthOfDay.set(on, nth + 1);
      return { event, entry: `demo-${String(entry).padStart(4, "0")}`, act, values, happenedOn: on, recordedAt: instant(on, nth) };
    });
  return { register, by: first!.by, sheet: title, commands };
};

/**
 * Steps of a register as sheets: first all that the first post did, then what another did on top of it, and so on. The steps of an entry stand in
 * their order; a post that comes again after another gets a further sheet.
 * @param number of the register, from which the events have their names
 */
export const sheetsOf = (register: string, number: number, title: string, steps: readonly DemoStep[]): DemoSheet[] => {
  const seqOf = new Map<number, number>();
  const roundOf = new Map<number, { by: string; round: number }>();
  const sheets = new Map<string, (DemoStep & { readonly event: string })[]>();
  for (const step of steps) {
    const seq = (seqOf.get(step.entry) ?? 0) + 1;
    seqOf.set(step.entry, seq);
    const before = roundOf.get(step.entry);
    const round = before === undefined ? 0 : before.by === step.by ? before.round : before.round + 1;
    roundOf.set(step.entry, { by: step.by, round });
    const key = `${String(round).padStart(2, "0")} ${step.by}`;
    sheets.set(key, [...(sheets.get(key) ?? []), { ...step, event: eventName(number, step.entry, seq) }]);
  }
  return [...sheets].sort(([a], [b]) => a.localeCompare(b)).map(([, own]) => sheetOf(own, register, title));
};
