import { expect, test } from "vitest";
import { isRefusal } from "@jiannuo/quantity";
import { decode } from "./index.ts";
import { ofdFile } from "./testing/ofd-file.ts";
import type { OfdText } from "./testing/ofd-file.ts";

const textOf = async (pages: readonly (readonly OfdText[])[], template?: readonly OfdText[]): Promise<string> => {
  const decoded = await decode(ofdFile(pages, template));
  return isRefusal(decoded) ? decoded.code : decoded.text;
};

const body = (text: string): OfdText[] => [{ text, x: 30, y: 80 }, { text: "又一行。", x: 30, y: 90 }, { text: "再一行。", x: 30, y: 100 }, { text: "— 1 —", x: 100, y: 280 }]; // prettier-ignore

test("按页、按行从上到下、从左到右读，同一行的几段文字连起来", async () => {
  const pages = [
    [
      { text: "业产值12.6亿元。", x: 30, y: 60 },
      { text: "　　全年完成", x: 30, y: 50 },
      { text: "工", x: 55.2, y: 49.8 },
      { text: "青禾镇政府工作报告", x: 80, y: 40 },
    ],
    [{ text: "第二页的话。", x: 30, y: 40 }],
  ];
  expect(await textOf(pages)).toBe("　　青禾镇政府工作报告\n全年完成工\n业产值12.6亿元。\n第二页的话。".replace("\n全年", "\n　　全年"));
});

test("字距写成 g 的缩写、拉得很开的字之间有空", async () => {
  expect(await textOf([[{ text: "指标目标", x: 30, y: 50, deltaX: "4.2 40 g 1 4.2" }]])).toBe("指标\t目标");
});

test("模板页上的文字每页都有，页码不读", async () => {
  expect(await textOf([body("正文。")], [{ text: "青禾镇人民政府文件", x: 30, y: 40 }])).toBe(
    "青禾镇人民政府文件\n正文。\n又一行。\n再一行。",
  );
});

test("只有图片的 OFD 是扫描件", async () => {
  expect(await textOf([[]])).toBe("SCAN_WITHOUT_TEXT");
});
