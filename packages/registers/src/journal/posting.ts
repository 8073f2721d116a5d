/** Posting (计入): what an event adds to a measure. A figure is a sum of these. */
import { type Day, type Exact, add, exact, negate, toText } from "@jiannuo/quantity";
import { type Expression, amountOf, holds, subjectOf } from "../condition/expression.ts";
import type { Entry } from "./entry.ts";
import type { ActEvent } from "./event.ts";
import type { Register } from "./register.ts";

export interface Posting {
  readonly event: string;
  readonly entry: string;
  /** `register.measure`. */
  readonly measure: string;
  readonly version: number;
  readonly day: Day;
  readonly place: string;
  readonly keeper: string;
  /** Exact decimal text, in the measure's unit. */
  readonly amount: string;
  /** What a distinct measure counts once, the basis of a released value, or the number of those ranked; "" else. */
  readonly subject: string;
  /** 补建: made from imported history. */
  readonly isBackfilled: boolean;
  /** The closed month that a later correction speaks of, `2023-06`. */
  readonly corrects?: string;
}

/** A posting rule of an act, compiled. */
export interface CompiledRule {
  readonly measure: string;
  readonly version: number;
  readonly amount: Expression;
  readonly when?: Expression;
  readonly subject?: Expression;
  readonly on?: string;
}

/** What an act adds, judged over the entry as it stands after the act. */
export const postingsOf = (register: Register, event: ActEvent, after: Entry): Posting[] =>
  (register.rules[event.act] ?? []).flatMap((rule) => {
    if (rule.when && !holds(rule.when, after.values)) return [];
    const amount = amountOf(rule.amount, after.values);
    const subject = rule.subject ? subjectOf(rule.subject, after.values) : "";
    const day = rule.on === undefined ? event.happenedOn : (after.values[rule.on] as Day | undefined);
    if (amount === undefined || amount.digits === 0n || subject === undefined || day === undefined) return [];
    return [
      {
        event: event.id,
        entry: event.entry,
        measure: `${event.register}.${rule.measure}`,
        version: rule.version,
        day,
        place: event.place,
        keeper: event.keeper,
        amount: toText(amount),
        subject,
        isBackfilled: event.backfill !== undefined,
      },
    ];
  });

/**
 * The postings that take others back, under the reversing event. While the month is open they carry its day; after it was closed, the first open day,
 * with `corrects` naming the month, so that both figures say so.
 */
export const reversePostings = (
  postings: readonly Posting[],
  reversal: { readonly id: string },
  days: { isClosed: (keeper: string, day: Day) => boolean; firstOpen: (keeper: string, day: Day) => Day },
): Posting[] =>
  postings.map(({ corrects: _corrects, ...posting }) => {
    const isClosed = days.isClosed(posting.keeper, posting.day);
    return {
      ...posting,
      event: reversal.id,
      amount: toText(negate(exact(posting.amount))),
      ...(isClosed ? { day: days.firstOpen(posting.keeper, posting.day), corrects: posting.day.slice(0, 7) } : {}),
    };
  });

/** Exact sum of amounts. */
export const sumOf = (postings: readonly { readonly amount: string }[]): Exact =>
  postings.reduce<Exact>((sum, { amount }) => add(sum, exact(amount)), { digits: 0n, scale: 0 });
