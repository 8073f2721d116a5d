/** Enters a ledger into the books: only the good rows slice by slice, or all of them as one. */
import { refuse } from "@jiannuo/quantity";
import type { BulkCommand, Refusals } from "../books/books.ts";
import { isRefused } from "../books/refused.ts";
import { type Counts, type Ledger, type Mapping, type RowProblem, nothingYet } from "./ledger.ts";
import type { PlanContext, PlannedRow } from "./plan.ts";
import { planned } from "./preview.ts";
import type { RowNote, Staging } from "./staging.ts";

export interface RunInput {
  readonly staging: Staging;
  readonly ledger: Ledger;
  readonly mapping: Mapping;
  readonly contextOf: (at: number) => PlanContext;
  /** Told after each slice; false ends the run. */
  readonly goesOn: (counts: Counts) => boolean;
}

const sourceOf = ({ fileSha256, sheets }: Ledger, { isHistory }: Mapping, sheet: number) =>
  isHistory ? { fileSha256, sheet: sheets[sheet]!.name } : undefined;

const asProblems = (because: Refusals): RowProblem[] => because.map((refusal) => ({ column: 0, refusal }));

/** What became of each row, from what became of its commands. */
const notesOf = (plans: readonly PlannedRow[], refused: ReadonlyMap<BulkCommand, Refusals>): RowNote[] =>
  plans.flatMap((plan): RowNote[] => {
    const because = [...plan.problems, ...plan.commands.flatMap((command) => asProblems(refused.get(command) ?? []))];
    const events = plan.commands.flatMap((command) => (refused.has(command) ? [] : [command.event]));
    if (because.length === 0 && events.length === 0) return [];
    return [{ row: plan.row, because: because.length === 0 ? null : because, ...(events.length === 0 ? {} : { events }) }];
  });

const counted = (counts: Counts, plans: readonly PlannedRow[], refused: ReadonlyMap<BulkCommand, Refusals>): Counts => {
  const isDone = ({ commands }: PlannedRow): boolean => commands.some((command) => !refused.has(command));
  const isBad = ({ fate, commands }: PlannedRow): boolean => fate === "refused" || commands.some((command) => refused.has(command));
  return {
    ...counts,
    looked: counts.looked + plans.length,
    done: counts.done + plans.filter(isDone).length,
    known: counts.known + plans.filter(({ fate }) => fate === "known").length,
    refused: counts.refused + plans.filter(isBad).length,
  };
};

const rowsOf = ({ sheets }: Ledger, mapping: Mapping): number => mapping.sheets.reduce((sum, { sheet }) => sum + sheets[sheet]!.rows, 0);

/** @returns how far it came; `ended` where the books could not be asked any more */
export const runGoodRows = async ({ staging, ledger, mapping, contextOf, goesOn }: RunInput): Promise<Counts> => {
  let counts: Counts = { ...nothingYet, all: rowsOf(ledger, mapping) };
  for (const [at, { sheet }] of mapping.sheets.entries()) {
    const context = contextOf(at);
    const { books, who, by, definition } = context;
    for await (const part of planned(staging, ledger.id, sheet, context)) {
      if ("refused" in part) return { ...counts, ended: part.refused[0]! };
      const commands = part.plans.flatMap((plan) => plan.commands);
      const answer =
        commands.length === 0
          ? { refused: [] }
          : await books.bulk(by, definition.id, commands, "good-rows", sourceOf(ledger, mapping, sheet));
      if (isRefused(answer)) return { ...counts, ended: answer[0]! };
      const refused = new Map(answer.refused.map(({ row, because }) => [commands[row - 1]!, because]));
      await staging.note(who, ledger.id, sheet, notesOf(part.plans, refused));
      counts = counted(counts, part.plans, refused);
      if (!goesOn(counts)) return counts;
    }
  }
  return counts;
};

const hasProblems = refuse(
  "LEDGER_HAS_PROBLEMS",
  "还有行不对，选了“全部”就一行也不登记。请改好后重新导入，或只登记好的行",
  "Some rows are wrong, and all or nothing was chosen: nothing was entered. Mend them and import again, or enter the good rows only",
);

const severalSheets = refuse("ONE_SHEET_AT_A_TIME", "“全部登记，否则不登记”一次只能办一张表", "all or nothing takes one sheet at a time");

/** One transaction, so that nothing is entered where one row is refused. */
export const runAll = async ({ staging, ledger, mapping, contextOf, goesOn }: RunInput): Promise<Counts> => {
  let counts: Counts = { ...nothingYet, all: rowsOf(ledger, mapping) };
  const [only, ...more] = mapping.sheets;
  if (!only || more.length > 0) return { ...counts, ended: severalSheets };
  const context = contextOf(0);
  const plans: PlannedRow[] = [];
  for await (const part of planned(staging, ledger.id, only.sheet, context)) {
    if ("refused" in part) return { ...counts, ended: part.refused[0]! };
    plans.push(...part.plans.filter(({ commands, problems, fate }) => commands.length + problems.length > 0 || fate === "known"));
    counts = { ...counts, looked: counts.looked + part.plans.length };
    if (!goesOn(counts)) return counts;
  }
  const bad = plans.filter(({ fate }) => fate === "refused");
  if (bad.length > 0) return { ...counts, refused: bad.length, ended: hasProblems };
  const commands = plans.flatMap((plan) => plan.commands);
  const { books, who, by, definition } = context;
  const answer =
    commands.length === 0
      ? { refused: [] }
      : await books.bulk(by, definition.id, commands, "all-or-nothing", sourceOf(ledger, mapping, only.sheet));
  if (isRefused(answer)) return { ...counts, ended: answer[0]! };
  const refused = new Map(answer.refused.map(({ row, because }) => [commands[row - 1]!, because]));
  const isNothing = refused.size > 0;
  const notes = notesOf(plans, refused).map((note): RowNote => (isNothing ? { row: note.row, because: note.because } : note));
  for (let from = 0; from < notes.length; from += 500) await staging.note(who, ledger.id, only.sheet, notes.slice(from, from + 500));
  const all = counted({ ...counts, looked: 0 }, plans, refused);
  return isNothing ? { ...counts, refused: all.refused, ended: hasProblems } : { ...all, looked: counts.looked };
};
