/** Drafts made by hand: a sentence with its figures in braces, and what the books say of them. */
import { type Exact, exact } from "@jiannuo/quantity";
import type { FigureSource, KnownFigure, KnownMeasure } from "../figure/figure.ts";
import type { Block, Draft, Run } from "../report/draft.ts";

/** What the books say of a figure; without `value` they have none. */
export interface Said {
  readonly value: string | number | null;
  readonly unit: string;
  readonly kind?: string;
  readonly title?: string;
  readonly of?: number;
  readonly subsetOf?: string;
  readonly definition?: string;
  /** The year before. */
  readonly earlier?: string | number | null;
}

interface Made {
  readonly draft: Draft;
  readonly source: FigureSource;
  readonly measures: ReadonlyMap<string, KnownMeasure>;
}

const PIECE = /\{(\w+):([^}]+)\}|\[([^\]]+)\]/g;

const textRun = (text: string): Run[] => (text === "" ? [] : [{ kind: "text", text }]);

/** `全年接待{batches:279批}，[2023]年`: {measure:text} is a bound figure, [text] is signed as unbound. */
const runsOf = (written: string): Run[] => {
  const runs: Run[] = [];
  let at = 0;
  for (const match of written.matchAll(PIECE)) {
    const [whole, name, printed, signed] = match;
    runs.push(...textRun(written.slice(at, match.index)));
    if (signed !== undefined) runs.push({ kind: "unbound", text: signed, reason: "年份", by: "王芳" });
    else
      runs.push({
        kind: "figure",
        text: printed!,
        binding: {
          id: `b-${name}`,
          measure: `visit.${name}`,
          version: 1,
          period: "2023",
          format: { unit: "", magnitude: "", decimals: 0, wording: "", numerals: "arabic" },
        },
      });
    at = match.index + whole.length;
  }
  return [...runs, ...textRun(written.slice(at))];
};

const known = (value: Said["value"] | undefined, { unit, of }: Said): KnownFigure => ({
  value: value == null ? null : (exact(value) satisfies Exact),
  unit,
  entries: 1,
  declared: false,
  backfilled: 0,
  ...(of === undefined ? {} : { of }),
});

/** A draft of these paragraphs (a line that begins with # is a heading of the first level) over these books. */
export const draftOf = (paragraphs: string | readonly string[], books: Readonly<Record<string, Said>>, year = 2024): Made => {
  const blocks = [paragraphs].flat().map((written, at): Block => {
    const id = `p${at}`;
    return written.startsWith("#")
      ? { kind: "heading", id, level: 1, runs: runsOf(written.slice(1)) }
      : { kind: "paragraph", id, runs: runsOf(written) };
  });
  const measures = new Map(
    Object.entries(books).map(([name, said]) => {
      const title = said.title ?? name;
      const measure: KnownMeasure = {
        id: `visit.${name}`,
        title: { zh: title, en: name },
        registerTitle: { zh: "来访", en: "Visits" },
        definition: { zh: said.definition ?? title, en: name },
        unit: said.unit,
        kind: said.kind ?? "flow",
        version: 1,
        keeper: "综治办",
        ...(said.subsetOf === undefined ? {} : { subsetOf: `visit.${said.subsetOf}` }),
      };
      return [measure.id, measure] as const;
    }),
  );
  return {
    draft: { title: "青禾镇2024年政府工作报告", year, occasion: "", speaker: "", blocks, terms: [], plan: [], kept: [] },
    measures,
    source: ({ measure, period }) => {
      const said = books[measure.slice("visit.".length)];
      if (said === undefined) return undefined;
      if (period === "2023") return known(said.value, said);
      return said.earlier === undefined ? undefined : known(said.earlier, said);
    },
  };
};
