/** For tests: stores of our own on every engine that is there, PGlite always, PostgreSQL where TEST_DATABASE_URL names a server. */
import { randomBytes } from "node:crypto";
import { isRefusal } from "@jiannuo/quantity";
import { Client } from "pg";
import { type Store, openServerStore, openStore } from "../../store/store.ts";
import { emptyBooks } from "../data-folders.ts";
import { temporaryFolder } from "../stand-in.ts";

export interface TestStore {
  readonly store: Store;
  /** A login of the server, or of the embedded database: for planting faults that no door lets through. */
  readonly remove: () => Promise<void>;
}

export interface Engine {
  readonly name: string;
  readonly open: () => Promise<TestStore>;
}

const must = <T>(value: T): Exclude<T, { code: string }> => {
  if (isRefusal(value)) throw new Error(value.because.en);
  return value as Exclude<T, { code: string }>;
};

const embedded: Engine = {
  name: "PGlite",
  open: async () => {
    const folder = temporaryFolder();
    await emptyBooks(folder.path);
    const store = must(await openStore(folder.path));
    return {
      store,
      remove: async () => {
        await store.close();
        folder.remove();
      },
    };
  },
};

/** A database of our own on the server, with nothing in it. */
export const newDatabase = async (url: string): Promise<{ readonly address: string; readonly drop: () => Promise<void> }> => {
  const name = `jn_test_${randomBytes(6).toString("hex")}`;
  const ask = async (command: string): Promise<void> => {
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query(command);
    await client.end();
  };
  await ask(`create database ${name}`);
  const address = new URL(url);
  address.pathname = `/${name}`;
  return { address: address.toString(), drop: () => ask(`drop database ${name} with (force)`) };
};

const onServer = (url: string): Engine => ({
  name: "PostgreSQL",
  open: async () => {
    const { address, drop } = await newDatabase(url);
    const store = must(await openServerStore(address));
    return {
      store,
      remove: async () => {
        await store.close();
        await drop();
      },
    };
  },
});

const server = process.env["TEST_DATABASE_URL"];

export const engines: readonly Engine[] = [embedded, ...(server ? [onServer(server)] : [])];
