/** A ledger that somebody brings: what stands in the file, how it is to be understood, and how far it has come. */
import type { Refusal } from "@jiannuo/quantity";
import type { Cell, MappedColumn, MatchedColumn, Table } from "@jiannuo/writing/ledger";

/** A sheet as it was found; without a table where no row looks like a head. */
export interface TakenSheet {
  readonly name: string;
  readonly rows: number;
  /** Rows that are folded away or left out by a filter; missing on sheets taken before they were counted. */
  readonly hidden?: number;
  readonly table?: Table;
  readonly columns: readonly MatchedColumn[];
  /** The first rows of data, as a person sees them. */
  readonly sample: readonly (readonly string[])[];
  /** The opening act that its columns belong to. */
  readonly opening?: string;
}

export interface SheetMapping {
  readonly sheet: number;
  /** The act that opens an entry for each row. */
  readonly opening: string;
  readonly columns: readonly MappedColumn[];
}

export interface Mapping {
  readonly sheets: readonly SheetMapping[];
  /** The rows are history: what comes of them is marked 补建 for good. */
  readonly isHistory: boolean;
  /** Rows that are hidden in the file are left out. */
  readonly leavesHidden: boolean;
}

export type LedgerState = "staged" | "running" | "done" | "cancelled" | "undoing" | "undone";

/** How far a run or an undoing has come. */
export interface Counts {
  readonly all: number;
  readonly looked: number;
  /** Rows of which something was entered. */
  readonly done: number;
  /** Rows that were there already, in all that they say. */
  readonly known: number;
  readonly refused: number;
  /** Acts taken back by an undoing. */
  readonly undone: number;
  /** Why a run ended before its end. */
  readonly ended?: Refusal;
}

export const nothingYet: Counts = { all: 0, looked: 0, done: 0, known: 0, refused: 0, undone: 0 };

export interface Ledger {
  readonly id: string;
  readonly register: string;
  readonly fileName: string;
  readonly fileSha256: string;
  readonly at: string;
  readonly state: LedgerState;
  readonly sheets: readonly TakenSheet[];
  readonly mapping: Mapping | null;
  readonly counts: Counts;
}

/** What is wrong with a row, by its columns; 0 is the row as a whole. A note does not hold the row back. */
export interface RowProblem {
  readonly column: number;
  readonly refusal: Refusal;
  readonly isNote?: true;
}

export interface StagedRow {
  readonly sheet: number;
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly isHidden: boolean;
}
