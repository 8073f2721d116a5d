/** How alike two texts are, and which paragraph of an edited report is which of the report before. */

const squeeze = (text: string): string => text.replaceAll(/\s/g, "");

const pairsOf = (text: string): ReadonlyMap<string, number> => {
  const bare = squeeze(text);
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < bare.length; at++) {
    const pair = bare.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
};

const shared = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number => {
  let [both, all] = [0, 0];
  for (const [pair, count] of a) both += Math.min(count, b.get(pair) ?? 0);
  for (const count of [...a.values(), ...b.values()]) all += count;
  return all === 0 ? 0 : (2 * both) / all;
};

/** 0 to 1: the share of character pairs that both have (Dice). */
export const likeness = (a: string, b: string): number => (squeeze(a) === squeeze(b) ? 1 : shared(pairsOf(a), pairsOf(b)));

/** Below it a paragraph is another paragraph. */
const ALIKE = 0.4;
/** Enough where figures of that paragraph stand in it by their bookmarks. */
const ALIKE_BY_FIGURES = 0.15;

interface Old {
  readonly text: string;
}
interface New {
  readonly text: string;
  /** Of each old paragraph (by index) the number of its figures that stand here by their bookmarks. */
  readonly figuresOf: ReadonlyMap<number, number>;
}

/** For each new paragraph the index of the old one that it was; none twice. Equal texts first, in their order, then the most alike. */
export const alignParagraphs = (olds: readonly Old[], news: readonly New[]): readonly (number | undefined)[] => {
  const found: (number | undefined)[] = news.map(() => undefined);
  const free = new Set(olds.keys());
  const take = (i: number, old: number): void => {
    found[i] = old;
    free.delete(old);
  };
  news.forEach(({ text }, i) => {
    const same = [...free].find((old) => squeeze(olds[old]!.text) === squeeze(text));
    if (same !== undefined) take(i, same);
  });
  const oldPairs = new Map([...free].map((old) => [old, pairsOf(olds[old]!.text)]));
  const likely = news.flatMap(({ text, figuresOf }, i) => {
    if (found[i] !== undefined) return [];
    const pairs = pairsOf(text);
    return [...oldPairs].flatMap(([old, own]) => {
      const score = shared(own, pairs);
      const figures = figuresOf.get(old) ?? 0;
      return score >= (figures > 0 ? ALIKE_BY_FIGURES : ALIKE) ? [{ i, old, score: score + Math.min(0.3, figures / 10) }] : [];
    });
  });
  for (const { i, old } of likely.toSorted((a, b) => b.score - a.score || a.i - b.i))
    if (found[i] === undefined && free.has(old)) take(i, old);
  return found;
};

/** Which of a row of old indices stand out of order: the fewest that had to be moved to make it. */
export const movedOf = (order: readonly number[]): ReadonlySet<number> => {
  // Longest rising part: what is not in it was moved.
  const best: { readonly length: number; readonly before: number }[] = [];
  order.forEach((value, i) => {
    let choice = { length: 1, before: -1 };
    for (let j = 0; j < i; j++)
      if (order[j]! < value && best[j]!.length >= choice.length) choice = { length: best[j]!.length + 1, before: j };
    best.push(choice);
  });
  const moved = new Set(order);
  let at = best.reduce((top, { length }, i) => (top < 0 || length > best[top]!.length ? i : top), -1);
  for (; at >= 0; at = best[at]!.before) moved.delete(order[at]!);
  return moved;
};
