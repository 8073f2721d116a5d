/** What a figure is said of, as the words before it in its clause say it: `全镇地方财政收入预计增长` → `地方财政收入`. */
import type { Level, Reading } from "@jiannuo/reading";
import type { Seen, Sentence } from "../view.ts";

/** Words that say how a number stands, not of what. 累计, 年均, 新增 and 人均 are not among them: they make another quantity. */
const FRAME =
  /预计|预期|全年|今年|一年来|同比|比上年|较上年|比去年|较去年|增长|下降|增加|减少|提高|上升|降低|增幅|降幅|增速|已经|已|达到|达|完成|实现|突破|超过|总计|合计|共计|共|约|为|是|由|将|要|力争|确保|努力|[“”"'：:（）()\s]|了/g;
const HOME: Record<Level, RegExp> = {
  township: /全[镇乡]|我[镇乡]|全街道/g,
  county: /全[县区市]|我[县区市]/g,
  prefecture: /全市|我市/g,
  province: /全省|我省|全区|全市|我市/g,
  nation: /全国|我国/g,
};

/** The text between the last mark and a place. */
export const clauseBefore = (text: string, at: number): string => /[^，,；;。：:！!？?（(\n]*$/.exec(text.slice(0, at))?.[0] ?? "";

/** The words of the clause before a figure; undefined where another number stands between (then it is a list, and the words are of its head). */
export const saidOf = (reading: Reading, sentence: Sentence, { start }: Seen): string | undefined => {
  const clause = clauseBefore(sentence.text, start);
  if (/\d/.test(clause) || clause.includes("分别") || clause.includes("其中")) return undefined;
  const bare = clause
    .replace(HOME[reading.level], "")
    .replaceAll(reading.place || "\u0000", "")
    .replace(FRAME, "");
  return bare.startsWith("的") ? bare.slice(1) : bare;
};

/** A period named in the sentence before the figure, as printed; "" for none. Figures of different periods are not compared. */
export const periodBefore = ({ text }: Sentence, { start }: Seen): string => {
  const named = text
    .slice(0, start)
    .match(
      /\d{4}年|过去[一二三四五六七八九十\d]+年|[一二三四五六七八九十\d]+年来|[上下]半年|前?[一二三四]季度|\d{1,2}月|去年|上年末?|前年|本届|十[一二三四五]五|时期|期间|近年|历年|到|末/g,
    );
  return named?.join("") ?? "";
};

/** Long spans of years in one paragraph make every figure in it a sum or an end of that span. */
export const speaksOfYears = (paragraph: string): boolean =>
  /[二两三四五六七八九十\d]年来|过去[二两三四五六七八九十\d]年|本届政府|任期|“?十[一二三四五]五”?(?:时期|期间|以来)|年均/.test(paragraph);
