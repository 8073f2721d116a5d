/** Growth against levels: `由80亿元增至100亿元，增长30%` and `达到110亿元，同比增加10亿元、增长15%` do not hold together. */
import { bounds } from "./bounds.ts";
import type { Bounds } from "./bounds.ts";
import type { Finding } from "./finding.ts";
import { short } from "./number.ts";
import { placeOf } from "../view.ts";
import type { Seen, Sentence, View } from "../view.ts";

const FROM_TO =
  /(?:增加|增长|提高|提升|上升|扩大|发展|增|升|跃升|攀升|减少|下降|降低|压减|降|减)(?:到|至|为)(?:了)?(?:目前的|现在的|\d{4}年底?的)?$/;
/** Growth on another base than the level before it: an average per year, or of some other thing. */
const OTHER_BASE = /年均|平均|增速|可比|不变价|环比|比重|占|其中|全[国省市]|高于|快于|低于|目标|计划|力争|预计/;

interface Claim {
  readonly growth: Seen;
  /** The growth in % that the levels give. */
  readonly implied: Bounds;
  readonly told: string;
  readonly level: Seen;
}

const percentUp = ({ figure }: Seen): Bounds | undefined => {
  if (figure.kind !== "change" || figure.unit !== "%" || !figure.direction || figure.approx !== "exact" || !/\d/.test(figure.quote))
    return undefined;
  const { low, high } = bounds(figure);
  return figure.direction === "up" ? { low, high } : { low: -high, high: -low };
};

/** From A to B. */
const fromLevels = (sentence: Sentence, i: number): Claim | undefined => {
  const [a, b, growth] = sentence.seen.slice(i, i + 3);
  if (!a || !b || !growth || a.figure.kind !== "level" || b.figure.kind !== "level" || a.figure.unit !== b.figure.unit) return undefined;
  const [before, middle, after] = [
    sentence.text.slice(0, a.start),
    sentence.text.slice(a.end, b.start),
    sentence.text.slice(b.end, growth.start),
  ];
  if (!/(?:由|从)[^，,；;。]{0,12}$/.test(before) || !FROM_TO.test(middle) || middle.length > 12 || !adjoins(after)) return undefined;
  const [low, high] = [bounds(a.figure), bounds(b.figure)];
  if (low.low <= 0 || !exact(a) || !exact(b)) return undefined;
  const implied = { low: (high.low / low.high - 1) * 100, high: (high.high / low.low - 1) * 100 };
  return { growth, implied, level: b, told: `由${a.figure.quote}到${b.figure.quote}` };
};

/** B, which is D more than before. */
const fromDifference = (sentence: Sentence, i: number): Claim | undefined => {
  const [b, d, growth] = sentence.seen.slice(i, i + 3);
  if (
    !b ||
    !d ||
    !growth ||
    b.figure.kind !== "level" ||
    d.figure.kind !== "change" ||
    !d.figure.direction ||
    b.figure.unit !== d.figure.unit
  )
    return undefined;
  if (b.figure.unit === "%" || !exact(b) || !exact(d) || d.figure.direction !== growth.figure.direction) return undefined;
  const [middle, after] = [sentence.text.slice(b.end, d.start), sentence.text.slice(d.end, growth.start)];
  if (!/^[，,、]?(?:同比|比上年|较上年|比去年|较去年)(?:同期)?(?:增加|增长|增|减少|下降|减)了?$/.test(middle) || !adjoins(after))
    return undefined;
  const sign = d.figure.direction === "up" ? 1 : -1;
  const [level, by] = [bounds(b.figure), bounds(d.figure)];
  const ends = [level.low, level.high].flatMap((v) => [by.low, by.high].map((w) => ((sign * w) / (v - sign * w)) * 100));
  if (ends.some((v) => !Number.isFinite(v))) return undefined;
  return {
    growth,
    implied: { low: Math.min(...ends), high: Math.max(...ends) },
    level: b,
    told: `${b.figure.quote}、${sign > 0 ? "增加" : "减少"}${d.figure.quote}`,
  };
};

/** B, against A a year before: `完成99亿元，比上年的90亿元增长12%`. */
const fromLastYear = (sentence: Sentence, i: number): Claim | undefined => {
  const [b, a, growth] = sentence.seen.slice(i, i + 3);
  if (
    !a ||
    !b ||
    !growth ||
    a.figure.kind !== "level" ||
    b.figure.kind !== "level" ||
    a.figure.unit !== b.figure.unit ||
    !exact(a) ||
    !exact(b)
  )
    return undefined;
  const [middle, after] = [sentence.text.slice(b.end, a.start), sentence.text.slice(a.end, growth.start)];
  if (!/^[，,、]?(?:比|较)(?:上年|去年)(?:同期)?的?$/.test(middle) || !adjoins(after)) return undefined;
  const [low, high] = [bounds(a.figure), bounds(b.figure)];
  if (low.low <= 0) return undefined;
  const implied = { low: (high.low / low.high - 1) * 100, high: (high.high / low.low - 1) * 100 };
  return { growth, implied, level: b, told: `由${a.figure.quote}到${b.figure.quote}` };
};

const exact = ({ figure }: Seen): boolean => figure.approx === "exact" && figure.valueTo === undefined;
/** Nothing but words of growth between the level and its growth: otherwise the growth may be of another thing. */
const adjoins = (between: string): boolean =>
  !OTHER_BASE.test(between) &&
  /^[，,、（(]?(?:同比|比上年|较上年|比去年|较去年|五年|三年)?(?:净)?(?:增长|增幅(?:达到?|为)?|增加|提高|上升|下降|减少|降低|降幅(?:达到?|为)?|增|降)了?$/.test(
    between,
  );

export const growthAgainstLevels = ({ sentences }: View): Finding[] =>
  sentences.flatMap((sentence) =>
    sentence.seen.flatMap((_, i) => {
      const claim = fromLevels(sentence, i) ?? fromDifference(sentence, i) ?? fromLastYear(sentence, i);
      const stated = claim && percentUp(claim.growth);
      if (!claim || !stated || (stated.low <= claim.implied.high + 1e-9 && claim.implied.low <= stated.high + 1e-9)) return [];
      const implied = short((claim.implied.low + claim.implied.high) / 2);
      return [
        {
          code: "GROWTH_AGAINST_LEVELS" as const,
          severity: "wrong" as const,
          because: {
            zh: `${claim.told}，算得${implied}%，文中写的是${claim.growth.figure.quote}。`,
            en: `The levels (${claim.told}) give ${implied}%, the text says ${claim.growth.figure.quote}.`,
          },
          places: [placeOf(claim.level.figure), placeOf(claim.growth.figure)] as const,
        },
      ];
    }),
  );
