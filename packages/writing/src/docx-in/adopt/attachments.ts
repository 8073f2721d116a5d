/** Figures in the tables behind a report (目标完成情况对照表): the tables are made anew from the draft, but a figure that was changed there is taken over. */
import { bookmarkOf } from "../../docx/binding-marks.ts";
import type { Draft, PromiseKept, Run } from "../../report/draft.ts";
import type { AdoptedFigure, HandChange } from "./adopted.ts";
import type { BodyParagraph } from "./body.ts";

interface AdoptedAttachments {
  readonly kept: readonly PromiseKept[];
  readonly figures: readonly AdoptedFigure[];
  readonly changed: readonly HandChange[];
}

/** Where a bookmark is gone the figure stays as it was: nobody can say that it was changed. */
export const adoptAttachments = (last: Draft, tables: readonly BodyParagraph[]): AdoptedAttachments => {
  const now = new Map(tables.flatMap(({ text, bookmarks }) => bookmarks.map(({ name, start, end }) => [name, text.slice(start, end)])));
  const figures: AdoptedFigure[] = [];
  const changed: HandChange[] = [];
  const adopt = (run: Run): Run => {
    if (run.kind !== "figure") return run;
    const { id, measure, period } = run.binding;
    const text = now.get(bookmarkOf(id)) ?? run.text;
    if (text === run.text) figures.push({ binding: id, measure, period, text, block: "" });
    else changed.push({ kind: "figure", block: "", was: run.text, now: text, binding: id });
    return { ...run, text };
  };
  return { kept: last.kept.map((one) => ({ ...one, result: one.result.map(adopt) })), figures, changed };
};
