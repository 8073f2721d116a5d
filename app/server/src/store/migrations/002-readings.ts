/** Reports that were read, their items as the reader gave them, and what people decided about them. */
import type { Migration } from "./migration.ts";

/** After the first SET LOCAL of a session the setting reads '' instead of null once the transaction is over. */
const ownTenant = (column: string): string => `${column} = nullif(current_setting('jn.tenant', true), '')::int`;

/** The owner is walled by tenant too (force), so that the keeper's door opens on one tenant at a time. */
const wall = (table: string, column = "tenant"): string[] => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy own_tenant on ${table} to jn_app, jn_owner using (${ownTenant(column)}) with check (${ownTenant(column)})`,
];

export const readings: Migration = {
  id: "002-readings",
  as: "owner",
  statements: [
    `create table tenant (
      id int primary key,
      name text not null
    )`,
    `create table reading (
      tenant int not null references tenant (id),
      id text collate "C" not null,
      name text not null,
      sample boolean not null,
      carrier text not null,
      text text not null,
      characters int not null,
      head jsonb not null,
      reader text not null,
      read_at timestamptz not null,
      read_ms double precision not null,
      revision int not null,
      hash text collate "C" not null,
      primary key (tenant, id),
      unique (tenant, hash)
    )`,
    `create table reading_item (
      tenant int not null,
      reading text collate "C" not null,
      id text collate "C" not null,
      position int not null,
      origin text not null check (origin in ('reader', 'person')),
      as_read jsonb not null,
      primary key (tenant, reading, id),
      foreign key (tenant, reading) references reading (tenant, id) on delete cascade
    )`,
    // An item that was reviewed cannot be taken away by itself (no cascade from it); with the whole report it goes, and is checked once all is gone.
    `create table review (
      tenant int not null,
      reading text collate "C" not null,
      item text collate "C" not null,
      seq int not null check (seq > 0),
      verdict text not null check (verdict in ('confirm', 'correct', 'reject', 'reset')),
      correction jsonb,
      by_name text not null,
      at timestamptz not null,
      primary key (tenant, reading, item, seq),
      foreign key (tenant, reading) references reading (tenant, id) on delete cascade,
      foreign key (tenant, reading, item) references reading_item (tenant, reading, id) deferrable initially deferred
    )`,
    ...wall("tenant", "id"),
    ...wall("reading"),
    ...wall("reading_item"),
    ...wall("review"),
    "grant select on tenant to jn_app",
    "grant select, insert, delete on reading to jn_app",
    "grant update (head, reader, read_at, read_ms, revision) on reading to jn_app",
    "grant select, insert, delete on reading_item to jn_app",
    // Append-only: what was decided is never changed, only followed by another decision.
    "grant select, insert on review to jn_app",
  ],
};
