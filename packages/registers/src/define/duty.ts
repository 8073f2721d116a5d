/** Duty (应办事项): what must happen by when. It is closed by evidence, an act, and never ticked. */
import type { Words } from "@jiannuo/quantity";

/** 工作日, 日, 月. */
export type ClockUnit = "workingDays" | "days" | "months";

/** So long after an act or a day field; or on the day that a field says (a due day that came with the order). */
export type Due<FieldId extends string = string, ActId extends string = string> =
  | { readonly within: number; readonly unit: ClockUnit; readonly after: { readonly act: ActId } | { readonly field: FieldId } }
  | { readonly on: FieldId };

export interface DutyDefinition<FieldId extends string = string, StateId extends string = string, ActId extends string = string> {
  readonly title: Words;
  /** The rule that sets it, as one would cite it. */
  readonly rule: string;
  readonly whileIn: readonly StateId[];
  /** CEL: for which entries it runs (a matter that needs several offices has longer). */
  readonly when?: string;
  readonly due: Due<FieldId, ActId>;
  readonly closedBy: readonly ActId[];
  /** Days before it is due, and days after, on which to remind. */
  readonly remind: { readonly before: readonly number[]; readonly after: readonly number[] };
}

/** A part of the year: `{ from: "05-20", to: "06-30" }`. */
export interface Season {
  readonly id: string;
  readonly title: Words;
  readonly from: string;
  readonly to: string;
}

/** Round (周期应办): what must be entered again and again, also when nothing happened (零报告): an empty table proves nothing. */
export interface RoundDefinition<FieldId extends string = string, ActId extends string = string> {
  readonly title: Words;
  readonly rule: string;
  readonly every: "month" | "quarter" | "year" | { readonly seasons: readonly Season[] };
  /**
   * For each what: the township as a whole, each village, each entry to which an act that closes it can be done (each machine in use), or each value
   * of a field: each enterprise of a unit field, each code (river), each open entry that an entry field may name (meal site), or those in `whileIn`.
   */
  readonly per: "township" | "place" | "entry" | { readonly field: FieldId; readonly whileIn?: readonly string[] };
  readonly least: number;
  readonly closedBy: readonly ActId[];
}
