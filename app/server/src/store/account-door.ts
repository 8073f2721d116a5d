/** The door to schema `auth`, and to nothing else: whoever asks through it is jn_auth, who has no rights in the books. */
import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from "kysely";
import type { Pool } from "pg";
import type { AccountTables } from "./account-tables.ts";

/** Lends connections of the store's pool as jn_auth, and gives them back as they were. */
const lent = (pool: Pool): PostgresPool => ({
  connect: async (): Promise<PostgresPoolClient> => {
    const client = await pool.connect();
    await client.query("set role jn_auth");
    return {
      query: client.query.bind(client),
      // One whose role cannot be given back is not used again.
      release: () =>
        void client.query("reset role").then(
          () => client.release(),
          (error: Error) => client.release(error),
        ),
    };
  },
  end: async () => {},
});

export const accountDoor = (pool: Pool): Kysely<AccountTables> =>
  new Kysely<AccountTables>({ dialect: new PostgresDialect({ pool: lent(pool) }) }).withSchema("auth");
