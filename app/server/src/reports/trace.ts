/** 数据来源清单: every figure of a report with what it was made of, for the file of the report. */
import type { OutCell } from "@jiannuo/writing/ledger";
import type { TraceRow } from "@jiannuo/writing";
import { type Draft, type Run, standingAnswers } from "@jiannuo/writing/draft";
import { boundOf } from "./bound.ts";
import type { ReportNow } from "./report.ts";

const percent = (share: number): string => `补建 ${Math.round(share * 100)}%`;

const sourceOf = ({ declared, entries }: { readonly declared: boolean; readonly entries: number }): string =>
  declared ? (entries > 0 ? `报数、${entries} 条` : "报数") : `${entries} 条`;

const signedRuns = ({ blocks }: Draft): Extract<Run, { kind: "unbound" }>[] =>
  blocks.flatMap(({ runs }) => runs.filter((run) => run.kind === "unbound"));

/** Bound figures in the order of the text, then those that a person signed for, then words that one kept with a reason. */
export const traceRows = ({ draft, figures }: Pick<ReportNow, "draft" | "figures">): TraceRow[] => {
  const told = new Map(figures.map((figure) => [figure.binding, figure]));
  return [
    ...boundOf(draft).flatMap(({ run, sentence }): TraceRow[] => {
      const figure = told.get(run.binding.id);
      if (!figure) return [];
      const { printed, title, measure, version, period, value, unit, backfilled, corrected, because } = figure;
      const notes = [
        ...(backfilled > 0 ? [percent(backfilled)] : []),
        ...(corrected === undefined ? [] : [`订正为 ${corrected}`]),
        ...(because === undefined ? [] : [because.zh]),
      ];
      return [
        {
          printed,
          sentence,
          measure: title?.zh ?? measure,
          version: `第 ${version} 版`,
          period,
          value: value === null ? "—" : `${value}${unit}`,
          source: sourceOf(figure),
          note: notes.join("；"),
        },
      ];
    }),
    ...signedRuns(draft).map(({ text, reason, by }): TraceRow => ({
      printed: text,
      sentence: "",
      measure: reason,
      version: "",
      period: "",
      value: "—",
      source: "签认",
      note: by,
    })),
    ...standingAnswers(draft).map(({ quote, sentence, reason, by }): TraceRow => ({
      printed: quote,
      sentence,
      measure: reason,
      version: "",
      period: "",
      value: "—",
      source: "说明",
      note: by,
    })),
  ];
};

const heads = [
  { text: "序号", width: 6 },
  { text: "文中数据", width: 18 },
  { text: "所在语句", width: 60 },
  { text: "指标", width: 32 },
  { text: "口径版本", width: 10 },
  { text: "期间", width: 24 },
  { text: "数值", width: 18 },
  { text: "来源", width: 14 },
  { text: "备注", width: 40 },
];

/** The same as a sheet. */
export const traceSheet = (rows: readonly TraceRow[]) => {
  async function* written(): AsyncGenerator<readonly OutCell[]> {
    for (const [at, { printed, sentence, measure, version, period, value, source, note }] of rows.entries())
      yield [{ number: String(at + 1) }, ...[printed, sentence, measure, version, period, value, source, note].map((text) => ({ text }))];
  }
  return { name: "数据来源清单", heads, rows: written() };
};
