import { isRefusal } from "@jiannuo/quantity";
import { describe, expect, test } from "vitest";
import { reportDocx } from "../docx/write-report.ts";
import { orchardReport } from "../testing/orchard-report.ts";
import { checkFormat } from "./check-format.ts";
import { FORMAT_RULES } from "./rules.ts";
import { altered } from "./testing/altered.ts";
import { COMPANIONS, type PlantedFault, longTableFaults, noticeFaults, reportFaults } from "./testing/faults.ts";
import { noticeDocx } from "./testing/notice.ts";

const rulesIn = (docx: Uint8Array): string[] => {
  const answer = checkFormat(docx);
  if (isRefusal(answer)) throw new Error(answer.because.zh);
  return [...new Set(answer.findings.map(({ rule }) => rule))].toSorted();
};

const work = orchardReport.plan[0]!;
const papers: readonly (readonly [string, Uint8Array, readonly PlantedFault[]])[] = [
  ["报告", await reportDocx(orchardReport, { trace: [] }), reportFaults],
  [
    "责任分解表跨页的报告",
    await reportDocx({ ...orchardReport, plan: Array.from({ length: 20 }, (_, at) => ({ ...work, id: `C1${at}` })) }, { trace: [] }),
    longTableFaults,
  ],
  ["通知", await noticeDocx(), noticeFaults],
];

describe.each(papers)("%s", (_, paper, faults) => {
  test("没有改动，一处不符合也没有", () => {
    expect(rulesIn(paper)).toEqual([]);
  });

  test.each(faults.map(([rule, part, ...changes]) => ({ rule, part, changes })))(
    "$rule：改坏一处，就指出这一条",
    ({ rule, part, changes }) => {
      expect(rulesIn(altered(paper, part, ...changes))).toEqual([rule, ...(COMPANIONS[rule] ?? [])].toSorted());
    },
  );
});

test("每一条规则都有一处改坏的文件能触发它", () => {
  const planted = papers.flatMap(([, , faults]) => faults.map(([rule]) => rule));
  expect(planted.toSorted()).toEqual(FORMAT_RULES.map(({ id }) => id).toSorted());
});
