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

/** 工业园新入驻｜甲电器, 去年谋划了｜甲工业区: these take an object even behind what may be a name; one that enters a place (入驻甲产业园) is said of who enters. */
const takesObject = (verb: string, rest: string): boolean =>
  (verb === "谋划" && rest.startsWith("了")) ||
  (/入驻$|^引进$|^招引$/.test(verb) && !/^(?:率|企业|项目|\d|[一二三四五六七八九十]+家)/.test(rest) && rest.length > 2 && !endsBuilt(rest));
/** 甲城开业并获得…: nothing can be built by this verb, it is said of what stands before it. */
const saidOf = (verb: string, rest: string): boolean => /^(?:开业|竣工|完工|落成|通车)$/.test(verb) && /^(?:并|且|运营|迎|$)/.test(rest);

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
    const rest = item.slice(end);
    const chained = BETWEEN_LEADS.test(between);
    // 青禾路慢行改善｜等17个项目: it has no object, it ends the name.
    if (found !== undefined && /^等(?!级|候|待)/.test(rest)) continue;
    // 支持甲公司申报｜乙实验室: what one helps another to apply for.
    if (!chained && verb === "申报" && found !== undefined && rest.length > 3 && !/示范/.test(rest)) {
      found = { end, stage: "planned", verbs: found.verbs + verb };
      continue;
    }
    // 建成的甲路: a relative clause, not a verb in front. A verb right at the head needs no word boundary: words are often cut wrongly before names.
    if (item[end] === "的" || !(chained ? isEdge(end) || !isSoft(verb) : isEdge(start) && isEdge(end))) continue;
    // 推进｜创新大厦, but 服务保障｜甲铁路.
    if (found !== undefined && isNounToo(verb)) continue;
    if (!chained) {
      if (isSoft(verb) && !(verb === "建设" && (found?.stage ?? "weak") === "weak" && buildsOther(rest))) continue;
      const before = between.slice(-LONGEST_NAME).replace(ADVERBS_AT_END, "");
      // A verb with nothing behind it is said of what stands before it (`甲铁路可研已获｜批复`).
      if (pending && found === undefined) break;
      if (saidOf(verb, rest) || (looksNamed(before) && !takesObject(verb, rest)) || rest.length < 2) break;
    }
    // 落实好｜甲工程, but 推进｜好运达产业园.
    const particle = AFTER_LEAD.exec(rest)?.[0].length ?? 0;
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
