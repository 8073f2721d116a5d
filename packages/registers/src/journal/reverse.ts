/** Reverse (更正): the only correction. The act stays legible, its postings are taken back, and what stands on it may not hang in the air. */
import { type Day, type Refusal, addDays, refuse } from "@jiannuo/quantity";
import { isWithin } from "../permission/actor.ts";
import { type Entry, applyAct, foldEntry, standingActs } from "./entry.ts";
import type { Books } from "./enter.ts";
import type { ActEvent, RegisterEvent, ReversalEvent } from "./event.ts";
import { type Posting, reversePostings } from "./posting.ts";
import type { Register } from "./register.ts";

export interface ReversalCommand {
  readonly event: string;
  readonly reverses: string;
  readonly reason: string;
}

export interface Reversed {
  readonly event: ReversalEvent;
  readonly entry: Entry;
  readonly postings: readonly Posting[];
}

/** The first later act that could not have been done without the one taken back. */
const findOrphan = (register: Register, standing: readonly ActEvent[]): ActEvent | undefined => {
  let entry: Entry | undefined;
  for (const event of standing) {
    const { from } = register.definition.acts[event.act]!;
    const isLegal = from === "new" ? entry === undefined : entry?.state !== undefined && from.includes(entry.state);
    if (!isLegal) return event;
    entry = applyAct(register.definition, entry, event);
  }
  return undefined;
};

/** The first day on or after `day` in a month that is open for this office. */
const firstOpenDay =
  (isClosed: Books["isClosed"]) =>
  (keeper: string, day: Day): Day => {
    let at = day;
    while (isClosed(keeper, at))
      at = addDays(`${at.slice(0, 7)}-28` as Day, 4)
        .slice(0, 7)
        .concat("-01") as Day;
    return at;
  };

/** Who may take back: whoever did it, and the lead of the office that keeps the entry. */
const mayReverse = ({ actor }: Books, wrong: ActEvent): boolean =>
  actor.post.id === wrong.by.post || (actor.post.role.isLead && actor.post.role.isWriter && isWithin(wrong.keeper, actor.post.unit));

/** @param postings what the wrong act had posted, as stored */
export const reverse = (
  register: Register,
  events: readonly RegisterEvent[],
  postings: readonly Posting[],
  command: ReversalCommand,
  books: Books,
): Reversed | readonly Refusal[] => {
  const { definition } = register;
  const standing = standingActs(events);
  const wrong = standing.find(({ id }) => id === command.reverses);
  if (!wrong)
    return [refuse("NOTHING_TO_REVERSE", "没有这条办理记录，或已经更正过", "there is no such act, or it has been taken back already")];
  if (command.reason.trim() === "") return [refuse("REASON_NEEDED", "更正须写明理由", "say why it is corrected")];
  if (!mayReverse(books, wrong))
    return [
      refuse(
        "NOT_YOURS",
        "更正须由原经办人或主管办（所）负责人办理",
        "a correction is for whoever did the act, or the lead of the keeping office",
      ),
    ];
  const orphan = findOrphan(
    register,
    standing.filter(({ id }) => id !== wrong.id),
  );
  if (orphan) {
    const [later, first] = [definition.acts[orphan.act]!.title, definition.acts[wrong.act]!.title];
    return [
      refuse(
        "STANDS_ON_IT",
        `“${later.zh}”（${orphan.happenedOn}）是在“${first.zh}”之后办的，须先更正它`,
        `“${later.en}” (${orphan.happenedOn}) was done on top of “${first.en}”; correct that first`,
      ),
    ];
  }
  const event: ReversalEvent = {
    kind: "reversal",
    id: command.event,
    register: wrong.register,
    entry: wrong.entry,
    seq: events.at(-1)!.seq + 1,
    version: wrong.version,
    by: { person: books.actor.post.person, post: books.actor.post.id, office: books.actor.post.unit },
    happenedOn: books.today,
    recordedAt: books.recordedAt,
    reverses: wrong.id,
    reason: command.reason.trim(),
  };
  return {
    event,
    entry: foldEntry(definition, [...events, event])!,
    postings: reversePostings(
      postings.filter((posting) => posting.event === wrong.id),
      event,
      { isClosed: books.isClosed, firstOpen: firstOpenDay(books.isClosed) },
    ),
  };
};
