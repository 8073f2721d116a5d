/** Imports, their preview, and the grid by village, as they go over the wire. */
import { z } from "zod";
import { Refused, Values, day, listOf } from "./schemas-entry.ts";
import { Words, named } from "./schemas.ts";

const MatchedColumn = z.object({
  column: z.int().describe("from 1"),
  title: z.string(),
  unit: z.string().optional().describe("of the head, or of the whole table"),
  field: z.string().optional(),
  why: Words,
});

const TakenSheet = z.object({
  name: z.string(),
  rows: z.int(),
  hidden: z.int().optional().describe("rows folded away or left out by a filter"),
  table: z
    .object({ head: z.object({ from: z.int(), to: z.int() }), caption: z.string(), year: z.int().optional() })
    .optional()
    .describe("missing where no row looks like a head"),
  columns: listOf(MatchedColumn),
  sample: listOf(listOf(z.string())),
  opening: z.string().optional().describe("the act that opens an entry for each row"),
});

const MappedColumn = z.strictObject({
  column: z.int().min(1).max(1000),
  field: z.string().max(64),
  unit: z.string().max(12).optional().describe("unit in which the column stands, 万元"),
});

export const Mapping = named(
  "LedgerMapping",
  z.strictObject({
    sheets: z
      .array(z.strictObject({ sheet: z.int().min(0).max(255), opening: z.string().max(64), columns: z.array(MappedColumn).max(200) }))
      .min(1)
      .max(50),
    isHistory: z.boolean().describe("the rows are history: what comes of them is marked 补建 for good"),
    leavesHidden: z.boolean().default(false).describe("rows that are hidden in the file are left out"),
  }),
);

const KeptMapping = z.object({
  sheets: listOf(
    z.object({
      sheet: z.int(),
      opening: z.string(),
      columns: listOf(z.object({ column: z.int(), field: z.string(), unit: z.string().optional() })),
    }),
  ),
  isHistory: z.boolean(),
  leavesHidden: z.boolean().optional(),
});

export const Ledger = named(
  "Ledger",
  z.object({
    id: z.string(),
    register: z.string(),
    fileName: z.string(),
    fileSha256: z.string(),
    at: z.string(),
    state: z.enum(["staged", "running", "done", "cancelled", "undoing", "undone"]),
    sheets: listOf(TakenSheet),
    mapping: KeptMapping.nullable(),
    counts: z.object({
      all: z.int(),
      looked: z.int(),
      done: z.int().describe("rows of which something was entered"),
      known: z.int().describe("rows that were there already"),
      refused: z.int(),
      undone: z.int().describe("acts taken back"),
      ended: z.object({ code: z.string(), because: Words }).optional().describe("why it ended before its end"),
    }),
  }),
);

const fates = ["new", "changed", "known", "refused", "total", "note", "head", "blank", "hidden"] as const;

export const LedgerPreview = named(
  "LedgerPreview",
  z.object({
    rows: z.int(),
    counts: z.object(Object.fromEntries(fates.map((fate) => [fate, z.int()])) as Record<(typeof fates)[number], z.ZodInt>),
    acts: z.record(z.string(), z.int()).describe("how often each act would be done"),
    problems: listOf(
      z.object({
        sheet: z.string(),
        row: z.int(),
        column: z.string().describe("head of the column; empty for the row as a whole"),
        cell: z.string(),
        because: Words,
        isNote: z.boolean().describe("does not hold the row back"),
      }),
    ),
    problemCount: z.int(),
  }),
);

const GridSpan = z.object({ id: z.string(), title: Words, from: day, to: day });

export const Grid = named(
  "VillageGrid",
  z.object({
    register: z.string(),
    act: z.string(),
    acts: listOf(z.object({ id: z.string(), title: Words })),
    span: GridSpan,
    spans: listOf(GridSpan),
    columns: listOf(z.object({ field: z.string(), isNeeded: z.boolean(), preset: z.string().optional() })),
    rows: listOf(
      z.object({
        unit: z.string(),
        title: Words,
        entries: listOf(z.object({ id: z.string(), values: Values })).describe("none: 未报, which is not zero"),
        isForOther: z.boolean().describe("代填: whoever fills in must name whose report it is"),
      }),
    ),
  }),
);

export const GridLines = named(
  "VillageGridLines",
  z.strictObject({
    act: z.string().max(64),
    lines: z
      .array(
        z.strictObject({
          event: z.string(),
          entry: z.string(),
          unit: z.string().max(64),
          values: z.record(z.string(), z.unknown()),
          insteadOf: z.string().max(60).optional().describe("代填: whose report it is"),
        }),
      )
      .min(1)
      .max(1000),
  }),
);

export const GridAnswer = named(
  "VillageGridAnswer",
  z.object({ done: z.int(), refused: listOf(z.object({ unit: z.string(), because: listOf(Refused) })) }),
);
