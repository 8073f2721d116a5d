/** The months as numbers. */
import type { MeasureFigure } from "../../api/types.ts";
import { useLanguage } from "../../app/settings.ts";
import { Figure } from "../../kit/Figure.tsx";
import { useWords } from "../../words/use-words.ts";
import { differenceText, figureText, withUnit } from "./figure-text.ts";

/** A month of this year and the same month of the year before. */
export interface MonthRow {
  readonly month: string;
  readonly value: string | null;
  readonly before: string | null;
}

interface MonthsTableProps {
  readonly rows: readonly MonthRow[];
  readonly figure: MeasureFigure;
  readonly year: number;
  readonly onOpen: (month: string) => void;
}

export const MonthsTable = ({ rows, figure, year, onOpen }: MonthsTableProps) => {
  const words = useWords().measure;
  const language = useLanguage();
  return (
    <table className="jn-led jn-months">
      <thead>
        <tr>
          <th scope="col">{words.monthColumn}</th>
          <th scope="col" className="num">
            {words.thisYear(year)}
          </th>
          <th scope="col" className="num">
            {words.thisYear(year - 1)}
          </th>
          <th scope="col" className="num">
            {words.difference}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ month, value, before }) => {
          const name = words.month(Number(month.slice(5)));
          return (
            <tr key={month}>
              <th scope="row">{name}</th>
              <td className="num">
                {value === null ? (
                  "—"
                ) : (
                  <Figure look="bare" label={words.open(`${name} ${withUnit(value, figure, language)}`)} onOpen={() => onOpen(month)}>
                    {figureText(value, figure.kind, language)}
                  </Figure>
                )}
              </td>
              <td className="num jn-mut">{figureText(before, figure.kind, language)}</td>
              <td className="num">{differenceText(value, before, figure.kind, language)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
