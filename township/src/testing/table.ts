/** Tests of registers as a table: for each its main path with what it counts, one refusal, and its clocks; every row reads as a sentence. */
import type { Day } from "@jiannuo/quantity";
import type { Clock, Post, RegisterDefinition } from "@jiannuo/registers";
import { describe, expect, test } from "vitest";
import { type Story, given } from "./given.ts";

type Step = readonly [act: string, on: Day, values: Readonly<Record<string, unknown>>, who: Post];

interface Refused {
  readonly says: string;
  /** How many of the steps were done before it is tried. */
  readonly after: number;
  readonly step: Step;
  /** How the refusal begins. */
  readonly because: RegExp;
}

export interface Row {
  readonly register: RegisterDefinition;
  /** The main path, in words. */
  readonly path: string;
  readonly steps: readonly Step[];
  /** All that it counts, as `measure amount @day`. */
  readonly counts: readonly string[];
  readonly refusal: Refused;
  readonly alsoRefused?: readonly Refused[];
  readonly clocks?: readonly {
    readonly says: string;
    readonly after: number;
    readonly duty: string;
    readonly today: Day;
    readonly is: Partial<Clock>;
  }[];
}

const after = ({ register, steps }: Row, many: number): Story =>
  steps.slice(0, many).reduce((story, [act, on, values, who]) => story.did(act, on, values, who), given(register));

/** The three sentences of each row. */
export const testTable = (rows: readonly Row[]): void => {
  describe.each(rows.map((row) => [row.register.title.zh, row] as const))("%s", (_, row) => {
    test.each([row.path])("%s", () => {
      expect(after(row, row.steps.length).posted).toEqual(row.counts);
    });

    test.each([row.refusal, ...(row.alsoRefused ?? [])].map((refused) => [refused.says, refused] as const))("%s", (__, refused) => {
      const [act, on, values, who] = refused.step;
      expect(after(row, refused.after).refuses(act, on, values, who)[0]).toMatch(refused.because);
    });

    test.each((row.clocks ?? []).map((clock) => [clock.says, clock] as const))("%s", (__, clock) => {
      expect(after(row, clock.after).clock(clock.duty, clock.today)).toMatchObject(clock.is);
    });
  });
};

/** Every register of the group stands in the table, and every time limit of each. */
export const testNoneMissing = (registers: readonly RegisterDefinition[], rows: readonly Row[]): void => {
  test("组内每本台账、每个时限都在表里", () => {
    const clocked = rows.flatMap(({ register, clocks = [] }) => clocks.map(({ duty }) => `${register.id}.${duty}`));
    const declared = registers.flatMap(({ id, duties }) => Object.keys(duties).map((duty) => `${id}.${duty}`));
    expect([...new Set(rows.map(({ register }) => register.id))].sort()).toEqual(registers.map(({ id }) => id).sort());
    expect([...new Set(clocked)].sort()).toEqual(declared.sort());
  });
};
