/** The matrix: 已锁 solid with its seal, 开放 hollow, 未到 dashed. */
import type { PeriodListed } from "../../api/types.ts";
import { useLanguage } from "../../app/settings.ts";
import { useWords } from "../../words/use-words.ts";
import { officesOf } from "./offices-of.ts";

interface PeriodsTableProps {
  readonly months: readonly PeriodListed[];
  readonly year: number;
  readonly onChoose: (month: PeriodListed) => void;
}

const twelve = Array.from({ length: 12 }, (_, at) => at + 1);

export const PeriodsTable = ({ months, year, onChoose }: PeriodsTableProps) => {
  const words = useWords().periods;
  const language = useLanguage();
  return (
    <div className="jn-periods-scroll">
      <table className="jn-led jn-periods-table">
        <caption className="jn-vh">{words.table(year)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.office}</th>
            {twelve.map((month) => (
              <th key={month} scope="col">
                {words.month(month)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {officesOf(months).map((office) => (
            <tr key={office.keeper}>
              <th scope="row">{office.title[language]}</th>
              {twelve.map((month) => {
                const found = office.months.get(month);
                const state = found ? (found.isClosed ? "closed" : "open") : "ahead";
                return (
                  <td key={month} className={state}>
                    {found ? (
                      <button
                        type="button"
                        className="jn-plain"
                        aria-label={words.cell(office.title[language], words.month(month), words[state])}
                        onClick={() => onChoose(found)}
                      >
                        {words[state]}
                      </button>
                    ) : (
                      <span title={words.ahead}>
                        <span aria-hidden="true">·</span>
                        <span className="jn-vh">{words.ahead}</span>
                      </span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
