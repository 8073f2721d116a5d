/** Clock (时限): how a duty of one entry stands on a day. Worked out from events and today, and never stored. */
import { type Day, addDays, daysBetween } from "@jiannuo/quantity";
import type { ClockUnit, DutyDefinition } from "../define/duty.ts";
import type { Entry } from "../journal/entry.ts";
import type { ActEvent } from "../journal/event.ts";
import type { Register } from "../journal/register.ts";
import { holds } from "../condition/expression.ts";
import { type Calendar, addWorkingDays, workingDaysBetween } from "./calendar.ts";

export interface Clock {
  readonly duty: string;
  readonly startedOn: Day;
  /** The first due day; `dueOn` differs after pauses (扣除时限) and extensions (延期). */
  readonly firstDueOn: Day;
  readonly dueOn: Day;
  readonly state: "running" | "paused" | "met" | "metLate" | "overdue";
  readonly metOn?: Day;
  /** Days left in the clock's own unit; negative when overdue. */
  readonly left: number;
  readonly unit: ClockUnit;
  /** Days of pause, in the clock's unit. */
  readonly pausedFor: number;
}

/** A month later: the same day, or the last of a shorter month (民法典 art. 202). */
export const addMonths = (day: Day, months: number): Day => {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const total = year * 12 + (month - 1) + months;
  const last = new Date(Date.UTC(Math.floor(total / 12), (total % 12) + 1, 0)).getUTCDate();
  return new Date(Date.UTC(Math.floor(total / 12), total % 12, Math.min(date, last))).toISOString().slice(0, 10) as Day;
};

const later = (calendar: Calendar, day: Day, n: number, unit: ClockUnit): Day => {
  switch (unit) {
    case "workingDays":
      return addWorkingDays(calendar, day, n);
    case "days":
      return addDays(day, n);
    case "months":
      return addMonths(day, n);
  }
};

/** A clock of months is paused and counted down in days: half a month is no legal quantity. */
const between = (calendar: Calendar, from: Day, to: Day, unit: ClockUnit): number =>
  unit === "workingDays" ? workingDaysBetween(calendar, from, to) : daysBetween(from, to);

interface Start {
  readonly on: Day;
  readonly dueOn: Day;
}

/** The last act that started it (a matter sent back starts anew), or the day in a field. */
const findStart = (duty: DutyDefinition, entry: Entry, acts: readonly ActEvent[], calendar: Calendar): Start | undefined => {
  const { due } = duty;
  if ("on" in due) {
    const on = entry.values[due.on] as Day | undefined;
    return on === undefined ? undefined : { on: entry.openedOn, dueOn: on };
  }
  const { after } = due;
  const on = "act" in after ? acts.findLast(({ act }) => act === after.act)?.happenedOn : (entry.values[after.field] as Day | undefined);
  return on === undefined ? undefined : { on, dueOn: later(calendar, on, due.within, due.unit) };
};

/**
 * @param acts the entry's standing acts, in order
 * @returns undefined where the duty does not run: nothing started it, or the entry left its states without closing it
 */
export const clockOf = (
  register: Register,
  dutyId: string,
  entry: Entry,
  acts: readonly ActEvent[],
  today: Day,
  calendar: Calendar,
): Clock | undefined => {
  const { definition, dutyConditions } = register;
  const duty = definition.duties[dutyId]!;
  const condition = dutyConditions[dutyId];
  if (condition && !holds(condition, entry.values)) return undefined;
  const start = findStart(duty, entry, acts, calendar);
  if (!start) return undefined;
  const unit = "on" in duty.due ? "days" : duty.due.unit;
  const running = unit === "months" ? "days" : unit;
  const since = acts.filter(({ happenedOn }) => happenedOn >= start.on);
  const closing = since.find(({ act }) => duty.closedBy.includes(act));
  if (!closing && (entry.state === undefined || !duty.whileIn.includes(entry.state))) return undefined;

  let dueOn = start.dueOn;
  let pausedOn: Day | undefined;
  let pausedFor = 0;
  const resume = (on: Day): void => {
    if (pausedOn === undefined) return;
    const days = between(calendar, pausedOn, on, running);
    pausedFor += days;
    dueOn = later(calendar, dueOn, days, running);
    pausedOn = undefined;
  };
  for (const event of since) {
    const act = definition.acts[event.act]!;
    if (closing && event.seq > closing.seq) break;
    if (act.resumes?.includes(dutyId)) resume(event.happenedOn);
    if (act.pauses?.includes(dutyId)) pausedOn ??= event.happenedOn;
    const moved = act.extends?.duty === dutyId ? (event.values[act.extends.to] as Day | undefined) : undefined;
    if (moved !== undefined && moved > dueOn) dueOn = moved;
  }
  const isPaused = pausedOn !== undefined && !closing;
  if (isPaused) {
    const days = between(calendar, pausedOn!, today, running);
    pausedFor += days;
    dueOn = later(calendar, dueOn, days, running);
  }
  const end = closing?.happenedOn ?? today;
  const state = closing ? (closing.happenedOn <= dueOn ? "met" : "metLate") : isPaused ? "paused" : today <= dueOn ? "running" : "overdue";
  return {
    duty: dutyId,
    startedOn: start.on,
    firstDueOn: start.dueOn,
    dueOn,
    state,
    ...(closing ? { metOn: closing.happenedOn } : {}),
    left: between(calendar, end, dueOn, running),
    unit: running,
    pausedFor,
  };
};
