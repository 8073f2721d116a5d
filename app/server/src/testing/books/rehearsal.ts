/** For tests: books in which every act is judged and written as ever, answered, and taken back: what would happen, without its happening. */
import { calendarOf } from "@jiannuo/registers";
import { registers } from "@jiannuo/township";
import { type Books, openBooks } from "../../books/books.ts";
import type { Store } from "../../store/store.ts";
import { noon } from "./town.ts";

class TakenBack extends Error {}

const takingBack = (store: Store): Store => ({
  ...store,
  withTenant: async (actor, work) => {
    const answers: Awaited<ReturnType<typeof work>>[] = [];
    try {
      return await store.withTenant(actor, async (tx, directory) => {
        answers.push(await work(tx, directory));
        throw new TakenBack();
      });
    } catch (error) {
      if (error instanceof TakenBack) return answers[0]!;
      throw error;
    }
  },
});

/** Beside the books of a town that `openTown` opened, on the same day. */
export const openRehearsal = (store: Store, today: string): Promise<Books> =>
  openBooks(takingBack(store), { tenant: 1, registers, now: () => noon(today), calendar: calendarOf() });
