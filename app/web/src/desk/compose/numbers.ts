/** How the numbers of a draft stand, and which of its findings are open. Pure. */
import { type Draft, type Explained, answerTo, bindingsOf, runsAt } from "@jiannuo/writing/draft";
import type { BoundFigure, DraftFinding } from "../../api/reports.ts";

export interface Standing {
  readonly bound: number;
  readonly signed: number;
  readonly moved: number;
}

export const countNumbers = (draft: Draft, figures: readonly BoundFigure[]): Standing => ({
  bound: bindingsOf(draft).length,
  signed: draft.blocks.flatMap(({ runs }) => runs).filter(({ kind }) => kind === "unbound").length,
  moved: figures.filter(({ state }) => state === "moved" || state === "broken").length,
});

/** A figure that moved, as a finding at its place: the books say otherwise than the words. One that the checks found by themselves is not said twice. */
const moves = (draft: Draft, figures: readonly BoundFigure[], found: readonly DraftFinding[]): DraftFinding[] => {
  const said = new Set(found.map(({ binding }) => binding));
  return draft.blocks.flatMap((block) => {
    let at = 0;
    return block.runs.flatMap((run): DraftFinding[] => {
      const start = at;
      at += run.text.length;
      if (run.kind !== "figure" || said.has(run.binding.id)) return [];
      const figure = figures.find(({ binding }) => binding === run.binding.id);
      if (figure?.state !== "moved" && figure?.state !== "broken") return [];
      const because = figure.because ?? { zh: "台账里的数已变动。", en: "The figure in the registers has moved." };
      return [
        {
          code: figure.state === "moved" ? "FIGURE_MOVED" : "FIGURE_BROKEN",
          severity: figure.state === "moved" ? "doubtful" : "wrong",
          block: block.id,
          start,
          end: at,
          because,
          binding: run.binding.id,
          ...(figure.proposal === undefined ? {} : { proposal: figure.proposal }),
        },
      ];
    });
  });
};

export interface Sorted {
  /** To be looked at by a person. */
  readonly open: readonly DraftFinding[];
  /** Nothing is wrong with them. */
  readonly notes: readonly DraftFinding[];
  readonly explained: readonly { readonly finding: DraftFinding; readonly by: Explained }[];
}

/** Findings of the checks and figures that moved, in the order of the text; apart from them those that a person has answered. */
export const sortFindings = (draft: Draft, figures: readonly BoundFigure[], found: readonly DraftFinding[]): Sorted => {
  const order = new Map(draft.blocks.map(({ id }, index) => [id, index]));
  const behind = draft.blocks.length;
  const all = [...found, ...moves(draft, figures, found)]
    .filter(({ block }) => runsAt(draft, block) !== undefined)
    .sort((a, b) => (order.get(a.block) ?? behind) - (order.get(b.block) ?? behind) || a.start - b.start);
  const answered = all.flatMap((finding) => {
    const by = answerTo(draft, finding);
    return by ? [{ finding, by }] : [];
  });
  const done = new Set(answered.map(({ finding }) => finding));
  const left = all.filter((finding) => !done.has(finding));
  return {
    open: left.filter(({ severity }) => severity !== "note"),
    notes: left.filter(({ severity }) => severity === "note"),
    explained: answered,
  };
};
