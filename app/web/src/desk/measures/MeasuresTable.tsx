/** Measures as a ledger page, a group for each register. */
import type { FigureAsk } from "../../api/figures.ts";
import type { MeasureListed, Target } from "../../api/types.ts";
import { useLanguage } from "../../app/settings.ts";
import { useWords } from "../../words/use-words.ts";
import { groupMeasures } from "./find-measures.ts";
import { MeasureRow } from "./MeasureRow.tsx";

interface MeasuresTableProps {
  readonly measures: readonly MeasureListed[];
  readonly ask: FigureAsk;
  readonly targets: readonly Target[];
  readonly onOpen: (measure: MeasureListed) => void;
}

export const MeasuresTable = ({ measures, ask, targets, onOpen }: MeasuresTableProps) => {
  const words = useWords().measures;
  const language = useLanguage();
  return (
    <table className="jn-led jn-measure-table">
      <caption className="jn-vh">{words.table}</caption>
      <thead>
        <tr>
          <th scope="col">{words.measure}</th>
          <th scope="col" className="num">
            {words.figure}
          </th>
          <th scope="col">{words.target}</th>
          <th scope="col">{words.kind}</th>
        </tr>
      </thead>
      {groupMeasures(measures, language).map((group) => (
        <tbody key={group.register}>
          <tr className="grp">
            <th scope="rowgroup" colSpan={4}>
              {group.title}
            </th>
          </tr>
          {group.measures.map((measure) => (
            <MeasureRow
              key={measure.id}
              measure={measure}
              ask={ask}
              target={targets.find((one) => one.measure === measure.id)}
              onOpen={() => onOpen(measure)}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
};
