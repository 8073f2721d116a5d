/** What stands beside the postings in a figure: what was before the books began, and what has no register yet. */
import type { Day, Words } from "@jiannuo/quantity";
import type { MeasureDefinition } from "../define/measure.ts";
import type { RegisterDefinition } from "../define/register.ts";

/** 期初数: what stood before the books began, or what a whole earlier period came to, from a document. */
export interface Opening {
  readonly measure: string;
  readonly from: Day;
  readonly to: Day;
  readonly place: string;
  readonly keeper: string;
  readonly amount: string;
  readonly document: string;
}

/** 报数: a figure without a register behind it, with its slip; shown as such, and no longer counted once a register took its place. */
export interface Declared {
  readonly measure: string;
  readonly from: Day;
  readonly to: Day;
  readonly place: string;
  readonly keeper: string;
  readonly amount: string;
  readonly definition: string;
  readonly supplier: string;
  /** 复核人; undefined until another person has looked. */
  readonly reviewer?: string;
  readonly slipSha256?: string;
  readonly isReplaced?: boolean;
}

/**
 * 报数指标: a measure that is asked for and has no register yet, so that slips alone answer for it. Its id outside is `declared.NAME`.
 * Once a register takes it over, `replacedBy` says which measure, and from which day no more slips are taken.
 */
export interface DeclaredMeasure {
  readonly kind: "flow" | "stock";
  readonly title: Words;
  /** 口径. Never without one. */
  readonly definition: Words;
  readonly unit: string;
  readonly version: number;
  /** Office whose slips count. */
  readonly keeper: string;
  readonly replacedBy?: { readonly measure: string; readonly from: Day };
}

/** Name under which declared measures stand in place of a register. */
export const declaredId = "declared";

/** Declared measures as a register to which nothing is entered: figures of both are worked out alike. */
export const declaredRegister = (measures: Readonly<Record<string, DeclaredMeasure>>): RegisterDefinition => ({
  id: declaredId,
  version: 1,
  title: { zh: "报数", en: "Declared figures" },
  purpose: { zh: "还没有台账的指标，凭报数单计数", en: "Measures without a register yet, answered for by slips" },
  sources: [],
  keeper: "",
  door: { main: "here" },
  sensitivity: 0,
  fields: {},
  states: {},
  acts: {},
  duties: {},
  rounds: {},
  measures: Object.fromEntries(Object.entries(measures).map(([id, measure]) => [id, { ...measure, isBySlips: true as const }])),
  list: [],
  publishable: [],
});

/**
 * The slips that count within a reach. A slip of a stock says how much there was at its end, so of a place only the latest counts;
 * slips of a flow add up. 3.1 and then 3.2万 residents are 3.2万; 30 and then 20 jobs are 50.
 */
export const countedSlips = (
  { kind }: Pick<MeasureDefinition, "kind">,
  slips: readonly Declared[],
  { from, to }: { readonly from: Day; readonly to: Day },
): Declared[] => {
  const inside = slips.filter((slip) => !slip.isReplaced && from <= slip.from && slip.to <= to);
  if (kind !== "stock") return inside;
  const latest = new Map<string, Declared>();
  for (const slip of inside) {
    const known = latest.get(slip.place);
    if (!known || known.to <= slip.to) latest.set(slip.place, slip);
  }
  return [...latest.values()];
};
