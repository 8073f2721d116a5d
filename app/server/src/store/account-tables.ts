/** The tables of schema `auth` as Kysely sees them: better-auth's by its names, the others ours. What they hold is said in the migration. */
import type { ColumnType } from "kysely";

type Instant = ColumnType<Date, string | Date, string | Date>;

export interface AccountTables {
  user: {
    id: string;
    name: string;
    email: string;
    emailVerified: boolean;
    image: string | null;
    createdAt: Instant;
    updatedAt: Instant;
    username: string;
    kind: "person" | "unit";
    person: string | null;
    unit: string | null;
    isLocked: boolean;
    mustChange: boolean;
    isDemonstration: boolean;
  };
  account: {
    id: string;
    accountId: string;
    providerId: string;
    userId: string;
    password: string | null;
    createdAt: Instant;
    updatedAt: Instant;
  };
  session: {
    id: string;
    expiresAt: Instant;
    token: string;
    createdAt: Instant;
    updatedAt: Instant;
    userId: string;
    post: string | null;
  };
  pin: { person: string; hash: string; at: Instant };
  failure: { subject: string; tries: number; at: Instant };
  account_act: { id: string; at: Instant; by_account: string; act: string; account: string };
}
