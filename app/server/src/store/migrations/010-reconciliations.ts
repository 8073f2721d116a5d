/** 对账: a report as it was read when it was checked against the books, what a person said its figures are, and what explains a difference. All of it append-only. */
import { guard, id, path } from "./003-books.ts";
import type { Migration } from "./migration.ts";

const by = `${id("by_post")}, by_person text not null, by_name text not null, at timestamptz not null`;
const one = "foreign key (tenant, reconciliation) references reconciliation (tenant, id)";

export const reconciliations: Migration = {
  id: "010-reconciliations",
  as: "owner",
  statements: [
    // `year` is the year under review; what stands in blocks after `block` was entered after the reconciliation began.
    `create table reconciliation (tenant int not null, id uuid not null, ${path("town")}, name text not null, year int not null, reading jsonb not null, block int not null, ${by}, primary key (tenant, id))`,
    // A figure is named by where it begins in the text; measure null: none of ours answers for it.
    `create table reconciliation_match (tenant int not null, reconciliation uuid not null, figure int not null, n int not null check (n > 0), measure text collate "C", ${by}, primary key (tenant, reconciliation, figure, n), ${one})`,
    // 'back' takes back what was signed before; amount is what the reported figure is above the computed one for this reason.
    `create table reconciliation_adjustment (tenant int not null, reconciliation uuid not null, figure int not null, n int not null check (n > 0),
      kind text not null check (kind in ('definition', 'moment', 'double', 'missing', 'feedback', 'back')), amount numeric, reason text not null, ${by}, primary key (tenant, reconciliation, figure, n), ${one})`,
    // A wording of a metric that was confirmed is known again in the next report of the town.
    `create table remembered_match (tenant int not null, ${path("town")}, wording text collate "C" not null, n int not null check (n > 0), measure text collate "C", ${by}, primary key (tenant, town, wording, n))`,
    ...["reconciliation", "reconciliation_match", "reconciliation_adjustment", "remembered_match"].flatMap((table) =>
      guard(table, "tenant", "select, insert"),
    ),
  ],
};
