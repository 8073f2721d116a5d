/** Amounts and sizes that belong to a thing: 总投资2亿元的冷链物流园, 项目16个、总投资60亿元, 投资8亿元用于农房改造. */
import { firstVerb, startsWithVerb, withoutVerbHead } from "./noun.ts";
import { thingNamed } from "./named.ts";
import { type Rule, type View, behindNext, cut, earlier, nextClause, workBefore } from "./view.ts";
import { longest } from "./placed.ts";
import { isAttribute } from "./words.ts";

/** The attribute that a phrase ends in: 抓好总投资 → 总投资. */
export const attributeOf = (core: string): string =>
  /(?:计划|累计)?(?:总?投资额?|(?:占地|总?建筑|总)?面积|占地|高度?|全长|长度?|宽度?|资金|规模)$/.exec(core)?.[0] ?? core.slice(-3);

/** “总投资2亿元的5个集镇项目”: the attribute of the thing named behind. */
export const owner = (view: View, attribute: string): string => {
  const own = view.after;
  const isCounted =
    view.next !== undefined && (own === "的" || own.endsWith("等") || (own.includes("、") && !isAttribute(own.replace(/^.*、/s, ""))));
  const words = isCounted ? behindNext(view).replace(/^[^“\u4e00-\u9fff]+/, "") : own;
  return thingNamed(`的${words.replace(/^的/, "")}`) + (attribute === "高" || attribute === "长" ? `${attribute}度` : attribute);
};

/** “总投资2亿元的冷链物流园”. */
export const attributeOfNext: Rule = (view) =>
  view.after.startsWith("的") && isAttribute(attributeOf(view.core)) ? owner(view, attributeOf(view.core)) : undefined;

const isPurpose = (after: string): boolean =>
  /^(?:用于|支持|加强|实施|开展|建设|新建|改造|推进|建成|修建|完成|购置|打造|对|的)/.test(after) || firstVerb(after) !== "";
/** From the number to the end of the clause, numbers and all. */
const restOf = ({ text, found, clause }: View): string => text.slice(found.end, Math.min(clause.end, found.end + 80));

const isOwned = (core: string): boolean =>
  isAttribute(core) ||
  (isAttribute(attributeOf(core)) &&
    startsWithVerb(core) &&
    core.length <= 6 &&
    !/^(?:争取|投入|安排|筹[措集]|发放|下达|到位|引进|利用)/.test(core));

/** “签约项目16个、总投资60亿元”, “投资8亿元，完成10条道路改造”. */
export const attributeAlone: Rule = (view) => {
  const { core, after, isListed, last, at, next } = view;
  if (!isOwned(core)) return undefined;
  const isMoney = /投资|资金|投入/.test(core);
  if (isMoney && isPurpose(after)) return thingNamed(restOf(view)) + core;
  if (/^(?:投资|投入|投入资金)$/.test(core) && !isListed && after === "") {
    const spent = workBefore(view) || thingNamed(nextClause(view));
    if (spent.length >= 2) return spent + core;
  }
  // “总投资638亿元、128个重点项目”: the thing is counted next
  if (after === "、" && next && (!last || at === 0)) return thingNamed(behindNext(view)) + attributeOf(core);
  if (!last || at === 0) return joined(earlier(view), core);
  const isLong = last.metric.length > 16 || /^(?:实施|列入|完成|推进|抓好|做好|新增|建设)$/.test(last.verb);
  return { ...last, metric: joined(withoutAttribute(isLong ? last.noun : last.metric), core).slice(0, longest) };
};

/** “投入资金300万元，实施了安全饮水工程”; “争取上级资金300万元” wants no purpose. */
export const moneySpent: Rule = (view) => {
  const { core, after } = view;
  if (!/^(?:直接|计划|共|累计)?(?:投入|投资|筹资|筹措|安排|争取|拨付|落实|整合|注入)(?:[^，]{0,6}资金)?$/.test(core)) return undefined;
  if (after === "" && /^(?:筹[措集]|争取|整合|落实)[^，]*资金$/.test(core)) return core;
  return isPurpose(after) ? thingNamed(restOf(view)) + core : withoutVerbHead(cut(nextClause(view))) + core;
};

/** “项目16个、总投资60亿元、占地300亩”: all are of the projects. */
const withoutAttribute = (metric: string): string =>
  metric.replace(/(?<=.{2})(?<!固定资产)(?:计划|累计)?(?:总?投资额?|金额|产值|(?:占地|建筑)面积)$/, "");

const joined = (noun: string, attribute: string): string =>
  noun.endsWith(attribute.slice(0, 2)) ? noun.slice(0, -2) + attribute : noun + attribute;
