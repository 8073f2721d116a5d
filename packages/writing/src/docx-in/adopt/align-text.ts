/** Which character of a paragraph went where when it was edited. Numbers are one piece: 688 did not become 689 by losing an 8. */

interface Token {
  readonly text: string;
  readonly start: number;
}

const tokens = (text: string): readonly Token[] =>
  [...text.matchAll(/\d[\d.,]*\d|[\s\S]/g)].map(({ 0: token, index }) => ({ text: token, start: index }));

/** For each character of `was` its place in `is`; −1 for what is gone. Longest common row of tokens. */
export const alignText = (was: string, is: string): readonly number[] => {
  const [a, b] = [tokens(was), tokens(is)];
  const places: number[] = Array.from({ length: was.length }, () => -1);
  const pair = (one: Token, other: Token): void => {
    for (let k = 0; k < one.text.length; k++) places[one.start + k] = other.start + k;
  };
  let head = 0;
  while (head < a.length && head < b.length && a[head]!.text === b[head]!.text) pair(a[head]!, b[head++]!);
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail]!.text === b[b.length - 1 - tail]!.text) {
    pair(a[a.length - 1 - tail]!, b[b.length - 1 - tail]!);
    tail += 1;
  }
  const [rows, columns] = [a.length - head - tail, b.length - head - tail];
  const lengths = Array.from({ length: rows + 1 }, () => new Uint16Array(columns + 1));
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--)
      lengths[i]![j] =
        a[head + i]!.text === b[head + j]!.text ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  for (let [i, j] = [0, 0]; i < rows && j < columns;) {
    if (a[head + i]!.text === b[head + j]!.text) pair(a[head + i++]!, b[head + j++]!);
    else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i += 1;
    else j += 1;
  }
  return places;
};
