/** The books of this place, open, with what commands need around them. */
import { calendarOf } from "@jiannuo/registers";
import { registers } from "@jiannuo/township";
import { noteErased } from "../backup/erased.ts";
import { type Books, openBooks } from "../books/books.ts";
import { openFiles } from "../files/files.ts";
import { type Store, homeTenant } from "../store/store.ts";
import { loadDemonstration } from "./demonstration.ts";
import { ownLimits } from "./own-limits.ts";
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
  const books = await openBooks(store, {
    tenant: homeTenant,
    registers,
    now: () => new Date(),
    calendar: calendarOf(),
    hasOwnLimits: ownLimits.isThere,
    files: openFiles(dataFolder),
    noteErased: (erased) => noteErased(dataFolder, erased),
  });
  if (hasDemonstration) await loadDemonstration(store, homeTenant, books, openFiles(dataFolder), onProgress);
  return { store, books, tenant: homeTenant, dataFolder };
};
