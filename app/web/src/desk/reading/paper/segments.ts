/** Overlapping marks made flat: a block cut at every edge of every item, so that no mark nests in another and lines break as text does. */
import type { Span } from "@jiannuo/reading";
import type { ItemKind } from "../../../api/types.ts";

export interface Marked extends Span {
  readonly id: string;
  readonly kind: ItemKind;
}

export interface Segment extends Span {
  /** The items that this piece belongs to, the shortest first. */
  readonly items: readonly Marked[];
  /** The frame of a figure goes on to the left or right of this piece. */
  readonly joinsLeft: boolean;
  readonly joinsRight: boolean;
  /** Stands in the run-in heading of the paragraph. */
  readonly inLead: boolean;
  /** Stands in a place that is being looked at, or chosen for an item. */
  readonly isShown: boolean;
}

interface Piece extends Span {
  readonly lead?: Span;
}

const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
const isFramed = ({ kind }: Marked): boolean => kind === "figure" || kind === "target";

/** Pieces of `block` in order, noise left out. `items` and `shown` may reach beyond the block. */
export const cutSegments = (block: Piece, noise: readonly Span[], items: readonly Marked[], shown: readonly Span[] = []): Segment[] => {
  const edges = new Set([block.start, block.end]);
  const inside = (at: number): boolean => at > block.start && at < block.end;
  for (const { start, end } of [...noise, ...items, ...shown, ...(block.lead ? [block.lead] : [])]) {
    if (inside(start)) edges.add(start);
    if (inside(end)) edges.add(end);
  }
  const sorted = [...edges].sort((a, b) => a - b);
  const segments: Segment[] = [];
  for (let index = 0; index + 1 < sorted.length; index++) {
    const span = { start: sorted[index]!, end: sorted[index + 1]! };
    if (noise.some((one) => covers(one, span))) continue;
    const own = items.filter((item) => covers(item, span)).sort((a, b) => a.end - a.start - (b.end - b.start));
    const framed = own.find(isFramed);
    segments.push({
      ...span,
      items: own,
      joinsLeft: framed !== undefined && framed.start < span.start,
      joinsRight: framed !== undefined && framed.end > span.end,
      inLead: block.lead !== undefined && covers(block.lead, span),
      isShown: shown.some((one) => covers(one, span)),
    });
  }
  return segments;
};
