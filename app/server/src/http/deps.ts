/** What the routes work with; tests put stand-ins here. */
import type { Books } from "../books/books.ts";
import type { Files } from "../files/files.ts";
import type { Reader } from "../reader/reader.ts";
import type { SignIn } from "../signin/sign-in.ts";
import type { Actor, Store } from "../store/store.ts";

export interface Deps {
  readonly store: Store;
  readonly books: Books;
  /** For what belongs to the town and to no post: reports that were read. */
  readonly actor: Actor;
  readonly signIn: SignIn;
  readonly reader: Reader;
  readonly files: Files;
}

const unasked = (): Promise<never> => Promise.reject(new Error("an app that is only described was asked"));

const unaskable = new Proxy<Record<string, never>>({}, { get: () => unasked });

/** For an app whose routes are described, not called. */
export const nobody: Deps = {
  store: {
    engine: "embedded",
    withTenant: unasked,
    asKeeper: unasked,
    accounts: unaskable as unknown as Store["accounts"],
    close: async () => {},
  },
  books: unaskable as unknown as Books,
  actor: { tenant: 1 },
  signIn: unaskable as unknown as SignIn,
  reader: { version: "", readBytes: unasked, readText: unasked, close: async () => {} },
  files: unaskable as unknown as Files,
};
