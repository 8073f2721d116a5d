/** The town's own reports (稿): every version that was written, what is bound in it, who signed it, and the figures as they were published. All of it append-only. */
import { guard, id, path } from "./003-books.ts";
import type { Migration } from "./migration.ts";

const report = "foreign key (tenant, report) references report (tenant, id)";
const by = `${id("by_post")}, by_person text not null, by_name text not null, at timestamptz not null`;

export const reports: Migration = {
  id: "009-reports",
  as: "owner",
  statements: [
    // `town` is the path of the township that gives it: in a county each has its own of every year.
    `create table report (tenant int not null, id uuid not null, ${path("town")}, year int not null, copied_from uuid, ${by}, primary key (tenant, id), unique (tenant, town, year))`,
    // A text that came too late is kept as a side version: it has a number, and is none of the report.
    `create table report_version (tenant int not null, report uuid not null, n int not null check (n > 0), base int not null,
      why text not null check (why in ('composed', 'written', 'edited', 'adopted', 'rolled', 'accepted', 'side')), title text not null, draft jsonb not null, ${by},
      primary key (tenant, report, n), ${report})`,
    `create index report_head on report_version (tenant, report, n desc) where why <> 'side'`,
    // 何处使用 is asked by measure; `block` is where the figure stands, `text` how it is printed there, in which sentence: so that no draft is opened for it.
    `create table report_binding (tenant int not null, measure text collate "C" not null, report uuid not null, version int not null, ${id("binding")}, definition int not null, period text not null, place text collate "C",
      as_of date, block text not null, text text not null, sentence text not null, primary key (tenant, measure, report, version, binding), ${report})`,
    `create table report_sign_off (tenant int not null, report uuid not null, step text collate "C" not null, version int not null, note text, ${by}, primary key (tenant, report, step, version), ${report})`,
    `create table report_publication (tenant int not null, report uuid not null, version int not null, ${by}, primary key (tenant, report), ${report})`,
    // 公布数: what was said, with its definition and title as they were that day.
    `create table report_figure (tenant int not null, report uuid not null, ${id("binding")}, measure text collate "C" not null, definition int not null, period text not null, place text collate "C", as_of date,
      value numeric, unit text not null, text text not null, entries int not null, declared boolean not null, backfilled double precision not null, compared int,
      title jsonb not null, wording jsonb not null, base jsonb, primary key (tenant, report, binding), ${report})`,
    `create index report_figure_measure on report_figure (tenant, measure, period)`,
    // 订正: the published text stays; what holds instead stands beside it.
    `create table report_correction (tenant int not null, report uuid not null, n int not null check (n > 0), ${id("binding")}, was text not null, text text not null, reason text not null, ${by},
      ${id("approver_post")}, approver_person text not null, approver_name text not null, primary key (tenant, report, n), ${report})`,
    ...[
      "report",
      "report_version",
      "report_binding",
      "report_sign_off",
      "report_publication",
      "report_figure",
      "report_correction",
    ].flatMap((table) => guard(table, "tenant", "select, insert")),
  ],
};
