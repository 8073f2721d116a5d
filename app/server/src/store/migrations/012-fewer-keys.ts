/** Two foreign keys of the hot tables go: what they guarded is written by one statement and refolded by `verify`, and they cost more than all the rest of a write. */
import type { Migration } from "./migration.ts";

export const fewerKeys: Migration = {
  id: "012-fewer-keys",
  as: "owner",
  statements: [
    // Every act locked the one row of its definition, and acts at the same time queued a multixact for it: 50 µs an event, 55 µs a posting, of 290 µs for all of it.
    "alter table event drop constraint event_tenant_register_version_fkey",
    "alter table posting drop constraint posting_tenant_event_fkey",
  ],
};
