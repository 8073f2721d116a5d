/** What a figure takes over from the one before it: subject, verb or thing of the list, the bracket, the sentence. */
import { headOf, headsOf, firstVerb, isVerbOnly, nounAndPredicate, startsWithVerb, withoutAdverb } from "./noun.ts";
import { isGeneric } from "./named.ts";
import { owner } from "./owner.ts";
import { type Read, longest } from "./placed.ts";
import { type Rule, behindNext, cut, earlier } from "./view.ts";
import { withoutBrackets } from "./words.ts";

/** “惠及150栋4163户居民”: both numbers count what stands behind the second. */
export const runOn: Rule = (view) => {
  const { core, after, found, next } = view;
  if (after !== "" || next?.start !== found.end || core.length > 6) return undefined;
  return core + nounAndPredicate(cut(behindNext(view)).replace(/^的|(?:和|及|与)$/g, "")).noun;
};

/** “监测对象260户590人全部脱贫”: households and people are the same ones. */
export const secondOfRun: Rule = ({ before, after, isListed, last }) =>
  before === "" && isListed && last && (/^(?:全部|均|已)/.test(after) || (after.length >= 2 && last.metric.includes(after.slice(0, 2))))
    ? last
    : undefined;

/** “增长6%（年度目标5%以上）”. */
export const pastTarget: Rule = ({ before, last }) => {
  const [, target] = /^（([^（）]{0,4}(?:目标|计划|任务))[为是]?$/.exec(before) ?? [];
  return target !== undefined && last ? { ...last, metric: last.metric + target } : undefined;
};

/** A number with no words of its own: of what was said before it. */
export const carried: Rule = (view) => {
  const { core, before, after, last, at, items, found, clause, isListed } = view;
  const isRest = /^(?:其余|剩余)$/.test(core);
  if (core.length >= 2 && !isRest && !/^(?:全[省市县区国镇乡]|累计|现有|其中|[我本][省市县区镇乡][占有])$/.test(core)) return undefined;
  if (/累计/.test(before) && last) return { ...last, metric: `累计${last.noun}` };
  if (/^(?:全部|正在|已|均|因|未|尚)/.test(withoutBrackets(after)) && last && found.form === "amount")
    return {
      ...last,
      metric: (withoutAdverb(cut(withoutBrackets(after))).slice(0, 12) + (last.subject === "" ? last.object : last.metric)).slice(
        0,
        longest,
      ),
    };
  if (after.startsWith("的")) return owner(view, "");
  // “20项民生实事，已完成16项”: the same things, as far as they have come
  const done = /(?:^|已|已经)(完成|建成|开工|竣工|投用|签约|落地|投产|通过|实现)了?$/.exec(before)?.[1];
  if (done !== undefined && last && after === "" && items[at - 1]?.found.unit === found.unit)
    return { ...last, metric: (done + last.object).slice(0, longest) };
  // the first number of a sentence, in a later clause: its subject stands in the clause before
  const subject = at === 0 && view.beside?.before ? earlier(view) : "";
  if (subject.length >= 2 && core.length < 2) return subject;
  if (last && (isListed || core.length < 2 || isRest || clause !== items[at - 1]?.clause))
    return last.metric.includes("连续") ? last.metric.replace(/连续.*$/, "") : last;
  return core + cut(after);
};

/** “年产值2000万元以上的企业24家，亿元以上的企业6家”: the second threshold is measured like the first. */
const threshold = /\d*[十百千万亿]*元(?:及?以上|及?以下|以内)/;
export const nextThreshold: Rule = ({ core, last }) => {
  const own = threshold.exec(core);
  if (!own || !last) return undefined;
  const before = threshold.exec(last.metric);
  // “签约新项目10个，其中投资亿元以上的5个”: the thing itself is that of the figure before
  if (own.index + own[0].length === core.length) return last.verb + core + last.object.replace(/^.*以上的?/, "");
  return own.index === 0 && before ? withoutVerb(last.metric.slice(0, before.index)) + core : undefined;
};
const withoutVerb = (text: string): string => text.replace(/^(?:支持|鼓励|引导|帮助|推动)/, "");

/** “新建高标准农田800亩，改造提升500亩”: another deed, the same thing. */
export const nextDeed: Rule = ({ core, after, last, items, at, found }) =>
  after === "" && last && last.verb !== "" && isVerbOnly(core) && core.length >= 4 && items[at - 1]?.found.unit === found.unit
    ? core + last.object
    : undefined;

export const amongThem: Rule = ({ before, core, last }) =>
  /其中/.test(before) && last ? (isVerbOnly(core) ? core + last.object : shared(core, before, last)) : undefined;
export const nextOfList: Rule = ({ core, before, isListed, last }) => (isListed && last ? shared(core, before, last) : undefined);

/** The next item of a list shares the verb or the subject of the one before. */
const shared = (core: string, before: string, last: Read): string => {
  if (isVerbOnly(core) || /^(?:出栏|存栏|出口|进口|竣工|在建)$/.test(core))
    return (last.verb !== "" ? last.subject : headOf(last.metric)) + core;
  // “10家助餐点累计服务3万次”: the words behind the first number are the subject of the second
  const subject = last.subject.length <= 10 ? last.subject : "";
  const common = before.startsWith(core.slice(0, 2)) ? commonEdge(last.metric, core) : 0;
  if (common >= 2 && common < core.length) return isGeneric(core.slice(0, common)) ? core.slice(common) : last.metric + core.slice(common);
  if (startsWithVerb(core)) return last.subject.length <= 8 ? last.subject + core : core;
  if (last.verb === "" || /^(?:完成|实现|达到|取得|获得)$/.test(last.verb)) return last.verb !== "" ? subject + core : core;
  return last.subject !== "" ? subject + core : (last.verb.length <= 6 ? last.verb : "") + core;
};

/** How many characters end the one and open the other. */
const commonEdge = (one: string, two: string): number => {
  for (let n = Math.min(one.length, two.length, 8); n > 0; n--) if (one.endsWith(two.slice(0, n))) return n;
  return 0;
};

/** “森林防火连续8年零火灾”: how long, and of what; a clause that opens with 连续 may have its subject before it. */
export const yearsRunning: Rule = (view) => {
  const { text, found, clause, before, isListed, last, items, at } = view;
  if (found.unit !== "年" || !before.endsWith("连续")) return undefined;
  const kept = text.slice(found.end, Math.min(clause.end, found.end + 20));
  const own = withoutBrackets(before).replace(/连续$/, "");
  const isSecond = items[at - 1]?.found.unit === "年" && last?.metric.includes("连续") === true;
  // a second deed of many years has its own object: “连续6年无重大火灾，连续5年无安全事故”
  if (isSecond && own === "") return `连续${kept}`;
  return `${own.replace(/^[、，]/, "") || (isListed && last ? last.metric : earlier(view))}连续${kept}`;
};

/** A long list of examples is named by its kind: “先后举办……邀请赛、……公开赛等文旅活动” is 举办文旅活动. */
export const ownWords = (core: string): string => {
  if (core.length <= 24) return withDeedFirst(core);
  const kind = /等(?:[^等]*的)?([^、的]{2,14})$/.exec(core)?.[1];
  if (kind === undefined) return core.length > longest ? fromJoint(core) : core;
  const { subject, verb } = headsOf(core);
  return (subject === "" && verb.length <= 6 ? verb : firstVerb(core)) + kind;
};

/** The end of a long phrase, from a joint on: no metric begins inside a word. */
const fromJoint = (core: string): string => {
  const end = core.slice(-longest);
  const joint = end.search(/[、的]/);
  return joint >= 0 && joint < end.length - 4 ? end.slice(joint + 1) : end;
};

/** “健身场所新建9处” counts 新建健身场所. */
const withDeedFirst = (core: string): string => (startsWithVerb(core) ? core : core.replace(/^(.{3,12})(新建|新增|新开工)$/, "$2$1"));
