import { exact } from "@jiannuo/quantity";
import { expect, test } from "vitest";
import { shortReport } from "../testing/books/report.ts";
import { laterPeriod, rollForward } from "./roll-forward.ts";

test.each([
  ["2023", 1, "2024"],
  ["2023-06", 1, "2024-06"],
  ["2023Q2", 2, "2025Q2"],
  ["2023-01-01..2023-06-30", 1, "2024-01-01..2024-06-30"],
  ["2021-01-01..2023-12-31", 1, "2022-01-01..2024-12-31"],
  ["2024-02-01..2024-02-29", 1, "2025-02-01..2025-02-28"],
  ["2024-02-01..2024-02-29", 4, "2028-02-01..2028-02-29"],
])("期间 %s 后移 %i 年是 %s", (period, years, later) => expect(laterPeriod(period, years)).toBe(later));

test("取不到的数留着上年的字，不写成0；没有指标的承诺，结果空着等人写", () => {
  const draft = shortReport();
  const plan = [...draft.plan, { ...draft.plan[0]!, id: "C002", text: "办好集市" }].map(({ measure: _measure, ...work }) => work);
  const rolled = rollForward(
    { ...draft, plan },
    { year: 2025, measures: new Map(), value: ({ measure }) => (measure.endsWith("person_count") ? exact(12) : null) },
  );
  const printed = rolled.blocks.flatMap(({ runs }) => runs.flatMap((run) => (run.kind === "figure" ? [run.text] : [])));
  expect(printed).toEqual(["3批", "12人次", "1批"]);
  expect(rolled.kept).toEqual([
    { promise: "把来访接待做在前头", lead: "综治中心（信访办）", result: [] },
    { promise: "办好集市", lead: "综治中心（信访办）", result: [] },
  ]);
});

test("标题里的年份后移一年，正文里的年份留给起草人看", () => {
  const draft = shortReport();
  const heading = { kind: "heading" as const, id: "h9", level: 1 as const, runs: [{ kind: "text" as const, text: "一、2023年工作回顾" }] };
  const said = { kind: "paragraph" as const, id: "p9", runs: [{ kind: "text" as const, text: "2023年建成的冷库已投用。" }] };
  const rolled = rollForward({ ...draft, blocks: [heading, said] }, { year: draft.year + 1, measures: new Map(), value: () => null });
  expect(rolled.blocks.map(({ runs }) => runs[0]!.text)).toEqual(["一、2024年工作回顾", "2023年建成的冷库已投用。"]);
});
