/** jn_owner owns the tables; jn_app is who everyday work is done as. Neither may log in, be superuser or pass row security. */
import type { Migration } from "./migration.ts";

/** Roles belong to the whole server, so another database may have made them before. */
const role = (name: string): string =>
  `do $$ begin create role ${name} nologin nosuperuser nobypassrls; exception when duplicate_object then null; end $$`;

export const roles: Migration = {
  id: "001-roles",
  as: "login",
  statements: [
    role("jn_owner"),
    role("jn_app"),
    "grant usage, create on schema public to jn_owner",
    "grant usage on schema public to jn_app",
  ],
};
