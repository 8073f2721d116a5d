import fc from "fast-check";
import { isRefusal } from "@jiannuo/quantity";
import { describe, expect, test } from "vitest";
import { commentsOf, docxOf, partsOf, plainDocx } from "../testing/docx.ts";
import { type OpenDocx, openDocx } from "./open-docx.ts";
import { type DocxComment, withComments } from "./with-comments.ts";

const opened = (bytes: Uint8Array): OpenDocx => {
  const open = openDocx(bytes);
  if (isRefusal(open)) throw new Error(open.because.zh);
  return open;
};
const textOf = (bytes: Uint8Array): string[] => opened(bytes).paragraphs.map(({ text }) => text);
const marked = (bytes: Uint8Array, ...comments: readonly (Partial<DocxComment> & { on: string })[]): Uint8Array => {
  const { paragraphs } = opened(bytes);
  const done = withComments(
    bytes,
    comments.map(({ on, ...more }) => {
      const paragraph = paragraphs.findIndex(({ text }) => text.includes(on));
      const start = paragraphs[paragraph]!.text.indexOf(on);
      return { paragraph, start, end: start + on.length, text: `请核对${on}`, author: "践诺", at: "2024-01-20T09:00:00Z", ...more };
    }),
  );
  if (isRefusal(done)) throw new Error(done.because.zh);
  return done;
};

const t = (text: string): string => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe("打开", () => {
  test.each([
    [
      "插入的算在内、删除的不算",
      `<w:p>${t("走访")}<w:ins w:id="1" w:author="甲">${t("企业")}</w:ins><w:del w:id="2" w:author="甲"><w:r><w:delText>农户</w:delText></w:r></w:del>${t("81家")}</w:p>`,
      ["走访企业81家"],
    ],
    [
      "链接、内容控件、书签里的字都在",
      `<w:p><w:hyperlink>${t("接待")}</w:hyperlink><w:sdt><w:sdtContent>${t("来访")}</w:sdtContent></w:sdt><w:bookmarkStart w:id="0" w:name="jn_a"/>${t("279批")}<w:bookmarkEnd w:id="0"/></w:p>`,
      ["接待来访279批"],
    ],
    [
      "域只看结果",
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>代码</w:t><w:fldChar w:fldCharType="separate"/></w:r>${t("12")}<w:r><w:fldChar w:fldCharType="end"/></w:r>${t("页")}</w:p>`,
      ["12页"],
    ],
    [
      "制表、换行、实体",
      `<w:p><w:r><w:tab/><w:t>甲&amp;乙</w:t><w:tab/><w:t>丙</w:t><w:br/><w:t>丁</w:t><w:br w:type="page"/></w:r></w:p>`,
      ["甲&乙\t丙\n丁"],
    ],
    [
      "文本框不动，隐藏字不读",
      `<w:p><w:r><w:pict><w:txbxContent><w:p>${t("框里")}</w:p></w:txbxContent></w:pict></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>${t("框外")}</w:p>`,
      ["框外"],
    ],
    [
      "段落标记被删，与下一段成一段",
      `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${t("全年")}</w:p><w:p>${t("完成")}</w:p>`,
      ["全年完成"],
    ],
    [
      "表格逐格",
      `<w:tbl><w:tr><w:tc><w:p>${t("项目")}</w:p></w:tc><w:tc><w:p>${t("3个")}</w:p></w:tc></w:tr></w:tbl><w:p/>`,
      ["项目", "3个", ""],
    ],
  ])("%s", (_, body, expected) => {
    expect(textOf(docxOf(body))).toEqual(expected);
  });

  test.each([
    ["不是压缩包", new Uint8Array([1, 2, 3]), "NOT_DOCX"],
    ["表格文件", docxOf("", { "[Content_Types].xml": "", "word/document.xml": "" }), "DAMAGED_FILE"],
    ["没传完整", plainDocx("全年接待来访279批").slice(0, 300), "DAMAGED_FILE"],
    ["标了密级", plainDocx("机密★10年\n全年接待来访279批"), "CLASSIFIED"],
    [
      "页眉标了密级",
      docxOf(`<w:p>${t("正文")}</w:p>`, { "word/header1.xml": `<w:hdr xmlns:w="w"><w:p>${t("秘密★5年")}</w:p></w:hdr>` }),
      "CLASSIFIED",
    ],
  ])("打不开的说明原因：%s", (_, bytes, code) => {
    expect(openDocx(bytes)).toMatchObject({ code });
  });
});

describe("批注", () => {
  test("只盖住那几个字，格式跟原来一样", () => {
    const done = marked(docxOf(`<w:p>${t("全年接待来访279批688人次。")}</w:p>`), { on: "279批" }, { on: "688人次" });
    expect(commentsOf(done)).toEqual([
      { covers: "279批", says: "请核对279批", author: "践诺" },
      { covers: "688人次", says: "请核对688人次", author: "践诺" },
    ]);
    const runs = [...partsOf(done)["word/document.xml"]!.matchAll(/<w:r>(.*?)<\/w:r>/g)].filter(([, run]) => run!.includes("<w:t"));
    expect(runs.map(([, run]) => run)).toEqual(
      ["全年接待来访", "279批", "688人次", "。"].map((text) => `<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t>`),
    );
  });

  test("跨几段不同格式的字也只是一条", () => {
    const body = `<w:p>${t("投入7")}<w:ins w:id="9" w:author="甲"><w:r><w:t>50</w:t></w:r></w:ins><w:r><w:t>余万元。</w:t></w:r></w:p>`;
    expect(commentsOf(marked(docxOf(body), { on: "750余万元" }))).toMatchObject([{ covers: "750余万元" }]);
  });

  test("原有批注还在，新的另编号", () => {
    const once = marked(plainDocx("走访企业81家，走访农户120户。"), { on: "81家", author: "李主任" });
    const twice = marked(once, { on: "120户" });
    expect(commentsOf(twice)).toMatchObject([
      { covers: "81家", author: "李主任" },
      { covers: "120户", author: "践诺" },
    ]);
    const comments = Object.keys(partsOf(twice)).filter((name) => name.includes("comments"));
    expect(comments).toEqual(["word/comments.xml"]);
  });

  test("文件的其余部分一个字节也不变；没有要批的，原样还回", () => {
    const bytes = docxOf(`<w:p>${t("走访企业81家。")}</w:p>`, {
      "word/styles.xml": "<w:styles xmlns:w='w'/>",
      "custom/生词.bin": "\u0001\u0002",
    });
    const [before, after] = [partsOf(bytes), partsOf(marked(bytes, { on: "81家" }))];
    const changed = ["[Content_Types].xml", "word/document.xml"];
    for (const name of Object.keys(before).filter((one) => !changed.includes(one))) expect(after[name]).toBe(before[name]);
    expect(Object.keys(after).filter((name) => !(name in before))).toEqual(["word/comments.xml", "word/_rels/document.xml.rels"]);
    expect(withComments(bytes, [])).toBe(bytes);
  });

  const piece = fc.constantFrom(
    t("接待12批"),
    t(" 一 "),
    `<w:r><w:t>A&amp;B&#x4E2D;&lt;</w:t><w:tab/><w:t xml:space="preserve">尾 </w:t></w:r>`,
    `<w:ins w:id="7" w:author="乙">${t("增20户")}</w:ins>`,
    `<w:del w:id="8" w:author="乙"><w:r><w:delText>减</w:delText></w:r></w:del>`,
    `<w:hyperlink r:id="x">${t("链")}</w:hyperlink>`,
    `<w:bookmarkStart w:id="3" w:name="jn_x"/>${t("书签9%")}<w:bookmarkEnd w:id="3"/>`,
    `<w:r><w:ruby><w:rt><w:r><w:t>pin</w:t></w:r></w:rt></w:ruby></w:r>`,
  );

  test("随便怎么分段落格式、批哪几个字，盖住的都正好是那几个字，全文不变", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(piece, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 }),
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 5 }),
        (body, places) => {
          const bytes = docxOf(body.map((pieces) => `<w:p>${pieces.join("")}</w:p>`).join(""));
          const texts = textOf(bytes);
          const spans = places.flatMap(([p, a, b]) => {
            const paragraph = p % texts.length;
            const length = texts[paragraph]!.length;
            const start = length === 0 ? 0 : a % length;
            return length === 0 ? [] : [{ paragraph, start, end: start + 1 + (b % (length - start)) }];
          });
          const done = withComments(
            bytes,
            spans.map((span, i) => ({ ...span, text: String(i), author: "践诺", at: "2024-01-20T09:00:00Z" })),
          );
          if (isRefusal(done)) throw new Error(done.because.zh);
          expect(textOf(done)).toEqual(texts);
          expect(commentsOf(done).map(({ covers }) => covers.replaceAll("&#x4E2D;", "中"))).toEqual(
            spans.map(({ paragraph, start, end }) => texts[paragraph]!.slice(start, end)),
          );
          const bare = (xml: string): string => xml.replaceAll(/<[^>]*>/g, "");
          expect(bare(partsOf(done)["word/document.xml"]!)).toBe(bare(partsOf(bytes)["word/document.xml"]!));
        },
      ),
    );
  });
});
