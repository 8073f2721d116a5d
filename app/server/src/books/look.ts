/** One entry as a page shows it: what stands in it, what this post may do and why not, its clocks, what was done, and what that counts for. */
import { type Refusal, type Words, exact, toText } from "@jiannuo/quantity";
import { type Clock, type RegisterEvent, type Values, type Verdict, clockOf, standingActs } from "@jiannuo/registers";
import { sql } from "kysely";
import { noRegister } from "./act.ts";
import type { EntrySummary, PostedRow, Refusals } from "./books.ts";
import { part } from "./cipher.ts";
import { type Desk, type Room, atDesk } from "./desk.ts";
import { personNamed } from "./directory.ts";
import { summaryOf } from "./entry-row.ts";
import { notFound } from "./list.ts";
import { type Known, loadEntries, loadEvents } from "./load-entries.ts";
import { type Offered, offerOf } from "./offer.ts";
import { offerReversals } from "./offer-reversals.ts";
import { titleOf } from "./title.ts";

interface Happened {
  readonly event: string;
  readonly seq: number;
  readonly kind: RegisterEvent["kind"];
  readonly act?: string;
  readonly by: {
    readonly person: string;
    readonly name: string;
    readonly post: string;
    readonly office: string;
    readonly insteadOf?: string;
  };
  readonly happenedOn: string;
  readonly recordedAt: string;
  /** Without personal data: the names of the fields that hold some stand in `masked`. */
  readonly values: Values;
  readonly masked: readonly string[];
  readonly isSamePerson: boolean;
  readonly backfill?: { readonly fileSha256: string; readonly sheet: string; readonly row: number };
  readonly reason?: string;
  readonly reverses?: string;
  readonly isReversed: boolean;
  /** Whether this post may take it back now; at acts that stand. */
  readonly reversal?: Verdict;
}

interface TitledClock extends Clock {
  readonly title: Words;
  readonly rule: string;
}

export interface EntryView {
  readonly entry: EntrySummary & { readonly title: string };
  readonly acts: readonly Offered[];
  readonly clocks: readonly TitledClock[];
  readonly timeline: readonly Happened[];
  readonly postings: readonly (PostedRow & { readonly event: string })[];
}

const readPostings = async ({ tx, tenant }: Desk, register: string, entry: string): Promise<EntryView["postings"]> => {
  const { rows } = await sql<{
    event: string;
    measure: string;
    version: number;
    day: string;
    amount: string;
    subject: string;
    corrects: string | null;
  }>`
    select p.event, p.measure, p.version, p.day, p.amount::text as amount, p.subject, p.corrects from event e join posting p on p.tenant = e.tenant and p.event = e.id
    where e.tenant = ${tenant} and e.register = ${register} and e.entry = ${entry} order by e.seq, p.n`.execute(tx);
  return rows.map(({ amount, corrects, ...row }) => ({
    ...row,
    amount: toText(exact(amount)),
    ...(corrects === null ? {} : { corrects }),
  }));
};

/** The name of whoever did it, also where another holds the post now. */
const nameOf = ({ directory }: Desk, { person }: RegisterEvent["by"]): string => personNamed(directory, person) ?? person;

const happened = (
  desk: Desk,
  { entry }: Known,
  event: RegisterEvent,
  taken: ReadonlySet<string>,
  reversal: Verdict | undefined,
): Happened => {
  const { definition } = desk.definitions.at(entry.register, entry.version);
  const { open, sensitive } = event.kind === "act" ? part(definition, event.values) : { open: {}, sensitive: {} };
  return {
    event: event.id,
    seq: event.seq,
    kind: event.kind,
    by: { ...event.by, name: nameOf(desk, event.by) },
    happenedOn: event.happenedOn,
    recordedAt: event.recordedAt,
    values: open,
    masked: Object.keys(sensitive),
    isSamePerson: event.kind === "act" && event.isSamePerson === true,
    isReversed: taken.has(event.id),
    ...(event.kind === "act" ? { act: event.act } : { reason: event.reason }),
    ...(event.kind === "act" && event.backfill ? { backfill: event.backfill } : {}),
    ...(event.kind === "reversal" ? { reverses: event.reverses } : {}),
    ...(reversal ? { reversal } : {}),
  };
};

const clocksOf = ({ definitions, today, room }: Desk, { entry }: Known, events: readonly RegisterEvent[]): TitledClock[] => {
  const register = definitions.at(entry.register, entry.version);
  const acts = standingActs(events);
  return Object.entries(register.definition.duties).flatMap(([id, { title, rule }]) => {
    const clock = clockOf(register, id, entry, acts, today, room.calendar);
    return clock ? [{ ...clock, title, rule }] : [];
  });
};

const viewOf = async (desk: Desk, known: Known): Promise<EntryView> => {
  const { tx, tenant, definitions, directory } = desk;
  const { entry } = known;
  const register = definitions.at(entry.register, entry.version);
  const events = await loadEvents(tx, tenant, entry.register, entry.id, known.key);
  const taken = new Set(events.flatMap((event) => (event.kind === "reversal" ? [event.reverses] : [])));
  const reversals = await offerReversals(desk, known, events);
  const summary = summaryOf(register.definition, entry);
  return {
    entry: { ...summary, title: titleOf(register.definition, summary.values, directory) },
    acts: Object.entries(register.definition.acts).flatMap(([act, { from }]) =>
      from === "new" ? [] : [{ act, offer: offerOf(desk, register, act, known) }],
    ),
    clocks: clocksOf(desk, known, events),
    timeline: events.map((event) => happened(desk, known, event, taken, reversals.get(event.id))),
    postings: await readPostings(desk, entry.register, entry.id),
  };
};

export const look = (room: Room, who: string, registerId: string, id: string): Promise<EntryView | Refusals> =>
  atDesk<EntryView | readonly Refusal[]>(room, who, "read", async (desk) => {
    if (!desk.definitions.current(registerId)) return noRegister(registerId);
    const known = (await loadEntries(desk.tx, desk.tenant, registerId, [id])).get(id);
    return known ? viewOf(desk, known) : notFound(id);
  });
