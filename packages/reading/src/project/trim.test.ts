import { expect, test } from "vitest";
import { splitNames, trimLeft } from "./trim.ts";

const left = (text: string) => text.slice(trimLeft(text, 0).at);
const names = (text: string, shared = false) =>
  splitNames(text, { start: 0, end: text.length }, { shared }).map((n) => text.slice(n.start, n.end));

test("名称从说明之后开始", () => {
  expect(left("总投资3亿元的青禾水厂")).toBe("青禾水厂");
  expect(left("其中今年青禾水厂")).toBe("青禾水厂");
  expect(left("全市首条跨省公交线路——青禾909路公交")).toBe("青禾909路公交");
  expect(left("青禾项目的建设")).toBe("青禾项目的建设");
});

test("数出几个的不是一个名称", () => {
  expect(trimLeft("3座变电站", 0).plural).toBe(true);
  expect(trimLeft("一批产业园", 0).plural).toBe(true);
  expect(trimLeft("2号变电站", 0).plural).toBe(false);
});

test("名称到“项目”为止，后面的“建设”“工作”不算", () => {
  expect(names("青禾精密机械项目建设")).toEqual(["青禾精密机械"]);
  expect(names("青禾大道建设工作")).toEqual(["青禾大道"]);
  expect(names("青禾项目库")).toEqual(["青禾项目库"]);
});

test("“和美乡村”的“和”不分开", () => {
  expect(names("青禾和美乡村和柳河大桥")).toEqual(["青禾和美乡村", "柳河大桥"]);
});

test("后面共用“等项目”时，“和”右边可以是简称", () => {
  expect(names("青禾物流园和中麓", true)).toEqual(["青禾物流园", "中麓"]);
  expect(names("青禾物流园和中麓")).toEqual(["青禾物流园和中麓"]);
});
