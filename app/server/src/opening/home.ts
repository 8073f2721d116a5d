/** The books of this place, open, with what commands need around them. */
import { calendarOf } from "@jiannuo/registers";
import { registers } from "@jiannuo/township";
import { type Books, openBooks } from "../books/books.ts";
import { type Store, homeTenant } from "../store/store.ts";
import { loadDemonstration } from "./demonstration.ts";
import type { Place } from "./place.ts";

export interface Home {
  readonly store: Store;
  readonly books: Books;
  readonly tenant: number;
  readonly dataFolder: string;
}

/** The caller closes the store. */
export const openHome = async (
  store: Store,
  { dataFolder, hasDemonstration }: Place,
  onProgress: (line: string) => void,
): Promise<Home> => {
  const books = await openBooks(store, { tenant: homeTenant, registers, now: () => new Date(), calendar: calendarOf() });
  if (hasDemonstration) await loadDemonstration(store, homeTenant, books, onProgress);
  return { store, books, tenant: homeTenant, dataFolder };
};
