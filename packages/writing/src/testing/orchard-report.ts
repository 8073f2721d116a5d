/** A report made by hand for tests of what goes out: one of everything that a report has, in an invented town. */
import type { Binding, Draft, FigureRun, Run, TextRun } from "../report/draft.ts";

const text = (words: string): TextRun => ({ kind: "text", text: words });

const bound = (id: string, printed: string, more: Partial<Binding> = {}): FigureRun => ({
  kind: "figure",
  text: printed,
  binding: {
    id,
    measure: "orchard.harvest",
    version: 1,
    period: "2025",
    format: { unit: "公斤", magnitude: "", decimals: 0, wording: "", numerals: "arabic" },
    ...more,
  },
});

const p = (id: string, ...runs: readonly (string | Run)[]) =>
  ({ kind: "paragraph", id, runs: runs.map((run) => (typeof run === "string" ? text(run) : run)) }) as const;
const h = (id: string, level: 1 | 2 | 3, words: string) => ({ kind: "heading", id, level, runs: [text(words)] }) as const;

const LONG = "坚持把项目建设摆在首位盯紧要素保障问题一件一件解进度一月一月看责任一层一层落到果园地头，";
const SHORT = "盯紧要素保障，问题一件一件解，进度一月一月看。";

export const orchardReport: Draft = {
  title: "青禾镇2026年政府工作报告",
  year: 2026,
  occasion: "2026年2月6日在青禾镇第三届人民代表大会第五次会议上",
  speaker: "青禾镇人民政府镇长　某　某",
  blocks: [
    p("b0", "各位代表："),
    p("b1", "现在，我代表青禾镇人民政府，向大会作工作报告，请各位代表审议，也请列席的同志提出意见。"),
    h("b2", 1, "一、2025年工作回顾"),
    {
      ...p(
        "b3",
        "果园丰收再上台阶。全年收果",
        bound("6f1c2a34-0001-4000-8000-000000000001", "750余万公斤"),
        "，增长",
        bound("6f1c2a34-0001-4000-8000-000000000002", "13.2%"),
        "，推行三级果长制，",
        LONG.repeat(4),
        SHORT,
      ),
      lead: 9,
    },
    h("b4", 2, "（一）产业发展稳步向前"),
    p(
      "b5",
      "全镇",
      { kind: "unbound", text: "11", reason: "行政村个数，不在台账", by: "李某" },
      "个村都办了合作社。",
      LONG.repeat(6),
      SHORT,
    ),
    h("b6", 3, "1.果品加工"),
    p("b7", "冷库建成投用，“一园一码”上线。", LONG.repeat(5), SHORT),
    h("b8", 1, "二、2026年主要工作"),
    p("b9", LONG.repeat(8), SHORT),
    p("b10", "各位代表！让我们一起把果园种好。"),
  ],
  terms: [
    { term: "三级果长制", explanation: "镇、村、组三级各设果长，分片管护果园，按月巡看并记录。" },
    { term: "一园一码", explanation: "每个果园一个编码，施肥、用药、采摘都记在码下，买果的人扫码可查。" },
  ],
  plan: [
    { id: "C001", section: "抓产业", text: "新建冷库1座", lead: "农业办", helpers: ["村镇建设办", "财政所"], due: "2026-06-30" },
    { id: "C002", section: "抓产业", text: "改造老果园500亩", lead: "农业办", helpers: [], due: "2026-12-31" },
    {
      id: "C003",
      section: "抓民生",
      text: "新建口袋公园2处",
      lead: "村镇建设办",
      helpers: ["财政所"],
      due: "2026-09-15",
      isLivelihood: true,
    },
  ],
  kept: [
    {
      promise: "收果700万公斤以上",
      result: [text("收果"), bound("6f1c2a34-0001-4000-8000-000000000003", "750余万公斤"), text("，已完成")],
      lead: "农业办",
    },
  ],
};
