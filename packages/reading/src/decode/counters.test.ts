import { expect, test } from "vitest";
import { formatCounter } from "./counters.ts";

test.each([
  [1, "chineseCounting", "一"],
  [10, "chineseCountingThousand", "十"],
  [12, "japaneseCounting", "十二"],
  [20, "chineseCounting", "二十"],
  [103, "chineseCountingThousand", "一百零三"],
  [110, "chineseCountingThousand", "一百一十"],
  [1000, "chineseCountingThousand", "一千"],
  [10, "ideographDigital", "一〇"],
  [12, "chineseLegalSimplified", "壹拾贰"],
  [3, "ideographTraditional", "丙"],
  [2, "decimalEnclosedCircleChinese", "②"],
  [5, "decimalEnclosedParen", "⑸"],
  [7, "decimalZero", "07"],
  [12, "decimalFullWidth", "１２"],
  [28, "lowerLetter", "bb"],
  [14, "upperRoman", "XIV"],
  [4, "lowerRoman", "iv"],
  [21, "decimalEnclosedCircle", "21"],
  [6, "someFutureFormat", "6"],
])("第 %i 项按 %s 写作 %s", (n, format, written) => {
  expect(formatCounter(n, format)).toBe(written);
});
