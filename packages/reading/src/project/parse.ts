/** From a clause to the groups of works that share a verb before them or a predicate behind them. */
import type { Span } from "../reading.ts";
import type { Word } from "../segment.ts";
import { readLead } from "./lead.ts";
import type { Lead } from "./lead.ts";
import { findTail } from "./lexicon/tails.ts";
import { closerIn, countIn, hideAttributes, splitItems } from "./list.ts";
import type { Closing } from "./list.ts";
import { HIDDEN, listsInBrackets, mask } from "./mask.ts";
import { splitNames, trimLeft } from "./trim.ts";

export interface Mention extends Span {
  /** What stands between the verb and the name (`总投资10亿元的`). */
  readonly prefix: string;
  /** 项目 or 工程 follows at once. */
  readonly work: boolean;
  /** Several are counted (`3座变电站`, `改造项目72个`): no name follows. */
  readonly plural: boolean;
  /** A length or an area stands before it (`20公里管网`). */
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
const nothingSaid = /^(?:项目|工程)?(?:建设)?$/;

const shift = (group: Group, by: number, tail: string): Group => ({
  ...group,
  tail: group.tail === "" ? tail : group.tail,
  mentions: group.mentions.map((m) => ({ ...m, start: m.start + by, end: m.end + by })),
});

/** 三大工程, 4个重点项目; not 两个变电站项目, where the names before it may be mere places. */
const bareKind = /[个项大](?:重点|重大|大)?(?:项目|工程)$/;
const ownVerb = /推进|推动|加快|启动|建成|完成|谋划|实施|新建/;
/** For each item, whether 等…项目 closes the list that it stands in; an item with a verb of its own begins another. */
const worksFollow = (hidden: string, items: readonly Span[]): boolean[] => {
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

const parsePlain = (clause: string, hidden: string, edges: ReadonlySet<number>): Group[] => {
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
    const pending = open.mentions.length > 0;
    const left = trimLeft(item, lead?.end ?? 0);
    const etc = closerIn(item, left.at + 1, pending);
    const said = findTail(item, left.at + 2);
    const closed = etc !== undefined && (said < 0 || etc.start < said) ? etc : undefined;
    let right = closed?.start ?? (said < 0 ? item.length : said);
    const last = summary.exec(item.slice(left.at, right));
    if (last !== null && pending) right = left.at + last.index;
    const names = splitNames(item, { start: left.at, end: right }, {
      shared: closed === undefined ? work[at]! : closed.closing !== "other",
      listed: (pending || closed === undefined) && work[at]!,
      counted: closed !== undefined && bareKind.test(closed.kind) && countIn(closed.kind) === open.mentions.length + 2,
    });
    const prefix = clause.slice(start + (lead?.end ?? 0), start + left.at);
    for (const [n, name] of names.entries()) {
      const plural = (n === 0 && left.plural) || (name.work && countBehind.test(item.slice(name.after)));
      open.mentions.push({
        start: start + name.start,
        end: start + name.end,
        work: name.work,
        prefix: n === 0 ? prefix : "",
        plural,
        sized: n === 0 && left.sized,
        counted: name.counted,
      });
    }
    const after = start + (closed?.end ?? names.at(-1)?.after ?? right);
    const tail = clause.slice(after, end);
    if (closed !== undefined && /^[和及与]/.test(tail)) {
      // 甲厂等3个项目和乙桥等2项工程开工: what is said of the second list is said of the first too.
      const more = parsePlain(clause.slice(after + 1, end), hidden.slice(after + 1, end), new Set([...edges].map((at) => at - after - 1)));
      close({ closing: closed.closing, kind: closed.kind, tail: more.at(-1)?.tail ?? tail });
      groups.push(...more.map((group) => shift(group, after + 1, "")));
      continue;
    }
    if (closed !== undefined) close({ closing: closed.closing, kind: closed.kind, tail });
    else if (!nothingSaid.test(tail) || end === clause.length) close({ kind: "", tail });
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
