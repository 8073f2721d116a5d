/** Declaring a register of this township: its offices and roles are known, so a mistyped one does not compile. */
import { definerFor } from "@jiannuo/registers";
import type { OfficeId } from "./offices.ts";
import type { RoleId } from "./roles.ts";

export const { defineRegister } = definerFor<OfficeId, RoleId>();

/** A sentence in both languages, short enough to be read aloud. */
export const say = (zh: string, en: string): { zh: string; en: string } => ({ zh, en });

/** From a table to definitions: one for each row, under the row's first word. */
export const tabled = <Row extends readonly [id: string, ...rest: unknown[]], T>(
  rows: readonly Row[],
  make: (row: Row) => T,
): Record<Row[0], T> => Object.fromEntries(rows.map((row) => [row[0], make(row)])) as Record<Row[0], T>;
