/** 零, 没有, 首次, 再, 连续, 全部, 均, 各: what leaves no exception needs its evidence. */
import { compare, exact } from "@jiannuo/quantity";
import { readClaim } from "../figure/claim.ts";
import { satisfies } from "../figure/satisfies.ts";
import { FIRST } from "./earlier.ts";
import type { PlacedFigure } from "./passage.ts";
import { type Found, type Rule, type Sentence, boundTo, finding, isSigned, overlaps, placesOf } from "./sentence.ts";

/** 零增长 is a number, 零售 none; 无 only before what happens. Thanks go to 所有关心和支持 without evidence. */
const NOTHING =
  /零(?!增长|售|工|星|散|距离|部件|碳|碎|食|钱|跑)(?=[“”"]?[\u4e00-\u9fff])|没有(?=发生|出现|新增|一)|未(?:发生|出现)(?:过|一起|较大|重大)?|无(?=(?:一|较大|重大|安全|生产|溺水|火灾|伤亡)?(?:事故|火点|上访|溺水|返贫|案件|投诉|死亡|伤亡))/g;
const ALL =
  /全部(?!建成后|完成后|达产后|财政收入)|所有(?!关心|支持|参与|关注|帮助|人)|全覆盖|(?<![人村户年平日月])均(?=已|为|达|实现|完成|按|在|获|超|有|无|未|得到|通过)|各(?:村|社区|单位|部门|站所|办)[^，。；]{0,6}(?:均|都)|无一|悉数|100[%％]覆盖/g;
const HUNDRED = exact(100);

/** A figure that says none, or a signed log that was kept without a break (streak). */
const provesNothing = ({ known, measure }: PlacedFigure): boolean =>
  known?.value != null && (known.value.digits === 0n || (measure?.kind === "streak" && known.value.digits > 0n));

/** A share of 100 %, or as many done as there were. */
const proveAll = (figures: readonly PlacedFigure[]): boolean =>
  figures.some(({ known, measure }) => known?.value != null && measure?.kind === "ratio" && compare(known.value, HUNDRED) === 0) ||
  figures.some((a, i) =>
    figures.some(
      (b, j) =>
        j > i &&
        a.measure?.id !== b.measure?.id &&
        a.known?.value != null &&
        b.known?.value != null &&
        a.known.unit === b.known.unit &&
        compare(a.known.value, b.known.value) === 0,
    ),
  );

const unproven = (sentence: Sentence, pattern: RegExp, isProven: boolean, needs: { zh: string; en: string }): Found[] =>
  isProven
    ? []
    : placesOf(sentence.text, pattern)
        .filter((place) => !isSigned(place, sentence) && !sentence.figures.some((figure) => overlaps(figure, place)))
        .map((place) =>
          finding("ABSOLUTE_UNPROVEN", "doubtful", place, {
            zh: `“${place.word}”不留例外，须有依据：${needs.zh}。`,
            en: `${place.word} leaves no exception and needs its evidence: ${needs.en}.`,
          }),
        );

/** The figure that counts what is called the first: the one of which 首条 is the text, else the next behind, else the last before. */
const countedAs = ({ figures }: Sentence, place: { start: number; end: number }): PlacedFigure | undefined =>
  figures.find((figure) => overlaps(figure, place)) ?? figures.find(({ start }) => start >= place.end) ?? figures.at(-1);

const first = (sentence: Sentence): Found[] =>
  placesOf(sentence.text, new RegExp(FIRST, "g"))
    .filter((place) => !isSigned(place, sentence))
    .flatMap((place) => {
      const figure = countedAs(sentence, place);
      const before = figure?.earlier?.()?.value;
      if (figure && before != null)
        return before.digits === 0n
          ? []
          : [
              finding(
                "NOT_THE_FIRST",
                "wrong",
                place,
                {
                  zh: `上年同期“${figure.measure?.title.zh ?? figure.text}”已不为零，不能写“${place.word}”。`,
                  en: `${figure.measure?.title.en ?? figure.text} was not zero the year before; it is not the first.`,
                },
                boundTo(figure),
              ),
            ];
      return [
        finding("ABSOLUTE_UNPROVEN", "doubtful", place, {
          zh: `“${place.word}”须有往年的数为据，往年没有数可查。`,
          en: `${place.word} needs the years before, and there is no figure of them.`,
        }),
      ];
    });

/** 再破百万: a year before it was above, too. */
const AGAIN = /^再/;
/** 连续10年, which a log proves that was kept in each of them. */
const IN_ROW = /连续(?=[\d一二三四五六七八九十多几]+[年届季])/g;

const again = ({ figures }: Sentence): Found[] =>
  figures
    .filter(({ text }) => AGAIN.test(text))
    .flatMap((figure) => {
      const [claim, before] = [readClaim(figure.text), figure.earlier?.()?.value];
      if (claim === undefined || (before != null && satisfies(before, claim))) return [];
      const isKnown = before != null;
      return [
        finding(
          isKnown ? "NOT_AGAIN" : "ABSOLUTE_UNPROVEN",
          isKnown ? "wrong" : "doubtful",
          figure,
          isKnown
            ? { zh: `上年同期没有达到“${figure.text}”，不能写“再”。`, en: `It was not so the year before; "${figure.text}" says again.` }
            : {
                zh: `“${figure.text}”的“再”须有往年的数为据，往年没有数可查。`,
                en: `"${figure.text}" says again and needs the years before.`,
              },
          { ...boundTo(figure), ...(isKnown ? { proposal: figure.text.replace(AGAIN, "") } : {}) },
        ),
      ];
    });

const inRow = (sentence: Sentence): Found[] =>
  placesOf(sentence.text, IN_ROW)
    .filter((place) => !isSigned({ start: place.start, end: place.end + 1 }, sentence))
    .filter(
      (place) => !sentence.figures.some(({ start, measure }) => start >= place.start && start <= place.end && measure?.kind === "streak"),
    )
    .map((place) =>
      finding("ABSOLUTE_UNPROVEN", "doubtful", place, {
        zh: "“连续”须有逐年的记录为据，句中没有关联连续年数的指标。",
        en: "In a row needs a record of each year; no measure of it is bound in the sentence.",
      }),
    );

export const absolutesProven: Rule = (sentence) => {
  if (sentence.isPlan) return [];
  const { figures } = sentence;
  return [
    ...unproven(sentence, NOTHING, figures.some(provesNothing), {
      zh: "关联一个为零的指标，或有连续记录的台账，或签认",
      en: "a bound figure of zero, an unbroken log, or a signature",
    }),
    ...unproven(sentence, ALL, proveAll(figures), {
      zh: "关联100%的比率，或应办与已办相等的两个数，或签认",
      en: "a bound share of 100 %, as many done as there were, or a signature",
    }),
    ...first(sentence),
    ...again(sentence),
    ...inRow(sentence),
  ];
};
