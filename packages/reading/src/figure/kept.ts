/** Which scanned quantities are figures: the report states them, and they are no part of a name, a slogan or a threshold (ANNOTATION.md). */
import type { Scanned } from "@jiannuo/quantity";
import { toNumber } from "@jiannuo/quantity";
import type { Span } from "../reading.ts";

const forms: ReadonlySet<Scanned["form"]> = new Set(["amount", "percent", "points", "multiple", "fraction", "share", "change", "rank"]);

/** Counting words under which a small Chinese numeral names a programme more often than it counts: 三个坚持, 六大行动, 五项任务. */
const programme =
  /^(?:个|项|条|大|类|种|点|方面|篇|张|道|本|步|轮|重|级|双|支|步|环|股|场|把|块|线|网|圈|带|轴|心|区|园|段|期|代|位|次|线|份|句|国|省|城|村|镇|县|市|校|院|员|者|方|端|套|部|字|色|核|翼|片|组|遍|面|头|条线)$/;

export const isFigure = (text: string, found: Scanned, quotes: readonly Span[]): boolean => {
  // 第三期 is an ordinal, “组织培训25期” a count
  const isIssue =
    found.unit === "期" &&
    /\d/.test(text.slice(found.numberStart, found.numberEnd)) &&
    /^[，。；、]/.test(text.slice(found.end)) &&
    text[found.start - 1] !== "第";
  // an index has no unit: “综合指数4.81”, “倍差从1.96缩小至1.81”
  const isIndex =
    found.form === "bare" &&
    /\d\.\d/.test(text.slice(found.numberStart, found.numberEnd)) &&
    /(?:指数|倍差|系数|满意度|得分|评分|总分|浓度)?(?:达到?|降至|升至|提升至|提高到|缩小[至到]|[从由为至到])?$/.exec(
      text.slice(Math.max(0, found.start - 8), found.start),
    )![0].length > 0 &&
    /^(?:[，。；、）]|提|降|上升|缩|下降|增|扩)/.test(text.slice(found.end, found.end + 2));
  if (!forms.has(found.form) && !isIssue && !isIndex) return false;
  const before = text.slice(Math.max(0, found.start - 12), found.start);
  const after = text.slice(found.end, found.end + 12);
  const number = text.slice(found.numberStart, found.numberEnd);
  const value = toNumber(found.value);
  if (found.form !== "change" && quotes.some((quote) => quote.start <= found.start && found.end <= quote.end)) return false;
  if (found.form === "rank") return isRank(before, text.slice(found.start, found.end), after);
  if (isThreshold(text, found, before, after)) return false;
  if (/[×:∶／/]\s*$/.test(before) || /^[×:∶]\d/.test(after)) return false;
  if (found.unit === "" && /\d.*[万亿]$/.test(number)) return !/^[、，]?(?:规模|级|大?台阶|[×+])/.test(after);
  if (isIndex) return true;
  if (found.unit === "" && /^(?:大关|关口)/.test(after)) return true;
  if (found.unit === "") return found.form === "change" || /(?:突破|破|超|超过|过|达到?)$/.test(before) || found.approx !== "exact";
  if (/^(?:周年|届|号|版|级|级以上|年级|世纪|时代|强|线|代)$/.test(found.unit) || /^(?:级|型|类(?=地)|强(?=[企县市镇村])|周年)/.test(after))
    return false;
  if (/^(?:岁|周岁)$/.test(found.unit)) return /寿命|平均年龄/.test(text.slice(Math.max(0, found.start - 28), found.start));
  if (found.unit === "年" && /年限[^，]{0,16}$/.test(text.slice(Math.max(0, found.start - 28), found.start))) return true;
  if (found.unit === "年") return before.endsWith("连续") || /(?:缩短|延长|提前|提早|延期)了?$/.test(before);
  if (/^(?:月|日|周|点|时)$/.test(found.unit)) return false;
  if (/^[^，。、；]{0,7}圈/.test(after) && /^(?:小时|分钟|公里|千米)$/.test(found.unit)) return false;
  if (/^(?:公里|千米|米|分钟|小时)$/.test(found.unit) && /^[^，。、；\d]{2,12}覆盖/.test(after)) return false;
  if (found.unit === "项" && after.startsWith("目") && number.includes(".")) return false;
  // a capacity in a thing's name: 110千伏变电站, 20兆瓦光伏
  if (
    /^(?:千伏|[Kk][Vv]|[Kk][Vv][Aa]|兆瓦|千瓦|伏|兆|马力|蒸吨|寸|吉瓦)$/.test(found.unit) &&
    /^[\u4e00-\u9fff]/.test(after) &&
    !/^(?:以上|左右|的|和|及|，)/.test(after)
  )
    return false;
  if (/^(?:小时|分钟)$/.test(found.unit) && (/^[^，。、]{0,8}(?:圈|制|服务|值守|不打烊|在线|营业|自助)/.test(after) || /[*×]/.test(before)))
    return false;
  if (/^(?:批|步|期|类|级|档|次)$/.test(found.unit) && before.endsWith("分")) return false;
  if (before.endsWith("每") || /^(?:GDP|生产总值|工业增加值|产值)/.test(after)) return false;
  if (number.endsWith("首")) return false;
  if (!/\d/.test(number) && value <= 10 && found.form === "amount" && found.approx === "exact") {
    if (value === 1) return false;
    if (/^方面|^大/.test(after) || /^(?:方面|大)$/.test(found.unit)) return false;
    if (programme.test(found.unit) && !(/^[，。；、]/.test(after) && /[\u4e00-\u9fff]$/.test(before))) return false;
  }
  return true;
};

/** 第一 is a rank only where something is ranked: 位居全省第一, 排名第3, 前50位; not 第一时间, 第一道防线, 第二人民医院. */
const isRank = (before: string, words: string, after: string): boolean => {
  if (/^强[\u4e00-\u9fff]/.test(after)) return false;
  if (
    /(?:居|列|排名?|位|获|名|评|占|第|保持|考核|综合|稳定|进入|跻身|挺进|全[省市国县区州]|世界|国内|全球|同类|首位|内|中|省|市|国|城市|区)$/.test(
      before.replace(/[“”]/g, ""),
    ) &&
    !/^(?:人民|中学|小学|医院|实验|批|期|季度|产业|议题|时间|责任|书记|道|个|大|所|家|届|轮|线|次)/.test(after)
  )
    return true;
  return /^第.{1,3}[位名]$|^前.{1,3}[位名强]?$/.test(words) && !/^(?:人|批|期)/.test(after);
};

/**
 * The threshold inside a metric's name counts nothing: 亿元以上项目5个, 2000万元以上企业24家, 60岁以上老人, 产值过亿元企业.
 * A share is no threshold: 55%以上的村.
 */
const isThreshold = (text: string, found: Scanned, before: string, after: string): boolean => {
  const words = text.slice(found.start, found.end);
  if (found.form !== "amount") return false;
  // 亿元项目, 百亿元企业: a class of things
  if (
    found.unit.endsWith("元") &&
    /^[十百千万亿]+$/.test(text.slice(found.numberStart, found.numberEnd)) &&
    /^[\u4e00-\u9fff]/.test(after) &&
    !/^(?:以上|以下|左右|的|大关|关口|台阶|用于|支持|建设|和|及)/.test(after)
  )
    return true;
  if (!/^(?:元|美元|港元|人|户|亩|吨|斤|公斤|头|只|张|床|米|公里|平方米|平方公里|立方米|千瓦|千瓦时|蒸吨|年|次|)$/.test(found.unit))
    return false;
  if (/^(?:大关|关口|台阶)/.test(after)) return false;
  const isBound =
    /(?:以上|以下|以内)$/.test(words) ||
    /^(?:及?以上|及?以下|以内)/.test(after) ||
    /(?:过|超|超过|突破|上|不足|低于|大于|小于)$/.test(before) ||
    /^(?:过|超|超过|突破|上|不足|破)/.test(words);
  const noun = after.replace(/^(?:及?以上|及?以下|以内)/, "");
  return (
    isBound &&
    /^的?(?:大|重|新|好|优|特|龙头|骨干|工业|农业|服务业|制造业|产业|重点|重大|规模|企业|项目|工程|大户|镇|街|村|园区|单位|家庭|合作社|养殖|商户|集群|品牌|机构|老人|老年|人口|群众|锅炉|燃煤|高|机器人|建筑|投资|商|上市|贷款|个|[\u4e00-\u9fff]{1,6}(?:企业|项目|村|镇|产业|园区|集群|大户))/.test(
      noun,
    )
  );
};

/** Quoted names are short, and books are always names: “三个一百”, “20条”, 《五年规划（2021—2025年）》. */
export const quotesOf = (text: string): Span[] =>
  [...text.matchAll(/“[^“”\n。]{1,18}”|《[^《》\n]{1,60}》|〈[^〈〉\n]{1,40}〉/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
