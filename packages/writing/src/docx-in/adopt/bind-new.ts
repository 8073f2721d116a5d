/** New numbers of an adopted draft that are surely some measure, and that its books bear out, are bound; all others are left for a person. */
import type { Reading } from "@jiannuo/reading";
import type { KnownMeasure } from "../../figure/figure.ts";
import { readPrinted } from "../../figure/read-printed.ts";
import { type Block, type Draft, type FigureRun, type Run, textOf } from "../../report/draft.ts";
import { type Matched, isSure } from "../check/placed.ts";
import type { Adopted, NewlyBound } from "./adopted.ts";
import { freshIds } from "./new-block.ts";

/** The draft as one text for the reader, its title first; matches are given with places in it. */
export const textToBind = ({ title, blocks }: Draft): string => [title, ...blocks.map(textOf)].join("\n");

/** @param matches of the reading of `textToBind`; only sure ones that hold and lie in text without a binding are taken */
export const bindNew = (
  adopted: Adopted,
  reading: Reading,
  matches: readonly Matched[],
  measures: ReadonlyMap<string, KnownMeasure>,
): Adopted => {
  const { draft } = adopted;
  const taken = [...draft.blocks, ...draft.kept.map(({ result }) => ({ runs: result }))].flatMap(({ runs }) =>
    runs.flatMap((run) => (run.kind === "figure" ? [run.binding.id] : [])),
  );
  const fresh = freshIds([...taken, ...adopted.lost.map(({ binding }) => binding.id)], "adopted");
  const bound: NewlyBound[] = [];
  let at = draft.title.length + 1;
  const blocks = draft.blocks.map((block): Block => {
    const runs = block.runs.flatMap((run): readonly Run[] => {
      const from = at;
      at += run.text.length;
      if (run.kind !== "text") return [run];
      return cut(run.text, from, matches, (match, text) => {
        const figure = figureOf(match, text, measures, fresh);
        if (figure === undefined) return undefined;
        const { id, measure, period } = figure.binding;
        bound.push({ binding: id, measure, period, text, block: block.id, because: match.proposals[0]!.because });
        return figure;
      });
    });
    at += 1;
    return { ...block, runs };
  });
  // What was read is what is cut: a reading of another text would bind anything.
  if (reading.text !== textToBind(draft)) throw new RangeError("the reading is of another text");
  return { ...adopted, draft: { ...draft, blocks }, bound };
};

const cut = (
  text: string,
  from: number,
  matches: readonly Matched[],
  bind: (match: Matched, text: string) => FigureRun | undefined,
): readonly Run[] => {
  const runs: Run[] = [];
  let done = 0;
  for (const match of matches.toSorted((a, b) => a.start - b.start)) {
    const [start, end] = [match.start - from, match.end - from];
    if (start < done || end > text.length) continue;
    const figure = bind(match, text.slice(start, end));
    if (figure === undefined) continue;
    if (start > done) runs.push({ kind: "text", text: text.slice(done, start) });
    runs.push(figure);
    done = end;
  }
  return done < text.length ? [...runs, { kind: "text", text: text.slice(done) }] : runs;
};

const figureOf = (
  match: Matched,
  text: string,
  measures: ReadonlyMap<string, KnownMeasure>,
  fresh: () => string,
): FigureRun | undefined => {
  const measure = measures.get(match.measure ?? "");
  const printed = readPrinted(text);
  const holds = match.proposals.find((one) => one.measure === match.measure)?.holds;
  if (!isSure(match) || !holds || measure === undefined || printed === undefined) return undefined;
  // 下降22.28%: the verb says the sign of what may go up or down.
  const format = measure.kind === "growth" ? { ...printed.format, isUnsigned: true as const } : printed.format;
  return { kind: "figure", text, binding: { id: fresh(), measure: measure.id, version: measure.version, period: match.period, format } };
};
