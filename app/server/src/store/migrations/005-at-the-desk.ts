/** What posts do besides acts: personal data opened, files attached, posts handed over, things kept for later. */
import { ownPost, ownTenant } from "../walls.ts";
import { guard, id, walls } from "./003-books.ts";
import type { Migration } from "./migration.ts";

const own = `post = (select ${ownPost})`;

/** Also whoever sees an entry, or a declared figure, that names the file. */
const fileRead = `(by_post = (select ${ownPost})
  or exists (select 1 from entry_file f where f.tenant = attachment.tenant and f.sha256 = attachment.sha256)
  or exists (select 1 from beside b where b.tenant = attachment.tenant and b.slip_sha256 = attachment.sha256))`;

/** Who sees the entry knows its files, those that were exchanged for others too. */
const entryFileRead =
  "exists (select 1 from entry e where e.tenant = entry_file.tenant and e.register = entry_file.register and e.id = entry_file.entry)";

/** A post's own, to be changed and thrown away by it and by nobody else. */
const ownThings = (table: string, changed: string): string[] => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy own_tenant on ${table} to jn_owner using (${ownTenant}) with check (${ownTenant})`,
  `create policy own_post on ${table} to jn_app using (${ownTenant} and ${own}) with check (${ownTenant} and ${own})`,
  `grant select, insert, update (${changed}), delete on ${table} to jn_app`,
];

export const atTheDesk: Migration = {
  id: "005-at-the-desk",
  as: "owner",
  statements: [
    // The log of personal data that was opened: append-only, walled as the entry stood then.
    `create table unmasking (tenant int not null, id uuid not null, ${walls}, ${id("entry")}, at timestamptz not null, ${id("by_post")}, by_person text not null, reason text not null, fields text[] not null,
      primary key (tenant, id))`,
    `create index unmasking_at on unmasking (tenant, at, id)`,
    // A file as a post took it in; its content lies beside the database under its hash.
    `create table attachment (tenant int not null, sha256 text collate "C" not null, ${id("by_post")}, by_person text not null, name text not null, type text not null, bytes int not null, at timestamptz not null,
      primary key (tenant, sha256, by_post))`,
    `create table entry_file (tenant int not null, sha256 text collate "C" not null, ${id("register")}, ${id("entry")}, primary key (tenant, sha256, register, entry))`,
    `create index beside_slip on beside (tenant, slip_sha256) where slip_sha256 is not null`,
    // A post is never changed: who holds it from a day on stands beside it.
    `create table hand_over (tenant int not null, ${id("post")}, on_day date not null, to_person text not null, to_name text not null, ${id("by_post")}, by_person text not null, at timestamptz not null,
      primary key (tenant, post, on_day), foreign key (tenant, post) references post (tenant, id))`,
    `create table kept (tenant int not null, ${id("post")}, kind text collate "C" not null check (kind in ('view', 'draft', 'mapping')), ${id("id")}, body jsonb not null, at timestamptz not null,
      primary key (tenant, post, kind, id))`,
    // Without clearance, like figures: who oversees knows that something was opened, not what it said.
    ...guard("unmasking", "figures", "select, insert"),
    ...guard("attachment", fileRead, "select, insert"),
    ...guard("entry_file", entryFileRead, "select, insert"),
    ...guard("hand_over", "tenant", "select"),
    ...ownThings("kept", "body, at"),
  ],
};
