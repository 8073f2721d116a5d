import { readFileSync } from "node:fs";
import cfb from "cfb";
import { expect, test } from "vitest";
import { isRefusal } from "@jiannuo/quantity";
import { decode } from "./index.ts";

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)));

const ole = (streams: Readonly<Record<string, Uint8Array>>): Uint8Array => {
  const box = cfb.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) cfb.utils.cfb_add(box, `/${name}`, content);
  const written: ArrayLike<number> = cfb.write(box, { type: "array" });
  return Uint8Array.from(written);
};

test("同一份文件存成 docx 和 doc，读出来的文字一样：编号、修订、隐藏文字、表格", async () => {
  const [docx, doc] = [await decode(fixture("qinghe.docx")), await decode(fixture("qinghe.doc"))];
  expect(docx).toMatchObject({ carrier: "docx" });
  expect(doc).toMatchObject({ carrier: "doc" });
  if (isRefusal(docx) || isRefusal(doc)) return;
  expect(doc.text).toBe(docx.text);
  expect(doc.text).toContain("一、2024年工作回顾\n（一）乡村产业\n");
  expect(doc.text).toContain("（二）民生事业\n改造老旧小区7个，惠及居民1250户。\n二、2025年工作安排\n");
  expect(doc.text).toContain("指标\t2025年目标\n粮食总产量\t1.2万吨\n");
});

test("doc 里文本框的文字接在正文之后", async () => {
  expect(await decode(fixture("textbox.doc"))).toEqual({ text: "正文第一段。\n正文第二段。\n框里的话。", carrier: "doc" });
});

test("wps 按内容读，不按名字读", async () => {
  expect(await decode(fixture("qinghe.doc"), { name: "报告.wps" })).toMatchObject({ carrier: "doc" });
  expect(await decode(fixture("qinghe.docx"), { name: "报告.wps" })).toMatchObject({ carrier: "docx" });
});

test("有打开密码的 docx 和 doc 说得出是密码", async () => {
  const docx = ole({ EncryptionInfo: new Uint8Array(200), EncryptedPackage: new Uint8Array(9000) });
  expect(await decode(docx, { name: "报告.docx" })).toMatchObject({
    code: "PASSWORD_PROTECTED",
    because: { zh: expect.stringContaining("《报告.docx》") },
  });
  const word = new Uint8Array(cfb.find(cfb.read(fixture("qinghe.doc"), { type: "array" }), "/WordDocument")!.content);
  word[0x0b] = 0x03;
  expect(await decode(ole({ WordDocument: word }))).toMatchObject({ code: "PASSWORD_PROTECTED" });
});

test("电子表格和演示文稿说得出像什么", async () => {
  expect(await decode(ole({ Workbook: new Uint8Array(9000) }))).toMatchObject({
    code: "UNKNOWN_FORMAT",
    because: { zh: expect.stringContaining("电子表格") },
  });
  expect(await decode(ole({ "PowerPoint Document": new Uint8Array(9000) }))).toMatchObject({
    because: { zh: expect.stringContaining("演示文稿") },
  });
});
