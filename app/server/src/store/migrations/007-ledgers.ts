/** Ledgers that people bring (导入): the file's rows as they stand, until they are in the books; what became of each; and which column meant what. */
import { ownPost, ownTenant } from "../walls.ts";
import type { Migration } from "./migration.ts";

/** Rows hold personal data that is not yet under a key: only the post that brought them sees them. */
const own = (table: string, grants: string): string[] => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy own_tenant on ${table} to jn_owner using (${ownTenant}) with check (${ownTenant})`,
  `create policy own_post on ${table} to jn_app using (${ownTenant} and by_post = (select ${ownPost})) with check (${ownTenant} and by_post = (select ${ownPost}))`,
  `grant ${grants} on ${table} to jn_app`,
];

const ofTenant = (table: string, grants: string): string[] => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy own_tenant on ${table} to jn_owner, jn_app using (${ownTenant}) with check (${ownTenant})`,
  `grant ${grants} on ${table} to jn_app`,
];

export const ledgers: Migration = {
  id: "007-ledgers",
  as: "owner",
  statements: [
    `create table ledger (tenant int not null, id uuid not null, register text collate "C" not null, by_post text collate "C" not null, file_name text not null, file_sha256 text not null, at timestamptz not null,
      state text not null check (state in ('staged', 'running', 'done', 'cancelled', 'undoing', 'undone')), sheets jsonb not null, mapping jsonb, counts jsonb not null, primary key (tenant, id))`,
    `create table ledger_row (tenant int not null, ledger uuid not null, sheet smallint not null, row int not null, by_post text collate "C" not null, cells jsonb, because jsonb, events uuid[],
      primary key (tenant, ledger, sheet, row), foreign key (tenant, ledger) references ledger (tenant, id) on delete cascade)`,
    // Which field a column meant in this office: "" is left out.
    `create table ledger_column (tenant int not null, register text collate "C" not null, office text collate "C" not null, title text collate "C" not null, field text not null, at timestamptz not null,
      primary key (tenant, register, office, title))`,
    // By it a row is known again: a bare hash of a row with a telephone number in it could be guessed.
    `create table ledger_key (tenant int not null primary key, key bytea not null)`,
    ...own("ledger", "select, insert, update (state, sheets, mapping, counts), delete"),
    ...own("ledger_row", "select, insert, update (cells, because, events), delete"),
    ...ofTenant("ledger_column", "select, insert, update (field, at)"),
    ...ofTenant("ledger_key", "select, insert"),
  ],
};
