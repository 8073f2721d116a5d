import { expect, test } from "vitest";
import { readDocx } from "./docx.ts";
import { docxFile, listOf, numbered, paragraph, run } from "./testing/docx-file.ts";
import type { DocxParts } from "./testing/docx-file.ts";
import { openArchive } from "./zip.ts";

const textOf = (parts: DocxParts): string | undefined => readDocx(openArchive(docxFile(parts)))?.text;

const style = (id: string): string => `<w:pStyle w:val="${id}"/>`;
const cell = (...texts: string[]): string => `<w:tc><w:tcPr/>${texts.map((text) => paragraph(text)).join("")}</w:tc>`;

test("一段一行，段内的制表和换行保留，段首的不要", () => {
  const body = `<w:p><w:r><w:tab/><w:t>青禾镇</w:t><w:tab/><w:t>2025年</w:t><w:br/><w:t>报告</w:t></w:r></w:p>${paragraph("各位代表：")}`;
  expect(textOf({ body })).toBe("青禾镇\t2025年\n报告\n各位代表：");
});

test("自动编号的标题写出编号，（一）在每个一级标题下重新数起", () => {
  const numbering = listOf([["chineseCounting", "%1、"], ["chineseCountingThousand", "（%2）"], ["decimal", "%3."]]); // prettier-ignore
  const body = [
    paragraph("工作回顾", numbered(1, 0)),
    paragraph("乡村产业", numbered(1, 1)),
    paragraph("2024年新建大棚30座。", numbered(1, 2)),
    paragraph("民生事业", numbered(1, 1)),
    paragraph("工作安排", numbered(1, 0)),
    paragraph("招商引资", numbered(1, 1)),
  ].join("");
  expect(textOf({ body, numbering })).toBe(
    "一、工作回顾\n（一）乡村产业\n1. 2024年新建大棚30座。\n（二）民生事业\n二、工作安排\n（一）招商引资",
  );
});

test("编号写在样式里的标题，包括样式的上级样式，也写出编号；段落说不编号的不编", () => {
  const numbering = `<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="japaneseCounting"/><w:pStyle w:val="Big"/><w:lvlText w:val="第%1部分　"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="3"/><w:numFmt w:val="chineseCounting"/><w:pStyle w:val="Small"/><w:lvlText w:val="（%2）"/></w:lvl></w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="7"/></w:num>`;
  const styles = `<w:style w:type="paragraph" w:styleId="Big"><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Bigger"><w:basedOn w:val="Big"/></w:style><w:style w:type="paragraph" w:styleId="Small"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="4"/></w:numPr></w:pPr></w:style>`;
  const body = [
    paragraph("回顾", style("Big")),
    paragraph("农业", style("Small")),
    paragraph("安排", style("Bigger")),
    paragraph("附言", `${style("Big")}<w:numPr><w:numId w:val="0"/></w:numPr>`),
  ].join("");
  expect(textOf({ body, numbering, styles })).toBe("第一部分　回顾\n（三）农业\n第二部分　安排\n附言");
});

test("另起的列表从自己的起始数数起，项目符号不是文字", () => {
  const numbering = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val=""/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`;
  const body = [["修路", 1, 0], ["架桥", 1, 0], ["符号", 1, 1], ["通水", 2, 0], ["通电", 2, 0]].map(([text, list, level]) => paragraph(String(text), numbered(Number(list), Number(level)))).join(""); // prettier-ignore
  expect(textOf({ body, numbering })).toBe("1、修路\n2、架桥\n符号\n5、通水\n6、通电");
});

test("修订中删去、移走的不读，插入、移来的读；删掉段落标记的两段连成一段", () => {
  const body = [
    `<w:p>${run("改造小区")}<w:del w:id="1"><w:r><w:delText>9</w:delText><w:t>9</w:t></w:r></w:del><w:ins w:id="2">${run("7")}</w:ins>${run("个")}<w:moveFrom>${run("旧话")}</w:moveFrom><w:moveTo>${run("，惠及百姓。")}</w:moveTo></w:p>`,
    `<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>${run("前半段，")}</w:p>`,
    paragraph("后半段。"),
  ].join("");
  expect(textOf({ body })).toBe("改造小区7个，惠及百姓。\n前半段，后半段。");
});

test("表格一行一行读，格子之间是制表符；单格排版表里的各段仍各成一行", () => {
  const body = `${paragraph("表：")}<w:tbl><w:tr>${cell("指标")}${cell("目标")}</w:tr><w:tr>${cell("")}${cell("6%")}</w:tr></w:tbl><w:tbl><w:tr>${cell("第一段。", "第二段。")}</w:tr></w:tbl>`;
  expect(textOf({ body })).toBe("表：\n指标\t目标\n6%\n第一段。\n第二段。");
});

test("文本框的文字只出现一次，在它所挂的段落之后", () => {
  const box = `<w:txbxContent>${paragraph("框里的话")}</w:txbxContent>`;
  const body = `<w:p>${run("正文前")}<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>${run("正文后")}</w:p>${paragraph("下一段")}`;
  expect(textOf({ body })).toBe("正文前正文后\n框里的话\n下一段");
});

test("域只读结果不读指令，隐藏文字、拼音和脚注号不读", () => {
  const body = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText><w:t>指令</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("430")}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run("人")}${run("看不见", "<w:vanish/>")}${run("看得见", `<w:vanish w:val="0"/>`)}<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:ruby><w:rt>${run("qīng")}</w:rt><w:rubyBase>${run("青")}</w:rubyBase></w:ruby></w:r></w:p>`;
  expect(textOf({ body })).toBe("430人看得见青");
});

test("页眉不进正文，只留着看有没有密级标志", () => {
  const docx = readDocx(openArchive(docxFile({ body: paragraph("报告"), header: paragraph("机密★5年") })));
  expect(docx).toEqual({ text: "报告", margins: "机密★5年" });
});
