/** Lives of entries: each row of a table told as the course of one entry, `[by, act, on, values]`; an act that never was is left out. */
import type { Day } from "@jiannuo/quantity";
import { type Turn, course } from "./course.ts";
import type { DemoStep } from "./step.ts";

export type Told = readonly [by: string, act: string, on: Day, values?: DemoStep["values"]];

/** @param first number of the first entry, where another part of the demonstration has the numbers before it */
export const lives = <Row>(rows: readonly Row[], tell: (row: Row, at: number) => readonly (Told | undefined)[], first = 1): DemoStep[] =>
  rows.flatMap((row, at) => {
    const turns = tell(row, at)
      .filter((told) => told !== undefined)
      .map(([by, act, on, values = {}]): Turn => ({ by, act, on, values }));
    return course(first + at, "", turns);
  });

/** 万元 as the registers keep it, in 元. */
export const yuan = (wan: number): string => `${wan}0000`;

export const yearOf = (day: Day): string => day.slice(0, 4);
