/** All reports with what is in them and how far people are, newest first, the sample last. */
import { sql } from "kysely";
import type { ItemKind, ReviewState } from "@jiannuo/writing";
import type { Actor, Store, Tx } from "../store/store.ts";
import type { ReadingHead } from "../store/tables.ts";

export interface ReadingListed extends Omit<ReadingHead, "sections"> {
  readonly id: string;
  readonly name: string;
  readonly sample: boolean;
  readonly characters: number;
  readonly counts: { readonly byKind: Record<ItemKind, number>; readonly byState: Record<ReviewState, number> };
  readonly readAt: string;
  readonly readMs: number;
  readonly revision: number;
}

interface Counted {
  readonly reading: string;
  readonly kind: ItemKind;
  readonly state: ReviewState;
  readonly n: number;
}

/** The fold of items/fold.ts, as far as counting needs it. */
const count = async (tx: Tx, tenant: number): Promise<Counted[]> => {
  const { rows } = await sql<Counted>`
    select i.reading,
      coalesce(last.correction ->> 'kind', i.as_read ->> 'kind') as kind,
      case last.verdict when 'confirm' then 'confirmed' when 'correct' then 'corrected' when 'reject' then 'rejected' else 'pending' end as state,
      count(*)::int as n
    from reading_item i
    left join (
      select distinct on (reading, item) reading, item, verdict, correction from review where tenant = ${tenant} order by reading, item, seq desc
    ) last on last.reading = i.reading and last.item = i.id
    where i.tenant = ${tenant}
    group by 1, 2, 3`.execute(tx);
  return rows;
};

const tally = (counted: readonly Counted[]): ReadingListed["counts"] => {
  const byKind: Record<ItemKind, number> = { figure: 0, target: 0, commitment: 0, project: 0 };
  const byState: Record<ReviewState, number> = { pending: 0, confirmed: 0, corrected: 0, rejected: 0 };
  for (const { kind, state, n } of counted) {
    byState[state] += n;
    if (state !== "rejected") byKind[kind] += n;
  }
  return { byKind, byState };
};

export const listReadings = (store: Store, actor: Actor): Promise<ReadingListed[]> =>
  store.withTenant(actor, async (tx) => {
    const rows = await tx
      .selectFrom("reading")
      .where("tenant", "=", actor.tenant)
      .select(["id", "name", "sample", "characters", "head", "read_at", "read_ms", "revision"])
      .orderBy("sample")
      .orderBy("read_at", "desc")
      .orderBy("id")
      .execute();
    const counted = new Map<string, Counted[]>(rows.map(({ id }) => [id, []]));
    for (const row of await count(tx, actor.tenant)) counted.get(row.reading)?.push(row);
    return rows.map(({ head, read_at, read_ms, ...row }) => ({
      ...row,
      title: head.title,
      place: head.place,
      level: head.level,
      reviewYear: head.reviewYear,
      planYear: head.planYear,
      counts: tally(counted.get(row.id) ?? []),
      readAt: read_at.toISOString(),
      readMs: read_ms,
    }));
  });
