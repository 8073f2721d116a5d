/** Rounds (周期应办): for each village and season, whether what must be entered was entered, also the signed zero report. */
import { type Day, type Period, firstDay, isRefusal, lastDay, readPeriod } from "@jiannuo/quantity";
import type { RoundDefinition } from "../define/duty.ts";
import type { Words } from "@jiannuo/quantity";

interface Span {
  readonly id: string;
  readonly title: Words;
  readonly from: Day;
  readonly to: Day;
}

const must = (text: string): Period => {
  const period = readPeriod(text);
  if (isRefusal(period)) throw new Error(period.because.en);
  return period;
};

const spanOf = (text: string, zh: string): Span => {
  const period = must(text);
  return { id: text, title: { zh, en: text }, from: firstDay(period), to: lastDay(period) };
};

/** The stretches of a year in which the round falls due, in order. */
export const spansOf = (round: RoundDefinition, year: number): Span[] => {
  const { every } = round;
  if (typeof every === "object")
    return every.seasons.map(({ id, title, from, to }) => ({
      id: `${year}-${id}`,
      title,
      from: `${year}-${from}` as Day,
      to: `${year}-${to}` as Day,
    }));
  if (every === "year") return [spanOf(String(year), `${year}年`)];
  if (every === "quarter") return [1, 2, 3, 4].map((quarter) => spanOf(`${year}Q${quarter}`, `${year}年第${"一二三四"[quarter - 1]}季度`));
  return Array.from({ length: 12 }, (_, index) => spanOf(`${year}-${String(index + 1).padStart(2, "0")}`, `${year}年${index + 1}月`));
};

export interface RoundStanding {
  readonly span: Span;
  /** Village, value of the field, or "" for the township. */
  readonly subject: string;
  readonly done: number;
  readonly state: "met" | "open" | "missed" | "ahead";
}

/**
 * @param subjects who owes: villages, enterprises …, in official order
 * @param evidence the acts that close it, each with its day and whom it speaks for
 */
export const standingOf = (
  round: RoundDefinition,
  year: number,
  subjects: readonly string[],
  evidence: readonly { readonly on: Day; readonly subject: string }[],
  today: Day,
): RoundStanding[] => {
  const bySubject = new Map<string, Day[]>();
  for (const { on, subject } of evidence) (bySubject.get(subject) ?? bySubject.set(subject, []).get(subject)!).push(on);
  return spansOf(round, year).flatMap((span) =>
    subjects.map((subject) => {
      const done = (bySubject.get(subject) ?? []).filter((on) => span.from <= on && on <= span.to).length;
      const state = done >= round.least ? "met" : today < span.from ? "ahead" : today <= span.to ? "open" : "missed";
      return { span, subject, done, state };
    }),
  );
};
