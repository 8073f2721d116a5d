/** Personal data that was opened, files, slips, hand-overs and kept things, as they go over the wire. */
import { z } from "zod";
import { Words, named } from "./schemas.ts";
import { Values, day, listOf, path } from "./schemas-entry.ts";

const instant = z.string().describe("2023-06-01T08:30:00.000Z");

export const UnmaskRequest = named(
  "UnmaskRequest",
  z.strictObject({ fields: z.array(z.string().max(64)).max(100), reason: z.string().max(1000) }),
);

export const Unmasked = named("Unmasked", z.object({ values: Values }));

export const Unmaskings = named(
  "Unmaskings",
  z.object({
    rows: listOf(
      z.object({
        register: z.string(),
        entry: z.string(),
        at: instant,
        by: z.object({ post: z.string(), person: z.string(), name: z.string() }),
        fields: listOf(z.string()),
        registerTitle: Words,
        fieldTitles: listOf(Words),
        reason: z.string(),
      }),
    ),
    next: z.string().optional().describe("send as `after` for the next page"),
  }),
);

export const UnmaskingsAsked = z.object({
  after: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(1000).optional(),
});

export const FileTaken = named(
  "FileTaken",
  z.object({ sha256: z.string().describe("what entries name it by"), name: z.string(), size: z.int().describe("bytes"), type: z.string() }),
);

const slip = {
  measure: z.string().describe("register.measure, or declared.NAME"),
  from: day,
  to: day,
  place: path,
  keeper: path.describe("path of the office that keeps the measure"),
  amount: z.string().describe("exact decimal text in the measure's unit"),
};

const entered = { id: z.string(), ...slip, recordedAt: instant, by: z.string().describe("name of who entered it") };

export const NewOpening = named("NewOpening", z.strictObject({ ...slip, document: z.string().max(1000) }));

export const Opening = named("Opening", z.object({ ...entered, document: z.string() }));

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const NewDeclared = named(
  "NewDeclared",
  z.strictObject({ ...slip, definition: z.string().max(2000), slipSha256: sha256.optional().describe("a file that was sent before") }),
);

export const Declared = named(
  "Declared",
  z.object({
    ...entered,
    definition: z.string(),
    slipSha256: z.string().optional(),
    state: z.enum(["waiting", "counted", "replaced"]).describe("waits for another person's review; counts; no longer counts"),
    reviewedBy: z.string().optional(),
    reviewedAt: instant.optional(),
    replacedAt: instant.optional(),
  }),
);

export const SlipsAsked = z.object({
  measure: z.string().max(200).optional(),
  year: z.coerce.number().int().min(1949).max(2200).optional(),
});

const handOver = { post: z.string(), toPerson: z.string().describe("id of the person who takes over"), toName: z.string(), on: day };

export const NewHandOver = named("NewHandOver", z.strictObject(handOver));

export const HandOver = named("HandOver", z.object({ ...handOver, by: z.string().describe("name of who did it"), at: instant }));

export const HandedOver = named("HandedOver", z.object(handOver));

export const KeptKind = z.enum(["view", "draft", "mapping"]);

export const Kept = named("Kept", z.object({ id: z.string(), body: z.unknown(), at: instant }));

export const Id = z.object({ id: z.string() });
