/** The books: who holds which post, what a register is, what was done, what it counts for, and the chain that none of it can leave. */
import { ownPost, ownTenant, wallCondition } from "../walls.ts";
import type { Migration } from "./migration.ts";

export const path = (name: string): string => `${name} text collate "C" not null`;
/** An id is text under which others are found; paths sort like ids. */
export const id = (name: string): string => path(name);

/** Everything that a wall reads of a row. */
export const walls = [id("register"), path("keeper"), path("place"), id("author"), "sensitivity smallint not null"].join(", ");

/** "tenant", "walled", "figures", or a condition of its own. */
type Read = string;

const readCondition = (read: Read): string => {
  switch (read) {
    case "tenant":
      return ownTenant;
    case "walled":
      return `${ownTenant} and ${wallCondition({ hasClearance: true })}`;
    // A figure is whole within the reader's registers, offices and places; clearance holds back the detail only.
    case "figures":
      return `${ownTenant} and ${wallCondition({ hasClearance: false })}`;
    default:
      return `${ownTenant} and ${read}`;
  }
};

/** What is changed must be seen: PostgreSQL asks the policy for reading too, so that for changing need not repeat it. The owner is walled by tenant too (force). What jn_app may do is granted; what is granted to nobody is done by nobody. */
export const guard = (table: string, read: Read, grants: string, change?: "update" | "delete"): string[] => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy own_tenant on ${table} to jn_owner using (${ownTenant}) with check (${ownTenant})`,
  `create policy seen on ${table} for select to jn_app using (${readCondition(read)})`,
  `create policy written on ${table} for insert to jn_app with check (${ownTenant})`,
  ...(change === undefined
    ? []
    : [
        `create policy changed on ${table} for ${change} to jn_app using (${ownTenant})${change === "update" ? ` with check (${ownTenant})` : ""}`,
      ]),
  `grant ${grants} on ${table} to jn_app`,
];

/** Whoever sees an entry sees what was done to it, also where it stood elsewhere then; and everyone sees what they did, for their command may come again. */
const eventRead = `(by_post = (select ${ownPost}) or exists (select 1 from entry e where e.tenant = event.tenant and e.register = event.register and e.id = event.entry))`;

export const books: Migration = {
  id: "003-books",
  as: "owner",
  statements: [
    `create table unit (tenant int not null, ${id("id")}, kind text not null, title_zh text not null, title_en text not null, primary key (tenant, id))`,
    // A moved unit gets a new path from a day on; what was kept under the old one stays there.
    `create table unit_path (tenant int not null, ${id("unit")}, ${path("path")}, from_day date not null, primary key (tenant, unit, from_day), foreign key (tenant, unit) references unit (tenant, id))`,
    `create table post (tenant int not null, ${id("id")}, person text not null, name text not null, role text not null, ${id("unit")}, portfolio text[] not null, from_day date not null, to_day date,
      primary key (tenant, id), foreign key (tenant, unit) references unit (tenant, id))`,
    // Says that units or posts changed: everyone who keeps them in memory looks here first.
    `create table directory (tenant int not null primary key, version int not null)`,
    `create table definition (tenant int not null, ${id("register")}, version int not null, body jsonb not null, from_day date not null, primary key (tenant, register, version))`,
    `create table entry (tenant int not null, ${walls}, ${id("id")}, version int not null, state text, values jsonb not null, secret bytea, opened_on date not null, last_seq int not null,
      done jsonb not null, external_no text, backfilled boolean not null, words text not null, primary key (tenant, register, id), unique (tenant, register, external_no))`,
    `create index entry_by_day on entry (tenant, register, opened_on, id)`,
    `create index entry_by_state on entry (tenant, register, state, opened_on, id)`,
    `create table event (tenant int not null, id uuid not null, ${walls}, ${id("entry")}, seq int not null check (seq > 0), kind text not null check (kind in ('act', 'reversal', 'erasure')), act text,
      version int not null, by_person text not null, ${id("by_post")}, ${path("by_office")}, by_instead_of text, happened_on date not null, recorded_at timestamptz not null, values jsonb not null, secret bytea,
      backfill jsonb, same_person boolean not null, reverses uuid, reason text, input_hash bytea not null, hash bytea not null, hash_alg text not null,
      primary key (tenant, id), unique (tenant, register, entry, seq), foreign key (tenant, register, version) references definition (tenant, register, version))`,
    `create table posting (tenant int not null, event uuid not null, n smallint not null, measure text collate "C" not null, version int not null, day date not null, ${id("entry")}, ${walls},
      amount numeric not null, subject text collate "C" not null, backfilled boolean not null, corrects text, recorded_at timestamptz not null,
      primary key (tenant, event, n), foreign key (tenant, event) references event (tenant, id))`,
    // Holds all that the wall and the sum read: a covering scan is 10 to 40 times faster at 5 million rows.
    `create index posting_by_day on posting (tenant, measure, day, entry) include (register, keeper, place, author, sensitivity, amount, subject, backfilled, corrects)`,
    // Append-only deltas, folded later: never one hot row. `month` is 202306.
    `create table total (tenant int not null, measure text collate "C" not null, month int not null, ${path("keeper")}, ${path("place")}, ${id("register")}, version int not null, delta uuid not null,
      amount numeric not null, backfilled numeric not null, rows int not null, is_folded boolean not null, primary key (tenant, measure, month, keeper, place, version, delta))`,
    `create index total_deltas on total (tenant, measure, month) where not is_folded`,
    `create table term (tenant int not null, term text collate "C" not null, ${walls}, ${id("entry")}, primary key (tenant, term, register, entry))`,
    `create table entry_key (tenant int not null, ${id("register")}, ${id("entry")}, key bytea not null, primary key (tenant, register, entry))`,
    // Committed and not yet in a block.
    `create table unsealed (tenant int not null, event uuid not null, primary key (tenant, event))`,
    `create table block (tenant int not null, no int not null, previous text not null, hash text not null, sealed_at timestamptz not null, events uuid[] not null, primary key (tenant, no))`,
    `create table closing (tenant int not null, ${path("keeper")}, month int not null, seq int not null, kind text not null check (kind in ('close', 'reopen')), ${id("by_post")}, by_second text, reason text,
      at timestamptz not null, primary key (tenant, keeper, month, seq))`,
    // 期初数 and 报数: `note` is the document or the definition.
    `create table beside (tenant int not null, id uuid not null, kind text not null check (kind in ('opening', 'declared')), measure text collate "C" not null, ${walls}, from_day date not null, to_day date not null,
      amount numeric not null, note text not null, supplier text not null, slip_sha256 text, recorded_at timestamptz not null, primary key (tenant, id))`,
    `create index beside_measure on beside (tenant, measure)`,
    // A declared figure is never changed: what became of it stands beside it.
    `create table beside_mark (tenant int not null, beside uuid not null, kind text not null check (kind in ('reviewed', 'replaced')), ${id("by_post")}, by_person text not null, at timestamptz not null,
      primary key (tenant, beside, kind), foreign key (tenant, beside) references beside (tenant, id))`,
    ...guard("unit", "tenant", "select"),
    ...guard("unit_path", "tenant", "select"),
    ...guard("post", "tenant", "select"),
    ...guard("directory", "tenant", "select"),
    ...guard("definition", "tenant", "select"),
    ...guard(
      "entry",
      "walled",
      "select, insert, update (version, state, values, secret, keeper, place, last_seq, done, external_no, backfilled, words)",
      "update",
    ),
    ...guard("event", eventRead, "select, insert"),
    ...guard("posting", "figures", "select, insert"),
    // Totals know no author, so a line of one's own alone shows none; such readers add up their postings.
    ...guard("total", wallCondition({ hasClearance: false }).replaceAll("in ('*', author)", "= '*'"), "select, insert"),
    ...guard("term", "walled", "select, insert, delete", "delete"),
    ...guard(
      "entry_key",
      "exists (select 1 from entry e where e.tenant = entry_key.tenant and e.register = entry_key.register and e.id = entry_key.entry)",
      "select, insert",
    ),
    ...guard("unsealed", "false", "insert"),
    ...guard("block", "tenant", "select"),
    ...guard("closing", "tenant", "select, insert"),
    ...guard("beside", "figures", "select, insert"),
    ...guard("beside_mark", "tenant", "select, insert"),
  ],
};
