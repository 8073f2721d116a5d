/** Terms in the order of days with their walls in the index; lists by place and office; the entries of a figure without counting them out. */
import { guard, id, path, walls } from "./003-books.ts";
import type { Migration } from "./migration.ts";

export const faster: Migration = {
  id: "004-faster",
  as: "owner",
  statements: [
    // A search reads the newest first and stops: the day before the register, and all that the wall reads in the index itself.
    "drop table term",
    `create table term (tenant int not null, ${path("term")}, day date not null, ${walls}, ${id("entry")}, primary key (tenant, term, day, register, entry) include (keeper, place, author, sensitivity))`,
    ...guard("term", "walled", "select, insert, delete", "delete"),
    // Entries whose words are not in the index as they are, and what stands there of them.
    `create table unindexed (tenant int not null, ${id("register")}, ${id("entry")}, was jsonb, primary key (tenant, register, entry))`,
    ...guard(
      "unindexed",
      "exists (select 1 from entry e where e.tenant = unindexed.tenant and e.register = unindexed.register and e.id = unindexed.entry)",
      "select (tenant, register, entry), insert",
    ),
    "alter table entry add column posted text[] not null default '{}'",
    "alter table entry add column facets text[] not null default '{}'",
    "grant update (posted, facets) on entry to jn_app",
    "create index entry_by_place on entry (tenant, register, place, opened_on, id) include (state, keeper, author, sensitivity)",
    "create index entry_by_keeper on entry (tenant, register, keeper, opened_on, id)",
    "alter table posting add column again boolean not null default false",
    "create index posting_correcting on posting (tenant, measure, day) include (register, keeper, place, author, sensitivity, corrects) where corrects is not null",
    "alter table total add column again int not null default 0",
    "alter table total add column corrected int not null default 0",
    // Which way of deriving the rows of the books stands in: what an older version derived is worked out anew when they are next opened.
    "create table derived (tenant int not null primary key, version int not null)",
    ...guard("derived", "tenant", "select"),
  ],
};
