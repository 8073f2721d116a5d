/**
 * Who may sign in. A schema of its own, never joined with the books: better-auth's tables by better-auth's names, and beside them what it does not know.
 * They belong to jn_auth, who has no rights in the books, as jn_app and jn_owner have none here but to back them up.
 */
import type { Migration } from "./migration.ts";

const backedUp = ["user", "account", "pin", "account_act"];

/** Signed in, and mistyped: no part of a backup. */
const passing = ["session", "failure"];

const own = (table: string): string => `alter table auth."${table}" owner to jn_auth`;

export const accounts: Migration = {
  id: "006-accounts",
  as: "login",
  statements: [
    // Roles belong to the whole server, so another database may have made it before.
    `do $$ begin create role jn_auth nologin nosuperuser nobypassrls; exception when duplicate_object then null; end $$`,
    `create schema auth`,
    `create table auth."user" (id text primary key, name text not null, email text not null unique, "emailVerified" boolean not null, image text, "createdAt" timestamptz not null, "updatedAt" timestamptz not null,
      username text collate "C" not null unique,
      kind text not null check (kind in ('person', 'unit')), person text, unit text, "isLocked" boolean not null, "mustChange" boolean not null, "isDemonstration" boolean not null,
      check ((kind = 'person') = (person is not null)), check ((kind = 'unit') = (unit is not null)))`,
    `create table auth.account (id text primary key, "accountId" text not null, "providerId" text not null, "userId" text not null references auth."user" (id) on delete cascade, "accessToken" text, "refreshToken" text,
      "idToken" text, "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz, scope text, password text, "createdAt" timestamptz not null, "updatedAt" timestamptz not null)`,
    `create index account_user on auth.account ("userId")`,
    `create table auth.session (id text primary key, "expiresAt" timestamptz not null, token text not null unique, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "ipAddress" text, "userAgent" text,
      "userId" text not null references auth."user" (id) on delete cascade, post text)`,
    `create index session_by_user on auth.session ("userId")`,
    // At a machine that an office shares, a person proves themself by it for each act.
    `create table auth.pin (person text primary key, hash text not null, at timestamptz not null)`,
    // Counted by what was typed, whether there is such an account or not: else a lock would tell.
    `create table auth.failure (subject text collate "C" primary key, tries int not null, at timestamptz not null)`,
    // What was done to accounts and by whom; append-only.
    `create table auth.account_act (id uuid primary key, at timestamptz not null, by_account text not null, act text not null, account text not null)`,
    ...[...backedUp, ...passing].map(own),
    `alter schema auth owner to jn_auth`,
    `grant usage on schema auth to jn_owner`,
    ...backedUp.map((table) => `grant select, insert on auth."${table}" to jn_owner`),
  ],
};
