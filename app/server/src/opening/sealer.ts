/** Housekeeping as long as a server holds the books: links what was committed into the chain and its words into the index a moment later, and once a day sweeps up files that nobody named. */
import type { Books } from "../books/books.ts";

const everyMs = 1_000;

/** Words touch pages all over their index: five times as many at once touch hardly more. Meanwhile a search looks through those that wait. */
const indexEveryMs = 5_000;
const indexForMs = 2_000;

const sweepEveryMs = 86_400_000;

/** @returns ends it, once what is under way is done */
export const startSealer = (books: Books, onError: (error: unknown) => void): (() => Promise<void>) => {
  let working: Promise<unknown> | undefined;
  let sweptAt = -Infinity;
  let indexedAt = -Infinity;
  const index = async (): Promise<void> => {
    const begun = performance.now();
    if (begun - indexedAt < indexEveryMs) return;
    await books.index(indexForMs);
    // An import leaves more words than a moment's work: the chain does not wait for all of them.
    if (performance.now() - begun < indexForMs) indexedAt = begun;
  };
  const keep = async (): Promise<void> => {
    await books.seal();
    await index();
    if (performance.now() - sweptAt < sweepEveryMs) return;
    sweptAt = performance.now();
    await books.sweepFiles();
  };
  const timer = setInterval(() => {
    working ??= keep()
      .catch(onError)
      .finally(() => {
        working = undefined;
      });
  }, everyMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await working;
  };
};
