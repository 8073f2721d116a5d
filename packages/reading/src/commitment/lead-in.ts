/**
 * Lead-ins (引语): by what light an action is done, not what is done. `围绕特色农业`, `以项目建设为抓手`, `按照上级要求`.
 * ANNOTATION.md calls them optional; a row of the 责任分解表 begins with its verb, so they are left out of the span.
 */
import { endOfChain } from "./chain.ts";
import { skipAdverbs } from "./openers.ts";
import { NOUNISH } from "./nounish.ts";
import { verbAt } from "./verbs.ts";

/** Words that turn to something without doing anything to it. */
const TURNS_TO =
  /^(?:对标|对照|聚焦|紧盯|盯紧|盯住|紧紧盯住|紧扣|扭住|紧紧扭住|牢牢扭住|瞄准|锚定|突出(?!抓)|顺应|适应|立足于?|着眼于?|抓住|紧紧抓住|牢牢抓住|抢抓|把握(?!好|和)|牢牢把握|关注|高度关注|牢记|统筹考虑)/u;
/** Prepositions: an action may follow in the same clause (`围绕产业链开展精准招商`). */
const BY =
  /^(?:紧紧围绕|围绕|按照|按|依照|根据|依据|遵循|秉持|秉承|本着|随着|沿着|结合|依托|通过|经过|借助|借鉴|针对|面对|面向|在|从|由|为了|以(?![上下内及外来前后便])|用)/u;

/** 以X为Y, whatever X: `以重点村为示范`, also after a subject: `茶叶产业以树品牌为着力点`. */
const TAKES_AS = /^.{0,16}以(?![上下内及外来前后便]).+(?:为.{0,5}|作为.{0,8})$/u;
const BECOMES_REAL = /(?:转化为|转变为|打造为|建设为|成为|更名为|升级为)[^为]*$/u;
/** Where these end the clause nothing has been done yet. */
const LIGHT_END =
  /(?:要求|原则|思路|部署|精神|目标|方针|标准|理念|机遇|契机|优势|导向|定位|方向|同时|基础上|前提下|过程中|时机|境界|态度|姿态|作风|决心|责任|需求|需要|热点|难点|重点|环节|领域|关键|区域|方面|方式|手段|形式|规律|态势|趋势|变化|条件|实际|特色|特点|资源|区位|载体|努力|情况|中心任务|主线)[”’]?$/u;
/** 力争用三年时间: how long, not what. */
const SPELL = /^(?:力争|争取|计划|再)?利?用.{1,8}年(?:左右)?的?(?:时间)?$/u;
/** Passing a test is a deed: 通过省级验收. */
const PASSES = /^通过.*(?:验收|评估|认证|审核|审查|复审|考核|评审|检查)/u;
const ATTRIBUTE = /^(?:[的、和与”等]|工程|项目|行动|问题|任务|机遇|战略|计划|规划|.{0,8}的.{1,6}$)/u;

/** Adverbs that stand before nouns too: 协同控制, “幸福区”建设. */
const NOUN_MAKER = /^(?:“|协同|科学|系统|综合|统筹|健康|规范|常态化|一体|同步|优先|高质量|精准|主动|精细)/u;

/** Does an action with an object stand in the clause at or after `from`, and not as part of what the lead-in turns to? */
const deedAfter = (text: string, from: number): boolean => {
  for (let at = from; at < text.length - 1; at++) {
    const start = skipAdverbs(text, at, (place) => verbAt(text, place));
    const verb = verbAt(text, start);
    if (!verb || text[at - 1] === "、") continue;
    const rest = text.slice(start + verb.length);
    const led = /(?:为.{1,3}|[中上里下])$/u.test(text.slice(0, at));
    const verbal =
      (start > at && !NOUN_MAKER.test(text.slice(at, start))) ||
      !NOUNISH.has(verb) ||
      /^(?:\d|一批)/u.test(rest) ||
      endOfChain(text, start) > start + verb.length;
    // 按规定强制关停: an adverb before it makes a verb of a last word that may be a noun
    if (verbal && (rest.length < 2 || !ATTRIBUTE.test(rest))) return led || !LIGHT_END.test(text);
  }
  return false;
};

/** Never part of what is turned to: 立足实际加快发展…. */
const STRONG = /[^、](?:加快|推进|推动|打造|开展|实施|构建|落实|引进)(?!的)/u;

/** Is this clause nothing but a lead-in? `text` begins at the verb phrase (openers and adverbs taken off). */
export const isLeadIn = (text: string): boolean => {
  if (TAKES_AS.test(text) && !BECOMES_REAL.test(text) && (text.startsWith("以") || verbAt(text, 0) === "")) return true;
  if (PASSES.test(text)) return false;
  if (SPELL.test(text)) return true;
  const turns = TURNS_TO.exec(text)?.[0];
  if (turns && verbAt(text, 0).length <= turns.length) {
    // 盯紧抓实整改: two verbs for one deed
    if (/^[抓做办用守筑][好实牢细紧]/u.test(text.slice(turns.length))) return false;
    // what is turned to is a noun; a verb right behind belongs to it: 聚焦提高竞争力
    if (!verbAt(text, turns.length) && STRONG.test(text.slice(turns.length + 2)) && deedAfter(text, turns.length + 2)) return false;
    return !(/(?:机遇|契机|优势|领域|重点|环节|方向|问题|需求|目标)./u.test(text) && deedAfter(text, turns.length + 4));
  }
  const by = BY.exec(text)?.[0];
  if (!by || verbAt(text, 0).length > by.length) return false;
  if (/^(?:以|用|在)$/u.test(by)) return !deedAfter(text, 3);
  return !deedAfter(text, by.length + (verbAt(text, by.length) ? 6 : 2));
};
