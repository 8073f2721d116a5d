import { expect, test } from "vitest";
import { clean } from "../clean/clean.ts";
import type { Figure } from "../reading.ts";
import { structure } from "../structure/structure.ts";
import { findFigures } from "./find.ts";

const inReview = (text: string): Figure[] => findFigures(structure(clean(`一、2023年工作回顾\n${text}`)));
const inPlan = (text: string): Figure[] => findFigures(structure(clean(`二、2024年工作安排\n${text}`)));
const brief = (figures: readonly Figure[]): string[] => figures.map(({ quote, metric }) => `${metric}=${quote}`);

test("指标写在数字前面", () => {
  expect(brief(inReview("全年走访企业120次，收办诉求45条，企业满意度达96%。"))).toEqual([
    "走访企业=120次",
    "收办诉求=45条",
    "企业满意度=96%",
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

test("一笔钱花在一串事上，指标是整串，或收束它的那一类", () => {
  expect(brief(inReview("投资800万元，完成青山街、绿水街等6条道路改造提升。"))).toEqual([
    "道路改造提升投资=800万元",
    "完成改造提升道路=6条",
  ]);
  expect(brief(inReview("投资90万元新建迎春公园、采薇公园2座“口袋公园”。"))[0]).toBe("“口袋公园”投资=90万元");
  expect(brief(inReview("总投资3亿元的青山街、绿水街和白云街开发正在推进。"))[0]).toBe("青山街、绿水街和白云街开发总投资=3亿元");
  expect(brief(inReview("投资50万元，对60公里农村公路进行了改造。"))[0]).toBe("农村公路改造投资=50万元");
  expect(brief(inReview("争取上级资金50万元，有效缓解了供水困难。"))).toEqual(["争取上级资金=50万元"]);
  expect(brief(inReview("实施良田保障工程，投资2亿元，新建灌渠3公里。"))[0]).toBe("良田保障工程投资=2亿元");
});

test("一串名字后面的数，数的是数字后面的东西", () => {
  expect(brief(inReview("青禾光伏、白果风电、石桥储能3个新能源项目稳步推进。"))[0]).toContain("新能源项目");
  expect(brief(inReview("在社区、学校等建成了19个社工站。"))).toEqual(["建成社工站=19个"]);
  expect(brief(inReview("招引青禾电子信息产业园、白果生物制药产业园等补短板、增后劲的项目12个。"))).toEqual(["招引项目=12个"]);
});

test("项目、企业这样的通称，要说清是哪些", () => {
  expect(brief(inReview("18家企业享受税费减免金额600万元。"))).toEqual(["享受税费减免金额企业=18家", "享受税费减免金额=600万元"]);
  expect(brief(inReview("抓紧实施镇容环境提升6个项目20项任务。"))).toEqual(["镇容环境提升项目=6个", "镇容环境提升任务=20项"]);
  expect(brief(inReview("向27个项目累计提供300万元的无偿资助。"))).toEqual(["提供无偿资助项目=27个", "提供无偿资助=300万元"]);
});

test("帮助多少人做成了什么", () => {
  expect(brief(inReview("帮助60人实现就业，支持全镇81家工业企业深挖潜力、提升效益。"))).toEqual(["帮助实现就业=60人", "全镇工业企业=81家"]);
  expect(brief(inReview("带动6个村300户900人稳定增收。"))[0]).toBe("带动稳定增收村=6个");
  expect(brief(inReview("撬动人均增收2400元，助力村民年均增收3000元。"))).toEqual(["人均增收=2400元", "村民年均增收=3000元"]);
});

test("数字之间的词不说两遍", () => {
  expect(brief(inReview("全镇10家老年助餐点累计服务3万次。"))).toEqual(["全镇老年助餐点=10家", "全镇老年助餐点累计服务=3万次"]);
  expect(brief(inReview("快乐健身场所新建9处。"))).toEqual(["新建快乐健身场所=9处"]);
});

test("并列的门槛共用一个标准，门槛本身不是数据", () => {
  expect(brief(inReview("年产值2000万元以上的企业24家，亿元以上的企业6家。"))).toEqual([
    "年产值2000万元以上的企业=24家",
    "年产值亿元以上的企业=6家",
  ]);
  expect(brief(inReview("签约项目10个，其中投资亿元以上的5个。"))).toEqual(["签约项目=10个", "签约投资亿元以上项目=5个"]);
  expect(brief(inReview("推进总投资超10亿元的22个项目。"))[0]).toContain("10亿元");
});

test("产能要说是谁的", () => {
  expect(brief(inReview("日处理5000吨的污水处理厂完成招标。"))).toEqual(["污水处理厂日处理=5000吨"]);
  expect(brief(inReview("推进占地50亩的植物园建设。"))[0]).toMatch(/^植物园.*占地=50亩$/);
});

test("只说营收、其余、改造提升的，从前一句补全", () => {
  expect(brief(inReview("绿色食品企业达到24家，年营收37亿元。"))[1]).toBe("绿色食品企业年营收=37亿元");
  expect(brief(inReview("灾后重建项目23个，其余2个全部完工。"))[1]).toMatch(/完工.*项目=2个/);
  const [, improved] = inReview("新建高标准农田800亩，改造提升500亩。");
  expect([improved!.metric, improved!.kind]).toEqual(["改造提升高标准农田", "level"]);
  expect(brief(inReview("打造和美乡村19个、重点村7个。"))[1]).toBe("打造重点村=7个");
  expect(brief(inReview("高效农业种植面积8万亩。"))).toEqual(["高效农业种植面积=8万亩"]);
});

test("括号里的年度目标，跟着前面的增长", () => {
  const [, , target] = inReview("预计生产总值完成12亿元，增长7.5%（年度目标7%以上）。");
  expect(target).toMatchObject({ kind: "change", direction: "up", status: "reported", approx: "atLeast", metric: "生产总值年度目标" });
});

test("从多少提高到多少：前一个是现状，后一个是目标", () => {
  expect(inPlan("低保月补差由18元提高到32元。").map(({ status }) => status)).toEqual(["reported", "target"]);
  expect(inPlan("镇投资计划从去年安排的6亿元扩大到8亿元。").map(({ status, metric }) => [status, metric])).toEqual([
    ["reported", "镇投资计划"],
    ["target", "镇投资计划"],
  ]);
  expect(inPlan("加快实施已下达2亿元资金的23个项目。").map(({ status }) => status)).toEqual(["reported", "target"]);
  expect(inReview("园区建成后，全镇将形成5平方公里的产业规模。")[0]!.status).toBe("expected");
});

test("下调也是变化；突破的两个数都是超过", () => {
  expect(inReview("提出了将粮食增产指标下调2个百分点的建议。")[0]).toMatchObject({
    kind: "change",
    direction: "down",
    metric: "粮食增产指标",
  });
  expect(inReview("存款突破30亿元、40亿元。").map(({ approx }) => approx)).toEqual(["over", "over"]);
});

test("地名里的数不是数据，刚点过名的几个是", () => {
  expect(brief(inReview("整治加固七节河、三道沟河堤。"))).toEqual([]);
  expect(inReview("白果村、石桥村两个片区全部封顶。").map(({ value }) => value)).toEqual([2]);
  expect(inReview("编制三个乡镇和100个行政村的规划。").map(({ value }) => value)).toEqual([3, 100]);
  expect(brief(inReview("通过一个点的开发带动全镇。"))).toEqual([]);
});

test("名次说的是被评比的事", () => {
  expect(brief(inReview("重点项目招引取得东部乡镇排名第三。"))).toEqual(["重点项目招引=第三"]);
  expect(brief(inReview("连续6年实现命案必破，连续5年保持公交车失窃零发案。"))[1]).toBe("连续保持公交车失窃零发案=5年");
});
