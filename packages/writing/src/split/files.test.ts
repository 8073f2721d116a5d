import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { openBook, textsOf } from "../testing/workbook.ts";
import { splitDocx } from "./docx.ts";
import type { SplitRow } from "./row.ts";
import { splitXlsx } from "./xlsx.ts";

const row = (number: number, category: string, task: string): SplitRow => ({
  number,
  category,
  task,
  leader: "",
  units: "村镇建设办",
  helpers: "",
  due: "6月底前",
});
const rows = [row(1, "抓项目", "建成青禾大道"), row(2, "抓项目", "新建停车位200个"), row(3, "抓民生", "改造农贸市场\u0007 <二期> & 三期")];
const title = "青禾镇2026年重点工作责任分解表";

const documentXml = async (): Promise<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(await splitDocx(rows, { title }))).map(([path, bytes]) => [path, strFromU8(bytes)]));

test("责任分解表的Word是横放的A4，国标页边距，表头逐页重复，行不跨页", async () => {
  const { "word/document.xml": xml = "" } = await documentXml();
  expect(xml).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/);
  expect(xml).toMatch(/w:top="1587" w:right="2098" w:bottom="1474" w:left="1984"/);
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(rows.length + 1);
  expect(xml.match(/<w:widowControl w:val="false"\/>/g)?.length).toBe(xml.match(/<w:p>/g)?.length);
});

test("Word里相邻的相同类别合并，不同的不合并", async () => {
  const { "word/document.xml": xml = "" } = await documentXml();
  expect(xml.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(1);
  expect(xml.match(/<w:vMerge w:val="continue"\/>/g)).toHaveLength(1);
  expect(xml.match(/抓项目/g)).toHaveLength(1);
});

test("Word里的字一个不少，控制字符去掉，尖括号照写", async () => {
  const { "word/document.xml": xml = "" } = await documentXml();
  for (const text of [title, "序号", "完成时限", "建成青禾大道", "改造农贸市场 &lt;二期&gt; &amp; 三期", "6月底前"])
    expect(xml).toContain(text);
  expect(xml).not.toContain("\u0007");
});

test("没有小标宋的电脑用宋体替代，页码单右双左", async () => {
  const files = await documentXml();
  expect(files["word/fontTable.xml"]).toMatch(/方正小标宋简体.*宋体/);
  const footers = Object.entries(files).filter(([path]) => /word\/footer\d\.xml/.test(path));
  expect(footers).toHaveLength(2);
  expect(footers.map(([, xml]) => /<w:jc w:val="(\w+)"/.exec(xml)?.[1])).toEqual(expect.arrayContaining(["left", "right"]));
});

test("责任分解表的Excel：序号是数，类别合并，表头冻结并逐页打印", async () => {
  const book = await openBook(await splitXlsx(rows, { title }));
  const sheet = book.getWorksheet("责任分解表")!;
  expect(sheet.getCell("A1").value).toBe(title);
  expect(textsOf(sheet, 2)).toEqual(["序号", "类别", "任务内容", "牵头领导", "责任单位", "配合单位", "完成时限"]);
  expect(sheet.getCell("A3").value).toBe(1);
  expect(sheet.getCell("C5").value).toBe("改造农贸市场 <二期> & 三期");
  expect(sheet.getCell("D3").value).toBeNull();
  expect(sheet.getCell("B4").master.address).toBe("B3");
  expect(sheet.getCell("B5").isMerged).toBe(false);
  expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 2 });
  expect(sheet.pageSetup).toMatchObject({ orientation: "landscape", fitToWidth: 1, fitToHeight: 0, printTitlesRow: "1:2" });
});

test("一行都没有，也是打得开的表", async () => {
  expect(Object.keys(unzipSync(await splitDocx([], { title })))).toContain("word/document.xml");
  const book = await openBook(await splitXlsx([], { title }));
  expect(book.getWorksheet("责任分解表")?.rowCount).toBe(2);
});
