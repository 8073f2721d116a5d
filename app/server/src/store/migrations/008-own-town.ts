/** Towns of their own, several in a county: which office of the definitions a unit is, what was done to units, and the evidence of rounds by day. */
import { guard, id } from "./003-books.ts";
import type { Migration } from "./migration.ts";

export const ownTown: Migration = {
  id: "008-own-town",
  as: "owner",
  statements: [
    // Each township of a county has its own economy office; where the unit's id is that of the office it need not be said.
    `alter table unit add column office text collate "C"`,
    // The official order, in which a town lists its offices and villages.
    "alter table unit add column nth int not null default 0",
    // Who set up, renamed or moved which unit, and what it was called or where it stood before; append-only.
    `create table unit_act (tenant int not null, ${id("id")}, at timestamptz not null, by_account text not null, act text not null check (act in ('add', 'rename', 'move')), ${id("unit")}, was text, became text not null,
      primary key (tenant, id), foreign key (tenant, unit) references unit (tenant, id))`,
    ...guard("unit_act", "tenant", "select"),
    // A round asks which acts of a register were done from a day on.
    "create index event_by_act on event (tenant, register, act, happened_on) include (entry, place) where kind = 'act'",
  ],
};
