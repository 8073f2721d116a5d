/** The edges of a name: what before it and behind it is not it. */
import type { Span } from "../reading.ts";
import { endsActivity, endsBuilt, endsWork } from "./lexicon/heads.ts";
import { HIDDEN } from "./mask.ts";

/** `（一）` at the head of a paragraph, as `mask` shows it. */
const context =
  /^(?:\s|（\uE000{1,3}）|其中|同时|目前|年内|全年|今年|去年|明年|当年|年底前|上半年|下半年|\d{4}年|\d{1,2}月份?|以及|包括|例如|特别是|尤其是|重点是|主要是|以|对|在|把|将|为|从|由|向|于|使|是|用于|即|当前|突出|同步|推动|[一二三四五六七八九十]是|全市首条|全省首个|全国首个|国内首条|首个|首条|首座|首批|首家|作为)+/;
const counted = /^(?:约|近|超|共|总计)?(?:\d[\d.,]*|[一二两三四五六七八九十百]+)余?(?:个|条|座|所|处|家|项|批|大|栋|幢|套|台|宗)(?!期|号)/;
const measured = /^[^等]*?(?:元|米|亩|吨|平方公里|%|级|千瓦|兆瓦)(?:以上)?的(?!士)/;
const described =
  /^([^等]*?)的(?!士|建设|开工|开通|改造|实施|投|同时|建成|基础|规划|前期|后续|开发|搬迁|迁建|征迁|拆迁|亮化|扩建|改扩建|续建|整治)(?=[^的]{2,}$)/;

/** 7.7公里青禾绿道: how long or large a work is. */
const sized = /^(?:全长|总长|长|约|近|超|共)*\d[\d.,]*余?(?:平方公里|公里|千米|米|亩)(?=\p{Script=Han}{3})/u;

/** 首条城际线路——青禾快线: the name stands behind the dash (一一 as it is often printed). */
const apposed = /^.{2,}(?:——|一一)/;

interface Left {
  readonly at: number;
  /** More than one of them is counted there (`3座变电站`): no name follows. */
  readonly plural: boolean;
  /** A length or an area stands there (`20公里｜管网`): what follows is as often a kind as a name. */
  readonly sized: boolean;
}

/** Where the name starts in an item whose verb ends at `from`: behind 的, time words and counts. */
export const trimLeft = (item: string, from: number): Left => {
  let at = from + (measured.exec(item.slice(from))?.[0].length ?? 0);
  const of = described.exec(item.slice(at));
  if (of !== null && !endsWork(of[1]!)) at += of[0].length;
  at += apposed.exec(item.slice(at))?.[0].length ?? 0;
  let plural = false;
  let size = 0;
  for (;;) {
    const rest = item.slice(at);
    const count = counted.exec(rest)?.[0];
    const length = sized.exec(rest)?.[0].length ?? 0;
    const skip = length || (context.exec(rest)?.[0] ?? count ?? "").length;
    if (skip === 0 || rest.length - skip < 2) return { at, plural, sized: size > 0 };
    if (length === 0 && context.exec(rest) === null && !/^一(?!批|大批)/.test(count!)) plural = true;
    size += length;
    at += skip;
  }
};

const workWord = /(?:项目|工程)(?![库化制部管师技科机车学量兵款秘谋专资审招包落清器区]|中心|实验|研究|工业|园区|[（(]技术)/;
const part = /^(?:[（(][^（）()]*[）)]|[一二三四五六七八九十\d]{1,2}期)+/;
const loose = /(?:规划建设|规划|建设|创建|搭建|工作|并|且|的|了|任务|进行|开展|等|前期|加快|全面|稳步|扎实|积极|持续)+$/;
/** 加快…建设｜步伐, 在…建设｜的基础上: a noun that belongs to the verb. */
const frame = /的?(?:开发|建设|开发建设)?的?(?:步伐|力度|进度|进程|工作|基础上|同时)$/;
/** 青禾路｜的开发建设: what is done to it. */
const deed = /的(?:后续|续建|改?扩建|开发|建设|改造|搬迁|迁建|征迁|拆迁|亮化|绿化|整治)+(?:工程|工作|项目)?$/;
const footnote = new RegExp(`(?:\\[${HIDDEN}{1,3}\\])+$`);

const number = /(?:约|近|超|共)?(?:\d[\d.,]*|[一二两三四五六七八九十]+)余?万?(个|座|所|处|条|家|套|台|栋|幢|公里|千米|米|平方米|亩|期)$/;

/** Between two 、 no report has more; noise has. */
const LONGEST_ITEM = 120;
const joint = /以及|(?<![共平])和(?![美谐平睦顺])|与|及(?![其时早]|配套|附属|相关|周边|基础设施|服务设施|公共设施)/g;
const stands = (text: string): boolean => endsBuilt(text) || endsActivity(text) || endsWork(text) || /(?:建设|创建)$/.test(text);

interface Named extends Span {
  readonly work: boolean;
  /** A count or a length stands behind it (`变电站3座`, `管网20公里`). */
  readonly counted: boolean;
  /** Where what comes after the name and its 项目 starts. */
  readonly after: number;
}

/** A name in `[start, end)`: cut behind its first 项目 or 工程, without 建设 and adverbs at its end. */
const cut = (item: string, { start, end }: Span): Named => {
  const body = item.slice(start, end).replace(frame, "").replace(deed, "").replace(footnote, "");
  const at = workWord.exec(body);
  if (at === null) {
    const whole = body.replace(loose, "");
    // 县博物馆建设和布展: what is joined to 建设 and names no work is left off.
    const kept = stands(whole) ? whole : whole.replace(/建设[和与].*$/, "");
    const count = number.exec(kept);
    const measure = count?.[1] ?? "期";
    const name = measure === "期" ? kept : kept.slice(0, count!.index).replace(loose, "");
    return { start, end: start + name.length, work: false, counted: !/[期栋幢]/.test(measure), after: start + name.length };
  }
  const close = at.index + 2;
  const more = part.exec(body.slice(close))?.[0].length ?? 0;
  const before = body.slice(0, at.index).replace(/建设$/, "");
  // 项目 is left off where the rest still names it (`青禾精密机械`), 工程 and a phase behind keep their place in the name.
  const keep = more > 0 || at[0] === "工程" || before.length < 3;
  const nameEnd = keep ? close + more : before.length;
  return { start, end: start + nameEnd, work: true, counted: false, after: start + close + more };
};

/** What is known of the list that an item stands in. */
interface Company {
  /** 等…项目 follows, so that a bare name can stand on the right side of 和. */
  readonly shared: boolean;
  /** The list has several items, so that 及 joins two of them; alone, `A及B项目` is one. */
  readonly listed?: boolean;
  /** The list is counted, and only with a cut in this item does the count come true: any name can stand on both sides. */
  readonly counted?: boolean;
}

/** 甲中心及乙实验室 in a list, 甲楼建设及乙医院建设 anywhere; a short or helping right side (水厂及管网, 书城及地下空间) belongs to the left. */
const joinsWorks = (a: string, b: string, { listed }: Company): boolean =>
  a.endsWith("建设") ? b.length > 4 : listed === true && b.length > 5 && endsBuilt(a) && endsBuilt(b);

/** The names in one list item: cut at 和 where both sides can stand alone, at 及 only in a list or behind a 建设 (`A建设及B建设`). */
export const splitNames = (item: string, { start, end }: Span, company: Company): Named[] => {
  if (end - start < 2 || end - start > LONGEST_ITEM) return [];
  const body = item.slice(start, end);
  for (const m of body.matchAll(joint)) {
    const [a, b] = [body.slice(0, m.index), body.slice(m.index + m[0].length)];
    if (a.length < 2 || b.length < 2) continue;
    if (m[0] === "及" && !joinsWorks(a, b, company)) continue;
    if (company.counted === true || (stands(a) && (company.shared || stands(b.replace(frame, "")) || /^\d/.test(b)))) {
      return [cut(item, { start, end: start + m.index }), ...splitNames(item, { start: start + m.index + m[0].length, end }, company)];
    }
  }
  return [cut(item, { start, end })];
};
