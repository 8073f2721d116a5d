/** 分别: as many numbers as names. `城镇、农村居民收入分别增长5%、8%` gives two to two. */
import type { Finding } from "./finding.ts";
import type { Sentence, View } from "../view.ts";

/** At least and at most so many: 和 and 与 may stand inside a name (文化和旅游). */
interface Names {
  readonly least: number;
  readonly most: number;
}

/** One number with its unit, and nothing else of weight before the next separator: only such lists can be counted surely. */
const ONE_NUMBER = /^[^\d零一二三四五六七八九十百千两]*-?\d+(?:[.．]\d+)?(?!.*\d)[^、和与及]*$/;
/** One word for two names. */
const TWO_IN_ONE = /城乡|牛羊|男女|存贷款/;
/** Words that stand for several names without saying how many in a way that could be counted. */
const SEVERAL_IN_ONE = /省市|市县|区县|县乡|镇村|进出口|[一二三]产|三次产业|各|等|双|[两二三四五六七八九十\d](?:项|个|大|类|家|种|次|级)/;
/** A list of one number is only a slip where 分别 clearly leads to a figure: `分别增长5%`, not `分别入选全国100强`. */
const LEADS_TO_FIGURE = /^(?:同比|比上年|较上年|年均)?(?:增长|下降|达到?|完成|实现|提高|上升|降低|减少|增加|为|突破|超过|压减)/;
/** Nothing but a base of comparison before 分别: its names stand in the clause before. */
const NO_NAMES = /^(?:同比|比上年|较上年|比去年|年均|预计|则|并)?$/;

const CLAUSE = /[，,；;。：:！!？?\n]/;
/** What stands in brackets or quotation marks is part of a name; blanked, so that every place stays where it is. */
const withoutInsets = (text: string): string => text.replace(/[（(][^（()）]*[）)]|“[^“”]*”/g, (inset) => "·".repeat(inset.length));

const countNames = (names: string): Names | undefined => {
  const listed = names.split("、");
  if (SEVERAL_IN_ONE.test(names) || listed.some((name) => name.trim() === "")) return undefined;
  const inner = (names.match(/[和与及]/g) ?? []).length;
  if (TWO_IN_ONE.test(names)) return listed.length + inner === 1 ? { least: 2, most: 2 } : undefined;
  const most = listed.length + inner;
  return most >= 2 ? { least: listed.length, most } : undefined;
};

const told = ({ least, most }: Names): string => (least === most ? String(least) : `${least}—${most}`);

const check = (sentence: Sentence): Finding[] => {
  const text = withoutInsets(sentence.text);
  const found: Finding[] = [];
  /** Where the last list of numbers ended, and how long it was. */
  let last: { readonly end: number; readonly count: number } | undefined;
  for (let at = text.indexOf("分别"); at >= 0; at = text.indexOf("分别", at + 2)) {
    const start = text.slice(0, at).search(/[^，,；;。：:！!？?\n]*$/);
    const length = text.slice(at).search(CLAUSE);
    const end = length < 0 ? text.length : at + length;
    const before = text.slice(start, at);
    const carried = NO_NAMES.test(before) && last?.end === start - 1 ? last.count : undefined;
    const names = carried ? { least: carried, most: carried } : countNames(before);
    const numbers = text.slice(at + 2, end).split(/[、和与及]/);
    const count = numbers.length;
    const countable = numbers.every((n) => ONE_NUMBER.test(n)) && !/^[，,]\s*-?\d/.test(text.slice(end));
    last = countable ? { end, count } : undefined;
    if (!names || !countable) continue;
    const alone = count === 1;
    if (alone ? !LEADS_TO_FIGURE.test(numbers[0] ?? "") : count >= names.least && count <= names.most) continue;
    found.push({
      code: "DISTRIBUTED_COUNT",
      severity: alone ? "doubtful" : "wrong",
      because: {
        zh: `“分别”前有${told(names)}个名称，后面有${count}个数，对不上。`,
        en: `分别 pairs names with numbers: ${told(names)} names before it, ${count} number${alone ? "" : "s"} after it.`,
      },
      places: [sentence.at({ start: carried ? Math.max(0, start - 1) : start, end: at }), sentence.at({ start: at + 2, end })],
    });
  }
  return found;
};

export const distributedCount = ({ sentences }: View): Finding[] => sentences.flatMap(check);
