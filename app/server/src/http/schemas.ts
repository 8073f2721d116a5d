/** What goes over the wire, as zod schemas: the OpenAPI document, the checks at the door and the web's types all come from here. */
import { z } from "zod";

/** A schema that the OpenAPI document and the web know by a name. */
export const named = <T extends z.ZodType>(id: string, schema: T): T => {
  z.globalRegistry.add(schema, { id });
  return schema;
};

/** PostgreSQL stores neither NUL nor half a surrogate pair; other control characters have no place in a field that people read. */
const line = (maximum: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(maximum)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u);
const offset = z.int().min(0).describe("UTF-16 code units into the text of the report");

const Part = z.enum(["review", "plan", "governance", "other"]).describe("回顾 | 今年工作 | 政府自身建设 | 其余");
const ItemKind = z.enum(["figure", "target", "commitment", "project"]).describe("数据 | 目标 | 承诺 | 项目");
const ReviewState = z.enum(["pending", "confirmed", "corrected", "rejected"]).describe("待确认 | 已确认 | 已更正 | 不采用");
const Verdict = z.enum(["confirm", "correct", "reject", "reset"]).describe("确认 | 更正 | 不采用 | 撤回");
const Approx = z.enum(["exact", "about", "over", "atLeast", "atMost", "under"]);
const FigureKind = z.enum(["level", "change", "rank"]);
const Direction = z.enum(["up", "down"]);
const Status = z.enum(["reported", "expected", "target"]);
const Stage = z.enum(["planned", "negotiating", "signed", "approved", "building", "completed", "operating"]);
const Level = z.enum(["township", "county", "prefecture", "province", "nation"]);

export const Words = named("Words", z.object({ zh: z.string(), en: z.string() }));

/** What an item says, apart from where it stands; which fields there are follows from its kind. */
const content = {
  metric: line(200).describe("what is counted: 数据与目标"),
  value: z.number().describe("百/千/万/亿 multiplied out; of a range the lower end"),
  valueTo: z.number().describe("upper end of a range"),
  unit: z.string().trim().max(12).describe("measure word or unit, the empty string where the text writes none"),
  approx: Approx,
  figureKind: FigureKind,
  direction: Direction,
  status: Status,
  action: line(60).describe("verb of a commitment"),
  object: line(400).describe("what it is done to"),
  name: line(200).describe("name of a project"),
  stage: Stage,
  amount: z.number().min(0).describe("total investment in 元"),
};

/** The same fields as they are given out: what the reader wrote is not measured against the limits for people. */
const given = {
  metric: z.string(),
  value: z.number(),
  valueTo: z.number(),
  unit: z.string(),
  approx: Approx,
  figureKind: FigureKind,
  direction: Direction,
  status: Status,
  action: z.string(),
  object: z.string(),
  name: z.string(),
  stage: Stage,
  amount: z.number().describe("total investment in 元"),
};

const AsRead = named(
  "AsRead",
  z
    .object({ kind: ItemKind, start: offset, end: offset, quote: z.string(), ...z.object(given).partial().shape })
    .describe("the item as the reader gave it, before a person corrected it"),
);

export const Item = named(
  "Item",
  z.object({
    id: z.string().describe("stable within the reading, e.g. f-242-247"),
    kind: ItemKind,
    part: Part,
    section: z.string().describe("title of the innermost section that it stands in"),
    start: offset,
    end: offset,
    quote: z.string(),
    ...z.object(given).partial().shape,
    state: ReviewState,
    by: z.string().optional().describe("who decided last"),
    at: z.string().optional().describe("when: ISO 8601"),
    seq: z.int().min(0).describe("number of the last review of this item, 0 for none; send it back as `expected`"),
    origin: z.enum(["reader", "person"]).describe("found by the reader, or added by a person"),
    asRead: AsRead.optional().describe("only where a correction is in force"),
  }),
);

const Correction = named(
  "Correction",
  z
    .strictObject({
      start: offset.optional(),
      end: offset.optional(),
      kind: ItemKind.optional(),
      ...z.object(content).partial().shape,
      valueTo: content.valueTo.nullable().optional(),
      direction: content.direction.nullable().optional(),
      amount: content.amount.nullable().optional(),
    })
    .describe("only the fields that change; null takes a field away. The quote follows from start and end."),
);

export const ReviewRequest = named(
  "ReviewRequest",
  z.strictObject({
    verdict: Verdict,
    correction: Correction.optional().describe("with verdict correct, and only there"),
    expected: z.int().min(0).optional().describe("seq of the last review that the person saw; another one since then is answered by 409"),
  }),
);

export const NewItem = named(
  "NewItem",
  z
    .strictObject({ kind: ItemKind, start: offset, end: offset, ...z.object(content).partial().shape })
    .describe("an item that the reader missed. Figures and targets need metric and value, commitments action, projects name and stage"),
);

const Section = named(
  "Section",
  z.object({ start: offset, end: offset, level: z.int(), number: z.string(), title: z.string(), part: Part }),
);
const byKind = z.object({ figure: z.int(), target: z.int(), commitment: z.int(), project: z.int() });
const byState = z.object({ pending: z.int(), confirmed: z.int(), corrected: z.int(), rejected: z.int() });

export const ReadingSummary = named(
  "ReadingSummary",
  z.object({
    id: z.string(),
    name: z.string().describe("name of the file"),
    sample: z.boolean().describe("示例"),
    title: z.string(),
    place: z.string(),
    level: Level,
    reviewYear: z.int().describe("0 where the text does not say"),
    planYear: z.int(),
    characters: z.int(),
    counts: z.object({ byKind, byState }).describe("items not rejected, by kind; all items, by state"),
    readAt: z.string(),
    readMs: z.number(),
    revision: z.int().describe("how many times it was read: 1 after the first reading"),
  }),
);

export const FullReading = named(
  "FullReading",
  z.object({
    id: z.string(),
    name: z.string(),
    sample: z.boolean(),
    readAt: z.string(),
    readMs: z.number(),
    revision: z.int(),
    characters: z.int(),
    reading: z.object({
      title: z.string(),
      place: z.string(),
      level: Level,
      reviewYear: z.int(),
      planYear: z.int(),
      text: z.string(),
      sections: z.array(Section),
    }),
    items: z.array(Item).describe("in reading order, rejected ones too"),
  }),
);

export const Reread = named(
  "Reread",
  z.object({
    revision: z.int(),
    readMs: z.number(),
    kept: z.int().describe("reviewed items, which stay as they are"),
    found: z.int().describe("items not reviewed, as the reader finds them now"),
    added: z.int().describe("of these: not there before"),
    removed: z.int().describe("not reviewed before, not found any more"),
  }),
);

const Place = named("Place", z.object({ start: offset, end: offset, quote: z.string() }));
export const Finding = named(
  "Finding",
  z.object({ code: z.string(), severity: z.enum(["wrong", "doubtful"]), because: Words, places: z.array(Place) }),
);

const SplitRow = named(
  "SplitRow",
  z
    .object({
      number: z.int().describe("序号"),
      category: z.string().describe("类别"),
      task: z.string().describe("任务内容"),
      leader: z.string().describe("牵头领导"),
      units: z.string().describe("责任单位"),
      helpers: z.string().describe("配合单位"),
      due: z.string().describe("完成时限"),
    })
    .describe("one task of the 责任分解表; what the text does not say is empty"),
);
export const SplitTable = named("SplitTable", z.object({ title: z.string(), rows: z.array(SplitRow) }));

export const Health = named("Health", z.object({ ok: z.boolean(), version: z.string() }));

export const Problem = named(
  "Problem",
  z.object({
    type: z.string().describe("where the code is explained"),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: Words.describe("one sentence in both languages for the person who must act"),
    refusals: z
      .array(z.object({ code: z.string(), because: Words, field: z.string().optional() }))
      .optional()
      .describe("where several things may be wrong: all of them, each with the field that it speaks of"),
    item: Item.optional().describe("with 409: the item as it stands now"),
    request: z.string().optional().describe("name of the request in the log"),
  }),
);
