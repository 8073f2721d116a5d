/** Duties of open entries: their clocks, oldest entries first, in slices so that nobody waits behind them. */
import type { Day } from "@jiannuo/quantity";
import { type Clock, type RegisterEvent, type Register, clockOf, standingActs } from "@jiannuo/registers";
import { sql } from "kysely";
import type { Refusals } from "./books.ts";
import { part } from "./cipher.ts";
import { type Desk, type Room, atDesk } from "./desk.ts";
import type { DutyListed } from "./duties.ts";
import { type EventRow, eventColumns, toEvent } from "./event-row.ts";
import { type Known, loadEntries } from "./load-entries.ts";
import { offerOf } from "./offer.ts";
import { titleOf } from "./title.ts";

const sliceSize = 300;

/** So many open entries of a register are looked through; older ones first, for they are due first. */
const mostOpen = 3000;

const openStates = ({ definition }: Register): string[] => [...new Set(Object.values(definition.duties).flatMap(({ whileIn }) => whileIn))];

interface Slice {
  readonly rows: DutyListed[];
  readonly next?: { readonly day: string; readonly id: string };
}

const loadAllEvents = async (
  { tx, tenant }: Desk,
  register: string,
  known: ReadonlyMap<string, Known>,
): Promise<Map<string, RegisterEvent[]>> => {
  const { rows } = await sql<EventRow>`
    select ${eventColumns} from event e where e.tenant = ${tenant} and e.register = ${register} and e.entry = any(${[...known.keys()]}::text[])
    order by e.entry, e.seq`.execute(tx);
  const byEntry = new Map<string, RegisterEvent[]>();
  for (const row of rows) byEntry.set(row.entry, [...(byEntry.get(row.entry) ?? []), toEvent(row, known.get(row.entry)?.key)]);
  return byEntry;
};

const stateOf = ({ state }: Clock): DutyListed["state"] | undefined => {
  if (state === "running") return "due";
  return state === "overdue" || state === "paused" ? state : undefined;
};

const dutiesOf = (desk: Desk, known: Known, events: readonly RegisterEvent[], until: Day): DutyListed[] => {
  const { definitions, directory, room, today } = desk;
  const { entry } = known;
  const register = definitions.at(entry.register, entry.version);
  const { definition } = register;
  const acts = standingActs(events);
  return Object.entries(definition.duties).flatMap(([duty, { title, rule, closedBy }]) => {
    const clock = clockOf(register, duty, entry, acts, today, room.calendar);
    const state = clock && stateOf(clock);
    if (!clock || !state || (state === "due" && clock.dueOn > until)) return [];
    return [
      {
        register: entry.register,
        duty,
        dutyTitle: title,
        entry: entry.id,
        title: titleOf(definition, part(definition, entry.values).open, directory),
        place: entry.place,
        keeper: entry.keeper,
        dueOn: clock.dueOn,
        state,
        left: clock.left,
        unit: clock.unit,
        isYours: closedBy.some((act) => offerOf(desk, register, act, known).ok),
        ruleText: rule,
      },
    ];
  });
};

const readSlice = async (desk: Desk, register: Register, until: Day, after: Slice["next"]): Promise<Slice> => {
  const { id } = register.definition;
  const { rows } = await sql<{ id: string; day: string }>`
    select e.id, e.opened_on as day from entry e where e.tenant = ${desk.tenant} and e.register = ${id} and e.state = any(${openStates(register)}::text[])
    ${after ? sql`and (e.opened_on, e.id) > (${after.day}::date, ${after.id})` : sql``} order by e.opened_on, e.id limit ${sliceSize}`.execute(
    desk.tx,
  );
  const known = await loadEntries(
    desk.tx,
    desk.tenant,
    id,
    rows.map((row) => row.id),
  );
  const events = await loadAllEvents(desk, id, known);
  const last = rows.at(-1);
  return {
    rows: [...known.values()].flatMap((one) => dutiesOf(desk, one, events.get(one.entry.id) ?? [], until)),
    ...(rows.length === sliceSize && last ? { next: last } : {}),
  };
};

export const clocksDue = async (
  room: Room,
  who: string,
  registers: readonly Register[],
  until: Day,
): Promise<{ rows: DutyListed[]; isCut: boolean } | Refusals> => {
  const rows: DutyListed[] = [];
  let isCut = false;
  for (const register of registers.filter((one) => openStates(one).length > 0)) {
    let after: Slice["next"];
    for (let seen = 0; ; seen += sliceSize) {
      const slice = await atDesk<Slice>(room, who, "read", (desk) => readSlice(desk, register, until, after));
      if (!("rows" in slice)) return slice;
      rows.push(...slice.rows);
      after = slice.next;
      if (after === undefined) break;
      if (seen + sliceSize < mostOpen) continue;
      isCut = true;
      break;
    }
  }
  return { rows, isCut };
};
