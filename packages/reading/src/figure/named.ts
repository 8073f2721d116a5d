/** What an amount is spent on, or an attribute belongs to: one thing, a list of things, or their class. */
import { isVerbOnly, nounAndPredicate, withoutVerbHead } from "./noun.ts";
import { isAttribute, oneOf, withoutBrackets } from "./words.ts";

/** A list with its count and class: 甲路、乙路等10条道路改造. */
const counted = /[、等和及][^，]*?(?<![\d.])\d+(?:余|多)?[条座个所处家项栋](?:的)?([^\d，；。]{2,24})$/s;
/** Longer lists are cut at a joint. */
const longestList = 20;

/** “青山街、绿水街等10条道路改造” → 道路改造; “青山街、绿水街改造” → both; “甲、乙等绿化项目” → 绿化项目. */
export const thingNamed = (words: string): string => {
  const clause = withoutBrackets(words.replace(/[，；。].*$/s, ""));
  // behind 的 stands a name, and a name may open like a verb
  const own = clause.startsWith("的") ? clause.replace(size, "").slice(1) : purposeOf(clause.replace(/^了/, ""));
  const [, kind] = counted.exec(own) ?? [];
  if (kind !== undefined) return workOf(kind.replace(/等$/, ""));
  const [, listed = "", kinds = ""] = /^(.*)等(?:一批|\d+[条座个所处家项])?([^、]{2,})$/s.exec(own) ?? [];
  // of a list its kind (“甲、乙等项目”), of one thing its name (“甲等一批项目”)
  if (kinds !== "") return workOf(listed.includes("、") ? kinds : listed);
  return workOf(wholeList(own.replace(/等?(?<![A-Za-z])\d[\d.]*[余多]?万?(?:条|座|个|所|处|家|项|栋|户|公里|米|亩|平方米).*$/s, "")));
};

/** How long or large it is, between the amount and the name: 投资6亿元7公里的环湖路. */
const size = /^的?\d[\d.]*[余多万]*(?:公里|米|亩|平方米)(?=的)/;

/** The thing with the work done on it (道路改造), without the stage that the work has reached (竣工). */
const workOf = (words: string): string => {
  const { noun, predicate } = nounAndPredicate(words);
  const work = predicate.replace(/(?:正在|已经?|全部|全面|顺利|基本|正式).*$/s, "");
  const isWork = work !== "" && work.length <= 6 && isVerbOnly(work) && !stage.test(work);
  return (isWork ? noun + work : noun).replace(/的建设$|(?<=项目|工程)建设$/, "").replace(/的$/, "");
};
const stage = new RegExp(`^(?:${oneOf("完成 开工 竣工 投产 启动 建成 落户 签约 投用 封顶 通车")})|(?:推进|进行|实施)$`);

/** People or things behind 对, their number, and what was done to them. */
const doneTo = /^对(?:\d[\d.]*[余多万]*(?:公里|平方米|[\u4e00-\u9fff]))?(.+?)(?:进行|实施)了?(.+)$/s;

/** “对300户旧房进行了改造” → 旧房改造; “完成了道路硬化” → 道路硬化. */
const purposeOf = (words: string): string => {
  const [, things, deed] = doneTo.exec(words) ?? [];
  if (things !== undefined && deed !== undefined) return things + deed;
  return withoutVerbHead(words.replace(/^(?:用于|支持|加强)/, "")).replace(leadingCount, "");
};

/** “建成了2条景观大道” is spent on 景观大道. */
const leadingCount = /^了?(?:\d[\d.]*[余多]?(?:万?(?:条|座|个|所|处|家|项|栋|户|公里|亩)|万(?!元)))?/;

const wholeList = (words: string): string => {
  const members = words.split("、");
  while (members.length > 1 && isAttribute(members.at(-1)!)) members.pop();
  while (members.length > 1 && members.join("、").length > longestList) members.pop();
  return members.join("、");
};

/** Of a list of examples its kind: “烈属、残疾人等困难群众” → 困难群众. */
export const kindOfList = (words: string): string => /、.*等([^、等]{2,14})$/s.exec(words)?.[1] ?? words;

/** Words that count anything: they need to be told whose or which. */
export const isGeneric = (noun: string): boolean =>
  /^(?:个|重点)?(?:项目|企业|问题|社区|部门|村|任务|指标|单位|事项|改造|工程|人员)$/.test(noun);

/** “建设” ends the thing that a length or an area belongs to: 海堤建设和旧村搬迁 are two. */
export const firstOfPair = (noun: string): string =>
  /^(.{2,}?(?:建设|改造|工程|项目|改建|扩建|整治|修复))(?:和|及|与|以及)/s.exec(noun)?.[1] ?? noun;
