import { expect, test } from "vitest";
import { segment } from "../segment.ts";
import { readLead } from "./lead.ts";

const lead = (text: string, pending = false) => {
  const edges = new Set(segment(text).flatMap((w) => [w.start, w.end]));
  const found = readLead(text, (at) => edges.has(at), pending);
  return found === undefined ? undefined : { rest: text.slice(found.end), stage: found.stage };
};

test("动词连着副词，名称在最后一个动词之后开始", () => {
  expect(lead("持续深入推进青禾园区建设")).toEqual({ rest: "青禾园区建设", stage: "weak" });
  expect(lead("谋划启动了青禾度假区")).toEqual({ rest: "青禾度假区", stage: "planned" });
  expect(lead("推进创新大厦建设")).toEqual({ rest: "创新大厦建设", stage: "weak" });
  expect(lead("加快建设青禾大道")).toEqual({ rest: "青禾大道", stage: "building" });
});

test("名称在前，动词是说它的，不是领它的", () => {
  expect(lead("青禾大道加快建设")).toBeUndefined();
  expect(lead("云麓机械实现投产", true)).toBeUndefined();
});

test("金额在动词中间不隔断", () => {
  expect(lead("投资2500万元完成青禾讲堂")).toEqual({ rest: "青禾讲堂", stage: "completed" });
});

test("“建设”夹在名称当中不领名称；建设另一个工程才领", () => {
  expect(lead("老车站月台建设及周边改造")).toBeUndefined();
  expect(lead("支持云麓公司建设望川水厂")).toEqual({ rest: "望川水厂", stage: "building" });
});
