/** The report of the demonstration, composed from its figures: what it says holds, what it counts is bound, what it promises has somebody to answer for it. */
import { readFileSync } from "node:fs";
import { exact } from "@jiannuo/quantity";
import { read } from "@jiannuo/reading";
import { checkDraft, holds } from "@jiannuo/writing";
import { type Draft, type Run, bindingsOf, compose, textOf } from "@jiannuo/writing/outline";
import { describe, expect, test } from "vitest";
import { findShared } from "../../../testing/shared.ts";
import { expected2023 } from "../demo/expected.ts";
import { offices } from "../offices.ts";
import { demonstrationPostings, figureSourceOf, knownMeasures } from "../testing/demonstration-figures.ts";
import { reportOutline } from "./outline.ts";
import { setPhrases } from "./phrases-in-use.ts";
import { works } from "./works.ts";

const postings = demonstrationPostings();
const source = figureSourceOf(postings);

const composed = (given = source): Draft => {
  const draft = compose(reportOutline, given, knownMeasures, { year: 2024 });
  if (!("blocks" in draft)) throw new Error(draft.map(({ because }) => because.zh).join("\n"));
  return draft;
};

const draft = composed();
const head = [draft.title, draft.occasion, draft.speaker];
const text = [...head, ...draft.blocks.map(textOf)].join("\n");
const reading = read({ text, carrier: "txt" });

/** Every run of the text with the place where it stands. */
const placed: { readonly run: Run; readonly start: number; readonly end: number }[] = [];
let at = head.join("\n").length + 1;
for (const { runs } of draft.blocks) {
  for (const run of runs) {
    placed.push({ run, start: at, end: at + run.text.length });
    at += run.text.length;
  }
  at += 1;
}

/** The number as it is printed, with its magnitude multiplied out. */
const numberOf = (printed: string): number => {
  const [, digits = "", magnitude = ""] = /([\d.]+)余?([万亿]?)/.exec(printed)!;
  return Math.round(Number(digits) * { "": 1, 万: 1e4, 亿: 1e8 }[magnitude]! * 100) / 100;
};

describe("报告里的数", () => {
  test("全年该有的九十七个指标，报告里都关联到了", () => {
    const bound = new Set(bindingsOf(draft).map(({ run }) => run.binding.measure));
    expect(expected2023.map(({ id }) => id).filter((id) => !bound.has(id))).toEqual([]);
  });

  test("每个数字不是关联指标，就是有人签认、写明理由", () => {
    const results = draft.kept.flatMap(({ result }) => result);
    const plain = [...placed.map(({ run }) => run), ...results].filter(({ kind }) => kind === "text");
    expect(plain.filter((run) => /\d/.test(run.text))).toEqual([]);
    const signed = [...placed.map(({ run }) => run), ...results].flatMap((run) => (run.kind === "unbound" ? [run] : []));
    expect(signed.filter(({ reason, by }) => reason === "" || by === "")).toEqual([]);
  });

  test("字和数对得上：没有一处错，也没有一处存疑", () => {
    const findings = checkDraft(draft, source, knownMeasures, { setPhrases: setPhrases(), today: "2024-02-06" });
    expect(findings.filter(({ severity }) => severity !== "note").map(({ code, because }) => `${code} ${because.zh}`)).toEqual([]);
  });

  test("写出来再读，每个关联的数都读得到，值、单位、类别相同", () => {
    const unread = placed.flatMap(({ run, start, end }) => {
      if (run.kind !== "figure") return [];
      const kinds: Readonly<Record<string, string>> = { growth: "change", rank: "rank" };
      const { kind, id } = knownMeasures.get(run.binding.measure)!;
      const expected = { unit: run.binding.format.unit, kind: id.endsWith("_yoy") ? "change" : (kinds[kind] ?? "level") };
      const found = reading.figures.find((figure) => figure.start === start && figure.end === end);
      const isSame = found?.unit === expected.unit && found.kind === expected.kind && found.value === numberOf(run.text);
      return isSame && holds(source(run.binding)!.value!, found.quote).holds ? [] : [{ id, text: run.text, found }];
    });
    expect(unread).toEqual([]);
  });

  test("台账还没有数的年份写不成报告，缺哪个指标逐句说清", () => {
    const refusals = compose(reportOutline, source, knownMeasures, { year: 2035 });
    const because = "blocks" in refusals ? [] : refusals.map(({ code, because: { zh } }) => `${code} ${zh}`);
    expect(because).toContainEqual(expect.stringMatching(/^FIGURE_WITHOUT_VALUE .*econ_indicator\.fiscal_revenue_yoy 在 2034 没有数/));
    expect(because.filter((one) => !one.startsWith("FIGURE_WITHOUT_VALUE"))).toEqual([]);
  });

  test.each([
    ["5", "来访批次同比增长5.00%"],
    ["0", "来访批次同比与上年持平"],
    ["-22.284122", "来访批次同比下降22.28%"],
  ])("来访同比的数是 %s，句子就写“%s”", (value, words) => {
    const moved = composed(figureSourceOf(postings, { "petition_visit.visit_yoy": exact(value) }));
    expect(moved.blocks.map(textOf).join("\n")).toContain(words);
  });

  test("有了火点，就不再写零火点", () => {
    const moved = composed(
      figureSourceOf(postings, { "straw_fire.fire_point_count": exact(2), "straw_fire.zero_fire_streak_years": exact(0) }),
    );
    const words = moved.blocks.map(textOf).join("\n");
    expect(words).toContain("秸秆禁烧核实火点2个");
    expect(words).not.toContain("零火点”，田间");
  });
});

describe("报告的样子", () => {
  test("提纲是可以存取的数据，成稿也是；同样的数成同样的稿", () => {
    expect(JSON.parse(JSON.stringify(reportOutline))).toEqual(reportOutline);
    expect(JSON.parse(JSON.stringify(draft))).toEqual(draft);
    expect(composed()).toEqual(draft);
  });

  test("六千到八千字，三个部分、六个方面、四项任务", () => {
    const { length } = draft.blocks.map(textOf).join("");
    expect(length).toBeGreaterThanOrEqual(6000);
    expect(length).toBeLessThanOrEqual(8000);
    const headings = (level: number) => draft.blocks.filter((block) => block.kind === "heading" && block.level === level).map(textOf);
    expect(headings(1)).toEqual(["一、2023年工作回顾", "二、2024年主要工作", "三、全面加强政府自身建设"]);
    expect(headings(2)).toHaveLength(10);
  });

  test("名词解释不少于十条，每条六十到一百五十字，按出现的先后", () => {
    expect(draft.terms.length).toBeGreaterThanOrEqual(10);
    expect(draft.terms.filter(({ explanation }) => explanation.length < 60 || explanation.length > 150)).toEqual([]);
    const places = draft.terms.map(({ term }) => text.indexOf(term));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test("读得通：标题、年份、部分都读得出来", () => {
    expect(reading).toMatchObject({ place: "青禾镇", level: "township", reviewYear: 2023, planYear: 2024 });
    expect(new Set(reading.sections.map(({ part }) => part))).toEqual(new Set(["review", "plan", "governance"]));
  });
});

describe("自己的话", () => {
  const seed = findShared("seed", "000_5fae916b2b744f40.txt");

  test.skipIf(!seed)("成稿没有一句是照抄样本报告的：连续相同的不到十四个字", () => {
    const squeeze = (words: string): string => words.replace(/\n\d{1,3}、/g, "").replace(/[\s，,。；;、：:“”]/g, "");
    const theirs = squeeze(readFileSync(seed!, "utf8"));
    const ours = squeeze(text);
    const runs = Array.from({ length: ours.length - 13 }, (_, start) => ours.slice(start, start + 14));
    expect(runs.filter((run) => /^[\u4e00-\u9fff]+$/.test(run) && theirs.includes(run))).toEqual([]);
  });
});

describe("报告的承诺", () => {
  const domain = findShared("domain", "commitments.json");

  test.skipIf(!domain)("任务清单上的每一项都在责任分解表里，对照表十七行", () => {
    const { targets, commitments, carry_over } = JSON.parse(readFileSync(domain!, "utf8")) as Record<string, { id: string }[]>;
    const ids = new Set(draft.plan.map(({ id }) => id));
    expect([...targets!, ...commitments!].map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
    expect(draft.kept).toHaveLength(carry_over!.length);
  });

  test("每项任务有牵头单位、有时限，指标在指标库里", () => {
    const known = new Set<string>(Object.values(offices).map(({ zh }) => zh));
    expect(draft.plan.filter(({ lead }) => !known.has(lead)).map(({ lead }) => lead)).toEqual(["中心校", "中心校", "中心校", "派出所"]);
    expect(draft.plan.filter(({ due }) => due !== "2024-12-31")).toEqual([]);
    expect(works.flatMap(({ measure = [] }) => measure).filter((id) => !knownMeasures.has(id))).toEqual([]);
    expect(draft.plan.filter(({ isLivelihood }) => isLivelihood).length).toBeGreaterThanOrEqual(3);
  });

  test("任务写在它该在的章节里", () => {
    const sectionOf = new Map(draft.plan.map(({ id, section }) => [id, section]));
    expect(["T01", "C001", "C018", "C040", "C070", "C098"].map((id) => sectionOf.get(id))).toEqual([
      "2024年主要工作",
      "抢抓发展机遇，在功能区建设上实现新突破",
      "扩大有效投资，在项目和环境上积蓄新动能",
      "统筹城乡发展，在生态和乡村上展现新面貌",
      "增进民生福祉，在保障和安全上取得新成效",
      "全面加强政府自身建设",
    ]);
  });

  test("写下的承诺，一百句有九十五句以上读得出是承诺", () => {
    const clauses = [...new Set(promisedClauses())];
    const from = text.indexOf("二、2024年主要工作");
    const isRead = (clause: string): boolean => {
      const start = text.indexOf(clause, from);
      return start >= 0 && reading.commitments.some((one) => one.start <= start && start + clause.length <= one.end);
    };
    const unread = clauses.filter((clause) => !isRead(clause));
    expect(clauses.length).toBeGreaterThan(100);
    expect(unread.length).toBeLessThanOrEqual(clauses.length * 0.05);
  });
});

/** The clauses of the outline that promise works; targets are figures and no commitments. */
function promisedClauses(): string[] {
  const paragraphs = reportOutline.parts.flatMap(({ opening, themes, closing }) => [
    ...opening,
    ...themes.flatMap((theme) => theme.paragraphs),
    ...closing,
  ]);
  const pieces = paragraphs.flatMap(({ statements }) => statements.flatMap((one) => (one.kind === "sentence" ? one.pieces : [])));
  return pieces.flatMap((piece) =>
    piece.kind === "promise" && !piece.works[0]!.startsWith("T")
      ? [piece.pieces.map((one) => ("text" in one ? one.text : one.kind === "year" ? `${2024 + one.offset}年` : "")).join("")]
      : [],
  );
}
