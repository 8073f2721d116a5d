/** 增长 and 下降 by the sign of the figure: a decline printed without minus needs its word. */
import { clauseBefore } from "../check/clause.ts";
import type { PlacedFigure } from "./passage.ts";
import { type Found, type Rule, type Sentence, boundTo, finding } from "./sentence.ts";

/** Each with what says the contrary. */
const OPPOSITE: Readonly<Record<string, string>> = {
  增长: "下降",
  增加: "减少",
  提高: "降低",
  上升: "下降",
  提升: "下降",
  增幅: "降幅",
  涨幅: "跌幅",
  下降: "增长",
  减少: "增加",
  降低: "提高",
  回落: "上升",
  降幅: "增幅",
  跌幅: "涨幅",
};
const UPWARDS = new Set(["增长", "增加", "提高", "上升", "提升", "增幅", "涨幅"]);
const VERB = new RegExp(`(${Object.keys(OPPOSITE).join("|")})(?:了|达到?|为|约|近|超过?|逾|预计)*$`);
/** 分别增长5%、8%: the verb stands before the first of the row. */
const IN_ROW = /[、和及与]$/;

const verbBefore = ({ text, figures }: Sentence, figure: PlacedFigure): { word: string; start: number; end: number } | undefined => {
  let { start } = figure;
  for (let at = figures.indexOf(figure); at > 0 && IN_ROW.test(text.slice(0, start)) && figures[at - 1]!.end === start - 1; at -= 1)
    start = figures[at - 1]!.start;
  const clause = clauseBefore(text, start);
  const [, word] = VERB.exec(clause) ?? [];
  if (word === undefined) return undefined;
  const from = start - clause.length + clause.lastIndexOf(word);
  return { word, start: from, end: from + word.length };
};

/** Whether the measure itself says how something changed; a decline of others (化解197件) is told with a positive number. */
const isChange = ({ measure }: PlacedFigure): boolean =>
  measure !== undefined && (measure.kind === "growth" || /增速|增长|增幅|同比|涨幅/.test(measure.title.zh));

const check = (sentence: Sentence, figure: PlacedFigure): Found[] => {
  const value = figure.known?.value;
  if (value == null || /[-−－]/.test(figure.text)) return [];
  const verb = verbBefore(sentence, figure);
  const isDown = value.digits < 0n;
  if (verb === undefined) return isDown ? [signMissing(figure)] : [];
  if (value.digits === 0n) return isChange(figure) ? [unchanged(verb, figure)] : [];
  const saysUp = UPWARDS.has(verb.word);
  if (isDown === !saysUp || (!isDown && !isChange(figure))) return [];
  const should = OPPOSITE[verb.word]!;
  return [
    finding(
      "DIRECTION",
      "wrong",
      verb,
      {
        zh: `“${verb.word}”与数相反：${figure.measure?.title.zh ?? figure.text}为${isDown ? "负" : "正"}，应写“${should}”。`,
        en: `${verb.word} says the contrary: the figure is ${isDown ? "negative" : "positive"}.`,
      },
      { ...boundTo(figure), proposal: should },
    ),
  ];
};

const signMissing = (figure: PlacedFigure): Found =>
  finding(
    "DIRECTION",
    "wrong",
    figure,
    {
      zh: `“${figure.text}”是负数，前面须有“下降”或“减少”，或写出负号。`,
      en: `"${figure.text}" is negative; say that it fell, or print the minus.`,
    },
    { ...boundTo(figure), proposal: `下降${figure.text}` },
  );

const unchanged = (verb: { word: string; start: number; end: number }, figure: PlacedFigure): Found =>
  finding(
    "DIRECTION",
    "doubtful",
    { start: verb.start, end: figure.end },
    {
      zh: `与上年相同，不宜写“${verb.word}${figure.text}”。`,
      en: `Nothing changed against the year before; "${verb.word}" says otherwise.`,
    },
    { ...boundTo(figure), proposal: "持平" },
  );

export const directionHolds: Rule = (sentence) => sentence.figures.flatMap((figure) => check(sentence, figure));
