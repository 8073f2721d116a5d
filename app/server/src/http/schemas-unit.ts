/** Units as the administrator keeps them, as they go over the wire. */
import { z } from "zod";
import { kinds } from "../units/keep-units.ts";
import { named } from "./schemas.ts";

const id = z.string().max(64);
const name = z.string().max(200);

export const NewUnits = named(
  "NewUnits",
  z.strictObject({
    kind: z.enum(kinds),
    names: z.array(name).min(1).max(2000).describe("one name a unit, as they stand in a list"),
    under: id.optional().describe("id of the unit above; the town itself unless said"),
  }),
);

export const UnitsAdded = named("UnitsAdded", z.object({ added: z.array(z.string()).describe("ids, in order") }));

export const UnitTitle = named("UnitTitle", z.strictObject({ zh: name, en: name.optional().describe("romanised unless said") }));

export const UnitMove = named(
  "UnitMove",
  z.strictObject({ under: id.describe("id of the new unit above"), from: z.string().max(10).describe("first day there, 2024-07-01") }),
);

export const UnitAct = named(
  "UnitAct",
  z.object({
    at: z.string(),
    by: z.string(),
    act: z.enum(["add", "rename", "move"]),
    unit: z.string(),
    was: z.string().nullable(),
    became: z.string().nullable(),
  }),
);
