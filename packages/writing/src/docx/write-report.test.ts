import { strFromU8, unzipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Draft } from "../report/draft.ts";
import { bindingsOf } from "../report/draft.ts";
import { orchardReport } from "../testing/orchard-report.ts";
import { bindingProperties, bookmarkOf, readBindingProperties } from "./binding-marks.ts";
import { dueText } from "./attachments.ts";
import { circled, termMarks } from "./term-marks.ts";
import { reportDocx, traceDocx } from "./write-report.ts";

const filesOf = (docx: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(docx)).map(([path, bytes]) => [path, strFromU8(bytes)]));
const files = filesOf(await reportDocx(orchardReport, { trace: [] }));
const xml = files["word/document.xml"]!;

/** The text that stands in a bookmark. */
const inBookmark = (name: string): string | undefined => {
  const [, id] = new RegExp(`<w:bookmarkStart w:name="${name}" w:id="(\\d+)"/>`).exec(xml) ?? [];
  const inside = new RegExp(`<w:bookmarkStart w:name="${name}" w:id="${id}"/>(.*?)<w:bookmarkEnd w:id="${id}"/>`).exec(xml)?.[1];
  return inside?.replace(/<[^>]+>/g, "");
};

describe("报告的Word文件", () => {
  test("每个取数在自己的书签里，书签里只有这个数", () => {
    for (const { run } of bindingsOf(orchardReport)) expect(inBookmark(bookmarkOf(run.binding.id))).toBe(run.text);
    expect(inBookmark("jnu_1")).toBe("11");
  });

  test("对照表里的取数也带着书签", () => {
    expect(inBookmark(bookmarkOf("6f1c2a34-0001-4000-8000-000000000003"))).toBe("750余万公斤");
  });

  test("取数关系写在文件属性里，每段不超过255字", () => {
    const properties = new Map(
      [...(files["docProps/custom.xml"] ?? "").matchAll(/name="([^"]+)"[^>]*><vt:lpwstr>([^<]*)</g)].map(([, name, value]) => [
        name!,
        value!.replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
      ]),
    );
    for (const value of properties.values()) expect(value.length).toBeLessThanOrEqual(255);
    const { bindings, unbound } = readBindingProperties(properties);
    expect(bindings.map(({ id, text }) => [id.at(-1), text])).toEqual([
      ["1", "750余万公斤"],
      ["2", "13.2%"],
      ["3", "750余万公斤"],
    ]);
    expect(unbound).toEqual([{ mark: "jnu_1", text: "11", reason: "行政村个数，不在台账", by: "李某" }]);
  });

  test("主题句加粗，其余不加", () => {
    expect(xml).toMatch(/<w:rPr><w:b\/><w:bCs\/><\/w:rPr><w:t[^>]*>果园丰收再上台阶。<\/w:t>/);
    expect(xml.match(/<w:b\/>/g)).toHaveLength(1);
  });

  test("名词第一次出现处有序号，名词解释按序排列", () => {
    expect(xml).toMatch(
      /三级果长制<\/w:t><\/w:r><w:r><w:rPr><w:rStyle w:val="TermMark"\/><w:vertAlign w:val="superscript"\/><\/w:rPr><w:t[^>]*>①/,
    );
    expect(xml.indexOf("①三级果长制：")).toBeGreaterThan(0);
    expect(xml.indexOf("②一园一码：")).toBeGreaterThan(xml.indexOf("①三级果长制："));
  });

  test("名词止于取数之内或之末，序号在书签之外，书签里仍只有这个数", async () => {
    for (const [at, term] of ["收果750余万", "收果750余万公斤"].entries()) {
      const draft: Draft = { ...orchardReport, terms: [{ term, explanation: "" }] };
      const body = filesOf(await reportDocx(draft, { trace: [] }))["word/document.xml"]!;
      const name = bookmarkOf("6f1c2a34-0001-4000-8000-000000000001");
      const [, inside, behind] = new RegExp(`w:name="${name}" w:id="\\d+"/>(.*?)<w:bookmarkEnd[^>]*>(.*?)</w:r>`).exec(body)!;
      expect([at, inside!.replace(/<[^>]+>/g, ""), behind!.replace(/<[^>]+>/g, "")]).toEqual([at, "750余万公斤", "①"]);
    }
  });

  test("附件依次另面：名词解释、责任分解表、民生实事、对照表，后三个横排", () => {
    const places = ["附件1<", "附件2<", "附件3<", "附件4<"].map((mark) => xml.indexOf(`>${mark}`));
    expect(places.every((place, at) => place > (places[at - 1] ?? 0))).toBe(true);
    const turn = xml.indexOf("<w:sectPr");
    expect(places[0]).toBeLessThan(turn);
    expect(places[1]).toBeGreaterThan(turn);
    expect(xml).toContain('w:orient="landscape"');
    for (const text of ["附件：1.名词解释", "2026年重点工作责任分解表", "2026年民生实事项目表", "2025年目标任务完成情况对照表"])
      expect(xml).toContain(text);
  });

  test("没有附件的报告没有附件说明，一个附件不编号", async () => {
    const bare: Draft = { ...orchardReport, terms: [], plan: [], kept: [] };
    const none = filesOf(await reportDocx(bare, { trace: [] }))["word/document.xml"]!;
    expect(none).not.toContain("附件");
    expect(none.match(/<w:sectPr/g)).toHaveLength(1);
    const one = filesOf(await reportDocx({ ...bare, terms: orchardReport.terms }, { trace: [] }))["word/document.xml"]!;
    expect(one).toContain(">附件：名词解释<");
    expect(one).toContain(">附件<");
  });

  test("数据来源清单不随文印发，要时另成一份或附在最后", async () => {
    expect(xml).not.toContain("数据来源清单");
    const row = {
      printed: "13.2%",
      sentence: "增长",
      measure: "收果量",
      version: "",
      period: "2025",
      value: "13.2%",
      source: "3 条",
      note: "",
    };
    const last = filesOf(await reportDocx(orchardReport, { trace: [row] }))["word/document.xml"]!;
    expect(last.indexOf("数据来源清单")).toBeGreaterThan(last.indexOf("附件4"));
    expect(filesOf(await traceDocx(orchardReport, [row]))["word/document.xml"]).toContain("随稿留存，不印发");
  });

  test("文中有控制字符也是打得开的文件", async () => {
    const odd = {
      ...orchardReport,
      blocks: [{ kind: "paragraph", id: "x", runs: [{ kind: "text", text: "果园\u0000丰收<&>" }] }],
    } as Draft;
    expect(filesOf(await reportDocx(odd, { trace: [] }))["word/document.xml"]).toContain("果园丰收&lt;&amp;&gt;");
  });
});

test("写进文件属性的取数，原样读得回来；被截断的不当真", () => {
  const word = fc.string({ unit: "binary", maxLength: 400 });
  fc.assert(
    fc.property(fc.uniqueArray(fc.uuid(), { maxLength: 30 }), word, (ids, place) => {
      const run = (id: string) => {
        const { binding } = bindingsOf(orchardReport)[0]!.run;
        return { kind: "figure", text: place, binding: { ...binding, id, place } } as const;
      };
      const draft: Draft = { ...orchardReport, kept: [], blocks: [{ kind: "paragraph", id: "b", runs: ids.map(run) }] };
      const properties = bindingProperties(draft);
      expect(properties.every(({ value }) => value.trim() === value && value.length <= 240)).toBe(true);
      const back = readBindingProperties(new Map(properties.map(({ name, value }) => [name, value])));
      expect(back.bindings).toEqual(ids.map((id) => ({ ...run(id).binding, text: place })));
      const torn = new Map(properties.map(({ name, value }) => [name, value.slice(0, -1)]));
      expect(readBindingProperties(torn).bindings).toEqual([]);
    }),
  );
});

test("取数里的空格、全角空格和四字节的字写成转义，读得回来", () => {
  for (const place of ["青禾镇 柳塘村", "青禾镇　柳塘村", " ", "𠮷家湾"]) {
    const run = bindingsOf(orchardReport)[0]!.run;
    const draft: Draft = {
      ...orchardReport,
      kept: [],
      blocks: [{ kind: "paragraph", id: "b", runs: [{ ...run, binding: { ...run.binding, place } }] }],
    };
    const properties = bindingProperties(draft);
    expect(properties.every(({ value }) => !/[\s\ud800-\udfff]/.test(value))).toBe(true);
    expect(readBindingProperties(new Map(properties.map(({ name, value }) => [name, value]))).bindings.map((one) => one.place)).toEqual([
      place,
    ]);
  }
});

test("月底写到月，别的日子写到日，不补零", () => {
  expect(["2026-06-30", "2024-02-29", "2025-02-28", "2026-09-05", "年底前"].map(dueText)).toEqual([
    "2026年6月底前",
    "2024年2月底前",
    "2025年2月底前",
    "2026年9月5日前",
    "年底前",
  ]);
});

test("名词序号用带圈数字，五十以后用括号；文中没有的名词没有序号", () => {
  expect([1, 20, 21, 35, 36, 50, 51].map(circled)).toEqual(["①", "⑳", "㉑", "㉟", "㊱", "㊿", "〔51〕"]);
  const marks = termMarks({ ...orchardReport, terms: [{ term: "云上果园", explanation: "" }, ...orchardReport.terms] });
  expect([...marks.values()].flat().map(({ mark }) => mark)).toEqual(["②", "③"]);
});
