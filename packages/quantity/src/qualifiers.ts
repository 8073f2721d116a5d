/** The words before and behind a number that say how exactly it is meant: 约, 超过, 不低于; 左右, 以上, 多. */
import type { Approximation } from "./scanned.ts";
import { isHan } from "./glyphs.ts";

interface Qualifier {
  readonly word: string;
  readonly approx: Approximation;
  /** Characters before the word that make another word of it: 节约, 附近, 侦破. */
  readonly notAfter?: string;
  /** Only before a number that starts with 百 千 万 亿 or 半: 过百, 上千, 过半. */
  readonly onlyBeforeScale?: boolean;
}

/** Longer words first: 不超过 is not 超过. */
const BEFORE: readonly Qualifier[] = [
  { word: "再次突破", approx: "over" },
  { word: "不低于", approx: "atLeast" },
  { word: "不少于", approx: "atLeast" },
  { word: "不小于", approx: "atLeast" },
  { word: "不超过", approx: "atMost" },
  { word: "不高于", approx: "atMost" },
  { word: "不多于", approx: "atMost" },
  { word: "不大于", approx: "atMost" },
  { word: "至少", approx: "atLeast" },
  { word: "至多", approx: "atMost" },
  { word: "再破", approx: "over" },
  { word: "再超", approx: "over" },
  { word: "突破", approx: "over" },
  { word: "超过", approx: "over" },
  { word: "超出", approx: "over" },
  { word: "多于", approx: "over" },
  { word: "高于", approx: "over" },
  { word: "不足", approx: "under" },
  { word: "不到", approx: "under", notAfter: "达找得看办遇" },
  { word: "未到", approx: "under" },
  { word: "低于", approx: "under" },
  { word: "少于", approx: "under" },
  { word: "小于", approx: "under" },
  { word: "大约", approx: "about" },
  { word: "大概", approx: "about" },
  { word: "将近", approx: "about" },
  { word: "接近", approx: "about" },
  { word: "约", approx: "about", notAfter: "节合条公契制签预履违集失邀相" },
  { word: "近", approx: "about", notAfter: "最附就邻临远靠亲新贴走拉" },
  { word: "超", approx: "over", notAfter: "赶反高" },
  { word: "逾", approx: "over" },
  { word: "破", approx: "over", notAfter: "侦攻爆打识击" },
  { word: "过", approx: "over", onlyBeforeScale: true, notAfter: "通经不度" },
  { word: "上", approx: "over", onlyBeforeScale: true, notAfter: "以线网会街路早晚百" },
];

const BEHIND: readonly (readonly [string, Approximation])[] = [
  ["左右", "about"],
  ["上下", "about"],
  ["以上", "atLeast"],
  ["之上", "atLeast"],
  ["以内", "atMost"],
  ["之内", "atMost"],
  ["以下", "atMost"],
  ["有余", "over"],
];

/** The qualifier that ends at `end`, never reaching before `floor`. `startsWithScale`: the number is 百…, 亿…, 半…. */
export const readQualifierBefore = (
  text: string,
  end: number,
  floor: number,
  startsWithScale: boolean,
): { start: number; approx: Approximation } | undefined => {
  // Text taken from a PDF has blanks round its digits: 约 30 万.
  const wordEnd = text[end - 1] === " " ? end - 1 : end;
  for (const { word, approx, notAfter = "", onlyBeforeScale = false } of BEFORE) {
    const start = wordEnd - word.length;
    if (start < floor || !text.startsWith(word, start) || (onlyBeforeScale && !startsWithScale)) continue;
    const before = text[start - 1];
    if (before !== undefined && notAfter.includes(before)) continue;
    return { start, approx };
  }
  return undefined;
};

/** The qualifier behind a number and its unit; 多 and 余 only behind time and money (两年多, 1亿元多), where it does not start 多次. */
export const readQualifierBehind = (text: string, at: number, unit: string): { end: number; approx: Approximation } | undefined => {
  for (const [word, approx] of BEHIND) if (text.startsWith(word, at)) return { end: at + word.length, approx };
  const isMore =
    (text[at] === "多" || text[at] === "余") &&
    (unit === "年" || unit === "天" || unit === "元") &&
    !(isHan(text[at + 1]) && "次项种个元家名方部年下".includes(text.charAt(at + 1)));
  return isMore ? { end: at + 1, approx: "over" } : undefined;
};
