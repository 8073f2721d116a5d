/** The verdict on one figure: from the match, what the books say of its measure, and what a person has signed. */
import { type Words, add, exact, subtract, toText } from "@jiannuo/quantity";
import { type FigureMatch, type KnownMeasure, compareWith } from "@jiannuo/writing/match";
import { type TownFigure, keyOf } from "../reports/figures-of-town.ts";
import type { Adjustment, Reconciled, Signed, Verdict } from "./reconciliation.ts";

/** What a person said of a figure; measure null: none of ours answers for it. */
export interface Confirmed extends Signed {
  readonly measure: string | null;
}

export interface Said {
  readonly confirmed?: Confirmed;
  readonly adjustments: readonly Adjustment[];
  /** Entries recorded after the reconciliation began, by `measure period`. */
  readonly since: ReadonlyMap<string, number>;
}

const noMeasure: Words = {
  zh: "没有指标与它的说法足够相近，请选定指标，或说明由谁提供",
  en: "no measure is near enough to its words; choose one, or say who supplied it",
};
const saidNone: Words = { zh: "已确认没有指标对应", en: "confirmed that no measure answers for it" };
const noFigure: Words = { zh: "台账和报数里这一期间都没有数", en: "neither registers nor slips have a figure of that period" };

/** What stands between computed and reported once the signed adjustments are counted in; "0" where the printed wording holds then. */
const remainderOf = (match: FigureMatch, measureUnit: string, computed: string, adjustments: readonly Adjustment[]): string => {
  const explained = adjustments.reduce((sum, { amount }) => (amount === undefined ? sum : add(sum, exact(amount))), exact(computed));
  const left = compareWith(match, measureUnit, toText(explained));
  return left.holds ? "0" : toText(subtract(exact(match.reported), explained));
};

const stateOf = (holds: boolean, figure: TownFigure, remainder: string, isAdjusted: boolean): Verdict => {
  if (holds) return figure.declared ? "declared" : "agrees";
  return isAdjusted && remainder === "0" ? "explained" : "differs";
};

export const judgeFigure = (
  match: FigureMatch,
  { confirmed, adjustments, since }: Said,
  measures: ReadonlyMap<string, KnownMeasure>,
  asked: ReadonlyMap<string, TownFigure>,
): Reconciled => {
  const { measure: proposed, chosenBy, doubt, ...rest } = match;
  const id = confirmed ? (confirmed.measure ?? undefined) : proposed;
  const measure = id === undefined ? undefined : measures.get(id);
  const signed = confirmed ? { confirmed: { by: confirmed.by, at: confirmed.at } } : {};
  const chosen = measure ? { measure: measure.id, title: measure.title, measureUnit: measure.unit } : {};
  const how = confirmed ? {} : { ...(chosenBy ? { chosenBy } : {}), ...(doubt ? { doubt } : {}) };
  const common = { ...rest, ...chosen, ...how, ...signed, adjustments };
  const question = measure && { measure: measure.id, version: measure.version, period: match.period };
  const figure = question && asked.get(keyOf(question));
  if (!measure || !question || !figure?.value) {
    const because = measure ? noFigure : confirmed ? saidNone : noMeasure;
    return { ...common, computed: null, difference: null, state: adjustments.length > 0 ? "explained" : "unfounded", because };
  }
  const { computed, difference, holds } = compareWith(match, measure.unit, toText(figure.value));
  const remainder = holds ? "0" : remainderOf(match, measure.unit, toText(figure.value), adjustments);
  return {
    ...common,
    computed,
    difference,
    state: stateOf(holds, figure, remainder, adjustments.length > 0),
    entries: figure.entries,
    declared: figure.declared,
    backfilled: figure.backfilled,
    since: since.get(keyOf(question)) ?? 0,
    ...(holds ? {} : { remainder }),
  };
};
