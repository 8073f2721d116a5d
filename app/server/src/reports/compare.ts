/** Two versions of a report side by side: block by block, and within a block what was put in and what was taken out. */
import { type Block, type Draft, textOf } from "@jiannuo/writing/draft";

interface Piece {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

export interface ComparedBlock {
  readonly id: string;
  readonly kind: "same" | "changed" | "added" | "removed" | "moved";
  readonly pieces: readonly Piece[];
}

/** A number is one thing, so is a word in letters; of Chinese every character. */
const tokensOf = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*%?|[A-Za-z]+|[\s\S]/gu) ?? [];

/** Beyond it a block is shown as taken out and put in whole. */
const mostCells = 4_000_000;

const join = (pieces: readonly Piece[]): Piece[] => {
  const joined: { kind: Piece["kind"]; text: string }[] = [];
  for (const { kind, text } of pieces) {
    const last = joined.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text !== "") joined.push({ kind, text });
  }
  return joined;
};

/** Longest common subsequence of the middle, between what both begin and end with. */
const middle = (a: readonly string[], b: readonly string[]): Piece[] => {
  const [n, m] = [a.length, b.length];
  if (n * m > mostCells)
    return [
      { kind: "removed", text: a.join("") },
      { kind: "added", text: b.join("") },
    ];
  const width = m + 1;
  const longest = new Uint32Array((n + 1) * width);
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--)
      longest[i * width + j] =
        a[i] === b[j] ? longest[(i + 1) * width + j + 1]! + 1 : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < n && j < m) {
    if (a[i] === b[j]) {
      pieces.push({ kind: "same", text: a[i]! });
      i++;
      j++;
    } else if (longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!) pieces.push({ kind: "removed", text: a[i++]! });
    else pieces.push({ kind: "added", text: b[j++]! });
  }
  return [...pieces, { kind: "removed", text: a.slice(i).join("") }, { kind: "added", text: b.slice(j).join("") }];
};

/** What was taken out of `was` and put into `is`; the pieces that stay or were put in are `is`, those that stay or were taken out `was`. */
export const compareTexts = (was: string, is: string): Piece[] => {
  const [a, b] = [tokensOf(was), tokensOf(is)];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return join([
    { kind: "same", text: a.slice(0, head).join("") },
    ...middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    { kind: "same", text: tail === 0 ? "" : a.slice(-tail).join("") },
  ]);
};

/** Ids that keep their order: a longest increasing run of old places; the others were moved. */
const unmoved = (before: readonly string[], after: readonly string[]): ReadonlySet<string> => {
  const place = new Map(before.map((id, at) => [id, at]));
  const common = after.filter((id) => place.has(id));
  const best: number[] = [];
  const length: number[] = [];
  common.forEach((id, at) => {
    let most = 0;
    for (let earlier = 0; earlier < at; earlier++) {
      if (place.get(common[earlier]!)! < place.get(id)! && length[earlier]! > most) {
        most = length[earlier]!;
        best[at] = earlier;
      }
    }
    length[at] = most + 1;
  });
  const kept = new Set<string>();
  let at: number | undefined = length.length === 0 ? undefined : length.indexOf(Math.max(...length));
  while (at !== undefined) {
    kept.add(common[at]!);
    at = best[at];
  }
  return kept;
};

const whole = ({ id, ...block }: Block, kind: "added" | "removed"): ComparedBlock => ({
  id,
  kind,
  pieces: join([{ kind, text: textOf(block) }]),
});

/** In the order of the later version; what is gone stands where it stood. */
export const compareDrafts = (was: Draft, is: Draft): ComparedBlock[] => {
  const old = new Map(was.blocks.map((block) => [block.id, block]));
  const still = new Set(is.blocks.map(({ id }) => id));
  const inPlace = unmoved([...old.keys()], [...still]);
  const compared: ComparedBlock[] = [];
  const goneBefore = (id: string | undefined): void => {
    for (const block of was.blocks) {
      if (block.id === id) break;
      if (!still.has(block.id) && !compared.some((one) => one.id === block.id)) compared.push(whole(block, "removed"));
    }
  };
  for (const block of is.blocks) {
    const earlier = old.get(block.id);
    if (!earlier) compared.push(whole(block, "added"));
    else {
      if (inPlace.has(block.id)) goneBefore(block.id);
      const pieces = compareTexts(textOf(earlier), textOf(block));
      const isSame = pieces.every(({ kind }) => kind === "same");
      compared.push({ id: block.id, kind: !isSame ? "changed" : inPlace.has(block.id) ? "same" : "moved", pieces });
    }
  }
  goneBefore(undefined);
  return compared;
};
