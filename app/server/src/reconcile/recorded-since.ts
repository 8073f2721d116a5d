/** Entries that count in a figure and came into the books after a block of the chain: whoever enters after the checking began is seen to. */
import { isRefusal } from "@jiannuo/quantity";
import type { MeasureDefinition } from "@jiannuo/registers";
import { sql } from "kysely";
import type { Desk } from "../books/desk.ts";
import { findMeasure, isNamed } from "../books/measures.ts";
import { reachOf } from "../books/reach.ts";
import { readStretch } from "../books/stretch.ts";
import { type FigureAsked, keyOf } from "../reports/figures-of-town.ts";

/** The measures with postings that a measure is made of. */
const partsOf = (measures: Readonly<Record<string, MeasureDefinition>>, id: string): string[] => {
  const measure = measures[id];
  if (!measure) return [];
  switch (measure.kind) {
    case "ratio":
    case "average":
      return [measure.of, measure.over].flatMap((part) => partsOf(measures, part));
    case "growth":
      return partsOf(measures, measure.of);
    case "streak":
      return [measure.of, measure.brokenBy].flatMap((part) => partsOf(measures, part));
    default:
      return [id];
  }
};

/** @param block the last one when the checking began; everything must be sealed. @returns by `keyOf(question)`, only where there are some */
export const recordedSince = async (
  { tx, tenant, definitions }: Desk,
  block: number,
  questions: readonly FigureAsked[],
): Promise<ReadonlyMap<string, number>> => {
  const asked = questions.flatMap((question) => {
    const named = findMeasure(definitions, question.measure);
    const stretch = readStretch(question.period);
    if (!isNamed(named) || isRefusal(stretch)) return [];
    const { from, to } = reachOf(named.measure, stretch);
    return [...new Set(partsOf(named.catalogue.measures, named.id))].map((part) => ({
      key: keyOf(question),
      measure: `${named.catalogue.register}.${part}`,
      from,
      to,
    }));
  });
  if (asked.length === 0) return new Map();
  const { rows } = await sql<{ key: string; entries: number }>`
    with later as materialized (select unnest(b.events) as event from block b where b.tenant = ${tenant} and b.no > ${block}),
      added as materialized (select p.measure, p.day, p.entry from later join posting p on p.tenant = ${tenant} and p.event = later.event)
    select q.key, count(distinct a.entry)::int as entries from added a
      join jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as q(key text, measure text, "from" date, "to" date)
        on q.measure = a.measure and a.day >= q."from" and a.day <= q."to" group by q.key`.execute(tx);
  return new Map(rows.map(({ key, entries }) => [key, entries]));
};
