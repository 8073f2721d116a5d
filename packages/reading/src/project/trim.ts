/** The edges of a name: what before it and behind it is not it. */
import type { Span } from "../reading.ts";
import { endsActivity, endsBuilt, endsWork } from "./lexicon/heads.ts";

/** `（一）` at the head of a paragraph, as `mask` shows it. */
const context =
  /^(?:（\uE000{1,3}）|其中|同时|目前|年内|全年|今年|去年|明年|当年|年底前|上半年|下半年|\d{4}年|\d{1,2}月份?|以及|包括|例如|特别是|尤其是|重点是|主要是|以|对|在|把|将|为|从|由|向|于|使|是|用于|即|当前|突出|同步|推动|[一二三四五六七八九十]是|全市首条|全省首个|全国首个|国内首条|首个|首条|首座|首批|首家|作为)+/;
const counted = /^(?:约|近|超|共|总计)?(?:\d[\d.,]*|[一二两三四五六七八九十百]+)余?(?:个|条|座|所|处|家|项|批|大|栋|幢|套|台|宗)(?!期|号)/;
const measured = /^.*?(?:元|米|亩|吨|平方公里|%|级|千瓦|兆瓦)(?:以上)?的(?!士)/;
const described = /^([^等]*?)的(?!士|建设|开工|开通|改造|实施|投|同时|建成|基础|规划|前期)(?=[^的]{2,}$)/;

/** 首条城际线路——青禾快线: the name stands behind the dash (一一 as it is often printed). */
const apposed = /^.{2,}(?:——|一一)/;

interface Left {
  readonly at: number;
  /** More than one of them is counted there (`3座变电站`): no name follows. */
  readonly plural: boolean;
}

/** Where the name starts in an item whose verb ends at `from`: behind 的, time words and counts. */
export const trimLeft = (item: string, from: number): Left => {
  let at = from + (measured.exec(item.slice(from))?.[0].length ?? 0);
  const of = described.exec(item.slice(at));
  if (of !== null && !endsWork(of[1]!)) at += of[0].length;
  at += apposed.exec(item.slice(at))?.[0].length ?? 0;
  let plural = false;
  for (;;) {
    const rest = item.slice(at);
    const count = counted.exec(rest)?.[0];
    const skip = (context.exec(rest)?.[0] ?? count ?? "").length;
    if (skip === 0 || rest.length - skip < 2) return { at, plural };
    if (context.exec(rest) === null && !/^一(?!批|大批)/.test(count!)) plural = true;
    at += skip;
  }
};

const workWord = /(?:项目|工程)(?![库化制部管师技科机车学量兵款秘谋专资审招包落清器]|中心|实验|研究)/;
const part = /^(?:[（(][^（）()]*[）)]|[一二三四五六七八九十\d]{1,2}期)+/;
const loose = /(?:规划建设|规划|建设|创建|工作|并|且|的|了|任务|进行|开展|等|前期|加快|全面|稳步|扎实|积极|持续)+$/;
const number = /(?:约|近|超|共)?(?:\d[\d.,]*|[一二两三四五六七八九十]+)余?万?(个|座|所|处|条|家|套|台|栋|幢|公里|千米|米|平方米|亩|期)$/;

/** Between two 、 no report has more; noise has. */
const LONGEST_ITEM = 120;
const joint = /以及|(?<![共平])和(?![美谐平睦顺])|与/g;
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
  const body = item.slice(start, end);
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

/**
 * The names in one list item; at 和 it is cut where both sides can stand alone, at 及 never: `A及B项目` is one.
 * `shared`: 等…项目 follows, so that a bare name can stand on the right side.
 */
export const splitNames = (item: string, { start, end }: Span, shared: boolean): Named[] => {
  if (end - start < 2 || end - start > LONGEST_ITEM) return [];
  const body = item.slice(start, end);
  for (const m of body.matchAll(joint)) {
    const [a, b] = [body.slice(0, m.index), body.slice(m.index + m[0].length)];
    if (a.length >= 2 && b.length >= 2 && stands(a) && (shared || stands(b))) {
      return [cut(item, { start, end: start + m.index }), ...splitNames(item, { start: start + m.index + m[0].length, end }, shared)];
    }
  }
  return [cut(item, { start, end })];
};
