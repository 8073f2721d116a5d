/** A short report of an invented town as it goes out to be edited: every figure bound. docx-in/fixtures holds it as LibreOffice gave it back. */
import type { Binding, Draft, Run } from "../report/draft.ts";
import { readPrinted } from "../figure/read-printed.ts";

/** `{id measure|750余万元}` in a text becomes a figure. */
const runsOf = (words: string): Run[] =>
  words.split(/(\{[^}]*\})/).flatMap((part): Run[] => {
    const [, id, measure, printed] = /^\{(\S+) (\S+)\|(.*)\}$/.exec(part) ?? [];
    if (id === undefined || measure === undefined || printed === undefined) return part === "" ? [] : [{ kind: "text", text: part }];
    const binding: Binding = { id, measure, version: 1, period: "2023", format: readPrinted(printed)!.format };
    return [{ kind: "figure", text: printed, binding }];
  });

const p = (id: string, words: string) => ({ kind: "paragraph", id, runs: runsOf(words) }) as const;
const h = (id: string, level: 1 | 2 | 3, words: string) => ({ kind: "heading", id, level, runs: runsOf(words) }) as const;

export const sentReport: Draft = {
  title: "青禾镇2024年政府工作报告",
  year: 2024,
  occasion: "2024年2月6日在青禾镇第三届人民代表大会第四次会议上",
  speaker: "青禾镇人民政府镇长　某　某",
  blocks: [
    p("b1", "各位代表："),
    h("b2", 1, "一、2023年工作回顾"),
    {
      ...p(
        "b3",
        "企业培育稳步向前。走访企业{f01 enterprise_visit.visit_count|126家次}，收集诉求{f02 enterprise_visit.appeal_count|58条}，办结率{f03 enterprise_visit.appeal_rate|96.5%}。全年新增规上企业{f04 enterprise.new_count|4家}，技改投资{f05 project.renewal|750余万元}，增长{f06 project.renewal_growth|13.2%}。",
      ),
      lead: 9,
    },
    h("b4", 2, "（一）民生实事落地见效"),
    p("b5", "新修农路{f07 road.length|8.6公里}，改造危桥{f08 bridge.count|3座}，惠及群众{f09 road.people|超3.1万人}。村卫生室全部达标。"),
    p(
      "b6",
      "接待来访{f10 petition_visit.batch_count|279批}、{f11 petition_visit.person_count|688人次}，同比下降{f12 petition_visit.growth|22.28%}，化解积案{f13 petition.solved|近三成}。",
    ),
    h("b7", 1, "二、2024年主要工作"),
    p("b8", "各位代表！让我们一起把青禾的日子过好。"),
  ],
  terms: [],
  plan: [],
  kept: [],
};
