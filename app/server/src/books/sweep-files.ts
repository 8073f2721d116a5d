/** Files that nobody named within thirty days are given up: a form that was never sent. What a draft still names stays. */
import { sql } from "kysely";
import { type Room, takeClosingLock } from "./desk.ts";

const keptForDays = 30;

const dayMs = 86_400_000;

/** @returns how many were taken away */
export const sweepFiles = async ({ store, tenant, files, now }: Room): Promise<number> => {
  if (!files) return 0;
  const before = new Date(now().getTime() - keptForDays * dayMs);
  const old = await files.putBefore(before);
  if (old.length === 0) return 0;
  const unnamed = await store.asKeeper(tenant, async (tx) => {
    // Nobody names one of them meanwhile.
    await takeClosingLock(tx, tenant);
    const { rows } = await sql<{ sha256: string }>`
      select x.sha256 from unnest(${[...old]}::text[]) x (sha256)
      where not exists (select 1 from entry_file f where f.tenant = ${tenant} and f.sha256 = x.sha256)
        and not exists (select 1 from beside b where b.tenant = ${tenant} and b.slip_sha256 = x.sha256)
        and not exists (select 1 from attachment a where a.tenant = ${tenant} and a.sha256 = x.sha256 and a.at >= ${before})
        and not exists (select 1 from kept k where k.tenant = ${tenant} and position(x.sha256 in k.body::text) > 0)`.execute(tx);
    const gone = rows.map(({ sha256 }) => sha256);
    await sql`delete from attachment where tenant = ${tenant} and sha256 = any(${gone}::text[])`.execute(tx);
    return gone;
  });
  for (const sha256 of unnamed) await files.remove(sha256);
  return unnamed.length;
};
