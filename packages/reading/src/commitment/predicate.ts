/** The verb of doing of a clause and what it is done to: `积极谋划环镇公路等项目` → 谋划 | 环镇公路等项目. */
import { segment } from "../segment.ts";
import { endOfChain } from "./chain.ts";
import { NOUNISH } from "./nounish.ts";
import { skipAdverbs, skipOpeners } from "./openers.ts";
import { findVerb, verbAt } from "./verbs.ts";

interface Predicate {
  readonly action: string;
  readonly object: string;
  /** Where the action stands in the clause. */
  readonly at: number;
}

const GOES_WITH_WELL = /^(?:落实|解决|发挥|利用|保护|管理|组织|完成|维护|运用|执行|处理|用|衔接|统筹|安排|履行)$/u;

const tidy = (words: string): string =>
  words
    .replaceAll(/\[\d+\]|[（(]\d{1,3}[)）]|[①-⑳]/gu, "")
    .replace(/^(?:了|着|一批|的|、)(?=.)/u, "")
    .replace(/(?:全方位|积极|全面|主动)$/u, "")
    .trim();

const predicate = (text: string, at: number, before = ""): Predicate => {
  const end = endOfChain(text, at);
  const well = GOES_WITH_WELL.test(text.slice(at, end)) ? (/^[好实牢足](?=.{2})/u.exec(text.slice(end))?.[0] ?? "") : "";
  return { action: text.slice(at, end) + well, object: tidy(before + text.slice(end + well.length)), at };
};

/** 把X建成Y: the verb that says what becomes of it. */
const BECOMES =
  /(?:打造|建设|建|发展|培育|培养|锻造|转化|转变|转型|变|办|做|列|纳|融|引|投|放|用|落|落实|摆|贯穿|倾注|延伸|提升|覆盖|扩大|写|送|化|升级|改造|塑造|营造|提高|控制|下沉|贯彻|体现|推)(?:成为|成|为|到|入|在|于|给|进|向)|贯穿|贯通/u;
const TO_NOUN = /^(?:把|将)/u;
/** 对X进行Y, 与X开展Y: the object stands before the verb and belongs to it. */
const TOWARDS = /^(?:对于|针对|对|与|同|向|为|给)/u;
const BY =
  /^(?:以|用|在|从|通过|按照|按|围绕|依托|结合|聚焦|紧扣|紧盯|瞄准|借助|立足|根据|依据|随着|抢抓|把握|突出|坚持|面向|锚定|对标|利用|运用|发挥|比照|参照|沿着|本着|由)/u;
const EMPTY_VERB = /^(?:进行|予以|给予|加以)/u;

const withPreposition = (text: string, at: number): Predicate | undefined => {
  const rest = text.slice(at);
  if (TO_NOUN.test(rest)) {
    const becomes = BECOMES.exec(rest.slice(2));
    const found = findVerb(text, at + 2);
    if (becomes && becomes.index > 0) {
      const start = at + 2 + becomes.index;
      const verbStart = found && found.at < start && found.at + found.verb.length > start ? found.at : start;
      return { action: text.slice(verbStart, start + becomes[0].length), object: tidy(text.slice(at + 1, verbStart)), at: verbStart };
    }
    return found && { action: found.verb, object: tidy(text.slice(at + 1, found.at)), at: found.at };
  }
  const towards = TOWARDS.exec(rest)?.[0];
  if (towards) {
    const empty = /(?:进行|予以|给予|加以)/u.exec(rest);
    if (empty) {
      const deed = rest.slice(empty.index + 2);
      const thing = rest.slice(0, empty.index);
      return towards.startsWith("对") || towards === "针对"
        ? { action: deed || empty[0], object: tidy(thing.slice(towards.length)), at: at + empty.index }
        : { action: empty[0], object: tidy(thing + deed), at: at + empty.index };
    }
    const found = findDeed(text, at + towards.length + 2, true) ?? findWithObject(text, at + towards.length + 2);
    return found && predicate(text, found.at, text.slice(at, found.at));
  }
  const by = BY.exec(rest)?.[0];
  if (!by) return undefined;
  const within = by === "在" ? (/^在.{2,30}?(?:[中上下里]|方面|同时|基础上)/u.exec(rest)?.[0].length ?? 0) : 0;
  const from = at + Math.max(within, by.length + 1);
  const found = findDeed(text, from, true) ?? findVerb(text, from);
  return found && predicate(text, found.at);
};

/** After these even a word that is a noun as often is a verb: 外来消费着力提升…. */
const HASTENED = /(?:着力|积极|加快|大力|全面|进一步|持续|深入|切实|要|将|努力|重点|不断|逐步|科学)$/u;

/** The verb of a clause that opens with its subject: 青河路6月底前建成通车. */
const findDeed = (text: string, from: number, nounAtEnd = false): { readonly at: number; readonly verb: string } | undefined => {
  for (let found = findVerb(text, from); found; found = findVerb(text, found.at + found.verb.length)) {
    const rest = text.slice(found.at + found.verb.length);
    const verbal = !NOUNISH.has(found.verb) || HASTENED.test(text.slice(0, found.at)) || /^(?:\d|一批)/u.test(rest);
    if ((nounAtEnd && rest === "") || (verbal && rest.length !== 1 && !/^[、”等]/u.test(rest))) return found;
  }
  return undefined;
};

/** 为村小建设食堂: no better verb stands there, so one that is a noun as often is taken when it has an object. */
const findWithObject = (text: string, from: number): { readonly at: number; readonly verb: string } | undefined => {
  const found = findVerb(text, from);
  return found && /^[^的、和与”等].+/u.test(text.slice(found.at + found.verb.length)) ? found : undefined;
};

/** Verbs of being, having and thinking do nothing. */
const STATIVE =
  /^(?:属于|具有|成为|没有|存在|面临|需要|认为|相信|知道|希望|看到|意味|来自|处于|位于|符合|涉及|包括|占有|拥有|表示|感谢|证明|应该|可以|能够|不能|决定|达到|增长|下降)/u;

/** A verb that the table does not hold, where the segmenter is sure of one with an object: 放映公益电影. */
const unlistedVerb = (clause: string, start: number): string | undefined => {
  const [first, second] = segment(clause.slice(start));
  return first &&
    second &&
    first.tag === "v" &&
    first.text.length === 2 &&
    !STATIVE.test(first.text) &&
    /^(?:[nmrbals]|vn)/u.test(second.tag)
    ? first.text
    : undefined;
};

/**
 * Reads one clause. Returns undefined where no verb of doing stands in it (a topic, a slogan, the rest of a list):
 * what cannot be anchored is not returned.
 */
export const readPredicate = (clause: string): Predicate | undefined => {
  const phrase = skipAdverbs(clause, skipOpeners(clause), (at) => verbAt(clause, at));
  const outlay = OUTLAY.exec(clause.slice(phrase))?.[0].length ?? 0;
  const start = outlay > 0 ? skipAdverbs(clause, phrase + outlay, (at) => verbAt(clause, at)) : phrase;
  const read = readAt(clause, start);
  return read && !read.object && read.at > start ? { ...read, object: tidy(clause.slice(start, read.at)) } : read;
};

/** 投资200万元新建停车场: what it costs stands before what is done. */
const OUTLAY = /^(?:总?投资|投入|安排)[^，]{0,8}\d[^，的]*?元(?:资金)?(?=.{2})/u;

const readAt = (clause: string, start: number): Predicate | undefined => {
  if (verbAt(clause, start)) return predicate(clause, start);
  if (EMPTY_VERB.test(clause.slice(start)))
    return { action: clause.slice(start, start + 2), object: tidy(clause.slice(start + 2)), at: start };
  const prepositional = withPreposition(clause, start);
  if (prepositional) return prepositional;
  const unlisted = unlistedVerb(clause, start);
  if (unlisted) return { action: unlisted, object: tidy(clause.slice(start + unlisted.length)), at: start };
  const inside = findDeed(clause, start + 1);
  if (!inside) return undefined;
  const subject = clause.slice(start, inside.at);
  const end = endOfChain(clause, inside.at);
  const rest = clause.slice(end);
  return { action: clause.slice(inside.at, end), object: tidy(rest.length > 1 ? rest : subject), at: inside.at };
};
