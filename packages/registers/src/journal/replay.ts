/** Replay: all events of an entry in order, back to the entry and every posting. `verify` compares it with what is stored. */
import type { Day } from "@jiannuo/quantity";
import { type Entry, applyAct, foldEntry } from "./entry.ts";
import type { RegisterEvent } from "./event.ts";
import { type Posting, postingsOf, reversePostings } from "./posting.ts";
import type { Register } from "./register.ts";

export interface Replayed {
  readonly entry: Entry | undefined;
  readonly postings: readonly Posting[];
}

/**
 * @param dayOf where the stored reversal put a posting that it took back: which months were closed then is part of the books, not of the events
 */
export const replay = (
  register: Register,
  events: readonly RegisterEvent[],
  dayOf: (reversal: string, posting: Posting) => { readonly day: Day; readonly corrects?: string },
): Replayed => {
  const postings: Posting[] = [];
  for (const [index, event] of events.entries()) {
    if (event.kind === "act") {
      const before = foldEntry(register.definition, events.slice(0, index));
      postings.push(...postingsOf(register, event, applyAct(register.definition, before, event)));
      continue;
    }
    if (event.kind === "erasure") continue;
    const taken = postings.filter((posting) => posting.event === event.reverses);
    const open = reversePostings(taken, event, { isClosed: () => false, firstOpen: (_, day) => day });
    postings.push(...open.map((posting) => ({ ...posting, ...dayOf(event.id, posting) })));
  }
  return { entry: foldEntry(register.definition, events), postings };
};
