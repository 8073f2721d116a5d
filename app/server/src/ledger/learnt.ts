/** Which column meant which field in an office, remembered from the last mapping; and the key by which rows are known again. */
import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import type { Store } from "../store/store.ts";

export type Learnt = Readonly<Record<string, string>>;

export const loadLearnt = (store: Store, tenant: number, register: string, office: string): Promise<Learnt> =>
  store.withTenant({ tenant }, async (tx) => {
    const { rows } = await sql<{
      title: string;
      field: string;
    }>`select title, field from ledger_column where tenant = ${tenant} and register = ${register} and office = ${office}`.execute(tx);
    return Object.fromEntries(rows.map(({ title, field }) => [title, field]));
  });

export const learn = async (store: Store, tenant: number, register: string, office: string, learnt: Learnt, at: string): Promise<void> => {
  const body = JSON.stringify(Object.entries(learnt).map(([title, field]) => ({ title, field })));
  await store.withTenant({ tenant }, (tx) =>
    sql`insert into ledger_column (tenant, register, office, title, field, at)
      select ${tenant}, ${register}, ${office}, x.title, x.field, ${at} from jsonb_to_recordset(${body}::jsonb) as x(title text, field text)
      on conflict (tenant, register, office, title) do update set field = excluded.field, at = excluded.at`.execute(tx),
  );
};

/** Made at the first ledger of a tenant. */
export const keyOf = (store: Store, tenant: number): Promise<Buffer> =>
  store.withTenant({ tenant }, async (tx) => {
    await sql`insert into ledger_key (tenant, key) values (${tenant}, ${randomBytes(32)}) on conflict (tenant) do nothing`.execute(tx);
    const { rows } = await sql<{ key: Buffer }>`select key from ledger_key where tenant = ${tenant}`.execute(tx);
    return Buffer.from(rows[0]!.key);
  });
