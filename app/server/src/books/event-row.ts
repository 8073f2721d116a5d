/** An event as a row: what is stored, what is hashed, and the event that it was. */
import type { Day } from "@jiannuo/quantity";
import type { Backfill, RegisterEvent, Values } from "@jiannuo/registers";
import { sql } from "kysely";
import { canonical, sha256 } from "./canonical.ts";
import { type Parted, seal, unseal } from "./cipher.ts";

/** Bytes as hex, paths with `/` at their end. */
export interface EventRow {
  readonly id: string;
  readonly register: string;
  readonly entry: string;
  readonly seq: number;
  readonly kind: RegisterEvent["kind"];
  readonly act: string | null;
  readonly version: number;
  readonly by_person: string;
  readonly by_post: string;
  readonly by_office: string;
  readonly by_instead_of: string | null;
  readonly keeper: string;
  readonly place: string;
  readonly author: string;
  readonly sensitivity: number;
  readonly happened_on: string;
  readonly recorded_at: string;
  readonly values: Values;
  readonly secret: string | null;
  readonly backfill: Backfill | null;
  readonly same_person: boolean;
  readonly reverses: string | null;
  readonly reason: string | null;
  readonly input_hash: string;
  readonly hash: string;
  readonly hash_alg: string;
}

/** Columns of `event e` in the form of EventRow. */
export const eventColumns = sql.raw(
  `e.id, e.register, e.entry, e.seq, e.kind, e.act, e.version, e.by_person, e.by_post, e.by_office, e.by_instead_of, e.keeper, e.place, e.author, e.sensitivity, e.happened_on,
   to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as recorded_at, e."values", encode(e.secret, 'hex') as secret, e.backfill, e.same_person, e.reverses, e.reason,
   encode(e.input_hash, 'hex') as input_hash, encode(e.hash, 'hex') as hash, e.hash_alg`,
);

/** Over everything that the row says but the hash itself, personal data as ciphertext. */
export const contentHash = (row: EventRow): string =>
  sha256(`jiannuo-event-1\n${canonical({ ...row, hash: undefined, hash_alg: undefined })}`);

export const toPath = (path: string): string => `${path}/`;
export const fromPath = (stored: string): string => stored.slice(0, -1);

const aboutOf = ({ register, entry, seq }: { readonly register: string; readonly entry: string; readonly seq: number }): string =>
  `${register}/${entry}/${seq}`;

/** What the entry says about where the event stands. */
export interface Standing {
  readonly keeper: string;
  readonly place: string;
  readonly author: string;
  readonly sensitivity: number;
}

/** @param parted values of an act, parted; @param key of the entry, where there is personal data */
export const toRow = (event: RegisterEvent, standing: Standing, parted: Parted, key: Buffer | undefined, inputHash: string): EventRow => {
  const row: Omit<EventRow, "hash"> = {
    id: event.id,
    register: event.register,
    entry: event.entry,
    seq: event.seq,
    kind: event.kind,
    act: event.kind === "act" ? event.act : null,
    version: event.version,
    by_person: event.by.person,
    by_post: event.by.post,
    by_office: toPath(event.by.office),
    by_instead_of: event.by.insteadOf ?? null,
    keeper: toPath(standing.keeper),
    place: toPath(standing.place),
    author: standing.author,
    sensitivity: standing.sensitivity,
    happened_on: event.happenedOn,
    recorded_at: event.recordedAt,
    values: parted.open,
    secret: key ? seal(key, aboutOf(event), parted.sensitive) : null,
    backfill: event.kind === "act" ? (event.backfill ?? null) : null,
    same_person: event.kind === "act" && event.isSamePerson === true,
    reverses: event.kind === "reversal" ? event.reverses : null,
    reason: event.kind === "act" ? null : event.reason,
    input_hash: inputHash,
    hash_alg: "sha256",
  };
  return { ...row, hash: contentHash({ ...row, hash: "" }) };
};

/** The event that a row was made from; without its personal data where the key is gone. */
export const toEvent = (row: EventRow, key: Buffer | undefined): RegisterEvent => {
  const base = {
    id: row.id,
    register: row.register,
    entry: row.entry,
    seq: row.seq,
    version: row.version,
    by: {
      person: row.by_person,
      post: row.by_post,
      office: fromPath(row.by_office),
      ...(row.by_instead_of === null ? {} : { insteadOf: row.by_instead_of }),
    },
    happenedOn: row.happened_on as Day,
    recordedAt: row.recorded_at,
  };
  switch (row.kind) {
    case "erasure":
      return { ...base, kind: "erasure", reason: row.reason ?? "" };
    case "reversal":
      return { ...base, kind: "reversal", reverses: row.reverses!, reason: row.reason ?? "" };
    case "act":
      return {
        ...base,
        kind: "act",
        act: row.act!,
        values: { ...row.values, ...unseal(key, aboutOf(row), row.secret) },
        keeper: fromPath(row.keeper),
        place: fromPath(row.place),
        ...(row.same_person ? { isSamePerson: true as const } : {}),
        ...(row.backfill ? { backfill: row.backfill } : {}),
      };
  }
};
