/** What a check of a draft against its wording answers with: one place, why it is doubtful, and what could stand there. */
import type { Words } from "@jiannuo/quantity";

/** Stable names, one a promise that words make; what programs look at. */
export type DraftFindingCode =
  | "FIGURE_DIFFERS"
  | "WORDING_BROKEN"
  | "MEASURE_UNKNOWN"
  | "NO_FIGURE"
  | "ROUNDED_TO_ALL"
  | "UNDERSTATED"
  | "DIRECTION"
  | "PART_NOT_WITHIN"
  | "DISTRIBUTED_COUNT"
  | "PAIRS_SWAPPED"
  | "STOCK_EXPECTED"
  | "FLOW_EXPECTED"
  | "RANK_WITHOUT_NUMBER"
  | "RANK_UNPROVEN"
  | "RANK_NOT_AHEAD"
  | "OPEN_ITEMS_MISSING"
  | "COMPARED_WHICH"
  | "SAMPLE_MISSING"
  | "ABSOLUTE_UNPROVEN"
  | "NOT_THE_FIRST"
  | "NOT_AGAIN"
  | "NUMBER_UNBOUND"
  | "SET_PHRASE";

export interface DraftFinding {
  readonly code: DraftFindingCode;
  /** `wrong`: words and figure cannot both be true. `doubtful`: a person has to look. `note`: nothing is wrong, worth knowing. */
  readonly severity: "wrong" | "doubtful" | "note";
  /** Id of the block; `kept:0` for the result of the first promise of the table. */
  readonly block: string;
  /** Offsets into the text of the block (`textOf`), end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly because: Words;
  /** What could stand in place of exactly this span, and would hold. */
  readonly proposal?: string;
  /** Id of the binding that it speaks of. */
  readonly binding?: string;
}
