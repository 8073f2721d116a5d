/** Brings the schema of a data folder up to this version. Runs before any door is opened. */
import { type Refusal, refuse } from "@jiannuo/quantity";
import { type Kysely, sql } from "kysely";
import { migrations } from "./migrations/all.ts";
import type { Tables } from "./tables.ts";

/** The list of what was applied stands in a schema of its own: it is of the database, not of a tenant. */
const applied = async (db: Kysely<Tables>): Promise<Set<string>> => {
  await sql`create schema if not exists migrations`.execute(db);
  await sql`create table if not exists migrations.applied (id text primary key, at timestamptz not null default now())`.execute(db);
  const { rows } = await sql<{ id: string }>`select id from migrations.applied`.execute(db);
  return new Set(rows.map((row) => row.id));
};

/** Of the whole database: two processes that start at once bring it up one after the other. */
const migrationLock = 7301;

const migrateAlone = async (db: Kysely<Tables>): Promise<Refusal | undefined> => {
  const before = await applied(db);
  const known = new Set(migrations.map((migration) => migration.id));
  const newer = [...before].filter((id) => !known.has(id));
  if (newer.length > 0)
    return refuse(
      "DATA_FOLDER_NEWER",
      `数据目录是由更新版本的践诺建立的（${newer.join("、")}）。请升级程序，或换一个数据目录。`,
      `The data folder was made by a newer version of Jiannuo (${newer.join(", ")}). Upgrade the program or choose another folder.`,
    );
  for (const migration of migrations.filter(({ id }) => !before.has(id))) {
    await db.transaction().execute(async (tx) => {
      if (migration.as === "owner") await sql`set local role jn_owner`.execute(tx);
      for (const statement of migration.statements) await sql.raw(statement).execute(tx);
      await sql`reset role`.execute(tx);
      await sql`insert into migrations.applied (id) values (${migration.id})`.execute(tx);
    });
  }
  return undefined;
};

/** Undefined when the schema is now that of this version; a refusal where a newer version has been here. */
export const migrate = (db: Kysely<Tables>): Promise<Refusal | undefined> =>
  // Held by the connection, not by a transaction: there are several.
  db.connection().execute(async (one) => {
    await sql`select pg_advisory_lock(${sql.lit(migrationLock)})`.execute(one);
    try {
      return await migrateAlone(one);
    } finally {
      await sql`select pg_advisory_unlock(${sql.lit(migrationLock)})`.execute(one);
    }
  });
