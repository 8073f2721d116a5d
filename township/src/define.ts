/** Declaring a register of this township: its offices and roles are known, so a mistyped one does not compile. */
import { definerFor } from "@jiannuo/registers";
import type { OfficeId } from "./offices.ts";
import type { RoleId } from "./roles.ts";

export const { defineRegister } = definerFor<OfficeId, RoleId>();

/** A sentence in both languages, short enough to be read aloud. */
export const say = (zh: string, en: string): { zh: string; en: string } => ({ zh, en });
