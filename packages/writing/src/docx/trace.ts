/** 数据来源清单: every figure of a report with what it was made of. Kept with the report, not printed with it. */
import type { Column } from "./table.ts";

export interface TraceRow {
  /** As printed in the report. */
  readonly printed: string;
  /** The sentence or the paragraph's head that it stands in. */
  readonly sentence: string;
  /** Title of the measure, or the reason for which it is not bound. */
  readonly measure: string;
  /** Version of the definition (口径); "" for a figure that is not bound. */
  readonly version: string;
  readonly period: string;
  /** Exact value with its unit, unrounded; "—" where there is none. */
  readonly value: string;
  /** Number of entries that it is made of, or what stands instead: 报数. */
  readonly source: string;
  /** 补建 and other remarks. */
  readonly note: string;
}

export const TRACE_TITLE = "数据来源清单";
export const TRACE_MARK = "（随稿留存，不印发）";

/** Columns in mm that fill the 225 mm of a page on its side. */
export const TRACE_COLUMNS: readonly Column[] = [
  { head: "序号", width: 13, isCentred: true },
  { head: "文中数据", width: 30, isCentred: true },
  { head: "所在语句", width: 55 },
  { head: "指标（口径版本）", width: 45 },
  { head: "期间", width: 22, isCentred: true },
  { head: "数值", width: 30, isCentred: true },
  { head: "来源", width: 15, isCentred: true },
  { head: "备注", width: 15, isCentred: true },
];

export const traceCells = (row: TraceRow, index: number): readonly string[] => [
  String(index + 1),
  row.printed,
  row.sentence,
  row.version === "" ? row.measure : `${row.measure}（${row.version}）`,
  row.period,
  row.value,
  row.source,
  row.note,
];
