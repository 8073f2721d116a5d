/** Headings by their marks: 一、 （一） 1. ——, and those that a paragraph opens with. */
import type { Span } from "../reading.ts";

interface Heading extends Span {
  /** 1 for 一、, 2 for （一）, 3 for 1. and run-in headings. */
  readonly level: number;
  readonly number: string;
  readonly title: string;
}

/** A heading with the text of its own line behind it, if there is any. */
export interface Headed {
  readonly heading?: Heading;
  readonly rest: Span;
}

const numeral = "[一二三四五六七八九十]{1,3}";
const marks: readonly { readonly pattern: RegExp; readonly level: number }[] = [
  { pattern: new RegExp(`^(${numeral})、`), level: 1 },
  { pattern: new RegExp(`^（(${numeral})）`), level: 2 },
  { pattern: /^(\d{1,2})[、.．](?!\d)/, level: 3 },
];

/** A quantity in a head says that it is no heading: “2023年，全镇水质全部达标” may, “完成投资2亿元” may not. */
const hasQuantity = (text: string): boolean => /\d(?!\d*年|\d*[”+])/.test(text.replaceAll(/“[^”]*”/g, ""));

const firstStop = (text: string): number => text.search(/[。！？]/);

/** Reads the heading that a line of the report opens with; `start` is where the line stands in the clean text. */
export const headingOf = (line: string, start: number): Headed => {
  const end = start + line.length;
  for (const { pattern, level } of marks) {
    const mark = pattern.exec(line);
    if (!mark) continue;
    const body = line.slice(mark[0].length);
    const stop = firstStop(body);
    const number = mark[1]!;
    const at = start + mark[0].length;
    const whole = stop < 0 || stop === body.length - 1;
    if (level === 3) {
      // a numbered line of one sentence is an item of a list: “1、完成……的规划。”
      const colon = body.search(/[：]/);
      const cut = colon > 0 && colon <= 20 ? colon : whole ? -1 : stop;
      if (cut > 0 && cut <= 36 && !hasQuantity(body.slice(0, cut)))
        return headed(level, number, start, at, body.slice(0, cut), at + cut + 1, end);
      return whole && stop < 0 && body.length <= 30 && !/[；，]/.test(body)
        ? headed(level, number, start, at, body, end, end)
        : { rest: { start: at, end } };
    }
    if (whole && body.length <= 60) return headed(level, number, start, at, body.replace(/[。！]$/, ""), end, end);
    if (stop > 0 && stop <= 60) return headed(level, number, start, at, body.slice(0, stop), at + stop + 1, end);
    const clause = body.search(/[，：]/);
    return headed(level, number, start, at, clause > 0 && clause <= 30 ? body.slice(0, clause) : body.slice(0, 20), at, end);
  }
  if (line.length <= 45 && !/[。！；：，、]$/.test(line) && firstStop(line) < 0 && !/^各位|^同志/.test(line) && line.length >= 4)
    return headed(/\d{4}年|时期|回顾|安排/.test(line) ? 1 : 3, "", start, start, line, end, end);
  return { rest: { start, end } };
};

const headed = (level: number, number: string, start: number, _at: number, title: string, restStart: number, end: number): Headed => ({
  heading: { level, number, title, start, end: restStart },
  rest: { start: restStart, end },
});

const ordinal = new RegExp(`^(?:${numeral}是要?|第${numeral}[，、]|[—―─–-]{2,}|（\\d{1,2}）|(?:首先|其次)，)`);

/**
 * Length of the run-in heading at the head of a paragraph, with its stop; 0 for none. It is short, holds no quantity, and text follows:
 * “坚持招商为要。落实……”, “——特色产业加快壮大、初具规模。坚持……”, “一是观念对接。……”, “教育优质均衡发展：教育经费……”.
 */
export const leadLength = (text: string): number => {
  const mark = ordinal.exec(text)?.[0].length ?? 0;
  const stop = firstStop(text);
  const colon = text.indexOf("：");
  const cut = colon > 2 && colon <= 14 && (stop < 0 || colon < stop) && !/[，是为]/.test(text.slice(mark, colon)) ? colon : stop;
  if (cut <= 2 || cut >= text.length - 2) return 0;
  const head = text.slice(mark, cut);
  if (/^(?:各位|同志|现在，)/.test(head) || hasQuantity(head)) return 0;
  const clauses = head.split("，").length;
  return head.length <= (mark > 0 ? 40 : 30) && clauses <= (mark > 0 ? 4 : 3) ? cut + 1 : 0;
};

/** A topic sentence inside running text: one short clause between two full stops, “主导产业加快成长。”. */
export const isTopic = (sentence: string): boolean =>
  /^[\u4e00-\u9fff“”、]{4,16}。$/.test(sentence) && !/^(?:各位|同志|对此|为此)/.test(sentence);

/** “一是……” at the head of a sentence, with a short first sentence, opens a paragraph of its own. */
export const isOrdinal = (sentence: string): boolean =>
  new RegExp(`^(?:${numeral}是|第${numeral}[，、])`).test(sentence) &&
  sentence.endsWith("。") &&
  sentence.length <= 40 &&
  !hasQuantity(sentence);
