/** Rows that a filter leaves out of sight in a ledger are marked as such: the person decides whether they are meant. */
import type { Migration } from "./migration.ts";

export const hiddenRows: Migration = {
  id: "013-hidden-rows",
  as: "owner",
  statements: ["alter table ledger_row add column is_hidden boolean not null default false"],
};
