/** One figure with all that is said round it: what every rule for its metric looks at. */
import type { Scanned } from "@jiannuo/quantity";
import type { Span } from "../reading.ts";
import { nounAndPredicate, withoutVerbHead } from "./noun.ts";
import type { Placed, Read } from "./placed.ts";
import { coreOf } from "./words.ts";

export interface Neighbours {
  readonly before: Span | undefined;
  readonly after: Span | undefined;
}

export interface View {
  readonly text: string;
  readonly items: readonly Placed[];
  readonly at: number;
  readonly found: Scanned;
  readonly clause: Span;
  /** The next figure of the same clause. */
  readonly next: Scanned | undefined;
  /** The words of the clause between the figure before and this one, and between this one and the next. */
  readonly before: string;
  readonly after: string;
  /** `before` without the words that only lead over to the number. */
  readonly core: string;
  /** Another figure stands before it in the clause. */
  readonly isListed: boolean;
  /** What was read of the figure before. */
  readonly last: Read | undefined;
  readonly beside: Neighbours | undefined;
}

/** A rule answers with a metric, or leaves the figure to the next rule. */
export type Rule = (view: View) => Read | string | undefined;

/** The clause up to its first mark, short enough for a metric. */
export const cut = (text: string): string =>
  text
    .replace(/^((?:[^“、，；。]|“[^”]*”)*)[、，；。].*$/s, "$1")
    .replace(/^了/, "")
    .slice(0, 24);

/** The words behind the next figure of the clause, up to the one after it. */
export const behindNext = ({ text, items, at, clause, next }: View): string => {
  if (!next) return "";
  const third = items[at + 2];
  return text.slice(next.end, third?.clause === clause ? third.found.start : clause.end);
};

/** What stands behind a run of numbers: “带动6个村300户900人稳定增收” → 稳定增收. */
export const behindRun = ({ text, items, at, clause }: View): string => {
  let end = at;
  for (let one = items[end + 1]; one?.clause === clause && one.found.start - items[end]!.found.end <= 2; one = items[end + 1]) end++;
  return end === at ? "" : text.slice(items[end]!.found.end, items[end + 1]?.clause === clause ? items[end + 1]!.found.start : clause.end);
};

const textBefore = ({ text, beside }: View): string =>
  beside?.before ? text.slice(beside.before.start, Math.min(beside.before.end, beside.before.start + 60)) : "";

/** What the clause before was about. Of a long list only its last member, of a counted list its class: a metric is never cut inside a word. */
export const earlier = (view: View): string => {
  const { noun } = nounAndPredicate(coreOf(textBefore(view)));
  if (noun.length <= (/[、的]/.test(noun) ? 16 : 20)) return noun;
  const last = noun.replace(/^.*(?:[\d二两三四五六七八九十]+[个家条座所处]|[、的])/s, "");
  return last.length >= 2 && last.length <= 16 ? last : noun.slice(-16);
};

/** “抓好湖滨路改造工程，年内投资3000万元”: the work that the clause before ends with. */
export const workBefore = (view: View): string => {
  const words = textBefore(view);
  if (!/(?:项目|工程)$/.test(words)) return "";
  return withoutVerbHead(coreOf(words.replace(/^.*元的/s, ""))).replace(/^.*、/s, "");
};

export const nextClause = ({ text, beside }: View): string =>
  beside?.after ? text.slice(beside.after.start, Math.min(beside.after.end, beside.after.start + 60)) : "";
