/** The answer to an act; the same again when the same command comes again, worked out from the events and nowhere stored. */
import { refuse, add, exact, toText, zero, type Exact } from "@jiannuo/quantity";
import { type Entry, type Posting, foldEntry, openRegister, replay } from "@jiannuo/registers";
import type { RegisterDefinition, RegisterEvent } from "@jiannuo/registers";
import { sql } from "kysely";
import type { Answer, PostedRow, Refusals } from "./books.ts";
import { keyedSha256, canonical, sha256 } from "./canonical.ts";
import type { Desk } from "./desk.ts";
import { summaryOf } from "./entry-row.ts";
import { type EventRow, eventColumns } from "./event-row.ts";
import { loadEntries, loadEvents } from "./load-entries.ts";

const postedOf = ({ measure, version, day, amount, subject, corrects }: Posting): PostedRow => ({
  measure,
  version,
  day,
  amount,
  subject,
  ...(corrects === undefined ? {} : { corrects }),
});

const movedBy = (postings: readonly Posting[]): Answer["moved"] => {
  const moved = new Map<string, Exact>();
  for (const { measure, amount } of postings) moved.set(measure, add(moved.get(measure) ?? zero, exact(amount)));
  return [...moved].map(([measure, by]) => ({ measure, by: toText(by) }));
};

export const answerOf = (definition: RegisterDefinition, event: RegisterEvent, entry: Entry, postings: readonly Posting[]): Answer => ({
  event: event.id,
  entry: summaryOf(definition, entry),
  postings: postings.map(postedOf),
  moved: movedBy(postings),
  isSamePerson: event.kind === "act" && event.isSamePerson === true,
});

/** Says nothing of the other: neither that it exists here, nor what it is. */
export const eventTaken: Refusals = [
  refuse(
    "EVENT_TAKEN",
    "这个办理编号不能用，请换一个新的编号再提交",
    "this event id cannot be used; send the command again under a new one",
  ),
];

export const loadEventRows = async ({ tx, tenant }: Desk, ids: readonly string[]): Promise<Map<string, EventRow>> => {
  const { rows } =
    await sql<EventRow>`select ${eventColumns} from event e where e.tenant = ${tenant} and e.id = any(${[...ids]}::uuid[])`.execute(tx);
  return new Map(rows.map((row) => [row.id, row]));
};

/** Whether a command that came before is this very one, by the same post. */
export const isSameInput = (row: EventRow, post: string, input: unknown, key: Buffer | undefined): boolean => {
  const text = canonical(input);
  return row.by_post === post && (row.input_hash === sha256(text) || (key !== undefined && row.input_hash === keyedSha256(key, text)));
};

const storedDays = async ({ tx, tenant }: Desk, register: string, entry: string): Promise<Parameters<typeof replay>[2]> => {
  const { rows } = await sql<{
    event: string;
    measure: string;
    amount: string;
    subject: string;
    day: Posting["day"];
    corrects: string | null;
  }>`
    select p.event, p.measure, p.amount::text as amount, p.subject, p.day, p.corrects from posting p join event e on e.tenant = p.tenant and e.id = p.event
    where e.tenant = ${tenant} and e.register = ${register} and e.entry = ${entry} and e.kind = 'reversal'`.execute(tx);
  return (reversal, posting) => {
    const row = rows.find(
      (stored) =>
        stored.event === reversal &&
        stored.measure === posting.measure &&
        stored.subject === posting.subject &&
        toText(exact(stored.amount)) === posting.amount,
    );
    return row ? { day: row.day, ...(row.corrects === null ? {} : { corrects: row.corrects }) } : posting;
  };
};

/** What was answered when the event was new. */
export const answerAgain = async (desk: Desk, row: EventRow): Promise<Answer | Refusals> => {
  const { tx, tenant, definitions } = desk;
  const known = (await loadEntries(tx, tenant, row.register, [row.entry])).get(row.entry);
  const events = (await loadEvents(tx, tenant, row.register, row.entry, known?.key)).filter(({ seq }) => seq <= row.seq);
  const event = events.at(-1);
  // By its author seen alone: the entry has moved to where this post sees nothing any more.
  if (!event || events.length !== row.seq) return eventTaken;
  const { definition } = definitions.at(row.register, row.version);
  const { postings } = replay(openRegister(definition), events, await storedDays(desk, row.register, row.entry));
  return answerOf(
    definition,
    event,
    foldEntry(definition, events)!,
    postings.filter((posting) => posting.event === row.id),
  );
};
