/** From rows of a ledger to what is to be entered: which entry each row is, whether it is there already, and which acts are still to be done. */
import { type Refusal, refuse } from "@jiannuo/quantity";
import type { RegisterDefinition, Values } from "@jiannuo/registers";
import {
  ENTRY_HEAD,
  type Standing,
  type Table,
  type UnitIndex,
  cellText,
  kindOf,
  openFields,
  readRow,
  stepsOf,
} from "@jiannuo/writing/ledger";
import type { BulkCommand, Books, Refusals } from "../books/books.ts";
import { canonical, keyedSha256 } from "../books/canonical.ts";
import type { KnownEntry } from "../books/known.ts";
import { isRefused } from "../books/refused.ts";
import type { RowProblem, SheetMapping, StagedRow } from "./ledger.ts";

export interface PlanContext {
  readonly books: Books;
  /** Keeps the file. */
  readonly who: string;
  /** Acts. */
  readonly by: string;
  readonly definition: RegisterDefinition;
  readonly units: UnitIndex;
  /** By it the same row is the same entry, however often it comes. */
  readonly key: Buffer;
  readonly table: Table;
  readonly mapping: SheetMapping;
  readonly leavesHidden: boolean;
  /** What was met in this file so far: rows that say the same are counted, a number that comes twice is found. */
  readonly seen: Map<string, number>;
}

export type RowFate = "new" | "changed" | "known" | "refused" | "total" | "note" | "head" | "blank" | "hidden";

export interface PlannedRow {
  readonly row: number;
  readonly fate: RowFate;
  readonly commands: readonly BulkCommand[];
  readonly problems: readonly RowProblem[];
}

interface Draft {
  readonly row: number;
  readonly values: Values;
  readonly number: string | undefined;
  /** Id of the entry, but for those that were taken back. */
  readonly id: string;
}

const uuidOf = (hash: string): string =>
  `${hash.slice(0, 8)}-${hash.slice(8, 12)}-${hash.slice(12, 16)}-${hash.slice(16, 20)}-${hash.slice(20, 32)}`;

const ENTRY_ID = /^[\w-]{1,60}$/;

const twice = (number: string, row: number): Refusal =>
  refuse("NUMBER_TWICE", `编号“${number}”与第 ${row} 行相同`, `the number “${number}” stands in row ${row} too`);

const differs = (title: string): Refusal =>
  refuse(
    "DIFFERS",
    `“${title}”与已登记的不同，没有改动；要改请在条目里更正`,
    `“${title}” differs from what was entered and is left as it was; correct it in the entry`,
  );

const notTaken = (title: string): Refusal =>
  refuse("NOT_TAKEN", `“${title}”没有用上：后一步办理还缺必填的栏目`, `“${title}” was not used: the act that it belongs to needs more`);

/** How often an entry of the same row may have been taken back and brought again. */
const MOST_AGAIN = 20;

const nameIn = (id: string, again: number): string => (again === 0 ? id : `${id}-${again}`);

/** Which entry each draft is: that with its number, else that of its id, else the first of its ids that was not taken back. */
const findKnown = async (
  { books, by, definition }: PlanContext,
  drafts: readonly Draft[],
): Promise<Map<Draft, { id: string; before?: KnownEntry }> | Refusals> => {
  const found = new Map<Draft, { id: string; before?: KnownEntry }>();
  let left = drafts;
  for (let again = 0; left.length > 0 && again < MOST_AGAIN; again++) {
    const numbers = again === 0 ? left.flatMap(({ number }) => (number === undefined ? [] : [number])) : [];
    const answer = await books.known(by, definition.id, { entries: left.map(({ id }) => nameIn(id, again)), numbers });
    if (isRefused(answer)) return answer;
    const byId = new Map(answer.rows.map((entry) => [entry.id, entry]));
    const byNumber = new Map(answer.rows.flatMap((entry) => (entry.number === null ? [] : [[entry.number, entry] as const])));
    const next: Draft[] = [];
    for (const draft of left) {
      const before = (draft.number === undefined ? undefined : byNumber.get(draft.number)) ?? byId.get(nameIn(draft.id, again));
      if (!before) found.set(draft, { id: nameIn(draft.id, again) });
      else if (before.state !== null) found.set(draft, { id: before.id, before });
      else next.push(draft);
    }
    left = next;
  }
  return found;
};

const standingOf = (before: KnownEntry, given: Values): Standing => ({
  state: before.state!,
  openedOn: before.openedOn,
  // Personal data is not opened to compare it: what is there stands.
  values: {
    ...before.values,
    ...Object.fromEntries(before.masked.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]]))),
  },
});

const commandsOf = (
  { definition, key, mapping }: PlanContext,
  draft: Draft,
  id: string,
  before: KnownEntry | undefined,
): { commands: BulkCommand[]; unused: readonly string[] } => {
  const { steps, unused } = stepsOf(definition, mapping.opening, draft.values, before && standingOf(before, draft.values));
  const commands = steps.map(({ act, values, happenedOn }): BulkCommand => ({
    event: uuidOf(keyedSha256(key, canonical([definition.id, id, act, values, happenedOn ?? null]))),
    entry: id,
    act,
    values,
    sheetRow: draft.row,
    ...(happenedOn === undefined ? {} : { happenedOn }),
  }));
  return { commands, unused };
};

const draftOf = (context: PlanContext, { row, cells }: StagedRow, values: Values): Draft => {
  const { definition, key, mapping, table, seen } = context;
  const { externalField } = definition;
  const number = externalField === undefined ? undefined : (values[externalField] as string | undefined);
  const idColumn = table.columns.find(({ title }) => title === ENTRY_HEAD)?.column;
  const written = idColumn === undefined ? "" : cellText(cells[idColumn - 1]);
  if (ENTRY_ID.test(written)) return { row, values, number, id: written };
  if (number !== undefined) return { row, values, number, id: `n-${keyedSha256(key, canonical([definition.id, number])).slice(0, 32)}` };
  const opened = Object.fromEntries(
    openFields(definition.acts[mapping.opening]!).flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])),
  );
  const hash = keyedSha256(key, canonical([definition.id, mapping.opening, opened])).slice(0, 32);
  const nth = (seen.get(hash) ?? 0) + 1;
  seen.set(hash, nth);
  return { row, values, number, id: nth === 1 ? `r-${hash}` : `r-${hash}-x${nth}` };
};

/** @returns what becomes of each row, in order; refusals where the register cannot be asked at all */
export const planRows = async (
  context: PlanContext,
  rows: readonly StagedRow[],
): Promise<{ readonly plans: readonly PlannedRow[] } | Refusals> => {
  const { definition, units, table, mapping, seen, leavesHidden } = context;
  const { year } = table;
  const read = rows.map((staged) => {
    const row = { number: staged.row, cells: staged.cells };
    const kind = kindOf(row, table);
    if (kind !== "data") return { row: staged.row, fate: kind };
    if (staged.isHidden && leavesHidden) return { row: staged.row, fate: "hidden" as const };
    const { values, problems } = readRow(
      definition,
      row,
      mapping.columns,
      { units, ...(year === undefined ? {} : { year }) },
      mapping.opening,
    );
    if (problems.length > 0) return { row: staged.row, problems };
    const draft = draftOf(context, staged, values);
    const earlier = draft.number === undefined ? undefined : seen.get(`number ${draft.number}`);
    if (draft.number !== undefined && earlier !== undefined)
      return { row: staged.row, problems: [{ column: 0, refusal: twice(draft.number, earlier) }] };
    if (draft.number !== undefined) seen.set(`number ${draft.number}`, staged.row);
    return { row: staged.row, draft };
  });
  const known = await findKnown(
    context,
    read.flatMap(({ draft }) => (draft ? [draft] : [])),
  );
  if (!(known instanceof Map)) return known;
  const plans = read.map(({ row, fate, problems, draft }): PlannedRow => {
    if (fate) return { row, fate, commands: [], problems: [] };
    const found = draft && known.get(draft);
    if (!draft || !found) return { row, fate: "refused", commands: [], problems: problems ?? [] };
    const { commands, unused } = commandsOf(context, draft, found.id, found.before);
    const notes = unused.map((name): RowProblem => {
      const title = definition.fields[name]!.title.zh;
      const column = mapping.columns.find(({ field }) => field === name)?.column ?? 0;
      const isThere = found.before?.values[name] !== undefined;
      return { column, refusal: isThere ? differs(title) : notTaken(title), isNote: true };
    });
    return { row, fate: commands.length === 0 ? "known" : found.before ? "changed" : "new", commands, problems: notes };
  });
  return { plans };
};
