import { expect, test } from "vitest";
import { clean } from "../clean/clean.ts";
import type { Document } from "../document.ts";
import { structure } from "./structure.ts";

const read = (source: string): Document => structure(clean(source));
const rolesOf = (document: Document): string[] => document.paragraphs.map((paragraph) => `${paragraph.part}/${paragraph.role}`);

const report = `青禾镇2024年政府工作报告
——2024年1月8日在青禾镇第十九届人民代表大会第三次会议上
镇长 王一禾
各位代表：
现在，我代表青禾镇人民政府，向大会报告工作，请各位代表审议。
一、2023年工作回顾
一年来，我们迎难而上，实现产值12亿元。
（一）产业发展步伐加快。新建大棚300亩，引进企业5家。
（二）民生福祉持续改善。新建便民桥2座。
同时我们也清醒地看到，发展中还存在不少困难和问题。
二、2024年工作安排
2024年是实施规划的关键一年，机遇与挑战并存。
政府工作的总体要求是：坚持稳中求进。
全年的主要预期目标是：产值增长7%左右。
（一）做强特色产业
坚持项目为王。加快推进冷链物流园建设，年内建成投用。
一是培育主体。新增合作社10家。二是延伸链条。建设分拣中心一处。
三、加强政府自身建设
坚持依法行政。认真办理代表建议。
各位代表，让我们团结一心，为建设美丽青禾而努力奋斗！
名词解释：
1.三个一：指一村一品一店，涉及12个村。`;

test("报告分为回顾、今年工作和自身建设，问题、要求、目标各归其位", () => {
  const document = read(report);
  expect(rolesOf(document)).toEqual([
    "other/opening",
    "review/work",
    "review/work",
    "review/work",
    "review/problems",
    "plan/situation",
    "plan/requirements",
    "plan/targets",
    "plan/tasks",
    "plan/tasks",
    "plan/tasks",
    "governance/tasks",
    "governance/closing",
  ]);
});

test("题目、地方、层级和年份", () => {
  const { title, place, level, reviewYear, planYear } = read(report);
  expect({ title, place, level, reviewYear, planYear }).toEqual({
    title: "青禾镇2024年政府工作报告",
    place: "青禾镇",
    level: "township",
    reviewYear: 2023,
    planYear: 2024,
  });
});

test("标题的层级、编号和段首小标题", () => {
  const document = read(report);
  expect(document.sections.map(({ level, number, title, part }) => [level, number, title, part])).toEqual([
    [1, "一", "2023年工作回顾", "review"],
    [2, "一", "产业发展步伐加快", "review"],
    [2, "二", "民生福祉持续改善", "review"],
    [1, "二", "2024年工作安排", "plan"],
    [2, "一", "做强特色产业", "plan"],
    [3, "", "坚持项目为王", "plan"],
    [3, "一", "培育主体", "plan"],
    [3, "二", "延伸链条", "plan"],
    [1, "三", "加强政府自身建设", "governance"],
    [3, "", "坚持依法行政", "governance"],
  ]);
  for (const section of document.sections) expect(document.clean.source.slice(section.start, section.end)).toContain(section.title);
});

test("名词解释和页面上的文字不属于报告", () => {
  const texts = (document: Document): string =>
    document.paragraphs.map((paragraph) => document.clean.text.slice(paragraph.start, paragraph.end)).join("\n");
  expect(texts(read(report))).not.toContain("一村一品");
  expect(
    texts(
      read(
        `下载\n打印\n来源：青禾在线\n阅读：\n180\n${report.replace(/名词解释[\s\S]*/, "")}（责任编辑：某某）\n免责声明：本网站转载此文是为了传递信息，版权归作者所有。\n相关文章\n某镇2024年政府工作报告`,
      ),
    ),
  ).not.toMatch(/青禾在线|责任编辑|转载|相关文章/);
});

test("没有换行的报告，标题接在正文里也分得开", () => {
  const document = read(
    `青禾镇政府工作报告各位代表:我代表青禾镇人民政府,向大会作报告,请各位代表审议。一、2023年工作回顾2023年是不平凡的一年。一年来,我们重点抓了以下两个方面工作:一聚焦产业升级,巩固发展基础,推动经济总量再上台阶特色种植不断壮大。新建大棚300亩,引进企业5家。园区建设步伐加快。修建道路2公里,安装路灯80盏。二聚焦民生改善,办好实事好事,群众生活迈上台阶教育条件显著改善。改造校舍3处,惠及学生500人。二、2024年主要工作2024年是关键一年。全年的主要预期目标是:产值增长7%左右。三、全面加强政府自身建设我们将牢记宗旨。坚持依法行政。认真办理代表建议,自觉接受监督。`,
  );
  expect(document.sections.filter(({ level }) => level === 1).map(({ title, part }) => [title, part])).toEqual([
    ["2023年工作回顾", "review"],
    ["2024年主要工作", "plan"],
    ["全面加强政府自身建设", "governance"],
  ]);
  expect(document.sections.filter(({ level }) => level === 2)).toHaveLength(2);
  expect(document.sections.some(({ title }) => title === "园区建设步伐加快")).toBe(true);
});

test("没有题目和标题的节录，按措辞分辨做过的和要做的", () => {
  expect(rolesOf(read("去年完成产值12亿元，同比增长8%，新建的便民桥获评优质工程。"))).toEqual(["review/work"]);
  expect(rolesOf(read("今年我们将加快推进冷链物流园建设，力争年内投用，继续完善灌溉设施。"))).toEqual(["plan/tasks"]);
});

test("没有编号的大标题也能分出部分", () => {
  const document = read(
    `各位代表：\n现在，我代表青禾县人民政府向大会报告工作。\n站在新起点：2022年工作回顾\n完成产值12亿元。\n开启新征程：奋力谱写发展新篇\n今年是实施规划的开局之年，任务繁重。\n（一）抓项目\n建设冷链物流园。\n塑造新形象：加强政府自身建设\n坚持依法行政。认真办理代表建议。`,
  );
  expect(document.sections.filter(({ level }) => level === 1).map(({ part }) => part)).toEqual(["review", "plan", "governance"]);
  expect(document.planYear).toBe(2023);
});

test("句子止于句号和分号，分句不含标点", () => {
  const document = read("一、工作回顾\n新建大棚300亩，引进企业5家；修建道路2公里。");
  const { sentences } = document.paragraphs[0]!;
  expect(sentences.map(({ start, end }) => document.clean.text.slice(start, end))).toEqual([
    "新建大棚300亩，引进企业5家；",
    "修建道路2公里。",
  ]);
  expect(sentences[0]!.clauses.map(({ start, end }) => document.clean.text.slice(start, end))).toEqual(["新建大棚300亩", "引进企业5家"]);
});
