import { readFileSync } from "node:fs";
import { isRefusal } from "@jiannuo/quantity";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reportDocx } from "../../docx/write-report.ts";
import { type Draft, bindingsOf, textOf } from "../../report/draft.ts";
import { plainDocx, withParts } from "../../testing/docx.ts";
import { sentReport } from "../../testing/sent-report.ts";
import { bindingsIn } from "../bindings-in.ts";
import { adoptDocx } from "./adopt-docx.ts";
import type { Adopted } from "./adopted.ts";

const adopted = (bytes: Uint8Array, last: Draft = sentReport): Adopted => {
  const done = adoptDocx(bytes, last);
  if (isRefusal(done)) throw new Error(done.because.zh);
  return done;
};
const sent = await reportDocx(sentReport, { trace: [] });
/** With everything that stands round a report and in it. */
const wholeReport: Draft = {
  ...sentReport,
  blocks: sentReport.blocks.map((block) =>
    block.id === "b5"
      ? {
          ...block,
          runs: [
            ...block.runs,
            { kind: "unbound", text: "11", reason: "行政村个数，不在台账", by: "李某" },
            { kind: "text", text: "个村都办起了助餐点。" },
          ],
        }
      : block,
  ),
  terms: [{ term: "积案", explanation: "一年以上没有办结的信访事项。" }],
  plan: [{ id: "C001", section: "抓产业", text: "新建冷库1座", lead: "农业办", helpers: [], due: "2024-06-30", isLivelihood: true }],
  kept: [
    {
      promise: "新修农路8公里",
      result: [
        { kind: "text", text: "修成" },
        bindingsOf(sentReport).map(({ run }) => ({ ...run, binding: { ...run.binding, id: "k01" } }))[6]!,
      ],
      lead: "村镇建设办",
    },
  ],
};
const whole = await reportDocx(wholeReport, { trace: [] });
const figures = (draft: Draft): Record<string, string> =>
  Object.fromEntries(bindingsOf(draft).map(({ run }) => [run.binding.id, run.text]));
const linesOf = ({ blocks }: Draft): string[] => blocks.map(textOf);

/** As a program that knows nothing of bookmarks saves it: each character in a run of its own, properties and bookmarks gone. */
const rewritten = (bytes: Uint8Array, change: (document: string) => string = (same) => same): Uint8Array =>
  withParts(bytes, ({ "word/document.xml": document = "" }) => ({
    "docProps/custom.xml": "<Properties/>",
    "word/document.xml": change(document.replaceAll(/<w:bookmark(?:Start|End)[^>]*>/g, "")).replaceAll(
      /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t[^>]*>([^<]*)<\/w:t><\/w:r>/g,
      (_, properties: string = "", text: string) =>
        Array.from(text, (char) => `<w:r>${properties}<w:t xml:space="preserve">${char}</w:t></w:r>`).join(""),
    ),
  }));

describe("没有改过的稿子收回来，一字不差", () => {
  test.each([
    ["原样", sent, sentReport],
    ["书签没了、每个字一段", rewritten(sent), sentReport],
    ["有名词解释、附件、签认不挂的数", whole, wholeReport],
  ])("%s", (_, bytes, last) => {
    const { draft, changedByHand, lost, kept } = adopted(bytes, last);
    expect({ changedByHand, lost }).toEqual({ changedByHand: [], lost: [] });
    expect(draft).toEqual(last);
    expect(kept).toHaveLength(bindingsOf(last).length + last.kept.length);
  });
});

describe("在 LibreOffice 里挪了一句、改了一个数、加了一段", () => {
  const edited = readFileSync(new URL("../fixtures/edited-in-libreoffice.docx", import.meta.url));
  test.each([
    ["文件原样", edited],
    ["书签和属性被别的软件丢了", rewritten(edited)],
  ])("其余的取数都在，改动逐条列出：%s", (_, bytes) => {
    const { draft, kept, changedByHand, lost } = adopted(bytes);
    expect(lost).toEqual([]);
    expect(figures(draft)).toEqual({ ...figures(sentReport), f11: "689人次" });
    expect(kept.map(({ binding }) => binding).toSorted()).toEqual(
      bindingsOf(sentReport)
        .map(({ run }) => run.binding.id)
        .filter((id) => id !== "f11")
        .toSorted(),
    );
    expect(
      draft.blocks
        .find(({ id }) => id === "b5")
        ?.runs.map(({ text }) => text)
        .join(""),
    ).toContain("超3.1万人。全年新增规上企业4家");
    expect(changedByHand.filter(({ kind }) => kind === "figure")).toEqual([
      { kind: "figure", block: "b6", was: "688人次", now: "689人次", binding: "f11" },
    ]);
    expect(changedByHand.filter(({ kind }) => kind === "added").map(({ now }) => now)).toEqual([
      "全年走访困难群众512户，发放慰问金36.8万元。",
    ]);
    expect(changedByHand.filter(({ kind }) => kind === "text").map(({ block }) => block)).toEqual(["b3", "b5"]);
    expect(draft.blocks.map(({ id }) => id).filter((id) => id.startsWith("b"))).toEqual(sentReport.blocks.map(({ id }) => id));
  });

  test("取数仍随文件走", () => {
    const bound = bindingsIn(edited);
    if (isRefusal(bound)) throw new Error(bound.because.zh);
    expect(bound.map(({ binding, quote }) => [binding.id, quote])).toContainEqual(["f05", "750余万元"]);
    expect(bound).toHaveLength(13);
  });
});

const replaced = (was: string, now: string) => rewritten(sent, (document) => document.replace(was, now));

test.each([
  ["数前加了“超”字，算改了数", '<w:t xml:space="preserve">126家次', '<w:t xml:space="preserve">超126家次', ["126家次", "超126家次"]],
  ["数前添了一位，算改了数", "688人次", "1688人次", ["688人次", "1688人次"]],
  ["换了量级和单位写法，算改了数", "750余万元", "760万元", ["750余万元", "760万元"]],
])("%s", (_, was, now, [before, after]) => {
  const { changedByHand, lost } = adopted(replaced(was, now));
  expect(changedByHand).toMatchObject([{ kind: "figure", was: before, now: after }]);
  expect(lost).toEqual([]);
});

test("删掉的数列为失去取数，换成别的单位也是", () => {
  expect(adopted(replaced('<w:t xml:space="preserve">3座', '<w:t xml:space="preserve">多座')).lost).toMatchObject([
    { text: "3座", binding: { id: "f08" } },
  ]);
  expect(adopted(replaced("58条", "58%")).lost).toMatchObject([{ text: "58条" }]);
});

test("改了的数换新写法存着，正文里“下降”的数仍不带号", () => {
  const { draft } = adopted(replaced("22.28%", "20.5%"));
  const [changed] = bindingsOf(draft).filter(({ run }) => run.binding.id === "f12");
  expect(changed?.run).toMatchObject({ text: "20.5%", binding: { format: { decimals: 1, unit: "%" } } });
});

test("段落对调算挪动，题目改了也收回来", () => {
  const { paragraphs } = { paragraphs: linesOf(sentReport) };
  const swapped = [...paragraphs.slice(0, 2), paragraphs[5]!, paragraphs[2]!, ...paragraphs.slice(3, 5), ...paragraphs.slice(6)];
  const { draft, changedByHand, lost } = adopted(plainDocx(["青禾镇2024年政府工作报告（修改稿）", ...swapped].join("\n")));
  expect(lost).toEqual([]);
  expect(figures(draft)).toEqual(figures(sentReport));
  expect(changedByHand.map(({ kind, block }) => [kind, block])).toEqual([
    ["title", ""],
    ["moved", "b6"],
  ]);
});

test("别的文件不收", () => {
  expect(adoptDocx(plainDocx("会议通知\n请各村于周五前报送材料。\n联系人：某某\n电话另告"), sentReport)).toMatchObject({
    code: "NOT_THIS_REPORT",
  });
});

test("随便删去、调换、重复哪几句，没动的数都不错挂到别处", () => {
  const sentences = linesOf(sentReport).flatMap((line) => line.match(/[^。]+。?/g) ?? []);
  fc.assert(
    fc.property(
      fc.shuffledSubarray(
        sentences.map((_, i) => i),
        { minLength: 6 },
      ),
      fc.array(fc.nat(20), { maxLength: 4 }),
      (order, breaks) => {
        const text = order.map((i, at) => sentences[i]! + (breaks.includes(at) || !sentences[i]!.endsWith("。") ? "\n" : "")).join("");
        const done = adoptDocx(plainDocx(text), sentReport);
        if (isRefusal(done)) return;
        const was = figures(sentReport);
        for (const { run } of bindingsOf(done.draft)) expect(run.text).toBe(was[run.binding.id]);
        expect(linesOf(done.draft).join("\n")).toBe(
          text
            .split("\n")
            .filter((line) => line.trim() !== "")
            .join("\n"),
        );
      },
    ),
  );
});
