import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toText } from "./exact.ts";
import { scanQuantities } from "./scan.ts";

const show = (text: string): string[] =>
  scanQuantities(text).map(({ start, end, value, valueTo, unit, approx, form, negative }) =>
    [
      text.slice(start, end),
      `${negative === true ? "-" : ""}${toText(value)}${valueTo === undefined ? "" : `~${toText(valueTo)}`}${unit}`,
      ...(approx === "exact" ? [] : [approx]),
      ...(form === "amount" || form === "percent" ? [] : [form]),
    ].join(" "),
  );

/** Only what is stated as a quantity: the forms that a reader leaves out are dropped. */
const quantities = (text: string): string[] => show(text).filter((line) => !/ (?:bare|ordinal|date|period)$/.test(line));

describe("数量连同限定词和单位", () => {
  test.each([
    ["争取到户资金750余万元", ["750余万元 7500000元 over"]],
    ["青禾镇财政收入增长7%左右", ["7%左右 7% about"]],
    ["接待游客约30万人次", ["约30万人次 300000人次 about"]],
    ["近三成农户", ["近三成 30% about share"]],
    ["村集体收入再破百万", ["再破百万 1000000 over"]],
    ["下降两个百分点", ["两个百分点 2百分点 points"]],
    ["总产值翻一番", ["翻一番 100% change"]],
    ["产量比上年翻番", ["翻番 100% change"]],
    ["茶园面积翻了两番", ["翻了两番 300% change"]],
    ["安全事故零增长", ["零增长 0 change"]],
    ["半数以上的村", ["半数以上 50% atLeast share"]],
    ["总投资超百亿元", ["超百亿元 10000000000元 over"]],
    ["增速保持在5%-6%", ["5%-6% 5~6%"]],
    ["每村培育3至5个", ["3至5个 3~5个"]],
    ["新建5—8公里", ["5—8公里 5~8公里"]],
    ["投入3-5万元", ["3-5万元 30000~50000元"]],
    ["占百分之十二点三", ["百分之十二点三 12.3%"]],
    ["税收20亿元以上", ["20亿元以上 2000000000元 atLeast"]],
    ["增速不低于5%", ["不低于5% 5% atLeast"]],
    ["产值突破1000亿元", ["突破1000亿元 100000000000元 over"]],
    ["同比-6.2%", ["-6.2% -6.2%"]],
    ["占全县三分之一", ["三分之一 33.33% fraction"]],
    ["占五分之一", ["五分之一 20% fraction"]],
    ["是上年的1.8倍", ["1.8倍 1.8倍 multiple"]],
    ["率达九成五", ["九成五 95% share"]],
    ["主体工程过半", ["过半 50% over share"]],
    ["办理三百二十户", ["三百二十户 320户"]],
    ["五六百人参加", ["五六百人 500~600人 about"]],
    ["三四十户", ["三四十户 30~40户 about"]],
    ["十几个村", ["十几个 10个 over"]],
    ["两万余人", ["两万余人 20000人 over"]],
    ["百余名党员", ["百余名 100名 over"]],
    ["完成率１００％", ["１００％ 100%"]],
    ["装机260万千瓦", ["260万千瓦 2600000千瓦"]],
    ["首台（套）装备", ["首台（套） 1台（套）"]],
    ["演出70余场次", ["70余场次 70场次 over"]],
    ["均值14微克/立方米", ["14微克/立方米 14微克/立方米"]],
    ["每人补助1.2万元/人", ["1.2万元/人 12000元/人"]],
    ["救助12人/次", ["12人/次 12人次"]],
    ["用时压减到3个小时以内", ["3个小时以内 3小时 atMost"]],
    ["连续10年安全无事故", ["10年 10年"]],
    ["历时三年多", ["三年多 3年 over"]],
    ["投入1亿元余", ["1亿元余 100000000元 over"]],
    ["历时两年半", ["两年半 2.5年"]],
    ["不足5万元", ["不足5万元 50000元 under"]],
    ["投资 12.5 亿元", ["12.5 亿元 1250000000元"]],
    ["达到1.5万亿元", ["1.5万亿元 1500000000000元"]],
    ["亿元以上项目", ["亿元以上 100000000元 atLeast"]],
    ["新增人口20万", ["20万 200000"]],
    ["修补30条道路护栏", ["30条 30条"]],
    ["六百多年的古井", ["六百多年 600年 over"]],
    ["完成百亿元投资", ["百亿元 10000000000元"]],
    ["GDP5.5%", ["5.5% 5.5%"]],
    ["“100%”满意", ["100% 100%"]],
    ["游客约 30 万人次", ["约 30 万人次 300000人次 about"]],
    ["电池产能55GWh", ["55GWh 55GWh"]],
  ])("%s", (text, expected) => {
    expect(show(text)).toEqual(expected);
  });

  test("并列的数共用最后一个单位", () => {
    expect(show("分别减少10.6万、3.8万、3.3万平方米")).toEqual(["10.6万 106000平方米", "3.8万 38000平方米", "3.3万平方米 33000平方米"]);
    expect(show("分别为3.2、4.5万亩")).toEqual(["3.2 32000亩", "4.5万亩 45000亩"]);
    expect(show("分别为12000、3万亩")).toEqual(["12000 12000亩", "3万亩 30000亩"]);
    expect(show("分别提高1.2和0.8个百分点")).toEqual(["1.2 1.2百分点 points", "0.8个百分点 0.8百分点 points"]);
  });

  test("从一个水平到另一个水平是两个数，不是区间", () => {
    expect(show("由3个至5个")).toEqual(["3个 3个", "5个 5个"]);
  });
});

describe("位次", () => {
  test.each([
    ["总量居全县第一。", ["第一 1 rank"]],
    ["排名全市第25，", ["第25 25 rank"]],
    ["列全省第3位", ["第3位 3位 rank"]],
    ["进入全市前三。", ["前三 3 rank"]],
    ["跻身前50位", ["前50位 50位 rank"]],
  ])("%s", (text, expected) => {
    expect(show(text)).toEqual(expected);
  });
});

describe("不是数量的数字", () => {
  test.each([
    "2023年8月15日",
    "1—6月",
    "2021—2025年",
    "二〇二三年",
    "前三季度",
    "过去五年",
    "三年行动计划",
    "建镇30周年",
    "“十四五”规划",
    "第五次经济普查",
    "第一产业",
    "第一书记",
    "放在第一位",
    "镇党委七届八次全会",
    "四个意识",
    "八项规定",
    "土地二次开发",
    "“两抢一盗”",
    "“1+11”体系",
    "5G基站",
    "S4号线",
    "909路公交",
    "12345热线",
    "六大方面",
    "一体化推进",
    "一批、一系列、一方面、进一步、统一",
    "千方百计、千家万户、万一",
    "几十个、数百家、成百上千",
    "十分重要",
    "建成立交",
    "一件一件抓",
    "首批、首次",
    "（三）抓好民生",
    "侦破、签约、附近",
  ])("%s", (text) => {
    expect(quantities(text)).toEqual([]);
  });

  test("侦破、签约、节约后面的数没有限定词", () => {
    expect(show("侦破52起，签约9个，节约5吨")).toEqual(["52起 52起", "9个 9个", "5吨 5吨"]);
  });

  test("行首的序号不是数量", () => {
    expect(quantities("要求如下：\n1.修路。\n12、架桥")).toEqual([]);
  });
});

describe("扫描的规矩", () => {
  const pieces = fc.constantFrom(
    ..."一二两三百千万亿零半成翻番第前首年月日个家人次元%％倍余多约近超以上—-至.，、“”（）0123456789 \n".split(""),
    "百分点",
    "左右",
    "不低于",
    "公里",
  );

  test("先后有序，互不重叠，数字在跨度之内，任何文字都不出错", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        let floor = 0;
        for (const { start, end, numberStart, numberEnd } of scanQuantities(text)) {
          expect([floor <= start, start <= numberStart, numberStart < numberEnd, numberEnd <= end, end <= text.length]).toEqual([
            true,
            true,
            true,
            true,
            true,
          ]);
          floor = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("前一个数的“之上”不会又算作后一个数的“上百”", () => {
    expect(show("5%之上百余家")).toEqual(["5%之上 5% atLeast", "百余家 100家 over"]);
  });

  test("前后的文字挪动位置，不改变读到的数", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.nat(200), (n, before) => {
        const text = `${"村".repeat(before)}改造${n}户。`;
        const [found] = scanQuantities(text);
        expect([found && toText(found.value), found?.start, found?.end]).toEqual([String(n), before + 2, text.length - 1]);
      }),
    );
  });
});
