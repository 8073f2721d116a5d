/** Targets of a year for measures that are counted here: those that the township declares, and of its report those that name a measure as its register does. */
import { type Words, isRefusal } from "@jiannuo/quantity";
import { targets as declared } from "@jiannuo/township";
import type { Actor, Store } from "../store/store.ts";
import { findReading } from "./find-reading.ts";

interface Counted {
  readonly id: string;
  readonly title: { readonly zh: string };
  readonly unit: string;
}

export interface TargetListed {
  readonly measure: string;
  /** Exact decimal text in the target's unit. */
  readonly value: string;
  readonly unit: string;
  readonly comparison: "exact" | "about" | "over" | "atLeast" | "atMost" | "under";
  readonly source: Words;
  readonly reading?: string;
  readonly item?: string;
  readonly quote?: string;
}

const readTargets = async (store: Store, actor: Actor, year: number, measures: readonly Counted[]): Promise<TargetListed[]> => {
  const ids = await store.withTenant(actor, (tx) =>
    tx.selectFrom("reading").where("tenant", "=", actor.tenant).select(["id", "head"]).execute(),
  );
  const targets: TargetListed[] = [];
  for (const { id, head } of ids.filter((reading) => reading.head.planYear === year)) {
    const found = await findReading(store, actor, id);
    if (isRefusal(found)) continue;
    for (const { id: item, kind, state, metric, value, unit = "", approx = "exact", quote } of found.items) {
      const measure = measures.find(({ title }) => title.zh === metric);
      if (kind !== "target" || state === "rejected" || !measure || value === undefined) continue;
      const source = { zh: `《${head.title}》`, en: `“${head.title}”` };
      targets.push({ measure: measure.id, value: String(value), unit, comparison: approx, source, reading: id, item, quote });
    }
  }
  return targets;
};

/** What the township declares counts before what a report was read to say. */
export const listTargets = async (store: Store, actor: Actor, year: number, measures: readonly Counted[]): Promise<TargetListed[]> => {
  const ids = new Set(measures.map(({ id }) => id));
  const own = declared
    .filter((target) => target.year === year && ids.has(target.measure))
    .map(({ measure, value, unit, comparison, source }) => ({ measure, value, unit, comparison, source }));
  const said = await readTargets(store, actor, year, measures);
  return [...own, ...said.filter(({ measure }) => !own.some((target) => target.measure === measure))];
};
