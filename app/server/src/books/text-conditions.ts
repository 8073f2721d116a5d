/**
 * Conditions over `entry e`: what is asked for stands in it, as the search understands it. By one of its terms first, where they are written already,
 * then on the text itself.
 */
import { type RawBuilder, sql } from "kysely";
import { type Part, facetsOfUnits, holds, partOf } from "./asked-parts.ts";
import type { Desk } from "./desk.ts";

const mostParts = 6;

/** One term of each way in which it can be meant; none for a single character, which is looked for in every text. */
const beginnings = (desk: Desk, { written, units }: Part): string[] => [
  ...written.flatMap((terms) => terms.slice(0, 1)),
  ...(units.length === 0 ? [] : facetsOfUnits(desk, units).terms),
];

export const textConditions = (desk: Desk, text: string): RawBuilder<unknown>[] =>
  text
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .slice(0, mostParts)
    .flatMap((asked) => {
      const part = partOf(desk, asked);
      const isWritten = part.written.length > 0;
      return [
        ...(isWritten
          ? [
              sql`e.id in (
                select t.entry from term t where t.tenant = e.tenant and t.register = e.register and t.term = any(${beginnings(desk, part)}::text[])
                union all select u.entry from unindexed u where u.tenant = e.tenant and u.register = e.register)`,
            ]
          : []),
        holds(desk, part),
      ];
    });
