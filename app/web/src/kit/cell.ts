/** A value outside React that components may watch: only those re-render whose view of it changed. */
import { useSyncExternalStore } from "react";

export interface Cell<T> {
  readonly get: () => T;
  readonly set: (next: T) => void;
  readonly watch: (listener: () => void) => () => void;
}

export const createCell = <T>(first: T): Cell<T> => {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

/** The cell's value as `view` sees it; `view` must give the same thing (by identity) for the same value. */
export const useCell = <T, V>(cell: Cell<T>, view: (value: T) => V): V => useSyncExternalStore(cell.watch, () => view(cell.get()));
