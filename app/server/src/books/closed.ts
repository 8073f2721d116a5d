/** Which months are closed for an office: by itself, or by a unit above it. */
import type { Day } from "@jiannuo/quantity";
import { sql } from "kysely";
import type { Tx } from "../store/store.ts";
import { toPath } from "./event-row.ts";
import { monthOf } from "./moment.ts";

export type IsClosed = (keeper: string, day: Day) => boolean;

/** A unit and those above it. */
export const andAbove = (path: string): string[] => path.split("/").map((_, at, ids) => ids.slice(0, at + 1).join("/"));

/** The months that are closed now, each as `keeper month`. @param keepers paths as they stand in the database */
export const closedMonths = (tenant: number, keepers: readonly string[]) => sql<{ month: string }>`
  select keeper || ' ' || month as month from (
    select distinct on (keeper, month) keeper, month, kind from closing where tenant = ${tenant} and keeper = any(${[...keepers]}::text[]) order by keeper, month, seq desc
  ) last where kind = 'close'`;

export const isClosedIn = (months: readonly string[]): IsClosed => {
  const closed = new Set(months);
  if (closed.size === 0) return () => false;
  return (keeper, day) => andAbove(keeper).some((path) => closed.has(`${toPath(path)} ${monthOf(day)}`));
};

/** @param keepers paths of the offices that will be asked about */
export const loadClosed = async (tx: Tx, tenant: number, keepers: Iterable<string>): Promise<IsClosed> => {
  const asked = [...new Set([...keepers].flatMap(andAbove))];
  const { rows } = await closedMonths(tenant, asked.map(toPath)).execute(tx);
  return isClosedIn(rows.map(({ month }) => month));
};
