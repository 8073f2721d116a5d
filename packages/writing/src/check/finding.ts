/** What a check within a report answers with: one disagreement, told in one sentence, with the two places that do not agree. */
import type { Words } from "@jiannuo/quantity";
import type { Place } from "../view.ts";

/** Stable names, one a rule; what programs look at. */
export type FindingCode =
  | "SAME_QUANTITY_TWICE"
  | "PART_ABOVE_WHOLE"
  | "PARTS_ABOVE_WHOLE"
  | "DISTRIBUTED_COUNT"
  | "GROWTH_AGAINST_LEVELS"
  | "SHARE_ABOVE_HUNDRED"
  | "UNIT_CHANGES"
  | "ANNOUNCED_COUNT";

export interface Finding {
  readonly code: FindingCode;
  /** `wrong`: both cannot be true. `doubtful`: a person has to look, both may be true under some definition. */
  readonly severity: "wrong" | "doubtful";
  /** Names both values, in Chinese and English. */
  readonly because: Words;
  readonly places: readonly [Place, Place];
}
