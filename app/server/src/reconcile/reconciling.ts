/** 对账 behind one interface: checks a reading against the books, keeps it, and takes down what persons say of its figures. */
import { type Refusal, isRefusal, refuse } from "@jiannuo/quantity";
import type { Reading } from "@jiannuo/reading";
import { type FigureMatch, type KnownMeasure, type Remembered, proposeMatches, questionsOf, settleMatches } from "@jiannuo/writing/match";
import type { Refusals } from "../books/books.ts";
import { type Desk, type Room, atDesk } from "../books/desk.ts";
import { described } from "../books/listed-measures.ts";
import { isRefused } from "../books/refused.ts";
import { seal } from "../books/seal.ts";
import { measuresIn } from "../reports/figure-source.ts";
import { type FigureAsked, type TownFigure, figuresOfTown, keyOf } from "../reports/figures-of-town.ts";
import { readsDrafts } from "../reports/rights.ts";
import { type Confirmed, judgeFigure } from "./judge-figure.ts";
import {
  type KeptReconciliation,
  insertAdjustment,
  insertMatch,
  insertReconciliation,
  listReconciliations,
  loadAdjustments,
  loadConfirmed,
  loadReconciliation,
  loadRemembered,
} from "./kept.ts";
import {
  type Adjustment,
  type AdjustmentKind,
  type Reconciled,
  type Reconciliation,
  type ReconciliationListed,
  countVerdicts,
  noFigureThere,
} from "./reconciliation.ts";
import { recordedSince } from "./recorded-since.ts";
import { type Sample, type SampleAsked, sample } from "./sample.ts";

interface MatchSaid {
  /** Where the figure begins in the text. */
  readonly figure: number;
  /** null: none of ours answers for it. */
  readonly measure: string | null;
}

interface AdjustmentSaid {
  readonly figure: number;
  /** back: what was signed for this figure no longer stands. */
  readonly kind: AdjustmentKind | "back";
  /** Exact text; without it all that is left unexplained. */
  readonly amount?: string | undefined;
  readonly reason: string;
}

export interface Reconciling {
  /** Checks a reading and keeps nothing. @param year under review */
  readonly check: (who: string, reading: Reading, year: number) => Promise<readonly Reconciled[] | Refusals>;
  readonly list: (who: string) => Promise<readonly ReconciliationListed[] | Refusals>;
  readonly begin: (
    who: string,
    begun: { readonly name: string; readonly year: number; readonly reading: Reading },
  ) => Promise<{ readonly id: string } | Refusals>;
  readonly get: (who: string, id: string) => Promise<Reconciliation | Refusals>;
  /** Remembered for the next report of the town too. */
  readonly say: (who: string, id: string, said: readonly MatchSaid[]) => Promise<Reconciliation | Refusals>;
  readonly adjust: (who: string, id: string, said: AdjustmentSaid) => Promise<Reconciliation | Refusals>;
  /** A sampling pack for an auditor: rows behind a figure, chosen by a seed alone. */
  readonly sample: (who: string, asked: SampleAsked) => Promise<Sample | Refusals>;
}

const notReconciler = refuse(
  "NOT_A_RECONCILER",
  "对账由镇领导、各办所和纪委办理，您的岗位不能办理。",
  "Reconciling is for leaders, offices and the discipline officer; your post may not.",
);

const noReason = refuse("REASON_NEEDED", "请写明理由。", "Give the reason.");
const noMeasure = (id: string): Refusal => refuse("NO_SUCH_MEASURE", `没有“${id}”这个指标`, `there is no measure “${id}”`);
const notNumber = (text: string): Refusal => refuse("NOT_A_NUMBER", `“${text}”不是数。`, `“${text}” is no number.`);

const asReconciler = <T>(room: Room, who: string, work: (desk: Desk) => Promise<T | Refusals>): Promise<T | Refusals> =>
  atDesk<T | Refusals>(room, who, "read", async (desk) => (readsDrafts(desk.post) ? work(desk) : [notReconciler]));

interface Checked {
  readonly matches: readonly FigureMatch[];
  readonly figures: ReadonlyMap<string, TownFigure>;
  readonly measures: ReadonlyMap<string, KnownMeasure>;
  /** Every figure with the measure that a person gave it, else the chosen one. */
  readonly asked: readonly FigureAsked[];
}

const check = async (
  room: Room,
  who: string,
  {
    reading,
    year,
    remembered,
    confirmed,
  }: { reading: Reading; year: number; remembered: Remembered; confirmed: ReadonlyMap<number, Confirmed> },
): Promise<Checked | Refusals> => {
  const measures = measuresIn(room);
  const known = [...measures.values()];
  const proposed = proposeMatches(reading, known, remembered, { year });
  const said = proposed.flatMap(({ claim, period }): FigureAsked[] => {
    const measure = measures.get(confirmed.get(claim.start)?.measure ?? "");
    return measure ? [{ measure: measure.id, version: measure.version, period }] : [];
  });
  const figures = await figuresOfTown(room, who, [...questionsOf(proposed, known), ...said]);
  if (isRefused(figures)) return figures;
  const matches = settleMatches(proposed, known, (asked) => figures.get(keyOf(asked)));
  const asked = matches.flatMap(({ start, measure, period }): FigureAsked[] => {
    const own = measures.get((confirmed.has(start) ? confirmed.get(start)!.measure : measure) ?? "");
    return own ? [{ measure: own.id, version: own.version, period }] : [];
  });
  return { matches, figures, measures, asked };
};

const judged = (
  { matches, figures, measures }: Checked,
  said: {
    readonly confirmed: ReadonlyMap<number, Confirmed>;
    readonly adjustments: ReadonlyMap<number, readonly Adjustment[]>;
    readonly since: ReadonlyMap<string, number>;
  },
): readonly Reconciled[] =>
  matches.map((match) => {
    const confirmed = said.confirmed.get(match.start);
    return judgeFigure(
      match,
      { ...(confirmed ? { confirmed } : {}), adjustments: said.adjustments.get(match.start) ?? [], since: said.since },
      measures,
      figures,
    );
  });

const nothing = new Map<never, never>();

const checkOnly = async (room: Room, who: string, reading: Reading, year: number): Promise<readonly Reconciled[] | Refusals> => {
  const remembered = await asReconciler(room, who, loadRemembered);
  if (isRefused(remembered)) return remembered;
  const checked = await check(room, who, { reading, year, remembered, confirmed: nothing });
  return "matches" in checked ? judged(checked, { confirmed: nothing, adjustments: nothing, since: nothing }) : checked;
};

interface Loaded {
  readonly kept: KeptReconciliation;
  readonly remembered: Remembered;
  readonly confirmed: ReadonlyMap<number, Confirmed>;
  readonly adjustments: ReadonlyMap<number, readonly Adjustment[]>;
}

const load = (room: Room, who: string, id: string): Promise<Loaded | Refusals> =>
  asReconciler<Loaded>(room, who, async (desk) => {
    const kept = await loadReconciliation(desk, id);
    if (isRefusal(kept)) return [kept];
    return {
      kept,
      remembered: await loadRemembered(desk),
      confirmed: await loadConfirmed(desk, id),
      adjustments: await loadAdjustments(desk, id),
    };
  });

const get = async (room: Room, who: string, id: string): Promise<Reconciliation | Refusals> => {
  const loaded = await load(room, who, id);
  if (!("kept" in loaded)) return loaded;
  const { kept, remembered, confirmed, adjustments } = loaded;
  const { reading, block, ...listed } = kept;
  const checked = await check(room, who, { reading, year: kept.year, remembered, confirmed });
  if (!("matches" in checked)) return checked;
  // What was entered a moment ago is in no block yet.
  await seal(room);
  const since = await asReconciler(room, who, (desk) => recordedSince(desk, block, checked.asked));
  if (isRefused(since)) return since;
  const figures = judged(checked, { confirmed, adjustments, since });
  return { ...listed, text: reading.text, figures, counts: countVerdicts(figures) };
};

const begin = async (
  room: Room,
  who: string,
  begun: { readonly name: string; readonly year: number; readonly reading: Reading },
): Promise<{ readonly id: string } | Refusals> => {
  await seal(room);
  return asReconciler(room, who, async (desk) => ({ id: await insertReconciliation(desk, begun) }));
};

const say = async (room: Room, who: string, id: string, said: readonly MatchSaid[]): Promise<Reconciliation | Refusals> => {
  const now = await get(room, who, id);
  if (!("figures" in now)) return now;
  const wordings = new Map(now.figures.map(({ start, wording }) => [start, wording]));
  const wrong = said.flatMap(({ figure, measure }): Refusal[] => [
    ...(wordings.has(figure) ? [] : [noFigureThere(figure)]),
    ...(measure === null || "kind" in described(room, measure) ? [] : [noMeasure(measure)]),
  ]);
  if (wrong.length > 0) return wrong;
  const done = await asReconciler(room, who, async (desk) => {
    for (const { figure, measure } of said) await insertMatch(desk, id, { figure, measure, wording: wordings.get(figure)! });
    return { done: said.length };
  });
  return "done" in done ? get(room, who, id) : done;
};

/** Where nothing was computed there is nothing that an amount could be above. */
const amountOf = ({ computed, remainder }: Reconciled, { kind, amount }: AdjustmentSaid): string | undefined =>
  kind === "back" || computed === null ? undefined : (amount ?? remainder);

const isNumber = (text: string): boolean => /^-?\d{1,20}(?:\.\d{1,12})?$/.test(text);

const adjust = async (room: Room, who: string, id: string, said: AdjustmentSaid): Promise<Reconciliation | Refusals> => {
  const reason = said.reason.trim();
  const amountTyped = said.amount;
  const wrong = [
    ...(reason === "" ? [noReason] : []),
    ...(amountTyped === undefined || isNumber(amountTyped) ? [] : [notNumber(amountTyped)]),
  ];
  if (wrong.length > 0) return wrong;
  const now = await get(room, who, id);
  if (!("figures" in now)) return now;
  const figure = now.figures.find(({ start }) => start === said.figure);
  if (!figure) return [noFigureThere(said.figure)];
  if (said.kind !== "back" && (figure.state === "agrees" || figure.state === "declared"))
    return [
      refuse("NOTHING_TO_EXPLAIN", "这个数与台账相符，不用说明。", "This figure agrees with the books; there is nothing to explain."),
    ];
  const amount = amountOf(figure, said);
  const done = await asReconciler(room, who, async (desk) => {
    await insertAdjustment(desk, id, { ...said, reason, amount });
    return { done: true };
  });
  return "done" in done ? get(room, who, id) : done;
};

export const openReconciling = (room: Room): Reconciling => ({
  check: (who, reading, year) => checkOnly(room, who, reading, year),
  list: (who) => asReconciler(room, who, listReconciliations),
  begin: (who, begun) => begin(room, who, begun),
  get: (who, id) => get(room, who, id),
  say: (who, id, said) => say(room, who, id, said),
  adjust: (who, id, said) => adjust(room, who, id, said),
  sample: (who, asked) => sample(room, who, asked),
});
