/** 分别: as many numbers as names, and in their order. */
import { distributedCount } from "../check/distributed.ts";
import type { View } from "../view.ts";
import type { PlacedFigure } from "./passage.ts";
import { type Found, type Rule, type Sentence, boundTo, finding } from "./sentence.ts";

/** The check within a report asks for a view: one sentence will do. */
const viewOf = ({ text }: Sentence): Pick<View, "sentences"> => ({
  sentences: [
    {
      text,
      seen: [],
      start: 0,
      paragraph: 0,
      at: ({ start, end }) => ({ start, end, quote: text.slice(start, end) }),
      find: (place) => place,
    },
  ],
});

const counted = (sentence: Sentence): Found[] =>
  distributedCount(viewOf(sentence) as View).map(({ code, severity, because, places }) =>
    finding(code as "DISTRIBUTED_COUNT", severity, places[1], because),
  );

/** The names before 分别, of which only what tells them apart is looked at: 城镇 and 农村 of 城镇、农村居民收入. */
const namesBefore = (text: string, at: number): string[] => {
  const clause = /[^，,；;。：:]*$/.exec(text.slice(0, at))?.[0] ?? "";
  return clause.split(/[、和与及]/).map((name) => name.slice(-12));
};

/** Swapped: each of two names stands in the title of the other's measure, and not in that of its own. */
const swapped = (sentence: Sentence): Found[] => {
  const at = sentence.text.indexOf("分别");
  if (at < 0) return [];
  const names = namesBefore(sentence.text, at);
  const end = sentence.text.slice(at).search(/[，,；;。]/);
  const figures = sentence.figures.filter(({ start }) => start > at && (end < 0 || start < at + end));
  if (names.length !== figures.length || figures.some(({ measure }) => measure === undefined)) return [];
  return figures.flatMap((figure, i) => {
    const own = names[i]!.slice(0, 2);
    const other = names.findIndex((name, j) => j !== i && isOf(figure, name.slice(0, 2)) && !isOf(figure, own));
    if (own.length < 2 || other < 0 || !isOf(figures[other]!, own)) return [];
    return [
      finding(
        "PAIRS_SWAPPED",
        "wrong",
        figure,
        {
          zh: `“分别”按先后对应：这里该是“${own}”的数，${figure.text}却是“${figure.measure!.title.zh}”。`,
          en: `分别 pairs in order: this place belongs to ${own}, but the figure is ${figure.measure!.title.en}.`,
        },
        { ...boundTo(figure), proposal: figures[other]!.text },
      ),
    ];
  });
};

const isOf = ({ measure }: PlacedFigure, name: string): boolean => measure!.title.zh.includes(name);

export const pairsInOrder: Rule = (sentence) => [...counted(sentence), ...swapped(sentence)];
