/** An entry as lists and searches show it. Of its row no more is read than that: the words, the terms and the ciphertext of a page of fifty cost more than the page. */
import type { RegisterDefinition } from "@jiannuo/registers";
import { sql } from "kysely";
import type { TitledEntry } from "./books.ts";
import { isSensitive } from "./cipher.ts";
import type { Desk } from "./desk.ts";
import type { EntryRow } from "./entry-row.ts";
import { fromPath } from "./event-row.ts";
import { titleOf } from "./title.ts";

type Column = "register" | "id" | "version" | "state" | "values" | "keeper" | "place" | "author" | "opened_on" | "last_seq" | "backfilled";

export type ListedRow = Pick<EntryRow, Column> & {
  /** Personal data lies with it, or lay there until it was erased. */
  readonly masks: boolean;
};

/** Columns of `entry e` in the form of ListedRow. */
export const listedColumns = sql.raw(
  `e.register, e.id, e.version, e.state, e."values", e.keeper, e.place, e.author, e.opened_on, e.last_seq, e.backfilled, e.secret is not null as masks`,
);

const maskedIn = ({ fields }: RegisterDefinition): string[] => Object.keys(fields).filter((name) => isSensitive(fields[name]));

/** Names of masked fields come from the definition: the ciphertext is not opened for a list. */
export const listed = ({ definitions, directory }: Pick<Desk, "definitions" | "directory">, row: ListedRow): TitledEntry => {
  const { definition } = definitions.at(row.register, row.version);
  return {
    register: row.register,
    id: row.id,
    version: row.version,
    state: row.state,
    values: row.values,
    masked: row.masks ? maskedIn(definition) : [],
    keeper: fromPath(row.keeper),
    place: fromPath(row.place),
    author: row.author,
    openedOn: row.opened_on,
    lastSeq: row.last_seq,
    isBackfilled: row.backfilled,
    title: titleOf(definition, row.values, directory),
  };
};
