/** The verb in front of a work, and where the name behind it starts. */
import type { Span } from "../reading.ts";
import { endsActivity, endsBuilt, endsWork } from "./lexicon/heads.ts";
import { ADVERBS_AT_END, AFTER_LEAD, BETWEEN_LEADS, isNounToo, isSoft, LEAD, leadStage } from "./lexicon/verbs.ts";
import type { LeadStage } from "./lexicon/verbs.ts";

export interface Lead {
  /** Where what is behind the verb starts, in the item. */
  readonly end: number;
  readonly stage: LeadStage;
  readonly verbs: string;
}

/** A word boundary test for positions of the item. */
type IsEdge = (at: number) => boolean;

/** How much before a verb is looked at for a name. */
const LONGEST_NAME = 60;

/** Of two verbs in a chain: 谋划 makes all that follows a plan; a verb that says nothing takes the stage of its neighbour. */
const both = (before: LeadStage, after: LeadStage): LeadStage => {
  if (before === "planned" || before === "negotiating") return before;
  if (after === "none") return before;
  return after === "weak" && before !== "none" ? before : after;
};

/** What may be a name already, so that the verb behind it is said of it (`青禾路｜加快建设`). */
const looksNamed = (text: string): boolean => {
  const bare = text.replace(/建设$/, "");
  return bare.length >= 2 && (endsWork(bare) || endsBuilt(bare) || endsActivity(bare) || /等[^、]*$/.test(bare));
};

/** 支持甲公司建设｜乙水厂: 建设 in mid-item whose object ends the item. */
const buildsOther = (rest: string): boolean => /^(?!项目|工程|用地|[等及和与、]|进|顺|完|步|工作|任务)/.test(rest) && endsBuilt(rest);

/**
 * The chain of verbs that leads the name in a masked list item (`扎实推进`, `谋划落地实施`), or undefined when the item begins with its name.
 * `pending`: names of the same list stand before this item, so that whatever stands before a verb is a name too.
 */
export const readLead = (item: string, isEdge: IsEdge, pending: boolean): Lead | undefined => {
  let found: Lead | undefined;
  const verbs: (Span & { verb: string })[] = [...item.matchAll(LEAD)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    verb: m[0],
  }));
  for (const { start, end, verb } of verbs) {
    const from = found?.end ?? 0;
    if (start < from) continue;
    const between = item.slice(from, start);
    const chained = BETWEEN_LEADS.test(between);
    // 建成的甲路: a relative clause, not a verb in front. A verb right at the head needs no word boundary: words are often cut wrongly before names.
    if (item[end] === "的" || !(chained ? isEdge(end) || !isSoft(verb) : isEdge(start) && isEdge(end))) continue;
    // 推进｜创新大厦, but 服务保障｜甲铁路.
    if (found !== undefined && isNounToo(verb)) continue;
    if (!chained) {
      if (isSoft(verb) && !(verb === "建设" && buildsOther(item.slice(end)))) continue;
      const before = between.slice(-LONGEST_NAME).replace(ADVERBS_AT_END, "");
      // A verb with nothing behind it is said of what stands before it (`甲铁路可研已获｜批复`).
      if ((pending && found === undefined) || looksNamed(before) || item.length - end < 2) break;
    }
    // 落实好｜甲工程, but 推进｜好运达产业园.
    const particle = AFTER_LEAD.exec(item.slice(end))?.[0].length ?? 0;
    const after = isEdge(end + particle) ? particle : 0;
    const chain = chained && found !== undefined;
    found = {
      end: end + after,
      stage: chain ? both(found!.stage, leadStage(verb)) : leadStage(verb),
      verbs: (chain ? found!.verbs : "") + verb,
    };
  }
  return found;
};
