/** Links what was committed into the chain a moment later, as long as a server holds the books. */
import type { Books } from "../books/books.ts";

const everyMs = 5_000;

/** @returns ends it, once a sealing that is under way is done */
export const startSealer = (books: Books, onError: (error: unknown) => void): (() => Promise<void>) => {
  let sealing: Promise<unknown> | undefined;
  const timer = setInterval(() => {
    sealing ??= books
      .seal()
      .catch(onError)
      .finally(() => {
        sealing = undefined;
      });
  }, everyMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await sealing;
  };
};
