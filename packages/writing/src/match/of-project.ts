/** Numbers of one project alone (its investment, as it is named with it): they stand on its entry, and no measure sums to them. */
import { compare, exact } from "@jiannuo/quantity";
import type { Reading } from "@jiannuo/reading";
import type { Claimed } from "./claim.ts";
import type { Context } from "./context.ts";

export const isOfProject = ({ value, unit, start }: Claimed, { projects }: Pick<Reading, "projects">, { sentence }: Context): boolean =>
  projects.some(
    ({ amount, quote, end }) =>
      amount !== undefined &&
      amount.unit === unit &&
      compare(exact(amount.value), value) === 0 &&
      Math.abs(start - end) < sentence.length &&
      sentence.includes(quote),
  );
