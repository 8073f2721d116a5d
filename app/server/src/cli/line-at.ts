/** Offsets as people count: which line, which character of it. */

/** For a text: from an offset to line and character, both from 1. */
export const lineFinder = (text: string): ((offset: number) => { line: number; character: number }) => {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, character: offset - (starts[low] ?? 0) + 1 };
  };
};
