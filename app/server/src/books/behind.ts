/** The entries behind a figure, as a condition over `posting p`: the very postings that the figure is made of, of its place and its day. */
import { toText } from "@jiannuo/quantity";
import { type RawBuilder, sql } from "kysely";
import type { Behind } from "./books.ts";
import type { Desk } from "./desk.ts";
import { figureAt, postingsWhere } from "./figure.ts";
import { findMeasure, isNamed } from "./measures.ts";
import { reachOf } from "./reach.ts";

/** Of a released value and of a rank one posting counts: the release that was taken, recorded last among equals. */
export const chosenPosting = (where: RawBuilder<unknown>, subject: string, amount: string): RawBuilder<boolean> =>
  sql`${where} and p.subject = ${subject} and p.amount = ${amount}::numeric order by p.day desc, p.recorded_at desc, p.event desc, p.n desc limit 1`;

/** @param behind with a measure that is there */
export const postingsBehind = async (desk: Desk, { measure: id, stretch, ...query }: Behind): Promise<RawBuilder<boolean>> => {
  const named = findMeasure(desk.definitions, id);
  if (!isNamed(named)) throw new Error(`no measure: ${id}`);
  const { measure } = named;
  const where = postingsWhere(desk.tenant, id, reachOf(measure, stretch), query);
  if (measure.kind !== "released" && measure.kind !== "rank") return where;
  const { value, subject = "" } = await figureAt(desk, named, stretch, query);
  if (value === null) return sql`false`;
  return sql`p.tenant = ${desk.tenant} and (p.event, p.n) = (select p.event, p.n from posting p where ${chosenPosting(where, subject, toText(value))})`;
};
