/** Automatic numbering of Word: a heading «一、» that Word counts itself stands in no text; here it is written as Word shows it. */
import { formatCounter } from "./counters.ts";

/** Where a paragraph or a style says that it is numbered; `list` "0" says that it is not. */
export interface NumberedAs {
  readonly list?: string;
  readonly level?: number;
}

export interface Level {
  readonly start: number;
  /** A name of ECMA-376 part 1, §17.18.59: `chineseCounting`. */
  readonly format: string;
  /** `第%1章`, `（%2）`: %n stands for the number of the level n, counted from 1. */
  readonly text: string;
  /** The paragraph style that is tied to the level. */
  readonly style?: string;
  /** Restarts after this level (counted from 1); 0: never. Without it, after any higher level. */
  readonly restart?: number;
  /** Shows the numbers of all levels as 1, 2, 3. */
  readonly isLegal: boolean;
  /** What follows the label: "tab", "space" or "nothing". */
  readonly suffix: string;
}

export interface List {
  /** Lists of the same family count on together. */
  readonly family: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Numbers with which this list begins anew in its family, by level. */
  readonly starts: ReadonlyMap<number, number>;
}

export interface Numbering {
  /** The label of the next paragraph of that list and level, "" for bullets and unknown lists. Counts: ask once a paragraph, in order. */
  readonly next: (list: string, level: number) => string;
  /** The level that a list ties to a paragraph style, if it does. */
  readonly levelOfStyle: (list: string, style: string) => number | undefined;
}

/** No document format has more levels. */
const LEVELS = 9;

export const numberingOf = (lists: ReadonlyMap<string, List>): Numbering => {
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return {
    levelOfStyle: (id, style) => {
      for (const [index, level] of lists.get(id)?.levels ?? []) if (level.style === style) return index;
      return undefined;
    },
    next: (id, index) => {
      const list = lists.get(id);
      const level = list?.levels.get(index);
      if (list === undefined || level === undefined) return "";
      const current = counts.get(list.family) ?? [];
      counts.set(list.family, current);
      const anew = begun.has(`${id}/${index}`) ? undefined : list.starts.get(index);
      begun.add(`${id}/${index}`);
      const before = current[index];
      current[index] = anew ?? (before === undefined ? level.start : before + 1);
      for (let deeper = index + 1; deeper < LEVELS; deeper++) {
        const restart = list.levels.get(deeper)?.restart;
        if (restart === undefined || (restart > 0 && index < restart)) current[deeper] = undefined;
      }
      return labelOf(list.levels, level, current);
    },
  };
};

const labelOf = (levels: ReadonlyMap<number, Level>, level: Level, counts: readonly (number | undefined)[]): string => {
  if (level.format === "bullet") return "";
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const of = levels.get(Number(digit) - 1);
    if (of === undefined || of.format === "none") return "";
    return formatCounter(counts[Number(digit) - 1] ?? of.start, level.isLegal ? "decimal" : of.format);
  });
  // A tab after 1、 or （一） is only distance; after a bare number it must not melt into a figure: `1⇥2024年…`.
  return level.suffix !== "nothing" && /[\p{L}\p{N}.]$/u.test(text) ? `${text} ` : text;
};
