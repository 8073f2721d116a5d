/** Reported beside computed, figure by figure. */
import type { ReconciledFigure } from "../../api/reconciliations.ts";
import { Blank } from "../../kit/Blank.tsx";
import { useWords } from "../../words/use-words.ts";
import { FigureRow } from "./FigureRow.tsx";

export type Opens = "match" | "adjust" | "entries";

interface FiguresTableProps {
  readonly figures: readonly ReconciledFigure[];
  readonly reconciliation: string;
  readonly current: number | undefined;
  readonly onChoose: (figure: number) => void;
  readonly onOpen: (what: Opens, figure: ReconciledFigure) => void;
}

export const FiguresTable = ({ figures, reconciliation, current, onChoose, onOpen }: FiguresTableProps) => {
  const words = useWords().reconcile;
  if (figures.length === 0) return <Blank>{words.noneHere}</Blank>;
  return (
    <div className="jn-reconcile-figures">
      <table className="jn-led">
        <caption className="jn-vh">{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.reported}</th>
            <th scope="col" className="num">
              {words.computed}
            </th>
            <th scope="col">{words.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <FigureRow
              key={figure.start}
              figure={figure}
              reconciliation={reconciliation}
              isCurrent={figure.start === current}
              onChoose={() => onChoose(figure.start)}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
};
