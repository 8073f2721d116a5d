/** Changes within a paragraph, by characters of its text: a proposal taken over, a number signed for, a figure put in. Pure. */
import { type Block, type FigureRun, type Run, readPrinted, textOf } from "@jiannuo/writing/draft";
import { joinTexts } from "./document.ts";

/** Runs up to a place and from it on; undefined where the place lies within a number. */
const cut = (runs: readonly Run[], place: number): readonly [Run[], Run[]] | undefined => {
  let read = 0;
  for (const [index, run] of runs.entries()) {
    const inside = place - read;
    if (inside <= 0) return [runs.slice(0, index), runs.slice(index)];
    if (inside < run.text.length) {
      if (run.kind !== "text") return undefined;
      const [before, after] = [run.text.slice(0, inside), run.text.slice(inside)];
      return [
        [...runs.slice(0, index), { kind: "text", text: before }],
        [{ kind: "text", text: after }, ...runs.slice(index + 1)],
      ];
    }
    read += run.text.length;
  }
  return [[...runs], []];
};

const leadAfter = (lead: number, start: number, end: number, length: number): number => {
  if (start >= lead) return lead;
  return end <= lead ? lead + length - (end - start) : start + length;
};

/** The block with a stretch of it written anew; undefined where the stretch begins or ends within a number. */
const writeRange = (block: Block, start: number, end: number, by: readonly Run[]): Block | undefined => {
  const head = cut(block.runs, start);
  const tail = cut(block.runs, end);
  if (!head || !tail) return undefined;
  const runs = joinTexts([...head[0], ...by, ...tail[1]]);
  if (block.kind === "heading" || block.lead === undefined) return { ...block, runs };
  const lead = leadAfter(block.lead, start, end, textOf({ runs: by }).length);
  const { lead: _, ...rest } = block;
  return lead === 0 ? { ...rest, runs } : { ...rest, runs, lead };
};

/** A figure that prints otherwise: where the new text can be read, its format follows, so that it is printed like this from now on. */
const reprint = (run: FigureRun, text: string): FigureRun => {
  const format = readPrinted(text)?.format ?? run.binding.format;
  return { ...run, text, binding: { ...run.binding, format } };
};

/** Where two texts begin and end to differ. */
const difference = (before: string, after: string): { readonly from: number; readonly behind: number } => {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from++;
  let behind = 0;
  while (behind < most - from && before[before.length - 1 - behind] === after[after.length - 1 - behind]) behind++;
  return { from, behind };
};

/** The run that holds a stretch whole, with its first character's place. */
const holding = (runs: readonly Run[], start: number, end: number): { readonly run: Run; readonly at: number } | undefined => {
  let at = 0;
  for (const run of runs) {
    if (run.kind !== "text" && at <= start && end <= at + run.text.length) return { run, at };
    at += run.text.length;
  }
  return undefined;
};

/**
 * Writes what was proposed for a stretch. Only what differs is touched: a word before a figure leaves its binding alone, and within a figure
 * its text changes and the binding stays. Undefined where the difference reaches over a figure's edge: a person has to write that.
 */
export const takeProposal = (block: Block, start: number, end: number, proposal: string): Block | undefined => {
  const whole = holding(block.runs, start, end);
  if (whole?.run.kind === "figure" && whole.at === start && whole.at + whole.run.text.length === end)
    return writeRange(block, start, end, [reprint(whole.run, proposal)]);
  const before = textOf(block).slice(start, end);
  const { from, behind } = difference(before, proposal);
  const [first, last] = [start + from, end - behind];
  const middle = proposal.slice(from, proposal.length - behind);
  const inside = holding(block.runs, first, last);
  if (inside?.run.kind === "figure" && first < last) {
    const { run, at } = inside;
    const text = run.text.slice(0, first - at) + middle + run.text.slice(last - at);
    return writeRange(block, at, at + run.text.length, [reprint(run, text)]);
  }
  return writeRange(block, first, last, middle === "" ? [] : [{ kind: "text", text: middle }]);
};
