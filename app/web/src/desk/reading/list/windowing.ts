/** Which rows of a long list are in sight: only those are in the document. */

export interface Window {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
}

/** Top of each row and, at the end, the whole height, in px. */
export const rowTops = (heights: readonly number[]): Float64Array => {
  const tops = new Float64Array(heights.length + 1);
  for (const [index, height] of heights.entries()) tops[index + 1] = tops[index]! + height;
  return tops;
};

const rowAt = (tops: Float64Array, at: number): number => {
  let low = 0;
  let high = tops.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tops[middle + 1]! <= at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Rows that touch the view from `scrollTop` over `height` px, and `spare` more on either side. */
export const windowOf = (tops: Float64Array, scrollTop: number, height: number, spare = 8): Window => {
  const rows = tops.length - 1;
  return {
    first: Math.max(0, Math.min(rows, rowAt(tops, Math.max(0, scrollTop))) - spare),
    last: Math.min(rows, rowAt(tops, scrollTop + height) + 1 + spare),
  };
};

/** Where to scroll so that a row from `top` to `bottom` is whole in sight; undefined where it is already. */
export const scrollFor = (top: number, bottom: number, scrollTop: number, height: number): number | undefined => {
  if (top >= scrollTop && bottom <= scrollTop + height) return undefined;
  return Math.max(0, top - Math.max(0, height - (bottom - top)) / 3);
};
