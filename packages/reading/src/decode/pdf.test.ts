import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isRefusal } from "@jiannuo/quantity";
import { adobeGb1 } from "./adobe-gb1.ts";
import { decode } from "./index.ts";
import { chineseCMap } from "./pdf-cmaps.ts";
import { pdfFile } from "./testing/pdf-file.ts";

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)));

const textOf = async (bytes: Uint8Array): Promise<string> => {
  const decoded = await decode(bytes);
  return isRefusal(decoded) ? decoded.code : decoded.text;
};

const column = (x: number, texts: string[]) => texts.map((text, i) => ({ text, x, y: 700 - 20 * i }));

/** 青禾镇产值12.6亿元, in GBK. */
const encode = (): string => "c7e0baccd5f2b2fad6b531322e36d2dad4aa";

test("打印成 PDF 的报告：段首空两格，页码不在文字里，数字两边没有空格，表格的格子分开", async () => {
  const text = await textOf(fixture("qinghe.pdf"));
  expect(text).toContain("一、2024年工作回顾\n（一）乡村产业\n　　一年来，");
  expect(text).toContain("改造老旧小区7个，惠及居民1250户。");
  expect(text).toContain("指标\t2025年目标\n粮食总产量\t1.2万吨\n");
  expect(text).not.toMatch(/— *\d+ *—/);
  expect(text.replace(/\s/g, "").match(/发放各类惠民补贴1860万元，群众满意度达到96\.4%。/g)).toHaveLength(17);
});

test("分两栏的页面先读完左栏再读右栏", async () => {
  const text = await textOf(pdfFile([[...column(72, ["左栏第一行", "左栏第二行"]), ...column(320, ["右栏第一行", "右栏第二行"])]]));
  expect(text).toBe("左栏第一行\n左栏第二行\n右栏第一行\n右栏第二行");
});

test("每页重复的页眉和页码不读", async () => {
  const pages = [1, 2, 3, 4].map((n) => [
    { text: "青禾镇第六届人民代表大会文件", x: 72, y: 800 },
    { text: `这是正文第${"一二三四"[n - 1]}页的话，`, x: 72, y: 700 },
    { text: `${"东南西北"[n - 1]}村修了路，`, x: 72, y: 680 },
    { text: `${"春夏秋冬"[n - 1]}季通了水。`, x: 72, y: 660 },
    { text: `— ${n} —`, x: 280, y: 40 },
  ]);
  const text = await textOf(pdfFile(pages));
  expect(text).not.toContain("大会文件");
  expect(text).not.toContain("—");
  expect(text.split("\n")).toHaveLength(12);
});

test("密级标志印在每页页眉上的 PDF 也不收", async () => {
  const pages = ["一", "二", "三"].map((n) =>
    ["秘密★5年", `第${n}段的话，`, `说到${n}处。`, `还有${n}句。`, `完了${n}次。`].map((text, i) => ({ text, x: 72, y: 800 - 30 * i })),
  );
  expect(await textOf(pdfFile(pages))).toBe("CLASSIFIED");
});

test.each(["GBK-EUC-H", "GBKp-EUC-H", "GB-EUC-H", "GBK2K-H"])("没有嵌入字体、用 %s 编码的中文照样读出来", async (cmap) => {
  expect(await textOf(pdfFile([[{ text: "青禾镇产值12.6亿元", x: 72, y: 700 }]], { cmap, encode }))).toBe("青禾镇产值12.6亿元");
});

test("编码表里每个编号回到它自己的字，数字不会串位", () => {
  const points = adobeGb1();
  for (const name of ["GBK-EUC-H", "GBKp-EUC-H", "UniGB-UCS2-H"]) {
    const pairs = [...chineseCMap(name)!.matchAll(/^<([\da-f]+)> (\d+)$/gm)];
    expect(pairs.length).toBeGreaterThan(7000);
    for (const [, code, cid] of pairs) {
      const bytes = Uint8Array.from(code?.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
      const char = new TextDecoder(name.startsWith("UniGB") ? "utf-16be" : "gb18030").decode(bytes);
      expect(points[Number(cid)]).toBe(char.codePointAt(0));
    }
  }
});

test("没有文字的扫描件，一句话说清楚怎么办", async () => {
  expect(await decode(pdfFile([[], []]), { name: "报告.pdf" })).toMatchObject({
    code: "SCAN_WITHOUT_TEXT",
    because: { zh: "《报告.pdf》是扫描件，没有文字可读；请先做文字识别（OCR），或向起草人要 Word 版" },
  });
});

test("有打开密码的 PDF 说得出是密码，读不通的说损坏", async () => {
  expect(await textOf(fixture("password.pdf"))).toBe("PASSWORD_PROTECTED");
  expect(await textOf(fixture("qinghe.pdf").subarray(0, 3000))).toBe("DAMAGED_FILE");
});

test("文件给成 Node 的 Buffer 也一样读", async () => {
  expect(await textOf(Buffer.from(fixture("qinghe.pdf")))).toBe(await textOf(fixture("qinghe.pdf")));
  expect(await textOf(Buffer.from(fixture("password.pdf")))).toBe("PASSWORD_PROTECTED");
});

test("读过之后，给进来的字节没有变", async () => {
  const bytes = pdfFile([[{ text: "青禾镇", x: 72, y: 700 }]]);
  const before = bytes.slice();
  await decode(bytes);
  expect(bytes).toEqual(before);
});
