/** Readings made by hand, so that a test of a rule says what was read and does not depend on the reader. */
import type { Commitment, Figure, Part, Reading, Section } from "@jiannuo/reading";

const MAGNITUDES: Record<string, number> = { 万: 1e4, 亿: 1e8 };

/** A figure as printed, with what the reader would make of it: `750余万元` → 7500000 元, over. What is not plain is said in `more`. */
const figureAt = (start: number, quote: string, more: Partial<Figure>): Figure => {
  const [, number = "0", over, magnitude = "", unit = ""] = /(\d+(?:\.\d+)?)(余|多)?(万|亿)?(.*?)(?:以上|左右)?$/.exec(quote) ?? [];
  return {
    start,
    end: start + quote.length,
    quote,
    value: Math.round(Number(number) * (MAGNITUDES[magnitude] ?? 1) * 1e6) / 1e6,
    unit,
    approx: over ? "over" : quote.endsWith("左右") ? "about" : "exact",
    kind: "level",
    status: "reported",
    metric: "",
    ...more,
  };
};

/** The items are found in the text in the order in which they are named. */
export const readingOf = (
  text: string,
  items: {
    figures?: readonly (readonly [quote: string, more?: Partial<Figure>])[];
    commitments?: readonly string[];
    sections?: readonly { title: string; level: number; number?: string; part?: Part }[];
  },
): Reading => {
  const find = (quote: string, from: number): number => {
    const at = text.indexOf(quote, from);
    if (at < 0) throw new Error(`the text does not say ${quote}`);
    return at;
  };
  let at = 0;
  const figures = (items.figures ?? []).map(([quote, more = {}]) => {
    const figure = figureAt(find(quote, at), quote, more);
    at = figure.end;
    return figure;
  });
  at = 0;
  const commitments = (items.commitments ?? []).map((quote): Commitment => {
    const start = find(quote, at);
    at = start + quote.length;
    return { start, end: at, quote, action: "", object: "" };
  });
  at = 0;
  const sections = (items.sections ?? []).map(({ title, level, number = "", part = "review" }): Section => {
    const start = find(title, at);
    at = start + title.length;
    return { start, end: at, level, number, title, part };
  });
  return {
    title: "青禾镇2026年政府工作报告",
    place: "青禾镇",
    level: "township",
    reviewYear: 2025,
    planYear: 2026,
    text,
    sections,
    figures,
    commitments,
    projects: [],
  };
};

/** Growth and decline, as the reader marks them. */
export const up = { kind: "change", direction: "up" } as const;
export const down = { kind: "change", direction: "down" } as const;
