/** An entry as a row: a cache of the fold of its events, with what the list and the search read. */
import type { Day } from "@jiannuo/quantity";
import type { Entry, RegisterDefinition, Values } from "@jiannuo/registers";
import { sql } from "kysely";
import { part, seal, unseal } from "./cipher.ts";
import type { EntrySummary } from "./books.ts";
import { fromPath, toPath } from "./event-row.ts";
import { facetsOf, wordsOf } from "./terms.ts";

export interface EntryRow {
  readonly register: string;
  readonly id: string;
  readonly version: number;
  readonly state: string | null;
  readonly values: Values;
  readonly secret: string | null;
  readonly keeper: string;
  readonly place: string;
  readonly author: string;
  readonly sensitivity: number;
  readonly opened_on: string;
  readonly last_seq: number;
  readonly done: Entry["done"];
  readonly external_no: string | null;
  readonly backfilled: boolean;
  /** What the search looks through, in lower case. */
  readonly words: string;
  /** Measures that it has posted to, in order: whether a posting is the first of its entry is known without looking. */
  readonly posted: readonly string[];
  /** `name=value` of the fields that few values stand in. */
  readonly facets: readonly string[];
}

/** What a row keeps that the fold does not know. */
interface Kept {
  readonly posted: readonly string[];
  /** Ciphertext whose key was destroyed; it stays, so that it is known that something was there. */
  readonly erased?: string | null;
}

/** Columns of `entry e` in the form of EntryRow. */
export const entryColumns = sql.raw(
  `e.register, e.id, e.version, e.state, e."values", encode(e.secret, 'hex') as secret, e.keeper, e.place, e.author, e.sensitivity, e.opened_on, e.last_seq, e.done, e.external_no, e.backfilled, e.words, e.posted, e.facets`,
);

const aboutOf = ({ register, id }: { readonly register: string; readonly id: string }): string => `${register}/${id}`;

/**
 */
export const toEntryRow = (
  definition: RegisterDefinition,
  entry: Entry,
  key: Buffer | undefined,
  { posted, erased = null }: Kept,
): EntryRow => {
  const { open, sensitive } = part(definition, entry.values);
  const external = definition.externalField === undefined ? undefined : open[definition.externalField];
  return {
    register: entry.register,
    id: entry.id,
    version: entry.version,
    state: entry.state ?? null,
    values: open,
    secret: key ? seal(key, aboutOf(entry), sensitive) : erased,
    keeper: toPath(entry.keeper),
    place: toPath(entry.place),
    author: entry.author,
    sensitivity: definition.sensitivity,
    opened_on: entry.openedOn,
    last_seq: entry.lastSeq,
    done: entry.done,
    external_no: typeof external === "string" ? external : null,
    backfilled: entry.isBackfilled,
    words: wordsOf(definition, open),
    posted,
    facets: facetsOf(definition, open),
  };
};

export const toEntry = (row: EntryRow, key: Buffer | undefined): Entry => ({
  id: row.id,
  register: row.register,
  version: row.version,
  state: row.state ?? undefined,
  values: { ...row.values, ...unseal(key, aboutOf(row), row.secret) },
  keeper: fromPath(row.keeper),
  place: fromPath(row.place),
  author: row.author,
  openedOn: row.opened_on as Day,
  lastSeq: row.last_seq,
  done: row.done,
  isBackfilled: row.backfilled,
});

/** What a reader sees; which personal fields are filled in is said, what they hold is not. */
export const summaryOf = (definition: RegisterDefinition, entry: Entry): EntrySummary => {
  const { open, sensitive } = part(definition, entry.values);
  return {
    register: entry.register,
    id: entry.id,
    version: entry.version,
    state: entry.state ?? null,
    values: open,
    masked: Object.keys(sensitive),
    keeper: entry.keeper,
    place: entry.place,
    author: entry.author,
    openedOn: entry.openedOn,
    lastSeq: entry.lastSeq,
    isBackfilled: entry.isBackfilled,
  };
};
