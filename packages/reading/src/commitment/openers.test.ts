import { expect, test } from "vitest";
import { skipAdverbs, skipOpeners } from "./openers.ts";
import { verbAt } from "./verbs.ts";

const opened = (text: string): string => text.slice(skipOpeners(text));
const phrase = (text: string): string => text.slice(skipAdverbs(text, 0, (at) => verbAt(text, at)));

test.each([
  ["一是新建青禾敬老院", "新建青禾敬老院"],
  ["（2）改造粮站大院", "改造粮站大院"],
  ["同时要管好水源地", "管好水源地"],
  ["今年我们将继续办好夜校", "继续办好夜校"],
  ["镇政府要带头过紧日子", "带头过紧日子"],
])("承诺从动词短语起算：%s", (text, rest) => expect(opened(text)).toBe(rest));

test("“年底前”是承诺自己的时限，留在承诺里", () => {
  expect(opened("年底前建成青禾大桥")).toBe("年底前建成青禾大桥");
});

test.each([
  ["进一步优化公交线路", "优化公交线路"],
  ["统筹推进两个片区改造", "推进两个片区改造"],
  ["统筹城乡用水", "统筹城乡用水"],
  ["集中力量修好渠首", "修好渠首"],
  ["严格落实防火责任", "落实防火责任"],
  ["严格规划控制", "严格规划控制"],
  ["“面对面”解决企业难题", "解决企业难题"],
  ["毫不动摇地推进旧村改造", "推进旧村改造"],
])("副词之后才是动作：%s", (text, rest) => expect(phrase(text)).toBe(rest));

test("一长串“坚持”也马上读完", () => {
  const text = "坚持统筹突出".repeat(60);
  expect(phrase(text).length).toBeGreaterThan(0);
});
