/** The same quantity told twice with two values: `地方财政收入增长13.2%` in the overview, `地方财政收入增长12.3%` further down. */
import type { Figure, Reading } from "@jiannuo/reading";
import { agree, bounds } from "./bounds.ts";
import { periodBefore, saidOf, speaksOfYears } from "./clause.ts";
import type { Finding } from "./finding.ts";
import { partOf } from "./part-of-report.ts";
import { placeOf } from "../view.ts";
import type { Seen, Sentence, View } from "../view.ts";

/** Indicators that there is one of in a year. An act (新建道路5公里) may well be told twice of two places. */
const INDICATOR =
  /(?:生产总值|增加值|总产值|收入|总额|固定资产投资|总产量|产量|余额|城镇化率|覆盖率|满意度|失业率|绿化率|人口|销售额|进出口|税收|产值|民间投资|工业投资)$/;
/** A phrase this long is not said twice of two things by chance. */
const LONG = 8;

interface Told extends Seen {
  readonly key: string;
  readonly sentence: number;
}

const keyOf = (figure: Figure, what: string, period: string, part: string): string =>
  [what, figure.unit, figure.kind, figure.direction ?? "", figure.status, part, period].join("|");

/** The section of the first or second level: where one of its sentences looks back over years, all its figures may be of those years. */
const zoneOf = ({ sections }: Reading, sentence: Sentence): number => {
  return sections.findLastIndex((section) => section.level <= 2 && section.start <= sentence.start);
};

/** Of a list (城镇、农村居民人均可支配收入分别增长5%、8%) the reader names each number; taken only where it named an indicator, and no two alike. */
const listed = ({ seen }: Sentence, { figure }: Seen): string | undefined =>
  INDICATOR.test(figure.metric) &&
  seen.filter((other) => other.figure.metric === figure.metric && other.figure.kind === figure.kind).length === 1
    ? figure.metric
    : undefined;

export const sameQuantityTwice = (view: View): Finding[] => {
  const { reading, sentences } = view;
  const long = new Set(sentences.filter(({ text }) => speaksOfYears(text)).map((sentence) => zoneOf(reading, sentence)));
  const told: Told[] = [];
  sentences.forEach((sentence, i) => {
    for (const seen of sentence.seen) {
      const { figure } = seen;
      if (figure.kind === "rank" || figure.unit === "" || long.has(zoneOf(reading, sentence))) continue;
      const what = saidOf(reading, sentence, seen) ?? listed(sentence, seen);
      if (!what || what.length < 4 || !(INDICATOR.test(what) || what.length >= LONG)) continue;
      told.push({ ...seen, sentence: i, key: keyOf(figure, what, periodBefore(sentence, seen), partOf(reading, figure.start)) });
    }
  });
  const first = new Map<string, Told>();
  const found: Finding[] = [];
  for (const one of told) {
    const before = first.get(one.key);
    if (!before) first.set(one.key, one);
    else if (before.sentence !== one.sentence && !agree(bounds(before.figure), bounds(one.figure)))
      found.push({
        code: "SAME_QUANTITY_TWICE",
        severity: "doubtful",
        because: {
          zh: `“${one.key.slice(0, one.key.indexOf("|"))}”前面写的是${before.figure.quote}，这里写的是${one.figure.quote}；若口径不同请注明。`,
          en: `The same quantity is ${before.figure.quote} at first and ${one.figure.quote} here; if the definitions differ, say so.`,
        },
        places: [placeOf(before.figure), placeOf(one.figure)],
      });
  }
  return found;
};
