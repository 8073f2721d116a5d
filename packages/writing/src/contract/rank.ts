/** 位居 and 居…前列 need a rank and the number of those compared. */
import { toNumber } from "@jiannuo/quantity";
import type { PlacedFigure } from "./passage.ts";
import { type Found, type Rule, type Sentence, boundTo, finding, isSigned, placesOf } from "./sentence.ts";

/** 走在前列 may be an exhortation; of a fact it is a rank. */
const AHEAD = /前列|前茅|领先|榜首|首位/g;
const CLAIMS = /位居|名列|位列|居全|排名|考评|考核|评比|稳居|跃居/;
/** What still counts as 前列: the first third. */
const FIRST_PART = 3;

const isRank = ({ measure }: PlacedFigure): boolean => measure?.kind === "rank";

const check = (sentence: Sentence, figure: PlacedFigure): Found[] => {
  const of = figure.known?.of;
  if (of !== undefined && (hasNumber(sentence, of) || figure.text.includes(String(of)))) return [];
  return [
    finding(
      "RANK_WITHOUT_NUMBER",
      of === undefined ? "doubtful" : "note",
      figure,
      of === undefined
        ? {
            zh: `名次须知道共有多少个参评，“${figure.text}”没有。`,
            en: `A rank needs the number of those compared; "${figure.text}" has none.`,
          }
        : { zh: `共${of}个参评，文中没有写明。`, en: `${of} were compared; the sentence does not say so.` },
      { ...boundTo(figure), ...(of === undefined ? {} : { proposal: `${figure.text}（共${of}个）` }) },
    ),
  ];
};

const hasNumber = ({ text }: Sentence, of: number): boolean => new RegExp(`(?<!\\d)${of}(?!\\d)`).test(text);

const ahead = (sentence: Sentence): Found[] => {
  if (!CLAIMS.test(sentence.text)) return [];
  const rank = sentence.figures.find(isRank);
  return placesOf(sentence.text, AHEAD)
    .filter((place) => !isSigned(place, sentence))
    .flatMap((place) => {
      const [value, of] = [rank?.known?.value, rank?.known?.of];
      if (rank === undefined)
        return [
          finding("RANK_UNPROVEN", "doubtful", place, {
            zh: `“${place.word}”须有名次和参评数为据，句中没有关联名次指标。`,
            en: `${place.word} needs a rank and the number of those compared; no rank is bound in the sentence.`,
          }),
        ];
      if (value == null || of === undefined || toNumber(value) * FIRST_PART <= of) return [];
      return [
        finding(
          "RANK_NOT_AHEAD",
          "wrong",
          place,
          {
            zh: `${of}个中第${toNumber(value)}，不在前三分之一，不宜写“${place.word}”。`,
            en: `Place ${toNumber(value)} of ${of} is not in the first third.`,
          },
          boundTo(rank),
        ),
      ];
    });
};

export const ranksProven: Rule = (sentence) =>
  sentence.isPlan ? [] : [...sentence.figures.filter(isRank).flatMap((figure) => check(sentence, figure)), ...ahead(sentence)];
