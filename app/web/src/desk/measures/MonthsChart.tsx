/** The months drawn: bars for this year, a stepped line for the year before. Pressing a bar opens its month. */
import { BarChart, LineChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { type EChartsType, init, registerTheme, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useEffectEvent, useRef } from "react";
import type { MeasureFigure } from "../../api/types.ts";
import { useLanguage } from "../../app/settings.ts";
import { reportNumber } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";
import { chartTheme } from "./chart-theme.ts";
import { figureText } from "./figure-text.ts";
import type { MonthRow } from "./MonthsTable.tsx";

use([BarChart, LineChart, GridComponent, SVGRenderer]);
registerTheme("jiannuo", chartTheme);

interface MonthsChartProps {
  readonly rows: readonly MonthRow[];
  readonly figure: MeasureFigure;
  readonly label: string;
  readonly onOpen: (month: string) => void;
}

const numberOf = (value: string | null): number | null => (value === null ? null : Number(value));

export const MonthsChart = ({ rows, figure, label, onOpen }: MonthsChartProps) => {
  const words = useWords().measure;
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | undefined>(undefined);
  const open = useEffectEvent((at: number): void => {
    const row = rows[at];
    if (row && row.value !== null) onOpen(row.month);
  });
  useEffect(() => {
    if (!box.current) return undefined;
    const drawn = init(box.current, "jiannuo", { renderer: "svg" });
    chart.current = drawn;
    drawn.on("click", ({ dataIndex }) => open(dataIndex));
    const watcher = new ResizeObserver(() => drawn.resize());
    watcher.observe(box.current);
    return () => {
      watcher.disconnect();
      drawn.dispose();
      chart.current = undefined;
    };
  }, []);
  useEffect(() => {
    chart.current?.setOption({
      animation: false,
      grid: { left: 8, right: 8, top: 24, bottom: 4, containLabel: true },
      xAxis: { type: "category", data: rows.map(({ month }) => words.month(Number(month.slice(5)))), axisLabel: { interval: "auto" } },
      yAxis: { type: "value", axisLabel: { formatter: (value: number) => reportNumber(value, language) } },
      series: [
        {
          type: "bar",
          data: rows.map(({ value }) => numberOf(value)),
          label: {
            show: true,
            position: "top",
            formatter: ({ dataIndex }: { dataIndex: number }) => {
              const value = rows[dataIndex]?.value ?? null;
              return value === null ? "" : figureText(value, figure.kind, language);
            },
          },
          labelLayout: { hideOverlap: true },
        },
        { type: "line", step: "middle", silent: true, data: rows.map(({ before }) => numberOf(before)) },
      ],
    });
  }, [rows, figure.kind, language, words]);
  return (
    <figure className="jn-chart">
      <figcaption className="jn-vh">{label}</figcaption>
      <div ref={box} aria-hidden="true" />
    </figure>
  );
};
