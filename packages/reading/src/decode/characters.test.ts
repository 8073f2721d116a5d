import { expect, test } from "vitest";
import * as fc from "fast-check";
import { decodeCharacters } from "./characters.ts";

const REPORT = "青禾镇政府工作报告\r\n　　全年完成产值12.6亿元，增长8.3%；新建“口袋公园”5处。\n";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), isLittle);
  return new Uint8Array(view.buffer);
};

/** GB18030 by the standard's own rule: two bytes from the table, read backwards out of the decoder, and four bytes counted. */
const twoBytes = new Map<string, readonly number[]>();
for (let lead = 0x81; lead < 0xff; lead++) {
  for (let trail = 0x40; trail < 0xff; trail++) {
    const char = new TextDecoder("gb18030").decode(Uint8Array.of(lead, trail));
    if (trail !== 0x7f && Array.from(char).length === 1 && !twoBytes.has(char)) twoBytes.set(char, [lead, trail]);
  }
}
const gb18030 = (text: string): Uint8Array =>
  Uint8Array.from(
    Array.from(text).flatMap((char) => {
      const point = char.codePointAt(0)!;
      if (point < 0x80) return [point];
      const known = twoBytes.get(char) ?? FOUR_BYTES[char];
      if (known) return known;
      if (point < 0x10000) throw new Error(`${char} is not in the test's table`);
      const n = point - 0x10000;
      return [0x90 + Math.floor(n / 12600), 0x30 + (Math.floor(n / 1260) % 10), 0x81 + (Math.floor(n / 10) % 126), 0x30 + (n % 10)];
    }),
  );
const FOUR_BYTES: Readonly<Record<string, readonly number[]>> = { 㐀: [0x81, 0x39, 0xee, 0x39], 龦: [0x82, 0x35, 0x8f, 0x33] };

test.each([
  ["UTF-8", utf8(REPORT)],
  ["带标记的 UTF-8", Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(REPORT))],
  ["UTF-16 小端，有标记", Uint8Array.of(0xff, 0xfe, ...utf16(REPORT, true))],
  ["UTF-16 大端，有标记", Uint8Array.of(0xfe, 0xff, ...utf16(REPORT, false))],
  ["UTF-16 小端，没有标记", utf16(REPORT, true)],
  ["UTF-16 大端，没有标记", utf16(REPORT, false)],
  ["GB18030", gb18030(REPORT)],
  ["带标记的 GB18030", Uint8Array.of(0x84, 0x31, 0x95, 0x33, ...gb18030(REPORT))],
])("%s 的报告一字不差，换行也不变", (_, bytes) => {
  expect(decodeCharacters(bytes)).toBe(REPORT);
});

test("没有一个半角字符的 UTF-16 也认得出", () => {
  const text = "青禾镇今年新建农村公路，改造老旧小区，办好民生实事。".repeat(4);
  expect(decodeCharacters(utf16(text, true))).toBe(text);
  expect(decodeCharacters(utf16(text, false))).toBe(text);
});

test("GB18030 的生僻字：四字节的地名、人名用字", () => {
  const text = "镇长𠮷某某、㐀某，在龦家村开工。";
  expect(decodeCharacters(gb18030(text))).toBe(text);
});

test("旧字库放在私用区的六个字换成它们现在的编码", () => {
  expect(decodeCharacters(Uint8Array.of(...gb18030("地名："), 0xfe, 0x51, 0xfe, 0x91))).toBe("地名：\u{20087}\u{241FE}");
});

test("两三个字的 GB18030 文件不被当成 UTF-8", () => {
  expect(decodeCharacters(gb18030("报告"))).toBe("报告");
  expect(decodeCharacters(gb18030("abc青"))).toBe("abc青");
});

test("英文文件不被当成没有标记的 UTF-16", () => {
  expect(decodeCharacters(utf8("this app can break"))).toBe("this app can break");
});

test("只有英文的 UTF-16 也认得出", () => {
  const text = "qinghe";
  expect(decodeCharacters(utf16(text, true))).toBe(text);
  expect(decodeCharacters(utf16(text, false))).toBe(text);
});

test("汉字要到很后面才出现的文件，按后面的汉字定编码", () => {
  const digits = "0123456789\n".repeat(7000);
  expect(decodeCharacters(utf8(digits + REPORT))).toBe(digits + REPORT);
  expect(decodeCharacters(gb18030(digits + REPORT))).toBe(digits + REPORT);
});

test("截断在最后一个字中间的 UTF-8 不会变成乱码", () => {
  const bytes = utf8("青禾镇全年新增就业430人。");
  expect(decodeCharacters(bytes.subarray(0, -1))).toBe("青禾镇全年新增就业430人\uFFFD");
});

test("夹着几个坏字节的 UTF-8 仍按 UTF-8 读", () => {
  const bytes = utf8(REPORT.repeat(20));
  bytes[100] = 0xff;
  expect(decodeCharacters(bytes)).toContain("新建“口袋公园”5处");
});

test("不是文字的字节不当文字读", () => {
  expect(decodeCharacters(Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256))).toBeUndefined();
});

test("凡 GB18030 写得出的文字，写成字节再读回来还是原文", () => {
  const chinese = fc.constantFrom(...[...twoBytes.keys()].filter((c) => /[\u4e00-\u9fa5，。：；、（）％]/.test(c)));
  const char = fc.oneof(
    { weight: 20, arbitrary: chinese },
    { weight: 3, arbitrary: fc.constantFrom(...Array.from("0123456789.%\n")) },
    fc.constantFrom("𠮷", "㐀"),
  );
  fc.assert(
    fc.property(fc.array(char, { minLength: 20, maxLength: 200 }), (chars) => {
      const text = chars.join("");
      expect(decodeCharacters(gb18030(text))).toBe(text);
    }),
  );
});
