/** Which acts of an entry this post may take back now, by the very rule that judges the correction when it comes. */
import { type RegisterEvent, type Verdict, reverse, standingActs } from "@jiannuo/registers";
import { loadClosed } from "./closed.ts";
import type { Desk } from "./desk.ts";
import { townOf } from "./directory.ts";
import type { Known } from "./load-entries.ts";

export const offerReversals = async (desk: Desk, { entry }: Known, events: readonly RegisterEvent[]): Promise<Map<string, Verdict>> => {
  const { tx, tenant, definitions, post, today, recordedAt, names } = desk;
  const register = definitions.at(entry.register, entry.version);
  const isClosed = await loadClosed(tx, tenant, [entry.keeper]);
  const books = {
    actor: { post },
    today,
    recordedAt,
    names,
    keeper: entry.keeper,
    placeOf: () => undefined,
    township: townOf(post),
    isClosed,
    hasSecondPerson: true,
  };
  return new Map(
    standingActs(events).map(({ id }): [string, Verdict] => {
      const reversed = reverse(register, events, [], { event: id, reverses: id, reason: "?" }, books);
      return [id, "event" in reversed ? { ok: true, isSamePerson: false } : { ok: false, ...reversed[0]! }];
    }),
  );
};
