/**
 * 对账: which measure a printed figure is, and whether the registers bear it out.
 * Words, unit and kind choose; the value never makes a report right by itself: only between measures that the words leave level may agreement
 * decide, and such a match is marked doubtful until a person has confirmed it. A wording that a person confirmed before comes first.
 */
import { type Exact, type Words, exact, negate, subtract, toText } from "@jiannuo/quantity";
import type { FigureKind, Reading, Span } from "@jiannuo/reading";
import type { FigureSource, KnownFigure, KnownMeasure } from "../figure/figure.ts";
import { holds } from "../figure/holds.ts";
import { withLevel } from "./carried.ts";
import { type Claimed, claimsOf } from "./claim.ts";
import { contextOf } from "./context.ts";
import { periodOf } from "./period.ts";
import { printedOf } from "./printed.ts";
import { isOfProject } from "./of-project.ts";
import { withParts } from "./parts.ts";
import { type Scored, scoresOf, vocabularyOf } from "./score.ts";
import { inOneForm } from "./wording.ts";

/** A wording of a metric, as `wordingOf` writes it, and the measure that a person confirmed for it; null: confirmed that none of ours answers. */
export type Remembered = ReadonlyMap<string, string | null>;

export interface MatchProposal {
  /** `register.measure` */
  readonly measure: string;
  /** 0 to 1; 1 for a remembered one. By words, unit and kind, without the value. */
  readonly score: number;
  readonly because: Words;
  /** Exact text in the measure's unit; null where the books have no figure. */
  readonly computed: string | null;
  /** Computed less reported, exact text; "0" where the value satisfies the printed wording and precision; null where there is nothing to compare. */
  readonly difference: string | null;
  readonly holds: boolean;
}

export interface FigureMatch extends Span {
  /** Index in the reading's figures; none for a count said in words (首条, 零火点). */
  readonly figure?: number;
  readonly quote: string;
  /** Exact text, a decline negative. */
  readonly reported: string;
  readonly unit: string;
  readonly kind: FigureKind;
  readonly metric: string;
  /** By which a confirmed match is remembered. */
  readonly wording: string;
  /** As `readPeriod` reads it. */
  readonly period: string;
  /** The best first, three at most. */
  readonly proposals: readonly MatchProposal[];
  /** Chosen among the proposals; none where no measure is likely enough. */
  readonly measure?: string;
  readonly chosenBy?: "remembered" | "words" | "value";
  /** Why a person should look at the choice. */
  readonly doubt?: Words;
}

export interface MatchOptions {
  /** Under review: the year before that of the report. */
  readonly year: number;
}

/** A figure with the measures that could answer, before the books were asked. */
export interface Proposed {
  readonly claim: Claimed;
  readonly wording: string;
  readonly period: string;
  readonly candidates: readonly Scored[];
  readonly remembered?: string | null;
}

const MOST = 3;
/** Below it no measure is chosen: the words have too little in common. */
const LIKELY = 0.38;
/** Below it a measure is not even proposed. */
const THINKABLE = 0.1;
/** Less than this apart, words leave two measures level. */
const LEVEL = 0.08;

/** How a confirmed match is known again in another report. */
export const wordingOf = ({ metric, unit, kind }: Pick<Claimed, "metric" | "unit" | "kind">): string =>
  `${inOneForm(metric)}|${unit}|${kind}`;

/** Every figure of the year under review with its likely measures. Those that the books must be asked for are named here. */
export const proposeMatches = (
  reading: Reading,
  measures: readonly KnownMeasure[],
  remembered: Remembered,
  { year }: MatchOptions,
): readonly Proposed[] => {
  const vocabulary = vocabularyOf(measures);
  const known = new Set(measures.map(({ id }) => id));
  const claims = claimsOf(reading);
  const contexts = claims.map((claim) =>
    contextOf(
      reading,
      claim,
      claims.filter((other) => other !== claim),
    ),
  );
  const alone = claims.map((claim, at) => (isOfProject(claim, reading, contexts[at]!) ? [] : scoresOf(claim, contexts[at]!, vocabulary)));
  const scored = claims.map((_, at) => withLevel(at, claims, contexts, alone));
  return claims.map((claim, at) => {
    const context = contexts[at]!;
    const wording = wordingOf(claim);
    const confirmed = remembered.get(wording);
    const isKept = confirmed === null || (confirmed !== undefined && known.has(confirmed));
    return {
      claim,
      wording,
      period: periodOf(context, year),
      candidates: withParts(at, claims, contexts, scored)
        .filter(({ score }) => score >= THINKABLE)
        .slice(0, MOST),
      ...(isKept ? { remembered: confirmed } : {}),
    };
  });
};

const differenceOf = (claim: Claimed, computed: Exact, measureUnit: string): Pick<MatchProposal, "difference" | "holds"> => {
  // 下降22.28% is borne out by a decline only.
  const meant = claim.isDecline ? negate(computed) : computed;
  const isTurned = claim.kind === "change" && meant.digits < 0n;
  const fits = !isTurned && holds(meant, printedOf(claim), claim.unit === "" ? undefined : unitToCompare(claim.unit, measureUnit)).holds;
  return fits ? { difference: "0", holds: true } : { difference: toText(subtract(computed, claim.value)), holds: false };
};

/** 处 and 个 of one family are the same number. */
const unitToCompare = (printed: string, own: string): string => (/[元亩公米吨克升顷]/.test(printed) ? own : printed);

const sharedWords = (shared: readonly string[]): string => {
  const told: string[] = [];
  for (const word of shared) if (told.length < 3 && !told.some((longer) => longer.includes(word))) told.push(word);
  return told.join("、");
};

const becauseOf = ({ measure, shared, score }: Scored, claim: Claimed): Words => {
  const words = sharedWords(shared);
  const unit =
    claim.unit === measure.unit ? { zh: `，单位同为${measure.unit}`, en: `, the same unit ${measure.unit}` } : { zh: "", en: "" };
  const percent = Math.round(score * 100);
  return {
    zh: words === "" ? `只有单位相合（${percent}分）` : `同说“${words}”${unit.zh}（${percent}分）`,
    en: words === "" ? `only the unit agrees (score ${percent})` : `both say ${words}${unit.en} (score ${percent})`,
  };
};

const proposal = (claim: Claimed, scored: Scored, figure: KnownFigure | undefined): MatchProposal => ({
  measure: scored.measure.id,
  score: Math.round(scored.score * 1000) / 1000,
  because: becauseOf(scored, claim),
  ...(figure?.value
    ? { computed: toText(figure.value), ...differenceOf(claim, figure.value, scored.measure.unit) }
    : { computed: null, difference: null, holds: false }),
});

type Choice = Pick<FigureMatch, "measure" | "chosenBy" | "doubt">;

const level: Words = {
  zh: "另有一个指标的字面同样相近，请确认是哪一个",
  en: "another measure is as likely by its words; say which one it is",
};
const byValue: Words = {
  zh: "字面分不出是哪个指标，因数值相同而选了它，请确认",
  en: "the words do not tell which measure it is; it was chosen because its value agrees, please confirm",
};

const choose = (candidates: readonly Scored[], proposals: readonly MatchProposal[]): Choice => {
  const [best, second] = candidates;
  if (!best || best.score < LIKELY) return {};
  const near = candidates.filter(({ score }) => best.score - score < LEVEL);
  if (near.length === 1) return { measure: best.measure.id, chosenBy: "words" };
  const agreeing = near.filter((_, at) => proposals[at]!.holds);
  if (agreeing.length === 1 && agreeing[0] !== best) return { measure: agreeing[0]!.measure.id, chosenBy: "value", doubt: byValue };
  const isLevel = second !== undefined && best.score - second.score < LEVEL / 2;
  return { measure: best.measure.id, chosenBy: "words", ...(isLevel ? { doubt: level } : {}) };
};

const settle = (
  { claim, wording, period, candidates, remembered }: Proposed,
  source: FigureSource,
  measures: ReadonlyMap<string, KnownMeasure>,
): FigureMatch => {
  const ask = ({ measure: { id, version } }: Scored): KnownFigure | undefined => source({ measure: id, version, period });
  const confirmed = remembered ? measures.get(remembered) : undefined;
  const kept: Scored | undefined = confirmed && { measure: confirmed, score: 1, shared: [] };
  const rest = candidates.filter(({ measure }) => measure.id !== confirmed?.id);
  const proposals = [
    ...(kept
      ? [{ ...proposal(claim, kept, ask(kept)), because: { zh: "此前已确认过这一说法", en: "confirmed before for this wording" } }]
      : []),
    ...rest.map((scored) => proposal(claim, scored, ask(scored))),
  ].slice(0, MOST);
  const choice: Choice = kept
    ? { measure: kept.measure.id, chosenBy: "remembered" }
    : remembered === null
      ? {}
      : choose(candidates, proposals);
  const { start, end, quote, unit, kind, metric, figure } = claim;
  return {
    ...(figure === undefined ? {} : { figure }),
    start,
    end,
    quote,
    reported: toText(claim.value),
    unit,
    kind,
    metric,
    wording,
    period,
    proposals,
    ...choice,
  };
};

/** What the books must be asked before `settleMatches`. */
export const questionsOf = (
  proposed: readonly Proposed[],
  measures: readonly KnownMeasure[],
): readonly { measure: string; version: number; period: string }[] => {
  const versions = new Map(measures.map(({ id, version }) => [id, version]));
  const asked = new Map<string, { measure: string; version: number; period: string }>();
  for (const { candidates, remembered, period } of proposed) {
    const ids = [...(remembered ? [remembered] : []), ...candidates.map(({ measure }) => measure.id)].slice(0, MOST);
    for (const measure of ids) asked.set(`${measure} ${period}`, { measure, version: versions.get(measure)!, period });
  }
  return [...asked.values()];
};

export const settleMatches = (
  proposed: readonly Proposed[],
  measures: readonly KnownMeasure[],
  source: FigureSource,
): readonly FigureMatch[] => {
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  return proposed.map((one) => settle(one, source, byId));
};

/** @param source answers for every measure and period that `questionsOf` names; what it does not know has no figure */
export const matchFigures = (
  reading: Reading,
  measures: readonly KnownMeasure[],
  source: FigureSource,
  remembered: Remembered,
  options: MatchOptions,
): readonly FigureMatch[] => settleMatches(proposeMatches(reading, measures, remembered, options), measures, source);

/** A figure against a measure that a person names, with what the books say. */
export const compareWith = (
  match: Pick<FigureMatch, "reported" | "quote" | "unit" | "kind" | "metric" | "start" | "end">,
  measureUnit: string,
  value: string | null,
): Pick<MatchProposal, "computed" | "difference" | "holds"> => {
  if (value === null) return { computed: null, difference: null, holds: false };
  const reported = exact(match.reported);
  const claim: Claimed = { ...match, value: reported, approx: "exact", isDecline: match.kind === "change" && reported.digits < 0n };
  return { computed: value, ...differenceOf(claim, exact(value), measureUnit) };
};
