/** The text of a report cut at its lines and at its figures. */
import type { ReconciledFigure } from "../../api/reconciliations.ts";

export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly figure?: ReconciledFigure;
}

/** Lines with words in them, each as its pieces in order; joined they are the line. */
export const piecesOf = (text: string, figures: readonly ReconciledFigure[]): readonly (readonly Piece[])[] => {
  const lines: Piece[][] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    const pieces: Piece[] = [];
    let at = start;
    for (const figure of figures) {
      if (figure.start < at || figure.start >= end) continue;
      if (figure.start > at) pieces.push({ start: at, text: text.slice(at, figure.start) });
      const to = Math.min(figure.end, end);
      pieces.push({ start: figure.start, text: text.slice(figure.start, to), figure });
      at = to;
    }
    if (at < end) pieces.push({ start: at, text: text.slice(at, end) });
    if (line.trim() !== "") lines.push(pieces);
    start = end + 1;
  }
  return lines;
};
