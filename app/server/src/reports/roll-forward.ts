/** 沿用上年稿: next year's draft from this year's report. The text stays, headings name the next year; every figure is asked of the next year; what was promised becomes what is answered for. */
import { type Exact, addDays } from "@jiannuo/quantity";
import type { KnownMeasure } from "@jiannuo/writing/draft";
import { type FigureFormat, formatFor, printFigure } from "@jiannuo/writing/draft";
import type { Binding, Block, Draft, FigureRun, PlannedWork, PromiseKept } from "@jiannuo/writing/draft";
import { withFigures } from "./bound.ts";

/** 2023-02-28 after 2024-02-29: a day that the year does not have is its last of the month. */
const realDay = (text: string): string => {
  const [year, month, day] = text.split("-");
  if (month !== "02" || day !== "29") return text;
  return addDays(`${year}-02-28` as never, 1) === text ? text : `${year}-02-28`;
};

/** Every year in it so many later: "2023-01-01..2023-06-30" → "2024-01-01..2024-06-30". */
export const laterPeriod = (period: string, years: number): string =>
  period.replaceAll(/(?<!\d)(\d{4})(?!\d)/g, (year) => String(Number(year) + years).padStart(4, "0")).replaceAll(/\d{4}-02-29/g, realDay);

const laterTitle = (title: string, years: number): string =>
  title.replaceAll(/(?<!\d)(\d{4})(?=年)/g, (year) => String(Number(year) + years));

/** A heading names the year that it reviews or plans. What a paragraph says of a year is what happened, and stays for the drafter. */
const laterHeading = (block: Block, years: number): Block =>
  block.kind === "heading"
    ? { ...block, runs: block.runs.map((run) => (run.kind === "figure" ? run : { ...run, text: laterTitle(run.text, years) })) }
    : block;

export interface RollInput {
  readonly year: number;
  readonly measures: ReadonlyMap<string, KnownMeasure>;
  /** Undefined or null where there is no such figure yet: then the figure of last year stays and is marked as one that is not to be had. */
  readonly value: (binding: Omit<Binding, "id" | "format">) => Exact | null | undefined;
}

const laterBinding = ({ asOf: _asOf, ...binding }: Binding, years: number, { measures }: RollInput): Binding => ({
  ...binding,
  period: laterPeriod(binding.period, years),
  version: measures.get(binding.measure)?.version ?? binding.version,
});

const printed = (run: FigureRun, binding: Binding, { value }: RollInput): FigureRun => {
  const now = value(binding);
  return { ...run, binding, text: now === null || now === undefined ? run.text : printFigure(now, binding.format) };
};

/** What was promised, answered by its measure over the year in which it was due, where it has one. */
const keptOf = (work: PlannedWork, year: number, input: RollInput): PromiseKept => {
  const measure = work.measure === undefined ? undefined : input.measures.get(work.measure);
  const common = { promise: work.text, lead: work.lead };
  if (!measure) return { ...common, result: [] };
  const asked = { measure: measure.id, version: measure.version, period: String(year) };
  const value = input.value(asked);
  if (value === null || value === undefined) return { ...common, result: [] };
  const format: FigureFormat = formatFor(measure.unit, value);
  return {
    ...common,
    result: [{ kind: "figure", text: printFigure(value, format), binding: { id: `kept-${work.id}`, ...asked, format } }],
  };
};

/** @param draft that of the earlier year */
export const rollForward = (draft: Draft, input: RollInput): Draft => {
  const years = input.year - draft.year;
  const rolled = withFigures({ ...draft, kept: [] }, (run) => printed(run, laterBinding(run.binding, years, input), input));
  return {
    ...rolled,
    title: laterTitle(draft.title, years),
    occasion: laterTitle(draft.occasion, years),
    blocks: rolled.blocks.map((block) => laterHeading(block, years)),
    year: input.year,
    plan: [],
    kept: draft.plan.map((work) => keptOf(work, input.year - 1, input)),
  };
};
