/** Reconciliations (对账) as they go over the wire. Numbers are exact decimal text. */
import { z } from "zod";
import { adjustmentKinds } from "../reconcile/reconciliation.ts";
import { listOf } from "./schemas-entry.ts";
import { Words, named } from "./schemas.ts";

const verdict = z.enum(["agrees", "explained", "declared", "unfounded", "differs"]).describe("相符 | 已说明 | 有报数单 | 无据可核 | 不符");
const kind = z.enum(adjustmentKinds).describe("口径 | 时点 | 重复 | 漏录 | 上级反馈");
const signed = { by: z.string(), at: z.string() };
const computed = z.string().nullable().describe("in the measure's unit; null where the books have no figure");
const difference = z.string().nullable().describe("computed less reported; 0 where the printed wording and precision hold");

const Proposal = named(
  "MatchProposal",
  z.object({
    measure: z.string(),
    score: z.number().describe("0 to 1, by words, unit and kind, never by the value"),
    because: Words,
    computed,
    difference,
    holds: z.boolean(),
  }),
);

const Adjustment = named(
  "Adjustment",
  z.object({ kind, amount: z.string().optional().describe("reported above computed for this reason"), reason: z.string(), ...signed }),
);

const Reconciled = named(
  "ReconciledFigure",
  z.object({
    start: z.int().describe("also names the figure"),
    end: z.int(),
    quote: z.string(),
    reported: z.string(),
    unit: z.string(),
    kind: z.enum(["level", "change", "rank"]),
    metric: z.string(),
    period: z.string(),
    measure: z.string().optional(),
    title: Words.optional().describe("of the measure"),
    measureUnit: z.string().optional(),
    chosenBy: z
      .enum(["remembered", "words", "value"])
      .optional()
      .describe("value: the words left measures level and one agreed; doubtful until confirmed"),
    doubt: Words.optional(),
    confirmed: z.object(signed).optional(),
    computed,
    difference,
    state: verdict,
    because: Words.optional(),
    remainder: z.string().optional().describe("what the signed adjustments leave unexplained"),
    adjustments: listOf(Adjustment),
    entries: z.int().optional(),
    declared: z.boolean().optional().describe("some of it stands on slips"),
    backfilled: z.number().optional().describe("share of 补建, 0 to 1"),
    since: z.int().optional().describe("entries that were recorded after the reconciliation began"),
    proposals: listOf(Proposal),
  }),
);

const listed = { id: z.string(), name: z.string(), year: z.int().describe("under review"), ...signed };

export const ReconciliationListed = named("ReconciliationListed", z.object(listed));

export const ReconciliationView = named(
  "ReconciliationView",
  z.object({
    ...listed,
    text: z.string(),
    figures: listOf(Reconciled),
    counts: z.object({ agrees: z.int(), explained: z.int(), declared: z.int(), unfounded: z.int(), differs: z.int() }),
  }),
);

export const NewReconciliation = named(
  "NewReconciliation",
  z.strictObject({
    reading: z.string().max(64).describe("id of a report that was read"),
    year: z.int().min(1949).max(2200).optional().describe("under review; as the report says without it"),
  }),
);

export const MatchesSaid = named(
  "MatchesSaid",
  z.strictObject({
    matches: z
      .array(
        z.strictObject({
          figure: z.int().min(0).describe("where it begins"),
          measure: z.string().max(200).nullable().describe("null: none answers for it"),
        }),
      )
      .min(1)
      .max(500),
  }),
);

export const AdjustmentSaid = named(
  "AdjustmentSaid",
  z.strictObject({
    figure: z.int().min(0).describe("where it begins"),
    kind: z.enum([...adjustmentKinds, "back"]).describe("back: what was signed for it no longer stands"),
    amount: z.string().max(40).optional().describe("without it all that is left unexplained"),
    reason: z.string().max(2000),
  }),
);
