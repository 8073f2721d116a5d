/** What would become of a ledger by a mapping, before anything is entered: every problem by row and column. */
import { setImmediate as breathe } from "node:timers/promises";
import { type Words, refuse } from "@jiannuo/quantity";
import { type Cell, cellText, isInSheet } from "@jiannuo/writing/ledger";
import type { RegisterDefinition } from "@jiannuo/registers";
import type { Refusals } from "../books/books.ts";
import type { Ledger, Mapping, RowProblem } from "./ledger.ts";
import type { PlanContext, PlannedRow, RowFate } from "./plan.ts";
import { planRows } from "./plan.ts";
import { isRefused } from "../books/refused.ts";
import type { Staging } from "./staging.ts";

interface ShownProblem {
  readonly sheet: string;
  readonly row: number;
  /** Head of the column; "" for the row as a whole. */
  readonly column: string;
  readonly cell: string;
  readonly because: Words;
  readonly isNote: boolean;
}

export interface Preview {
  /** Rows below the heads of the chosen sheets. */
  readonly rows: number;
  readonly counts: Readonly<Record<RowFate, number>>;
  /** How often each act would be done. */
  readonly acts: Readonly<Record<string, number>>;
  /** The first of them; the file of errors holds all. */
  readonly problems: readonly ShownProblem[];
  readonly problemCount: number;
}

const SHOWN_PROBLEMS = 200;
const wrongMapping = (zh: string, en: string) => refuse("WRONG_MAPPING", zh, en);

/** What a person may not choose: a sheet, act or field that is not there, or one field for two columns. */
export const checkMapping = (definition: RegisterDefinition, { sheets }: Ledger, mapping: Mapping): Refusals =>
  mapping.sheets.flatMap(({ sheet, opening, columns }) => {
    const taken = sheets[sheet];
    if (!taken?.table) return [wrongMapping(`没有第 ${sheet + 1} 张表，或它没有表头`, `there is no sheet ${sheet + 1} with a head`)];
    if (definition.acts[opening]?.from !== "new") return [wrongMapping(`“${opening}”不能用来登记新条目`, `“${opening}” opens no entry`)];
    const fields = columns.map(({ field }) => field);
    const strange = fields.filter((field) => {
      const own = Object.hasOwn(definition.fields, field) ? definition.fields[field] : undefined;
      return !own || !isInSheet(own);
    });
    const doubled = fields.filter((field, at) => fields.indexOf(field) !== at);
    return [
      ...strange.map((field) => wrongMapping(`没有“${field}”这一栏`, `there is no field “${field}”`)),
      ...doubled.map((field) =>
        wrongMapping(
          `“${definition.fields[field]?.title.zh ?? field}”对应了两列，请只留一列`,
          `“${definition.fields[field]?.title.en ?? field}” was given two columns; leave one`,
        ),
      ),
    ];
  });

const noCounts = (): Record<RowFate, number> => ({
  new: 0,
  changed: 0,
  known: 0,
  refused: 0,
  total: 0,
  note: 0,
  head: 0,
  blank: 0,
  hidden: 0,
});

/** Planned slice by slice, so that others are served in between. */
export async function* planned(
  staging: Staging,
  id: string,
  sheet: number,
  context: PlanContext,
): AsyncGenerator<
  { readonly plans: readonly PlannedRow[]; readonly cells: ReadonlyMap<number, readonly Cell[]> } | { readonly refused: Refusals }
> {
  for (let after = context.table.head.to; ;) {
    // PGlite answers without ever giving others their turn.
    await breathe();
    const rows = await staging.rows(context.who, id, sheet, after, staging.slice);
    if (rows.length === 0) return;
    const answer = await planRows(context, rows);
    if (isRefused(answer)) {
      yield { refused: answer };
      return;
    }
    yield { plans: answer.plans, cells: new Map(rows.map(({ row, cells }) => [row, cells])) };
    after = rows.at(-1)!.row;
  }
}

/** The problems are noted with their rows as well, for the file of errors. */
export const preview = async (
  staging: Staging,
  ledger: Ledger,
  mapping: Mapping,
  contextOf: (at: number) => PlanContext,
): Promise<Preview | Refusals> => {
  const counts = noCounts();
  const acts: Record<string, number> = {};
  const problems: ShownProblem[] = [];
  let rows = 0;
  let problemCount = 0;
  for (const [at, { sheet }] of mapping.sheets.entries()) {
    const context = contextOf(at);
    const { name } = ledger.sheets[sheet]!;
    if (at === 0) await staging.forgetProblems(context.who, ledger.id);
    for await (const part of planned(staging, ledger.id, sheet, context)) {
      if ("refused" in part) return part.refused;
      for (const plan of part.plans) {
        rows++;
        counts[plan.fate]++;
        for (const { act } of plan.commands) acts[act] = (acts[act] ?? 0) + 1;
        problemCount += plan.problems.length;
        for (const problem of plan.problems.slice(0, SHOWN_PROBLEMS - problems.length))
          problems.push(shown(problem, name, plan.row, context, part.cells));
      }
      await staging.note(
        context.who,
        ledger.id,
        sheet,
        part.plans.flatMap(({ row, problems: own }) => (own.length === 0 ? [] : [{ row, because: own }])),
      );
    }
  }
  return { rows, counts, acts, problems, problemCount };
};

const shown = (
  { column, refusal, isNote }: RowProblem,
  sheet: string,
  row: number,
  { table }: PlanContext,
  cells: ReadonlyMap<number, readonly Cell[]>,
): ShownProblem => ({
  sheet,
  row,
  column: table.columns.find((one) => one.column === column)?.title ?? "",
  cell: cellText(cells.get(row)?.[column - 1]),
  because: refusal.because,
  isNote: isNote === true,
});
