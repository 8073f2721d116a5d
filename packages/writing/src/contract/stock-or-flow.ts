/** 累计 and 共有 tell what there is (时点数), 新增 and 新建 what came about in the period (期间数). */
import type { PlacedFigure } from "./passage.ts";
import { type Found, type Rule, type Sentence, boundTo, finding, placesOf } from "./sentence.ts";

/** In the clause before the figure, nothing but its name between. */
const STOCK = /累计|共有|现有|拥有|在册|保有/g;
const FLOW = /新增|新建|新签约|新开工|新招引|净增/g;
/** 全年累计, 今年以来累计: a sum over the period, which a flow is. */
const WITHIN_PERIOD = /全年|今年|去年|本年|年内|一年来|上半年|季度|\d年|月/;

const clauseOf = ({ text, figures }: Sentence, figure: PlacedFigure): { text: string; start: number } => {
  const floor = figures.findLast(({ end }) => end <= figure.start)?.end ?? 0;
  const clause = /[^，,；;。：:、（(]*$/.exec(text.slice(floor, figure.start))?.[0] ?? "";
  return { text: clause, start: figure.start - clause.length };
};

const check = (sentence: Sentence, figure: PlacedFigure): Found[] => {
  const { measure } = figure;
  if (measure === undefined) return [];
  const clause = clauseOf(sentence, figure);
  const at = (pattern: RegExp) => {
    const [place] = placesOf(clause.text, pattern);
    return place && { ...place, start: place.start + clause.start, end: place.end + clause.start };
  };
  const stock = at(STOCK);
  if (stock && measure.kind === "flow" && !(stock.word === "累计" && WITHIN_PERIOD.test(sentence.text.slice(0, figure.start))))
    return [
      finding(
        "STOCK_EXPECTED",
        "doubtful",
        stock,
        {
          zh: `“${stock.word}”说的是到期末共有多少，“${measure.title.zh}”是期间数，只算本期发生的。`,
          en: `${stock.word} tells what there is in all; ${measure.title.en} counts what happened in the period.`,
        },
        { ...boundTo(figure), ...(stock.word === "累计" ? { proposal: "全年" } : {}) },
      ),
    ];
  const flow = at(FLOW);
  if (flow && measure.kind === "stock" && !measure.title.zh.includes("新"))
    return [
      finding(
        "FLOW_EXPECTED",
        "doubtful",
        flow,
        {
          zh: `“${flow.word}”说的是本期新发生的，“${measure.title.zh}”是时点数，算的是到期末共有的。`,
          en: `${flow.word} tells what came about in the period; ${measure.title.en} counts what there is at its end.`,
        },
        { ...boundTo(figure), ...(flow.word === "新增" ? { proposal: "共有" } : {}) },
      ),
    ];
  return [];
};

export const stockOrFlow: Rule = (sentence) => (sentence.isPlan ? [] : sentence.figures.flatMap((figure) => check(sentence, figure)));
