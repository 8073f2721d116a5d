import { expect, test } from "vitest";
import { findVerb, verbAt } from "./verbs.ts";

test("长的动词先认：“建立健全”不读成“建立”", () => {
  expect(verbAt("建立健全河道管护制度", 0)).toBe("建立健全");
});

test("“抓实”“建强”不在表里也认得：一个做字配一个好字", () => {
  expect(verbAt("建强村级班子", 0)).toBe("建强");
  expect(verbAt("管严工地扬尘", 0)).toBe("管严");
});

test("后面跟“的”是修饰，跟“是”是被说的话题，都不是在做事", () => {
  expect(verbAt("完善的养老服务", 0)).toBe("");
  expect(verbAt("开放是青禾的出路", 0)).toBe("");
});

test("在句中找第一个做事的动词和它的位置", () => {
  expect(findVerb("青禾大道年底前建成通车", 0)).toEqual({ at: 7, verb: "建成" });
  expect(findVerb("青禾镇的春天", 0)).toBeUndefined();
});
