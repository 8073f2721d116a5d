/** 同比 behind two measures has to say which of them it compares: 279批688人次，同比下降22.28%. */
import type { PlacedFigure } from "./passage.ts";
import { type Found, type Rule, type Sentence, boundTo, finding } from "./sentence.ts";

/** Directly behind the figure before, with nothing named between. */
const COMPARES =
  /^[，,、（(]?(?<word>同比|比上年|较上年|比去年|较去年)(?:同期)?(?:预计)?(?:增长|下降|增加|减少|提高|降低|上升|回落|增|降)了?(?:约|近|超|超过)?$/;
/** Two figures side by side are two sides of one matter; a mark between them parts it. */
const BESIDE = /^[、和及与]?$/;

const isPercent = ({ text }: PlacedFigure): boolean => /[%％]$|百分点$|百分之|成$/.test(text);

const check = ({ text, figures }: Sentence, figure: PlacedFigure, at: number): Found[] => {
  const [first, second] = [figures[at - 2], figures[at - 1]];
  if (!first || !second || !isPercent(figure) || isPercent(first) || isPercent(second)) return [];
  const word = COMPARES.exec(text.slice(second.end, figure.start))?.groups?.["word"];
  if (word === undefined || !BESIDE.test(text.slice(first.end, second.start).trim())) return [];
  const start = second.end + text.slice(second.end, figure.start).indexOf(word);
  const name = nameOf(figure, first, second);
  return [
    finding(
      "COMPARED_WHICH",
      "doubtful",
      { start, end: start + word.length },
      {
        zh: `“${word}”前有${first.text}和${second.text}两个数，须写明比的是哪一个${name === undefined ? "" : `（${figure.measure!.title.zh}）`}。`,
        en: `${first.text} and ${second.text} stand before ${word}; say which of them is compared${name === undefined ? "" : ` (${figure.measure!.title.en})`}.`,
      },
      { ...boundTo(figure), ...(name === undefined ? {} : { proposal: `${name}${word}` }) },
    ),
  ];
};

/** 批 is told as 批次; the others as they are counted. */
const asName = (unit: string): string => (unit === "批" ? "批次" : unit === "件" ? "件数" : unit);

/** The one of both whose unit or name the compared measure names, if it is one only. */
const nameOf = ({ measure }: PlacedFigure, ...both: readonly PlacedFigure[]): string | undefined => {
  const about = measure && `${measure.title.zh}${measure.definition.zh}`;
  if (about === undefined) return undefined;
  const named = both.map(({ measure: other, known, text }) => ({
    name: asName(known?.unit ?? text.replace(/[^一-鿿]/g, "")),
    title: other?.title.zh,
  }));
  const exactly = named.filter(({ title }) => title !== undefined && about.includes(title));
  const byUnit = named.filter(({ name }) => name !== "" && about.includes(name));
  return exactly.length === 1 ? exactly[0]!.name : byUnit.length === 1 ? byUnit[0]!.name : undefined;
};

export const comparedNamed: Rule = (sentence) => sentence.figures.flatMap((figure, at) => check(sentence, figure, at));
