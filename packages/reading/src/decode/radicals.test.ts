import { expect, test } from "vitest";
import { withoutRadicals } from "./radicals.ts";

test("PDF 里写成部首的字换回本来的字，户数才读得出单位", () => {
  expect(withoutRadicals("惠及⻓乐村居⺠1250⼾，新建⾼标准农⽥，⻔⻋⻢⻛⻚⻬")).toBe("惠及长乐村居民1250户，新建高标准农田，门车马风页齐");
});

test("康熙部首一个不漏，都换成常用的字", () => {
  const radicals = Array.from({ length: 0xd6 }, (_, i) => String.fromCharCode(0x2f00 + i)).join("");
  expect(withoutRadicals(radicals)).toMatch(/^[\u4e00-\u9fff]{214}$/);
});
