import { describe, expect, test } from "vitest";
import { readPredicate } from "./predicate.ts";

const row = (clause: string): string | undefined => {
  const read = readPredicate(clause);
  return read && `${read.action}｜${read.object}`;
};

describe("动作和对象", () => {
  test.each([
    ["积极谋划环镇公路等项目", "谋划｜环镇公路等项目"],
    ["新建、改造农家书屋12个", "新建、改造｜农家书屋12个"],
    ["加快建设青禾产业园", "加快建设｜青禾产业园"],
    ["加快建设进度", "加快｜建设进度"],
    ["实施改造提升工程", "实施｜改造提升工程"],
    ["谋划落地实施冷库项目", "谋划落地实施｜冷库项目"],
    ["做好巩固扶贫成果工作", "做好｜巩固扶贫成果工作"],
    ["落实好助企政策", "落实好｜助企政策"],
    ["加强和改进信访工作", "加强和改进｜信访工作"],
    ["加强与省农科院合作", "加强｜与省农科院合作"],
    ["培育一批种粮大户", "培育｜种粮大户"],
    ["更新饮水管网[3]", "更新｜饮水管网"],
  ])("%s → %s", (clause, expected) => expect(row(clause)).toBe(expected));
});

describe("介词提前的对象", () => {
  test.each([
    ["把柳树村建成样板村", "建成｜柳树村"],
    ["将老街打造成美食街", "打造成｜老街"],
    ["对沿街门店进行整治", "整治｜沿街门店"],
    ["与县医院开展医联体合作", "开展｜与县医院医联体合作"],
    ["在防汛备汛中补齐短板", "补齐｜短板"],
    ["以更大力度推动全民健身", "推动｜全民健身"],
    ["投资200万元新建停车场", "新建｜停车场"],
  ])("%s → %s", (clause, expected) => expect(row(clause)).toBe(expected));
});

test("主语在前的，取主语后面的动作；没有宾语时主语就是对象", () => {
  expect(row("青禾大桥六月底前建成通车")).toBe("建成｜通车");
  expect(row("东片管网改造全面开工")).toBe("开工｜东片管网改造");
});

test("表里没有的动词由分词器认：放映公益电影", () => {
  expect(row("放映公益电影60场")).toBe("放映｜公益电影60场");
});

test("没有做事的动词就不硬读", () => {
  expect(readPredicate("旧貌换新颜")).toBeUndefined();
  expect(readPredicate("高质量发展的春风")).toBeUndefined();
  expect(readPredicate("")).toBeUndefined();
});
