/** The report's text; each figure marked by its verdict, in form as well as in colour. Pressing one finds it in the table. */
import { Fragment, useMemo } from "react";
import type { ReconciledFigure } from "../../api/reconciliations.ts";
import { useWords } from "../../words/use-words.ts";
import { piecesOf } from "./report-pieces.ts";

interface ReportTextProps {
  readonly text: string;
  readonly figures: readonly ReconciledFigure[];
  readonly current: number | undefined;
  readonly onChoose: (figure: number) => void;
}

export const ReportText = ({ text, figures, current, onChoose }: ReportTextProps) => {
  const words = useWords().reconcile;
  const lines = useMemo(() => piecesOf(text, figures), [text, figures]);
  return (
    <section className="jn-reconcile-text" aria-label={words.text} lang="zh-CN">
      {lines.map((line) => (
        <p key={line[0]!.start}>
          {line.map(({ start, text: piece, figure }) =>
            figure ? (
              <button
                key={start}
                type="button"
                className={`jn-plain jn-verdict-mark ${figure.state}${figure.start === current ? " current" : ""}`}
                title={words.verdicts[figure.state]}
                onClick={() => {
                  onChoose(figure.start);
                  document.getElementById(`figure-${figure.start}`)?.scrollIntoView({ block: "center" });
                }}
              >
                {piece}
              </button>
            ) : (
              <Fragment key={start}>{piece}</Fragment>
            ),
          )}
        </p>
      ))}
    </section>
  );
};
