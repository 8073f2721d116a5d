import { expect, test } from "vitest";
import { down, readingOf, up } from "../testing/reading.ts";
import { checkReading } from "./check.ts";

const codes = (...args: Parameters<typeof readingOf>): string[] => checkReading(readingOf(...args)).map(({ code }) => code);

test("同一个数前后不一致，两处都指出来", () => {
  const reading = readingOf("全年全镇财政税收收入增长12.3%。\n回顾一年，财政税收收入同比增长13.2%。", {
    figures: [
      ["12.3%", up],
      ["13.2%", up],
    ],
  });
  const [finding, ...more] = checkReading(reading);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ code: "SAME_QUANTITY_TWICE", severity: "doubtful" });
  expect(finding?.because.zh).toContain("12.3%");
  expect(finding?.because.zh).toContain("13.2%");
  expect(finding?.places.map(({ start, end }) => reading.text.slice(start, end))).toEqual(["12.3%", "13.2%"]);
});

test("预计数与实绩、今年与上半年、增长与下降，不算同一个数", () => {
  const text = "财政税收收入预计增长12.3%。上半年财政税收收入增长15.1%。财政税收收入增长13.2%。";
  expect(
    codes(text, {
      figures: [
        ["12.3%", { ...up, status: "expected" }],
        ["15.1%", up],
        ["13.2%", up],
      ],
    }),
  ).toEqual([]);
});

test("约数与准数对得上，不算不一致", () => {
  expect(codes("社会救助资金收入750余万元。社会救助资金收入763万元。", { figures: [["750余万元"], ["763万元"]] })).toEqual([]);
  expect(codes("社会救助资金收入750余万元。社会救助资金收入1263万元。", { figures: [["750余万元"], ["1263万元"]] })).toEqual([
    "SAME_QUANTITY_TWICE",
  ]);
});

test("分列的数与单列的数是同一个，也对得出来", () => {
  const list = "城镇、农村居民人均可支配收入分别增长5%、8%。\n";
  const figures = [
    ["5%", { ...up, metric: "城镇居民人均可支配收入" }],
    ["8%", { ...up, metric: "农村居民人均可支配收入" }],
  ] as const;
  expect(codes(`${list}农村居民人均可支配收入增长7%。`, { figures: [...figures, ["7%", up]] })).toEqual(["SAME_QUANTITY_TWICE"]);
  expect(codes(`${list}农村居民人均可支配收入增长8%。`, { figures: [...figures, ["8%", up]] })).toEqual([]);
});

test("年均增速与当年增速不比", () => {
  expect(
    codes("五年来，财政税收收入增长50%。\n财政税收收入增长8%。", {
      figures: [
        ["50%", up],
        ["8%", up],
      ],
    }),
  ).toEqual([]);
});

test("其中大于总数", () => {
  expect(codes("新签约项目10个，其中亿元以上项目15个。", { figures: [["10个"], ["15个"]] })).toEqual(["PART_ABOVE_WHOLE"]);
  expect(codes("新签约项目10个，其中亿元以上项目5个。", { figures: [["10个"], ["5个"]] })).toEqual([]);
});

test("其中的分项单位不同，不与总数比", () => {
  expect(codes("新签约项目10个，其中投资最大的达12亿元。", { figures: [["10个"], ["12亿元"]] })).toEqual([]);
});

test("其中各项之和多于总数，只存疑", () => {
  const text = "帮助群众60人，其中妇女40人、老人30人。";
  expect(checkReading(readingOf(text, { figures: [["60人"], ["40人"], ["30人"]] }))).toMatchObject([
    { code: "PARTS_ABOVE_WHOLE", severity: "doubtful" },
  ]);
  expect(codes(text.replace("30人", "20人"), { figures: [["60人"], ["40人"], ["20人"]] })).toEqual([]);
});

test("分档的数套在一起，不相加", () => {
  const text = "工业企业30家，其中产值千万元以上24家、亿元以上9家。";
  expect(codes(text, { figures: [["30家"], ["24家"], ["9家"]] })).toEqual([]);
});

test("分别：三个名称两个数", () => {
  const reading = readingOf("蔬菜、水果、茶叶产量分别增长5%、8%。", {
    figures: [
      ["5%", up],
      ["8%", up],
    ],
  });
  expect(checkReading(reading)).toMatchObject([
    { code: "DISTRIBUTED_COUNT", severity: "wrong", because: { zh: "“分别”前有3个名称，后面有2个数，对不上。" } },
  ]);
});

test("分别：名称与数相合，或名称数不清，不报", () => {
  for (const text of [
    "蔬菜、水果产量分别增长5%、8%。",
    "城乡居民收入分别增长5%、8%。",
    "文化和旅游、体育产出分别增长5%、8%。",
    "接待2万人，收入3亿元，分别增长5%、8%。",
    "蔬菜、水果、茶叶产量分别达到新高。",
  ])
    expect(codes(text, {})).toEqual([]);
});

const fromTo = (growth: string): string[] =>
  codes(`总产值由80亿元增至100亿元，增长${growth}。`, { figures: [["80亿元"], ["100亿元"], [growth, up]] });

test("由甲增至乙，增速算不出来", () => {
  expect(fromTo("30%")).toEqual(["GROWTH_AGAINST_LEVELS"]);
  expect(fromTo("25%")).toEqual([]);
  expect(fromTo("25.9%")).toEqual([]); // 80 may be 79.5 and 100 may be 100.5: rounding is no error
});

const byMore = (growth: string): string[] =>
  codes(`总产值达到110.0亿元，同比增加10.0亿元，增长${growth}。`, { figures: [["110.0亿元"], ["10.0亿元", up], [growth, up]] });

test("总量、增量、增速对不上", () => {
  expect(byMore("15%")).toEqual(["GROWTH_AGAINST_LEVELS"]);
  expect(byMore("10%")).toEqual([]);
});

test("与上年数比，增速对不上；下降也算", () => {
  expect(codes("来访99.0批，比上年的90.0批增长12%。", { figures: [["99.0批"], ["90.0批"], ["12%", up]] })).toEqual([
    "GROWTH_AGAINST_LEVELS",
  ]);
  expect(codes("来访由100.0批降至80.0批，下降20%。", { figures: [["100.0批"], ["80.0批"], ["20%", down]] })).toEqual([]);
  expect(codes("来访由100.0批降至80.0批，下降25%。", { figures: [["100.0批"], ["80.0批"], ["25%", down]] })).toEqual([
    "GROWTH_AGAINST_LEVELS",
  ]);
});

test("年均增速不与两头的数比", () => {
  expect(codes("总产值由80亿元增至100亿元，年均增长4.6%。", { figures: [["80亿元"], ["100亿元"], ["4.6%", up]] })).toEqual([]);
});

test("满意度不会超过百分之百，增长可以", () => {
  expect(codes("群众满意度达到101%。", { figures: [["101%"]] })).toEqual(["SHARE_ABOVE_HUNDRED"]);
  expect(codes("电商销售额增长120%。", { figures: [["120%", up]] })).toEqual([]);
  expect(codes("税收占年计划的105%。", { figures: [["105%"]] })).toEqual([]);
  expect(codes("村镇银行拨备覆盖率达到210%。", { figures: [["210%"]] })).toEqual([]);
});

test("同一件事前用亩后用公顷", () => {
  const findings = checkReading(readingOf("粮食播种面积3万亩。\n粮食播种面积2000公顷。", { figures: [["3万亩"], ["2000公顷"]] }));
  expect(findings).toMatchObject([{ code: "UNIT_CHANGES", severity: "doubtful" }]);
  expect(codes("接待来访群众279批、688人次。", { figures: [["279批"], ["688人次"]] })).toEqual([]);
});

test("说六个方面，列了五个标题", () => {
  const heads = ["（一）抓产业", "（二）抓项目", "（三）抓生态", "（四）抓民生", "（五）抓作风"];
  const of = (count: string) =>
    codes(`一、工作回顾\n一年来，主要抓了${count}个方面的工作。\n${heads.map((h) => `${h}\n内容在此。\n`).join("")}二、今年工作\n`, {
      sections: [
        { title: "一、工作回顾", level: 1, number: "一" },
        ...heads.map((title, i) => ({ title, level: 2, number: "一二三四五".charAt(i) })),
        { title: "二、今年工作", level: 1, number: "二" },
      ],
    });
  expect(of("六")).toEqual(["ANNOUNCED_COUNT"]);
  expect(of("五")).toEqual([]);
});

test("标题没读全（正文里还有下一个序号），不报", () => {
  const text = "一、工作回顾\n主要抓了三个方面的工作。\n（一）抓产业\n内容。\n（二）抓项目\n内容。\n（三）抓生态\n内容。";
  expect(
    codes(text, {
      sections: [
        { title: "一、工作回顾", level: 1, number: "一" },
        { title: "（一）抓产业", level: 2, number: "一" },
        { title: "（二）抓项目", level: 2, number: "二" },
      ],
    }),
  ).toEqual([]);
});

test("说三件实事，只数到二是", () => {
  expect(codes("今年办好三件实事：一是修路；二是通水。", {})).toEqual(["ANNOUNCED_COUNT"]);
  expect(codes("今年办好三件实事：一是修路；二是通水；三是种树。", {})).toEqual([]);
  expect(codes("三个方面取得进展，一是修路，二是通水。", {})).toEqual([]);
});

test("页码和断行插在句中，也照样核对，出处指回原文", () => {
  const text = "新签约项目10\n12、个，其中亿元以上项目1\n5个。";
  const reading = readingOf(text, {
    figures: [
      ["10\n12、个", { quote: "10个", value: 10, unit: "个" }],
      ["1\n5个", { quote: "15个", value: 15, unit: "个" }],
    ],
  });
  expect(checkReading(reading)).toMatchObject([
    { code: "PART_ABOVE_WHOLE", places: [{ quote: "10个" }, { start: text.indexOf("1\n5"), quote: "15个" }] },
  ]);
});

test("没有数据的读本没有可报的", () => {
  expect(checkReading(readingOf("", {}))).toEqual([]);
});
