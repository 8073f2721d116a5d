import { expect, test } from "vitest";
import { skipAdverbs } from "./openers.ts";
import { isPurpose } from "./purpose.ts";
import { verbAt } from "./verbs.ts";

const purpose = (clause: string, last = true): boolean =>
  isPurpose(clause, clause.slice(skipAdverbs(clause, 0, (at) => verbAt(clause, at))), last);

test.each([
  "让群众出行更方便",
  "不断提升服务水平",
  "实现垃圾日产日清",
  "确保群众温暖过冬",
  "早日见到成效",
  "为乡村振兴提供人才支撑",
  "以项目建设带动产业升级",
  "努力打造秀美青禾",
  "打造茶旅融合的特色品牌",
])("说的是前面那件事为了什么：%s", (clause) => expect(purpose(clause)).toBe(true));

test.each([
  "大力提升医疗服务水平",
  "打造示范点3处",
  "确保通过省级验收",
  "力争年底前建成投用",
  "推进污水管网工程",
  "建立巡查制度",
  "坚决守住耕地红线",
  "整治占道经营",
])("这是另一件事，另立一条：%s", (clause) => expect(purpose(clause)).toBe(false));

test("后面还有别的事时，“壮大集体经济”不当作收尾的目的", () => {
  expect(purpose("增强集镇功能", true)).toBe(true);
  expect(purpose("巩固帮扶力度", false)).toBe(false);
});
