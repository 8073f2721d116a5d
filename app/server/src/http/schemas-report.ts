/** The town's own reports, as they go over the wire. The shape of a draft is that of packages/writing; here it is checked at the door. */
import { isRefusal, readPeriod } from "@jiannuo/quantity";
import type { Draft as WritingDraft } from "@jiannuo/writing/draft";
import { z } from "zod";
import { day, listOf } from "./schemas-entry.ts";
import { Words, named } from "./schemas.ts";

const text = (maximum: number) => z.string().max(maximum);
const id = z.string().min(1).max(80);

const Format = named(
  "FigureFormat",
  z.strictObject({
    unit: text(12),
    magnitude: z.enum(["", "万", "亿"]),
    decimals: z.int().min(0).max(12),
    wording: z.enum(["", "余", "多", "超", "突破", "以上", "达", "近", "约", "左右"]),
    numerals: z.enum(["arabic", "chinese", "tenths"]),
    step: z
      .string()
      .regex(/^\d{1,15}(?:\.\d{1,12})?$/)
      .optional(),
    isUnsigned: z.literal(true).optional(),
    isRank: z.literal(true).optional(),
  }),
);

const period = z
  .string()
  .max(60)
  .refine((written) => !isRefusal(readPeriod(written)), "2023, 2023-06, 2023Q1, 2023-01-01..2023-06-30");

const Binding = named(
  "Binding",
  z
    .strictObject({
      id,
      measure: z
        .string()
        .regex(/^[\w-]+\.[\w-]+$/)
        .describe("register.measure"),
      version: z.int().min(1).describe("of the measure's definition"),
      period,
      place: text(400).optional().describe("path of a unit"),
      asOf: day.regex(/^\d{4}-\d\d-\d\d$/).optional(),
      format: Format,
    })
    .describe("取数: what a figure in a report stands for"),
);

const TextRun = z.strictObject({ kind: z.literal("text"), text: text(20_000) });
const FigureRun = z.strictObject({ kind: z.literal("figure"), text: text(200), binding: Binding });
const UnboundRun = z.strictObject({ kind: z.literal("unbound"), text: text(200), reason: text(400), by: text(100) });
const Run = named("Run", z.discriminatedUnion("kind", [TextRun, FigureRun, UnboundRun]).describe("文字 | 已挂指标的数 | 签认不挂的数"));
const runs = z.array(Run).max(2000);

const Block = named(
  "Block",
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("heading"), id, level: z.union([z.literal(1), z.literal(2), z.literal(3)]), runs }),
    z.strictObject({
      kind: z.literal("paragraph"),
      id,
      runs,
      lead: z.int().min(0).optional(),
      commitments: z.array(text(80)).max(200).optional(),
    }),
  ]),
);

const PlannedWork = named(
  "PlannedWork",
  z.strictObject({
    id,
    section: text(400),
    text: text(2000),
    lead: text(200),
    helpers: z.array(text(200)).max(50),
    due: text(40),
    measure: text(200).optional(),
    isLivelihood: z.literal(true).optional(),
  }),
);

/** Whoever sends a draft sends all of it. */
const Draft: z.ZodType<WritingDraft, WritingDraft> = named(
  "Draft",
  z.strictObject({
    title: text(200),
    year: z.int().min(1949).max(2200).describe("the year of delivery"),
    occasion: text(200),
    speaker: text(200),
    blocks: z.array(Block).max(2000),
    terms: z.array(z.strictObject({ term: text(100), explanation: text(2000) })).max(300),
    plan: z.array(PlannedWork).max(1000),
    kept: z.array(z.strictObject({ promise: text(2000), result: runs, lead: text(200) })).max(500),
    explained: z
      .array(z.strictObject({ code: text(80), block: id, quote: text(2000), reason: text(400), by: text(100) }))
      .max(2000)
      .optional()
      .describe("说明: findings against which the words are kept"),
  }),
) as never;

const who = { at: z.string(), by: z.string().describe("name of whoever did it") };
const why = z
  .enum(["composed", "written", "edited", "adopted", "rolled", "accepted", "side"])
  .describe("由提纲生成 | 新写 | 修改 | 采用修改稿 | 由上年稿沿用 | 按台账改数 | 未采用的另一稿");
const state = z.enum(["drafting", "published"]).describe("起草中 | 已公布");

export const ReportListed = named(
  "ReportListed",
  z.object({ id: z.string(), year: z.int(), title: z.string(), state, version: z.int(), ...who }),
);

const BoundFigure = named(
  "BoundFigure",
  z
    .object({
      binding: z.string().describe("id of the binding"),
      measure: z.string(),
      title: Words.optional().describe("of the measure; as it was when the report was published"),
      definition: Words.optional(),
      version: z.int().describe("of the definition"),
      period: z.string(),
      value: z.string().nullable().describe("exact decimal text in `unit`: now, or as it was published"),
      unit: z.string(),
      printed: z.string(),
      state: z.enum(["same", "moved", "broken", "frozen"]).describe("相符 | 已变动 | 取不到数 | 公布数"),
      because: Words.optional(),
      proposal: z.string().optional().describe("what would hold now; nothing is changed by itself"),
      entries: z.int(),
      declared: z.boolean().describe("报数"),
      backfilled: z.number().min(0).max(1).describe("share of 补建"),
      of: z.number().optional().describe("of a rank, how many were compared"),
      movedAt: z.string().optional().describe("when its entries last changed after this version was saved"),
      corrected: z.string().optional().describe("订正: what holds instead of the published text"),
      base: z
        .object({
          uses: z.enum(["live", "published"]),
          period: z.string(),
          value: z.string().nullable(),
          published: z.string().optional().describe("what the report of that year gave, where it gave it"),
        })
        .optional()
        .describe("of growth: the value of the year before, from the registers as they are, or as it was published"),
    })
    .describe("a figure of a report beside what the books say"),
);

const DraftFinding = named(
  "DraftFinding",
  z.object({
    code: z.string(),
    severity: z.enum(["wrong", "doubtful", "note"]),
    block: z.string(),
    start: z.int().describe("UTF-16 code units into the text of the block"),
    end: z.int(),
    because: Words,
    proposal: z.string().optional(),
    binding: z.string().optional(),
  }),
);

const SignOff = z.object({
  step: z.string(),
  version: z.int().describe("that was signed"),
  name: z.string(),
  at: z.string(),
  note: z.string().optional(),
  isOutdated: z.boolean().describe("签后变动: the text is another since"),
});

const Correction = named(
  "ReportCorrection",
  z.object({
    binding: z.string(),
    was: z.string(),
    text: z.string(),
    reason: z.string(),
    ...who,
    approver: z.string(),
  }),
);

export const ReportView = named(
  "Report",
  z.object({
    id: z.string(),
    year: z.int(),
    state,
    version: z.int(),
    ...who,
    why,
    draft: Draft,
    figures: listOf(BoundFigure),
    findings: listOf(DraftFinding),
    signOffs: listOf(SignOff),
    steps: listOf(z.object({ id: z.string(), title: Words, isYours: z.boolean(), isNext: z.boolean() })),
    unbound: z.int().describe("numbers that are neither bound nor signed for"),
    corrections: listOf(Correction),
    published: z.object({ version: z.int(), ...who }).optional(),
    may: z.object({ write: z.boolean(), publish: z.boolean(), correct: z.boolean() }),
  }),
);

export const NewReport = named(
  "NewReport",
  z.strictObject({
    year: z.int().min(1949).max(2200),
    draft: Draft.optional().describe("without one it is composed from the town's outline"),
  }),
);

export const ChangedReport = named(
  "ChangedReport",
  z.strictObject({
    base: z.int().min(1).describe("the version that was changed"),
    draft: Draft,
    why: z.enum(["edited", "accepted"]).default("edited"),
  }),
);

export const Version = named("ReportVersion", z.object({ version: z.int(), base: z.int(), why, ...who }));
export const FullVersion = named("FullReportVersion", z.object({ version: z.int(), base: z.int(), why, ...who, draft: Draft }));

export const Comparison = named(
  "ReportComparison",
  z.object({
    from: z.int(),
    to: z.int(),
    blocks: listOf(
      z.object({
        id: z.string(),
        kind: z.enum(["same", "changed", "added", "removed", "moved"]),
        pieces: listOf(z.object({ kind: z.enum(["same", "added", "removed"]), text: z.string() })),
      }),
    ),
  }),
);

export const SignRequest = named("SignRequest", z.strictObject({ step: z.string().max(40), note: text(1000).optional() }));
export const CorrectRequest = named(
  "CorrectRequest",
  z.strictObject({
    binding: id,
    text: text(200).min(1),
    reason: text(1000),
    approver: z.strictObject({ username: text(100), password: text(300) }).describe("another person, who agrees with their own password"),
  }),
);

export const WhereUsed = named(
  "WhereUsed",
  z.object({
    report: z.string(),
    year: z.int(),
    title: z.string(),
    state,
    version: z.int(),
    binding: z.string(),
    block: z.string(),
    text: z.string().describe("as it is printed there"),
    period: z.string(),
    sentence: z.string().describe("that it stands in"),
  }),
);

const adoptedFigure = {
  binding: z.string(),
  measure: z.string(),
  period: z.string(),
  text: z.string(),
  block: z.string(),
};

export const Adopted = named(
  "Adopted",
  z.object({
    report: z.string(),
    version: z.int().optional().describe("none where nothing was changed"),
    kept: listOf(z.object(adoptedFigure)).describe("figures that stand as they stood"),
    bound: listOf(z.object({ ...adoptedFigure, because: Words })).describe("new numbers that were bound"),
    changedByHand: listOf(
      z.object({
        kind: z.enum(["figure", "signed", "text", "added", "removed", "moved", "title"]),
        block: z.string(),
        was: z.string(),
        now: z.string(),
        binding: z.string().optional(),
      }),
    ),
    lost: listOf(z.object({ binding: Binding, text: z.string(), block: z.string(), because: Words })).describe(
      "bindings that no place of the file has any more",
    ),
  }),
);
