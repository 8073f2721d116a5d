/**
 * Indicator targets (指标): `力争规上工业产值突破20亿元`, `入学率达到100%`. They are figures with status target,
 * not commitments: nothing is done to them, they are only reached or kept (ANNOTATION.md, Commitments).
 */
import { readPredicate } from "./predicate.ts";

const NUMBER = /\d|[%％]|百分之|[一二三四五六七八九十百千两]+(?:成|倍|番)|翻番|翻一番/u;
const REACHES =
  /(?:达到|达(?=\d|[约近])|突破|超过|超(?=\d)|稳定在|保持在|保持|控制在|提高到|提升到|提高至|提升至|增加到|增加至|增长|递增|增速|下降|降低|降至|降到|减少|压减到|不低于|不少于|高于|以上|以下|以内|左右|翻番|翻一番|翻两番)/u;
const MEASURE =
  /(?:率|比重|占比|比例|增速|总量|总值|产值|增加值|收入|营收|税收|产量|规模|浓度|强度|天数|总额|余额|存量|面积|人次|综合产值|投资额)(?:[^、]{0,12})(?:达到|达|突破|超过|稳定在|保持在|控制在|提高到|提升到|提高至|提升至|增长|下降|降低|占)/u;
/** 新增装机占比达到40%: measured, though a deed opens it. */
const MEASURE_ALONE = /(?:率|占比|比重|增速)[^、]{0,6}(?:达到|达|超过|突破|提高到|提升到|提高至|提升至|稳定在|保持在|控制在)?[约近]?\d/u;
/** Verbs that wish or reach and do nothing: an indicator may follow them. */
const WISHES =
  /^(?:力争|确保|争取(?!.{0,6}(?:资金|用地|指标|政策|支持|额度|项目))|努力|实现|保持|使|让|预计|全面|全年|年内|全部|稳步|持续)+/u;
/** Deeds that are counted: 新增停车位300个 is done, though 新增 could be reached. */
const COUNTED_DEED = /^(?:力争|确保|全年|年内|今年)*(?:新增(?!就业|城镇)|完成|新建|建成|引进|培育)/u;
/** Accounts that are reached, whatever verb stands before them: 完成固定资产投资8亿元, 实现税收3000万元, 接待游客10万人次. */
const ACCOUNT =
  /^.{0,10}(?:完成|实现|接待|达到|增长)[^，]{0,14}(?:投资|产值|收入|营收|营业额|税收|销售额|增加值|总值|游客|进出口|交易额|就业|再就业)[^，]{0,8}?\d[^的]*$/u;

/** Does this clause only set a number to be reached? */
export const isIndicator = (clause: string): boolean => {
  if (!NUMBER.test(clause)) return false;
  if (ACCOUNT.test(clause) || MEASURE_ALONE.test(clause)) return true;
  if (COUNTED_DEED.test(clause)) return false;
  const wish = WISHES.exec(clause)?.[0] ?? "";
  const rest = clause.slice(wish.length);
  const read = readPredicate(rest);
  const doesSomething = read !== undefined && read.at === 0 && !/^(?:增加|提高|提升|减少|降低|稳定|达到|突破|超过)/u.test(rest);
  // 为…的学校建设供暖设施: the preposition opens what is done
  if (read !== undefined && read.at > 0 && PREPOSED.test(rest)) return false;
  const ofSubject = read === undefined || wish !== "" || (read.at > 0 && REACHED.test(rest));
  return !doesSomething && (MEASURE.test(clause) || (REACHES.test(rest) && ofSubject));
};

const PREPOSED = /^(?:把|将|对|为|向|与|以|在|给)/u;
/** 入库税款突破3000万元: told of its subject. */
const REACHED = /(?:达到|达|突破|超过|稳定在|保持在|控制在|不低于|高于|提高|提升|下降|增长|力争完成)[约近]?\d/u;

/** `8亿元以上项目不少于5个` after the clause that plans them: the rest of a counted list, not a target of its own. */
export const isCountOfList = (clause: string): boolean =>
  /(?:不少于|不低于|以上)\d*[个家户处座条件所名人](?:以上)?$|不少于\d+[个家户处座条件所名]/u.test(clause) &&
  !/^(?:力争|确保|实现)|率|占比|增长/u.test(clause);
