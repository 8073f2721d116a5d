import { expect, test } from "vitest";
import { isCountOfList, isIndicator } from "./indicator.ts";

test.each([
  "力争规上工业产值突破20亿元",
  "确保粮食总产量稳定在3万吨以上",
  "农村自来水普及率达到98%",
  "全年接待游客30万人次以上",
  "完成固定资产投资8亿元",
  "新增非化石能源占比达到40%以上",
  "标准化厕所达标率100%",
  "全镇税收力争达到6000万元",
])("只是要达到的数，是指标不是承诺：%s", (clause) => expect(isIndicator(clause)).toBe(true));

test.each([
  "力争全年引进亿元项目3个",
  "新增停车位300个以上",
  "完成200户以上危房改造",
  "完成投资900万元的渠道改造工程",
  "建设高标准农田1.2万亩",
  "争取上级资金2000万元以上",
  "为65岁以上老人提供免费体检",
  "办好10件民生实事",
  "为80所以上村小建设食堂",
])("有做事的动词，带数也是承诺：%s", (clause) => expect(isIndicator(clause)).toBe(false));

test("“3000万元以上项目不少于5个”接着前面谋划的项目，是同一承诺的下文", () => {
  expect(isCountOfList("3000万元以上项目不少于5个")).toBe(true);
  expect(isCountOfList("力争入学率不低于95%")).toBe(false);
});
