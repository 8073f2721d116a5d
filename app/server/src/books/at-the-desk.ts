/** What a post does with the books besides acts and figures: opens personal data, attaches files, lists slips, hands a post over, keeps things for later. */
import type { Words } from "@jiannuo/quantity";
import type { Values } from "@jiannuo/registers";
import { attach, attachment } from "./attach.ts";
import type { Refusals } from "./books.ts";
import type { Room } from "./desk.ts";
import { handOver, handOvers } from "./hand-over.ts";
import { forget, keep, kept, keptOne } from "./kept.ts";
import { declared, openings } from "./slips.ts";
import { unmask, unmaskings } from "./unmask.ts";

/** Id of the post that a person acts through. */
type Operator = string;

export interface Unmasked {
  readonly values: Values;
}

/** 查看记录: who opened which personal data, and why. */
export interface Unmasking {
  readonly register: string;
  readonly entry: string;
  readonly at: string;
  readonly by: { readonly post: string; readonly person: string; readonly name: string };
  readonly fields: readonly string[];
  /** In words, for whoever sees nothing of the register itself. */
  readonly registerTitle: Words;
  readonly fieldTitles: readonly Words[];
  readonly reason: string;
}

export interface UnmaskingQuery {
  readonly register?: string;
  readonly entry?: string;
  /** `next` of the page before. */
  readonly after?: string;
  /** 1 to 1000, default 50. */
  readonly limit?: number;
}

export interface Attachment {
  readonly sha256: string;
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: number;
}

export interface HandOverInput {
  readonly post: string;
  /** Id of the person who takes over. */
  readonly toPerson: string;
  readonly toName: string;
  /** First day of the new holder. */
  readonly on: string;
}

export type HandedOver = HandOverInput;

/** A hand-over as it was written down, with the name of who did it. */
export interface HandOver extends HandOverInput {
  readonly by: string;
  readonly at: string;
}

export type KeptKind = "view" | "draft" | "mapping";

export interface Kept {
  readonly id: string;
  readonly body: unknown;
  readonly at: string;
}

/** Slips whose period lies in the year. */
export interface SlipQuery {
  readonly measure?: string;
  readonly year?: number;
}

interface Slip {
  readonly id: string;
  readonly measure: string;
  readonly from: string;
  readonly to: string;
  readonly place: string;
  readonly keeper: string;
  readonly amount: string;
  readonly recordedAt: string;
  /** Name of who entered it. */
  readonly by: string;
}

export interface OpeningSlip extends Slip {
  readonly document: string;
}

export interface DeclaredSlip extends Slip {
  readonly definition: string;
  readonly slipSha256?: string;
  /** Waits for another person's review; counts; or no longer counts, because a register took its place. */
  readonly state: "waiting" | "counted" | "replaced";
  readonly reviewedBy?: string;
  readonly reviewedAt?: string;
  readonly replacedAt?: string;
}

export interface AtTheDesk {
  /** Opens masked fields of an entry for a reason; written down in the same transaction. */
  readonly unmask: (
    who: Operator,
    register: string,
    entry: string,
    fields: readonly string[],
    reason: string,
  ) => Promise<Unmasked | Refusals>;
  readonly unmaskings: (
    who: Operator,
    query?: UnmaskingQuery,
  ) => Promise<{ readonly rows: readonly Unmasking[]; readonly next?: string } | Refusals>;
  /** Enters a file whose content is stored; entries may name it from now on. */
  readonly attach: (who: Operator, file: Attachment) => Promise<Attachment | Refusals>;
  readonly attachment: (who: Operator, sha256: string) => Promise<Attachment | Refusals>;
  readonly openings: (who: Operator, query?: SlipQuery) => Promise<readonly OpeningSlip[] | Refusals>;
  readonly declared: (who: Operator, query?: SlipQuery) => Promise<readonly DeclaredSlip[] | Refusals>;
  readonly handOver: (who: Operator, input: HandOverInput) => Promise<HandedOver | Refusals>;
  readonly handOvers: (who: Operator) => Promise<readonly HandOver[] | Refusals>;
  /** Of the post alone, whoever holds it. */
  readonly keep: (who: Operator, kind: KeptKind, id: string, body: unknown) => Promise<{ readonly id: string } | Refusals>;
  readonly kept: (who: Operator, kind: KeptKind) => Promise<readonly Kept[] | Refusals>;
  readonly keptOne: (who: Operator, kind: KeptKind, id: string) => Promise<Kept | Refusals>;
  readonly forget: (who: Operator, kind: KeptKind, id: string) => Promise<{ readonly id: string } | Refusals>;
}

export const atTheDesk = (room: Room): AtTheDesk => ({
  unmask: (who, register, entry, fields, reason) => unmask(room, who, register, entry, fields, reason),
  unmaskings: (who, query) => unmaskings(room, who, query),
  attach: (who, file) => attach(room, who, file),
  attachment: (who, sha256) => attachment(room, who, sha256),
  openings: (who, query) => openings(room, who, query),
  declared: (who, query) => declared(room, who, query),
  handOver: (who, input) => handOver(room, who, input),
  handOvers: (who) => handOvers(room, who),
  keep: (who, kind, id, body) => keep(room, who, kind, id, body),
  kept: (who, kind) => kept(room, who, kind),
  keptOne: (who, kind, id) => keptOne(room, who, kind, id),
  forget: (who, kind, id) => forget(room, who, kind, id),
});
