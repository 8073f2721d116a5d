/** Takes an act back (更正), at a desk. */
import { refuse } from "@jiannuo/quantity";
import { type ReversalCommand, replay, reverse as reverseInRegister } from "@jiannuo/registers";
import { answerAgain, answerOf, eventTaken, isSameInput, loadEventRows } from "./answer.ts";
import { refusalOf } from "./act.ts";
import type { Answer, Refusals } from "./books.ts";
import { loadClosed } from "./closed.ts";
import { type Desk, type Room, atDesk } from "./desk.ts";
import { townOf } from "./directory.ts";
import { toEntryRow } from "./entry-row.ts";
import { toRow } from "./event-row.ts";
import { checkIds, hashInput, isUuid } from "./judge.ts";
import { loadEntries, loadEvents } from "./load-entries.ts";
import { MovedOn, emptyBatch, toPostingRows, withPosted, writeBatch } from "./write.ts";

const nothing: Refusals = [
  refuse("NOTHING_TO_REVERSE", "没有这条办理记录，或已经更正过", "there is no such act, or it has been taken back already"),
];

const reverseAt = async (desk: Desk, command: ReversalCommand): Promise<Answer | Refusals> => {
  const { tx, tenant, post, definitions, today, recordedAt, names } = desk;
  const input = { reverses: command.reverses, reason: command.reason };
  const found = await loadEventRows(desk, [command.event, command.reverses]);
  const before = found.get(command.event);
  if (before) return isSameInput(before, post.id, input, undefined) ? answerAgain(desk, before) : eventTaken;
  const wrong = found.get(command.reverses);
  const known = wrong && (await loadEntries(tx, tenant, wrong.register, [wrong.entry])).get(wrong.entry);
  if (!wrong || !known) return nothing;
  const register = definitions.at(wrong.register, known.entry.version);
  const { definition } = register;
  const events = await loadEvents(tx, tenant, wrong.register, wrong.entry, known.key);
  // Worked out anew rather than read: where an entry has moved, this post may see the entry and not its old postings.
  const { postings } = replay(register, events, (_, posting) => posting);
  const isClosed = await loadClosed(tx, tenant, [known.entry.keeper, ...postings.map(({ keeper }) => keeper)]);
  const reversed = reverseInRegister(register, events, postings, command, {
    actor: { post },
    today,
    recordedAt,
    names,
    keeper: known.entry.keeper,
    placeOf: () => undefined,
    township: townOf(post),
    isClosed,
    hasSecondPerson: true,
  });
  if (!("event" in reversed)) return reversed;
  const standing = {
    keeper: reversed.entry.keeper,
    place: reversed.entry.place,
    author: reversed.entry.author,
    sensitivity: definition.sensitivity,
  };
  const event = toRow(reversed.event, standing, { open: {}, sensitive: {} }, undefined, hashInput(input, undefined));
  const batch = emptyBatch();
  batch.changes.set(known.row.id, {
    before: known.row,
    after: toEntryRow(definition, reversed.entry, known.key, {
      posted: withPosted(known.row.posted, reversed.postings),
      erased: known.row.secret,
    }),
  });
  batch.events.push(event);
  batch.postings.push(...toPostingRows(reversed.postings, event, reversed.entry, known.row.posted));
  await writeBatch(tx, tenant, batch);
  return answerOf(definition, reversed.event, reversed.entry, reversed.postings);
};

export const reverse = async (room: Room, who: string, command: ReversalCommand): Promise<Answer | Refusals> => {
  const problems = checkIds({ event: command.event });
  if (problems.length > 0) return problems;
  if (!isUuid(command.reverses)) return nothing;
  try {
    return await atDesk(room, who, "write", (desk) => reverseAt(desk, command));
  } catch (error) {
    if (error instanceof MovedOn)
      return [
        refuse(
          "ENTRY_MOVED_ON",
          "这一条刚刚由别人办过，请看过后再更正",
          "somebody else has just acted on this entry. Look at it before you correct it",
        ),
      ];
    const refusals = refusalOf(error);
    if (!refusals) throw error;
    return refusals;
  }
};
