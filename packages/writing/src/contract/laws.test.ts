import { type Exact, divide, exact, toText } from "@jiannuo/quantity";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatFor } from "../figure/format-for.ts";
import { printFigure } from "../figure/print.ts";
import { textOf } from "../report/draft.ts";
import { draftOf } from "../testing/draft.ts";
import { checkDraft } from "./check-draft.ts";
import type { DraftFinding } from "./draft-finding.ts";

const anyGrowth: fc.Arbitrary<Exact> = fc
  .integer({ min: -99_999, max: 99_999 })
  .map((digits) => divide(exact(digits), exact(100), { scale: 2 }));
const anyVerb = fc.constantFrom<string>("增长", "下降", "增加", "减少", "提高", "降低");
const anyWording = fc.constantFrom("", "近", "超", "约", "左右", "以上");

const check = (sentence: string, value: Exact): { text: string; findings: readonly DraftFinding[] } => {
  const books = { yoy: { value: toText(value), unit: "%", kind: "growth", title: "来访人次增速" } };
  const { draft, source, measures } = draftOf(sentence, books);
  return { text: textOf(draft.blocks[0]!), findings: checkDraft(draft, source, measures, { setPhrases: [], today: "2024-01-20" }) };
};

describe("查对之律", () => {
  test("意见都指在原文里，照建议改了就不再有不符", () => {
    fc.assert(
      fc.property(anyGrowth, anyGrowth, anyVerb, anyWording, (value, other, verb, wording) => {
        fc.pre(value.digits !== 0n && other.digits !== 0n);
        const printed = printFigure(other, { ...formatFor("%", other, wording), isUnsigned: true });
        const { text, findings } = check(`来访人次同比${verb}{yoy:${printed}}。`, value);
        let [said, figure] = [verb, printed];
        for (const { code, start, end, proposal } of findings) {
          expect([0 <= start, start < end, end <= text.length]).toEqual([true, true, true]);
          if (code === "DIRECTION") said = proposal!;
          if (code === "FIGURE_DIFFERS" || code === "WORDING_BROKEN") figure = proposal!;
        }
        const again = check(`来访人次同比${said}{yoy:${figure}}。`, value).findings;
        expect(again.filter(({ severity }) => severity === "wrong")).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
