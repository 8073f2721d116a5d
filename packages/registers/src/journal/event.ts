/** Event (办理记录): an act done to an entry. It is never changed and never removed; a reversal is the only correction. */
import type { Day } from "@jiannuo/quantity";
import type { Values } from "../define/value.ts";

/** Who did it, through which post; `insteadOf` where one filled in for another (代填): both stand. */
export interface Doer {
  readonly person: string;
  readonly post: string;
  readonly office: string;
  readonly insteadOf?: string;
}

/** Where a row of history came from; such entries are marked 补建 for good. */
export interface Backfill {
  readonly fileSha256: string;
  readonly sheet: string;
  readonly row: number;
}

interface EventBase {
  readonly id: string;
  readonly register: string;
  readonly entry: string;
  /** 1 for the act that opened the entry, then one more for each. */
  readonly seq: number;
  /** Version of the definition that the entry was opened under. */
  readonly version: number;
  readonly by: Doer;
  readonly happenedOn: Day;
  /** Instant, `2023-06-01T08:30:00.000Z`. As of day D means recorded before the end of D in Shanghai. */
  readonly recordedAt: string;
}

export interface ActEvent extends EventBase {
  readonly kind: "act";
  readonly act: string;
  readonly values: Values;
  /** The keeping office and the village, as paths of immutable ids, on the day of the act. */
  readonly keeper: string;
  readonly place: string;
  /** 同人复查: the same person did what another should have checked. */
  readonly isSamePerson?: true;
  readonly backfill?: Backfill;
}

/** 更正: takes an act back; the act stays legible. */
export interface ReversalEvent extends EventBase {
  readonly kind: "reversal";
  readonly reverses: string;
  readonly reason: string;
}

/** 删除个人信息: the key of the entry's personal data was destroyed; what was counted stays counted. */
export interface ErasureEvent extends EventBase {
  readonly kind: "erasure";
  readonly reason: string;
}

export type RegisterEvent = ActEvent | ReversalEvent | ErasureEvent;
