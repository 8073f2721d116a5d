/** Which items stand in which block; groups that did not change keep their identity, so that only touched paragraphs are drawn again. */
import type { Span } from "@jiannuo/reading";

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const sameItems = <T>(a: readonly T[], b: readonly T[]): boolean => a.length === b.length && a.every((item, index) => item === b[index]);

/** First block that ends after `at`. */
export const blockAt = (blocks: readonly Span[], at: number): number => {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** One group per block, in the order of `items`; an item across two blocks stands in both. */
export const groupByBlock = <T extends Span>(
  blocks: readonly Span[],
  items: readonly T[],
  before: readonly (readonly T[])[] = [],
): (readonly T[])[] => {
  const groups: T[][] = blocks.map(() => []);
  for (const item of items) {
    for (let index = blockAt(blocks, item.start); index < blocks.length && overlaps(blocks[index]!, item); index++) {
      groups[index]!.push(item);
    }
  }
  return groups.map((group, index) => {
    const old = before[index];
    return old && sameItems(old, group) ? old : group;
  });
};

/** `groupByBlock` that remembers what it gave last. */
export const createGrouper = <T extends Span>(): ((blocks: readonly Span[], items: readonly T[]) => (readonly T[])[]) => {
  let before: (readonly T[])[] = [];
  return (blocks, items) => (before = groupByBlock(blocks, items, before));
};
