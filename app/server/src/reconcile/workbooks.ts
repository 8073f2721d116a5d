/** 对账表 and 抽样底稿 as workbooks. */
import type { RegisterDefinition, Values } from "@jiannuo/registers";
import { type SheetTable, sheetsXlsx } from "@jiannuo/writing";
import { type Adjustment, type Reconciled, adjustmentWords, verdictWords } from "./reconciliation.ts";
import type { Sample, SampledRow } from "./sample.ts";

const numberOf = (text: string | null | undefined): number | undefined => (text === null || text === undefined ? undefined : Number(text));

const explained = (adjustments: readonly Adjustment[]): string =>
  adjustments
    .map(
      ({ kind, amount, reason, by, at }) =>
        `${adjustmentWords[kind].zh}${amount === undefined ? "" : ` ${amount}`}：${reason}（${by}，${at.slice(0, 10)}）`,
    )
    .join("；");

const percent = (share: number | undefined): string | undefined => (share === undefined ? undefined : `${Math.round(share * 100)}%`);

const figuresTable = (figures: readonly Reconciled[]): SheetTable => ({
  name: "对账表",
  columns: [
    { head: "序号", width: 6 },
    { head: "原文", width: 16 },
    { head: "说的是", width: 28 },
    { head: "报告数", width: 14 },
    { head: "单位", width: 8 },
    { head: "指标", width: 28 },
    { head: "编号", width: 34 },
    { head: "期间", width: 12 },
    { head: "台账数", width: 14 },
    { head: "相差", width: 12 },
    { head: "结论", width: 10 },
    { head: "说明", width: 40 },
    { head: "补建占比", width: 10 },
    { head: "对账开始后登记的条目", width: 20 },
    { head: "指标由谁确认", width: 14 },
  ],
  rows: figures.map((one, at) => [
    at + 1,
    one.quote,
    one.metric,
    Number(one.reported),
    one.unit,
    one.title?.zh,
    one.measure,
    one.period,
    numberOf(one.computed),
    numberOf(one.difference),
    verdictWords[one.state].zh,
    explained(one.adjustments) || one.because?.zh || one.doubt?.zh,
    percent(one.backfilled),
    one.since === undefined || one.since === 0 ? undefined : one.since,
    one.confirmed?.by,
  ]),
});

const countsTable = (figures: readonly Reconciled[]): SheetTable => ({
  name: "结论",
  columns: [
    { head: "结论", width: 14 },
    { head: "个数", width: 10 },
  ],
  rows: Object.entries(verdictWords).map(([verdict, { zh }]) => [zh, figures.filter(({ state }) => state === verdict).length]),
});

export const reconciliationXlsx = (figures: readonly Reconciled[]): Promise<Uint8Array> =>
  sheetsXlsx([figuresTable(figures), countsTable(figures)]);

const textOf = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

const fieldsOf = (values: Values, definition: RegisterDefinition | undefined): string =>
  Object.entries(values)
    .map(([field, value]) => `${definition?.fields[field]?.title.zh ?? field}：${textOf(value)}`)
    .join("；");

const rowOf = (
  { no, day, amount, title, entry, place, values, masked, state, recordedAt, isBackfilled, event, hash, register }: SampledRow,
  definitions: readonly RegisterDefinition[],
) => {
  const definition = definitions.find(({ id }) => id === register);
  return [
    no,
    day,
    Number(amount),
    title,
    fieldsOf(values, definition),
    masked.map((field) => definition?.fields[field]?.title.zh ?? field).join("、"),
    state === null ? undefined : (definition?.states[state]?.title.zh ?? state),
    place,
    recordedAt.slice(0, 16).replace("T", " "),
    isBackfilled ? "补建" : "",
    entry,
    event,
    hash,
    "",
  ];
};

/** @param definitions names of fields and states */
export const sampleXlsx = (sample: Sample, definitions: readonly RegisterDefinition[]): Promise<Uint8Array> =>
  sheetsXlsx([
    {
      name: "抽样底稿",
      columns: [
        { head: "序号", width: 6 },
        { head: "日期", width: 12 },
        { head: "数量", width: 10 },
        { head: "条目", width: 28 },
        { head: "栏目", width: 60 },
        { head: "未显示的个人信息", width: 20 },
        { head: "状态", width: 10 },
        { head: "所在", width: 18 },
        { head: "登记时间（UTC）", width: 18 },
        { head: "补建", width: 6 },
        { head: "条目编号", width: 38 },
        { head: "办理记录", width: 38 },
        { head: "办理记录摘要", width: 66 },
        { head: "核对意见", width: 24 },
      ],
      rows: sample.rows.map((row) => rowOf(row, definitions)),
    },
    {
      name: "抽样说明",
      columns: [
        { head: "项目", width: 16 },
        { head: "内容", width: 80 },
      ],
      rows: [
        ["指标", `${sample.title.zh}（${sample.measure}）`],
        ["口径", sample.definition.zh],
        ["期间", sample.period ?? "全部"],
        ["数值", sample.value === null ? "—" : `${sample.value} ${sample.unit}`],
        ["明细总笔数", sample.rowsInAll],
        ["抽取笔数", sample.rows.length],
        ["不可见明细", sample.heldBack === "few" ? "有" : sample.heldBack],
        ["抽样种子", sample.seed],
        ["抽样办法", "每笔明细与种子一起取 SHA-256，按摘要从小到大取前几笔；同一种子和同样的明细抽出同样的条目"],
      ],
    },
  ]);
