export { compileFor, holds } from "./condition/expression.ts";
export { checkDefinition } from "./define/check.ts";
export { type Declaration, definerFor } from "./define/definer.ts";
export type { ClockUnit, Due, DutyDefinition, RoundDefinition, Season } from "./define/duty.ts";
export * as field from "./define/field.ts";
export type {
  BareField,
  CodeField,
  EntryField,
  Field,
  FieldType,
  NumberField,
  PlaceField,
  PlainField,
  RowsField,
  UnitField,
} from "./define/field.ts";
export { isIdNumber, isPhone } from "./define/identity.ts";
export { type MeasureDefinition, type MeasureKind, isPosted } from "./define/measure.ts";
export { parseDefinition } from "./define/parse.ts";
export type {
  ActDefinition,
  Condition,
  Door,
  PostingRule,
  RegisterDefinition,
  Sensitivity,
  StateDefinition,
  Who,
} from "./define/register.ts";
export { type FieldValue, type FileValue, type PlaceValue, type Values, fromShown, readValue } from "./define/value.ts";
export { type Calendar, addWorkingDays, calendarOf, workingDaysBetween } from "./duty/calendar.ts";
export { type Clock, clockOf } from "./duty/clock.ts";
export { type RoundStanding, spansOf, standingOf } from "./duty/round.ts";
export { type Books, type Command, type Entered, enter } from "./journal/enter.ts";
export { type Entry, applyAct, foldEntry, standingActs } from "./journal/entry.ts";
export type { ActEvent, Backfill, Doer, ErasureEvent, RegisterEvent, ReversalEvent } from "./journal/event.ts";
export { type Posting, sumOf } from "./journal/posting.ts";
export { type Register, openRegister } from "./journal/register.ts";
export { type Replayed, replay } from "./journal/replay.ts";
export { type ReversalCommand, type Reversed, reverse } from "./journal/reverse.ts";
export { type Band, nestedBands } from "./measure/bands.ts";
export { type Declared, type DeclaredMeasure, type Opening, countedSlips, declaredId, declaredRegister } from "./measure/beside.ts";
export {
  type Catalogue,
  type Figure,
  type Ledger,
  type Stretch,
  figureFrom,
  figureOf,
  isUnreported,
  subjectsOf,
  yearBefore,
} from "./measure/figure.ts";
export { type Actor, type Post, type RoleDefinition, isInPost, isInReach, isWithin, officeOf } from "./permission/actor.ts";
export { mayHandOver } from "./permission/hand-over.ts";
export { type Names, type Target, type Verdict, may } from "./permission/may.ts";
export { mayUnmask } from "./permission/unmask.ts";
export { type Scope, type ScopeLine, type ScopeTemplate, type WalledRow, isSeen, registersNaming, scopeOf } from "./permission/scope.ts";
