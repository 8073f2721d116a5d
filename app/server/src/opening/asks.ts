/** What may be asked of the books by a command of the command line, checked alike whether it is asked here or of the server that holds them. */
import type { Reading } from "@jiannuo/reading";
import { z } from "zod";
import type { DrillPage, Verified } from "../books/books.ts";
import type { AccountAnswer } from "./answers/account.ts";
import type { Acted } from "./answers/act.ts";
import type { Measured } from "./answers/measure.ts";
import type { UnitAnswer } from "./answers/unit.ts";
import type { WrittenReport } from "./answers/report.ts";
import type { UsedIn } from "../reports/report.ts";
import type { BackedUp } from "../backup/backup.ts";
import type { DocxFinding } from "@jiannuo/writing/docx-in";
import type { Reconciled } from "../reconcile/reconciliation.ts";
import type { AdoptedReport } from "../reports/adopt-docx.ts";
import type { Sample } from "../reconcile/sample.ts";
import { kinds } from "../units/keep-units.ts";

const who = z.string();
const figure = { who, period: z.string(), place: z.string().optional(), asOf: z.string().optional() };

export const asks = {
  measure: z.object({ ...figure, ids: z.array(z.string()) }),
  drill: z.object({ ...figure, id: z.string(), after: z.string().optional() }),
  act: z.object({
    who,
    register: z.string(),
    act: z.string(),
    entry: z.string().optional(),
    happened: z.string().optional(),
    event: z.string(),
    /** As typed. */
    values: z.array(z.tuple([z.string(), z.string()])),
  }),
  reverse: z.object({ who, event: z.string(), reverses: z.string(), reason: z.string() }),
  reconcile: z.object({
    who,
    /** Under review. */
    year: z.int(),
    /** As it was read on this machine. */
    reading: z.custom<Reading>((given) => typeof given === "object" && given !== null && "text" in given && "figures" in given),
  }),
  /** Files are named by absolute paths: they are read by whoever holds the books. */
  checkDocx: z.object({ who, file: z.string(), year: z.int() }),
  adoptDocx: z.object({ who, file: z.string(), year: z.int().optional(), report: z.string().optional() }),
  sample: z.object({ who, measure: z.string(), n: z.int(), seed: z.string(), period: z.string().optional() }),
  write: z.object({ who, year: z.int() }),
  leaders: z.object({ who }),
  whereUsed: z.object({ who, measure: z.string() }),
  verify: z.object({}),
  /** An absolute path. */
  backup: z.object({ file: z.string(), password: z.string().optional() }),
  close: z.object({ who, keeper: z.string(), month: z.string() }),
  account: z.object({
    action: z.enum(["list", "add", "reset", "unlock"]),
    username: z.string().optional(),
    name: z.string().optional(),
    unit: z.string().optional(),
    role: z.string().optional(),
  }),
  unit: z.object({
    action: z.enum(["list", "add", "rename", "move"]),
    /** Of new units; or the unit, and what it is called from now on. */
    names: z.array(z.string()),
    kind: z.enum(kinds).optional(),
    under: z.string().optional(),
    from: z.string().optional(),
  }),
  reopen: z.object({ who, second: z.string(), keeper: z.string(), month: z.string(), reason: z.string() }),
} as const;

export type CommandName = keyof typeof asks;
export type Ask<C extends CommandName> = z.infer<(typeof asks)[C]>;

/** What each of them is answered with. */
export interface Answers {
  readonly measure: Readonly<Record<string, Measured>>;
  readonly drill: { readonly figure: Measured; readonly page: DrillPage };
  readonly act: Acted;
  readonly reverse: Acted;
  readonly reconcile: readonly Reconciled[];
  readonly checkDocx: { readonly findings: readonly DocxFinding[] };
  readonly adoptDocx: AdoptedReport;
  readonly sample: Sample;
  readonly write: WrittenReport;
  readonly leaders: { readonly docx: string };
  readonly whereUsed: { readonly rows: readonly UsedIn[] };
  readonly verify: Verified;
  readonly backup: BackedUp;
  readonly account: AccountAnswer;
  readonly unit: UnitAnswer;
  readonly close: { readonly closed: string };
  readonly reopen: { readonly reopened: string };
}
