/** The printed number at a place of a text, with its qualifier and unit. */
import { type Scanned, scanQuantities } from "@jiannuo/quantity";

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Numbers of a text; the same text is not scanned twice while it is looked at. */
export const numbersOf = (text: string, known: Map<string, readonly Scanned[]>): readonly Scanned[] => {
  const scanned = known.get(text) ?? scanQuantities(text);
  known.set(text, scanned);
  return scanned;
};

export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** How far a printed number reaches beyond a range on both sides: 超[31.5万次] reaches one character before. */
export const reachBeyond = (numbers: readonly Scanned[], range: Range): readonly [before: number, behind: number] => {
  const own = numbers.filter((number) => overlaps(number, range));
  return [
    Math.max(0, range.start - Math.min(...own.map(({ start }) => start))),
    Math.max(0, Math.max(...own.map(({ end }) => end)) - range.end),
  ];
};
