/** 逐月: this year's months as bars, the year before as steps; the same numbers as a table, each opening. */
import { useQuery } from "@tanstack/react-query";
import { Suspense, lazy, useState } from "react";
import { type FigureAsk, monthsQuery } from "../../api/figures.ts";
import type { MeasureFigure } from "../../api/types.ts";
import { useLanguage } from "../../app/settings.ts";
import { Waiting } from "../../kit/Blank.tsx";
import { Failure } from "../../kit/Failure.tsx";
import { useWords } from "../../words/use-words.ts";
import { yearOf } from "./ask.ts";
import { MonthsTable } from "./MonthsTable.tsx";
import { useCounted } from "./use-counted.ts";

// The drawing of charts is larger than the page: it comes when a chart is looked at.
const MonthsChart = lazy(async () => ({ default: (await import("./MonthsChart.tsx")).MonthsChart }));

interface MonthsProps {
  readonly figure: MeasureFigure;
  readonly ask: FigureAsk;
  readonly onOpen: (ask: FigureAsk) => void;
}

export const Months = ({ figure, ask, onOpen }: MonthsProps) => {
  const words = useWords().measure;
  const language = useLanguage();
  const [isTable, setTable] = useState(false);
  const year = yearOf(ask);
  const counted = useCounted(figure.measure);
  const { period: _period, ...whose } = ask;
  const now = useQuery(monthsQuery(figure.measure, year, whose));
  // The year before as it stands in the books now, as in the headline.
  const { asOf: _asOf, ...standing } = whose;
  const before = useQuery(monthsQuery(figure.measure, year - 1, standing));
  const failed = now.isError ? now : before.isError ? before : undefined;
  const rows = now.data?.rows.map((row, at) => {
    const last = before.data?.rows[at];
    return { month: row.month, value: counted(row.value, row.month), before: last ? counted(last.value, last.month) : null };
  });
  const isNotKept = before.data?.rows.every(({ month, value }) => value !== null && counted(value, month) === null) ?? false;
  const open = (month: string): void => onOpen({ ...ask, period: month });
  return (
    <section className="jn-sec">
      <h2>
        {words.months}{" "}
        <small>
          {figure.kind === "stock" ? words.monthsStock(year) : words.monthsHint(year)}
          {isNotKept && words.beforeNotKept(year - 1)}
          {ask.asOf !== undefined && words.monthsAsOf(ask.asOf)}
        </small>
        <button type="button" className="jn-plain jn-link" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
          {isTable ? words.asChart : words.asTable}
        </button>
      </h2>
      {failed && <Failure error={failed.error} onRetry={() => void failed.refetch()} />}
      {!failed && (!rows || before.isPending) && <Waiting>{words.waiting}</Waiting>}
      {rows && !before.isPending && isTable && <MonthsTable rows={rows} figure={figure} year={year} onOpen={open} />}
      {rows && !before.isPending && !isTable && (
        <Suspense fallback={<Waiting>{words.waiting}</Waiting>}>
          <MonthsChart rows={rows} figure={figure} label={words.chartLabel(figure.title[language], year)} onOpen={open} />
        </Suspense>
      )}
    </section>
  );
};
