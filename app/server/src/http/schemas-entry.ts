/** Entries, acts and what became of them, as they go over the wire. */
import type { FieldValue as Value } from "@jiannuo/registers";
import { z } from "zod";
import { Words, named } from "./schemas.ts";

/** A list that is given out: nobody writes into it. */
export const listOf = <T extends z.ZodType>(item: T): z.ZodType<readonly z.output<T>[], readonly z.input<T>[]> => z.array(item);

export const day = z.string().describe("2023-06-01, in Shanghai");

export const path = z.string().describe("path of immutable unit ids: qinghe/economy");

const PlaceValue = z.object({ label: z.string(), at: z.array(z.tuple([z.number(), z.number()])).optional() });
const FileValue = z.object({ name: z.string(), sha256: z.string(), bytes: z.number() });
const plain = z.union([z.string(), z.boolean(), PlaceValue, z.array(FileValue)]);

const FieldValue: z.ZodType<Value, Value> = named(
  "FieldValue",
  z
    .union([plain, z.array(z.record(z.string(), plain))])
    .describe("numbers are exact decimal text, days 2023-06-01, codes and units their keys; a place, files, or the rows of a table"),
) as never;

export const Values = z.record(z.string(), FieldValue);

export const Refused = named(
  "Refused",
  z.object({ code: z.string(), because: Words, field: z.string().optional().describe("the field that it speaks of") }),
);

export const Offer = named(
  "Offer",
  z
    .union([
      z.object({
        ok: z.literal(true),
        isSamePerson: z.boolean().describe("同人复查: allowed because there is no second person, and marked"),
      }),
      z.object({ ok: z.literal(false), code: z.string(), because: Words }),
    ])
    .describe("准否: whether this post may do it now, and why not. The same answer as the act itself would get"),
);

const entry = {
  register: z.string(),
  id: z.string(),
  version: z.int().describe("of the definition that it was opened under"),
  state: z.string().nullable().describe("null once the act that opened it was taken back"),
  values: Values.describe("without personal data"),
  masked: listOf(z.string()).describe("fields that hold personal data, which opens with a reason"),
  keeper: path,
  place: path,
  author: z.string().describe("post that opened it"),
  openedOn: day,
  lastSeq: z.int(),
  isBackfilled: z.boolean().describe("补建"),
};

const EntrySummary = named("EntrySummary", z.object(entry));

export const TitledEntry = named(
  "TitledEntry",
  z.object({ ...entry, title: z.string().describe("what the entry is called: its first listed field, in words") }),
);

const posted = {
  measure: z.string(),
  version: z.int(),
  day,
  amount: z.string().describe("exact decimal text in the measure's unit"),
  subject: z.string(),
  corrects: z.string().optional().describe("closed month that it corrects: 2023-06"),
};

export const postedRow = posted;

export const EntryPage = named(
  "EntryPage",
  z.object({
    rows: listOf(TitledEntry),
    next: z.string().optional().describe("send back as `after` for the next page"),
    heldBack: z
      .union([z.int(), z.literal("few")])
      .describe("with `behind`: entries that count in the figure and may not be seen here; few for one or two (有不可见明细)"),
  }),
);

const Clock = named(
  "Clock",
  z.object({
    duty: z.string(),
    title: Words,
    rule: z.string().describe("the rule that sets the time limit, as one would cite it"),
    startedOn: day,
    firstDueOn: day.describe("before pauses (扣除时限) and extensions (延期)"),
    dueOn: day,
    state: z.enum(["running", "paused", "met", "metLate", "overdue"]),
    metOn: day.optional(),
    left: z.int().describe("days left in the clock's unit, negative when overdue"),
    unit: z.enum(["workingDays", "days", "months"]),
    pausedFor: z.int(),
  }),
);

const Happened = named(
  "Happened",
  z.object({
    event: z.string(),
    seq: z.int(),
    kind: z.enum(["act", "reversal", "erasure"]),
    act: z.string().optional(),
    by: z.object({
      person: z.string(),
      name: z.string(),
      post: z.string(),
      office: path,
      insteadOf: z.string().optional().describe("代填: whose act it is"),
    }),
    happenedOn: day,
    recordedAt: z.string(),
    values: Values.describe("what was filled in at this act, without personal data"),
    masked: listOf(z.string()),
    isSamePerson: z.boolean().describe("同人复查"),
    backfill: z.object({ fileSha256: z.string(), sheet: z.string(), row: z.int() }).optional().describe("补建: where it comes from"),
    reason: z.string().optional(),
    reverses: z.string().optional().describe("event that was taken back"),
    isReversed: z.boolean(),
    reversal: Offer.optional().describe("whether this post may take it back now; at acts that stand"),
  }),
);

export const EntryView = named(
  "EntryView",
  z.object({
    entry: TitledEntry,
    acts: listOf(z.object({ act: z.string(), offer: Offer })).describe(
      "all acts that are done to an entry, in the order of the definition",
    ),
    clocks: listOf(Clock),
    timeline: listOf(Happened).describe("in the order in which it was recorded"),
    postings: listOf(z.object({ ...posted, event: z.string() })),
  }),
);

export const Answer = named(
  "Answer",
  z.object({
    event: z.string(),
    entry: EntrySummary,
    postings: listOf(z.object(posted)),
    moved: listOf(z.object({ measure: z.string(), by: z.string() })).describe("by how much each measure moved"),
    isSamePerson: z.boolean(),
  }),
);

const command = {
  event: z.string().describe("UUID that the client chose: the same command sent twice is done once"),
  entry: z.string().describe("of a new entry: chosen by the client, such as another UUID"),
  act: z.string(),
  values: z.record(z.string(), z.unknown()).default({}).describe("by field, as a form gives them"),
  happenedOn: z.string().optional(),
};

export const Command = named("Command", z.strictObject(command));

export const BulkRequest = named(
  "BulkRequest",
  z.strictObject({
    commands: z.array(z.strictObject({ ...command, recordedAt: z.string().optional().describe("only with a source") })).max(20_000),
    mode: z.enum(["all-or-nothing", "good-rows"]),
    source: z
      .strictObject({ fileSha256: z.string().regex(/^[0-9a-f]{64}$/), sheet: z.string().max(200), firstRow: z.int().min(1).optional() })
      .optional()
      .describe("rows of history (补建), which may say when they were recorded"),
  }),
);

export const BulkAnswer = named(
  "BulkAnswer",
  z.object({
    done: z.int(),
    refused: listOf(z.object({ row: z.int(), because: listOf(Refused) })).describe("rows count from 1 in the order given"),
  }),
);

export const Reversal = named("Reversal", z.strictObject({ event: z.string(), reverses: z.string(), reason: z.string().max(1000) }));
