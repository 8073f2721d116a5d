/** Which scanned quantities are figures: the report states them, and they are no part of a name, a slogan or a threshold (ANNOTATION.md). */
import type { Scanned } from "@jiannuo/quantity";
import { toNumber } from "@jiannuo/quantity";
import type { Span } from "../reading.ts";
import { isThreshold } from "./threshold.ts";
import { oneOf } from "./words.ts";

/** A quantity with the words beside it. */
interface Seen {
  readonly found: Scanned;
  /** At most 12 characters. */
  readonly before: string;
  readonly after: string;
  /** At most 28 characters, for what the subject says. */
  readonly ahead: string;
  /** The numeral as written. */
  readonly number: string;
}

const forms: ReadonlySet<Scanned["form"]> = new Set(["amount", "percent", "points", "multiple", "fraction", "share", "change", "rank"]);

export const isFigure = (text: string, found: Scanned, quotes: readonly Span[]): boolean => {
  const seen: Seen = {
    found,
    before: text.slice(Math.max(0, found.start - 12), found.start),
    after: text.slice(found.end, found.end + 12),
    ahead: text.slice(Math.max(0, found.start - 28), found.start),
    number: text.slice(found.numberStart, found.numberEnd),
  };
  const isNumberOfIndex = isIndex(seen);
  if (!forms.has(found.form) && !isNumberOfIndex && !isIssue(seen)) return false;
  if (found.form !== "change" && quotes.some((quote) => quote.start <= found.start && found.end <= quote.end)) return false;
  if (found.form === "rank") return isRank(seen, text.slice(found.start, found.end));
  if (isThreshold(text, found, seen.before, seen.after) || isRatio(seen)) return false;
  if (isNumberOfIndex) return true;
  if (found.unit === "") return isBareCount(seen);
  if (isTime(seen)) return isStatedTime(seen);
  return !isName(seen) && !isCapacity(seen) && !isReach(seen) && !isProgramme(seen);
};

/** 第三期 is an ordinal, “组织培训25期” a count. */
const isIssue = ({ found, number, after, before }: Seen): boolean =>
  found.unit === "期" && /\d/.test(number) && /^[，。；、]/.test(after) && !before.endsWith("第");

/** An index has no unit: “综合指数4.81”, “倍差从2.1缩小至1.9”. */
const isIndex = ({ found, number, before, after }: Seen): boolean =>
  found.form === "bare" &&
  /\d\.\d/.test(number) &&
  /(?:指数|倍差|系数|满意度|得分|评分|总分|浓度|达到?|降至|升至|提升至|提高到|缩小[至到]|[从由为至到])$/.test(before.slice(-8)) &&
  /^(?:[，。；、）]|提|降|上升|缩|下降|增|扩)/.test(after);

/** 3×5公里, 1:2000. */
const isRatio = ({ before, after }: Seen): boolean => /[×:∶／/]\s*$/.test(before) || /^[×:∶]\d/.test(after);

/** A number without a unit counts only where something is reached or the number itself is large: 突破百万, 500万. */
const isBareCount = ({ found, number, before, after }: Seen): boolean => {
  if (/\d.*[万亿]$/.test(number)) return !/^[、，]?(?:规模|级|大?台阶|[×+])/.test(after);
  if (/^(?:大关|关口)/.test(after)) return true;
  return found.form === "change" || found.approx !== "exact" || /(?:突破|破|超|超过|过|达到?)$/.test(before);
};

const isTime = ({ found }: Seen): boolean => /^(?:岁|周岁|年|月|日|周|点|时)$/.test(found.unit);
/** Ages and years are dates and names but for these: 人均寿命79岁, 年限缩短2年, 连续8年. */
const isStatedTime = ({ found, before, ahead, after }: Seen): boolean => {
  if (found.unit.endsWith("岁")) return /寿命|平均年龄/.test(ahead);
  if (found.unit !== "年" || /^(?:级|型|类(?=地)|周年)/.test(after)) return false;
  return /年限[^，]{0,16}$/.test(ahead) || /(?:连续|(?:缩短|延长|提前|提早|延期)了?)$/.test(before);
};

const ranksAndEditions = new RegExp(`^(?:${oneOf("周年 届 号 版 级 级以上 年级 世纪 时代 强 线 代")})$`);
/** Numerals with a measure word in the names of places: 三道沟, 七里河; but 三道河堤 would be counted in 条. */
const placeName = /^[河江湖山桥沟庄岭坡湾寨堡屯渠店](?!道|流|长|段)/;
const isName = ({ found, number, before, after }: Seen): boolean =>
  ranksAndEditions.test(found.unit) ||
  /^(?:级|型|类(?=地)|强(?=[企县市镇村])|周年)/.test(after) ||
  (!/\d/.test(number) && /^(?:节|道|里|门|家|星|口|层|股)$/.test(found.unit) && placeName.test(after)) ||
  (found.unit === "项" && after.startsWith("目") && number.includes(".")) ||
  (/^(?:批|步|期|类|级|档|次)$/.test(found.unit) && before.endsWith("分")) ||
  // 每万人, 百元GDP
  before.endsWith("每") ||
  /^(?:GDP|生产总值|工业增加值|产值)/.test(after) ||
  // “一个点”, a place to start from, is no percentage point
  (found.form === "points" && number === "一" && !/[增长高升加降低减少落]了?约?近?$/.test(before)) ||
  number.endsWith("首") ||
  // 六届八次全会
  before.endsWith("届");

const power = new RegExp(`^(?:${oneOf("千伏 [Kk][Vv] [Kk][Vv][Aa] 兆瓦 千瓦 伏 兆 马力 蒸吨 寸 吉瓦")})$`);
/** A capacity in a thing's name: 110千伏变电站, 20兆瓦光伏. */
const isCapacity = ({ found, after }: Seen): boolean =>
  power.test(found.unit) && /^[\u4e00-\u9fff]/.test(after) && !/^(?:以上|左右|的|和|及|，)/.test(after);

/** How far or how long a service reaches: 15分钟生活圈, 24小时值守, 500米见绿覆盖. */
const isReach = ({ found, before, after }: Seen): boolean => {
  const isHours = /^(?:小时|分钟)$/.test(found.unit);
  if (isHours && (/^[^，。、]{0,8}(?:圈|制|服务|值守|不打烊|在线|营业|自助)/.test(after) || /[*×]/.test(before))) return true;
  if (!isHours && !/^(?:公里|千米|米)$/.test(found.unit)) return false;
  return (found.unit !== "米" && /^[^，。、；]{0,7}圈/.test(after)) || /^[^，。、；\d]{2,12}覆盖/.test(after);
};

/** Counting words under which a small Chinese numeral names a programme more often than it counts: 三个坚持, 六大行动, 五项任务. */
const programme = new RegExp(
  `^(?:${oneOf(
    "个 项 条 类 种 点 篇 张 道 本 步 轮 重 级 双 支 环 股 场 把 块 线 网 圈 带 轴 心 区 园 段 期 代 位 次 份 句 国 省 城 村 镇 县 市 校 院 员 者 方 端 套 部 字 色 核 翼 片 组 遍 面 头 条线",
  )})$`,
);
/** Things that stand somewhere: their small counts are counts. */
const standing =
  /^(?:重点|新|塑料|工业|住宅|行政|产业|老旧){0,2}(?:项目|园区|片区|小区|乡镇|社区|学校|厂区|车间|基地|公园|广场|变电站|市场)/;

const isProgramme = ({ found, number, before, after }: Seen): boolean => {
  const value = toNumber(found.value);
  if (/\d/.test(number) || value > 10 || found.form !== "amount" || found.approx !== "exact") return false;
  if (value === 1 || /^方面|^大/.test(after) || /^(?:方面|大)$/.test(found.unit)) return true;
  if (!programme.test(found.unit)) return false;
  // “白果村、石桥村两个片区”: so many as were just named; “三个乡镇和100个行政村”: beside a count
  const names = /(?:[^，。；、]+、)+[^，。；、]+$/.exec(before)?.[0] ?? "";
  const closesList = names !== "" && standing.test(after);
  const isBesideCount = /^[\u4e00-\u9fff]{2,6}[和及、]\d/.test(after) && standing.test(after);
  const endsClause = /^[，。；、]/.test(after) && /[\u4e00-\u9fff]$/.test(before);
  return !endsClause && !closesList && !isBesideCount;
};

const takesPlace = new RegExp(
  `(?:${oneOf(
    "居 列 排名? 位 获 名 评 占 第 保持 考核 综合 稳定 进入 跻身 挺进 全[省市县国区州] 世界 国内 全球 同类 首位 内 中 省 市 国 城市 区",
  )})$`,
);
const notRanked = new RegExp(`^(?:${oneOf("人民 中学 小学 医院 实验 批 期 季度 产业 议题 时间 责任 书记 道 个 大 所 家 届 轮 线 次")})`);

/** 第一 is a rank only where something is ranked: 位居全省第一, 排名第3, 前50位; not 第一时间, 第一道防线, 第二人民医院. */
const isRank = ({ before, after }: Seen, words: string): boolean => {
  if (/^强[\u4e00-\u9fff]/.test(after)) return false;
  if (takesPlace.test(before.replace(/[“”]/g, "")) && !notRanked.test(after)) return true;
  return /^第.{1,3}[位名]$|^前.{1,3}[位名强]?$/.test(words) && !/^(?:人|批|期)/.test(after);
};

/** Quoted names are short, and books are always names: “三个一百”, “20条”, 《五年规划（2021—2025年）》. */
export const quotesOf = (text: string): Span[] =>
  [...text.matchAll(/“[^“”\n。]{1,18}”|《[^《》\n]{1,60}》|〈[^〈〉\n]{1,40}〉/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
