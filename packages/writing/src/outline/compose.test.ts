import { type Exact, exact, toNumber } from "@jiannuo/quantity";
import { read } from "@jiannuo/reading";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FigureSource, KnownMeasure } from "../figure/figure.ts";
import { readPrinted } from "../figure/read-printed.ts";
import { type Draft, bindingsOf, textOf } from "../report/draft.ts";
import { compose } from "./compose.ts";
import { byValue, growth, headed, lastYear, n, paragraph, promise, sentence, sentenceIfKnown, thisYear, unbound } from "./declare.ts";
import type { Outline, OutlineWork, Statement } from "./outline.ts";

const known = (id: string, zh: string, unit: string, kind = "flow"): KnownMeasure => ({
  id,
  title: { zh, en: id },
  registerTitle: { zh, en: id },
  definition: { zh, en: id },
  unit,
  kind,
  version: 2,
  keeper: "stability",
});

const measures = new Map(
  [
    known("visit.batches", "来访批次", "批"),
    known("visit.persons", "来访人次", "人次"),
    known("visit.yoy", "来访同比", "%", "growth"),
    known("fire.count", "火点数", "个"),
    known("relief.paid", "救助资金", "元"),
    known("meal.served", "助餐服务", "次"),
  ].map((measure) => [measure.id, measure]),
);

const usual = { "visit.batches": "279", "visit.persons": "688", "visit.yoy": "-22.2841", "fire.count": "0", "relief.paid": "7536000" };

type Values = Readonly<Record<string, string | null>>;

const sourceOf =
  (values: Values): FigureSource =>
  ({ measure }) => {
    const value = values[measure];
    const unit = measures.get(measure)?.unit;
    return unit === undefined
      ? undefined
      : { value: value == null ? null : exact(value), unit, entries: 1, declared: false, backfilled: 0 };
  };

const outlineOf = (statements: readonly Statement[], more: Partial<Outline> = {}): Outline => ({
  title: sentence`青禾镇${thisYear}政府工作报告`,
  occasion: sentence`${thisYear}${unbound("2月6日", "会议日期")}`,
  speaker: "镇长",
  signer: "党政办",
  opening: [],
  parts: [
    {
      title: sentence`${lastYear}工作回顾`,
      opening: [],
      themes: [{ title: "保障民生", paragraphs: [headed("治理有方", ...statements)] }],
      closing: [],
    },
  ],
  closing: [],
  terms: [],
  works: [],
  kept: [],
  ...more,
});

const composed = (statements: readonly Statement[], values: Values = usual, more: Partial<Outline> = {}) =>
  compose(outlineOf(statements, more), sourceOf(values), measures, { year: 2024 });

const drafted = (...args: Parameters<typeof composed>): Draft => {
  const draft = composed(...args);
  if (!("blocks" in draft)) throw new Error(draft.map(({ because }) => because.zh).join("\n"));
  return draft;
};

const refused = (...args: Parameters<typeof composed>): string[] => {
  const refusals = composed(...args);
  return "blocks" in refusals ? [] : refusals.map(({ code, because }) => `${code} ${because.zh}`);
};

const said = (statements: readonly Statement[], values: Values = usual): string =>
  textOf(drafted(statements, values).blocks.at(-1)!).replace(/^治理有方。/, "");

const visits = sentence`全年接待来访群众${n("visit.batches")}、${n("visit.persons")}，批次同比${growth("visit.yoy", { decimals: 2 })}。`;
const fires = byValue(n("fire.count"), {
  zero: sentence`全年未见火点，共${n("fire.count")}。`,
  otherwise: sentence`全年核实火点${n("fire.count")}，教训深刻。`,
});

describe("句子里的数从台账来", () => {
  test("数印在句子里，每个数关联着指标、口径版本和期间", () => {
    expect(said([visits])).toBe("全年接待来访群众279批、688人次，批次同比下降22.28%。");
    const [first] = bindingsOf(drafted([visits]));
    expect(first?.run).toMatchObject({ text: "279批", binding: { measure: "visit.batches", version: 2, period: "2023" } });
  });

  test.each([
    ["5", "增长5.00%"],
    ["-22.2841", "下降22.28%"],
    ["0", "与上年持平"],
  ])("同比是 %s，就写“%s”", (value, words) => {
    expect(said([visits], { ...usual, "visit.yoy": value })).toContain(`批次同比${words}。`);
  });

  test("火点为零是一句，不为零是另一句", () => {
    expect(said([fires])).toBe("全年未见火点，共0个。");
    expect(said([fires], { ...usual, "fire.count": "3" })).toBe("全年核实火点3个，教训深刻。");
  });

  test("没有数的句子：可以不写的不写，必须写的指明是哪一句、哪个指标", () => {
    const values = { ...usual, "meal.served": null };
    const optional = sentenceIfKnown`助餐${n("meal.served")}。`;
    expect(said([visits, optional], values)).toBe(said([visits]));
    expect(refused([sentence`提供助餐${n("meal.served")}。`], values)).toEqual([
      "FIGURE_WITHOUT_VALUE “提供助餐…。”用的指标 meal.served 在 2023 没有数，请先登记，或改写这一句。",
    ]);
  });

  test("一段里的句子都不写，段首的题句也不写", () => {
    const { blocks } = drafted([sentenceIfKnown`助餐${n("meal.served")}。`], { ...usual, "meal.served": null });
    expect(blocks.map(textOf)).toEqual(["一、2023年工作回顾", "（一）保障民生"]);
  });

  test("指标不存在、数字没人签认，都不予成稿", () => {
    expect(refused([sentence`新建泳池${n("pool.count")}。`])).toEqual(["MEASURE_UNKNOWN “新建泳池…。”用的指标 pool.count 不存在。"]);
    expect(refused([sentence`第8届葡萄节开幕。`])).toEqual([expect.stringMatching(/^NUMBER_UNSIGNED /)]);
    expect(refused([sentence`第${unbound("8", "届次")}届葡萄节开幕。`])).toEqual([]);
  });

  test("期间按报告的年份算：上年、再上年、近三年、上半年", () => {
    const { blocks } = drafted([
      sentence`${n("visit.batches")}${n("visit.batches", { period: "yearBefore" })}`,
      sentence`${n("visit.batches", { period: { recentYears: 3 } })}${n("visit.batches", { period: { from: "01-01", to: "06-30" } })}`,
    ]);
    expect(blocks.at(-1)!.runs.flatMap((run) => (run.kind === "figure" ? [run.binding.period] : []))).toEqual([
      "2023",
      "2022",
      "2021-01-01..2023-12-31",
      "2023-01-01..2023-06-30",
    ]);
  });
});

describe("任务和名词", () => {
  const work = (id: string): OutlineWork => ({ id, lead: "村镇建设办", helpers: [], due: "12-31" });
  const road = sentence`${promise("C001 C002")`加快建设东路、西路`}，${promise("C003")`改造楼栋${unbound("5栋", "计划数")}`}。`;

  test("正文写到的任务进责任分解表：原话、所在章节、当年期限", () => {
    const { plan, blocks } = drafted([road], usual, { works: [work("C001"), work("C002"), work("C003")] });
    expect(plan.map(({ id, text, section, due }) => [id, text, section, due])).toEqual([
      ["C001", "加快建设东路、西路", "保障民生", "2024-12-31"],
      ["C002", "加快建设东路、西路", "保障民生", "2024-12-31"],
      ["C003", "改造楼栋5栋", "保障民生", "2024-12-31"],
    ]);
    expect(blocks.at(-1)).toMatchObject({ lead: 5, commitments: ["C001", "C002", "C003"] });
  });

  test("表里有、正文没写的，正文写了、表里没有的，都指出来", () => {
    expect(refused([road], usual, { works: [work("C001"), work("C003"), work("C004")] })).toEqual([
      "WORK_NOT_PROMISED 任务 C004 在正文里没有写到。",
      "WORK_UNKNOWN 正文写到的任务 C002 不在责任分解表里。",
    ]);
  });

  test("名词解释按在正文出现的先后排，没出现的不收", () => {
    const term = (name: string) => ({ term: name, explanation: "…" });
    const more = { opening: [paragraph(sentence`河长制、林长制`)], terms: [term("林长制"), term("河长制")] };
    expect(drafted([visits], usual, more).terms.map((one) => one.term)).toEqual(["河长制", "林长制"]);
    expect(refused([visits], usual, { terms: [term("田长制")] })).toEqual(["TERM_UNUSED 名词“田长制”在正文里没有出现。"]);
  });
});

describe("任何数下都成立", () => {
  const count = fc.integer({ min: 1, max: 999_999 }).map(String);
  const percent = fc.integer({ min: -9_999, max: 9_999 }).map((hundredths) => String(hundredths / 100));
  const anyValues = fc.record({
    "visit.batches": count,
    "visit.persons": count,
    "visit.yoy": percent,
    "fire.count": fc.integer({ min: 0, max: 40 }).map(String),
    "relief.paid": fc.integer({ min: 10_000, max: 99_999_999 }).map(String),
    "meal.served": count,
  });
  const statements = [visits, fires, sentence`发放救助资金${n("relief.paid", { wording: "余" })}，提供助餐服务${n("meal.served")}。`];

  test("同样的数成同样的稿；数字不是关联的就是签认的；稿是可以存取的数据", () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const draft = drafted(statements, values);
        expect(drafted(statements, values)).toEqual(draft);
        expect(JSON.parse(JSON.stringify(draft))).toEqual(draft);
        const plain = draft.blocks.flatMap(({ runs }) => runs.flatMap((run) => (run.kind === "text" ? [run.text] : []))).join("");
        expect(plain).not.toMatch(/\d/);
        const ids = bindingsOf(draft).map(({ run }) => run.binding.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test("写出来再读：每个关联的数都读得到，值、单位、类别相同", () => {
    const sizeOf = (value: Exact): number => Math.abs(toNumber(value));
    fc.assert(
      fc.property(anyValues, (values) => {
        const draft = drafted(statements, values);
        const text = [draft.title, ...draft.blocks.map(textOf)].join("\n");
        const { figures } = read({ text, carrier: "txt" });
        let from = 0;
        for (const { run } of bindingsOf(draft)) {
          const start = text.indexOf(run.text, from);
          from = start + run.text.length;
          expect(figures.find((figure) => figure.start === start && figure.end === from)).toMatchObject({
            value: sizeOf(readPrinted(run.text)!.value),
            unit: run.binding.format.unit,
            kind: run.binding.measure === "visit.yoy" ? "change" : "level",
          });
        }
      }),
      { numRuns: 60 },
    );
  });
});
