/** Register (台账): one line of work, declared. The declaration is plain data with a version: what it says can be printed, stored and read aloud. */
import type { Words } from "@jiannuo/quantity";
import type { DutyDefinition, RoundDefinition } from "./duty.ts";
import type { Field } from "./field.ts";
import type { MeasureDefinition } from "./measure.ts";

/** 0 open within the government; 1 personal data; 2 restricted to those whose duty it is (检举控告, 征兵, 违纪). */
export type Sensitivity = 0 | 1 | 2;

/** Where entries mainly come from; what comes again is matched by its external number. */
export interface Door {
  readonly main: "here" | "excel" | "system";
  /** The system of record, where the truth lies elsewhere. */
  readonly system?: Words;
}

export interface StateDefinition {
  readonly title: Words;
  /** Nothing more is owed in this state. */
  readonly isEnd?: true;
}

/**
 * Who may act: a post in the office that keeps the entry (`keeper`), its lead (`keeper-lead`), a post of the entry's village (`place`),
 * the one who opened it (`author`), a role anywhere, or any post of an office.
 */
export type Who<Role extends string = string, Office extends string = string> =
  | "keeper"
  | "keeper-lead"
  | "place"
  | "author"
  | `role:${Role}`
  | `office:${Office}`;

/** A condition in CEL over the fields, with the sentence that is said when it does not hold. */
export interface Condition {
  readonly expression: string;
  readonly because: Words;
}

/** What an act adds to a measure of its register. Amount and subject are CEL; a field that is not filled in posts nothing. */
export interface PostingRule<FieldId extends string = string, MeasureId extends string = string> {
  readonly measure: MeasureId;
  /** Default `1`. */
  readonly amount?: string;
  /** For `distinct`: what is counted once. For `released`: the basis. For `rank`: of how many. */
  readonly subject?: string;
  readonly when?: string;
  /** Day that it counts on; default the day on which the act happened. */
  readonly on?: FieldId;
}

export interface ActDefinition<
  FieldId extends string = string,
  StateId extends string = string,
  ActId extends string = string,
  MeasureId extends string = string,
  DutyId extends string = string,
  Role extends string = string,
  Office extends string = string,
> {
  readonly title: Words;
  /** States that it may be done in; `new` opens an entry. */
  readonly from: "new" | readonly StateId[];
  /** State after it; `same` leaves the state as it is. */
  readonly to: StateId | "same";
  readonly by: readonly Who<Role, Office>[];
  readonly needs: readonly FieldId[];
  readonly asks?: readonly FieldId[];
  /** The day field that says when it happened; without one the command says it, or it happened today. */
  readonly happensOn?: FieldId;
  readonly when?: Condition;
  /** Whoever did that act does not do this one; where no second person exists it is marked 同人复查. */
  readonly notByWhoDid?: ActId;
  readonly posts?: readonly PostingRule<FieldId, MeasureId>[];
  readonly pauses?: readonly DutyId[];
  readonly resumes?: readonly DutyId[];
  /** Moves the due day of a duty to the day in a field (延期); the first due day stays legible. */
  readonly extends?: { readonly duty: DutyId; readonly to: FieldId };
}

/** Any register, as the kernel sees it. */
export interface RegisterDefinition {
  readonly id: string;
  readonly version: number;
  readonly title: Words;
  /** One line: what is kept here. */
  readonly purpose: Words;
  /** Law or custom that it comes from; what is local custom is configuration. */
  readonly sources: readonly { readonly kind: "law" | "custom"; readonly text: string }[];
  /** Office that keeps it, unless an entry says otherwise. */
  readonly keeper: string;
  readonly door: Door;
  readonly sensitivity: Sensitivity;
  readonly fields: Readonly<Record<string, Field>>;
  /** Field (unit of kind village) that says where an entry belongs; without one it belongs to the whole township. */
  readonly placeField?: string;
  /** Field (external number) by which what comes again is matched. */
  readonly externalField?: string;
  readonly states: Readonly<Record<string, StateDefinition>>;
  readonly acts: Readonly<Record<string, ActDefinition>>;
  readonly duties: Readonly<Record<string, DutyDefinition>>;
  readonly rounds: Readonly<Record<string, RoundDefinition>>;
  readonly measures: Readonly<Record<string, MeasureDefinition>>;
  /** Fields shown in the list, in order; the first names the entry. */
  readonly list: readonly string[];
  /** Fields that an approved disclosure may contain. */
  readonly publishable: readonly string[];
}
