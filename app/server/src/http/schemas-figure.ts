/** Measures and their figures, as they go over the wire. Numbers are exact decimal text in the measure's unit. */
import { z } from "zod";
import { day, listOf, path, postedRow } from "./schemas-entry.ts";
import { Words, named } from "./schemas.ts";

const kind = z.enum(["flow", "stock", "distinct", "ratio", "average", "growth", "streak", "released", "rank"]);
const stretch = z.object({ from: day, to: day });

export const MeasureListed = named(
  "MeasureListed",
  z.object({
    id: z.string().describe("register.measure"),
    register: z.string(),
    registerTitle: Words,
    keeper: z.string(),
    title: Words,
    definition: Words.describe("口径"),
    unit: z.string(),
    kind,
    version: z.int(),
    subsetOf: z.string().optional().describe("其中"),
    isByPlace: z.boolean().describe("whether its entries lie in villages, so that it can be told by them"),
    isWhole: z.boolean().describe("whether its figures are those of the whole town, or only of what this post sees"),
    isDeclaredOnly: z.boolean().describe("报数: no register stands behind it yet"),
    since: z
      .string()
      .optional()
      .describe("first month for which anything stands in its register; none while nothing does. A 0 before it was counted by nobody"),
  }),
);

export const MeasureFigure = named(
  "MeasureFigure",
  z.object({
    measure: z.string(),
    title: Words,
    definition: Words,
    kind,
    stretch,
    value: z.string().nullable().describe("null where there is nothing to divide by or nothing was released: shown as —, never as 0"),
    unit: z.string(),
    entries: z.int(),
    declared: z.string().describe("报数 in it"),
    opening: z.string().describe("期初数 in it"),
    backfilled: z.string().describe("补建 in it"),
    corrects: listOf(z.string()),
    subject: z.string().optional().describe("of a released value its basis, of a rank how many were compared"),
  }),
);

export const MonthFigures = named(
  "MonthFigures",
  z.object({
    measure: z.string(),
    unit: z.string(),
    rows: listOf(z.object({ month: z.string(), value: z.string().nullable(), entries: z.int() })),
  }),
);

export const PlaceFigures = named(
  "PlaceFigures",
  z.object({
    measure: z.string(),
    unit: z.string(),
    stretch,
    rows: listOf(z.object({ unit: z.string(), path, title: Words, value: z.string().nullable() })).describe(
      "units right below; the first row is what belongs to the unit asked for and to none below it, where there is any",
    ),
  }),
);

export const DrillPage = named(
  "DrillPage",
  z.object({
    rows: listOf(
      z.object({
        ...postedRow,
        event: z.string(),
        register: z.string(),
        entry: z.string(),
        place: path,
        keeper: path,
        recordedAt: z.string(),
        isBackfilled: z.boolean(),
        title: z.string().optional(),
      }),
    ),
    heldBack: z.object({ rows: z.union([z.int(), z.literal("few")]), amount: z.string() }),
    total: z.string(),
    count: z.int(),
    beside: z.object({ opening: z.string(), declared: z.string() }),
    parts: listOf(z.string()).describe("of a figure made of two: both; the rows are those of the first"),
    next: z.string().optional(),
  }),
);

export const Target = named(
  "Target",
  z.object({
    measure: z.string(),
    value: z.string(),
    unit: z.string(),
    comparison: z.enum(["exact", "about", "over", "atLeast", "atMost", "under"]),
    source: Words.describe("who set it, and where it is written"),
    reading: z.string().optional().describe("report that says so, where it was read here"),
    item: z.string().optional(),
    quote: z.string().optional(),
  }),
);

export const PeriodListed = named(
  "PeriodListed",
  z.object({
    keeper: path,
    title: Words,
    month: z.string(),
    isClosed: z.boolean(),
    by: z.string().optional().describe("who closed or reopened it last"),
    at: z.string().optional(),
    reason: z.string().optional().describe("of the last reopening"),
    mayClose: z.boolean().describe("whether this post closes and reopens it"),
  }),
);

const Verified = named(
  "Verified",
  z.object({
    events: z.int(),
    entries: z.int(),
    postings: z.int(),
    totals: z.int(),
    head: z.string().describe("hash of the last block"),
    unsealed: z.int(),
    first: z.object({ what: z.string(), where: z.string() }).optional().describe("the first difference; none where all agrees"),
    at: z.string(),
  }),
);

export const Verification = named(
  "Verification",
  z.object({
    last: Verified.optional().describe("none since the server was started"),
    running: z.object({ since: z.string(), said: z.string() }).optional(),
    mayRun: z.boolean(),
  }),
);
