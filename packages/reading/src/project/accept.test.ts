import { expect, test } from "vitest";
import { segment } from "../segment.ts";
import { isName } from "./accept.ts";
import type { Evidence } from "./accept.ts";
import { isProper } from "./proper.ts";

const none: Evidence = {
  closing: undefined,
  work: false,
  staged: true,
  strong: false,
  fact: false,
  funded: false,
  opened: false,
  workBehind: false,
  between: false,
  described: false,
  siblings: 0,
  properSiblings: 0,
  builtSiblings: 0,
};
const accepts = (text: string, evidence: Partial<Evidence> = {}) => isName(text, segment(text), { ...none, ...evidence });

test("专名、数字、方位说明是哪一个；套话不说明", () => {
  expect(isProper(segment("萧塘快速通道"))).toBe(true);
  expect(isProper(segment("3号变电站"))).toBe(true);
  expect(isProper(segment("北部园区"))).toBe(true);
  expect(isProper(segment("现代农业产业园"))).toBe(false);
});

test("建筑名词收尾、有专名的是项目；只有套话的要有事实", () => {
  expect(accepts("萧塘快速通道")).toBe(true);
  expect(accepts("养老服务中心")).toBe(false);
  expect(accepts("养老服务中心", { fact: true })).toBe(true);
});

test("没有说到阶段的不是项目", () => {
  expect(accepts("萧塘快速通道", { staged: false })).toBe(false);
});

test("以“工程”自称的活动不是项目，水、路、房的工程是", () => {
  expect(accepts("文化基因激活工程", { work: true })).toBe(false);
  expect(accepts("“百龙腾飞”工程", { work: true })).toBe(false);
  expect(accepts("农村供水保障工程", { work: true })).toBe(true);
});

test("写明总投资的，名称再平常也是一个项目", () => {
  expect(accepts("开发区基础设施", { work: true })).toBe(false);
  expect(accepts("开发区基础设施", { work: true, funded: true })).toBe(true);
});
