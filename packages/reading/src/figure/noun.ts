/** What stands behind a number: “27个重点项目竣工投产” counts 竣工投产重点项目. */
import { type Word, segment } from "../segment.ts";

/** The same short phrase is asked about several times in a row; its words are kept for that long. */
const kept = new Map<string, readonly Word[]>();
const wordsOf = (text: string): readonly Word[] => {
  const known = kept.get(text);
  if (known) return known;
  if (kept.size > 200) kept.clear();
  const words = segment(text);
  kept.set(text, words);
  return words;
};

const isNoun = (tag: string): boolean => /^(?:n|vn|an|j|l|s|f|b|x|eng|i|g|k|h)/.test(tag);
/** Words that the dictionary calls verbs and a report uses as names of things. */
const nominal =
  /^(?:收入|支出|开支|产出|收益|负债|储蓄|存款|贷款|投资|消费|出口|进口|外贸|就业|补贴|补助|用地|用电|能耗|保险|医疗|教育|服务|增加值|总值|存栏|出栏|预算|总收入|重点|示范|建设|规划|专项)$/;
/** Verbs of the genre that the dictionary does not know, or takes for nouns. */
const alsoVerb = /^(?:新增|新建|改建|扩建|净增|申报|招引|代缴|惠及|排查|承办|深挖)$/;
const isVerb = (word: Word): boolean => alsoVerb.test(word.text) || (/^(?:v|vd|vi)$/.test(word.tag) && !nominal.test(word.text));
/** What a predicate may open with. */
const isOpener = (word: Word): boolean =>
  isVerb(word) ||
  /^(?:d|ad|p)$/.test(word.tag) ||
  /^(?:突破|达到|跨越|超过|迈上|基本|全部|全面|按期|如期|顺利|提前|正式|相继|成功|率先|同步|早日|年内)$/.test(word.text);
const adverb = /^(?:顺利|按期|全部|相继|已经?|均|基本|如期|正式|正在|累计|先后|成功|陆续|全面|继续|早日|尽快|共计|共)/;

/** The noun at the head and what is said of it. `isShared`: what follows goes on to another number, so only the first noun is meant. */
export const nounAndPredicate = (text: string, isShared = false): { readonly noun: string; readonly predicate: string } => {
  const words = wordsOf(text);
  let seen = false;
  let depth = 0;
  for (const [at, word] of words.entries()) {
    if (/[“（《]/.test(word.text)) depth++;
    if (/[”）》]/.test(word.text)) depth--;
    if (depth > 0) continue;
    const next = words[at + 1];
    // a verb directly before a noun of the same name belongs to it: 建设项目, 培训中心
    const joins =
      next !== undefined &&
      isNoun(next.tag) &&
      /^(?:项目|工程|中心|基地|企业|人员|任务|问题|事项|机构|设施|平台|单位|活动|工作|资金|行动|机制|体系|方案|计划)/.test(next.text);
    // 因病致贫的农户: the verb stands inside an attribute
    const isInAttribute = /^[^，、的了]{1,5}的(?=.{2})/.test(text.slice(word.start)) && !/^(?:完成|实现|全部)/.test(word.text);
    // 社工站, 安置点: a last character alone is no predicate
    const isEnding = word.text.length === 1 && word.end === text.length;
    if (seen && isOpener(word) && !joins && !isInAttribute && !isEnding)
      return parted(text.slice(0, word.start), text.slice(word.start), isShared);
    seen ||= isNoun(word.tag) || word.tag === "zg" || nominal.test(word.text) || word.text.length > 2;
  }
  return { noun: text, predicate: "" };
};

/** “易地扶贫搬迁小区建设” is one thing, for what looks like its predicate ends in the name of a work; “企业完成改制” is not. */
const parted = (noun: string, predicate: string, isShared: boolean): { readonly noun: string; readonly predicate: string } => {
  const last = wordsOf(predicate.replace(/建设$/, "")).at(-1);
  const endsInThing =
    last !== undefined &&
    predicate.length >= 4 &&
    (isNoun(last.tag) || /(?:工程|项目|任务|行动|设施|小区|体系|机制)$/.test(predicate)) &&
    last.tag !== "vn";
  return !isShared &&
    endsInThing &&
    !/^(?:完成|实现|通过|列入|纳入|获|全部|基本|顺利|成功|已|开工|加快|推进|启动|竣工|投产|建成|入选|进入|成为|被)/.test(predicate)
    ? { noun: noun + predicate, predicate: "" }
    : { noun, predicate };
};

/** Verbs at the head of a phrase (新增, 新建、改扩建), and the nouns before them (大王店园区 | 实现). */
export const headsOf = (text: string): { readonly subject: string; readonly verb: string } => {
  const words = wordsOf(text);
  let start = 0;
  let end = 0;
  for (const word of words) {
    if (isVerb(word)) {
      if (end === 0 || end === word.start) {
        if (end === 0) start = word.start;
        end = word.end;
        if (/^[新净]增$/.test(word.text)) break;
      } else break;
    } else if (end > 0) break;
  }
  if (/^[新再净正已]$/.test(text.slice(0, start))) start = 0;
  return { subject: text.slice(0, start), verb: text.slice(start, end) };
};

export const isVerbOnly = (text: string): boolean =>
  text.length > 0 &&
  text.length <= 8 &&
  wordsOf(text).every((word) => /^(?:v|vd|vi|d|ad|vn|uz|ul)$/.test(word.tag) && (word.text === "建设" || !nominal.test(word.text)));
export const startsWithVerb = (text: string): boolean => firstVerb(text) !== "" || /^(?:d|ad)$/.test(wordsOf(text)[0]?.tag ?? "");
/** The verb that a phrase opens with, if it does: 推动五头、仓头 → 推动. */
export const firstVerb = (text: string): string => {
  const first = wordsOf(text)[0];
  return first && isVerb(first) ? first.text : "";
};

/** “顺利完成” → “完成”. */
export const withoutAdverb = (text: string): string => text.replace(adverb, "");

/** “完成了道路硬化” → 道路硬化; what opens with a noun stays. */
export const withoutVerbHead = (text: string): string => {
  const { subject, verb } = headsOf(text);
  return subject === "" && verb.length < text.length - 1 ? text.slice(verb.length).replace(/^了/, "") : text;
};

/** The verb that waits for its object at the end of a phrase: 先期启动 → 启动, 全镇共发放 → 发放. */
export const lastVerb = (text: string): string => {
  const last = wordsOf(text).at(-1);
  return last && isVerb(last) ? last.text : "";
};
export const endsWithVerb = (text: string): boolean => lastVerb(text) !== "";

/** What is left of a phrase without the verbs, adverbs and prepositions that it opens with: 抓紧实施镇容提升 → 镇容提升. */
export const attributeWords = (text: string): string => {
  const rest = text.replace(/^(?:抓紧|加快)/, "");
  const first = wordsOf(rest).find(
    (word) => !isVerb(word) && !/^[我本][省市县区镇乡]?$|^[省市县区镇乡]$/.test(word.text) && !/^(?:d|ad|p|r|uj|ul|c)$/.test(word.tag),
  );
  return first ? rest.slice(first.start) : "";
};

/** 村, 农业, “小巨人”. */
export const startsWithNoun = (text: string): boolean => text.startsWith("“") || (wordsOf(text)[0]?.tag ?? "").startsWith("n");

/** All but the last word: 生猪存栏 → 生猪. */
export const headOf = (text: string): string => {
  const last = wordsOf(text).at(-1);
  return last ? text.slice(0, last.start) : "";
};
