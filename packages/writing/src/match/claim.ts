/** What a report claims and the registers can answer: the reader's figures of the year under review, and counts said in words that the reader rightly calls no figures. */
import { type Exact, exact, negate } from "@jiannuo/quantity";
import type { FigureKind, Reading, Span } from "@jiannuo/reading";

export interface Claimed extends Span {
  readonly quote: string;
  /** Signed: a decline is negative. Magnitudes multiplied out. */
  readonly value: Exact;
  readonly valueTo?: Exact;
  readonly unit: string;
  readonly kind: FigureKind;
  /** Printed without its sign: 下降22.28%. */
  readonly isDecline: boolean;
  readonly approx: Reading["figures"][number]["approx"];
  readonly metric: string;
  /** Index in the reading's figures; of a count in words none. */
  readonly figure?: number;
}

const fromReading = ({ figures }: Reading): Claimed[] =>
  figures.flatMap((figure, index) => {
    if (figure.status === "target") return [];
    const { start, end, quote, unit, kind, approx, metric } = figure;
    const isDecline = figure.direction === "down";
    const signed = (value: number): Exact => (isDecline ? negate(exact(value)) : exact(value));
    return [
      {
        start,
        end,
        quote,
        unit,
        kind,
        approx,
        metric,
        isDecline,
        figure: index,
        value: signed(figure.value),
        ...(figure.valueTo === undefined ? {} : { valueTo: signed(figure.valueTo) }),
      },
    ];
  });

const HAN = "[\\u4e00-\\u9fff]";
/** 首条公交线路: one of its kind; the words behind say of what. */
const FIRST = new RegExp(`首([条个家座处所项])((?:${HAN}){2,14})`, "g");
/** 零火点, “零事故”: none, and the log that proves it. 零距离 and 零售 are words of their own. */
const NONE = new RegExp(
  `零(?!距离|售|星|件|工|碎|散|就业|容忍|跑腿|部|担|点|下|钱|食|头)((?:${HAN}){2,6}?)(?=[”"’，,。；;、]|的|目标)`,
  "g",
);
/** 1+11镇村体系: one above and so many below it. */
const ONE_AND = new RegExp(`(?<![\\d+])1\\+(\\d{1,3})(?!\\d|\\+)((?:${HAN}){2,16})`, "g");

/** 镇村互助体系 of a 1+11: 镇级互助体系 and 村级互助体系. */
const ofLevel = (words: string, nth: 0 | 1): string =>
  /^[省市县区镇乡村组]{2}/.test(words) ? `${words.charAt(nth)}级${words.slice(2)}` : words;

const inWords = (text: string, { start, end }: Span, value: number, unit: string, metric: string): Claimed => ({
  start,
  end,
  quote: text.slice(start, end),
  value: exact(value),
  unit,
  kind: "level",
  isDecline: false,
  approx: "exact",
  metric,
});

const fromWords = ({ text, sections }: Reading): Claimed[] => {
  const isReview = ({ start }: Span): boolean => {
    const around = sections.filter((section) => section.start <= start && start < section.end);
    return around.length === 0 || around.some(({ part }) => part === "review" || part === "other");
  };
  const found = [
    ...[...text.matchAll(FIRST)].map((hit) => inWords(text, { start: hit.index, end: hit.index + 2 }, 1, hit[1]!, hit[2]!)),
    ...[...text.matchAll(NONE)].map((hit) => inWords(text, { start: hit.index, end: hit.index + hit[0].length }, 0, "", hit[1]!)),
    ...[...text.matchAll(ONE_AND)].flatMap((hit) => [
      inWords(text, { start: hit.index, end: hit.index + 1 }, 1, "个", ofLevel(hit[2]!, 0)),
      inWords(text, { start: hit.index + 2, end: hit.index + 2 + hit[1]!.length }, Number(hit[1]), "个", ofLevel(hit[2]!, 1)),
    ]),
  ];
  return found.filter(isReview);
};

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** In the order of the text. A count in words that is already a figure is not named twice. */
export const claimsOf = (reading: Reading): readonly Claimed[] => {
  const read = fromReading(reading);
  const said = fromWords(reading).filter((one) => !reading.figures.some((figure) => overlaps(figure, one)));
  return [...read, ...said].toSorted((a, b) => a.start - b.start);
};
