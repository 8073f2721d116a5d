/** Where the measurement runs: PGlite in a temporary folder, PostgreSQL in a database of its own. Both are gone afterwards. */
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CompiledQuery } from "kysely";
import { Client, Pool } from "pg";
import { openServerStore, openStore } from "../../app/server/dist/store/store.js";

/** Whoever stops the measurement leaves nothing behind, whatever is under way. @returns takes it back */
const onSignal = (cleanUp) => {
  const stop = () => {
    // What fails from now on fails because of this.
    process.on("uncaughtException", () => {});
    void cleanUp().finally(() => process.exit(130));
  };
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, stop);
  return () => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.off(signal, stop);
  };
};

const opened = (store) => {
  if ("code" in store) throw new Error(store.because.en);
  return store;
};

/** The one connection of PGlite is behind the store's door; the superuser who opened it has no walls before him. */
const embedded = async () => {
  const folder = mkdtempSync(join(tmpdir(), "jn-bench-"));
  const isOver = onSignal(async () => rmSync(folder, { recursive: true, force: true }));
  const store = opened(await openStore(folder));
  const bareOn = (work) =>
    store.asKeeper(1, async (tx) => {
      await tx.executeQuery(CompiledQuery.raw("reset role"));
      return work(async (text, values = []) => (await tx.executeQuery(CompiledQuery.raw(text, values))).rows);
    });
  return {
    name: "PGlite",
    store,
    run: (text, values) => bareOn((ask) => ask(text, values)),
    /** Reads without the wait for a transaction to begin. */
    read: (work) => bareOn((ask) => timed(() => work(ask))),
    write: (work) => timed(() => bareOn(work)),
    remove: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
      isOver();
    },
  };
};

const rowsOf = (client) => async (text, values) => (await client.query(text, values)).rows;

const onServer = async (url) => {
  const name = `jn_bench_${randomBytes(6).toString("hex")}`;
  const ask = async (command) => {
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query(command).finally(() => client.end());
  };
  const drop = () => ask(`drop database if exists ${name} with (force)`);
  const isOver = onSignal(drop);
  await ask(`create database ${name}`);
  const address = new URL(url);
  address.pathname = `/${name}`;
  const store = opened(await openServerStore(address.toString()));
  const pool = new Pool({ connectionString: address.toString(), max: 2, idleTimeoutMillis: 0 });
  pool.on("error", () => {});
  // Filling keeps to one session: it has temporary tables.
  const filler = await pool.connect();
  filler.on("error", () => {});
  await filler.query("set maintenance_work_mem = '512MB'; set work_mem = '256MB'; set synchronous_commit = off");
  return {
    name: "PostgreSQL",
    store,
    run: rowsOf(filler),
    read: (work) => timed(() => work(rowsOf(pool))),
    write: (work) =>
      timed(async () => {
        const client = await pool.connect();
        try {
          await client.query("begin");
          await work(rowsOf(client));
          await client.query("commit");
        } finally {
          client.release();
        }
      }),
    remove: async () => {
      filler.release();
      await pool.end();
      await store.close();
      await drop();
      isOver();
    },
  };
};

/** @returns milliseconds */
export const timed = async (work) => {
  const since = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - since) / 1e6;
};

export const openEngine = (name) => (name === "PGlite" ? embedded() : onServer(process.env.TEST_DATABASE_URL));
