/** For tests: data folders as a first start leaves them, copied: making a database takes PGlite seconds, entering the demonstration many. */
import { isRefusal } from "@jiannuo/quantity";
import { copyOfMade } from "../../../../testing/made-once.ts";
import { openHome } from "../opening/home.ts";
import { type Store, openStore } from "../store/store.ts";

const opened = async (folder: string): Promise<Store> => {
  const store = await openStore(folder);
  if (isRefusal(store)) throw new Error(store.because.en);
  return store;
};

/** A database that nothing is in, in `folder`. */
export const emptyBooks = (folder: string): Promise<void> =>
  copyOfMade("empty-books", folder, async (made) => {
    await (await opened(made)).close();
  });

/** The demonstration as the first command leaves it, in `folder`. Whoever tests that first command makes it from nothing instead. */
export const demonstrationBooks = (folder: string): Promise<void> =>
  copyOfMade("demonstration-books", folder, async (made) => {
    await emptyBooks(made);
    const store = await opened(made);
    await openHome(store, { dataFolder: made, hasDemonstration: true }, () => {});
    await store.close();
  });
