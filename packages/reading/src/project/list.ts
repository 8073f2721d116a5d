/** Lists of works: the items between 、, and what closes a list (等27个重点项目). */
import type { Span } from "../reading.ts";
import { HIDDEN } from "./mask.ts";

/** 青禾路和投资3亿元的柳河桥: the second brings its own investment. */
const fundedNext = /^[和及与](?=(?:总|计划|概算)?投资(?:约|近)?\d)/;

/** The items of a masked text, cut at 、 and at a 和 before a new investment. */
export const splitItems = (text: string): Span[] => {
  const items: Span[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && text[at] !== "、" && !fundedNext.test(text.slice(at, at + 9))) continue;
    if (at > start) items.push({ start, end: at });
    start = at + 1;
  }
  return items;
};

/** What a list is said to be a list of: 项目 or the like, 工程 (which campaigns call themselves too), built things (道路), or anything else (企业, 产业). */
export type Closing = "work" | "engineering" | "built" | "other";

interface Closer extends Span {
  readonly closing: Closing;
  /** `27个重点项目`; may say the stage (51个续建项目). */
  readonly kind: string;
}

const notEtc = /^等(?:级|候|待|于|效|额|次|身|离|同|式)/;
const count = "\\s?(?:\\d+|[一二两三四五六七八九十百]+|多|若干|一大|一)?余?(?:个|项|条|座|所|处|家|大|件|批|系列|类)?";
const workKind = "项目|工程|惠民事项|民生事项|实事";
const builtKind =
  "道路|公路|集聚区|聚集区|市政路|干道|干线|支路|主干道|路网|路段|桥梁|通道|铁路|线路|轨道|园区|产业园|开发区|社区|小区|片区|街区|地块|学校|医院|场馆|公园|广场|游园|综合体|景区|景点|厂区|电站|电厂|水库|泵站|水厂|管网|河道|河流|码头|港口|大厦|楼宇|研究院|实验室|装置|酒店|商圈|枢纽|标段|建筑|馆|路|站|园|厂|院|校|桥";
const closing = new RegExp(
  `^等${count}(?:(?!支持|参与|用于)[^，、]){0,14}?(${workKind})|^等${count}(?:[^，、]{0,10}?)(${builtKind})(?![员长])`,
);

const closingOf = (kind: string): Closing => (kind.endsWith("工程") ? "engineering" : /(?:项目|事项|实事)$/.test(kind) ? "work" : "built");

/** The closer that begins at `at` of a masked text, where 等 stands. */
const readCloser = (text: string, at: number): Closer | undefined => {
  const rest = text.slice(at);
  if (!rest.startsWith("等") || notEtc.test(rest)) return undefined;
  const found = closing.exec(rest);
  const kind = found?.[0].slice(1) ?? "";
  return {
    start: at,
    end: at + 1 + kind.length,
    kind,
    closing: found === null ? "other" : found[1] === undefined ? "built" : closingOf(kind),
  };
};

const summed = new RegExp(
  `(?:\\d+|[两三四五六七八九十]+)(?:个|项|条|座|所|[大](?=[重民产项工]))(?:[^，、]{0,14}?)(?:${workKind}|${builtKind})`,
);

/** A list may be summed up without 等 (`甲厂、乙厂2个重点项目`): where the count starts in its last item. */
const readSum = (item: string, from: number): Closer | undefined => {
  const found = summed.exec(item.slice(from));
  if (found === null || found.index < 2) return undefined;
  const start = from + found.index;
  return { start, end: start + found[0].length, kind: found[0], closing: closingOf(found[0]) };
};

/** 等延链、补链、强链项目: the attributes of what a list is said to be are no items of it; the 、 between them are hidden. */
export const hideAttributes = (text: string): string =>
  text.replace(/等(?:[^、，项工等]{1,4}、){1,3}[^、，项工等]{1,4}(?=项目|工程)/g, (found) => found.replaceAll("、", HIDDEN));

const digits = "一二三四五六七八九十";
/** How many a list says it has (`3个重点项目`, `三大工程`), undefined where it does not say. */
export const countIn = (kind: string): number | undefined => {
  const found = /^(\d+)|^([一二两三四五六七八九十])(?=[个项条座所大家])/.exec(kind);
  if (found === null) return undefined;
  return found[1] === undefined ? digits.indexOf(found[2]!.replace("两", "二")) + 1 : Number(found[1]);
};

/** What closes the list in this item, from `from` on; `pending`: names of the list stand before the item. A sum without 等 needs at least two names. */
export const closerIn = (item: string, from: number, pending: boolean): Closer | undefined => {
  for (let at = item.indexOf("等", from); at >= 0; at = item.indexOf("等", at + 1)) {
    const closer = /[高中初平均同优头上对]/.test(item.charAt(at - 1)) ? undefined : readCloser(item, at);
    if (closer !== undefined) return closer;
  }
  return pending || /[和与]/.test(item.slice(from)) ? readSum(item, from) : undefined;
};

const ownVerb = /推进|推动|加快|启动|建成|完成|谋划|实施|新建/;

/** For each item, whether 等…项目 closes the list that it stands in; an item with a verb of its own begins another. */
export const worksFollow = (hidden: string, items: readonly Span[]): boolean[] => {
  const follow: boolean[] = [];
  let later = false;
  for (const { start, end } of items.toReversed()) {
    const item = hidden.slice(start, end);
    const here = /等[^，等]{0,14}(?:项目|工程)/.test(item);
    follow.push(here || later);
    later = (here || later) && !ownVerb.test(item.slice(0, 12));
  }
  return follow.reverse();
};

/** 三大工程, 4个重点项目: nothing but a count; before 两个变电站项目 the names may be mere places. */
export const isBareKind = (kind: string): boolean => /[个项大](?:重点|重大|大)?(?:项目|工程)$/.test(kind);
