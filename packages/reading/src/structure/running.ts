/** Text that came without line breaks: headings run into the sentences behind them and are found by their numbers. */
import type { Span } from "../reading.ts";
import { isTopic } from "./heading.ts";

const numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五"];

/** A line is running text when two of its sentences open with 一、 and 二、, or it is longer than any paragraph of a report. */
export const isRunning = (line: string): boolean => (/[。！？：]一、/.test(line) && /[。！？]二、/.test(line)) || line.length > 2500;

/** Words that a title of a part ends with; behind them, unless one of the joining words follows, the text begins. */
const closing = /(?:回顾|总结|工作|任务|安排|目标|重点|建设|部署|情况|打算|要求|思路|举措|成效|成就|报告)/g;
const joining = /^(?:回顾|总结|工作|任务|安排|目标|重点|建设|部署|情况|打算|要求|思路|举措|成效|成就|的|和|与|及|、|，|以|之)/;

const titleLength = (text: string): number => {
  for (const match of text.slice(0, 50).matchAll(closing)) {
    const end = match.index + match[0].length;
    if (end >= 5 && !joining.test(text.slice(end, end + 2))) return end;
  }
  const stop = text.search(/[。！]/);
  return stop > 0 && stop <= 40 ? stop + 1 : 0;
};

/** Sentences that open a passage of another kind: an address, thanks, a look back, requirements, targets, what follows from them. */
const turning =
  /^(?:各位(?:代表|委员)[！，：]|在此，|回顾(?:过去|一年|\d{4}年)|当前，|实现(?:这些|上述)目标|(?:\d{4}年|今年)?[^，。：]{0,16}(?:总体要求|指导思想|预期目标|主要目标)是：)/;

/** The cuts, as spans of lines: each heading on its own, each paragraph on its own. */
export const cutRunning = (text: string, within: Span): Span[] => {
  const cuts = new Set<number>([within.start, within.end]);
  let part = 0;
  let item = 0;
  let previous = "";
  const sentence = /[^。！？]*[。！？]?[”’）]*/y;
  for (let at = within.start; at < within.end;) {
    sentence.lastIndex = at;
    const words = sentence.exec(text)![0].slice(0, within.end - at);
    if (words.length === 0) break;
    const colon = words.indexOf("：") + 1;
    // “……六大方面工作：一聚焦……”: a first heading may follow a colon
    for (const offset of colon > 0 ? [0, colon] : [0]) {
      const rest = words.slice(offset);
      if (rest.startsWith(`${numerals[part]}、`) && titleLength(rest) > 0) {
        cuts.add(at + offset).add(at + offset + titleLength(rest));
        part++;
        item = 0;
        break;
      }
      if (
        rest.startsWith(part > 0 ? (numerals[item] ?? "?") : "?") &&
        isItem(rest.slice(numerals[item]!.length), item) &&
        rest.endsWith("。")
      ) {
        cuts.add(at + offset).add(at + words.length);
        item++;
        break;
      }
      if (/^（[一二三四五六七八九十]{1,3}）/.test(rest)) cuts.add(at + offset);
    }
    if (turning.test(words)) cuts.add(at);
    if (isTopic(words) && !previous.startsWith("各位") && at + words.length < within.end) cuts.add(at);
    previous = words;
    at += words.length;
  }
  const sorted = [...cuts].toSorted((a, b) => a - b);
  return sorted.slice(1).map((end, i) => ({ start: sorted[i]!, end }));
};

/** A number of a heading without its 、 (一聚焦重点产业，…): in order, and no measure word or common word behind it. */
const isItem = (rest: string, item: number): boolean =>
  /^[\u4e00-\u9fff“]/.test(rest) &&
  !/^[年月日个是期类批方大级定直样起些次种步届来时旦线体人心面群件路致般向如切经律再成的十百千万]/.test(rest) &&
  (item > 0 || rest.includes("，")) &&
  rest.length > 10;
