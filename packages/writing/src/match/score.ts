/** How well a measure answers to a printed figure, by words, unit and kind; never by its value. */
import { declaredId } from "@jiannuo/registers";
import type { KnownMeasure } from "../figure/figure.ts";
import type { Claimed } from "./claim.ts";
import type { Context } from "./context.ts";
import { termsOf } from "./wording.ts";
import { unitFit } from "./units.ts";

/** A measure with its words, and how much each word tells among all measures. */
export interface Vocabulary {
  readonly measures: readonly Described[];
  readonly weightOf: (term: string) => number;
}

interface Described {
  readonly measure: KnownMeasure;
  readonly title: ReadonlyMap<string, number>;
  readonly register: ReadonlyMap<string, number>;
  readonly definition: ReadonlyMap<string, number>;
}

/** A word that few measures have tells more: the logarithm of how rare it is, as searches weigh it. */
export const vocabularyOf = (measures: readonly KnownMeasure[]): Vocabulary => {
  const described = measures.map((measure) => ({
    measure,
    title: termsOf(measure.title.zh),
    register: termsOf(measure.registerTitle.zh),
    definition: termsOf(measure.definition.zh),
  }));
  const seen = new Map<string, number>();
  for (const { title, register } of described)
    for (const term of new Set([...title.keys(), ...register.keys()])) seen.set(term, (seen.get(term) ?? 0) + 1);
  const weights = new Map([...seen].map(([term, times]) => [term, Math.log(1 + measures.length / (1 + times))]));
  const unheard = Math.log(1 + measures.length);
  return { measures: described, weightOf: (term) => weights.get(term) ?? unheard };
};

export interface Scored {
  readonly measure: KnownMeasure;
  /** 0 to 1. */
  readonly score: number;
  /** Words that the figure and the measure share, the telling ones first. */
  readonly shared: readonly string[];
}

/** Growth and its like come in percent with a direction; a level never answers for a change. */
const kindFits = ({ kind, unit }: Claimed, measure: KnownMeasure): boolean => {
  if (kind === "rank") return measure.kind === "rank";
  if (measure.kind === "rank") return false;
  const isGrowth = measure.kind === "growth" || (measure.unit === "%" && /增速|同比|增长/.test(measure.title.zh));
  return kind === "change" ? isGrowth || (measure.kind === "flow" && unit !== "%") : !isGrowth;
};

/** In the words beside the number, in the metric as it was read (a list may have lent it words), its clause, its sentence, its headings. */
const PLACES = [1, 0.9, 0.4, 0.3, 0.3] as const;

const weigh = (terms: ReadonlyMap<string, number>, weightOf: (term: string) => number, share: (term: string) => number): number => {
  let [found, all] = [0, 0];
  for (const [term, tells] of terms) {
    const weight = weightOf(term) * tells;
    all += weight;
    found += weight * share(term);
  }
  return all === 0 ? 0 : found / all;
};

/** Of all measures those that could answer, the best first. */
export const scoresOf = (claim: Claimed, context: Context, { measures, weightOf }: Vocabulary): Scored[] => {
  const metric = termsOf(claim.metric);
  const places = [termsOf(context.beside), metric, termsOf(context.clause), termsOf(context.sentence), termsOf(context.headings)];
  const inFigure = (term: string): number => Math.max(0, ...places.map((terms, at) => (terms.has(term) ? PLACES[at]! : 0)));
  return measures
    .flatMap(({ measure, title, register, definition }): Scored[] => {
      const fit = claim.kind === "rank" ? 1 : unitFit(claim.unit, measure.unit);
      if (fit === 0 || !kindFits(claim, measure)) return [];
      const titled = weigh(title, weightOf, inFigure);
      const registered = weigh(register, weightOf, inFigure);
      const told = weigh(metric, weightOf, (term) => (title.has(term) ? 1 : register.has(term) ? 0.7 : definition.has(term) ? 0.4 : 0));
      const score =
        (0.5 * titled + 0.12 * registered + 0.38 * told) * (fit === 1 ? 1 : 0.75) * (measure.id.startsWith(`${declaredId}.`) ? 0.8 : 1);
      if (score === 0) return [];
      const shared = [...title.keys(), ...register.keys()]
        .filter((term) => inFigure(term) > 0)
        .toSorted((a, b) => b.length - a.length || weightOf(b) - weightOf(a));
      return [{ measure, score, shared: [...new Set(shared)] }];
    })
    .toSorted((a, b) => b.score - a.score || (a.measure.id < b.measure.id ? -1 : 1));
};
