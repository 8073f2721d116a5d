/** Bands nest: 24 ⊇ 6 ⊇ 1. A firm above 3亿元 stands in all three, so they never add up to a whole. */
import type { Words } from "@jiannuo/quantity";
import type { MeasureDefinition } from "../define/measure.ts";
import type { PostingRule } from "../define/register.ts";

export interface Band<M extends string> {
  readonly measure: M;
  readonly title: Words;
  /** Lower end, as CEL: `wan(2000)`. */
  readonly atLeast: string;
}

/** From the widest to the narrowest: measures, each a subset of the one before, and the rules that post to them. */
export const nestedBands = <M extends string>(
  value: string,
  shape: {
    readonly kind: "flow" | "stock" | "distinct";
    readonly unit: string;
    readonly version: number;
    readonly definition: Words;
    readonly subject?: string;
  },
  bands: readonly Band<M>[],
) => {
  const { subject, ...measure } = shape;
  const measures = Object.fromEntries(
    bands.map((band, at) => [band.measure, { ...measure, title: band.title, ...(at === 0 ? {} : { subsetOf: bands[at - 1]!.measure }) }]),
  ) as Record<M, MeasureDefinition<M>>;
  const posts: PostingRule<never, M>[] = bands.map((band) => ({
    measure: band.measure,
    when: `${value} >= ${band.atLeast}`,
    ...(subject === undefined ? {} : { subject }),
  }));
  return { measures, posts };
};
