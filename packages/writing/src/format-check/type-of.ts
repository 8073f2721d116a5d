/** Questions about the type of a paragraph that many rules ask. */
import type { FormatParagraph, FormatRun } from "./document.ts";
import { isOn, numberOf } from "./formatting.ts";
import { familyOf } from "./typeface.ts";
import type { Family } from "./typeface.ts";

const HAN = /[\u3400-\u9fff]/;

/** Raised marks of notes and terms are set as their program sets them. */
const isRaised = ({ format }: FormatRun): boolean => format.get("vertAlign") === "superscript";

export const printedRuns = ({ runs }: FormatParagraph): readonly FormatRun[] =>
  runs.filter((run) => run.text.trim() !== "" && !isRaised(run));

/** Runs that cover the first so many characters. */
export const runsUpTo = (paragraph: FormatParagraph, length: number): readonly FormatRun[] => {
  let at = 0;
  return paragraph.runs.filter((run) => {
    const isWithin = at < length;
    at += run.text.length;
    return isWithin && run.text.trim() !== "" && !isRaised(run);
  });
};

export const isSetIn = (runs: readonly FormatRun[], families: readonly Family[]): boolean =>
  runs.filter(({ text }) => HAN.test(text)).every(({ typeface }) => families.some((family) => family === familyOf(typeface)));

/** Half points; what is not said is 10 pt. */
export const isOfSize = (runs: readonly FormatRun[], halfPoints: number): boolean =>
  runs.every(({ format }) => (numberOf(format, "sz") ?? 20) === halfPoints);

export const isBold = ({ format }: FormatRun): boolean => isOn(format, "b");

/** Characters that the first line is in; blanks typed at its head count, and are a fault of their own. */
export const firstLineIn = ({ format, runs }: FormatParagraph): number => {
  const size = numberOf(runs.find(({ text }) => text.trim() !== "")?.format ?? new Map(), "sz") ?? 32;
  const counted = numberOf(format, "ind.firstLineChars");
  if (counted !== undefined && counted !== 0) return counted / 100;
  const left = numberOf(format, "ind.left") ?? numberOf(format, "ind.start") ?? 0;
  const first = (numberOf(format, "ind.firstLine") ?? 0) - (numberOf(format, "ind.hanging") ?? 0);
  return (left + first) / (size * 10);
};

export const isTwoIn = (paragraph: FormatParagraph): boolean => Math.abs(firstLineIn(paragraph) - 2) <= 0.25;

export const isCentred = ({ format }: FormatParagraph): boolean => format.get("jc") === "center";
