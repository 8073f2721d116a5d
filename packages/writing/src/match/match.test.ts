/** 对账: which measure a printed figure is, by its words, and whether the value bears it out. */
import { exact } from "@jiannuo/quantity";
import { read } from "@jiannuo/reading";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FigureSource, KnownMeasure } from "../figure/figure.ts";
import { type FigureMatch, type Remembered, matchFigures } from "./match.ts";

const measure = (id: string, title: string, unit: string, more: Partial<KnownMeasure> = {}): KnownMeasure => ({
  id,
  title: { zh: title, en: id },
  registerTitle: { zh: id.split(".")[0]!, en: "" },
  definition: { zh: title, en: "" },
  unit,
  kind: "flow",
  version: 1,
  keeper: "office",
  ...more,
});

const visits = { zh: "接待来访", en: "visits" };
const measures: readonly KnownMeasure[] = [
  measure("visit.batches", "接待来访批次", "批", { registerTitle: visits }),
  measure("visit.persons", "接待来访人次", "人次", { registerTitle: visits }),
  measure("visit.growth", "来访批次同比", "%", { registerTitle: visits, kind: "growth" }),
  measure("hazard.found", "发现隐患", "处", { registerTitle: { zh: "安全隐患", en: "" } }),
  measure("hazard.fixed", "整治隐患", "处", { registerTitle: { zh: "安全隐患", en: "" } }),
  measure("firm.above", "新增规模以上工业企业", "家"),
  measure("firm.all", "工业企业", "家", { kind: "stock" }),
  measure("toilet.done", "完成改厕", "户", { registerTitle: { zh: "农村改厕", en: "" } }),
  measure("fire.points", "火点数", "个", { registerTitle: { zh: "秸秆禁烧", en: "" } }),
  measure("aid.paid", "发放救助资金", "元"),
  measure("fund.projects", "争取资金的重点项目", "个", { kind: "distinct" }),
  measure("fund.bond", "申报专项债项目", "个", { kind: "distinct", subsetOf: "fund.projects" }),
  measure("fund.budget", "申报中央预算内投资项目", "个", { kind: "distinct", subsetOf: "fund.projects" }),
  measure("town.club", "镇级互助社", "个", { kind: "stock", registerTitle: { zh: "救急难互助社", en: "" } }),
  measure("village.club", "村级互助社", "个", { kind: "stock", registerTitle: { zh: "救急难互助社", en: "" } }),
];

const bookOf =
  (values: Readonly<Record<string, string>>): FigureSource =>
  ({ measure: id }) => {
    const value = values[id];
    return value === undefined ? undefined : { value: exact(value), unit: "", entries: 1, declared: false, backfilled: 0 };
  };

const report = (sentence: string): string =>
  `青禾镇2024年政府工作报告\n一、2023年工作回顾\n${sentence}\n二、2024年工作安排\n新建停车位300个。\n`;
const match = (
  sentence: string,
  values: Readonly<Record<string, string>> = {},
  remembered: Remembered = new Map(),
): readonly FigureMatch[] =>
  matchFigures(read({ text: report(sentence), carrier: "txt" }), measures, bookOf(values), remembered, { year: 2023 });
const chosen = (matches: readonly FigureMatch[]) => matches.map(({ quote, measure: id }) => [quote, id]);
const difference = ({ measure: id, proposals }: FigureMatch): string | null | undefined =>
  proposals.find((one) => one.measure === id)?.difference;

describe("对上指标", () => {
  test("同一件事的两个单位，各是各的指标", () => {
    expect(chosen(match("全年接待来访群众120批460人次。"))).toEqual([
      ["120批", "visit.batches"],
      ["460人次", "visit.persons"],
    ]);
  });

  test("简称和惯用说法认得：规上即规模以上，厕改即改厕", () => {
    expect(chosen(match("新增规上工业企业3家，完成厕改260户。"))).toEqual([
      ["3家", "firm.above"],
      ["260户", "toilet.done"],
    ]);
  });

  test("增速只对增速：下降的报告数是负的，台账也是负的才相符", () => {
    const [, decline] = match("接待来访群众120批，同比下降8.5%。", { "visit.growth": "-8.47" });
    expect(decline).toMatchObject({ quote: "8.5%", reported: "-8.5", measure: "visit.growth" });
    expect(difference(decline!)).toBe("0");
    const [, grown] = match("接待来访群众120批，同比下降8.5%。", { "visit.growth": "8.47" });
    expect(difference(grown!)).not.toBe("0");
  });

  test("总数的话少，看后面的其中各项属于谁", () => {
    expect(chosen(match("全年重点项目15个，申报专项债项目9个，申报中央预算内投资项目1个。"))[0]).toEqual(["15个", "fund.projects"]);
  });

  test("话里的零和1+11也是数：零火点，镇村互助体系", () => {
    const found = match("秸秆禁烧实现“零火点”，搭建1+11镇村救急难互助体系。", {
      "fire.points": "0",
      "town.club": "1",
      "village.club": "11",
    });
    expect(chosen(found)).toEqual([
      ["零火点", "fire.points"],
      ["1", "town.club"],
      ["11", "village.club"],
    ]);
    expect(found.map(difference)).toEqual(["0", "0", "0"]);
  });

  test("计划里的目标不对；没有相近指标的不硬对，也说得出差多少才算", () => {
    const found = match("群众文化广场舞队达到17支。");
    expect(chosen(found)).toEqual([["17支", undefined]]);
    expect(found.map(({ quote }) => quote)).not.toContain("300个");
  });

  test("一个项目自己的投资额不是哪个指标的数", () => {
    const [amount] = match("青禾冷链物流园项目开工建设，总投资2亿元。", { "aid.paid": "200000000" });
    expect(amount?.measure).toBeUndefined();
  });
});

describe("相差", () => {
  test("印的是约数，按约数的意思比：750余万元是大于750万、小于800万", () => {
    const [more] = match("发放救助资金750余万元。", { "aid.paid": "7690650" });
    expect(difference(more!)).toBe("0");
    const [less] = match("发放救助资金750余万元。", { "aid.paid": "7490000" });
    expect(difference(less!)).toBe("-10000");
  });

  test("确认过的说法先用；确认没有指标的不再对", () => {
    const sentence = "整治安全隐患195处。";
    const [first] = match(sentence);
    expect(first!.measure).toBe("hazard.fixed");
    expect(match(sentence, {}, new Map([[first!.wording, "hazard.found"]]))[0]).toMatchObject({
      measure: "hazard.found",
      chosenBy: "remembered",
    });
    expect(match(sentence, {}, new Map([[first!.wording, null]]))[0]!.measure).toBeUndefined();
  });
});

test("指标由字面选定：台账里是什么数，都不改换选中的指标，除非字面分不出，那就标明存疑", () => {
  const sentence = "全年接待来访群众120批460人次，同比下降8.5%，整治安全隐患195处，新增规上工业企业3家，发放救助资金750余万元。";
  const plain = match(sentence);
  const value = fc.oneof(fc.constantFrom("120", "460", "-8.5", "195", "3", "7500001"), fc.integer({ min: 0, max: 1000 }).map(String));
  fc.assert(
    fc.property(fc.array(value, { minLength: measures.length, maxLength: measures.length }), (values) => {
      const found = match(sentence, Object.fromEntries(measures.map(({ id }, at) => [id, values[at]!])));
      found.forEach((one, at) => {
        if (one.chosenBy === "value") expect(one.doubt).toBeDefined();
        else expect(one.measure).toBe(plain[at]!.measure);
      });
    }),
    { numRuns: 50 },
  );
});
