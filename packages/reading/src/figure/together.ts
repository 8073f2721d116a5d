/** 分别: several subjects share one list of numbers, each number has its own. */

/** Words that hold two subjects in one, when two numbers follow. */
const pairs: readonly (readonly [RegExp, readonly [string, string]])[] = [
  [/城乡(?=居民|常住)/, ["城镇", "农村"]],
  [/城镇和农村(?=居民)/, ["城镇", "农村"]],
  [/存贷款/, ["存款", "贷款"]],
  [/进出口/, ["进口", "出口"]],
  [/收支/, ["收入", "支出"]],
  [/产销/, ["产", "销"]],
  [/水电/, ["水", "电"]],
];

const commonEnd = (a: string, b: string): number => {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
};

/**
 * “城镇、农村居民人均可支配收入” → 城镇居民人均可支配收入 and 农村居民人均可支配收入; “万元GDP能耗和水耗” → 万元GDP能耗 and 万元GDP水耗.
 * Undefined when the text does not hold as many subjects as there are numbers.
 */
export const splitSubjects = (subject: string, count: number): readonly string[] | undefined => {
  for (const joint of [/、|，/, /、|，|和|及|与/, /、|，|和|及|与|以及|暨/]) {
    const items = subject.split(joint).filter((item) => item.length > 0);
    if (items.length === count) return completed(items);
  }
  if (count === 3 && /一二三产/.test(subject))
    return ["第一产业", "第二产业", "第三产业"].map((one) => subject.replace(/一二三产业?/, one));
  if (count === 2) for (const [pattern, both] of pairs) if (pattern.test(subject)) return both.map((one) => subject.replace(pattern, one));
  return undefined;
};

/** What opens a metric for all that follow: 万元GDP能耗和水耗, 人均收入、支出. */
const shared =
  /^(?:全[省市县区国镇乡])?(?:万元(?:GDP|地区生产总值|生产总值|工业增加值)|单位(?:GDP|地区生产总值|生产总值|工业增加值)|人均|每[\u4e00-\u9fff]{1,4}(?=建设|用地|产出))/;
/** What closes one: 企业产值, 产业增加值. */
const closing = /(?:增加值|总产值|产值|营业收入|收入|投资|税收|总额|产量|利润|营收|规模|人数|数量|存栏|出栏|面积|覆盖率|比重|就业)$/;

/** Gives each item of a list the head or the tail that it shares with its neighbour. */
const completed = (items: readonly string[]): string[] => {
  const last = items.at(-1)!;
  const first = items[0]!;
  if (commonEnd(first, last) === 0 && first.length <= 4 && last.length > first.length + 2)
    return items.map((item, i) => (i < items.length - 1 ? item + last.slice(first.length) : item));
  const head =
    shared.exec(first)?.[0] ??
    (commonEnd(first, last) > 0 && last.length <= 3 && first.length >= last.length + 3 ? first.slice(0, first.length - last.length) : "");
  if (head !== "") return items.map((item, i) => (i > 0 && item.length <= 6 && !shared.test(item) ? head + item : item));
  const tail = closing.exec(last)?.[0] ?? "";
  return items.map((item, i) =>
    i < items.length - 1 && tail !== "" && !closing.test(item) && item.length >= 3 && item.at(-1) === last.at(-tail.length - 1)
      ? item + tail
      : item,
  );
};
