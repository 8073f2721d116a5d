/** 时限: how much of it is gone as a tape, and in words how much is left; the unit is always said. */
import type { Clock, DutyListed } from "../api/types.ts";
import { useWords } from "../words/use-words.ts";

type Standing = Pick<Clock, "state" | "left" | "unit" | "metOn" | "dueOn" | "startedOn">;

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Part of the time that is gone, 0 to 1. `left` may be in working days: the tape is drawn by the calendar. */
const goneOf = ({ state, startedOn, dueOn, left }: Standing, today: string): number => {
  if (state === "overdue" || state === "met" || state === "metLate" || left < 0) return 1;
  const whole = days(startedOn, dueOn);
  return whole <= 0 ? 1 : Math.min(1, Math.max(0, days(startedOn, today) / whole));
};

/** The last fifth is soon. */
const toneOf = (clock: Standing, gone: number): string => {
  if (clock.state === "met" || clock.state === "metLate") return "done";
  if (clock.state === "overdue") return "late";
  if (clock.state === "paused") return "paused";
  return gone >= 0.8 || clock.left <= 0 ? "soon" : "";
};

const useClockWords = (): ((clock: Omit<Standing, "startedOn">) => string) => {
  const words = useWords().registers.entry;
  return ({ state, left, unit, metOn, dueOn }) => {
    switch (state) {
      case "running":
        return words.clockLeft(left, unit);
      case "overdue":
        return words.clockOver(-left, unit);
      case "paused":
        return words.clockPaused(left, unit);
      case "met":
        return words.clockMet(metOn ?? dueOn);
      case "metLate":
        return words.clockMetLate(metOn ?? dueOn);
    }
  };
};

export const ClockTape = ({
  clock,
  today,
  isBig = false,
}: {
  readonly clock: Standing;
  readonly today: string;
  readonly isBig?: boolean;
}) => {
  const gone = goneOf(clock, today);
  const say = useClockWords();
  return (
    <span className={`jn-clock ${toneOf(clock, gone)} ${isBig ? "big" : ""}`}>
      <span className="jn-clocktape" aria-hidden="true">
        <i style={{ width: `${gone * 100}%` }} />
      </span>
      <b>{say(clock)}</b>
    </span>
  );
};

/** A duty of a list, whose beginning is not told: in words, with the day. */
export const DutyDue = ({ duty }: { readonly duty: DutyListed }) => {
  const words = useWords().registers.entry;
  const say = useClockWords();
  const state = duty.state === "due" ? "running" : duty.state;
  const tone = { running: duty.left <= 3 ? "soon" : "", overdue: "late", paused: "paused" }[state];
  return (
    <span className={`jn-clock ${tone}`}>
      <b>{say({ state, left: duty.left, unit: duty.unit, dueOn: duty.dueOn })}</b> <small>{words.clockDue(duty.dueOn)}</small>
    </span>
  );
};
