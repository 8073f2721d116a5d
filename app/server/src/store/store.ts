/** The doors to the database. There are two, both walled by tenant; whoever has no door has no connection. */
import { constants } from "node:fs";
import { access, mkdir } from "node:fs/promises";
import type { PGlite } from "@electric-sql/pglite";
import { createPgConfig } from "@electric-sql/pglite/node-postgres";
import { type Refusal, isRefusal, refuse } from "@jiannuo/quantity";
import { Kysely, PostgresDialect, type Transaction, sql } from "kysely";
import { Pool, type PoolConfig, types } from "pg";
import { codeOf, messageOf } from "../failure.ts";
import { openLite } from "./lite.ts";
import { lockFolder } from "./lock.ts";
import { migrate } from "./migrate.ts";
import type { Tables } from "./tables.ts";
import { type WallLine, settingsOf } from "./walls.ts";

/** Who acts, as far as the walls of the database need to know. Without lines nothing of the books is seen. */
export interface Actor {
  readonly tenant: number;
  readonly post?: string;
  readonly lines?: readonly WallLine[];
  /** Writes into the books: shares the lock that whoever closes a month takes alone, so that nothing slips in behind a closing. */
  readonly isWriting?: boolean;
}

export type Tx = Transaction<Tables>;

export interface Store {
  /** PGlite in this process, with its one connection, or a PostgreSQL server. */
  readonly engine: "embedded" | "server";
  /** Everyday work: one transaction as jn_app, which sees and writes the rows of this tenant only. */
  readonly withTenant: <T>(actor: Actor, work: (tx: Tx) => Promise<T>) => Promise<T>;
  /** Keeping the house (demonstration, later verify and backup): as jn_owner, one tenant at a time. */
  readonly asKeeper: <T>(tenant: number, work: (tx: Tx) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** The tenant of a folder that serves one township; a county with many is a later issue. */
export const homeTenant = 1;

/** First key of the advisory lock of a tenant's closings. */
export const closingLock = 7302;

/**
 * Literal SET LOCAL of a checked whole number: set_config() is not passed on by Citus, and a parameter is not allowed here.
 * The work gets the transaction and must ask nothing else: the pool has one connection, a second question waits for ever.
 */
const enter = <T>(
  db: Kysely<Tables>,
  role: "jn_app" | "jn_owner",
  { tenant, post, lines = [], isWriting = false }: Actor,
  work: (tx: Tx) => Promise<T>,
): Promise<T> => {
  if (!Number.isSafeInteger(tenant) || tenant < 1) throw new RangeError(`tenant ${tenant} is not a positive whole number`);
  const lock = isWriting ? [`select pg_advisory_xact_lock_shared(${closingLock}, ${tenant})`] : [];
  const settings = [`set local role ${role}`, `set local jn.tenant = '${tenant}'`, ...settingsOf(lines, post), ...lock].join("; ");
  return db.transaction().execute(async (tx) => {
    await sql.raw(settings).execute(tx);
    return work(tx);
  });
};

/** A day comes as it is written, `2023-06-01`: as a Date it would stand at some midnight of some time zone. */
const dayOid = 1082;
const parsers: NonNullable<PoolConfig["types"]> = {
  getTypeParser: (oid: number, format?: "text" | "binary") => (oid === dayOid ? String : types.getTypeParser(oid, format)),
};

const doorsOf = (engine: Store["engine"], db: Kysely<Tables>, close: () => Promise<void>): Store => ({
  engine,
  withTenant: (actor, work) => enter(db, "jn_app", actor, work),
  asKeeper: (tenant, work) => enter(db, "jn_owner", { tenant }, work),
  close,
});

const prepare = async (folder: string): Promise<Refusal | undefined> => {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    const code = codeOf(error);
    return refuse(
      "DATA_FOLDER_NOT_WRITABLE",
      `数据目录 ${folder} 不能写入（${code}）。请检查权限，或用 JIANNUO_DATA 指定别的目录。`,
      `The data folder ${folder} cannot be written (${code}). Check its permissions, or name another folder with JIANNUO_DATA.`,
    );
  }
};

/** Opens the database of a data folder, creating both where they are not there; the caller closes it. Refuses, never waits, where another process is in it. */
export const openStore = async (folder: string, onProgress: (line: string) => void = () => {}): Promise<Store | Refusal> => {
  const refusal = await prepare(folder);
  if (refusal) return refusal;
  const lock = lockFolder(folder);
  if (isRefusal(lock)) return lock;
  let lite: PGlite | undefined;
  try {
    lite = await openLite(folder, onProgress);
    const opened = lite;
    // One connection is all that PGlite has; a second one breaks the protocol. It must not be given back for idleness either.
    const pool = new Pool(Object.assign(createPgConfig(lite), { max: 1, idleTimeoutMillis: 0, types: parsers }));
    const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
    const close = async (): Promise<void> => {
      await db.destroy();
      await opened.close();
      lock.release();
    };
    const newer = await migrate(db);
    if (newer) {
      await close();
      return newer;
    }
    return doorsOf("embedded", db, close);
  } catch (error) {
    await lite?.close().catch(() => {});
    lock.release();
    return refuse(
      "DATA_FOLDER_DAMAGED",
      `数据目录 ${folder} 里的数据库打不开（${messageOf(error)}）。请先备份整个目录，再从备份恢复或换一个目录。`,
      `The database in ${folder} cannot be opened (${messageOf(error)}). Copy the folder away first, then restore a backup or choose another folder.`,
    );
  }
};

/**
 * Opens a database on a PostgreSQL server (15 or newer) and brings it up to this version; the caller closes it. The address is that of a login
 * that may become jn_owner and jn_app.
 */
export const openServerStore = async (url: string): Promise<Store | Refusal> => {
  const pool = new Pool({ connectionString: url, max: 10, types: parsers });
  // A connection that breaks while it idles is replaced; without a listener it would end the process.
  pool.on("error", () => {});
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    const newer = await migrate(db);
    if (!newer) return doorsOf("server", db, () => db.destroy());
    await db.destroy();
    return newer;
  } catch (error) {
    await db.destroy();
    return refuse(
      "DATABASE_NOT_OPENED",
      `DATABASE_URL 所指的数据库打不开（${messageOf(error)}）。请检查地址、账号和权限。`,
      `The database that DATABASE_URL names cannot be opened (${messageOf(error)}). Check address, account and rights.`,
    );
  }
};
