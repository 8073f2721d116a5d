import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { findShared } from "../../../../testing/shared.ts";
import { clean } from "../clean/clean.ts";
import type { Document, Paragraph, Sentence } from "../document.ts";
import { quoteOf } from "../quote.ts";
import type { Commitment } from "../reading.ts";
import { structure } from "../structure/structure.ts";
import { findCommitments } from "./find.ts";

/** A document of task paragraphs, cut as structure cuts them, without asking structure. */
const tasks = (source: string, role: Paragraph["role"] = "tasks"): Document => {
  const text = clean(source);
  const paragraphs = [...text.text.matchAll(/[^\n]+/gu)].map(({ 0: words, index: start }): Paragraph => {
    const sentences = [...words.matchAll(/[^。！？；]+[。！？；]?/gu)].map(({ 0: sentence, index }): Sentence => {
      const clauses = [...sentence.matchAll(/[^，；：。！？]+/gu)].map((clause) => {
        const from = start + index + clause.index;
        return { start: from, end: from + clause[0].length };
      });
      return { start: start + index, end: start + index + sentence.length, clauses };
    });
    return { start, end: start + words.length, part: "plan", section: -1, role, sentences };
  });
  return { clean: text, title: "", place: "青禾镇", level: "township", reviewYear: 2023, planYear: 2024, sections: [], paragraphs };
};

const quotes = (source: string): string[] => findCommitments(tasks(source)).map((found) => found.quote);

describe("一条承诺一个动作", () => {
  test("新的动作另起一条，目的和结果归前一条", () => {
    expect(quotes("加快青禾大道建设，打通3条断头路，让群众出行更方便；整治背街小巷，不断提升集镇面貌。")).toEqual([
      "加快青禾大道建设",
      "打通3条断头路，让群众出行更方便",
      "整治背街小巷，不断提升集镇面貌",
    ]);
  });

  test("引语不进承诺，承诺从动词短语起", () => {
    expect(quotes("围绕茶叶主导产业，以茶园提升为抓手，我们要改造老茶园800亩，引进加工企业2家。")).toEqual([
      "改造老茶园800亩",
      "引进加工企业2家",
    ]);
  });

  test("“对…”的话题和后面的动作是一条，对象取话题", () => {
    expect(findCommitments(tasks("对排水不畅的老街，按照轻重缓急分步改造。"))).toMatchObject([{ object: "排水不畅的老街" }]);
  });

  test("花费属于用它做的事", () => {
    expect(quotes("投资300万元，新建镇文化站。")).toEqual(["投资300万元，新建镇文化站"]);
  });

  test("引语之后，前一件事的目的不跳过引语去归它", () => {
    expect(quotes("强化以商招商，以专业的态度，切实提高签约质量。")).toEqual(["强化以商招商", "切实提高签约质量"]);
  });

  test("页码插在句中，引文里没有页码，位置仍指原文", () => {
    const source =
      "整治东片排涝沟渠，清理沿街占道经营，修缮村级文化广场，加快\n17、建设青禾大道，改造粮站旧库房，安装太阳能路灯，更新饮水管网，推进旧站\n18、房改造。";
    const found = findCommitments(tasks(source));
    expect(found.map((item) => item.quote)).toContain("推进旧站房改造");
    const road = found.find((item) => item.quote === "加快建设青禾大道");
    expect(road && source.slice(road.start, road.end)).toBe("加快\n17、建设青禾大道");
  });
});

describe("不是承诺的", () => {
  test.each([
    ["指标", "力争农民人均收入增长7%，财政收入突破5000万元。"],
    ["表态", "衷心拥护“两个确立”，坚持以人民为中心的发展思想。"],
    ["现状", "集镇是产业发展的主战场，财力不足问题依然存在。"],
    ["主语", "改善人居环境，是全镇百姓的共同心愿。"],
    ["报幕", "重点抓好五个方面工作。"],
    ["号召", "让我们携起手来，建设美好青禾！"],
    ["口号", "百尺竿头更进一步，千帆竞发勇者先。"],
  ])("%s：%s", (_, source) => expect(quotes(source)).toEqual([]));

  test("小标题不是承诺，它下面的才是", () => {
    expect(quotes("扩大招商成果。走访在外乡贤50名，签约项目6个。整治集镇环境。清理违建，拆除旱厕。")).toEqual([
      "走访在外乡贤50名",
      "签约项目6个",
      "清理违建",
      "拆除旱厕",
    ]);
  });

  test("回顾、目标、总体要求里的话不是承诺", () => {
    for (const role of ["work", "targets", "requirements", "closing"] as const)
      expect(findCommitments(tasks("新建停车位200个，改造老旧小区3个。", role))).toEqual([]);
  });
});

/** The span law of a reading, and order: sorted, without overlap. */
const expectLawful = (source: string, found: readonly Commitment[]): void => {
  let end = 0;
  for (const item of found) {
    expect(item.start).toBeGreaterThanOrEqual(end);
    expect(item.end).toBeGreaterThan(item.start);
    expect(item.end).toBeLessThanOrEqual(source.length);
    expect(item.quote).toBe(quoteOf(source, item));
    expect(item.action).not.toBe("");
    end = item.end;
  }
};

const pieces = constantFrom(
  ..."加快,建设,青禾大道,新建,停车位200个,让群众,更方便,坚持,统筹,推进,围绕,对,把,将,以,为抓手,一是,（2）,年底前,我们要,力争,增长8%,达到,是,的,“,”,（,）,，,；,。,：,！,\n,\n12、,同时,投资,300万元,的同时,各位代表,让我们,不断提升,水平,𠮷".split(
    ",",
  ),
  "，",
  "。",
);

test("任意拼凑的话都守出处律，次序不乱，不出错", () => {
  assert(
    property(array(pieces, { maxLength: 80 }), (words) => {
      const source = words.join("");
      const found = findCommitments(tasks(source));
      expectLawful(source, found);
      expect(found.length).toBeLessThanOrEqual(words.length);
    }),
    { numRuns: 500 },
  );
});

test("一段没有标点的长文不是承诺，也不拖时间", () => {
  expect(quotes("新建学校".repeat(5000))).toEqual([]);
});

const texts = findShared("reading", "texts");
const gold = findShared("reading", "gold");

test.skipIf(!texts)("每一份真实报告的承诺都守出处律", () => {
  const folders = [texts!, join(texts!, "unscored"), findShared("seed")!];
  const files = folders.flatMap((folder) => readdirSync(folder).flatMap((name) => (name.endsWith(".txt") ? [join(folder, name)] : [])));
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) {
    const source = readFileSync(file, "utf8");
    expectLawful(source, findCommitments(structure(clean(source))));
  }
});

interface Agreed {
  readonly text?: string;
  readonly source: string;
  readonly commitments: unknown;
  readonly planZones: unknown;
}

interface Scorer {
  readonly scoreCommitments: (
    text: string,
    gold: unknown,
    found: unknown,
    zones: unknown,
  ) => { tp: number; fp: number; fn: number; missed: string[]; extra: string[] };
}

test.skipIf(!gold)("三份标注过的报告合计，小句F1不低于0.98", async () => {
  const { scoreCommitments }: Scorer = await import(findShared("reading", "score-reading.mjs")!);
  const all = { tp: 0, wrong: 0 };
  for (const name of readdirSync(gold!)) {
    const agreed: Agreed = JSON.parse(readFileSync(join(gold!, name), "utf8"));
    const source = agreed.text ?? readFileSync(join(gold!, agreed.source), "utf8");
    const score = scoreCommitments(source, agreed.commitments, findCommitments(structure(clean(source))), agreed.planZones);
    all.tp += score.tp;
    all.wrong += score.fp + score.fn;
  }
  expect((2 * all.tp) / (2 * all.tp + all.wrong)).toBeGreaterThanOrEqual(0.98);
});
