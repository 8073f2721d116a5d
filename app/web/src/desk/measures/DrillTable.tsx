/** The rows behind a figure, what is held back and what counts beside them, and their sum. */
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import type { MeasureFigure } from "../../api/types.ts";
import { useLanguage } from "../../app/settings.ts";
import { useUnits } from "../../kit/units.ts";
import { plainNumber } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";
import type { DrillSum } from "./drill-sum.ts";
import { figureText, isNothing } from "./figure-text.ts";

interface DrillTableProps {
  readonly figure: MeasureFigure;
  readonly sum: DrillSum;
  readonly isMore: boolean;
  readonly onMore: () => void;
}

export const DrillTable = ({ figure, sum, isMore, onMore }: DrillTableProps) => {
  const words = useWords().drill;
  const language = useLanguage();
  const units = useUnits();
  const { rows, heldBack, beside } = sum;
  const amountOf = (amount: string): string => figureText(amount, "flow", language);
  const besides = (
    [
      ["opening", beside.opening],
      ["declared", beside.declared],
    ] as const
  ).filter(([, amount]) => !isNothing(amount));
  return (
    <>
      <table className="jn-led jn-drill">
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.entry}</th>
            <th scope="col">{words.place}</th>
            <th scope="col" className="num">
              {words.amount}，{figure.unit}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const isTakenBack = figure.kind !== "stock" && row.amount.startsWith("-");
            return (
              <tr key={`${row.event} ${row.entry} ${row.subject} ${row.amount}`} className={isTakenBack ? "rev" : undefined}>
                <td className="d">{row.day}</td>
                <td className="t">
                  <Link to="/registers/$register/$entry" params={{ register: row.register, entry: row.entry }}>
                    {row.title ?? row.entry}
                  </Link>{" "}
                  {isTakenBack && <span className="jn-note">{words.reversal}</span>}
                  {row.corrects !== undefined && <span className="jn-note">{words.correctsMonth(row.corrects)}</span>}
                  {row.isBackfilled && <span className="jn-note">{words.backfilled}</span>}
                </td>
                <td>{units.titleOf(row.place)}</td>
                <td className="num">{amountOf(row.amount)}</td>
              </tr>
            );
          })}
          {heldBack.rows !== 0 && (
            <tr className="held">
              <td colSpan={3}>{words.heldBack(heldBack.rows)}</td>
              <td className="num">{amountOf(heldBack.amount)}</td>
            </tr>
          )}
          {besides.map(([kind, amount]) => (
            <tr key={kind} className="held">
              <td colSpan={3}>{words[kind]}</td>
              <td className="num">{amountOf(amount)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="sum">
            <td colSpan={3}>
              {sum.isWhole ? words.sum : `${words.soFar} · ${words.loadedOf(plainNumber(rows.length), plainNumber(sum.count))}`}
            </td>
            <td className="num">{amountOf(sum.sum)}</td>
          </tr>
        </tfoot>
      </table>
      {isMore && (
        <p className="jn-drill-more">
          <Button onClick={onMore}>{words.more}</Button>
        </p>
      )}
    </>
  );
};
