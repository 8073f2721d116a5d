/** Every number of a report is bound or signed for; Chinese numerals are numbers too. */
import { type QuantityForm, scanQuantities } from "@jiannuo/quantity";
import type { Passage } from "./passage.ts";
import { type Found, finding, overlaps } from "./sentence.ts";

/** What counts or measures something; the rest are dates, codes and names, noted where they stand in digits. */
const COUNTS = new Set<QuantityForm>(["amount", "percent", "points", "multiple", "fraction", "share", "change", "rank"]);
/** 一、 （一） 1. at the head of a block: its number in the report. */
const MARK = /^\s*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+[.．])/;

/** 一步一个脚印, 一年一个样: nothing is counted. */
const EACH = /一[\u4e00-\u9fff]$/;

export const unboundNumbers = ({ text, figures, signed }: Passage): Found[] => {
  const mark = MARK.exec(text)?.[0].length ?? 0;
  const known = [...figures, ...signed];
  return scanQuantities(text)
    .filter(
      (number) => number.start >= mark && !known.some((place) => overlaps(place, { start: number.numberStart, end: number.numberEnd })),
    )
    .flatMap((number) => {
      const quote = text.slice(number.start, number.end);
      if (quote.startsWith("一") && EACH.test(text.slice(0, number.start))) return [];
      const counts = COUNTS.has(number.form);
      // 亿元以上项目5个: the threshold belongs to the definition of what is counted behind it.
      const counted = figures.find(({ start }) => start >= number.end)?.measure;
      if (counted && `${counted.title.zh}${counted.definition.zh}`.includes(quote)) return [];
      if (!counts && !/\d/.test(quote)) return [];
      return [
        finding("NUMBER_UNBOUND", counts ? "doubtful" : "note", number, {
          zh: `“${quote}”没有关联指标，也没有人确认。`,
          en: `"${quote}" is neither bound to a measure nor signed for.`,
        }),
      ];
    });
};
