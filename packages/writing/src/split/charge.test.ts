import { expect, test } from "vitest";
import { chargeIn } from "./charge.ts";

test.each([
  ["由经济发展办牵头，建成青禾大道", "", "经济发展办", ""],
  ["由文化和旅游局、教育局牵头，各有关部门配合", "", "文化和旅游局、教育局", "各有关部门"],
  ["由为民服务中心负责落实", "", "为民服务中心", ""],
  ["牵头领导：王一平；责任单位：财政所、招商办；配合单位：各村", "王一平", "财政所、招商办", "各村"],
  ["责任单位：财政所 配合单位：各村", "", "财政所", "各村"],
  ["发挥龙头牵头作用", "", "", ""],
  ["严格执行首问首办负责制", "", "", ""],
  ["举办承办三项赛事", "", "", ""],
  ["引导群众参与", "", "", ""],
])("“%s”", (text, leader, units, helpers) => {
  expect(chargeIn(text)).toEqual({ leader, units, helpers });
});

test("再怪的长句也很快认完", () => {
  expect(chargeIn(`由${"和办与局、".repeat(20_000)}`)).toEqual({ leader: "", units: "", helpers: "" });
});
