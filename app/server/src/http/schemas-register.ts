/** Registers, units, posts and duties, as they go over the wire. */
import { z } from "zod";
import { Offer, day, listOf, path } from "./schemas-entry.ts";
import { Words, named } from "./schemas.ts";

const Door = z.object({ main: z.enum(["here", "excel", "system"]), system: Words.optional() });

export const RegisterListed = named(
  "RegisterListed",
  z.object({
    id: z.string(),
    version: z.int(),
    title: Words,
    purpose: Words,
    keeper: z.string().describe("id of the office that keeps it"),
    keeperTitle: Words,
    door: Door.describe("where its entries mainly come from"),
    sensitivity: z.int().min(0).max(2),
    states: listOf(z.object({ id: z.string(), title: Words, isEnd: z.boolean() })),
    mayOpen: z.boolean().describe("whether this post may open an entry"),
  }),
);

/** As it is declared; the type is RegisterDefinition of packages/registers, which the web imports. */
const Definition = named(
  "RegisterDefinition",
  z.unknown().meta({
    type: "object",
    additionalProperties: true,
    description: "the declaration of the register as plain data: fields, states, acts, duties, rounds, measures, list (see docs/registers)",
  }),
);

export const RegisterView = named(
  "RegisterView",
  z.object({
    definition: Definition,
    openings: listOf(z.object({ act: z.string(), offer: Offer })).describe("acts that open an entry: may this post?"),
  }),
);

export const Unit = named(
  "Unit",
  z.object({
    id: z.string(),
    kind: z.string().describe("township, office, village, enterprise, station"),
    title: Words,
    path: path.nullable().describe("where it stands today"),
    paths: listOf(z.object({ path, from: day })).describe("newest first"),
  }),
);

export const PostListed = named(
  "PostListed",
  z.object({
    id: z.string(),
    name: z.string(),
    role: z.string(),
    roleTitle: Words,
    unit: z.string(),
    portfolio: listOf(z.string()).describe("分管"),
    from: day,
    to: day.nullable(),
  }),
);

const DutyListed = named(
  "DutyListed",
  z.object({
    register: z.string(),
    duty: z.string().describe("id of the duty or round in the register's definition"),
    dutyTitle: Words,
    entry: z.string().optional().describe("none for what recurs (周期应办)"),
    title: z.string().describe("what it is about: the entry, the village, the enterprise"),
    span: Words.optional().describe("for what recurs: which month, quarter or season"),
    place: path.optional(),
    keeper: path,
    dueOn: day,
    state: z.enum(["due", "overdue", "paused"]),
    left: z.int().describe("days left in `unit`, negative when overdue"),
    unit: z.enum(["workingDays", "days", "months"]),
    isYours: z.boolean().describe("whether this post may do now what closes it"),
    ruleText: z.string(),
  }),
);

export const DutyPage = named(
  "DutyPage",
  z.object({ rows: listOf(DutyListed), isCut: z.boolean().describe("there are more open entries than one answer looks through") }),
);
