import { expect, test } from "vitest";
import { joinPieces, pagesToText } from "./layout.ts";
import type { Line } from "./layout.ts";

const piece = (text: string, x: number, width = 10 * text.length) => ({ text, x, y: 0, width, size: 10 });
const line = (text: string, x: number, y: number): Line => ({ text, x, y, size: 10 });

test("汉字和数字之间排版留的空不是文字，词与词之间的空是", () => {
  expect(joinPieces([piece("增长 8.5 %，共 120 个", 0)]).text).toBe("增长8.5%，共120个");
  expect(joinPieces([piece("镇长 王某某", 0)]).text).toBe("镇长 王某某");
  expect(joinPieces([piece("5 G", 0)]).text).toBe("5 G");
});

test("同一行的两段按距离连起来：挨着的不空，隔一个字的空一格，隔得远的是表格", () => {
  expect(joinPieces([piece("新增", 0), piece("430人", 22)]).text).toBe("新增430人");
  expect(joinPieces([piece("镇长", 0), piece("王某", 32)]).text).toBe("镇长\u3000王某");
  expect(joinPieces([piece("指标", 0), piece("目标", 60)]).text).toBe("指标\t目标");
  expect(joinPieces([piece("Qing", 0), piece("he", 43)]).text).toBe("Qing he");
});

test("缩进按本栏的左边算，段首写两个全角空格", () => {
  const page = [line("　全年新增", 30, 10), line("就业430人，", 10, 20), line("完成任务。", 10, 30), line("第二段。", 30, 40)];
  expect(pagesToText([page]).text).toBe("　　全年新增\n就业430人，\n完成任务。\n　　第二段。");
});
