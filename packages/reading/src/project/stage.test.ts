import { expect, test } from "vitest";
import { clean } from "../clean/clean.ts";
import { structure } from "../structure/structure.ts";
import { findProjects } from "./find.ts";
import { stageOf } from "./stage.ts";

const stage = (text: string) => findProjects(structure(clean(text)))[0]?.stage;

test.each([
  ["谋划", "谋划实施迎春大道改造项目。", "planned"],
  ["前期", "做好柳河铁路等项目前期工作。", "planned"],
  ["争取资金", "推进柳河湿地修复项目争取上级资金。", "planned"],
  ["暂缓", "1项（望川大街北延工程）今年暂缓。", "planned"],
  ["洽谈", "加快云麓竹器、望川茶机等项目洽谈。", "negotiating"],
  ["招引", "成功招引云麓物流项目。", "signed"],
  ["落户", "争取云麓配送中心项目落户青禾。", "signed"],
  ["可研批复", "石塘铁路可研已获批复。", "approved"],
  ["征迁", "望川高速连接线征迁已完成。", "planned"],
  ["招标", "石塘水厂扩建项目已完成招标。", "approved"],
  ["开工", "推进云麓茶叶交易市场等项目开工。", "building"],
  ["压茬推进", "柳河湿地修复及绿道项目压茬推进。", "building"],
  ["主体完工", "青禾卫生院门诊楼主体完工。", "completed"],
  ["通过验收", "石塘文化公园顺利通过验收。", "completed"],
  ["打通", "打通石塘路等一批道路。", "completed"],
  ["建成投用", "建成投用青禾第二幼儿园。", "operating"],
  ["并网发电", "望川水电站二号机组并网。", "operating"],
])("“%s”说明阶段", (_, text, expected) => {
  expect(stage(text)).toBe(expected);
});

test("事实胜过愿望：积极推进，而初步设计刚通过论证，仍在谋划", () => {
  expect(stage("积极推进柳河清淤项目，初步设计已完成。")).toBe("planned");
});

test("在谈项目盼早日签约，仍是在谈", () => {
  expect(stage("紧盯在谈项目，推进云麓竹器产业园项目早日签约。")).toBe("negotiating");
});

test("续建项目盼早日竣工，仍在建；只说要来的，是要来的那一步", () => {
  expect(stage("推动云麓竹器、望川茶机等6个续建项目早日完工。")).toBe("building");
  expect(stage("力争望川水厂年内投用。")).toBe("operating");
});

test("本句没有说法时看前一句", () => {
  expect(stage("镇里新签约项目3个，其中望川茶机项目总投资2亿元。")).toBe("signed");
});

test("没有说法就没有阶段", () => {
  expect(stageOf("环境优美")).toBeUndefined();
});
