/** From a clause to the groups of works that share a verb before them or a predicate behind them. */
import type { Span } from "../reading.ts";
import type { Word } from "../segment.ts";
import { readLead } from "./lead.ts";
import type { Lead } from "./lead.ts";
import { findTail } from "./lexicon/tails.ts";
import { closerIn, countIn, hideAttributes, isBareKind, splitItems, worksFollow } from "./list.ts";
import type { Closing } from "./list.ts";
import { HIDDEN, listsInBrackets, mask } from "./mask.ts";
import { splitNames, trimLeft } from "./trim.ts";

export interface Mention extends Span {
  /** What stands between the verb and the name (`总投资10亿元的`). */
  readonly prefix: string;
  /** The investment that stands before the verb (`投资1亿元｜建成…`), else "". */
  readonly paid: string;
  /** 项目 or 工程 follows at once. */
  readonly work: boolean;
  /** Several are counted (`3座变电站`, `改造项目72个`): no name follows. */
  readonly plural: boolean;
  /** A length or an area stands before or behind it (`20公里管网`, `公路大修工程20公里`). */
  readonly sized: boolean;
  /** A count or a length stands behind it (`变电站3座`); it may count a list of names. */
  readonly counted: boolean;
}

/** Offsets of its mentions are those of the clause. */
export interface Group {
  readonly mentions: readonly Mention[];
  readonly lead?: Lead;
  readonly closing?: Closing;
  /** What the list is said to be (`51个续建项目`), "" where it is not said. */
  readonly kind: string;
  /** What is said of the works, to the end of the clause or the next work. */
  readonly tail: string;
}

/** `“三区”` behind the last name of a list sums it up and is no part of it. */
const summary = new RegExp(`“${HIDDEN}{2,5}”$`);
const countBehind = /^(?:建设)?(?:共|约|近|超)?(?:\d+|[两三四五六七八九十]+)余?(?:个|项|条|座|所|处|套|家)/;
const lengthBehind = /^(?:建设)?(?:共|约|近|超)?\d[\d.]*余?(?:公里|千米|米|平方米|亩)/;
const nothingSaid = /^(?:项目|工程)?(?:建设)?$/;

const shift = (group: Group, by: number, tail: string): Group => ({
  ...group,
  tail: group.tail === "" ? tail : group.tail,
  mentions: group.mentions.map((m) => ({ ...m, start: m.start + by, end: m.end + by })),
});

const paid = /((?:总|计划)?投资[^，、元]{1,12}元)(?:新建|建成|建设|兴建|修建|改建|扩建|改造)$/;
/**
 * The names of a masked list item whose verb ends at `from`, what closes the list in it, and where what is said of them starts.
 * `pending`: how many names of the list stand before it; `follows`: 等…项目 closes the list, here or later.
 */
const readItem = (item: string, from: number, pending: number, follows: boolean) => {
  const left = trimLeft(item, from);
  const etc = closerIn(item, left.at + 1, pending > 0);
  const said = findTail(item, left.at + 2);
  const closed = etc !== undefined && (said < 0 || etc.start < said) ? etc : undefined;
  let right = closed?.start ?? (said < 0 ? item.length : said);
  const last = summary.exec(item.slice(left.at, right));
  if (last !== null && pending > 0) right = left.at + last.index;
  const company = {
    shared: closed === undefined ? follows : closed.closing !== "other",
    listed: (pending > 0 || closed === undefined) && follows,
    counted: closed !== undefined && isBareKind(closed.kind) && countIn(closed.kind) === pending + 2,
  };
  const names = splitNames(item, { start: left.at, end: right }, company);
  const mentions = names.map(({ start, end, work, counted, after }, n): Mention => {
    const first = n === 0;
    const rest = item.slice(after);
    return {
      start,
      end,
      work,
      counted,
      prefix: first ? item.slice(from, left.at) : "",
      paid: first ? (paid.exec(item.slice(0, from))?.[1] ?? "") : "",
      plural: (first && left.plural) || (work && countBehind.test(rest)),
      sized: (first && left.sized) || (work && lengthBehind.test(rest)),
    };
  });
  return { mentions, closed, behind: closed?.end ?? names.at(-1)?.after ?? right };
};

/** How many lists one 和 after another joins; no report has more, noise has. */
const MOST_LISTS = 4;

const parsePlain = (clause: string, hidden: string, edges: ReadonlySet<number>, lists = 1): Group[] => {
  const groups: Group[] = [];
  let open: { mentions: Mention[]; lead?: Lead } = { mentions: [] };
  const close = (rest: Pick<Group, "kind" | "tail" | "closing">) => {
    if (open.mentions.length > 0) groups.push({ ...open, ...rest });
    open = { mentions: [] };
  };
  const items = splitItems(hidden);
  const work = worksFollow(hidden, items);
  for (const [at, { start, end }] of items.entries()) {
    const item = hidden.slice(start, end);
    const lead = readLead(item, (offset) => edges.has(start + offset), open.mentions.length > 0);
    if (lead !== undefined) {
      close({ kind: "", tail: "" });
      open = { mentions: [], lead };
    }
    const { mentions, closed, behind } = readItem(item, lead?.end ?? 0, open.mentions.length, work[at]!);
    open.mentions.push(...mentions.map((m) => ({ ...m, start: start + m.start, end: start + m.end })));
    const after = start + behind;
    const tail = clause.slice(after, end);
    if (closed !== undefined && lists < MOST_LISTS && /^[和及与]/.test(tail)) {
      // 甲厂等3个项目和乙桥等2项工程开工: what is said of the second list is said of the first too.
      const more = parsePlain(
        clause.slice(after + 1, end),
        hidden.slice(after + 1, end),
        new Set([...edges].map((edge) => edge - after - 1)),
        lists + 1,
      );
      const { lead: same } = open;
      const shifted = more.map((group) => shift(same === undefined ? group : { lead: same, ...group }, after + 1, ""));
      close({ closing: closed.closing, kind: closed.kind, tail: more.at(-1)?.tail ?? tail });
      const unclosed = shifted.at(-1)?.closing === undefined && work[at + 1] === true ? shifted.pop() : undefined;
      groups.push(...shifted);
      // 甲厂等3个项目和乙桥、丙路等2项工程: the second list goes on behind this item.
      if (unclosed !== undefined) open = { ...open, mentions: [...unclosed.mentions], ...(unclosed.lead && { lead: unclosed.lead }) };
      continue;
    }
    if (closed !== undefined) close({ closing: closed.closing, kind: closed.kind, tail });
    else if (!nothingSaid.test(tail) || end === clause.length) {
      // 启动甲路的征迁和投资3亿元的乙桥: the verb leads the second too.
      const { lead: same } = open;
      close({ kind: "", tail });
      if (same !== undefined && /[和及与]/.test(hidden.charAt(end))) open = { mentions: [], lead: same };
    }
  }
  close({ kind: "", tail: "" });
  return groups;
};

/** The groups of a clause, those of a list in brackets (`3项工程（甲路、乙桥）未开工`) behind the others. `words` are the clause's. */
export const parseClause = (clause: string, words: readonly Word[]): Group[] => {
  const edges = new Set(words.flatMap((w) => [w.start, w.end]));
  const inner = listsInBrackets(clause).flatMap(({ start, end }) => {
    const text = clause.slice(start, end);
    const inside = new Set([...edges].map((at) => at - start));
    return parsePlain(text, hideAttributes(mask(text)), inside).map((group) => shift(group, start, clause.slice(end + 1)));
  });
  return [...parsePlain(clause, hideAttributes(mask(clause)), edges), ...inner].sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
};
