import type { Day } from "@jiannuo/quantity";
import { describe, expect, test } from "vitest";
import { textOf } from "../report/draft.ts";
import { type Said, draftOf } from "../testing/draft.ts";
import { checkDraft } from "./check-draft.ts";
import type { SetPhrase } from "./set-phrase.ts";

const today = "2024-01-20" as Day;

/** Each finding as `CODE 【原文】→ 建议`. */
const found = (
  paragraphs: string | readonly string[],
  books: Record<string, Said> = {},
  setPhrases: readonly SetPhrase[] = [],
): string[] => {
  const { draft, source, measures } = draftOf(paragraphs, books);
  const texts = new Map(draft.blocks.map((block) => [block.id, textOf(block)] as const));
  return checkDraft(draft, source, measures, { setPhrases, today }).map(({ code, block, start, end, proposal }) => {
    const quote = texts.get(block)!.slice(start, end);
    return `${code} ${quote}${proposal === undefined ? "" : ` → ${proposal}`}`;
  });
};
const because = (paragraphs: string, books: Record<string, Said>): string[] => {
  const { draft, source, measures } = draftOf(paragraphs, books);
  return checkDraft(draft, source, measures, { setPhrases: [], today }).map((finding) => finding.because.zh);
};

describe("数与账", () => {
  const books = { paid: { value: 7_536_000, unit: "元", title: "救助资金发放" }, meals: { value: 314_860, unit: "次", title: "助餐次数" } };

  test("数没有动，什么也不说", () => {
    expect(found("发放救助资金{paid:750余万元}，供餐{meals:近31.5万次}。", books)).toEqual([]);
  });

  test("数动了，说该写什么；字不成立，换一个字", () => {
    expect(found("发放救助资金{paid:750余万元}。", { paid: { ...books.paid, value: 8_124_000 } })).toEqual([
      "WORDING_BROKEN 750余万元 → 810余万元",
    ]);
    expect(found("供餐{meals:超31.5万次}。", books)).toEqual(["WORDING_BROKEN 超31.5万次 → 近31.5万次"]);
    expect(found("收办诉求{a:79条}。", { a: { value: 82, unit: "条" } })).toEqual(["FIGURE_DIFFERS 79条 → 82条"]);
  });

  test("超得多了，提示可以多说；没有超到下一个整数，不说", () => {
    expect(found("贷款{p:超120万元}。", { p: { value: 2_340_000, unit: "元" } })).toEqual(["UNDERSTATED 超120万元 → 超230万元"]);
    expect(found("贷款{p:超120万元}。", { p: { value: 1_270_000, unit: "元" } })).toEqual([]);
  });

  test("没有这个指标、这一期没有数，都要说", () => {
    expect(found("收办诉求{a:79条}。")).toEqual(["MEASURE_UNKNOWN 79条"]);
    expect(found("收办诉求{a:79条}。", { a: { value: null, unit: "条" } })).toEqual(["NO_FIGURE 79条"]);
  });

  test("99.6%不能写成100%；增速可以四舍五入", () => {
    const rate = { value: "99.6", unit: "%", kind: "ratio", title: "按期办结率" };
    expect(found("按期办结率{r:100%}。", { r: rate })).toEqual(["ROUNDED_TO_ALL 100% → 99.6%"]);
    expect(found("按期办结率{r:100%}。", { r: { ...rate, value: 100 } })).toEqual([]);
    expect(found("销售额增长{r:100%}。", { r: { ...rate, kind: "growth", title: "销售额增速" } })).toEqual([]);
  });
});

describe("增长与下降", () => {
  const yoy = (value: number): Record<string, Said> => ({ yoy: { value, unit: "%", kind: "growth", title: "来访人次增速" } });

  test("动词与正负相合", () => {
    expect(found("来访人次同比下降{yoy:22.28%}。", yoy(-22.28))).toEqual([]);
    expect(found("来访人次同比增长{yoy:5%}。", yoy(5))).toEqual([]);
  });

  test("数变了号，动词要变；没有动词的负数要有动词；不增不减是持平", () => {
    expect(found("来访人次同比下降{yoy:5%}。", yoy(5))).toEqual(["DIRECTION 下降 → 增长"]);
    expect(found("来访人次同比增长{yoy:22.28%}。", yoy(-22.28))).toEqual(["DIRECTION 增长 → 下降"]);
    expect(found("来访人次同比为{yoy:22.28%}。", yoy(-22.28))).toEqual(["DIRECTION 22.28% → 下降22.28%"]);
    expect(found("来访人次同比增长{yoy:0%}。", yoy(0))).toEqual(["DIRECTION 增长0% → 持平"]);
  });

  test("分别之后，后面的数也跟着这个动词", () => {
    const two: Record<string, Said> = {
      a: { value: 5, unit: "%", kind: "released", title: "城镇居民人均可支配收入增速" },
      b: { value: -8, unit: "%", kind: "released", title: "农村居民人均可支配收入增速" },
    };
    expect(found("城镇、农村居民人均可支配收入分别增长{a:5%}、{b:8%}。", two)).toEqual(["DIRECTION 增长 → 下降"]);
  });

  test("减少的是别的，指标本身是正数，不算反", () => {
    expect(found("较上年减少纠纷{n:197件}。", { n: { value: 197, unit: "件", title: "化解纠纷" } })).toEqual([]);
  });
});

describe("其中与分别", () => {
  const books = {
    all: { value: 10, unit: "个", title: "新签约项目" },
    large: { value: 5, unit: "个", title: "亿元以上项目", subsetOf: "all" },
  };

  test("其中的在总数之内", () => {
    expect(found("新签约项目{all:10个}，其中亿元以上项目{large:5个}。", books)).toEqual([]);
    expect(found("新签约项目{all:10个}，其中亿元以上项目{large:12个}。", { ...books, large: { ...books.large, value: 12 } })).toEqual([
      "PART_NOT_WITHIN 12个",
    ]);
    expect(found("亿元以上项目{large:5个}，其中新签约项目{all:5个}。", { ...books, all: { ...books.all, value: 5 } })).toEqual([
      "PART_NOT_WITHIN 5个",
    ]);
  });

  const incomes = {
    urban: { value: 5, unit: "%", kind: "released", title: "城镇居民收入增速" },
    rural: { value: 8, unit: "%", kind: "released", title: "农村居民收入增速" },
  };

  test("分别：名称与数一样多，先后一样", () => {
    expect(found("城镇、农村居民收入分别增长{urban:5%}、{rural:8%}。", incomes)).toEqual([]);
    expect(found("城镇、农村居民收入分别增长{rural:8%}、{urban:5%}。", incomes)).toEqual([
      "PAIRS_SWAPPED 8% → 5%",
      "PAIRS_SWAPPED 5% → 8%",
    ]);
    expect(found("城镇、农村居民收入分别增长{urban:5%}。", incomes)).toEqual(["DISTRIBUTED_COUNT 增长5%"]);
  });
});

describe("累计与新增", () => {
  test("共有要时点数，新增要期间数", () => {
    const flow = { n: { value: 49, unit: "笔", title: "发放贷款" } };
    const stock = { n: { value: 81, unit: "家", title: "工业企业", kind: "stock" } };
    expect(found("共有工业企业{n:81家}。", stock)).toEqual([]);
    expect(found("新增工业企业{n:81家}。", stock)).toEqual(["FLOW_EXPECTED 新增 → 共有"]);
    expect(found("新增贷款{n:49笔}。", flow)).toEqual([]);
    expect(found("累计发放贷款{n:49笔}。", flow)).toEqual(["STOCK_EXPECTED 累计 → 全年"]);
    expect(found("全年累计发放贷款{n:49笔}。", flow)).toEqual([]);
  });
});

describe("名次", () => {
  const rank = (value: number, of?: number): Record<string, Said> => ({
    r: { value, unit: "位", kind: "rank", title: "考评名次", ...(of === undefined ? {} : { of }) },
  });

  test("名次要有参评数，写明了就好", () => {
    expect(found("在全市[32个]镇街考评中位居{r:第1位}。", rank(1, 32))).toEqual([]);
    expect(found("在全市考评中位居{r:第1位}。", rank(1, 32))).toEqual(["RANK_WITHOUT_NUMBER 第1位 → 第1位（共32个）"]);
    expect(found("在全市考评中位居{r:第1位}。", rank(1))).toEqual(["RANK_WITHOUT_NUMBER 第1位"]);
  });

  test("居前列要有名次，且真在前列；要求走在前列的话不管", () => {
    expect(found("考评位居全市前列。")).toEqual(["RANK_UNPROVEN 前列"]);
    expect(found("在[32个]镇街中{r:第20位}，考评位居全市前列。", rank(20, 32))).toEqual(["RANK_NOT_AHEAD 前列"]);
    expect(found("在[32个]镇街中{r:第2位}，考评位居全市前列。", rank(2, 32))).toEqual([]);
    expect(found("各项工作要走在前列。")).toEqual([]);
    expect(found(["#二、今年主要工作", "考评位居全市前列。"])).toEqual([]);
  });
});

describe("完成与同比", () => {
  test("基本完成，后面列明还有哪些", () => {
    expect(found("管网改造基本完成。")).toEqual(["OPEN_ITEMS_MISSING 基本完成"]);
    expect(found("管网改造基本完成，尚有柳塘村一段待验收。")).toEqual([]);
    expect(found("管网改造基本完成。剩余柳塘村一段正在铺设。")).toEqual([]);
  });

  const visits: Record<string, Said> = {
    batches: { value: 279, unit: "批", title: "来访批次" },
    persons: { value: 688, unit: "人次", title: "来访人次" },
    yoy: { value: -22.28, unit: "%", kind: "growth", title: "来访人次增速" },
  };

  test("两个数后面的同比，须写明比的是哪一个", () => {
    expect(found("接待来访{batches:279批}{persons:688人次}、同比下降{yoy:22.28%}。", visits)).toEqual(["COMPARED_WHICH 同比 → 人次同比"]);
    expect(found("接待来访{batches:279批}{persons:688人次}，人次同比下降{yoy:22.28%}。", visits)).toEqual([]);
    expect(found("接待来访{persons:688人次}，同比下降{yoy:22.28%}。", visits)).toEqual([]);
  });

  test("满意度百分之百，要有样本", () => {
    const rate = (of?: number): Record<string, Said> => ({
      s: { value: 100, unit: "%", kind: "ratio", title: "回访满意率", ...(of === undefined ? {} : { of }) },
    });
    expect(found("企业满意度达{s:100%}。", rate(79))).toEqual(["SAMPLE_MISSING 100% → 100%（样本79）"]);
    expect(found("企业满意度{s:达百分之百}。", rate())).toEqual(["SAMPLE_MISSING 达百分之百"]);
    expect(found("企业满意度{s:95%}。", { s: { value: 95, unit: "%", kind: "ratio" } })).toEqual([]);
    expect(found("企业评价[74条]，满意度达{s:100%}。", rate())).toEqual([]);
    expect(found("回访[79件]，企业满意度达{s:100%}。", rate(79))).toEqual([]);
  });
});

describe("不留例外的话", () => {
  test("零和没有，要有为零的数、连续的记录，或有人确认", () => {
    expect(found("秸秆禁烧实现零火点。")).toEqual(["ABSOLUTE_UNPROVEN 零"]);
    expect(found("秸秆禁烧实现{f:零}火点。", { f: { value: 0, unit: "个" } })).toEqual([]);
    expect(found("秸秆禁烧实现{f:零}火点。", { f: { value: 2, unit: "个" } })).toEqual(["FIGURE_DIFFERS 零 → 二"]);
    expect(found("秸秆禁烧连续{y:10年}零火点。", { y: { value: 10, unit: "年", kind: "streak" } })).toEqual([]);
    expect(found("全年没有发生较大事故。")).toEqual(["ABSOLUTE_UNPROVEN 没有"]);
    expect(found("全年[没有发生较大事故]。")).toEqual([]);
    expect(found("社会消费品零售增长较快。")).toEqual([]);
  });

  test("首次要有往年的数", () => {
    const line = (earlier?: number): Record<string, Said> => ({
      b: { value: 1, unit: "条", title: "跨省公交", ...(earlier === undefined ? {} : { earlier }) },
    });
    expect(found("开通{b:首条}跨省公交。", line(0))).toEqual([]);
    expect(found("开通{b:首条}跨省公交。", line(1))).toEqual(["NOT_THE_FIRST 首条"]);
    expect(found("开通{b:首条}跨省公交。", line())).toEqual(["ABSOLUTE_UNPROVEN 首条"]);
  });

  test("再破，上年也要破；连续，要有逐年的记录", () => {
    const income = (earlier?: number): Record<string, Said> => ({
      i: { value: 1_040_000, unit: "元", title: "村均集体经济收入", ...(earlier === undefined ? {} : { earlier }) },
    });
    expect(found("村均集体经济收入{i:再破百万元}。", income(1_010_000))).toEqual([]);
    expect(found("村均集体经济收入{i:再破百万元}。", income(900_000))).toEqual(["NOT_AGAIN 再破百万元 → 破百万元"]);
    expect(found("村均集体经济收入{i:再破百万元}。", income())).toEqual(["ABSOLUTE_UNPROVEN 再破百万元"]);
    expect(found("秸秆禁烧连续{y:10年}达标。", { y: { value: 10, unit: "年", kind: "streak" } })).toEqual([]);
    expect(found("秸秆禁烧连续{y:10年}达标。", { y: { value: 10, unit: "年", kind: "released" } })).toEqual(["ABSOLUTE_UNPROVEN 连续"]);
  });

  test("全部、均、各，要有100%或前后相等的数", () => {
    const two = { a: { value: 3, unit: "项" }, b: { value: 3, unit: "项" } };
    expect(found("民生实事全部完成。")).toEqual(["ABSOLUTE_UNPROVEN 全部"]);
    expect(found("民生实事{a:3项}，办成{b:3项}，全部完成。", two)).toEqual([]);
    expect(found("民生实事{a:3项}，办成{b:2项}，全部完成。", { ...two, b: { value: 2, unit: "项" } })).toEqual(["ABSOLUTE_UNPROVEN 全部"]);
    expect(found("各村均已建立台账。")).toHaveLength(1);
    expect(found("村均集体经济收入稳步提高，向所有关心和支持的朋友致谢。")).toEqual([]);
  });

  test("今年要做的，不问依据", () => {
    expect(found(["#一、上年工作回顾", "民生实事全部完成。", "#二、今年主要工作", "民生实事全部完成，管网改造基本完成。"])).toEqual([
      "ABSOLUTE_UNPROVEN 全部",
    ]);
  });
});

describe("没有关联的数", () => {
  test("阿拉伯数字和汉字数字都算；有人确认的不算，标题的序号不算", () => {
    expect(found("新建广场3个，十一个村通了公交。")).toEqual(["NUMBER_UNBOUND 3个", "NUMBER_UNBOUND 十一个"]);
    expect(found("[2023]年新建广场[3个]。")).toEqual([]);
    expect(found(["#一、上年工作回顾", "（一）抓产业。"])).toEqual([]);
    expect(found("年产值亿元以上企业{n:6家}。", { n: { value: 6, unit: "家", title: "产值亿元以上企业", kind: "stock" } })).toEqual([]);
    expect(found("2023年，12345热线运行平稳，进一步规范，一步一个脚印。")).toEqual(["NUMBER_UNBOUND 2023年", "NUMBER_UNBOUND 12345"]);
  });
});

describe("提法", () => {
  const phrases: SetPhrase[] = [
    { phrase: "三驾马车", since: "2000-01-01", source: { zh: "例", en: "example" } },
    { phrase: "旧提法", since: "2000-01-01", until: "2022-12-31", replacement: "新提法", source: { zh: "例", en: "example" } },
  ];

  test("标出来，不替人改", () => {
    expect(found("三驾马车同向发力，坚持旧提法。", {}, phrases)).toEqual(["SET_PHRASE 三驾马车", "SET_PHRASE 旧提法"]);
  });
});

test("为什么，说得出现值和要求", () => {
  expect(because("发放{paid:750余万元}。", { paid: { value: 8_124_000, unit: "元" } })).toEqual([
    "现值812.4万元，“750余万元”须大于750万元、小于800万元。",
  ]);
});

test("意见指到原文的那几个字，先后同原文", () => {
  const { draft, source, measures } = draftOf(["甲。发放{paid:750余万元}；收办{a:79条}。"], {
    paid: { value: 8_124_000, unit: "元" },
    a: { value: 82, unit: "条" },
  });
  const findings = checkDraft(draft, source, measures, { setPhrases: [], today });
  expect(findings.map(({ block, start, end, binding }) => [block, textOf(draft.blocks[0]!).slice(start, end), binding])).toEqual([
    ["p0", "750余万元", "b-paid"],
    ["p0", "79条", "b-a"],
  ]);
});
