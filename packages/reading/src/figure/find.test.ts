import { expect, test } from "vitest";
import { clean } from "../clean/clean.ts";
import type { Figure } from "../reading.ts";
import { structure } from "../structure/structure.ts";
import { findFigures } from "./find.ts";

const inReview = (text: string): Figure[] => findFigures(structure(clean(`一、2023年工作回顾\n${text}`)));
const inPlan = (text: string): Figure[] => findFigures(structure(clean(`二、2024年工作安排\n${text}`)));
const brief = (figures: readonly Figure[]): string[] => figures.map(({ quote, metric }) => `${metric}=${quote}`);

test("指标写在数字前面", () => {
  expect(brief(inReview("全年走访企业336次，收办诉求79条，企业满意度达100%。"))).toEqual([
    "走访企业=336次",
    "收办诉求=79条",
    "企业满意度=100%",
  ]);
});

test("指标写在数字后面，连同它怎么样了", () => {
  expect(brief(inReview("12家卫生院完成改造，新建5个便民驿站。"))).toEqual(["完成改造卫生院=12家", "新建便民驿站=5个"]);
});

test("并列的各项共用前面的动词", () => {
  expect(brief(inReview("新增合作社4家、家庭农场12家、农技人员30名。"))).toEqual([
    "新增合作社=4家",
    "新增家庭农场=12家",
    "新增农技人员=30名",
  ]);
});

test("同比增长的是上一个数的指标", () => {
  const [level, change] = inReview("农业总产值完成12.5亿元，同比增长6%。");
  expect([level!.metric, level!.kind, level!.value]).toEqual(["农业总产值", "level", 1_250_000_000]);
  expect([change!.metric, change!.kind, change!.direction]).toEqual(["农业总产值", "change", "up"]);
});

test("分别列举的，各有各的指标", () => {
  expect(brief(inReview("城镇、农村居民人均可支配收入分别增长5%、8%。"))).toEqual([
    "城镇居民人均可支配收入=5%",
    "农村居民人均可支配收入=8%",
  ]);
  expect(brief(inReview("城乡居民人均可支配收入分别达到3.2万元、1.9万元，同比分别增长5%、8%。")).map((line) => line.slice(0, 2))).toEqual([
    "城镇",
    "农村",
    "城镇",
    "农村",
  ]);
  expect(brief(inReview("接待游客12万人次，实现旅游收入3000万元，分别增长8%、11%。"))).toContain("接待游客=8%");
  expect(brief(inReview("万元生产总值能耗和水耗分别下降3%、4%。"))).toEqual(["万元生产总值能耗=3%", "万元生产总值水耗=4%"]);
});

test("总投资是刚数过的那些项目的，或后面所说那一个的", () => {
  expect(brief(inReview("签约过亿元项目16个、总投资60亿元。"))).toEqual(["签约过亿元项目=16个", "签约过亿元项目总投资=60亿元"]);
  expect(brief(inReview("总投资2亿元的冷链物流园开工建设。"))).toEqual(["冷链物流园总投资=2亿元"]);
});

test("名次、占比和连续的年数", () => {
  const [rank] = inReview("综合考评位居全市第一。");
  expect([rank!.kind, rank!.value, rank!.metric]).toEqual(["rank", 1, "综合考评"]);
  expect(brief(inReview("特色种植面积3000亩，占全镇三分之一。"))[1]).toBe("特色种植面积占全镇比重=三分之一");
  expect(brief(inReview("森林防火连续8年实现零火灾。"))[0]).toContain("森林防火连续");
});

test("增和降、翻番和零增长、负号", () => {
  const of = (text: string): unknown[] => inReview(text).map(({ value, unit, kind, direction }) => [value, unit, kind, direction]);
  expect(of("来信同比下降22.28%。")).toEqual([[22.28, "%", "change", "down"]]);
  expect(of("出口额同比-6.2%。")).toEqual([[6.2, "%", "change", "down"]]);
  expect(of("网络零售额翻一番。")).toEqual([[100, "%", "change", "up"]]);
  expect(of("违法建设零增长。")).toEqual([[0, "", "change", undefined]]);
  expect(of("失业率下降到3.1%。")).toEqual([[3.1, "%", "level", undefined]]);
  expect(of("新增岗位30个，大桥主塔高109米。")).toEqual([
    [30, "个", "level", undefined],
    [109, "米", "level", undefined],
  ]);
});

test("预计管到句末，除非后面的分句自己说完成", () => {
  const status = (text: string): string[] => inReview(text).map((figure) => figure.status);
  expect(status("产值预计完成12亿元，同比增长6%；收入完成3亿元，同比增长5%。")).toEqual(["expected", "expected", "reported", "reported"]);
  expect(status("产值预计增长6%，税收完成3亿元。")).toEqual(["expected", "reported"]);
  expect(status("初步预计，全镇实现产值12亿元，增长6%。")).toEqual(["expected", "expected"]);
  expect(status("预计（下同）产值达到12亿元。税收完成3亿元。")).toEqual(["expected", "expected"]);
});

test("今年要做的是目标，以上是下限；做到的以上是超过", () => {
  expect(inPlan("新建停车位200个，产值增长5%以上。").map(({ status, approx }) => [status, approx])).toEqual([
    ["target", "exact"],
    ["target", "atLeast"],
  ]);
  expect(inReview("产值增长13%以上。")[0]).toMatchObject({ status: "reported", approx: "over" });
});

test("日期、次第、口号、称号、门槛和专名里的数不是数据", () => {
  const text =
    "2023年8月，坚持“三个优先”，落实八五普法，第八届采摘节成功举办，12345热线畅通，909路公交开通，庆祝建镇75周年，推进1+11体系建设，抓好六大方面工作，防范“三违”行为，建成15分钟生活圈，发放60岁以上老人补贴，深化“五步化解法”，推行“步行5公里”活动，印发《支持农业30条措施》。";
  expect(brief(inReview(text))).toEqual([]);
  expect(brief(inReview("产值2000万元以上企业24家，新签约亿元项目3个。"))).toEqual(["产值2000万元以上企业=24家", "新签约亿元项目=3个"]);
});

test("标题和名词解释里没有数据", () => {
  expect(findFigures(structure(clean("一、2023年工作回顾\n（一）办好10件实事\n新建桥梁2座。"))).map(({ quote }) => quote)).toEqual(["2座"]);
});

test("跨页的数和错认的数，位置仍在原文", () => {
  const source = "一、2023年工作回顾\n流转土地IO(X)亩，投入资金500\n余万元。";
  const [land, money] = findFigures(structure(clean(source)));
  expect(source.slice(land!.start, land!.end)).toBe("IO(X)亩");
  expect([land!.value, land!.quote]).toEqual([1000, "IO(X)亩"]);
  expect(money!.unit).toBe("元");
});
