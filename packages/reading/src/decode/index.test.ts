import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { findShared } from "../../../../testing/shared.ts";
import { decode, MAX_BYTES } from "./index.ts";
import { docxFile, paragraph } from "./testing/docx-file.ts";
import { ofdFile } from "./testing/ofd-file.ts";
import { pdfFile } from "./testing/pdf-file.ts";

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const REPORT = "青禾镇政府工作报告\r\n　　全年新增就业430人。\n";

test("txt 的文字就是文件里的字，只去掉开头的标记", async () => {
  expect(await decode(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(REPORT)))).toEqual({ text: REPORT, carrier: "txt" });
});

test("GBK 的网页按它自己声明的编码读", async () => {
  const page = Uint8Array.of(
    ...utf8(`<html><head><meta charset="gb2312"></head><body><p>`),
    0xc7,
    0xe0,
    0xba,
    0xcc,
    0xd5,
    0xf2,
    ...utf8("</p></body></html>"),
  );
  expect(await decode(page, { name: "报告.doc" })).toEqual({ text: "青禾镇", carrier: "html" });
  // 0xD5 0xA8 is 炸 in GBK, and an Armenian letter in UTF-8.
  const short = Uint8Array.of(...utf8(`<html><meta charset=gbk><p>`), 0xd5, 0xa8, ...utf8("</p></html>"));
  expect(await decode(short)).toEqual({ text: "炸", carrier: "html" });
});

test("说自己是网页而没有标签的文件照文字读，txt 里的尖括号原样留下", async () => {
  expect(await decode(utf8(REPORT), { name: "报告.html" })).toMatchObject({ carrier: "txt" });
  expect(await decode(utf8(`正文 <p>不是</p> 标签`), { name: "报告.txt" })).toEqual({ text: "正文 <p>不是</p> 标签", carrier: "txt" });
});

test.each([
  ["空文件", new Uint8Array(), "EMPTY_FILE", "没有文字"],
  ["只有空行", utf8(" \r\n\n"), "EMPTY_FILE", "没有文字"],
  ["空白的 docx", docxFile({ body: "<w:p/>" }), "EMPTY_FILE", "没有文字"],
  ["照片", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 1, 2, 3), "UNKNOWN_FORMAT", "看起来是图片"],
  ["xlsx", zipSync({ "xl/workbook.xml": strToU8("<a/>") }), "UNKNOWN_FORMAT", "看起来是电子表格"],
  ["压缩包", zipSync({ "a.bin": strToU8("x") }), "UNKNOWN_FORMAT", "看起来是压缩包"],
  ["rtf", utf8("{\\rtf1\\ansi}"), "UNKNOWN_FORMAT", "另存为 docx"],
  ["不知是什么", Uint8Array.from({ length: 3000 }, (_, i) => (i * i * 31) % 251), "UNKNOWN_FORMAT", "认不出"],
  ["没传完的 docx", fixture("qinghe.docx").subarray(0, 2000), "DAMAGED_FILE", "损坏"],
  ["没传完的 doc", fixture("qinghe.doc").subarray(0, 3000), "DAMAGED_FILE", "损坏"],
  ["没传完的 pdf", fixture("qinghe.pdf").subarray(0, 2000), "DAMAGED_FILE", "损坏"],
  ["涉密 txt", utf8(`机密★10年\n${REPORT}`), "CLASSIFIED", "标有“机密★10年”"],
  ["涉密 docx", docxFile({ body: paragraph("绝密★长期") + paragraph("报告") }), "CLASSIFIED", "绝密★长期"],
  ["页眉涉密的 docx", docxFile({ body: paragraph("报告"), header: paragraph("秘密★") }), "CLASSIFIED", "秘密★"],
  ["内部 ofd", ofdFile([[{ text: "内部资料", x: 20, y: 20 }, { text: "注意保存", x: 60, y: 20 }, { text: "报告", x: 20, y: 40 }]]), "CLASSIFIED", "内部资料"],
  ["涉密 pdf", pdfFile([[{ text: "机密★5年", x: 72, y: 780 }, { text: "青禾镇报告", x: 72, y: 700 }]]), "CLASSIFIED", "机密★5年"],
])("%s：一句话说清楚", async (name, bytes, code, words) => {
  const refused = await decode(bytes, { name });
  expect(refused).toMatchObject({ code, because: { zh: expect.stringContaining(words), en: expect.stringContaining(`“${name}”`) } });
  expect(refused).toMatchObject({ because: { zh: expect.stringMatching(new RegExp(`^[^\n]*《${name}》[^\n]*$`)) } });
}); // prettier-ignore

test("没有文件名时说“这份文件”", async () => {
  expect(await decode(new Uint8Array())).toMatchObject({
    because: { zh: expect.stringContaining("这份文件"), en: expect.stringContaining("This file") },
  });
});

test("以 BM、MZ 开头的文字还是文字", async () => {
  expect(await decode(utf8("BM 项目进展"))).toMatchObject({ carrier: "txt" });
  expect(await decode(Uint8Array.of(0x42, 0x4d, 0, 0, 0, 0, 0, 0))).toMatchObject({ code: "UNKNOWN_FORMAT" });
});

test("太大的文件和解开来太大的文件不读", async () => {
  expect(await decode(new Uint8Array(MAX_BYTES + 1))).toMatchObject({ code: "TOO_LARGE" });
  const bomb = zipSync({ "word/document.xml": new Uint8Array(MAX_BYTES + 1) }, { level: 1 });
  expect(await decode(bomb)).toMatchObject({ code: "TOO_LARGE" });
});

test("五十兆杂乱的文字也读得完", async () => {
  const noise = utf8("囗〇ａ3%，x\n嗯嗯 12 % < > & ；；").length;
  const bytes = new Uint8Array(50 * 1024 * 1024 - ((50 * 1024 * 1024) % noise));
  const one = utf8("囗〇ａ3%，x\n嗯嗯 12 % < > & ；；");
  for (let at = 0; at < bytes.length; at += one.length) bytes.set(one, at);
  expect(await decode(bytes)).toMatchObject({ carrier: "txt" });
});

const KNOWN = new Set([
  "EMPTY_FILE",
  "UNKNOWN_FORMAT",
  "DAMAGED_FILE",
  "SCAN_WITHOUT_TEXT",
  "PASSWORD_PROTECTED",
  "CLASSIFIED",
  "TOO_LARGE",
]);

/** What holds for any bytes: a text that is not empty, or one of the known refusals. */
const isAnswered = async (bytes: Uint8Array): Promise<boolean> => {
  const answer = await decode(bytes);
  return "text" in answer ? answer.text.trim() !== "" : KNOWN.has(answer.code);
};

const MAGICS = ["", "%PDF-1.7\n", "PK\u0003\u0004", "<html>", "{\\rtf", "\u00ff\u00fe"].map((text) =>
  Array.from(text, (c) => c.charCodeAt(0)),
);

test("任何字节都有答复，不会抛错", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...MAGICS, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      fc.uint8Array({ maxLength: 2000 }),
      async (magic, bytes) => {
        expect(await isAnswered(Uint8Array.of(...magic, ...bytes))).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

const files: readonly (readonly [string, Uint8Array, number])[] = [
  ["docx", fixture("qinghe.docx"), 200],
  ["doc", fixture("qinghe.doc"), 300],
  ["ofd", ofdFile([[{ text: "青禾镇政府工作报告", x: 30, y: 40 }]]), 200],
  ["pdf", pdfFile([[{ text: "青禾镇政府工作报告", x: 72, y: 700 }]]), 60],
];

test.each(files)(
  "%s 翻转几个字节或截断，都有答复，不会抛错",
  async (_, file, numRuns) => {
    const flips = fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(flips, fc.option(fc.nat(file.length)), async (changes, cut) => {
        const bytes = file.slice(0, cut ?? file.length);
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        expect(await isAnswered(bytes)).toBe(true);
      }),
      { numRuns },
    );
  },
  60_000,
);

const reports = findShared("reading", "files");

test.skipIf(reports === undefined)("公开的 docx 报告读得出全文", async () => {
  for (const name of ["province-jiangxi-2025.docx", "province-shanghai-2025.docx"]) {
    const decoded = await decode(new Uint8Array(readFileSync(`${reports}/${name}`)), { name });
    expect(decoded).toMatchObject({ carrier: "docx" });
    expect("text" in decoded ? decoded.text.length : 0).toBeGreaterThan(18_000);
  }
});
