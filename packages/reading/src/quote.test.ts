import { expect, test } from "vitest";
import { quoteOf } from "./quote.ts";

test("引文只去掉页码和换行，错字照录", () => {
  const source = "投入资金IoOO\n12、万元，办结\r\n5件";
  expect(quoteOf(source, { start: 0, end: source.length })).toBe("投入资金IoOO万元，办结5件");
  expect(quoteOf("增长\n— 3 —\n8%", { start: 0, end: 11 })).toBe("增长8%");
});

test("编号不在行首时不是页码", () => {
  expect(quoteOf("抓好2、3月份工作", { start: 0, end: 9 })).toBe("抓好2、3月份工作");
});
