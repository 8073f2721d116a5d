/** What the routes work with; tests put stand-ins here. */
import type { Reader } from "../reader/reader.ts";
import type { Actor, Store } from "../store/store.ts";

export interface Deps {
  readonly store: Store;
  /** Until people sign in (next issue) everybody acts for the one tenant of this folder. */
  readonly actor: Actor;
  readonly reader: Reader;
}

const unasked = (): Promise<never> => Promise.reject(new Error("an app that is only described was asked"));

/** For an app whose routes are described, not called. */
export const nobody: Deps = {
  store: { engine: "embedded", withTenant: unasked, asKeeper: unasked, close: async () => {} },
  actor: { tenant: 1 },
  reader: { version: "", readBytes: unasked, readText: unasked, close: async () => {} },
};
