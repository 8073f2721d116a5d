import { expect, test } from "vitest";
import { clean } from "./clean.ts";

const textOf = (source: string): string => clean(source).text;

test("全角数字、百分号和实体写成一样", () => {
  expect(textOf("青禾镇实现产值１２．５亿元，增长８％。&nbsp;&nbsp;粮食增产19·5％。")).toBe(
    "青禾镇实现产值12.5亿元，增长8%。粮食增产19.5%。",
  );
});

test("半角标点写成全角，千分位和比例照旧", () => {
  expect(textOf("收入1,200元,其中农业(含林业)占三成;三次产业为10:40:50!")).toBe(
    "收入1,200元，其中农业（含林业）占三成；三次产业为10:40:50！",
  );
});

test("页码夹在句中，连数字和年份也接得上", () => {
  const source = `青禾镇全年办理群众来信，${"坚持件件有回音，".repeat(4)}共\n2、38件，走访企业${"，扎实开展活动".repeat(5)}投入1\n3、20万元，${"持续推进建设，".repeat(5)}落实20\n4、23年每一项实事。`;
  const { text } = clean(source);
  expect(text).toContain("共38件");
  expect(text).toContain("投入120万元");
  expect(text).toContain("落实2023年");
});

test("清单的编号不是页码", () => {
  const source = "办好三件实事：\n1、新建便民桥两座，方便群众出行，改善沿河交通条件。\n2、改造卫生室，增添设备。\n3、安装路灯。";
  expect(textOf(source)).toBe(source);
});

test("独占一行的页码不断句", () => {
  expect(textOf(`青禾镇坚持把发展特色种植作为富民的主攻方向，大力推广良种良法，新建大棚\n— 12 —\n300亩。`)).toContain("新建大棚300亩");
  expect(textOf(`青禾镇坚持把发展特色种植作为富民的主攻方向，大力推广良种良法，新建大棚\n第 3 页 共 20 页\n300亩。`)).toContain(
    "新建大棚300亩",
  );
});

test("按栏宽折断的行接成一段，小标题仍独占一行", () => {
  const wrapped = [
    "二、今年主要工作",
    "我们将坚持农业优先发展的方针，持续推进",
    "高标准农田建设，改善灌溉条件，年内新建",
    "机井二十眼，维修渠道三十公里，确保旱能",
    "浇、涝能排，为粮食稳产打下坚实的基础，",
    "并加强管护队伍建设。",
  ].join("\n");
  const lines = textOf(wrapped).split("\n");
  expect(lines[0]).toBe("二、今年主要工作");
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain("旱能浇、涝能排");
});

test("链接拆出的词接回句中", () => {
  expect(textOf("青禾镇着力规范行政行为，全面梳理职责清单，稳步推进村级\n权力\n清单公开，取得实效。")).toBe(
    "青禾镇着力规范行政行为，全面梳理职责清单，稳步推进村级权力清单公开，取得实效。",
  );
});

test("字间和数字旁的空格去掉，英文单词之间的留下", () => {
  expect(textOf("政 府 工 作 报 告")).toBe("政府工作报告");
  expect(textOf("增长 8 %，引进 Silver Lake 项目")).toBe("增长8%，引进Silver Lake项目");
  expect(textOf("2 0 2 4 年")).toBe("2024年");
});

test("水印、网址、丢失的字符和脚注号去掉", () => {
  expect(textOf("政??府??工??作??报??告\n本文来自某某公文网\n各位代表：")).not.toMatch(/\?|公文网/);
  expect(textOf("落实“五个一”[3]部署，推进“两化”①建设。")).toBe("落实“五个一”部署，推进“两化”建设。");
});

test("只有数字和单位能够确定时，形近字才读作数字", () => {
  expect(textOf("投资IoOO万元，流转土地IO(X)亩，引进企业l2家，办结5O件。")).toBe("投资1000万元，流转土地1000亩，引进企业12家，办结50件。");
  expect(textOf("推广O2O模式，探索EOD模式，建设IOT平台。")).toBe("推广O2O模式，探索EOD模式，建设IOT平台。");
});
