/** The words of a metric and of a measure, brought to one form, so that 规上 meets 规模以上 and 厕改 meets 改厕. */
import { toHalfWidth } from "@jiannuo/quantity";
import { segment } from "@jiannuo/reading";

/** Ways of the genre to say the same. Words of the language of offices, none a name of a place or a firm. The first of a line is what the others become. */
const SAME: readonly (readonly string[])[] = [
  ["规模以上", "规上"],
  ["限额以上", "限上"],
  ["固定资产投资", "固投"],
  ["社会消费品零售总额", "社零总额", "社零"],
  ["高新技术企业", "高企"],
  ["改厕", "厕改", "户厕改造", "厕所改造"],
  ["增速", "同比增长", "同比下降", "增幅", "增长率"],
  ["违纪", "违反纪律", "违规违纪"],
  ["矛盾纠纷", "矛盾隐患", "纠纷隐患"],
  ["镇（街道）", "镇街道", "镇街", "乡镇（街道）"],
  ["考评", "考核", "评比"],
  ["位次", "排名", "名次"],
  ["新增", "新建", "新添", "添置", "安装", "投用", "新设"],
  ["来访", "上访"],
  ["完成", "办结", "办成"],
  ["设备", "系统", "设施"],
  ["点位", "场所", "站点"],
  ["残疾人", "残障人士"],
  ["领导", "领导班子成员", "班子成员", "领导干部"],
  ["助餐", "就餐"],
  ["活动", "专场"],
];

const pairs: readonly (readonly [said: string, meant: string])[] = SAME.flatMap(([meant = "", ...others]) =>
  others.map((said): [string, string] => [said, meant]),
).toSorted(([a], [b]) => b.length - a.length);

/** In one form: half width, without quotation marks and spaces, each word of the genre as its first. */
export const inOneForm = (text: string): string => {
  let form = toHalfWidth(text)
    .replaceAll(/[“”"‘’'《》\s]/g, "")
    .replaceAll("(", "（")
    .replaceAll(")", "）");
  for (const [said, meant] of pairs) if (!form.includes(meant) || !meant.includes(said)) form = form.replaceAll(said, meant);
  return form;
};

/** They stand anywhere and tell nothing apart; 次数 and 人数 say again what the unit says. */
const EMPTY = /期间|全年|全镇|全村|共计|各类|相关|工作|情况|进行|开展|以及|其中|[次人家户件批]数|数量/g;

const isSpoken = (text: string): boolean => /^[\p{Script=Han}A-Za-z0-9]+$/u.test(text);

/** How much a pair of characters from two words tells beside a whole word. */
const ACROSS = 0.4;

/** Titles and definitions of measures come again with every report: cutting them into words is most of the work. */
const known = new Map<string, ReadonlyMap<string, number>>();
const MOST_KNOWN = 5000;

/** `cutTerms`, remembered: the same text has the same terms. */
export const termsOf = (text: string): ReadonlyMap<string, number> => {
  const before = known.get(text);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const terms = cutTerms(text);
  known.set(text, terms);
  return terms;
};

/** What a text speaks of, each term with how much it tells beside others: its words of two characters and more, and every pair of neighbouring characters, for 走访企业 and 企业走访 share no longer word. */
const cutTerms = (text: string): ReadonlyMap<string, number> => {
  const form = inOneForm(text).replaceAll(EMPTY, " ");
  const words = segment(form).filter(({ text: word }) => word.length > 1 && isSpoken(word));
  const terms = new Map<string, number>();
  for (let at = 0; at + 1 < form.length; at++) {
    const pair = form.slice(at, at + 2);
    const isWithin = words.some(({ start, end }) => start <= at && at + 2 <= end);
    if (isSpoken(pair) && !/^\d+$/.test(pair)) terms.set(pair, Math.max(terms.get(pair) ?? 0, isWithin ? 1 : ACROSS));
  }
  for (const { text: word } of words) terms.set(word, 1);
  return terms;
};
