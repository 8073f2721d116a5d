/** For tests: a short report of 青禾镇 in our own words, whose figures are those of the reception of visitors. */
import type { Binding, Draft, FigureRun, Run } from "@jiannuo/writing/draft";

const text = (said: string): Run => ({ kind: "text", text: said });

export const figure = (
  id: string,
  measure: string,
  printed: string,
  format: Partial<Binding["format"]> = {},
  more: Partial<Binding> = {},
): FigureRun => ({
  kind: "figure",
  text: printed,
  binding: {
    id,
    measure,
    version: 1,
    period: "2023",
    ...more,
    format: { unit: "批", magnitude: "", decimals: 0, wording: "", numerals: "arabic", ...format },
  },
});

const reviewed = (year: number): Partial<Binding> => ({ period: String(year - 1) });

interface Printed {
  /** Of delivery; its figures are of the year before. */
  readonly year?: number;
  readonly batches?: string;
  readonly persons?: string;
  /** Behind the last sentence. */
  readonly more?: readonly Run[];
}

/** What the books say of its figures is the test's affair. */
export const shortReport = ({ year = 2024, batches = "3批", persons = "8人次", more = [] }: Printed = {}): Draft => ({
  title: `青禾镇${year}年政府工作报告`,
  year,
  occasion: `${year}年2月6日在青禾镇第三届人民代表大会第四次会议上`,
  speaker: "青禾镇人民政府镇长　程静",
  blocks: [
    { kind: "heading", id: "h1", level: 1, runs: [text("一、过去一年工作")] },
    {
      kind: "paragraph",
      id: "p1",
      runs: [
        text("镇里敞开大门听民声。全年接待来访"),
        figure("f-batch", "petition_visit.batch_count", batches, {}, reviewed(year)),
        text("，件件有着落。"),
      ],
    },
    {
      kind: "paragraph",
      id: "p2",
      runs: [
        text("坐下来同群众谈，接谈"),
        figure("f-person", "petition_visit.person_count", persons, { unit: "人次" }, reviewed(year)),
        text("，其中集体访"),
        figure("f-group", "petition_visit.group_count", "1批", {}, reviewed(year)),
        text("。"),
        ...more,
      ],
    },
  ],
  terms: [],
  plan: [
    {
      id: "C001",
      section: "今年工作",
      text: "把来访接待做在前头",
      lead: "综治中心（信访办）",
      helpers: [],
      due: `${year}-12-31`,
      measure: "petition_visit.batch_count",
    },
  ],
  kept: [],
});
