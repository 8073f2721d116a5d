/** The thing counted stands behind the number: 新建5个驿站, 12家卫生院完成改造, 帮助60人就业. */
import { type Rule, type View, behindNext, behindRun, cut } from "./view.ts";
import { firstOfPair, isGeneric, kindOfList, thingNamed } from "./named.ts";
import {
  attributeWords,
  endsWithVerb,
  firstVerb,
  isVerbOnly,
  lastVerb,
  nounAndPredicate,
  startsWithNoun,
  startsWithVerb,
  withoutAdverb,
} from "./noun.ts";
import { attributeOf } from "./owner.ts";
import { isAttribute, oneOf } from "./words.ts";

const causing = oneOf("帮助 带动 组织 促进 吸引 推动 引导 支持 帮扶 助力 动员 吸纳 鼓励 指导 督促");
const scope = "全[省市县区国镇乡村]|[本我][省市县区镇乡]|辖区|区内|县域|市域|境内|全域|年度";
const endsInCausing = new RegExp(`(?:${causing})$`);
/** 支持全镇. */
const causedForAll = new RegExp(`^(?:${causing})(${scope})$`);
const onlyScope = new RegExp(`^(?:[^，]{0,6}全[省市县区国镇乡]|${scope})$`);
const isScope = (core: string): boolean => core.length < 2 || onlyScope.test(core);

/** “帮助60人实现就业”: people need no name, what they were helped to do says it all. */
export const helped: Rule = ({ core, after, found, next }) => {
  if (next || !/^(?:人|名|户|人次|户次)$/.test(found.unit) || !endsInCausing.test(core)) return undefined;
  const deed = cut(after);
  return deed.length >= 2 && (firstVerb(deed) !== "" || isVerbOnly(deed)) ? core + deed.slice(0, 12) : undefined;
};

/** “提供300万元的贷款”, “形成5平方公里的园区”: verb and thing. */
export const given: Rule = ({ core, before, after, found }) => {
  if (found.form !== "amount" || !after.startsWith("的") || isAttribute(attributeOf(core)) || /[从由][^，]*$/.test(before))
    return undefined;
  const verb = lastVerb(core);
  const thing = verb === "" ? "" : kindOfList(nounAndPredicate(cut(after.slice(1))).noun);
  return thing.length >= 2 && !/^(?:基础|前提|情况|速度|标准)/.test(thing) ? verb + thing : undefined;
};

/** “年产1000万箱饮料”: how much of it is made. */
export const madeYearly: Rule = ({ core, after, found }) => {
  const made = /(?:年|日)(?:产|处理|加工|出栏)$/.exec(core)?.[0];
  if (made === undefined || found.form !== "amount") return undefined;
  if (after.startsWith("的")) return thingNamed(after) + made;
  return /^[\u4e00-\u9fff]{2}/.test(after) ? made + nounAndPredicate(cut(after)).noun : undefined;
};

/** “镇容提升11个项目42项任务”: the second counts another thing of the same. */
const sameHead = ({ before, after, last }: View): string | undefined =>
  last && before.length >= 2 && last.metric.endsWith(before) && last.metric.length > before.length && isGeneric(before)
    ? last.metric.slice(0, -before.length) + nounAndPredicate(cut(after)).noun
    : undefined;

export const countedBehind: Rule = (view) => {
  const { core, before, after, isListed, last, next } = view;
  if (!isNumberOfThing(view)) return undefined;
  const same = sameHead(view);
  if (same !== undefined) return same;
  const isShared = next !== undefined && !/[、和及与]/.test(after);
  const words = (next ? cut(after) : after)
    .slice(0, 24)
    .replace(/^[的等]/, "")
    .replace(/(?:和|及|与|、)$/, "");
  const parts = nounAndPredicate(words, isShared);
  const noun = kindOfList(firstOfPair(isShared ? parts.noun.replace(/(?<=.{2})(?:总投资|金额|总面积)$/, "") : parts.noun)).replace(
    /、[^、]{0,4}$|[等共]$|\d+月$|除.*外$/,
    "",
  );
  const [, all] = causedForAll.exec(core) ?? [];
  if (all !== undefined) return all + (doer.exec(words)?.[0] ?? nounAndPredicate(cut(words), true).noun);
  if (core === "年度") return core + noun;
  const isEnd = before.endsWith("的");
  if (isGeneric(noun)) {
    // 镇容提升 is a work here, no growth
    const own = before.endsWith(`${core}提升`) ? `${core}提升` : core;
    const attribute = own.includes("、") || before.endsWith("等") ? "" : attributeWords(own);
    if (attribute.length >= 4 && !isScope(core) && attribute.length <= 16) return attribute + noun;
  }
  // “为30家企业解决5亿元融资需求”: the words before the verb belong to the number before
  if (isListed && core.length > 2 && measures.test(view.found.unit)) return lastVerb(core) + noun;
  const verb = core === "" && before === "" && isListed && last ? last.verb : isEnd ? "" : core;
  return `${verbOf(verb)}${saidOf(view, parts.predicate, isShared && !isGeneric(noun))}${noun}`;
};

/** “支持全镇81家工业企业深挖潜力”: what they are to do is no part of who was counted. */
const doer = /^.{0,10}?(?:企业(?!家)|单位|农户|商户|合作社|园区)/;

/** “青山园区新入驻甲、乙、丙3个项目”: what was done stands between the place and the names. */
const deed = new RegExp(oneOf("入驻 引进 签约 落户 招引 盘活 抓好 续建 整治 打造"));

/** A long phrase or a list keeps only the verb that it opens with. */
const verbOf = (core: string): string => {
  const isLong = core.endsWith("等") || core.length > 8 || core.includes("、");
  const verb = isLong ? firstVerb(core) || (deed.exec(core.replace(/、.*$/s, ""))?.[0] ?? "") : core;
  return verb.length > 6 ? "" : verb;
};

/** What is said of the thing counted; of a thing that names nothing (项目) also what leads on to the next number. */
const saidOf = (view: View, predicate: string, isHidden: boolean): string => {
  if (isHidden || /^[为成的到至在]|[或和及]$/.test(predicate)) return "";
  const run = view.after.length <= 2 ? cut(behindRun(view)) : "";
  const said = withoutAdverb(predicate || (startsWithNoun(run) ? "" : run));
  const handed = view.next && lastVerb(said) !== "" && behindNext(view).startsWith("的") ? thingNamed(behindNext(view)) : "";
  return said.startsWith("的") ? "" : (said + handed).slice(0, 14);
};

/** The words behind a number are what it counts, when those before it are only a verb, a scope or a list of examples. */
const isNumberOfThing = ({ core, before, after, found, isListed }: View): boolean => {
  if (!/^(?:的)?[\u4e00-\u9fffA-Z“]/.test(after) || /^(?:和|及|与|以及|以上|左右|多)/.test(after)) return false;
  if (after.startsWith("的")) return (found.form === "percent" || found.form === "share") && isScope(core);
  if (goesOn.test(after)) return false;
  if (before.endsWith("的") && found.form === "amount") return true;
  if (measures.test(found.unit))
    return (
      isScope(core) ||
      (isListed && core.length <= 8 && endsWithVerb(core) && !startsWithVerb(after)) ||
      ((startsWithVerb(core) || isVerbOnly(core)) && core.length <= 8 && !isAttribute(attributeOf(core)) && !startsWithVerb(after))
    );
  if (found.form !== "amount") return isScope(core) && found.form !== "points";
  return (
    isScope(core) ||
    before.endsWith("等") ||
    // “甲、乙、丙3个项目”: a list of names before the number only says which
    (core.includes("、") && !isVerbOnly(cut(after))) ||
    core.length <= 2 ||
    startsWithVerb(core) ||
    isVerbOnly(core) ||
    /^.{0,6}(?:建设|打造|改造|启动|组建|培育|创建|认定)$/.test(core) ||
    (core.length <= 8 && endsWithVerb(core)) ||
    (isGeneric(nounAndPredicate(cut(after)).noun) && core.length <= 20)
  );
};

/** Words that speak on of what stands before the number; 居民, 提案, 下岗职工 and 用户 are things. */
const goesOn = new RegExp(
  `^(?:${oneOf(
    "已 均 全部 正在 用于 用(?![户地水电工]) 支持 同比 位 居(?!民) 占 增(?!值) 提(?!案) 下(?![岗水]) 实现 达 完成 惠及 带动 投入 并 以上 通过 获 加强 实施 开展 推进 因(?![大疾]?病|灾) 未 尚 对 向 为 给 大关 关口 台阶 扩大[到至] 缩小[到至] 减少[到至] 降 升[到至]",
  )})`,
);

const measures = new RegExp(
  `^(?:${oneOf("元 美元 亩 公里 千米 里 吨 平方米 平方公里 米 千瓦 万千瓦 兆瓦 千瓦时 度 斤 公斤 立方米 公顷")})$`,
);
