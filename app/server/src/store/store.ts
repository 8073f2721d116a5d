/** The doors to the database. Two lead to the books, both walled by tenant, a third to the accounts alone; whoever has no door has no connection. */
import { constants } from "node:fs";
import { access, mkdir } from "node:fs/promises";
import type { PGlite } from "@electric-sql/pglite";
import { createPgConfig } from "@electric-sql/pglite/node-postgres";
import { type Refusal, isRefusal, refuse } from "@jiannuo/quantity";
import { Kysely, type PostgresCursor, PostgresDialect, type PostgresQueryResult } from "kysely";
import { Pool, type PoolClient, type PoolConfig, types } from "pg";
import { codeOf, messageOf } from "../failure.ts";
import { accountDoor } from "./account-door.ts";
import type { AccountTables } from "./account-tables.ts";
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

/** A transaction that has begun, walled; whoever opened it ends it. */
export type Tx = Omit<Kysely<Tables>, "transaction" | "startTransaction" | "connection" | "destroy">;

export interface Store {
  /** PGlite in this process, with its one connection, or a PostgreSQL server. */
  readonly engine: "embedded" | "server";
  /** Everyday work: one transaction as jn_app, which sees and writes the rows of this tenant only. The work learns of which version units and posts are. */
  readonly withTenant: <T>(actor: Actor, work: (tx: Tx, directory: number) => Promise<T>) => Promise<T>;
  /** Keeping the house (demonstration, later verify and backup): as jn_owner, one tenant at a time. */
  readonly asKeeper: <T>(tenant: number, work: (tx: Tx) => Promise<T>) => Promise<T>;
  /** Who may sign in, kept apart from all books. On PGlite never to be asked inside the work of another door: there is one connection. */
  readonly accounts: Kysely<AccountTables>;
  readonly close: () => Promise<void>;
}

/** The tenant of a folder that serves one township; a county with many is a later issue. */
export const homeTenant = 1;

/** First key of the advisory lock of a tenant's closings. */
export const closingLock = 7302;

/** Planning a question under row security costs more than answering it: what is asked again and again is prepared once a connection. */
const askedTimes = new Map<string, number>();
const names = new Map<string, string>();
const OFTEN = 4;
const MOST_NAMES = 400;

const nameOf = (text: string): { name?: string } => {
  const name = names.get(text);
  if (name !== undefined) return { name };
  if (names.size >= MOST_NAMES) return {};
  const times = (askedTimes.get(text) ?? 0) + 1;
  if (askedTimes.size > 10 * MOST_NAMES) askedTimes.clear();
  askedTimes.set(text, times);
  if (times >= OFTEN) names.set(text, `often_${names.size}`);
  return {};
};

/** Each connection with the Kysely that speaks through it. */
const speakers = new WeakMap<PoolClient, Kysely<Tables>>();

const speakerOf = (client: PoolClient): Kysely<Tables> => {
  const known = speakers.get(client);
  if (known) return known;
  function query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  function query(asked: unknown, values: readonly unknown[] = []): unknown {
    // Nobody here asks for a cursor.
    const text = String(asked);
    return client.query({ text, ...(values.length > 0 ? { values: [...values], ...nameOf(text) } : {}) });
  }
  const held = { query, release: () => {} };
  const speaker = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: { connect: async () => held, end: async () => {} } }) });
  speakers.set(client, speaker);
  return speaker;
};

const rollBack = async (client: PoolClient): Promise<void> => {
  try {
    await client.query("rollback");
    client.release();
  } catch (error) {
    // A broken connection is not given to anybody else.
    client.release(error instanceof Error ? error : true);
  }
};

/** @returns rows of the last of several commands */
const lastRows = (results: unknown): readonly { readonly version?: number }[] => {
  const last: unknown = Array.isArray(results) ? results.at(-1) : results;
  return typeof last === "object" && last !== null && "rows" in last && Array.isArray(last.rows) ? last.rows : [];
};

/**
 * Literal SET LOCAL of a checked whole number: set_config() is not passed on by Citus, and a parameter is not allowed here. All that begins a
 * transaction goes to the database at once: each further question would cost an act as much as its rows do.
 * The work gets the transaction and must ask nothing else: the pool has one connection, a second question waits for ever.
 */
const enter = async <T>(
  pool: Pool,
  role: "jn_app" | "jn_owner",
  { tenant, post, lines = [], isWriting = false }: Actor,
  work: (tx: Tx, directory: number) => Promise<T>,
): Promise<T> => {
  if (!Number.isSafeInteger(tenant) || tenant < 1) throw new RangeError(`tenant ${tenant} is not a positive whole number`);
  const begin = [
    "begin",
    `set local role ${role}`,
    `set local jn.tenant = '${tenant}'`,
    ...settingsOf(lines, post),
    ...(isWriting ? [`select pg_advisory_xact_lock_shared(${closingLock}, ${tenant})`] : []),
    // The keeper may still choose how the transaction is isolated, so nothing is read for it.
    ...(role === "jn_app" ? [`select version from directory where tenant = ${tenant}`] : []),
  ].join("; ");
  const client = await pool.connect();
  try {
    const [row] = lastRows(await client.query(begin));
    const result = await work(speakerOf(client), row?.version ?? 0);
    await client.query("commit");
    client.release();
    return result;
  } catch (error) {
    await rollBack(client);
    throw error;
  }
};

/** A day comes as it is written, `2023-06-01`: as a Date it would stand at some midnight of some time zone. */
const dayOid = 1082;
const parsers: NonNullable<PoolConfig["types"]> = {
  getTypeParser: (oid: number, format?: "text" | "binary") => (oid === dayOid ? String : types.getTypeParser(oid, format)),
};

const doorsOf = (engine: Store["engine"], pool: Pool, close: () => Promise<void>): Store => ({
  engine,
  accounts: accountDoor(pool),
  withTenant: (actor, work) => enter(pool, "jn_app", actor, work),
  asKeeper: (tenant, work) => enter(pool, "jn_owner", { tenant }, work),
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
    return doorsOf("embedded", pool, close);
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
    if (!newer) return doorsOf("server", pool, () => db.destroy());
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
