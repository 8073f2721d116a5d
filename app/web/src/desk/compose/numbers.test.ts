import { type Draft, quoteAt } from "@jiannuo/writing/draft";
import { expect, test } from "vitest";
import type { BoundFigure, DraftFinding } from "../../api/reports.ts";
import { countNumbers, sortFindings } from "./numbers.ts";

const draft: Draft = {
  title: "青禾镇2024年政府工作报告",
  year: 2024,
  occasion: "",
  speaker: "",
  blocks: [
    { kind: "paragraph", id: "p1", runs: [{ kind: "text", text: "全年没有事故。" }] },
    {
      kind: "paragraph",
      id: "p2",
      runs: [
        { kind: "text", text: "接待来访" },
        {
          kind: "figure",
          text: "251批",
          binding: {
            id: "b1",
            measure: "petition_visit.batch_count",
            version: 1,
            period: "2023",
            format: { unit: "批", magnitude: "", decimals: 0, wording: "", numerals: "arabic" },
          },
        },
        { kind: "unbound", text: "3次", reason: "会议记录", by: "王芳" },
      ],
    },
  ],
  terms: [],
  plan: [],
  kept: [{ promise: "来访下降", result: [{ kind: "text", text: "下降一成" }], lead: "综治中心" }],
};
const because = { zh: "须有依据", en: "needs evidence" };
const absolute: DraftFinding = { code: "ABSOLUTE_UNPROVEN", severity: "doubtful", block: "p1", start: 2, end: 4, because };
const moved: BoundFigure = {
  binding: "b1",
  measure: "petition_visit.batch_count",
  version: 1,
  period: "2023",
  value: "279",
  unit: "批",
  printed: "251批",
  state: "moved",
  proposal: "279批",
  entries: 279,
  declared: false,
  backfilled: 0,
};

test("变动的数排进查对，按文中次序；校核已经说过的不说两遍", () => {
  const { open } = sortFindings(draft, [moved], [absolute]);
  expect(open.map((finding) => [finding.code, quoteAt(draft, finding)])).toEqual([
    ["ABSOLUTE_UNPROVEN", "没有"],
    ["FIGURE_MOVED", "251批"],
  ]);
  const said: DraftFinding = { ...absolute, code: "FIGURE_DIFFERS", block: "p2", start: 4, end: 8, binding: "b1" };
  expect(sortFindings(draft, [moved], [said]).open).toEqual([said]);
});

test("说明只管这一段的这几个字：字改了，查对又列出来", () => {
  const explained = [{ code: "ABSOLUTE_UNPROVEN", block: "p1", quote: "没有", reason: "有全年零报告", by: "王芳" }];
  const sorted = sortFindings({ ...draft, explained }, [], [absolute]);
  expect(sorted.open).toEqual([]);
  expect(sorted.explained).toEqual([{ finding: absolute, by: explained[0] }]);
  const changed = { ...draft, explained, blocks: [{ ...draft.blocks[0]!, runs: [{ kind: "text" as const, text: "全年未有事故。" }] }] };
  expect(sortFindings(changed, [], [absolute]).open).toEqual([absolute]);
});

test("对照表里的查对排在文后，引的是那一行的字", () => {
  const line: DraftFinding = { code: "NUMBER_UNBOUND", severity: "doubtful", block: "kept:0", start: 2, end: 4, because };
  expect(sortFindings(draft, [], [line, absolute]).open).toEqual([absolute, line]);
  expect(quoteAt(draft, line)).toBe("一成");
  expect(sortFindings(draft, [], [{ ...line, block: "kept:7" }]).open).toEqual([]);
});

test("本稿的数：关联的、确认不关联的、变动的各有多少", () => {
  expect(countNumbers(draft, [moved])).toEqual({ bound: 1, signed: 1, moved: 1 });
});
