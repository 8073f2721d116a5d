/** What a number counts, as short as it stays clear: from the words before it, behind it, or the figure before. */
import type { Span } from "../reading.ts";
import { countedBehind, given, helped, madeYearly } from "./behind.ts";
import {
  amongThem,
  carried,
  nextDeed,
  nextOfList,
  nextThreshold,
  ownWords,
  pastTarget,
  runOn,
  secondOfRun,
  yearsRunning,
} from "./chain.ts";
import { groupsOf, metricsOfGroup } from "./group.ts";
import { isVerbOnly } from "./noun.ts";
import { attributeAlone, attributeOfNext, moneySpent } from "./owner.ts";
import { type Placed, type Read, asRead } from "./placed.ts";
import { rankMetric } from "./rank-metric.ts";
import { type Neighbours, type Rule, type View, earlier } from "./view.ts";
import { coreOf, shareOf } from "./words.ts";

/** Metrics of the figures of one sentence, in order. `clauses` are those of the sentence; `before` is the last metric of the sentence before. */
export const metricsOf = (text: string, items: readonly Placed[], clauses: readonly Span[], before: Read | undefined): Read[] => {
  const read: Read[] = [];
  const groups = groupsOf(text, items);
  const around = new Map<Span, Neighbours>(clauses.map((clause, i) => [clause, { before: clauses[i - 1], after: clauses[i + 1] }]));
  for (let at = 0; at < items.length;) {
    const group = groups.get(at);
    const metrics = group && metricsOfGroup(text, items, group, read);
    if (metrics) {
      read.push(...metrics.map(asRead));
      at += metrics.length;
    } else {
      read.push(metricOf(viewOf(text, items, at, leftOf(text, items, at, read), read.at(-1) ?? before, around.get(items[at]!.clause))));
      at++;
    }
  }
  return read;
};

/**
 * Where the words before a number begin: behind the figure before it in the clause; and behind the words that already belong to that
 * one, “12件代表建议、9件委员提案”.
 */
const leftOf = (text: string, items: readonly Placed[], at: number, read: readonly Read[]): number => {
  const { found, clause } = items[at]!;
  const previous = items[at - 1];
  if (!previous || previous.clause !== clause) return clause.start;
  const between = text.slice(previous.found.end, found.start);
  const mark = Math.max(...["、", "和", "及", "与"].map((joint) => between.lastIndexOf(joint)));
  const noun = between.slice(0, Math.max(0, mark)).replace(/^的/, "");
  return mark > 0 && noun.length >= 2 && read[at - 1]!.metric.includes(noun.slice(0, 2)) ? previous.found.end + mark : previous.found.end;
};

const viewOf = (
  text: string,
  items: readonly Placed[],
  at: number,
  left: number,
  last: Read | undefined,
  beside: Neighbours | undefined,
): View => {
  const { found, clause } = items[at]!;
  const next = items[at + 1]?.clause === clause ? items[at + 1]!.found : undefined;
  const before = text.slice(left, found.start);
  const after = text.slice(found.end, next ? next.start : clause.end);
  const core = coreOf(before.replace(/^(?:[、，]|和|及|与|以及|、其中)*/, ""));
  return { text, items, at, found, clause, next, before, after, core, isListed: left !== clause.start, last, beside };
};

/** “占全镇三分之一”. */
const shareMetric: Rule = ({ before, found, last }) => {
  if (found.form !== "percent" && found.form !== "fraction" && found.form !== "share") return undefined;
  const share = shareOf.exec(before.replace(/(?:达到?|为|超过?|的|约|近|从|由|\d{4}年|比例|比重|提[高升]到?|上升到?|[到至])+$/, ""));
  if (!share) return undefined;
  return `${coreOf(before.slice(0, share.index)) || (last?.noun ?? "")}占${share[1]!.replace(/的$/, "")}比重`;
};

/** “产值保持8%的增长”, “耕地保护，完成500亩目标任务”: the words behind the number only say what kind of number it is. */
const growthOf: Rule = (view) =>
  /^的[^，]{0,4}(?:增长|增速|增幅)/.test(view.after)
    ? (view.core.length >= 2 ? view.core : "") || earlier(view) || (view.last?.metric ?? "")
    : undefined;
const taskOf: Rule = (view) =>
  /^(?:目标)?任务|^目标/.test(view.after) && (view.core.length < 2 || isVerbOnly(view.core)) ? earlier(view) || view.core : undefined;

/** From the surest to the most general; the first that answers is right. */
const rules: readonly Rule[] = [
  rankMetric,
  shareMetric,
  yearsRunning,
  growthOf,
  taskOf,
  pastTarget,
  runOn,
  secondOfRun,
  nextThreshold,
  helped,
  madeYearly,
  countedBehind,
  attributeOfNext,
  given,
  carried,
  attributeAlone,
  moneySpent,
  nextDeed,
  amongThem,
  nextOfList,
];

const metricOf = (view: View): Read => {
  for (const rule of rules) {
    const answer = rule(view);
    if (answer !== undefined) return typeof answer === "string" ? asRead(answer) : answer;
  }
  return asRead(ownWords(view.core));
};
